import type { GistsOfAct } from '../../types.js'
import type { intl as register } from '../../../provisions/intl.js'

/** What each wording says, in nynorsk: Integreringsloven, LOV-2020-11-06-127. */
export const intl: GistsOfAct<typeof register> = {
  'intl § 50 (1)': [
    'Har deltakaren i introduksjonsprogrammet ein individuell plan, er kommunen med i arbeidet med han.',
  ],
  'intl § 50 (2)': [
    'Kommunen samordnar tilbodet til deltakaren, avgjer ved behov kva kommunal teneste som gjer det, og barnekoordinatoren gjer det der ein er nemnd opp.',
  ],
}
