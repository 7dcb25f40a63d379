import type { GistsOfAct } from '../../types.js'
import type { ftrl as register } from '../../../provisions/ftrl.js'

/** What each wording says, in nynorsk: Folketrygdloven, LOV-1997-02-28-19. */
export const ftrl: GistsOfAct<typeof register> = {
  'ftrl § 10-4 (1)': [
    'Stønad i arbeidslivet krev at kravet er sett fram før personen fyller 67 år.',
  ],
  'ftrl § 10-5 (1)': [
    'Stønad blir gitt den som har fått arbeidsevna varig nedsett eller valet av arbeid vesentleg innskrenka av sjukdom, skade eller lyte.',
  ],
  'ftrl § 10-5 (3)': [
    'Stønaden blir gitt til tiltak som er nødvendige og føremålstenlege for å få eller halde på arbeid.',
  ],
  'ftrl § 10-5 (4)': [
    'Uførepensjon og nokre avtalefesta pensjonar stengjer for stønad, om ikkje stønaden truleg gjer at uførepensjonen fell bort eller blir mindre.',
    'Uføretrygd og nokre avtalefesta pensjonar stengjer for stønad, om ikkje stønaden truleg gjer at uføretrygda fell bort eller blir mindre.',
    'Nokre avtalefesta pensjonar stengjer for stønad; ved 100 prosent uføregrad må inntekta truleg kome over 40 prosent av grunnbeløpet i året.',
  ],
  'ftrl § 10-6 (1)': [
    'Stønad blir gitt den som har fått funksjonsevna i dagleglivet vesentleg og varig nedsett.',
  ],
  'ftrl § 10-6 (2)': [
    'Stønaden blir gitt til tiltak som er nødvendige og føremålstenlege for å betre funksjonsevna eller for pleie i heimen.',
  ],
  'ftrl § 10-7 (1) a': ['Stønaden kan vere hjelpemiddel, òg til skulen, men ikkje læremiddel.'],
  'ftrl § 10-7 (2)': [
    'I arbeidslivet kan det òg bli gitt stønad til ombygging av maskiner og tilrettelegging av arbeidsplassen.',
  ],
  'ftrl § 10-8': [
    'Retten til stønad fell bort så langt ytinga høyrer under anna lovgiving.',
    'Retten til stønad fell bort så langt ytinga høyrer under anna lovgiving, og departementet kan gjere unntak for visse grupper.',
  ],
  'ftrl § 21-1': ['Forvaltningslova gjeld i trygdesaker, med særreglane i kapitlet.'],
  'ftrl § 21-12': [
    'Trygdevedtak kan påklagast til overordna organ og deretter ankast til Trygderetten; fristen er seks veker.',
    'Trygdevedtak kan påklagast skriftleg eller munnleg til overordna organ eller det organet direktoratet har fastsett, og deretter ankast til Trygderetten; fristen er seks veker.',
    'Om klage og anke i trygdesaker, i ein ordlyd som ikkje er lesen.',
  ],
}
