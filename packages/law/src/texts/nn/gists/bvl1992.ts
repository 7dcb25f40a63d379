import type { GistsOfAct } from '../../types.js'
import type { bvl1992 as register } from '../../../provisions/bvl1992.js'

/** What each wording says, in nynorsk: Barnevernloven, LOV-1992-07-17-100: no text of it was read, only what others say of it. */
export const bvl1992: GistsOfAct<typeof register> = {
  'bvl1992 § 3-2 (2)': [
    'Etter den gamle lova: kommunen samordna tenestene til barnet; var ein barnekoordinator oppnemnd, gjorde han det.',
  ],
  'bvl1992 § 3-2 a': [
    'Etter den gamle lova: barneverntenesta laga plan når han måtte til for heilskapen og det var samtykke.',
    'Etter den gamle lova: barnet hadde rett til plan.',
  ],
  'bvl1992 § 4-6 (2)': ['Etter den gamle lova: omsorga blir overteken akutt.'],
  'bvl1992 § 4-8': [
    'Etter den gamle lova: flytteforbod og omsorgsovertaking for barn som alt bur borte.',
  ],
  'bvl1992 § 4-10': [
    'Etter den gamle lova: legeundersøking og behandling av eit sjukt barn mot viljen til foreldra.',
  ],
  'bvl1992 § 4-12': ['Etter den gamle lova: vedtak om å overta omsorga.'],
  'bvl1992 § 6-3 (2)': ['Etter den gamle lova: barnet kunne vere part frå 15 år.'],
}
