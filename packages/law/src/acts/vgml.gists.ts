import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './vgml.js'

/* What each wording says, in our own words. */

/** Vergemålsloven, LOV-2010-03-26-9. */
export const vgml: GistsOfAct<typeof register.vgml, EachLanguage> = {
  'vgml § 17 (2)': [
    {
      nb: 'Har ingen foreldreansvaret, eller kan den som har det, ikke ta vare på barnet, avgjør vergen det som ellers ligger til foreldrene.',
      nn: 'Har ingen foreldreansvaret, eller kan ikkje den som har det, ta vare på barnet, avgjer verja det som elles ligg til foreldra.',
      en: 'Where nobody holds parental responsibility, or the holder cannot look after the child, the guardian decides what is otherwise for the parents.',
    },
  ],
  'vgml § 17 (4)': [
    {
      nb: 'Vergen skal høre en mindreårig over 12 år.',
      nn: 'Verja skal høyre ein mindreårig over 12 år.',
      en: 'The guardian hears a minor over 12.',
    },
    {
      nb: 'Vergen skal høre en mindreårig over 7 år, og yngre når modningen tilsier det.',
      nn: 'Verja skal høyre ein mindreårig over 7 år, og yngre når mogninga tilseier det.',
      en: 'The guardian hears a minor over 7, and a younger one where maturity calls for it.',
    },
  ],
  'vgml § 20': [
    {
      nb: 'Vergemål krever skriftlig samtykke fra den som forstår hva det betyr.',
      nn: 'Verjemål krev skriftleg samtykke frå den som forstår kva det inneber.',
      en: 'Guardianship takes written consent from whoever understands what it means.',
    },
    {
      nb: 'Vergemål er frivillig støtte: kan personen ikke si hva hun eller han vil, brukes den beste tolkningen av viljen.',
      nn: 'Verjemål er frivillig støtte: kan personen ikkje seie kva ho eller han vil, blir den beste tolkinga av viljen brukt.',
      en: 'Guardianship is voluntary support: where a wish cannot be conveyed, the best interpretation of the will is used.',
    },
  ],
  'vgml § 21 (2)': [
    {
      nb: 'Vergemålet kan gjelde både penger og personlige forhold.',
      nn: 'Verjemålet kan gjelde både pengar og personlege tilhøve.',
      en: 'Guardianship may cover both money and personal matters.',
    },
  ],
  'vgml § 21 (4)': [
    {
      nb: 'En verge kan ikke gjøre det mest personlige for en annen, heller ikke samtykke til tvang.',
      nn: 'Ei verje kan ikkje gjere det mest personlege for ein annan, heller ikkje samtykkje til tvang.',
      en: 'A guardian cannot do what is most personal for another, nor consent to coercion.',
    },
  ],
  'vgml § 22 (3)': [
    {
      nb: 'Handleevnen i personlige forhold kan bare fratas på bestemte områder, ved betydelig fare for vesentlig skade.',
      nn: 'Handleevna i personlege tilhøve kan berre takast frå nokon på visse område, ved monaleg fare for vesentleg skade.',
      en: 'Capacity in personal matters may be taken away only in set areas, where there is considerable danger of substantial harm.',
    },
  ],
  'vgml § 31': [
    {
      nb: 'Vergen skal ta vare på personens interesser, innenfor mandatet.',
      nn: 'Verja skal ta vare på interessene til personen, innanfor mandatet.',
      en: "The guardian looks after the person's interests, within the mandate.",
    },
  ],
  'vgml § 32': [
    {
      nb: 'Vergen handler på vegne av personen innenfor mandatet sitt.',
      nn: 'Verja handlar på vegner av personen innanfor mandatet sitt.',
      en: 'The guardian acts for the person within the mandate.',
    },
  ],
  'vgml § 33 (1)': [
    {
      nb: 'Vergen skal som regel høre personen før noe viktig gjøres.',
      nn: 'Verja skal som regel høyre personen før noko viktig blir gjort.',
      en: 'The guardian as a rule hears the person before anything of weight is done.',
    },
  ],
  'vgml § 33 (2)': [
    {
      nb: 'Har personen handleevnen i behold, kan vergen ikke handle mot et nei fra en som forstår saken.',
      nn: 'Har personen handleevna i behald, kan verja ikkje handle mot eit nei frå ein som forstår saka.',
      en: 'Where capacity is intact, the guardian cannot act against the no of someone who understands.',
    },
    {
      nb: 'Har personen handleevnen i behold, støtter vergen det personen selv vil, tolket så godt det går.',
      nn: 'Har personen handleevna i behald, støttar verja det personen sjølv vil, tolka så godt det går.',
      en: 'Where capacity is intact, the guardian supports what the person wants, interpreted as well as can be.',
    },
  ],
  'vgml § 33 (3)': [
    {
      nb: 'Er handleevnen fratatt, skal vergen legge vekt på personens syn, og personen kan gå til fylkesmannen.',
      nn: 'Er handleevna teken frå personen, skal verja leggje vekt på synet, og personen kan gå til fylkesmannen.',
      en: "Where capacity is taken away, the guardian gives weight to the person's view, and the person may turn to the county governor, then called fylkesmannen.",
    },
    {
      nb: 'Er handleevnen fratatt, skal vergen legge vekt på personens syn, og personen kan gå til statsforvalteren.',
      nn: 'Er handleevna teken frå personen, skal verja leggje vekt på synet, og personen kan gå til statsforvaltaren.',
      en: "Where capacity is taken away, the guardian gives weight to the person's view, and the person may turn to the county governor, now called statsforvalteren.",
    },
  ],
  'vgml § 78': [
    {
      nb: 'Med en fremtidsfullmakt velger en på forhånd hvem som skal representere en når en ikke lenger kan selv.',
      nn: 'Med ei framtidsfullmakt vel ein på førehand kven som skal representere ein når ein ikkje lenger kan sjølv.',
      en: 'With a lasting power of attorney one chooses in advance who is to act when one no longer can.',
    },
  ],
  'vgml § 80 (1)': [
    {
      nb: 'En fremtidsfullmakt kan gjelde både penger og personlige forhold, eller bare noe av det.',
      nn: 'Ei framtidsfullmakt kan gjelde både pengar og personlege tilhøve, eller berre noko av det.',
      en: 'A lasting power of attorney may cover both money and personal matters, or some of them only.',
    },
  ],
  'vgml § 80 (3)': [
    {
      nb: 'En fremtidsfullmakt dekker ikke det mest personlige, heller ikke samtykke til tvang.',
      nn: 'Ei framtidsfullmakt dekkjer ikkje det mest personlege, heller ikkje samtykke til tvang.',
      en: 'A lasting power of attorney does not cover what is most personal, nor consent to coercion.',
    },
  ],
  'vgml § 80 (4)': [
    {
      nb: 'Fullmektigen kan vanligvis samtykke til bruk av personopplysninger på fullmaktens område.',
      nn: 'Fullmektigen kan vanlegvis samtykkje til bruk av personopplysningar på området til fullmakta.',
      en: 'The attorney may normally consent to the use of personal data within the power.',
    },
  ],
}
