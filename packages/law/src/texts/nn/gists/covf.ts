import type { GistsOfAct } from '../../types.js'
import type { covf as register } from '../../../provisions/covf.js'

/** What each wording says, in nynorsk: the temporary regulation of 2020, FOR-2020-03-27-462. */
export const covf: GistsOfAct<typeof register> = {
  'covf § 6 (1) no. 2': ['Retten til individuell plan gjeld ikkje.'],
  'covf § 6 (1) no. 3': ['Retten til kontaktlege gjeld ikkje.'],
  'covf § 7 (1) no. 1': ['Plikta til helseføretaket til å lage individuell plan gjeld ikkje.'],
  'covf § 7 (1) no. 2': ['Plikta til institusjonen til å peike ut kontaktlege gjeld ikkje.'],
  'covf § 8 (1) no. 1': ['Plikta til kommunen til å lage individuell plan gjeld ikkje.'],
}
