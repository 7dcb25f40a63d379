import type { GistsOfAct } from '../../types.js'
import type { tolkf as register } from '../../../provisions/tolkf.js'

/** What each wording says, in bokmål: Tolkeforskriften, FOR-2021-09-13-2744. */
export const tolkf: GistsOfAct<typeof register> = {
  'tolkf § 2 (1)': [
    'Retningslinjene skal minst ha rutiner for bestilling, si når det er plikt til å bruke tolk, og veilede om bruk av tolk og fjerntolking.',
  ],
  'tolkf § 2 (2)': ['Retningslinjene bør også si når det ellers er behov for tolk.'],
}
