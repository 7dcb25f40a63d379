import type { GistsOfAct } from '../../types.js'
import type { vgml as register } from '../../../provisions/vgml.js'

/** What each wording says, in nynorsk: Vergemålsloven, LOV-2010-03-26-9. */
export const vgml: GistsOfAct<typeof register> = {
  'vgml § 17 (2)': [
    'Har ingen foreldreansvaret, eller kan ikkje den som har det, ta vare på barnet, avgjer verja det som elles ligg til foreldra.',
  ],
  'vgml § 17 (4)': [
    'Verja skal høyre ein mindreårig over 12 år.',
    'Verja skal høyre ein mindreårig over 7 år, og yngre når mogninga tilseier det.',
  ],
  'vgml § 20': [
    'Verjemål krev skriftleg samtykke frå den som forstår kva det inneber.',
    'Verjemål er frivillig støtte: kan personen ikkje seie kva ho eller han vil, blir den beste tolkinga av viljen brukt.',
  ],
  'vgml § 21 (2)': ['Verjemålet kan gjelde både pengar og personlege tilhøve.'],
  'vgml § 21 (4)': [
    'Ei verje kan ikkje gjere det mest personlege for ein annan, heller ikkje samtykkje til tvang.',
  ],
  'vgml § 22 (3)': [
    'Handleevna i personlege tilhøve kan berre takast frå nokon på visse område, ved monaleg fare for vesentleg skade.',
  ],
  'vgml § 31': ['Verja skal ta vare på interessene til personen, innanfor mandatet.'],
  'vgml § 32': ['Verja handlar på vegner av personen innanfor mandatet sitt.'],
  'vgml § 33 (1)': ['Verja skal som regel høyre personen før noko viktig blir gjort.'],
  'vgml § 33 (2)': [
    'Har personen handleevna i behald, kan verja ikkje handle mot eit nei frå ein som forstår saka.',
    'Har personen handleevna i behald, støttar verja det personen sjølv vil, tolka så godt det går.',
  ],
  'vgml § 33 (3)': [
    'Er handleevna teken frå personen, skal verja leggje vekt på synet, og personen kan gå til fylkesmannen.',
    'Er handleevna teken frå personen, skal verja leggje vekt på synet, og personen kan gå til statsforvaltaren.',
  ],
  'vgml § 78': [
    'Med ei framtidsfullmakt vel ein på førehand kven som skal representere ein når ein ikkje lenger kan sjølv.',
  ],
  'vgml § 80 (1)': [
    'Ei framtidsfullmakt kan gjelde både pengar og personlege tilhøve, eller berre noko av det.',
  ],
  'vgml § 80 (3)': [
    'Ei framtidsfullmakt dekkjer ikkje det mest personlege, heller ikkje samtykke til tvang.',
  ],
  'vgml § 80 (4)': [
    'Fullmektigen kan vanlegvis samtykkje til bruk av personopplysningar på området til fullmakta.',
  ],
}
