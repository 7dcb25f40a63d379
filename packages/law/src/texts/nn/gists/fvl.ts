import type { GistsOfAct } from '../../types.js'
import type { fvl as register } from '../../../provisions/fvl.js'

/** What each wording says, in nynorsk: Forvaltningsloven, LOV-1967-02-10. */
export const fvl: GistsOfAct<typeof register> = {
  'fvl § 1': [
    'Lova gjeld organ for stat og kommune, og private berre når dei gjer enkeltvedtak eller gir forskrift.',
  ],
  'fvl § 11 (2)': [
    'Forvaltninga skal vurdere om ein part treng rettleiing, og gi henne når parten spør eller noko tilseier det.',
  ],
  'fvl § 11 (3)': [
    'Den som spør om rettane sine i eit konkret forhold, skal få rettleiing sjølv om inga sak er i gang.',
  ],
  'fvl § 11 e': [
    'Forvaltningsorgan skal ikkje bruke barn som tolk, unnateke i naudsituasjonar og når det er forsvarleg ut frå omsynet til barnet.',
  ],
  'fvl § 12 (4)': [
    'Den som klagar for ein annan og ikkje er advokat, viser skriftleg fullmakt; ein advokat gjer det berre når organet har grunn til å be om henne.',
  ],
  'fvl § 13': ['Den som arbeider for forvaltninga, skal teie om personlege tilhøve hos folk.'],
  'fvl § 13 a': ['Teieplikta vik når den verna samtykkjer, eller ingen treng vernet.'],
  'fvl § 13 b': [
    'Opplysningar kan brukast til det dei er henta inn for, og delast i oppgitte tilfelle.',
    'Opplysningar kan brukast til det dei er henta inn for, og delast i oppgitte tilfelle, mellom anna for å avverje fare for livet eller helsa til nokon.',
  ],
  'fvl § 13 g': ['Kongen kan ved forskrift opne for meir deling mellom bestemte organ.'],
  'fvl § 23': ['Eit vedtak blir skrive ned, om ikkje det ville vere særleg tungvint i praksis.'],
  'fvl § 24 (1)': ['Eit vedtak blir grunngitt, og grunngivinga kjem når vedtaket blir gjort.'],
  'fvl § 25 (1)': [
    'Grunngivinga nemner reglane, om ikkje parten kjenner dei, og forklarer dei eller spørsmålet så langt det trengst for å forstå vedtaket.',
  ],
  'fvl § 25 (2)': [
    'Grunngivinga nemner fakta i saka, eller viser til ei framstilling som parten har gitt eller kjenner.',
  ],
  'fvl § 27 (3)': [
    'Den som får melding om eit vedtak, får vite kvar, korleis og innan når det kan klagast, om innsyn i saka og, der det er grunn til det, om utsetjing og vilkår for søksmål.',
  ],
  'fvl § 28': [
    'Eit enkeltvedtak kan klagast inn for organet som er nærast over det som gjorde det, i kommunen for eit organ der om ikkje anna er fastsett.',
  ],
  'fvl § 29 (1)': ['Fristen for å klage er tre veker frå vedtaket er gjort kjent.'],
  'fvl § 29 (4)': ['I særlege tilfelle kan klagefristen forlengjast før han er ute.'],
  'fvl § 30': [
    'Klaga er i rett tid når ho er postlagd før fristen er ute, og fristen blir rekna etter domstollova.',
  ],
  'fvl § 31': [
    'Ei klage som kjem for seint, kan likevel behandlast når forseinkinga er orsakeleg eller særlege grunnar taler for det, men ikkje etter eit år.',
  ],
  'fvl § 32': [
    'Ei klage blir sett fram for den som gjorde vedtaket, er underskriven, nemner vedtaket og endringa som er ønskt, og kan rettast innan ein kort frist.',
  ],
}
