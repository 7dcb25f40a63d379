import type { EachLanguage } from '@vilkar/core/explain'

/** A change of law, all that is said of it by hand. */
interface Change {
  /** The first day of the new law. */
  readonly day: string
  /** The acts and regulations that made it, or the recommendation that was adopted. */
  readonly by: readonly string[]
  /** What it changed. */
  readonly changed: EachLanguage
}

/** Keeps the names of the changes and nothing else of what they are, so that their types stay small. */
function named<Id extends string>(
  changes: Readonly<Record<Id, Change>>,
): Readonly<Record<Id, Change>> {
  return changes
}

/**
 * The changes of law, in the order of their days, each under a name of what changed and the year. Which provisions
 * one touched is counted from their wordings.
 */
export const changes = named({
  patientRights2001: {
    day: '2001-01-01',
    by: ['LOV-1999-07-02-63', 'FOR-2000-12-01-1208'],
    changed: {
      nb: 'Pasientrettighetsloven og prioriteringsforskriften kom; ordlyden fra da er ikke lest.',
      nn: 'Pasientrettslova og prioriteringsforskrifta kom; ordlyden frå då er ikkje lesen.',
      en: 'The Patient Rights Act and the Priority Setting Regulations took effect; their wording of that time was not read.',
    },
  },
  individualDeadline2004: {
    day: '2004-09-01',
    by: ['LOV-2003-12-12-110', 'FOR-2004-07-07-1121', 'FOR-2004-08-31-1227'],
    changed: {
      nb: 'Sykehuset skulle sette en individuell frist, og fristbrudd ga rett til hjelp hos private eller i utlandet.',
      nn: 'Sjukehuset skulle setje ein individuell frist, og fristbrot gav rett til hjelp hos private eller i utlandet.',
      en: 'The hospital was to set an individual deadline, and missing it gave a right to private care or care abroad.',
    },
  },
  professionalStandard2008: {
    day: '2008-01-01',
    by: ['LOV-2007-12-21-123'],
    changed: {
      nb: 'Fristen settes etter hva som er faglig, og ikke bare medisinsk, forsvarlig, og rusinstitusjoner ble omfattet av vurderingsfristen.',
      nn: 'Fristen blir sett etter kva som er fagleg, og ikkje berre medisinsk, forsvarleg, og rusinstitusjonar blei omfatta av vurderingsfristen.',
      en: 'The deadline follows what is professionally, not medically, sound, and addiction institutions came under the time limit of assessment.',
    },
  },
  youngPatients2008: {
    day: '2008-09-01',
    by: ['FOR-2008-07-25-833'],
    changed: {
      nb: 'Unge under 23 år med psykiske lidelser eller rusavhengighet fikk egne frister.',
      nn: 'Unge under 23 år med psykiske lidingar eller rusavhengigheit fekk eigne fristar.',
      en: 'Those under 23 with mental disorders or addiction got deadlines of their own.',
    },
  },
  coverage: {
    day: '2012-01-01',
    by: ['LOV-2011-06-24-30'],
    changed: {
      nb: 'Herfra er loven med: pasienter og brukere fikk felles rettigheter da helse- og omsorgstjenesteloven kom.',
      nn: 'Herfrå er lova med: pasientar og brukarar fekk felles rettar då helse- og omsorgstenestelova kom.',
      en: 'The law is covered from here: patients and service users got shared rights with the new Health and Care Services Act.',
    },
  },
  serviceWording2012: {
    day: '2012-06-22',
    by: ['LOV-2012-06-22-46'],
    changed: {
      nb: 'Informasjonsplikten omfattet omsorgstjenester, og klagefristen ved tvungen helsehjelp ble skrevet om.',
      nn: 'Informasjonsplikta omfatta omsorgstenester, og klagefristen ved tvungen helsehjelp blei skriven om.',
      en: 'The duty to inform came to cover care services, and the time limit for complaints of compulsory care was reworded.',
    },
  },
  generalPractitioners2013: {
    day: '2013-01-01',
    by: ['FOR-2012-08-29-842'],
    changed: {
      nb: 'Ny fastlegeforskrift: fastlegen skal informere om individuell plan og medvirke til den.',
      nn: 'Ny fastlegeforskrift: fastlegen skal informere om individuell plan og medverke til han.',
      en: 'New regulations on general practitioners, who are to inform of individual plans and contribute to them.',
    },
  },
  directComplaint2013: {
    day: '2013-01-17',
    by: ['FOR-2013-01-17-61'],
    changed: {
      nb: 'Forskriften lot pasienten klage direkte, uten først å be tjenesten rette seg; flere forskrifter ble tilpasset de nye lovene.',
      nn: 'Forskrifta lét pasienten klage direkte, utan først å be tenesta rette seg; fleire forskrifter blei tilpassa dei nye lovene.',
      en: 'The regulations let the patient complain directly, without asking the service first; several regulations were fitted to the new acts.',
    },
  },
  guardianshipReform2013: {
    day: '2013-07-01',
    by: ['LOV-2010-03-26-9', 'LOV-2013-04-05-12'],
    changed: {
      nb: 'Vergemålsreformen: 18 år erstattet «myndig», og vergens samtykke ble knyttet til fratatt handleevne i personlige forhold.',
      nn: 'Verjemålsreforma: 18 år erstatta «myndig», og samtykke frå verja blei knytt til fråteken handleevne i personlege tilhøve.',
      en: "The guardianship reform: 18 years replaced full legal age, and the guardian's consent was tied to lost capacity in personal matters.",
    },
  },
  discharge2013: {
    day: '2013-07-01',
    by: ['LOV-2013-06-14-39'],
    changed: {
      nb: 'Epikrisen og deling for læring og kvalitetssikring kom inn i helsepersonelloven.',
      nn: 'Epikrisen og deling for læring og kvalitetssikring kom inn i helsepersonellova.',
      en: 'Discharge summaries, and sharing for learning and quality, came into the Health Personnel Act.',
    },
  },
  schoolAndPlan2013: {
    day: '2013-08-01',
    by: ['LOV-2013-06-21-98'],
    changed: {
      nb: 'Skolen fikk plikt til å delta i arbeidet med individuell plan.',
      nn: 'Skulen fekk plikt til å delta i arbeidet med individuell plan.',
      en: 'Schools came to have to take part in individual plans.',
    },
  },
  locatingTechnology2013: {
    day: '2013-09-01',
    by: ['LOV-2013-06-14-36'],
    changed: {
      nb: 'Varslings- og lokaliseringsteknologi fikk egne regler for voksne uten samtykkekompetanse.',
      nn: 'Varslings- og lokaliseringsteknologi fekk eigne reglar for vaksne utan samtykkekompetanse.',
      en: 'Alarm and tracking technology got rules of its own for adults without competence to consent.',
    },
  },
  informationAfterInjury2014: {
    day: '2014-01-01',
    by: ['LOV-2013-06-07-29'],
    changed: {
      nb: 'Pasienter og pårørende fikk mer å vite etter skader, og flere kunne be om tilsyn.',
      nn: 'Pasientar og pårørande fekk meir å vite etter skadar, og fleire kunne be om tilsyn.',
      en: 'Patients and relatives were told more after injuries, and more people could ask for supervision.',
    },
  },
  childHearing2014: {
    day: '2014-01-01',
    by: ['LOV-2013-06-21-62'],
    changed: {
      nb: 'Barneloven ga barn fra 7 år, og yngre med egne synspunkter, rett til å si hva de mener.',
      nn: 'Barnelova gav barn frå 7 år, og yngre med eigne synspunkt, rett til å seie sitt.',
      en: 'The Children Act gave children from 7, and younger ones with views, the right to be heard.',
    },
  },
  aidCentres2014: {
    day: '2014-03-10',
    by: ['FOR-2014-03-10-259'],
    changed: {
      nb: 'Forskriften om hjelpemiddelsentralene ble tilpasset den nye helse- og omsorgstjenesteloven.',
      nn: 'Forskrifta om hjelpemiddelsentralane blei tilpassa den nye helse- og omsorgstenestelova.',
      en: 'The regulations on the assistive device centres were adapted to the new Health and Care Services Act.',
    },
  },
  activityDevices2014: {
    day: '2014-07-01',
    by: ['FOR-2014-06-25-865'],
    changed: {
      nb: 'Personer over 26 år kunne igjen få aktivitetshjelpemidler, mot en egenandel.',
      nn: 'Personar over 26 år kunne igjen få aktivitetshjelpemiddel, mot ein eigendel.',
      en: 'People over 26 could again get activity devices, at a share of the price.',
    },
  },
  patientRecordsAct2015: {
    day: '2015-01-01',
    by: ['LOV-2014-06-20-42', 'LOV-2014-06-20-43'],
    changed: {
      nb: 'Pasientjournalloven kom i stedet for helseregisterloven av 2001, og særregelen om elektronisk tilgang på tvers av virksomheter falt bort i helsepersonelloven.',
      nn: 'Pasientjournallova kom i staden for helseregisterlova av 2001, og særregelen om elektronisk tilgang på tvers av verksemder fall bort i helsepersonellova.',
      en: 'The Patient Records Act took the place of the Health Registers Act of 2001, and the special rule on electronic access across organisations left the Health Personnel Act.',
    },
  },
  disabilityBenefit2015: {
    day: '2015-01-01',
    by: ['LOV-2014-06-20-24'],
    changed: {
      nb: 'Uføretrygd avløste uførepensjon i regelen om stønad i arbeidslivet.',
      nn: 'Uføretrygd avløyste uførepensjon i regelen om stønad i arbeidslivet.',
      en: 'Disability benefit replaced the disability pension in the rule on support in working life.',
    },
  },
  dischargeScope2015: {
    day: '2015-01-01',
    by: ['FOR-2014-12-11-1590'],
    changed: {
      nb: 'Forskriften om utskrivningsklare pasienter gjelder bare sykehusopphold, etter at medfinansieringen falt bort.',
      nn: 'Forskrifta om utskrivingsklare pasientar gjeld berre opphald på sjukehus, etter at medfinansieringa fall bort.',
      en: 'The regulation on patients ready for discharge covers stays in hospital alone, after the shared financing fell away.',
    },
  },
  generalPractitioners2015: {
    day: '2015-01-01',
    by: ['FOR-2014-12-05-1524'],
    changed: {
      nb: 'Paragrafen i fastlegeforskriften om henvisning ble gitt på nytt; ordlyden før det er ikke lest.',
      nn: 'Paragrafen i fastlegeforskrifta om tilvising blei gitt på nytt; ordlyden før det er ikkje lesen.',
      en: 'The section on referrals in the regulation on general practitioners was given anew; its wording before that was not read.',
    },
  },
  deviceGrants2015: {
    day: '2015-07-01',
    by: ['FOR-2015-06-29-810'],
    changed: {
      nb: 'Tilskudd til boligen kunne gis i stedet for trappeheis, og leddene i forskriften om hjelpemidler fikk nye numre.',
      nn: 'Tilskot til bustaden kunne bli gitt i staden for trappeheis, og ledda i forskrifta om hjelpemiddel fekk nye nummer.',
      en: 'A grant for the home could replace a stair lift, and the paragraphs of the regulations on devices were renumbered.',
    },
  },
  penalCode2015: {
    day: '2015-10-01',
    by: ['LOV-2005-05-20-28'],
    changed: {
      nb: 'Straffeloven av 2005 avløste den av 1902, med en skjerpet plikt til å avverge visse lovbrudd.',
      nn: 'Straffelova av 2005 avløyste den av 1902, med ei skjerpa plikt til å avverje visse lovbrot.',
      en: 'The Penal Code of 2005 took the place of that of 1902, with a stricter duty to avert certain offences.',
    },
  },
  specialistRight2015: {
    day: '2015-11-01',
    by: ['LOV-2013-06-21-79', 'FOR-2015-04-10-339', 'FOR-2015-10-29-1229'],
    changed: {
      nb: 'Vurderingen skal skje innen 10 virkedager for alle, prognosetap er ikke lenger et vilkår, og tjenesten kontakter selv Helfo.',
      nn: 'Vurderinga skal skje innan 10 yrkedagar for alle, prognosetap er ikkje lenger eit vilkår, og tenesta kontaktar sjølv Helfo.',
      en: 'Everyone is assessed within 10 working days, loss of prognosis is no condition any more, and the service itself contacts Helfo.',
    },
  },
  contactRights2016: {
    day: '2016-07-01',
    by: ['LOV-2015-09-04-85'],
    changed: {
      nb: 'Samværsregelen i barneloven ble endret; leddet som brukes her, er lest slik det er i dag.',
      nn: 'Samværsregelen i barnelova blei endra; leddet som er brukt her, er lese slik det er i dag.',
      en: "The Children Act's rule on contact was amended; the paragraph used here is read as it stands today.",
    },
  },
  childInterpreters2016: {
    day: '2016-07-01',
    by: ['LOV-2016-06-10-23'],
    changed: {
      nb: 'Forvaltningsloven forbød forvaltningsorganer å bruke barn som tolk, med to unntak.',
      nn: 'Forvaltningslova forbaud forvaltningsorgan å bruke barn som tolk, med to unntak.',
      en: 'The Public Administration Act forbade administrative bodies to use children as interpreters, with two exceptions.',
    },
  },
  contactDoctor2016: {
    day: '2016-09-15',
    by: ['LOV-2015-12-11-97', 'FOR-2016-08-29-1030'],
    changed: {
      nb: 'Pasienter med alvorlig sykdom fikk rett til kontaktlege, og koordinatoren i sykehus skal være helsepersonell.',
      nn: 'Pasientar med alvorleg sjukdom fekk rett til kontaktlege, og koordinatoren i sjukehus skal vere helsepersonell.',
      en: "Seriously ill patients got the right to a contact doctor, and the hospital's coordinator is a health professional.",
    },
  },
  patientTransport2016: {
    day: '2016-10-01',
    by: ['LOV-2015-06-19-62'],
    changed: {
      nb: 'Vedtak om dekning av pasientreiser følger reglene om enkeltvedtak.',
      nn: 'Vedtak om dekning av pasientreiser følgjer reglane om enkeltvedtak.',
      en: 'Decisions on patients’ travel follow the rules on individual decisions.',
    },
  },
  dischargeMentalHealth2017: {
    day: '2017-01-01',
    by: ['FOR-2016-12-22-1871'],
    changed: {
      nb: 'Fristene for å varsle kommunen ved innleggelse kom til å gjelde også psykisk helsevern og rusbehandling.',
      nn: 'Fristane for å varsle kommunen ved innlegging kom til å gjelde òg psykisk helsevern og rusbehandling.',
      en: 'The time limits for telling the municipality of an admission came to cover mental health and addiction care.',
    },
  },
  insuranceDelimitation2017: {
    day: '2017-01-01',
    by: ['LOV-2016-12-20-105', 'FOR-2016-12-22-1872'],
    changed: {
      nb: 'Grensen mellom folketrygden og annen lovgivning kan få unntak for bestemte grupper, og døvblinde beholdt ledsager uansett kommunens ansvar.',
      nn: 'Grensa mellom folketrygda og anna lovgiving kan få unntak for visse grupper, og døvblinde heldt på leidsagar same kva ansvar kommunen har.',
      en: "The line between national insurance and other legislation may have exceptions for certain groups, and deafblind people kept an escort whatever the municipality's responsibility.",
    },
  },
  managementRegulation2017: {
    day: '2017-01-01',
    by: ['FOR-2016-10-28-1250'],
    changed: {
      nb: 'En ny forskrift om ledelse og kvalitetsforbedring avløste internkontrollforskriften.',
      nn: 'Ei ny forskrift om leiing og kvalitetsforbetring avløyste internkontrollforskrifta.',
      en: 'A new regulation on leadership and quality improvement replaced that on internal control.',
    },
  },
  healthInstitutions2017: {
    day: '2017-06-16',
    by: ['LOV-2017-06-16-55'],
    changed: {
      nb: 'Plikten til å oppnevne kontaktlege gikk fra helseforetaket til institusjonen.',
      nn: 'Plikta til å nemne opp kontaktlege gjekk frå helseføretaket til institusjonen.',
      en: 'The duty to appoint a contact doctor passed from the health trust to the institution.',
    },
  },
  longStayCriteria2017: {
    day: '2017-07-01',
    by: ['LOV-2016-06-17-45'],
    changed: {
      nb: 'Kommunen avgjør om kriteriene for langtidsopphold i sykehjem er oppfylt, etter reglene om enkeltvedtak.',
      nn: 'Kommunen avgjer om kriteria for langtidsopphald på sjukeheim er oppfylte, etter reglane om enkeltvedtak.',
      en: 'The municipality decides whether the criteria for a long stay in a nursing home are met, by the rules on individual decisions.',
    },
  },
  injuryReports2017: {
    day: '2017-07-01',
    by: ['LOV-2017-06-16-53'],
    changed: {
      nb: 'Helsepersonells egen plikt til å melde betydelig personskade til tilsynet falt bort.',
      nn: 'Den eigne plikta helsepersonell hadde til å melde frå om betydeleg personskade til tilsynet, fall bort.',
      en: 'The duty of health personnel themselves to report considerable injury to the supervisory authority fell away.',
    },
  },
  mentalHealthCompetence2017: {
    day: '2017-09-01',
    by: ['LOV-2017-02-10-6'],
    changed: {
      nb: 'Manglende samtykkekompetanse ble et vilkår for tvungent psykisk helsevern.',
      nn: 'Manglande samtykkekompetanse blei eit vilkår for tvungent psykisk helsevern.',
      en: 'Lack of competence to consent became a condition of compulsory mental health care.',
    },
  },
  caregiverSupport2017: {
    day: '2017-10-01',
    by: ['LOV-2017-06-02-34'],
    changed: {
      nb: 'Avlastning fikk sin egen paragraf, og reglene om tvang viser til den.',
      nn: 'Avlasting fekk sin eigen paragraf, og reglane om tvang viser til han.',
      en: 'Respite care got a section of its own, to which the rules on coercion refer.',
    },
  },
  childrensRights2018: {
    day: '2018-01-01',
    by: ['LOV-2017-06-16-53'],
    changed: {
      nb: 'Barnereformen: 12- til 15-åringer kan samtykke alene i noen tilfeller, barn høres fra 7 år, og foreldre kan holdes uvitende av tungtveiende hensyn.',
      nn: 'Barnereforma: 12- til 15-åringar kan samtykkje åleine i nokre tilfelle, barn blir høyrde frå 7 år, og foreldre kan haldast uvitande av tungtvegande omsyn.',
      en: "The children's reform: 12- to 15-year-olds may consent alone in some cases, children are heard from 7, and parents may be kept uninformed for weighty reasons.",
    },
  },
  parenthood2018: {
    day: '2018-01-01',
    by: ['LOV-2017-03-31-13'],
    changed: {
      nb: 'Endringer i barneloven om foreldreansvar og opplysninger; ordlyden fra før er ikke lest.',
      nn: 'Endringar i barnelova om foreldreansvar og opplysningar; ordlyden frå før er ikkje lesen.',
      en: 'Amendments to the Children Act on parental responsibility and information; the earlier wording was not read.',
    },
  },
  physiotherapists2018: {
    day: '2018-01-01',
    by: ['FOR-2017-09-01-1334'],
    changed: {
      nb: 'Fysioterapeuter med avtale fikk plikt til å informere om plan og koordinator og melde fra om behovet.',
      nn: 'Fysioterapeutar med avtale fekk plikt til å informere om plan og koordinator og melde frå om behovet.',
      en: 'Physiotherapists with an agreement came to have to inform of plans and coordinators, and to report the need.',
    },
  },
  guidanceToSpecialist2018: {
    day: '2018-01-01',
    by: ['LOV-2017-06-16-55'],
    changed: {
      nb: 'Veiledningsplikten ble gjensidig: også kommunens personell skal veilede spesialisthelsetjenesten.',
      nn: 'Plikta til å rettleie blei gjensidig: òg personellet i kommunen skal rettleie spesialisthelsetenesta.',
      en: 'The duty of guidance became mutual: municipal personnel have to guide the specialist service as well.',
    },
  },
  habilitationRegulation2018: {
    day: '2018-05-01',
    by: ['FOR-2018-04-10-556'],
    changed: {
      nb: 'Forskriften om habilitering og rehabilitering fikk ny definisjon og nevner både pasienter og brukere.',
      nn: 'Forskrifta om habilitering og rehabilitering fekk ny definisjon og nemner både pasientar og brukarar.',
      en: 'The regulations on habilitation and rehabilitation got a new definition and name both patients and users.',
    },
  },
  seriousIncidents2018: {
    day: '2018-07-01',
    by: ['LOV-2017-12-15-107', 'LOV-2018-06-22-76'],
    changed: {
      nb: 'Etter svært alvorlige hendelser skal det tilbys møte, og reglene om uventede utfall ble samordnet.',
      nn: 'Etter svært alvorlege hendingar skal det tilbydast møte, og reglane om uventa utfall blei samordna.',
      en: 'After very serious incidents a meeting is offered, and the rules on unexpected outcomes were aligned.',
    },
  },
  childWelfareReports2018: {
    day: '2018-07-01',
    by: ['LOV-2018-04-20-5'],
    changed: {
      nb: 'Helsepersonells meldeplikt til barnevernet ble skrevet om.',
      nn: 'Meldeplikta til barnevernet for helsepersonell blei skriven om.',
      en: "Health personnel's duty to report to child welfare was rewritten.",
    },
  },
  dataProtection2018: {
    day: '2018-07-20',
    by: ['LOV-2018-06-15-38'],
    changed: {
      nb: 'Tilpasning til de nye personvernreglene: «tilgjengeliggjøre» erstattet «utlevere».',
      nn: 'Tilpassing til dei nye personvernreglane: «gjere tilgjengeleg» erstatta «utlevere».',
      en: 'Adaptation to the new data protection rules: information is made available rather than handed over.',
    },
  },
  dischargeResidence2019: {
    day: '2019-01-01',
    by: ['FOR-2018-11-08-1675'],
    changed: {
      nb: 'Betalingen for utskrivningsklare pasienter ligger nå på kommunen der pasienten skal oppholde seg.',
      nn: 'Betalinga for utskrivingsklare pasientar ligg no på kommunen der pasienten skal opphalde seg.',
      en: 'Payment for patients ready for discharge now falls on the municipality where the patient is going to stay.',
    },
  },
  insuranceDecisions2019: {
    day: '2019-01-01',
    by: ['LOV-2018-12-20-98'],
    changed: {
      nb: 'Regelen om klage og anke i trygdesaker ble endret.',
      nn: 'Regelen om klage og anke i trygdesaker blei endra.',
      en: 'The rule on complaints and appeals in national insurance was amended.',
    },
  },
  priorityCriteria2019: {
    day: '2019-02-01',
    by: ['FOR-2019-01-11-16'],
    changed: {
      nb: 'Vilkårene ble skrevet om til nytte og ressursbruk, og tre kriterier ordner pasientene.',
      nn: 'Vilkåra blei skrivne om til nytte og ressursbruk, og tre kriterium ordnar pasientane.',
      en: 'The conditions were rewritten as benefit and resources, and three criteria rank patients.',
    },
  },
  longStayDecisions2019: {
    day: '2019-07-01',
    by: ['LOV-2019-06-21-43'],
    changed: {
      nb: 'Reglene om enkeltvedtak gjelder igjen uttrykkelig for vedtak om kriteriene for langtidsopphold i sykehjem.',
      nn: 'Reglane om enkeltvedtak gjeld igjen uttrykkeleg for vedtak om kriteria for langtidsopphald på sjukeheim.',
      en: 'The rules on individual decisions again expressly cover decisions on the criteria for a long stay in a nursing home.',
    },
  },
  incidentAlerts2019: {
    day: '2019-07-01',
    by: ['LOV-2017-12-15-107'],
    changed: {
      nb: 'Regelen om forvaltningslovens anvendelse i klagesaker byttet nummer fra § 7-6 til § 7-7.',
      nn: 'Regelen om bruk av forvaltningslova i klagesaker bytte nummer frå § 7-6 til § 7-7.',
      en: 'The rule on the Public Administration Act in complaints moved from § 7-6 to § 7-7.',
    },
  },
  healthSupervision2019: {
    day: '2019-07-01',
    by: ['LOV-2017-12-15-107'],
    changed: {
      nb: 'Helsetilsynsloven sier hva helsepersonell skal gi tilsynsmyndigheten, og de kan også informere av eget tiltak.',
      nn: 'Helsetilsynslova seier kva helsepersonell skal gi tilsynsstyresmakta, og dei kan òg informere av eige tiltak.',
      en: 'The Health Supervision Act says what health personnel must give the supervisory authority, which they may also inform on their own initiative.',
    },
  },
  regionalCriteria2020: {
    day: '2020-01-01',
    by: ['LOV-2019-12-20-103'],
    changed: {
      nb: 'De regionale helseforetakene fikk prioriteringskriterier i loven, og retten ble knyttet til tjenester som de skal yte og betale.',
      nn: 'Dei regionale helseføretaka fekk prioriteringskriterium i lova, og retten blei knytt til tenester som dei skal yte og betale.',
      en: 'The regional health authorities got criteria in the act, and the right was tied to services that they are to give and pay for.',
    },
  },
  careAbroad2020: {
    day: '2020-03-01',
    by: ['LOV-2019-12-20-104', 'FOR-2020-02-04-119'],
    changed: {
      nb: 'Behandling i utlandet fikk egen paragraf, og fristbrudd gir ikke lenger hjelp i utlandet.',
      nn: 'Behandling i utlandet fekk eigen paragraf, og fristbrot gir ikkje lenger hjelp i utlandet.',
      en: 'Treatment abroad got a section of its own, and a missed deadline gives no care abroad any more.',
    },
  },
  suspension2020: {
    day: '2020-03-28',
    by: ['FOR-2020-03-27-462'],
    changed: {
      nb: 'En midlertidig forskrift satte retten til plan og kontaktlege, og flere frister, til side i koronautbruddet.',
      nn: 'Ei mellombels forskrift sette retten til plan og kontaktlege, og fleire fristar, til side i koronautbrotet.',
      en: 'A temporary regulation suspended the right to a plan and a contact doctor, and several time limits, in the corona outbreak.',
    },
  },
  suspensionEnd2020: {
    day: '2020-05-27',
    by: ['LOV-2020-04-24-34'],
    changed: {
      nb: 'Den midlertidige forskriften falt bort sammen med koronaloven.',
      nn: 'Den mellombelse forskrifta fall bort saman med koronalova.',
      en: 'The temporary regulation fell away with the Corona Act.',
    },
  },
  missedDeadlineRemedies2020: {
    day: '2020-10-01',
    by: ['LOV-2020-05-26-45'],
    changed: {
      nb: 'Reglene om fristbrudd gjaldt igjen.',
      nn: 'Reglane om fristbrot galdt igjen.',
      en: 'The rules on missed deadlines applied again.',
    },
  },
  formerPatients2021: {
    day: '2021-01-01',
    by: ['LOV-2020-12-04-134'],
    changed: {
      nb: 'Helsepersonell kan se journalen til tidligere pasienter for egen læring og kvalitet uten å måtte be om det.',
      nn: 'Helsepersonell kan sjå journalen til tidlegare pasientar for eiga læring og kvalitet utan å måtte be om det.',
      en: 'Health personnel may see the record of former patients for their own learning and quality without having to ask.',
    },
  },
  countyGovernor2021: {
    day: '2021-06-01',
    by: ['LOV-2021-05-07-34'],
    changed: {
      nb: 'Fylkesmannen fikk navnet statsforvalteren.',
      nn: 'Fylkesmannen fekk namnet statsforvaltaren.',
      en: 'The county governor, fylkesmannen, was renamed statsforvalteren.',
    },
  },
  dispensation2021: {
    day: '2021-06-01',
    by: ['LOV-2020-12-04-133'],
    changed: {
      nb: 'Reglene om dispensasjon fra taushetsplikten ble samlet i én paragraf.',
      nn: 'Reglane om dispensasjon frå teieplikta blei samla i éin paragraf.',
      en: 'The rules on dispensation from confidentiality were gathered in one section.',
    },
  },
  informationSharing2021: {
    day: '2021-07-01',
    by: ['LOV-2021-06-18-127', 'LOV-2021-06-11-67', 'LOV-2021-05-07-31'],
    changed: {
      nb: 'Adgangen til å dele mellom offentlige organer ble utvidet, og retten til å motsette seg deling kom til å dekke flere registre; helsepersonell fikk flere adganger til å dele.',
      nn: 'Høvet til å dele mellom offentlege organ blei utvida, og retten til å setje seg imot deling kom til å dekkje fleire register; helsepersonell fekk fleire høve til å dele.',
      en: 'Sharing between public authorities was widened, and the right to object came to cover more registers; health personnel may share for more purposes.',
    },
  },
  priorityComplaints2021: {
    day: '2021-11-01',
    by: ['FOR-2021-10-08-2958'],
    changed: {
      nb: 'Prioriteringsforskriften sier statsforvalteren i stedet for fylkesmannen.',
      nn: 'Prioriteringsforskrifta seier statsforvaltaren i staden for fylkesmannen.',
      en: 'The Priority Setting Regulations say statsforvalteren instead of fylkesmannen.',
    },
  },
  interpreterAct2022: {
    day: '2022-01-01',
    by: ['LOV-2021-06-11-79', 'FOR-2021-09-13-2744'],
    changed: {
      nb: 'Tolkeloven kom: plikt til å bruke tolk, krav om kvalifisert tolk og forbud mot å bruke barn.',
      nn: 'Tolkelova kom: plikt til å bruke tolk, krav om kvalifisert tolk og forbod mot å bruke barn.',
      en: 'The Interpreting Act came: a duty to use interpreters, a requirement of qualified ones and a ban on using children.',
    },
  },
  activityDeviceShare2022: {
    day: '2022-01-01',
    by: ['FOR-2021-12-22-3847'],
    changed: {
      nb: 'Egenandelen for aktivitetshjelpemidler fikk en øvre grense på 5000 kroner.',
      nn: 'Eigendelen for aktivitetshjelpemiddel fekk ei øvre grense på 5000 kroner.',
      en: 'The share of the price of activity devices got a ceiling of NOK 5000.',
    },
  },
  trafficSafety2022: {
    day: '2022-04-01',
    by: ['LOV-2021-06-18-116'],
    changed: {
      nb: 'Meldeplikten om førerkort ble skrevet om, og helsesvekkelse på sjøen og på skinner kan meldes.',
      nn: 'Meldeplikta om førarkort blei skriven om, og svekt helse på sjøen og på skjener kan meldast.',
      en: 'The duty to report on driving licences was rewritten, and weakened health at sea and on rails may be reported.',
    },
  },
  municipalCriteria2022: {
    day: '2022-04-05',
    by: ['Innst. 221 S (2021–2022)'],
    changed: {
      nb: 'Stortinget sluttet seg til at nytte, ressurs og alvorlighet er kriterier i hele helse- og omsorgstjenesten.',
      nn: 'Stortinget slutta seg til at nytte, ressurs og alvor er kriterium i heile helse- og omsorgstenesta.',
      en: 'The Storting agreed that benefit, resources and severity are criteria in all health and care services.',
    },
  },
  suspensionPower2022: {
    day: '2022-06-15',
    by: ['LOV-2022-06-10-35'],
    changed: {
      nb: 'Departementet fikk fullmakt til å sette enkelte rettigheter til side på grunn av ankomster fra Ukraina.',
      nn: 'Departementet fekk fullmakt til å setje einskilde rettar til side på grunn av mange som kom frå Ukraina.',
      en: 'The ministry was empowered to suspend some rights because of arrivals from Ukraine.',
    },
  },
  cosmeticAgeLimit2022: {
    day: '2022-07-01',
    by: ['LOV-2022-04-01-18'],
    changed: {
      nb: 'Aldersgrensen på 18 år for kosmetiske inngrep uten medisinsk grunn.',
      nn: 'Aldersgrensa på 18 år for kosmetiske inngrep utan medisinsk grunn.',
      en: 'The age limit of 18 for cosmetic procedures without a medical reason.',
    },
  },
  answersToEnquiries2022: {
    day: '2022-07-01',
    by: ['LOV-2022-05-20-29'],
    changed: {
      nb: 'Pasienter, brukere og pårørende fikk krav på svar om kvalitet og sikkerhet.',
      nn: 'Pasientar, brukarar og pårørande fekk krav på svar om kvalitet og tryggleik.',
      en: 'Patients, users and relatives became entitled to answers on quality and safety.',
    },
  },
  planAndCoordinator2022: {
    day: '2022-08-01',
    by: ['LOV-2021-06-11-78', 'LOV-2021-06-18-120', 'FOR-2022-06-22-1110'],
    changed: {
      nb: 'Rett til koordinator og barnekoordinator kom, og reglene om individuell plan flyttet til en egen forskrift.',
      nn: 'Rett til koordinator og barnekoordinator kom, og reglane om individuell plan flytta til ei eiga forskrift.',
      en: 'Rights to a coordinator and a child coordinator came, and the rules on plans moved to a regulation of their own.',
    },
  },
  childWelfareAct2023: {
    day: '2023-01-01',
    by: ['LOV-2021-06-18-97', 'FOR-2022-11-25-2349'],
    changed: {
      nb: 'Ny barnevernslov: henvisningene gikk til akuttvedtak og omsorgsovertakelse, og flytteforbud falt ut.',
      nn: 'Ny barnevernslov: tilvisingane gjekk til akuttvedtak og omsorgsovertaking, og flytteforbod fall ut.',
      en: 'The new Child Welfare Act: the references went to acute and care orders, and removal prohibitions fell out.',
    },
  },
  guardianshipSupport2023: {
    day: '2023-04-01',
    by: ['LOV-2023-03-31-5'],
    changed: {
      nb: 'Vergemål ble et frivillig støttetiltak der personens egen vilje styrer.',
      nn: 'Verjemål blei eit frivillig støttetiltak der viljen til personen styrer.',
      en: "Guardianship became voluntary support, led by the person's own will.",
    },
  },
  childWelfareComplaints2023: {
    day: '2023-06-16',
    by: ['LOV-2023-06-16-41'],
    changed: {
      nb: 'Ordlyden om klage over avgjørelser om individuell plan i barnevernet ble rettet.',
      nn: 'Ordlyden om klage på avgjerder om individuell plan i barnevernet blei retta.',
      en: 'The wording on complaints about decisions on individual plans in child welfare was put right.',
    },
  },
  healthAppeals2024: {
    day: '2024-01-01',
    by: ['LOV-2023-12-20-106', 'FOR-2023-12-21-2281'],
    changed: {
      nb: 'Klagereglene i pasient- og brukerrettighetsloven fikk en ny inndeling.',
      nn: 'Klagereglane i pasient- og brukarrettslova fekk ei ny inndeling.',
      en: 'The rules on complaints in the Patient and User Rights Act were rearranged.',
    },
  },
  activityDeviceShare2024: {
    day: '2024-01-01',
    by: ['FOR-2023-12-30-2343'],
    changed: {
      nb: 'Egenandelen for aktivitetshjelpemidler fikk ulike grenser for nye og brukte hjelpemidler.',
      nn: 'Eigendelen for aktivitetshjelpemiddel fekk ulike grenser for nye og brukte hjelpemiddel.',
      en: 'The share of the price of activity devices got different ceilings for new and used devices.',
    },
  },
  specialistRight2024: {
    day: '2024-06-01',
    by: ['LOV-2023-04-28-9', 'FOR-2024-05-23-813'],
    changed: {
      nb: 'Vilkårene ble skrevet inn i loven igjen, fristen er for når hjelpen skal være påbegynt, og mestring teller.',
      nn: 'Vilkåra blei skrivne inn i lova att, fristen er for når hjelpa skal vere påbyrja, og meistring tel.',
      en: 'The conditions were written into the act again, the deadline is for when care is to be begun, and coping counts.',
    },
  },
  suspensionPower2024: {
    day: '2024-07-01',
    by: ['LOV-2024-06-25-53'],
    changed: {
      nb: 'Fullmakten til å sette rettigheter til side ble gitt på nytt.',
      nn: 'Fullmakta til å setje rettar til side blei gitt på nytt.',
      en: 'The power to suspend rights was given anew.',
    },
  },
  educationAct2024: {
    day: '2024-08-01',
    by: ['LOV-2023-06-09-30'],
    changed: {
      nb: 'Ny opplæringslov: skolens plikt til å delta i individuell plan fikk ny plass.',
      nn: 'Ny opplæringslov: plikta skulen har til å delta i individuell plan, fekk ny plass.',
      en: 'A new Education Act: the duty of schools to take part in individual plans found a new place.',
    },
  },
  planInitiation2024: {
    day: '2024-10-11',
    by: ['FOR-2024-10-11-2453'],
    changed: {
      nb: 'Plikten til å sette planarbeid i gang omfatter hele Nav, ikke bare kommunens del.',
      nn: 'Plikta til å setje planarbeid i gang omfattar heile Nav, ikkje berre kommunedelen.',
      en: 'The duty to start a plan covers all of Nav, and not its municipal part alone.',
    },
  },
  dutyToAvert2025: {
    day: '2025-07-01',
    by: ['LOV-2025-06-20-86'],
    changed: {
      nb: 'Straffelovens regel om plikten til å avverge lovbrudd ble endret; den er lest slik den er i dag.',
      nn: 'Regelen i straffelova om plikta til å avverje lovbrot blei endra; han er lesen slik han er i dag.',
      en: 'The rule of the Penal Code on the duty to avert offences was amended; it is read as it stands today.',
    },
  },
  warningTechnology2025: {
    day: '2025-09-01',
    by: ['LOV-2025-06-20-67'],
    changed: {
      nb: 'Varsling og lokalisering overfor personer med utviklingshemning gikk fra tvangsreglene til pasient- og brukerrettighetsloven.',
      nn: 'Varsling og lokalisering overfor personar med utviklingshemming gjekk frå tvangsreglane til pasient- og brukarrettslova.',
      en: 'Warning and tracking of people with an intellectual disability moved from the rules on coercion to the Patient and User Rights Act.',
    },
  },
  fosterCarers2026: {
    day: '2026-01-01',
    by: ['LOV-2025-06-20-39'],
    changed: {
      nb: 'Fosterforeldre og institusjoner fikk egen rett til informasjon og til å samtykke, og flytteforbud kom tilbake.',
      nn: 'Fosterforeldre og institusjonar fekk eigen rett til informasjon og til å samtykkje, og flytteforbod kom tilbake.',
      en: 'Foster parents and institutions got their own right to information and to consent, and removal prohibitions came back.',
    },
  },
  generalPractitioners2026: {
    day: '2026-01-01',
    by: ['FOR-2025-12-02-2405'],
    changed: {
      nb: 'Ny fastlegeforskrift: plikten til å informere om plan står fast, og fastlegen skal samarbeide med koordinatoren.',
      nn: 'Ny fastlegeforskrift: plikta til å informere om plan står fast, og fastlegen skal samarbeide med koordinatoren.',
      en: 'New regulations on general practitioners: the duty to inform of plans stands, and they are to cooperate with the coordinator.',
    },
  },
  decisionCompetence2026: {
    day: '2026-06-01',
    by: ['LOV-2025-06-20-67'],
    changed: {
      nb: 'Beslutningskompetanse avløste samtykkekompetanse, med lavere terskel og uten krav til bestemte tilstander.',
      nn: 'Avgjerdskompetanse avløyste samtykkekompetanse, med lågare terskel og utan krav til bestemte tilstandar.',
      en: 'Decision competence replaced competence to consent, with a lower threshold and no listed conditions.',
    },
  },
  observation2026: {
    day: '2026-06-01',
    by: ['LOV-2025-06-20-71'],
    changed: {
      nb: 'Departementet kan tillate deltakende observasjon, og dispensasjon krever at samtykke er umulig eller vanskelig å få.',
      nn: 'Departementet kan tillate deltakande observasjon, og dispensasjon krev at samtykke er umogleg eller vanskeleg å få.',
      en: 'The ministry may allow observation by participants, and a dispensation requires that consent is impossible or hard to get.',
    },
  },
  newbornPlacement2026: {
    day: '2026-06-19',
    by: ['LOV-2026-06-19-35'],
    changed: {
      nb: 'Grunnen for omsorgsovertakelse som gjelder nyfødte, ble skrevet om.',
      nn: 'Grunnen for omsorgsovertaking som gjeld nyfødde, blei skriven om.',
      en: 'The ground for care orders on newborns was reworded.',
    },
  },
  confidentiality2026: {
    day: '2026-07-01',
    by: ['LOV-2026-01-23-1'],
    changed: {
      nb: 'Taushetspliktkapittelet i helsepersonelloven ble skrevet om, og retten til å motsette seg deling samlet i én paragraf.',
      nn: 'Teiepliktkapittelet i helsepersonellova blei skrive om, og retten til å setje seg imot deling samla i éin paragraf.',
      en: "The Health Personnel Act's chapter on confidentiality was rewritten, and the right to object gathered in one section.",
    },
  },
  othersPresent2026: {
    day: '2026-07-01',
    by: ['LOV-2026-06-19-42'],
    changed: {
      nb: 'Å ha andre til stede ble en rettighet, og tjenestene fikk plikt til å sørge for medvirkning.',
      nn: 'Å ha andre til stades blei ein rett, og tenestene fekk plikt til å sørgje for medverknad.',
      en: 'Having others present became a right, and services got a duty to see to participation.',
    },
  },
  seriousIncidents2026: {
    day: '2026-07-01',
    by: ['LOV-2025-06-20-74'],
    changed: {
      nb: 'Møtet etter svært alvorlige hendelser ble utvidet, og regelen om reaksjoner ved tilsyn falt bort.',
      nn: 'Møtet etter svært alvorlege hendingar blei utvida, og regelen om reaksjonar ved tilsyn fall bort.',
      en: 'The meeting after very serious incidents was widened, and the rule on sanctions in supervision fell away.',
    },
  },
  dischargeTransfer2026: {
    day: '2026-07-01',
    by: ['FOR-2026-06-15-1084'],
    changed: {
      nb: 'Regelen om epikrise ved utskrivning viser nå til de nye paragrafene i helsepersonelloven.',
      nn: 'Regelen om epikrise ved utskriving viser no til dei nye paragrafane i helsepersonellova.',
      en: 'The rule on the discharge summary now refers to the new sections of the Health Personnel Act.',
    },
  },
  suspensionPower2026: {
    day: '2026-07-01',
    by: ['LOV-2026-06-12-22'],
    changed: {
      nb: 'Fullmakten til å sette rettigheter til side ble gitt på nytt.',
      nn: 'Fullmakta til å setje rettar til side blei gitt att ein gong til.',
      en: 'The power to suspend rights was given anew once more.',
    },
  },
  workDevices2026: {
    day: '2026-10-01',
    by: ['LOV-2026-06-12-24'],
    changed: {
      nb: 'Bare uføregrad på 100 prosent begrenser nå stønad til hjelpemidler i arbeidslivet, etter en vurdering av inntekten.',
      nn: 'Uføretrygd stengjer no for hjelpemiddel i arbeidslivet når uføregraden er 100 prosent og inntekta ikkje når opp.',
      en: 'Disability benefit now limits devices for work only at a disability of 100 per cent, with a test of income.',
    },
  },
  interpreterDispensationEnd2027: {
    day: '2027-01-01',
    by: ['LOV-2021-06-11-79'],
    changed: {
      nb: 'Dispensasjonen fra kravet om kvalifisert tolk er ute.',
      nn: 'Dispensasjonen frå kravet om kvalifisert tolk er ute no.',
      en: 'The dispensation from the requirement of a qualified interpreter has ended.',
    },
  },
  childWelfareHomes2027: {
    day: '2027-01-01',
    by: ['LOV-2025-06-20-39'],
    changed: {
      nb: 'Frivillig plassering kan fra da av også være i et kommunalt botiltak med døgnbemanning.',
      nn: 'Frivillig plassering kan frå då av òg vere i eit kommunalt butiltak med døgnbemanning.',
      en: 'A voluntary placement may from then on also be in a municipal home that is staffed day and night.',
    },
  },
  insuranceAppeals2027: {
    day: '2027-01-01',
    by: ['LOV-2025-06-20-38'],
    changed: {
      nb: 'Regelen om klage og anke i trygdesaker endres; den nye ordlyden er ikke lest.',
      nn: 'Regelen om klage og anke i trygdesaker blir endra; den nye ordlyden er ikkje lesen.',
      en: 'The rule on complaints and appeals in national insurance is amended; the new wording was not read.',
    },
  },
  suspensionPowerEnd2028: {
    day: '2028-07-01',
    by: ['LOV-2026-06-12-22'],
    changed: {
      nb: 'Fullmakten til å sette rettigheter til side opphører.',
      nn: 'Fullmakta til å setje rettar til side tek slutt.',
      en: 'The power to suspend rights ends.',
    },
  },
})
