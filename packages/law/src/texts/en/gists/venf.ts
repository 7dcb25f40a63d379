import type { GistsOfAct } from '../../types.js'
import type { venf as register } from '../../../provisions/venf.js'

/** What each wording says, in English: Forskrift om ventelisteregistrering, FOR-2000-12-07-1233. */
export const venf: GistsOfAct<typeof register> = {
  'venf § 3 (4)': [
    'A referral is registered on the day it came in, and where it is passed on, the day the first institution got it goes with it.',
  ],
}
