import type { GistsOfAct } from '../../types.js'
import type { krisl as register } from '../../../provisions/krisl.js'

/** What each wording says, in nynorsk: Krisesenterlova, LOV-2009-06-19-44. */
export const krisl: GistsOfAct<typeof register> = {
  'krisl § 4 (1)': [
    'Har brukaren ein individuell plan, sørgjer kommunen for at krisesenteret er med i arbeidet med han.',
  ],
  'krisl § 4 (2)': [
    'Kommunen samordnar tilbodet, avgjer ved behov kva kommunal teneste som gjer det, og barnekoordinatoren gjer det der ein er nemnd opp.',
  ],
}
