import type { GistsOfAct } from '../../types.js'
import type { krisl as register } from '../../../provisions/krisl.js'

/** What each wording says, in bokmål: Krisesenterlova, LOV-2009-06-19-44. */
export const krisl: GistsOfAct<typeof register> = {
  'krisl § 4 (1)': [
    'Har brukeren en individuell plan, sørger kommunen for at krisesenteret er med i arbeidet med den.',
  ],
  'krisl § 4 (2)': [
    'Kommunen samordner tilbudet, bestemmer ved behov hvilken kommunal tjeneste som gjør det, og barnekoordinatoren gjør det der en er oppnevnt.',
  ],
}
