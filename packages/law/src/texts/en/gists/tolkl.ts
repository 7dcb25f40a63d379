import type { GistsOfAct } from '../../types.js'
import type { tolkl as register } from '../../../provisions/tolkl.js'

/** What each wording says, in English: Tolkeloven, LOV-2021-06-11-79. */
export const tolkl: GistsOfAct<typeof register> = {
  'tolkl § 2 (2)': [
    'The act covers public bodies that book and use interpreters, and the interpreters themselves.',
  ],
  'tolkl § 4 (1)': ['Public bodies must not use children as interpreters.'],
  'tolkl § 4 (2)': [
    'A child may be used in an emergency, or when it is justifiable in view of the child and the circumstances.',
  ],
  'tolkl § 6 (1)': [
    'Public bodies have to use an interpreter when an act says so, and otherwise when legal safeguards or sound help require it.',
  ],
  'tolkl § 6 (2)': [
    'Otherwise the body should consider an interpreter when somebody cannot communicate with it in Norwegian.',
  ],
  'tolkl § 7 (1)': [
    'Where an interpreter is necessary for legal safeguards or sound help, the interpreter has to be qualified.',
  ],
  'tolkl § 7 (2)': [
    'The requirement may be departed from when waiting is not justifiable, in emergencies and for other strong reasons.',
  ],
  'tolkl § 7 (3)': [
    'An interpreter is qualified who meets the conditions for being listed in the national register of interpreters.',
  ],
  'tolkl § 7 (5)': [
    'Through 2026 there is dispensation from the requirement of a qualified interpreter.',
  ],
  'tolkl § 9 (1)': [
    'Public bodies that regularly use interpreters must have guidelines for ordering and use.',
  ],
  'tolkl § 9 (2)': [
    'The guidelines suit the size of the body, what it does and what risks it runs.',
  ],
  'tolkl § 12 (1)': ['Whoever supervises the body supervises its use of interpreters as well.'],
}
