import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.interpreter.required'
  | 'responsibility.interpreter.qualified'
  | 'responsibility.interpreter.child'
  | 'responsibility.interpreter.provides'
  | 'responsibility.interpreter.pays'

/** The questions on interpreters, in English. */
export const interpreters: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.interpreter.required': {
    question: 'Does an interpreter have to be used?',
    outcomes: {
      'must-use': 'Yes. An interpreter has to be used.',
      'should-consider':
        'The body should consider an interpreter, though it is not necessary here.',
      advised:
        'The guidance advises to use an interpreter. No general act said so yet, but sound help and adapted information speak for it.',
      'as-other-act-says': 'Another act settles this, and the answer follows from it.',
      'no-requirement': 'No. No rule says that an interpreter is necessary here.',
      'act-does-not-apply': 'The Interpreting Act does not cover this body.',
    },
  },
  'responsibility.interpreter.qualified': {
    question: 'Does the interpreter have to be qualified?',
    outcomes: {
      'must-be-qualified': 'Yes. The interpreter has to be qualified.',
      'may-deviate': 'The requirement may be departed from here.',
      dispensation:
        'No, not yet. There is dispensation from the requirement through 31 December 2026.',
      'qualified-advised':
        'The guidance advises to use a qualified interpreter. No general act said so yet.',
      'relative-advised-against':
        'The guidance advises against letting a member of the family interpret.',
      'no-requirement': 'No. No rule sets conditions for the interpreter where none is necessary.',
      'act-does-not-apply': 'The Interpreting Act does not cover this body.',
    },
  },
  'responsibility.interpreter.child': {
    question: 'May a child interpret?',
    outcomes: {
      forbidden: 'No. Public bodies must not use children as interpreters.',
      'may-exceptionally':
        'Yes, as an exception: in an emergency, or because it is justifiable in view of the child and the circumstances.',
      'advised-against':
        'The guidance advises against using children as interpreters. No act forbade it here.',
      'not-a-child': 'Whoever interprets is not a child.',
      'act-does-not-apply': 'The Interpreting Act does not cover this body.',
    },
  },
  'responsibility.interpreter.provides': {
    question: 'Who books the interpreter, and who provides one?',
    outcomes: {
      'service-books':
        'By the guidance the service that needs the interpreter books a qualified one.',
      'service-books-from-nav':
        'By the guidance the service that needs the interpreter books with the interpreting service of Nav, which provides one also when others pay.',
    },
  },
  'responsibility.interpreter.pays': {
    question: 'Who pays for the interpreter?',
    outcomes: {
      'service-itself': 'By the guidance the service that needs the interpreter pays.',
      municipality:
        'The municipality pays the interpreter. For the general practitioner that is the starting point of the remarks to the regulation; for physiotherapists with a municipal agreement it stands in the regulation itself.',
      'national-insurance': 'National insurance may pay for the interpreter, as far as necessary.',
      'health-trust': 'By the guidance the health trust pays the interpreter for inpatients.',
      'regional-health-authority':
        'By guidance the regional health authority pays the interpreter at specialists it has an agreement with.',
      'school-owner':
        'By the guidance the school owner pays, that is, the municipality or the county.',
      'body-by-its-own-rules': 'By the guidance the body pays under its own rules.',
    },
  },
}
