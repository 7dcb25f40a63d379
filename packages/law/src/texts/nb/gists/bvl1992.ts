import type { GistsOfAct } from '../../types.js'
import type { bvl1992 as register } from '../../../provisions/bvl1992.js'

/** What each wording says, in bokmål: Barnevernloven, LOV-1992-07-17-100: no text of it was read, only what others say of it. */
export const bvl1992: GistsOfAct<typeof register> = {
  'bvl1992 § 3-2 (2)': [
    'Etter den gamle loven: kommunen samordnet tjenestene til barnet; var en barnekoordinator oppnevnt, gjorde den det.',
  ],
  'bvl1992 § 3-2 a': [
    'Etter den gamle loven: barneverntjenesten laget plan når den måtte til for helheten og det var samtykke.',
    'Etter den gamle loven: barnet hadde rett til plan.',
  ],
  'bvl1992 § 4-6 (2)': ['Etter den gamle loven: omsorgen overtas akutt.'],
  'bvl1992 § 4-8': [
    'Etter den gamle loven: flytteforbud og omsorgsovertakelse for barn som alt bor borte.',
  ],
  'bvl1992 § 4-10': [
    'Etter den gamle loven: legeundersøkelse og behandling av et sykt barn mot foreldrenes vilje.',
  ],
  'bvl1992 § 4-12': ['Etter den gamle loven: vedtak om å overta omsorgen.'],
  'bvl1992 § 6-3 (2)': ['Etter den gamle loven: barnet kunne være part fra 15 år.'],
}
