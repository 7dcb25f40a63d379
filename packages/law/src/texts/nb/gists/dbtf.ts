import type { GistsOfAct } from '../../types.js'
import type { dbtf as register } from '../../../provisions/dbtf.js'

/** What each wording says, in bokmål: Forskrift om stønad til tolke- og ledsagerhjelp for døvblinde, FOR-1997-04-15-321. */
export const dbtf: GistsOfAct<typeof register> = {
  'dbtf § 1 (3) e': [
    'Tolke- og ledsagerhjelp for døvblinde kunne dekkes for helsetjenester etter folketrygdloven kapittel 5 og for poliklinisk hjelp i helseforetak.',
  ],
  'dbtf § 1 (4) e': [
    'Tolke- og ledsagerhjelp for døvblinde kan dekkes for helsetjenester etter folketrygdloven kapittel 5 og for poliklinisk hjelp i helseforetak.',
  ],
}
