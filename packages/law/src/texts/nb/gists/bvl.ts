import type { GistsOfAct } from '../../types.js'
import type { bvl as register } from '../../../provisions/bvl.js'

/** What each wording says, in bokmål: Barnevernsloven, LOV-2021-06-18-97. */
export const bvl: GistsOfAct<typeof register> = {
  'bvl § 3-2': [
    'Frivillig fosterhjem eller institusjon endrer ikke hvem som samtykker for barnet.',
    'Frivillig fosterhjem, kommunalt botiltak med døgnbemanning eller institusjon endrer ikke hvem som samtykker for barnet.',
  ],
  'bvl § 3-7': [
    'Svikter foreldrene et alvorlig sykt barn, kan nemnda vedta undersøkelse og behandling.',
  ],
  'bvl § 4-2': [
    'Er barnet i akutt fare, kan barnevernet overta omsorgen straks.',
    'Er barnet i akutt fare, kan barnevernet overta omsorgen straks.',
  ],
  'bvl § 4-3': ['Et barn som bor borte med foreldrenes samtykke, kan for en tid nektes flyttet.'],
  'bvl § 5-1': [
    'Ved alvorlig omsorgssvikt og andre angitte grunner kan nemnda vedta at barnevernet overtar omsorgen.',
    'Ved alvorlig omsorgssvikt og andre angitte grunner, også for nyfødte etter akuttvedtak, kan nemnda vedta at barnevernet overtar omsorgen.',
  ],
  'bvl § 5-4': [
    'Hvem som bestemmer hva etter en omsorgsovertakelse; ordlyden fra før 2026 er ikke lest.',
    'Barnevernstjenesten har omsorgen, fosterforeldrene eller institusjonen utøver den, og foreldrene beholder bare det grunnleggende.',
  ],
  'bvl § 5-4 (3)': [
    'Hva foreldrene fortsatt bestemmer; ordlyden fra før 2026 er ikke lest.',
    'Foreldrene bestemmer fortsatt bare om grunnleggende personlige spørsmål.',
  ],
  'bvl § 12-1 (1)': [
    'Forvaltningsloven gjelder, med særreglene i denne loven.',
    'Forvaltningsloven gjelder, med særreglene i denne loven; det gjør den også i klientsaker i godkjente private institusjoner og sentre.',
  ],
  'bvl § 12-3 (1)': [
    'Et barn på 15 år eller mer er part i barnevernssaken når det forstår hva saken gjelder.',
  ],
  'bvl § 12-9 (1)': [
    'Avgjørelser om individuell plan i barnevernet kan påklages til statsforvalteren.',
    'Avgjørelser om individuell plan i barnevernet kan påklages til statsforvalteren.',
  ],
  'bvl § 15-8 (2)': [
    'Kommunen samordner tilbudet til barnet, og en barnekoordinator gjør det der det finnes noen.',
  ],
  'bvl § 15-9': [
    'Barn som trenger langvarige og samordnede tiltak, har rett til plan, og barnevernstjenesten samarbeider med andre om den.',
  ],
}
