import type { ConsentTexts } from '../types.js'
import { coercionRules, mentalHealthAct } from './shared.js'

type Questions =
  | 'consent.emergency'
  | 'consent.refusal'
  | 'consent.objection'
  | 'consent.objection-by-age'
  | 'consent.competence-lapses'
  | 'consent.child-inpatient-mental-health'
  | 'consent.complaint'

const objectionIsOpen =
  'The rules do not say what follows from the patient’s objection in this case. The question ' +
  'is open.'

const controlCommission =
  'Where it is about a stay in an institution for mental health care, the control commission ' +
  'must consider whether the mental health care may be established. For care without such a ' +
  'stay this rule does not apply.'

/** The questions on emergencies, refusals, objections and the competence to decide, in English. */
export const refusing: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.emergency': {
    question: 'Does the duty to help in an emergency go before the need for consent?',
    outcomes: {
      'help-at-once':
        'Yes. Necessary health care must be given at once, even when the patient cannot ' +
        'consent or says no.',
      examine:
        'It is not clear whether the care is urgent. The health personnel must make the ' +
        'examinations needed to find out.',
      'refusal-stands':
        'No. The patient has a special right to refuse this care, and that right applies in an ' +
        'emergency too.',
      'others-have-taken-over':
        'The duty does not apply as far as other qualified health personnel have taken ' +
        'responsibility for the care. The duty is then theirs.',
      'no-emergency':
        'No. The care is not urgent, and it requires consent or another basis in law.',
    },
  },
  'consent.refusal': {
    question: 'Does the patient have a special right to refuse the care, even in an emergency?',
    outcomes: {
      'right-to-refuse':
        'Yes. The patient may refuse, and the health personnel must respect it even in an ' +
        'emergency.',
      'withhold-at-next-of-kins-wish':
        'Yes. The health personnel must withhold life-prolonging treatment, because the next ' +
        'of kin have said that the patient would not want it, and the personnel have come to ' +
        'the same view themselves and find that the wish clearly ought to be followed.',
      'no-right-to-refuse':
        'No. The conditions of the special right to refuse are not met. The ordinary rules on ' +
        'consent and emergencies decide.',
      'general-rules':
        'There is no special right to refuse this care. The ordinary rules on consent and ' +
        'emergencies decide.',
      'nothing-refused':
        'The patient refuses nothing, so the question does not arise. The ordinary rules on consent and emergencies decide.',
    },
  },
  'consent.objection': {
    question: 'What follows when the patient objects to the health care?',
    outcomes: {
      'special-statute': 'A special statute governs the matter, also what follows from a no.',
      nobody:
        'Nobody can consent to cosmetic treatment without a medical or dental reason before the ' +
        'patient is 18, and the treatment may not be given.',
      patient:
        'The patient decides, and a no is final. The care may be given only if the law allows ' +
        'it without consent, as it does in an emergency and under the mental health act.',
      'requires-judgement':
        'The rules give no certain answer on whether the patient decides, nor on what follows ' +
        'from a no. The answer depends on an assessment of the case and of the patient’s age ' +
        'and maturity.',
      'not-regulated': objectionIsOpen,
      'coercion-rules-somatic': coercionRules,
      'mental-health-act': mentalHealthAct,
      'control-commission-if-inpatient': controlCommission,
    },
  },
  'consent.objection-by-age': {
    question: 'What follows when a patient who does not decide alone objects to the health care?',
    outcomes: {
      'coercion-rules-somatic': coercionRules,
      'mental-health-act': mentalHealthAct,
      'control-commission-if-inpatient': controlCommission,
      'not-regulated': objectionIsOpen,
    },
  },
  'consent.competence-lapses': {
    question: 'Does {competenceDefinite} lapse for this decision?',
    outcomes: {
      'may-lapse':
        'Yes, {competenceDefinite} may lapse. The one who provides the health care decides ' +
        'this and must give the reasons in writing. The patient and the next of kin must if ' +
        'possible see them at once, and if the patient has no next of kin, other qualified ' +
        'health personnel must see them.',
      stands:
        'No. The conditions are not met, and the patient still has {competence} for this decision.',
    },
  },
  'consent.child-inpatient-mental-health': {
    question:
      'Must the control commission consider the stay in an institution for mental health care?',
    outcomes: {
      'control-commission':
        'Yes. The child does not agree to the stay, and the matter must go to the control ' +
        'commission even though those who decide for the child have consented.',
      'not-required':
        'No. This rule does not require that the control commission be asked. The other rules ' +
        'on consent and mental health care apply as usual.',
    },
  },
  'consent.complaint': {
    question: 'To whom can one complain, by when and how?',
    outcomes: {
      'county-governor-four-weeks':
        'One may complain to {countyGovernor} within four weeks of knowing, or having had to know, enough. The complaint must be written and signed, and is sent to whoever made the decision. The patient or user, a representative, and others with a right of their own under the rules may complain.',
      'county-governor-three-weeks':
        'One may complain to {countyGovernor} within three weeks of knowing, or having had to know, of the decision. The complaint must be written and signed. The patient and the next of kin may complain.',
      'county-governor-by-administration-act':
        'One may complain to {countyGovernor} by the rules of the Public Administration Act, within three weeks of being told of the refusal. The complaint must be signed or authenticated otherwise, and is sent to whoever refused.',
      'control-commission':
        'One may complain to the control commission by the rules of the Public Administration Act, within three weeks of being told of the decision. The patient and the next of kin may complain.',
      'supervision-request':
        'This is no complaint with a time limit. Whoever it concerns may ask the supervisory authority to look at whether the duties were broken.',
      'late-may-be-heard':
        'The complaint is late. It may still be heard where whoever complains is not to blame, or where special reasons speak for it.',
      'too-late': 'The complaint cannot be heard. More than a year has passed since the decision.',
    },
  },
}
