import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './devices.js'

/* What each wording says, in our own words. */

/** Folketrygdloven, LOV-1997-02-28-19. */
export const ftrl: GistsOfAct<typeof register.ftrl, EachLanguage> = {
  'ftrl § 10-4 (1)': [
    {
      nb: 'Stønad i arbeidslivet krever at kravet er satt frem før personen fyller 67 år.',
      nn: 'Stønad i arbeidslivet krev at kravet er sett fram før personen fyller 67 år.',
      en: 'Support in working life requires that the claim is made before the person turns 67.',
    },
  ],
  'ftrl § 10-5 (1)': [
    {
      nb: 'Stønad gis til den som har fått arbeidsevnen varig nedsatt eller valget av arbeid vesentlig innskrenket av sykdom, skade eller lyte.',
      nn: 'Stønad blir gitt til den som har fått arbeidsevna varig nedsett eller valet av arbeid vesentleg innskrenka av sjukdom, skade eller lyte.',
      en: 'Support is given to somebody whose ability to work is permanently reduced, or whose choice of work is substantially limited, by illness, injury or defect.',
    },
  ],
  'ftrl § 10-5 (3)': [
    {
      nb: 'Stønaden gis til tiltak som er nødvendige og hensiktsmessige for å få eller beholde arbeid.',
      nn: 'Stønaden blir gitt til tiltak som er nødvendige og føremålstenlege for å få eller halde på arbeid.',
      en: 'Support is given for measures that are necessary and suitable for getting or keeping work.',
    },
  ],
  'ftrl § 10-5 (4)': [
    {
      nb: 'Uførepensjon og noen avtalefestede pensjoner stenger for stønad, om ikke stønaden trolig gjør at uførepensjonen faller bort eller blir mindre.',
      nn: 'Uførepensjon og nokre avtalefesta pensjonar stengjer for stønad, om ikkje stønaden truleg gjer at uførepensjonen fell bort eller blir mindre.',
      en: 'A disability pension and some contractual pensions bar support, unless it probably makes the disability pension end or shrink.',
    },
    {
      nb: 'Uføretrygd og noen avtalefestede pensjoner stenger for stønad, om ikke stønaden trolig gjør at uføretrygden faller bort eller blir mindre.',
      nn: 'Uføretrygd og nokre avtalefesta pensjonar stengjer for stønad, om ikkje stønaden truleg gjer at uføretrygda fell bort eller blir mindre.',
      en: 'Disability benefit and some contractual pensions bar support, unless it probably makes the disability benefit end or shrink.',
    },
    {
      nb: 'Noen avtalefestede pensjoner stenger for stønad; ved 100 prosent uføregrad må inntekten trolig komme over 40 prosent av grunnbeløpet i året.',
      nn: 'Nokre avtalefesta pensjonar stengjer for stønad; ved 100 prosent uføregrad må inntekta truleg kome over 40 prosent av grunnbeløpet i året.',
      en: 'Some contractual pensions bar support; at a disability of 100 per cent, income has to be likely to exceed 40 per cent of the basic amount a year.',
    },
  ],
  'ftrl § 10-6 (1)': [
    {
      nb: 'Stønad gis til den som har fått funksjonsevnen i dagliglivet vesentlig og varig nedsatt.',
      nn: 'Stønad blir gitt til den som har fått funksjonsevna i dagleglivet vesentleg og varig nedsett.',
      en: 'Support is given to somebody whose functioning in daily life is substantially and permanently reduced.',
    },
  ],
  'ftrl § 10-6 (2)': [
    {
      nb: 'Stønaden gis til tiltak som er nødvendige og hensiktsmessige for å bedre funksjonsevnen eller for pleie i hjemmet.',
      nn: 'Stønaden blir gitt til tiltak som er nødvendige og føremålstenlege for å betre funksjonsevna eller for pleie i heimen.',
      en: 'Support is given for measures that are necessary and suitable for better functioning or for care at home.',
    },
  ],
  'ftrl § 10-7 (1) a': [
    {
      nb: 'Stønaden kan være hjelpemidler, også til skolen, men ikke læremidler.',
      nn: 'Stønaden kan vere hjelpemiddel, òg til skulen, men ikkje læremiddel.',
      en: 'Support may be assistive devices, for school as well, but not teaching materials.',
    },
  ],
  'ftrl § 10-7 (2)': [
    {
      nb: 'I arbeidslivet kan det også gis stønad til ombygging av maskiner og tilrettelegging av arbeidsplassen.',
      nn: 'I arbeidslivet kan det òg bli gitt stønad til ombygging av maskiner og tilrettelegging av arbeidsplassen.',
      en: 'In working life support may also be given for rebuilding machines and adapting the workplace.',
    },
  ],
  'ftrl § 10-8': [
    {
      nb: 'Retten til stønad faller bort så langt ytelsen hører under annen lovgivning.',
      nn: 'Retten til stønad fell bort så langt ytinga høyrer under anna lovgiving.',
      en: 'The right to support ends as far as the benefit comes under other legislation.',
    },
    {
      nb: 'Retten til stønad faller bort så langt ytelsen hører under annen lovgivning, og departementet kan gjøre unntak for bestemte grupper.',
      nn: 'Retten til stønad fell bort så langt ytinga høyrer under anna lovgiving, og departementet kan gjere unntak for visse grupper.',
      en: 'The right to support ends as far as the benefit comes under other legislation, and the ministry may except certain groups.',
    },
  ],
  'ftrl § 21-1': [
    {
      nb: 'Forvaltningsloven gjelder i trygdesaker, med særreglene i kapitlet.',
      nn: 'Forvaltningslova gjeld i trygdesaker, med særreglane i kapitlet.',
      en: 'The Public Administration Act applies in national insurance, with the special rules of the chapter.',
    },
  ],
  'ftrl § 21-12': [
    {
      nb: 'Trygdevedtak kan påklages til overordnet organ og deretter ankes til Trygderetten; fristen er seks uker.',
      nn: 'Trygdevedtak kan påklagast til overordna organ og deretter ankast til Trygderetten; fristen er seks veker.',
      en: 'Decisions in national insurance may be complained of to the superior body and then appealed to the National Insurance Court; the time limit is six weeks.',
    },
    {
      nb: 'Trygdevedtak kan påklages skriftlig eller muntlig til overordnet organ eller det organet direktoratet har bestemt, og deretter ankes til Trygderetten; fristen er seks uker.',
      nn: 'Trygdevedtak kan påklagast skriftleg eller munnleg til overordna organ eller det organet direktoratet har fastsett, og deretter ankast til Trygderetten; fristen er seks veker.',
      en: 'Decisions in national insurance may be complained of in writing or orally to the superior body or the one that the directorate has named, and then appealed to the National Insurance Court; the time limit is six weeks.',
    },
    {
      nb: 'Om klage og anke i trygdesaker, i en ordlyd som ikke er lest.',
      nn: 'Om klage og anke i trygdesaker, i ein ordlyd som ikkje er lesen.',
      en: 'On complaints and appeals in national insurance, in a wording that was not read.',
    },
  ],
}

/** Forskrift om stønad til hjelpemidler mv., FOR-1997-04-15-318. */
export const hjmf: GistsOfAct<typeof register.hjmf, EachLanguage> = {
  'hjmf § 2': [
    {
      nb: 'Hjelpemidler lånes ut; utredning, utprøving og opplæring dekkes som hovedregel ikke, men reparasjon dekkes.',
      nn: 'Hjelpemiddel blir lånte ut; utgreiing, utprøving og opplæring blir som hovudregel ikkje dekte, men reparasjon blir det.',
      en: 'Devices are lent; assessment, trial and training are as a rule not covered, but repair is.',
    },
    {
      nb: 'Hjelpemidler lånes ut, eller det gis tilskudd til boligen i stedet; utredning, utprøving og opplæring dekkes som hovedregel ikke, men reparasjon dekkes.',
      nn: 'Hjelpemiddel blir lånte ut, eller det blir gitt tilskot til bustaden i staden; utgreiing, utprøving og opplæring blir som hovudregel ikkje dekte, men reparasjon blir det.',
      en: 'Devices are lent, or a grant for the home is given instead; assessment, trial and training are as a rule not covered, but repair is.',
    },
  ],
  'hjmf § 2 (1)': [
    {
      nb: 'Det kan gis hjelpemidler for å få eller beholde arbeid, eller gjennomføre utdanning eller arbeidstrening.',
      nn: 'Det kan bli gitt hjelpemiddel for å få eller halde på arbeid, eller gjennomføre utdanning eller arbeidstrening.',
      en: 'Devices may be given for getting or keeping work, or for education or work training.',
    },
  ],
  'hjmf § 2 (2)': [
    {
      nb: 'Det kan gis hjelpemidler til dagliglivet, barnehagen, skolen og lærlingeordningen.',
      nn: 'Det kan bli gitt hjelpemiddel til dagleglivet, barnehagen, skulen og lærlingordninga.',
      en: 'Devices may be given for daily life, kindergarten, school and apprenticeship.',
    },
  ],
  'hjmf § 2 (3)': [
    {
      nb: 'Til den som er under 26 år, kan det gis hjelpemidler til trening, stimulering, aktivitet, lek og sport.',
      nn: 'Til den som er under 26 år, kan det bli gitt hjelpemiddel til trening, stimulering, aktivitet, leik og sport.',
      en: 'Somebody under 26 may be given devices for training, stimulation, activity, play and sport.',
    },
  ],
  'hjmf § 5 (1)': [
    {
      nb: 'Ombygging og tilrettelegging på arbeidsplassen skjer i samråd med hjelpemiddelsentralen.',
      nn: 'Ombygging og tilrettelegging på arbeidsplassen skjer i samråd med hjelpemiddelsentralen der.',
      en: 'Rebuilding and adaptation at the workplace are done in consultation with the assistive device centre.',
    },
  ],
}

/** Forskrift om hjelpemiddelsentralenes virksomhet og ansvar, FOR-1997-04-15-323. */
export const hmsf: GistsOfAct<typeof register.hmsf, EachLanguage> = {
  'hmsf § 1': [
    {
      nb: 'Hjelpemiddelsentralen samordner formidlingen og gir kommunen og fylkeskommunen råd.',
      nn: 'Hjelpemiddelsentralen samordnar formidlinga og gir kommunen og fylkeskommunen råd om hjelpemiddel.',
      en: 'The assistive device centre coordinates the provision of devices and advises the municipality and the county.',
    },
    {
      nb: 'Hjelpemiddelsentralen samordner formidlingen og gir kommunens helse- og omsorgstjeneste og fylkeskommunen råd.',
      nn: 'Hjelpemiddelsentralen samordnar formidlinga og gir helse- og omsorgstenesta i kommunen og fylkeskommunen råd.',
      en: "The assistive device centre coordinates the provision of devices and advises the municipality's health and care service and the county.",
    },
  ],
  'hmsf § 2 (1)': [
    {
      nb: 'Hjelpemiddelsentralen skal ta initiativ til samarbeidsavtaler med dem som har ansvar for rehabilitering.',
      nn: 'Hjelpemiddelsentralen skal ta initiativ til samarbeidsavtalar med dei som har ansvar for rehabilitering.',
      en: 'The assistive device centre has to take the initiative to cooperation agreements with those responsible for rehabilitation.',
    },
  ],
  'hmsf § 2 (2)': [
    {
      nb: 'Kommunen har ansvaret for formidling og oppfølging av hjelpemidler, og er blant partene i samarbeidet.',
      nn: 'Kommunen har ansvaret for formidling og oppfølging av hjelpemiddel, og er blant partane i samarbeidet.',
      en: 'The municipality is responsible for the provision and follow-up of devices, and is among the parties of the cooperation.',
    },
    {
      nb: 'Kommunen, som har ansvaret for formidling og oppfølging av hjelpemidler, er blant partene i samarbeidet.',
      nn: 'Kommunen, som har ansvaret for formidling og oppfølging av hjelpemiddel, er blant partane i samarbeidet.',
      en: 'The municipality, responsible for the provision and follow-up of devices, is among the parties of the cooperation.',
    },
  ],
  'hmsf § 5 (2)': [
    {
      nb: 'Ved øyeblikkelig behov og varig nedsatt funksjon kan sentralen låne ut i inntil seks uker mens man venter på vedtaket.',
      nn: 'Ved akutt behov og varig nedsett funksjon kan sentralen låne ut i inntil seks veker medan ein ventar på vedtaket.',
      en: 'In urgent need and with permanently reduced function the centre may lend for up to six weeks while a decision is awaited.',
    },
  ],
  'hmsf § 7': [
    {
      nb: 'Folketrygden dekker transporten til kommunens faste mottakssted, og kommunen dekker den derfra til brukeren og tilbake.',
      nn: 'Folketrygda dekkjer transporten til det faste mottaksstaden i kommunen, og kommunen dekkjer han derifrå til brukaren og attende.',
      en: "National insurance covers transport to the municipality's fixed reception point, and the municipality covers it from there to the user and back.",
    },
  ],
}

/** Forskrift om aktivitetshjelpemidler til personer over 26 år, FOR-2014-06-25-865. */
export const akthf: GistsOfAct<typeof register.akthf, EachLanguage> = {
  'akthf § 1': [
    {
      nb: 'Fra fylte 26 år kan det gis stønad til aktivitetshjelpemidler.',
      nn: 'Etter fylte 26 år kan det bli gitt stønad til aktivitetshjelpemiddel.',
      en: 'From the age of 26 support may be given for activity devices.',
    },
    {
      nb: 'Fra fylte 26 år kan det gis stønad til aktivitetshjelpemidler etter vilkårene for dagliglivet.',
      nn: 'Etter fylte 26 år kan det bli gitt stønad til aktivitetshjelpemiddel etter vilkåra for dagleglivet.',
      en: 'From the age of 26 support may be given for activity devices on the conditions for daily life.',
    },
  ],
  'akthf § 4': [
    {
      nb: 'Brukeren betaler 10 prosent av prisen, høyst 4000 kroner for hvert hjelpemiddel.',
      nn: 'Brukaren betaler 10 prosent av prisen, høgst 4000 kroner for kvart hjelpemiddel.',
      en: 'The user pays 10 per cent of the price, at most NOK 4000 for each device.',
    },
    {
      nb: 'Brukeren betaler 10 prosent av prisen, høyst 5000 kroner for hvert hjelpemiddel.',
      nn: 'Brukaren betaler 10 prosent av prisen, høgst 5000 kroner for kvart hjelpemiddel.',
      en: 'The user pays 10 per cent of the price, at most NOK 5000 for each device.',
    },
    {
      nb: 'Brukeren betaler 10 prosent av prisen, høyst 7000 kroner for et nytt og 2000 kroner for et brukt hjelpemiddel.',
      nn: 'Brukaren betaler 10 prosent av prisen, høgst 7000 kroner for eit nytt og 2000 kroner for eit brukt hjelpemiddel.',
      en: 'The user pays 10 per cent of the price, at most NOK 7000 for a new and NOK 2000 for a used device.',
    },
  ],
  'akthf § 6': [
    {
      nb: 'Det kan klages til klageinstansen i Nav og ankes til Trygderetten, men ikke over avslag fordi pengene er brukt opp.',
      nn: 'Det kan klagast til klageinstansen i Nav og ankast til Trygderetten, men ikkje over avslag fordi pengane er brukte opp.',
      en: 'One may complain to the appeals body of Nav and appeal to the National Insurance Court, but not of a refusal because the money is spent.',
    },
    {
      nb: 'Folketrygdens regler for saksbehandling gjelder, men avslag fordi pengene er brukt opp, kan ikke påklages.',
      nn: 'Reglane for saksbehandling i folketrygda gjeld, men avslag fordi pengane er brukte opp, kan ikkje påklagast.',
      en: 'The rules of procedure of national insurance apply, but a refusal because the money is spent cannot be complained of.',
    },
  ],
}

/** Arbeidsmiljøloven, LOV-2005-06-17-62. */
export const aml: GistsOfAct<typeof register.aml, EachLanguage> = {
  'aml § 4-4 (2)': [
    {
      nb: 'Nødvendige hjelpemidler skal stilles til arbeidstakerens disposisjon.',
      nn: 'Arbeidstakaren skal få rå over nødvendige hjelpemiddel.',
      en: 'Necessary devices have to be put at the disposal of the employee.',
    },
  ],
  'aml § 4-6 (1)': [
    {
      nb: 'Arbeidsgiveren skal så langt det går, legge til rette for en arbeidstaker med redusert arbeidsevne.',
      nn: 'Arbeidsgivaren skal så langt det går, leggje til rette for ein arbeidstakar med redusert arbeidsevne.',
      en: 'The employer has to adapt the work, as far as possible, for an employee whose ability to work is reduced.',
    },
  ],
}
