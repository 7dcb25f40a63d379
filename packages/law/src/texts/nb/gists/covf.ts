import type { GistsOfAct } from '../../types.js'
import type { covf as register } from '../../../provisions/covf.js'

/** What each wording says, in bokmål: the temporary regulation of 2020, FOR-2020-03-27-462. */
export const covf: GistsOfAct<typeof register> = {
  'covf § 2': [
    'Paragrafene om rett, vurdering og informasjon trer i stedet for lovens egne og forskriftens.',
  ],
  'covf § 3 (2)': [
    'Pasienten har rett til nødvendig helsehjelp fra spesialisthelsetjenesten innen forsvarlig tid.',
  ],
  'covf § 4 (1)': [
    'Den som henvises, skal innen 30 virkedager få vite om det er rett, på grunnlag av henvisningen, og raskere ved mistanke om alvorlig sykdom.',
  ],
  'covf § 4 (2)': [
    'Den som har rett, skal så langt det er mulig få vite når hjelpen starter, til en tid som er faglig forsvarlig.',
  ],
  'covf § 4 (3)': ['Pasienten skal få vite hvordan det klages, og innen når.'],
  'covf § 4 (4)': ['Den som henviste, skal få samme informasjon om retten og tidspunktet.'],
  'covf § 5 (1)': ['Pasienten skal få resultatet av vurderingen skriftlig.'],
  'covf § 5 (2)': ['Den som henviste, skal få samme informasjon som pasienten.'],
  'covf § 6 (1) no. 1': ['Retten til ny vurdering gjelder ikke.'],
  'covf § 6 (1) no. 2': ['Retten til individuell plan gjelder ikke.'],
  'covf § 6 (1) no. 3': ['Retten til kontaktlege gjelder ikke.'],
  'covf § 7 (1) no. 1': ['Helseforetakets plikt til å lage individuell plan gjelder ikke.'],
  'covf § 7 (1) no. 2': ['Institusjonens plikt til å peke ut kontaktlege gjelder ikke.'],
  'covf § 8 (1) no. 1': ['Kommunens plikt til å lage individuell plan gjelder ikke.'],
  'covf § 9 (1) no. 1': [
    'Forskriftens regler om at det settes en frist for hjelpen, gjelder ikke.',
  ],
  'covf § 9 (1) no. 2': ['Den særskilte fristen for unge under 23 år gjelder ikke.'],
  'covf § 9 (1) no. 3': ['Forskriftens regler om fristbrudd gjelder ikke.'],
}
