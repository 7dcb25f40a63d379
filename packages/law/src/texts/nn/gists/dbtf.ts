import type { GistsOfAct } from '../../types.js'
import type { dbtf as register } from '../../../provisions/dbtf.js'

/** What each wording says, in nynorsk: Forskrift om stønad til tolke- og ledsagerhjelp for døvblinde, FOR-1997-04-15-321. */
export const dbtf: GistsOfAct<typeof register> = {
  'dbtf § 1 (3) e': [
    'Tolke- og leidsagarhjelp for døvblinde kunne dekkjast for helsetenester etter folketrygdlova kapittel 5 og for poliklinisk hjelp i helseføretak.',
  ],
  'dbtf § 1 (4) e': [
    'Tolke- og leidsagarhjelp for døvblinde kan dekkjast for helsetenester etter folketrygdlova kapittel 5 og for poliklinisk hjelp i helseføretak.',
  ],
}
