import type { GistsOfAct } from '../../types.js'
import type { covf as register } from '../../../provisions/covf.js'

/** What each wording says, in English: the temporary regulation of 2020, FOR-2020-03-27-462. */
export const covf: GistsOfAct<typeof register> = {
  'covf § 6 (1) no. 2': ['The right to an individual plan does not apply.'],
  'covf § 6 (1) no. 3': ['The right to a contact doctor does not apply.'],
  'covf § 7 (1) no. 1': ['The duty of the health trust to make an individual plan does not apply.'],
  'covf § 7 (1) no. 2': ['The duty of the institution to name a contact doctor does not apply.'],
  'covf § 8 (1) no. 1': ['The duty of the municipality to make an individual plan does not apply.'],
}
