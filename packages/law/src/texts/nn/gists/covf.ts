import type { GistsOfAct } from '../../types.js'
import type { covf as register } from '../../../provisions/covf.js'

/** What each wording says, in nynorsk: the temporary regulation of 2020, FOR-2020-03-27-462. */
export const covf: GistsOfAct<typeof register> = {
  'covf § 2': [
    'Paragrafane om rett, vurdering og informasjon kjem i staden for dei i lova og i forskrifta.',
  ],
  'covf § 3 (2)': [
    'Pasienten har rett til nødvendig helsehjelp frå spesialisthelsetenesta innan forsvarleg tid.',
  ],
  'covf § 4 (1)': [
    'Den som blir tilvist, skal innan 30 yrkedagar få vite om det er rett, på grunnlag av tilvisinga, og raskare ved mistanke om alvorleg sjukdom.',
  ],
  'covf § 4 (2)': [
    'Den som har rett, skal så langt det er mogleg få vite når hjelpa startar, til ei tid som er fagleg forsvarleg.',
  ],
  'covf § 4 (3)': ['Pasienten skal få vite korleis ein klagar, og innan når.'],
  'covf § 4 (4)': ['Den som viste til, skal få same informasjon om retten og tidspunktet.'],
  'covf § 5 (1)': ['Pasienten skal få resultatet av vurderinga skriftleg.'],
  'covf § 5 (2)': ['Den som viste til, skal få same informasjon som pasienten.'],
  'covf § 6 (1) no. 1': ['Retten til ny vurdering gjeld ikkje.'],
  'covf § 6 (1) no. 2': ['Retten til individuell plan gjeld ikkje.'],
  'covf § 6 (1) no. 3': ['Retten til kontaktlege gjeld ikkje.'],
  'covf § 7 (1) no. 1': ['Plikta til helseføretaket til å lage individuell plan gjeld ikkje.'],
  'covf § 7 (1) no. 2': ['Plikta til institusjonen til å peike ut kontaktlege gjeld ikkje.'],
  'covf § 8 (1) no. 1': ['Plikta til kommunen til å lage individuell plan gjeld ikkje.'],
  'covf § 9 (1) no. 1': [
    'Reglane i forskrifta om at det blir sett ein frist for hjelpa, gjeld ikkje.',
  ],
  'covf § 9 (1) no. 2': ['Den særskilde fristen for unge under 23 år gjeld ikkje.'],
  'covf § 9 (1) no. 3': ['Reglane i forskrifta om fristbrot gjeld ikkje.'],
}
