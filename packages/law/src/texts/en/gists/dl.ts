import type { GistsOfAct } from '../../types.js'
import type { dl as register } from '../../../provisions/dl.js'

/** What each wording says, in English: Domstolloven, LOV-1915-08-13-5. */
export const dl: GistsOfAct<typeof register> = {
  'dl § 148 (1)': [
    'A limit in days is counted from the day after the one on which it begins to run.',
  ],
  'dl § 148 (2)': ['A limit in weeks ends on the same day of the week as it began.'],
  'dl § 149 (1)': [
    'A limit that ends on a Saturday or a public holiday moves to the next working day.',
  ],
}
