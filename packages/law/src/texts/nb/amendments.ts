import type { AmendmentTexts } from '../types.js'

/** What each change of law changed, in bokmål. */
export const amendmentTexts: AmendmentTexts = {
  patientRights2001:
    'Pasientrettighetsloven og prioriteringsforskriften kom; ordlyden fra da er ikke lest.',
  individualDeadline2004:
    'Sykehuset skulle sette en individuell frist, og fristbrudd ga rett til hjelp hos private eller i utlandet.',
  professionalStandard2008:
    'Fristen følger faglig, ikke medisinsk, forsvarlighet, og rusinstitusjoner ble omfattet av vurderingsfristen.',
  youngPatients2008:
    'Unge under 23 år med psykiske lidelser eller rusavhengighet fikk egne frister.',
  coverage:
    'Herfra er loven med: pasienter og brukere fikk felles rettigheter da helse- og omsorgstjenesteloven kom.',
  serviceWording2012:
    'Informasjonsplikten omfattet omsorgstjenester, og klagefristen ved tvungen helsehjelp ble skrevet om.',
  generalPractitioners2013:
    'Ny fastlegeforskrift: fastlegen skal informere om individuell plan og medvirke til den.',
  directComplaint2013:
    'Forskriften lot pasienten klage direkte, uten først å be tjenesten rette seg; flere forskrifter ble tilpasset de nye lovene.',
  guardianshipReform2013:
    'Vergemålsreformen: 18 år erstattet «myndig», og vergens samtykke ble knyttet til fratatt handleevne i personlige forhold.',
  discharge2013: 'Epikrisen og deling for læring og kvalitetssikring kom inn i helsepersonelloven.',
  schoolAndPlan2013: 'Skolen fikk plikt til å delta i arbeidet med individuell plan.',
  locatingTechnology2013:
    'Varslings- og lokaliseringsteknologi fikk egne regler for voksne uten samtykkekompetanse.',
  informationAfterInjury2014:
    'Pasienter og pårørende fikk mer å vite etter skader, og flere kunne be om tilsyn.',
  childHearing2014:
    'Barneloven ga barn fra 7 år, og yngre med egne synspunkter, rett til å si sitt.',
  aidCentres2014:
    'Forskriften om hjelpemiddelsentralene ble tilpasset den nye helse- og omsorgstjenesteloven.',
  activityDevices2014:
    'Personer over 26 år kunne igjen få aktivitetshjelpemidler, mot en egenandel.',
  patientRecordsAct2015:
    'Pasientjournalloven kom i stedet for helseregisterloven av 2001, og særregelen om elektronisk tilgang på tvers av virksomheter falt bort i helsepersonelloven.',
  disabilityBenefit2015: 'Uføretrygd avløste uførepensjon i regelen om stønad i arbeidslivet.',
  dischargeScope2015:
    'Forskriften om utskrivningsklare pasienter gjelder bare sykehusopphold, etter at medfinansieringen falt bort.',
  generalPractitioners2015:
    'Paragrafen i fastlegeforskriften om henvisning ble gitt på nytt; ordlyden før det er ikke lest.',
  deviceGrants2015:
    'Tilskudd til boligen kunne gis i stedet for trappeheis, og leddene i forskriften om hjelpemidler fikk nye numre.',
  penalCode2015:
    'Straffeloven av 2005 avløste den av 1902, med en skjerpet plikt til å avverge visse lovbrudd.',
  specialistRight2015:
    'Vurderingen skal skje innen 10 virkedager for alle, prognosetap er ikke lenger et vilkår, og tjenesten kontakter selv HELFO.',
  contactRights2016:
    'Samværsregelen i barneloven ble endret; leddet som brukes her, er lest slik det er i dag.',
  childInterpreters2016:
    'Forvaltningsloven forbød forvaltningsorganer å bruke barn som tolk, med to unntak.',
  contactDoctor2016:
    'Pasienter med alvorlig sykdom fikk rett til kontaktlege, og koordinatoren i sykehus skal være helsepersonell.',
  patientTransport2016: 'Vedtak om dekning av pasientreiser følger reglene om enkeltvedtak.',
  dischargeMentalHealth2017:
    'Fristene for å varsle kommunen ved innleggelse kom til å gjelde også psykisk helsevern og rusbehandling.',
  insuranceDelimitation2017:
    'Grensen mellom folketrygden og annen lovgivning kan få unntak for bestemte grupper, og døvblinde beholdt ledsager uansett kommunens ansvar.',
  managementRegulation2017:
    'En ny forskrift om ledelse og kvalitetsforbedring avløste internkontrollforskriften.',
  healthInstitutions2017:
    'Plikten til å oppnevne kontaktlege gikk fra helseforetaket til institusjonen.',
  longStayCriteria2017:
    'Kommunen avgjør om kriteriene for langtidsopphold i sykehjem er oppfylt, etter reglene om enkeltvedtak.',
  injuryReports2017:
    'Helsepersonells egen plikt til å melde betydelig personskade til tilsynet falt bort.',
  mentalHealthCompetence2017:
    'Manglende samtykkekompetanse ble et vilkår for tvungent psykisk helsevern.',
  caregiverSupport2017: 'Avlastning fikk sin egen paragraf, og reglene om tvang viser til den.',
  childrensRights2018:
    'Barnereformen: 12- til 15-åringer kan samtykke alene i noen tilfeller, barn høres fra 7 år, og foreldre kan holdes uvitende av tungtveiende hensyn.',
  parenthood2018:
    'Endringer i barneloven om foreldreansvar og opplysninger; ordlyden fra før er ikke lest.',
  physiotherapists2018:
    'Fysioterapeuter med avtale fikk plikt til å informere om plan og koordinator og melde fra om behovet.',
  guidanceToSpecialist2018:
    'Veiledningsplikten ble gjensidig: også kommunens personell skal veilede spesialisthelsetjenesten.',
  habilitationRegulation2018:
    'Forskriften om habilitering og rehabilitering fikk ny definisjon og nevner både pasienter og brukere.',
  seriousIncidents2018:
    'Etter svært alvorlige hendelser skal det tilbys møte, og reglene om uventede utfall ble samordnet.',
  childWelfareReports2018: 'Helsepersonells meldeplikt til barnevernet ble skrevet om.',
  dataProtection2018:
    'Tilpasning til de nye personvernreglene: «tilgjengeliggjøre» erstattet «utlevere».',
  dischargeResidence2019:
    'Betalingen for utskrivningsklare pasienter ligger nå på kommunen der pasienten skal oppholde seg.',
  insuranceDecisions2019: 'Regelen om klage og anke i trygdesaker ble endret.',
  priorityCriteria2019:
    'Vilkårene ble skrevet om til nytte og ressursbruk, og tre kriterier ordner pasientene.',
  longStayDecisions2019:
    'Reglene om enkeltvedtak gjelder igjen uttrykkelig for vedtak om kriteriene for langtidsopphold i sykehjem.',
  incidentAlerts2019:
    'Regelen om forvaltningslovens anvendelse i klagesaker byttet nummer fra § 7-6 til § 7-7.',
  healthSupervision2019:
    'Helsetilsynsloven sier hva helsepersonell skal gi tilsynsmyndigheten, og de kan også informere av eget tiltak.',
  regionalCriteria2020:
    'De regionale helseforetakene fikk prioriteringskriterier i loven, og retten ble knyttet til tjenester som de skal yte og betale.',
  careAbroad2020:
    'Behandling i utlandet fikk egen paragraf, og fristbrudd gir ikke lenger hjelp i utlandet.',
  suspension2020:
    'En midlertidig forskrift satte retten til plan og kontaktlege, og flere frister, til side i koronautbruddet.',
  suspensionEnd2020: 'Den midlertidige forskriften falt bort sammen med koronaloven.',
  missedDeadlineRemedies2020: 'Reglene om fristbrudd gjaldt igjen.',
  formerPatients2021:
    'Helsepersonell kan se journalen til tidligere pasienter for egen læring og kvalitet uten å måtte be om det.',
  countyGovernor2021: 'Fylkesmannen fikk navnet statsforvalteren.',
  dispensation2021: 'Reglene om dispensasjon fra taushetsplikten ble samlet i én paragraf.',
  informationSharing2021:
    'Adgangen til å dele mellom offentlige organer ble utvidet, og retten til å motsette seg deling kom til å dekke flere registre; helsepersonell fikk flere adganger til å dele.',
  priorityComplaints2021:
    'Prioriteringsforskriften sier statsforvalteren i stedet for fylkesmannen.',
  interpreterAct2022:
    'Tolkeloven kom: plikt til å bruke tolk, krav om kvalifisert tolk og forbud mot å bruke barn.',
  activityDeviceShare2022:
    'Egenandelen for aktivitetshjelpemidler fikk en øvre grense på 5000 kroner.',
  trafficSafety2022:
    'Meldeplikten om førerkort ble skrevet om, og helsesvekkelse på sjøen og på skinner kan meldes.',
  municipalCriteria2022:
    'Stortinget sluttet seg til at nytte, ressurs og alvorlighet er kriterier i hele helse- og omsorgstjenesten.',
  suspensionPower2022:
    'Departementet fikk fullmakt til å sette enkelte rettigheter til side på grunn av ankomster fra Ukraina.',
  cosmeticAgeLimit2022: 'Aldersgrensen på 18 år for kosmetiske inngrep uten medisinsk grunn.',
  answersToEnquiries2022:
    'Pasienter, brukere og pårørende fikk krav på svar om kvalitet og sikkerhet.',
  planAndCoordinator2022:
    'Rett til koordinator og barnekoordinator kom, og reglene om individuell plan flyttet til en egen forskrift.',
  childWelfareAct2023:
    'Ny barnevernslov: henvisningene gikk til akuttvedtak og omsorgsovertakelse, og flytteforbud falt ut.',
  guardianshipSupport2023:
    'Vergemål ble et frivillig støttetiltak der personens egen vilje styrer.',
  childWelfareComplaints2023:
    'Ordlyden om klage over avgjørelser om individuell plan i barnevernet ble rettet.',
  healthAppeals2024: 'Klagereglene i pasient- og brukerrettighetsloven fikk en ny inndeling.',
  activityDeviceShare2024:
    'Egenandelen for aktivitetshjelpemidler fikk ulike grenser for nye og brukte hjelpemidler.',
  specialistRight2024:
    'Vilkårene ble skrevet inn i loven igjen, fristen er for når hjelpen skal være påbegynt, og mestring teller.',
  suspensionPower2024: 'Fullmakten til å sette rettigheter til side ble gitt på nytt.',
  educationAct2024: 'Ny opplæringslov: skolens plikt til å delta i individuell plan fikk ny plass.',
  planInitiation2024:
    'Plikten til å sette planarbeid i gang omfatter hele NAV, ikke bare kommunens del.',
  dutyToAvert2025:
    'Straffelovens regel om plikten til å avverge lovbrudd ble endret; den er lest slik den er i dag.',
  warningTechnology2025:
    'Varsling og lokalisering overfor personer med utviklingshemning gikk fra tvangsreglene til pasient- og brukerrettighetsloven.',
  fosterCarers2026:
    'Fosterforeldre og institusjoner fikk egen rett til informasjon og til å samtykke, og flytteforbud kom tilbake.',
  generalPractitioners2026:
    'Ny fastlegeforskrift: plikten til å informere om plan står fast, og fastlegen skal samarbeide med koordinatoren.',
  decisionCompetence2026:
    'Beslutningskompetanse avløste samtykkekompetanse, med lavere terskel og uten krav til bestemte tilstander.',
  observation2026:
    'Departementet kan tillate deltakende observasjon, og dispensasjon krever at samtykke er umulig eller vanskelig å få.',
  newbornPlacement2026: 'Grunnen for omsorgsovertakelse som gjelder nyfødte, ble skrevet om.',
  confidentiality2026:
    'Taushetspliktkapittelet i helsepersonelloven ble skrevet om, og retten til å motsette seg deling samlet i én paragraf.',
  othersPresent2026:
    'Å ha andre til stede ble en rettighet, og tjenestene fikk plikt til å sørge for medvirkning.',
  seriousIncidents2026:
    'Møtet etter svært alvorlige hendelser ble utvidet, og regelen om reaksjoner ved tilsyn falt bort.',
  dischargeTransfer2026:
    'Regelen om epikrise ved utskrivning viser nå til de nye paragrafene i helsepersonelloven.',
  suspensionPower2026: 'Fullmakten til å sette rettigheter til side ble gitt på nytt.',
  workDevices2026:
    'Bare uføregrad på 100 prosent begrenser nå stønad til hjelpemidler i arbeidslivet, med en prøve av inntekten.',
  interpreterDispensationEnd2027: 'Dispensasjonen fra kravet om kvalifisert tolk er ute.',
  childWelfareHomes2027:
    'Frivillig plassering kan fra da av også være i et kommunalt botiltak med døgnbemanning.',
  insuranceAppeals2027:
    'Regelen om klage og anke i trygdesaker endres; den nye ordlyden er ikke lest.',
  suspensionPowerEnd2028: 'Fullmakten til å sette rettigheter til side opphører.',
}
