import type { GistsOfAct } from '../../types.js'
import type { tolkhf as register } from '../../../provisions/tolkhf.js'

/** What each wording says, in bokmål: Forskrift om stønad til tolkehjelp for hørselshemmede, FOR-1997-04-15-320. */
export const tolkhf: GistsOfAct<typeof register> = {
  'tolkhf § 1 (3) e': [
    'Tolkehjelp for hørselshemmede kan dekkes for helsetjenester etter folketrygdloven kapittel 5 og for poliklinisk hjelp i helseforetak.',
  ],
}
