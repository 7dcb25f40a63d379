import type { GistsOfAct } from '../../types.js'
import type { intl as register } from '../../../provisions/intl.js'

/** What each wording says, in bokmål: Integreringsloven, LOV-2020-11-06-127. */
export const intl: GistsOfAct<typeof register> = {
  'intl § 50 (1)': [
    'Har deltakeren i introduksjonsprogrammet en individuell plan, er kommunen med i arbeidet med den.',
  ],
  'intl § 50 (2)': [
    'Kommunen samordner tilbudet til deltakeren, bestemmer ved behov hvilken kommunal tjeneste som gjør det, og barnekoordinatoren gjør det der en er oppnevnt.',
  ],
}
