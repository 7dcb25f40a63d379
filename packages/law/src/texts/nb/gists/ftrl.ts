import type { GistsOfAct } from '../../types.js'
import type { ftrl as register } from '../../../provisions/ftrl.js'

/** What each wording says, in bokmål: Folketrygdloven, LOV-1997-02-28-19. */
export const ftrl: GistsOfAct<typeof register> = {
  'ftrl § 10-4 (1)': [
    'Stønad i arbeidslivet krever at kravet er satt fram før personen fyller 67 år.',
  ],
  'ftrl § 10-5 (1)': [
    'Stønad gis den som har fått arbeidsevnen varig nedsatt eller valget av arbeid vesentlig innskrenket av sykdom, skade eller lyte.',
  ],
  'ftrl § 10-5 (3)': [
    'Stønaden gis til tiltak som er nødvendige og hensiktsmessige for å få eller beholde arbeid.',
  ],
  'ftrl § 10-5 (4)': [
    'Uførepensjon og noen avtalefestede pensjoner stenger for stønad, om ikke stønaden trolig gjør at uførepensjonen faller bort eller blir mindre.',
    'Uføretrygd og noen avtalefestede pensjoner stenger for stønad, om ikke stønaden trolig gjør at uføretrygden faller bort eller blir mindre.',
    'Noen avtalefestede pensjoner stenger for stønad; ved 100 prosent uføregrad må inntekten trolig komme over 40 prosent av grunnbeløpet i året.',
  ],
  'ftrl § 10-6 (1)': [
    'Stønad gis den som har fått funksjonsevnen i dagliglivet vesentlig og varig nedsatt.',
  ],
  'ftrl § 10-6 (2)': [
    'Stønaden gis til tiltak som er nødvendige og hensiktsmessige for å bedre funksjonsevnen eller for pleie i hjemmet.',
  ],
  'ftrl § 10-7 (1) a': ['Stønaden kan være hjelpemidler, også til skolen, men ikke læremidler.'],
  'ftrl § 10-7 (2)': [
    'I arbeidslivet kan det også gis stønad til ombygging av maskiner og tilrettelegging av arbeidsplassen.',
  ],
  'ftrl § 10-8': [
    'Retten til stønad faller bort så langt ytelsen hører under annen lovgivning.',
    'Retten til stønad faller bort så langt ytelsen hører under annen lovgivning, og departementet kan gjøre unntak for bestemte grupper.',
  ],
  'ftrl § 21-1': ['Forvaltningsloven gjelder i trygdesaker, med særreglene i kapitlet.'],
  'ftrl § 21-12': [
    'Trygdevedtak kan påklages til overordnet organ og deretter ankes til Trygderetten; fristen er seks uker.',
    'Trygdevedtak kan påklages skriftlig eller muntlig til overordnet organ eller det organet direktoratet har bestemt, og deretter ankes til Trygderetten; fristen er seks uker.',
    'Om klage og anke i trygdesaker, i en ordlyd som ikke er lest.',
  ],
}
