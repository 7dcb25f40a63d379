import type { GistsOfAct } from '../../types.js'
import type { covf as register } from '../../../provisions/covf.js'

/** What each wording says, in bokmål: the temporary regulation of 2020, FOR-2020-03-27-462. */
export const covf: GistsOfAct<typeof register> = {
  'covf § 6 (1) no. 2': ['Retten til individuell plan gjelder ikke.'],
  'covf § 6 (1) no. 3': ['Retten til kontaktlege gjelder ikke.'],
  'covf § 7 (1) no. 1': ['Helseforetakets plikt til å lage individuell plan gjelder ikke.'],
  'covf § 7 (1) no. 2': ['Institusjonens plikt til å peke ut kontaktlege gjelder ikke.'],
  'covf § 8 (1) no. 1': ['Kommunens plikt til å lage individuell plan gjelder ikke.'],
}
