import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.habilitation-process'
  | 'responsibility.contracting-out'
  | 'responsibility.case-handling'
  | 'responsibility.work-oriented-stay'

/** The questions on what counts as habilitation, and on agreements and decisions, in English. */
export const handling: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.habilitation-process': {
    question: 'Is this habilitation or rehabilitation under the regulation?',
    outcomes: {
      'within-the-definition':
        'Yes. It is habilitation or rehabilitation as the regulation describes it.',
      'outside-the-definition':
        'No. It is not habilitation or rehabilitation as the regulation describes it. The person may need other services all the same.',
      'requires-judgement':
        'The regulation gives no clear answer. The measures lack what characterises habilitation and rehabilitation, and it is silent on what follows.',
    },
  },
  'responsibility.contracting-out': {
    question: 'What holds when another gives the service by agreement?',
    outcomes: {
      'may-be-given-by-another':
        'Another body, public or private, may give the service by agreement.',
      'stays-with-contracting-body':
        'Whoever made the agreement still has to see to it that the offer is necessary and sound.',
      'provider-has-to-be-sound':
        'The act covers whoever gives the service by agreement as well, and the service has to be sound.',
      'provider-has-to-organise':
        'The body that gives the service has to be organised so that health personnel can keep their duties.',
      'each-has-to-work-soundly':
        'Each of the personnel has to work soundly, whoever the employer is.',
      'regulation-applies':
        'The regulation on habilitation and rehabilitation covers services given by agreement as well.',
      'contracting-body-keeps-duty': 'Whoever made the agreement still owes it.',
      'same-as-health-trust':
        'The same holds for the institution under agreement as for the health trust. The act does not name it, so the answer rests on a reading.',
      'no-unit-required':
        'The institution needs no coordinating unit. The act has the health trust keep one.',
    },
  },
  'responsibility.case-handling': {
    question: 'Does the decision follow the rules on individual decisions?',
    outcomes: {
      'individual-decision-rules':
        'Yes. The rules on individual decisions of the Public Administration Act (chapters IV and V) apply, with the special rules of the Patient and User Rights Act. A complaint follows chapter 7 of the latter.',
      'not-individual-decision-rules':
        'No. The rules on individual decisions of the Public Administration Act (chapters IV and V) do not apply, but the rest of that act does. A complaint follows chapter 7 of the Patient and User Rights Act.',
      'no-such-decision':
        'The act asked for no decision of its own on this then. A place in an institution is decided on by itself.',
    },
  },
  'responsibility.work-oriented-stay': {
    question: 'May a stay in an institution be right in work-oriented rehabilitation?',
    outcomes: {
      'may-be-right': 'By the guidance a stay of some weeks may be right here.',
      'not-named':
        'The guidance does not name this as a case where a stay is right, and does not rule it out.',
    },
  },
}
