import type { GistsOfAct } from '../../types.js'
import type { fysf as register } from '../../../provisions/fysf.js'

/** What each wording says, in nynorsk: Forskrift om funksjons- og kvalitetskrav for fysioterapeuter med kommunal driftsavtale, FOR-2017-09-01-1334. */
export const fysf: GistsOfAct<typeof register> = {
  'fysf § 12 (3)': [
    'Fysioterapeuten fortel pasienten om plan og koordinator, melder behovet til den koordinerande eininga i kommunen og medverkar når det trengst.',
  ],
  'fysf § 12 (1)': ['Fysioterapeuten samarbeider med fastlegen og andre når det trengst.'],
  'fysf § 12 (2)': [
    'Fysioterapeuten seier frå til fastlegen om det legen kan måtte følgje opp, og manuellterapeuten når pasienten blir tilvist til spesialisthelsetenesta.',
  ],
  'fysf § 17 (1)': [
    'Fysioterapeuten tilbyr behandling heime til den som ikkje kan kome, eller når forsvarleg hjelp tilseier det.',
  ],
  'fysf § 17 (3)': [
    'I habilitering og rehabilitering kan fysioterapi ytast saman med dagtilbod, barnehage, skule eller arbeid.',
  ],
  'fysf § 18 (2)': [
    'Manuellterapeuten kan også tilvise til spesialisthelsetenesta, etter oppgåvefordelinga mellom nivåa og med dei opplysningane som trengst.',
  ],
  'fysf § 20 (1)': ['Fysioterapeuten bruker tolk når det trengst.'],
  'fysf § 20 (2)': ['Kommunen dekkjer det tolken kostar.'],
}
