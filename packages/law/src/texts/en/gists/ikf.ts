import type { GistsOfAct } from '../../types.js'
import type { ikf as register } from '../../../provisions/ikf.js'

/** What each wording says, in English: Forskrift om internkontroll i helse- og omsorgstjenesten, FOR-2002-12-20-1731. */
export const ikf: GistsOfAct<typeof register> = {
  'ikf § 4 (1)': ['The internal control suits the organisation and has the extent needed.'],
  'ikf § 4 (2) a': [
    'Main tasks, aims and organisation are described, with a clear division of responsibility, tasks and authority.',
  ],
  'ikf § 4 (2) b': ['The acts and regulations that concern the organisation are at hand.'],
  'ikf § 4 (2) c': ['Employees know enough of the field and of the internal control.'],
  'ikf § 4 (2) d': ['Employees take part, so that what they know is used.'],
  'ikf § 4 (2) e': ['The experience of patients and relatives is used for improvement.'],
  'ikf § 4 (2) f': ['The organisation knows where there is a risk of failure.'],
  'ikf § 4 (2) g': ['Procedures and routines are made, used, controlled, evaluated and improved.'],
  'ikf § 4 (2) h': ['The internal control is monitored and gone through systematically.'],
  'ikf § 5 (1)': ['The internal control is documented as far as the organisation requires.'],
  'ikf § 5 (2)': ['The documentation is up to date and at hand.'],
}
