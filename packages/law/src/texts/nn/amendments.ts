import type { AmendmentTexts } from '../types.js'

/** What each change of law changed, in nynorsk. */
export const amendmentTexts: AmendmentTexts = {
  patientRights2001:
    'Pasientrettslova og prioriteringsforskrifta kom; ordlyden frå då er ikkje lesen.',
  individualDeadline2004:
    'Sjukehuset skulle setje ein individuell frist, og fristbrot gav rett til hjelp hos private eller i utlandet.',
  professionalStandard2008:
    'Fristen følgjer det som er fagleg, ikkje medisinsk, forsvarleg, og rusinstitusjonar blei omfatta av vurderingsfristen.',
  youngPatients2008:
    'Unge under 23 år med psykiske lidingar eller rusavhengigheit fekk eigne fristar.',
  coverage:
    'Herfrå er lova med: pasientar og brukarar fekk felles rettar då helse- og omsorgstenestelova kom.',
  serviceWording2012:
    'Informasjonsplikta omfatta omsorgstenester, og klagefristen ved tvungen helsehjelp blei skriven om.',
  generalPractitioners2013:
    'Ny fastlegeforskrift: fastlegen skal informere om individuell plan og medverke til han.',
  directComplaint2013:
    'Forskrifta lét pasienten klage direkte, utan først å be tenesta rette seg; fleire forskrifter blei tilpassa dei nye lovene.',
  guardianshipReform2013:
    'Verjemålsreforma: 18 år erstatta «myndig», og samtykke frå verja blei knytt til fråteken handleevne i personlege tilhøve.',
  discharge2013: 'Epikrisen og deling for læring og kvalitetssikring kom inn i helsepersonellova.',
  schoolAndPlan2013: 'Skulen fekk plikt til å delta i arbeidet med individuell plan.',
  locatingTechnology2013:
    'Varslings- og lokaliseringsteknologi fekk eigne reglar for vaksne utan samtykkekompetanse.',
  informationAfterInjury2014:
    'Pasientar og pårørande fekk meir å vite etter skadar, og fleire kunne be om tilsyn.',
  childHearing2014:
    'Barnelova gav barn frå 7 år, og yngre med eigne synspunkt, rett til å seie sitt.',
  aidCentres2014:
    'Forskrifta om hjelpemiddelsentralane vart tilpassa den nye helse- og omsorgstenestelova.',
  activityDevices2014:
    'Personar over 26 år kunne igjen få aktivitetshjelpemiddel, mot ein eigendel.',
  patientRecordsAct2015:
    'Pasientjournallova kom i staden for helseregisterlova av 2001, og særregelen om elektronisk tilgang på tvers av verksemder fall bort i helsepersonellova.',
  disabilityBenefit2015: 'Uføretrygd avløyste uførepensjon i regelen om stønad i arbeidslivet.',
  dischargeScope2015:
    'Forskrifta om utskrivingsklare pasientar gjeld berre opphald på sjukehus, etter at medfinansieringa fall bort.',
  generalPractitioners2015:
    'Paragrafen i fastlegeforskrifta om tilvising blei gitt på nytt; ordlyden før det er ikkje lesen.',
  deviceGrants2015:
    'Tilskot til bustaden kunne bli gitt i staden for trappeheis, og ledda i forskrifta om hjelpemiddel fekk nye nummer.',
  penalCode2015:
    'Straffelova av 2005 avløyste den av 1902, med ei skjerpa plikt til å avverje visse lovbrot.',
  specialistRight2015:
    'Vurderinga skal skje innan 10 yrkedagar for alle, prognosetap er ikkje lenger eit vilkår, og tenesta kontaktar sjølv HELFO.',
  contactRights2016:
    'Samværsregelen i barnelova blei endra; leddet som er brukt her, er lese slik det er i dag.',
  childInterpreters2016:
    'Forvaltningslova forbaud forvaltningsorgan å bruke barn som tolk, med to unntak.',
  contactDoctor2016:
    'Pasientar med alvorleg sjukdom fekk rett til kontaktlege, og koordinatoren i sjukehus skal vere helsepersonell.',
  patientTransport2016: 'Vedtak om dekning av pasientreiser følgjer reglane om enkeltvedtak.',
  dischargeMentalHealth2017:
    'Fristane for å varsle kommunen ved innlegging kom til å gjelde òg psykisk helsevern og rusbehandling.',
  insuranceDelimitation2017:
    'Grensa mellom folketrygda og anna lovgiving kan få unntak for visse grupper, og døvblinde heldt på leidsagar same kva ansvar kommunen har.',
  managementRegulation2017:
    'Ei ny forskrift om leiing og kvalitetsforbetring avløyste internkontrollforskrifta.',
  healthInstitutions2017:
    'Plikta til å nemne opp kontaktlege gjekk frå helseføretaket til institusjonen.',
  longStayCriteria2017:
    'Kommunen avgjer om kriteria for langtidsopphald på sjukeheim er oppfylte, etter reglane om enkeltvedtak.',
  injuryReports2017:
    'Den eigne plikta helsepersonell hadde til å melde frå om betydeleg personskade til tilsynet, fall bort.',
  mentalHealthCompetence2017:
    'Manglande samtykkekompetanse blei eit vilkår for tvungent psykisk helsevern.',
  caregiverSupport2017: 'Avlasting fekk sin eigen paragraf, og reglane om tvang viser til han.',
  childrensRights2018:
    'Barnereforma: 12- til 15-åringar kan samtykkje åleine i nokre tilfelle, barn blir høyrde frå 7 år, og foreldre kan haldast uvitande av tungtvegande omsyn.',
  parenthood2018:
    'Endringar i barnelova om foreldreansvar og opplysningar; ordlyden frå før er ikkje lesen.',
  physiotherapists2018:
    'Fysioterapeutar med avtale fekk plikt til å informere om plan og koordinator og melde frå om behovet.',
  guidanceToSpecialist2018:
    'Plikta til å rettleie vart gjensidig: òg personellet i kommunen skal rettleie spesialisthelsetenesta.',
  habilitationRegulation2018:
    'Forskrifta om habilitering og rehabilitering fekk ny definisjon og nemner både pasientar og brukarar.',
  seriousIncidents2018:
    'Etter svært alvorlege hendingar skal det tilbydast møte, og reglane om uventa utfall blei samordna.',
  childWelfareReports2018: 'Meldeplikta til barnevernet for helsepersonell blei skriven om.',
  dataProtection2018:
    'Tilpassing til dei nye personvernreglane: «gjere tilgjengeleg» erstatta «utlevere».',
  dischargeResidence2019:
    'Betalinga for utskrivingsklare pasientar ligg no på kommunen der pasienten skal opphalde seg.',
  insuranceDecisions2019: 'Regelen om klage og anke i trygdesaker blei endra.',
  priorityCriteria2019:
    'Vilkåra blei skrivne om til nytte og ressursbruk, og tre kriterium ordnar pasientane.',
  longStayDecisions2019:
    'Reglane om enkeltvedtak gjeld igjen uttrykkeleg for vedtak om kriteria for langtidsopphald på sjukeheim.',
  incidentAlerts2019:
    'Regelen om bruk av forvaltningslova i klagesaker bytte nummer frå § 7-6 til § 7-7.',
  healthSupervision2019:
    'Helsetilsynslova seier kva helsepersonell skal gi tilsynsstyresmakta, og dei kan òg informere av eige tiltak.',
  regionalCriteria2020:
    'Dei regionale helseføretaka fekk prioriteringskriterium i lova, og retten blei knytt til tenester som dei skal yte og betale.',
  careAbroad2020:
    'Behandling i utlandet fekk eigen paragraf, og fristbrot gir ikkje lenger hjelp i utlandet.',
  suspension2020:
    'Ei mellombels forskrift sette retten til plan og kontaktlege, og fleire fristar, til side i koronautbrotet.',
  suspensionEnd2020: 'Den mellombelse forskrifta fall bort saman med koronalova.',
  missedDeadlineRemedies2020: 'Reglane om fristbrot galdt igjen.',
  formerPatients2021:
    'Helsepersonell kan sjå journalen til tidlegare pasientar for eiga læring og kvalitet utan å måtte be om det.',
  countyGovernor2021: 'Fylkesmannen fekk namnet statsforvaltaren.',
  dispensation2021: 'Reglane om dispensasjon frå teieplikta blei samla i éin paragraf.',
  informationSharing2021:
    'Høvet til å dele mellom offentlege organ blei utvida, og retten til å setje seg imot deling kom til å dekkje fleire register; helsepersonell fekk fleire høve til å dele.',
  priorityComplaints2021:
    'Prioriteringsforskrifta seier statsforvaltaren i staden for fylkesmannen.',
  interpreterAct2022:
    'Tolkelova kom: plikt til å bruke tolk, krav om kvalifisert tolk og forbod mot å bruke barn.',
  activityDeviceShare2022:
    'Eigendelen for aktivitetshjelpemiddel fekk ei øvre grense på 5000 kroner.',
  trafficSafety2022:
    'Meldeplikta om førarkort blei skriven om, og svekt helse på sjøen og på skjener kan meldast.',
  municipalCriteria2022:
    'Stortinget slutta seg til at nytte, ressurs og alvor er kriterium i heile helse- og omsorgstenesta.',
  suspensionPower2022:
    'Departementet fekk fullmakt til å setje enkelte rettar til side på grunn av mange som kom frå Ukraina.',
  cosmeticAgeLimit2022: 'Aldersgrensa på 18 år for kosmetiske inngrep utan medisinsk grunn.',
  answersToEnquiries2022:
    'Pasientar, brukarar og pårørande fekk krav på svar om kvalitet og tryggleik.',
  planAndCoordinator2022:
    'Rett til koordinator og barnekoordinator kom, og reglane om individuell plan flytta til ei eiga forskrift.',
  childWelfareAct2023:
    'Ny barnevernslov: tilvisingane gjekk til akuttvedtak og omsorgsovertaking, og flytteforbod fall ut.',
  guardianshipSupport2023:
    'Verjemål blei eit frivillig støttetiltak der viljen til personen styrer.',
  childWelfareComplaints2023:
    'Ordlyden om klage på avgjerder om individuell plan i barnevernet blei retta.',
  healthAppeals2024: 'Klagereglane i pasient- og brukarrettslova fekk ei ny inndeling.',
  activityDeviceShare2024:
    'Eigendelen for aktivitetshjelpemiddel fekk ulike grenser for nye og brukte hjelpemiddel.',
  specialistRight2024:
    'Vilkåra blei skrivne inn i lova att, fristen er for når hjelpa skal vere påbyrja, og meistring tel.',
  suspensionPower2024: 'Fullmakta til å setje rettar til side blei gitt på nytt.',
  educationAct2024:
    'Ny opplæringslov: plikta skulen har til å delta i individuell plan, fekk ny plass.',
  planInitiation2024:
    'Plikta til å setje planarbeid i gang omfattar heile NAV, ikkje berre kommunedelen.',
  dutyToAvert2025:
    'Regelen i straffelova om plikta til å avverje lovbrot blei endra; han er lesen slik han er i dag.',
  warningTechnology2025:
    'Varsling og lokalisering overfor personar med utviklingshemming gjekk frå tvangsreglane til pasient- og brukarrettslova.',
  fosterCarers2026:
    'Fosterforeldre og institusjonar fekk eigen rett til informasjon og til å samtykkje, og flytteforbod kom tilbake.',
  generalPractitioners2026:
    'Ny fastlegeforskrift: plikta til å informere om plan står fast, og fastlegen skal samarbeide med koordinatoren.',
  decisionCompetence2026:
    'Avgjerdskompetanse avløyste samtykkekompetanse, med lågare terskel og utan krav til bestemte tilstandar.',
  observation2026:
    'Departementet kan tillate deltakande observasjon, og dispensasjon krev at samtykke er umogleg eller vanskeleg å få.',
  newbornPlacement2026: 'Grunnen for omsorgsovertaking som gjeld nyfødde, blei skriven om.',
  confidentiality2026:
    'Teiepliktkapittelet i helsepersonellova blei skrive om, og retten til å setje seg imot deling samla i éin paragraf.',
  othersPresent2026:
    'Å ha andre til stades blei ein rett, og tenestene fekk plikt til å syte for medverknad.',
  seriousIncidents2026:
    'Møtet etter svært alvorlege hendingar blei utvida, og regelen om reaksjonar ved tilsyn fall bort.',
  dischargeTransfer2026:
    'Regelen om epikrise ved utskriving viser no til dei nye paragrafane i helsepersonellova.',
  suspensionPower2026: 'Fullmakta til å setje rettar til side blei gitt att ein gong til.',
  workDevices2026:
    'Uføretrygd stengjer no for hjelpemiddel i arbeidslivet når uføregraden er 100 prosent og inntekta ikkje når opp.',
  interpreterDispensationEnd2027: 'Dispensasjonen frå kravet om kvalifisert tolk er ute no.',
  childWelfareHomes2027:
    'Frivillig plassering kan frå då av òg vere i eit kommunalt butiltak med døgnbemanning.',
  insuranceAppeals2027:
    'Regelen om klage og anke i trygdesaker blir endra; den nye ordlyden er ikkje lesen.',
  suspensionPowerEnd2028: 'Fullmakta til å setje rettar til side tek slutt.',
}
