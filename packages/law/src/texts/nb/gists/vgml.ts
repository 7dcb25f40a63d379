import type { GistsOfAct } from '../../types.js'
import type { vgml as register } from '../../../provisions/vgml.js'

/** What each wording says, in bokmål: Vergemålsloven, LOV-2010-03-26-9. */
export const vgml: GistsOfAct<typeof register> = {
  'vgml § 17 (2)': [
    'Har ingen foreldreansvaret, eller kan den som har det, ikke ta vare på barnet, avgjør vergen det som ellers ligger til foreldrene.',
  ],
  'vgml § 17 (4)': [
    'Vergen skal høre en mindreårig over 12 år.',
    'Vergen skal høre en mindreårig over 7 år, og yngre når modningen tilsier det.',
  ],
  'vgml § 20': [
    'Vergemål krever skriftlig samtykke fra den som forstår hva det betyr.',
    'Vergemål er frivillig støtte: kan personen ikke si hva hun eller han vil, brukes den beste tolkningen av viljen.',
  ],
  'vgml § 21 (2)': ['Vergemålet kan gjelde både penger og personlige forhold.'],
  'vgml § 21 (4)': [
    'En verge kan ikke gjøre det mest personlige for en annen, heller ikke samtykke til tvang.',
  ],
  'vgml § 22 (3)': [
    'Handleevnen i personlige forhold kan bare fratas på bestemte områder, ved betydelig fare for vesentlig skade.',
  ],
  'vgml § 31': ['Vergen skal ta vare på personens interesser, innenfor mandatet.'],
  'vgml § 32': ['Vergen handler på vegne av personen innenfor mandatet sitt.'],
  'vgml § 33 (1)': ['Vergen skal som regel høre personen før noe viktig gjøres.'],
  'vgml § 33 (2)': [
    'Har personen handleevnen i behold, kan vergen ikke handle mot et nei fra en som forstår saken.',
    'Har personen handleevnen i behold, støtter vergen det personen selv vil, tolket så godt det går.',
  ],
  'vgml § 33 (3)': [
    'Er handleevnen fratatt, skal vergen legge vekt på personens syn, og personen kan gå til fylkesmannen.',
    'Er handleevnen fratatt, skal vergen legge vekt på personens syn, og personen kan gå til statsforvalteren.',
  ],
  'vgml § 78': [
    'Med en fremtidsfullmakt velger en på forhånd hvem som skal representere en når en ikke lenger kan selv.',
  ],
  'vgml § 80 (1)': [
    'En fremtidsfullmakt kan gjelde både penger og personlige forhold, eller bare noe av det.',
  ],
  'vgml § 80 (3)': [
    'En fremtidsfullmakt dekker ikke det mest personlige, heller ikke samtykke til tvang.',
  ],
  'vgml § 80 (4)': [
    'Fullmektigen kan vanligvis samtykke til bruk av personopplysninger på fullmaktens område.',
  ],
}
