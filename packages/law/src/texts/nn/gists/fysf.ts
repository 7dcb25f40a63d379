import type { GistsOfAct } from '../../types.js'
import type { fysf as register } from '../../../provisions/fysf.js'

/** What each wording says, in nynorsk: Forskrift om funksjons- og kvalitetskrav for fysioterapeuter med kommunal driftsavtale, FOR-2017-09-01-1334. */
export const fysf: GistsOfAct<typeof register> = {
  'fysf § 12 (3)': [
    'Fysioterapeuten fortel pasienten om plan og koordinator, melder behovet til den koordinerande eininga i kommunen og medverkar når det trengst.',
  ],
  'fysf § 20 (1)': ['Fysioterapeuten bruker tolk når det trengst.'],
  'fysf § 20 (2)': ['Kommunen dekkjer det tolken kostar.'],
}
