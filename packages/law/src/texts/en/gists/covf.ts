import type { GistsOfAct } from '../../types.js'
import type { covf as register } from '../../../provisions/covf.js'

/** What each wording says, in English: the temporary regulation of 2020, FOR-2020-03-27-462. */
export const covf: GistsOfAct<typeof register> = {
  'covf § 2': [
    'The sections on the right, on the assessment and on information stand in the place of the act’s own and of the regulation’s.',
  ],
  'covf § 3 (2)': [
    'The patient has a right to necessary care from the specialist service within a sound time.',
  ],
  'covf § 4 (1)': [
    'Whoever is referred must be told within 30 working days whether there is a right, by the referral, and sooner where serious illness is suspected.',
  ],
  'covf § 4 (2)': [
    'Whoever has the right must as far as possible be told when the care starts, at a time that is professionally sound.',
  ],
  'covf § 4 (3)': ['The patient must be told how one complains, and by when.'],
  'covf § 4 (4)': [
    'Whoever referred must be given the same information on the right and the time.',
  ],
  'covf § 5 (1)': ['The patient must be given the result of the assessment in writing.'],
  'covf § 5 (2)': ['Whoever referred must be given the same information as the patient.'],
  'covf § 6 (1) no. 1': ['The right to a new assessment does not apply.'],
  'covf § 6 (1) no. 2': ['The right to an individual plan does not apply.'],
  'covf § 6 (1) no. 3': ['The right to a contact doctor does not apply.'],
  'covf § 7 (1) no. 1': ['The duty of the health trust to make an individual plan does not apply.'],
  'covf § 7 (1) no. 2': ['The duty of the institution to name a contact doctor does not apply.'],
  'covf § 8 (1) no. 1': ['The duty of the municipality to make an individual plan does not apply.'],
  'covf § 9 (1) no. 1': [
    'The rules of the regulations that a deadline is set for the care do not apply.',
  ],
  'covf § 9 (1) no. 2': ['The deadline of its own for the young under 23 does not apply.'],
  'covf § 9 (1) no. 3': ['The rules of the regulations on missed deadlines do not apply.'],
}
