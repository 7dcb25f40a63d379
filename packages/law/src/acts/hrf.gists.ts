import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './hrf.js'

/* What each wording says, in our own words. */

/** Forskrift om habilitering, rehabilitering og koordinator, FOR-2011-12-16-1256. */
export const hrf: GistsOfAct<typeof register.hrf, EachLanguage> = {
  'hrf § 1 (2)': [
    {
      nb: 'Tjenestene gis i eller nærmest mulig det miljøet personen er vant til, samordnet, tverrfaglig og planmessig.',
      nn: 'Tenestene blir gitt i eller nærast mogleg det miljøet personen er van med, samordna, tverrfagleg og planmessig.',
      en: "Services are given in or as near as possible to the person's usual surroundings, coordinated, interdisciplinary and planned.",
    },
  ],
  'hrf § 2 (1)': [
    {
      nb: 'Forskriften gjelder habilitering og rehabilitering etter helse- og omsorgstjenesteloven og spesialisthelsetjenesteloven.',
      nn: 'Forskrifta gjeld habilitering og rehabilitering etter helse- og omsorgstenestelova og spesialisthelsetenestelova.',
      en: 'The regulation covers habilitation and rehabilitation under the Health and Care Services Act and the Specialist Health Services Act.',
    },
  ],
  'hrf § 2 (2)': [
    {
      nb: 'Forskriften gjaldt også individuell plan og koordinator i helsetjenesten.',
      nn: 'Forskrifta galdt òg individuell plan og koordinator i helsetenesta.',
      en: 'The regulation also covered individual plans and coordinators in the health service.',
    },
    {
      nb: 'Forskriften gjelder også oppnevning av koordinator.',
      nn: 'Forskrifta gjeld òg oppnemning av koordinator.',
      en: 'The regulation also covers the appointment of coordinators.',
    },
  ],
  'hrf § 3': [
    {
      nb: 'Habilitering og rehabilitering var planlagte og tidsavgrensede prosesser med klare mål, der flere samarbeidet om å støtte personens egen innsats.',
      nn: 'Habilitering og rehabilitering var planlagde og tidsavgrensa prosessar med klare mål, der fleire samarbeidde om å støtte innsatsen til personen sjølv.',
      en: "Habilitation and rehabilitation were planned and time-limited processes with clear goals, in which several cooperated to support the person's own effort.",
    },
    {
      nb: 'Habilitering og rehabilitering er målrettede samarbeidsprosesser ut fra personens liv og mål, med samordnede og kunnskapsbaserte tiltak, for den som har eller kan få nedsatt funksjon.',
      nn: 'Habilitering og rehabilitering er målretta samarbeidsprosessar ut frå livet og måla til personen, med samordna og kunnskapsbaserte tiltak, for den som har eller kan få nedsett funksjon.',
      en: "Habilitation and rehabilitation are goal-directed processes of cooperation from the person's life and goals, with coordinated and knowledge-based measures, for those whose functioning is or may become limited.",
    },
  ],
  'hrf § 3 (1)': [
    {
      nb: 'Habilitering og rehabilitering bygger på hvordan personen lever, og på hva personen vil oppnå.',
      nn: 'Habilitering og rehabilitering byggjer på korleis personen lever, og på kva personen vil oppnå.',
      en: 'Habilitation and rehabilitation build on how the person lives and what they want to reach.',
    },
  ],
  'hrf § 4 (1)': [
    {
      nb: 'Den enkelte får medvirke når eget tilbud planlegges, utformes, utøves og evalueres.',
      nn: 'Den einskilde får medverke når eige tilbod blir planlagt, utforma, utøvd og evaluert.',
      en: 'Each person takes part in planning, shaping, carrying out and evaluating their own services.',
    },
  ],
  'hrf § 4 (2)': [
    {
      nb: 'Brukerrepresentanter bør få delta i å planlegge, utvikle og evaluere virksomheten.',
      nn: 'Brukarrepresentantar bør få delta i å planleggje, utvikle og evaluere verksemda.',
      en: 'User representatives should be enabled to take part in planning, developing and evaluating the activity.',
    },
  ],
  'hrf § 5 (1)': [
    {
      nb: 'Kommunen planlegger habilitering og rehabilitering, har oversikt over behovet og samler tjenestene i et tverrfaglig tilbud.',
      nn: 'Kommunen planlegg habilitering og rehabilitering, har oversikt over behovet og samlar tenestene i eit tverrfagleg tilbod.',
      en: 'The municipality plans habilitation and rehabilitation, knows the need and joins its services into one interdisciplinary offer.',
    },
  ],
  'hrf § 5 (2)': [
    {
      nb: 'Kommunen skal sørge for at alle som oppholder seg der, tilbys nødvendig utredning og oppfølging.',
      nn: 'Kommunen skal sørgje for at alle som oppheld seg der, får tilbod om nødvendig utgreiing og oppfølging.',
      en: 'The municipality has to see to it that everybody who stays there is offered necessary assessment and follow-up.',
    },
  ],
  'hrf § 5 (3)': [
    {
      nb: 'Tilbudet skal gis uansett hvordan personen bor.',
      nn: 'Tilbodet skal givast same korleis personen bur.',
      en: 'The offer has to be given whatever the form of housing.',
    },
  ],
  'hrf § 5 (4)': [
    {
      nb: 'Den kommunale tjenesten samarbeider med andre etater ved behov.',
      nn: 'Den kommunale tenesta samarbeider med andre etatar ved behov.',
      en: 'The municipal service cooperates with other agencies where needed.',
    },
  ],
  'hrf § 6 (1)': [
    {
      nb: 'Kommunen har en koordinerende enhet som bidrar til et helhetlig tilbud.',
      nn: 'Kommunen har ei koordinerande eining som medverkar til eit heilskapleg tilbod.',
      en: 'The municipality has a coordinating unit that helps to give a comprehensive offer.',
    },
  ],
  'hrf § 6 (2)': [
    {
      nb: 'Kommunens koordinerende enhet tar imot meldinger om behov for plan etter den gamle meldeplikten, og sørger for rutiner.',
      nn: 'Den koordinerande eininga i kommunen tek imot meldingar om behov for plan etter den gamle meldeplikta, og sørgjer for rutinar.',
      en: "The municipality's coordinating unit receives notices of the need for a plan under the old duty, and sees to routines.",
    },
    {
      nb: 'Kommunens koordinerende enhet tar imot meldinger om behov for plan, og sørger for rutiner.',
      nn: 'Den koordinerande eininga i kommunen tek imot meldingar om behov for plan, og sørgjer for rutinar.',
      en: "The municipality's coordinating unit receives notices of the need for a plan, and sees to routines.",
    },
  ],
  'hrf § 7': [
    {
      nb: 'Kommunen legger til rette for at personell kan melde fra om mulige behov for habilitering og rehabilitering.',
      nn: 'Kommunen legg til rette for at personell kan melde frå om moglege behov for habilitering og rehabilitering.',
      en: 'The municipality makes it possible for personnel to report possible needs for habilitation and rehabilitation.',
    },
  ],
  'hrf § 8': [
    {
      nb: 'Kommunen skal undersøke og utrede, og henvise ved behov, før habilitering og rehabilitering settes i gang.',
      nn: 'Kommunen skal undersøkje og greie ut, og tilvise ved behov, før habilitering og rehabilitering blir sett i gang.',
      en: 'The municipality has to examine and assess, and refer where needed, before habilitation and rehabilitation start.',
    },
  ],
  'hrf § 9': [
    {
      nb: 'Kommunen skal sørge for formidling av nødvendige hjelpemidler, legge til rette omgivelsene og vurdere hjelpemidler blant andre tiltak.',
      nn: 'Kommunen skal sørgje for formidling av nødvendige hjelpemiddel, leggje til rette omgivnadene og vurdere hjelpemiddel mellom andre tiltak.',
      en: 'The municipality has to provide necessary assistive devices, adapt the surroundings and weigh devices among other measures.',
    },
    {
      nb: 'Kommunen skal sørge for formidling av nødvendige hjelpemidler, legge til rette omgivelsene for pasienter og brukere og vurdere hjelpemidler blant andre tiltak.',
      nn: 'Kommunen skal sørgje for formidling av nødvendige hjelpemiddel, leggje til rette omgivnadene for pasientar og brukarar og vurdere hjelpemiddel mellom andre tiltak.',
      en: "The municipality has to provide necessary assistive devices, adapt patients' and users' surroundings and weigh devices among other measures.",
    },
  ],
  'hrf § 10': [
    {
      nb: 'Det regionale helseforetaket skal sørge for nødvendig habilitering og rehabilitering i spesialisthelsetjenesten.',
      nn: 'Det regionale helseføretaket skal sørgje for nødvendig habilitering og rehabilitering i spesialisthelsetenesta.',
      en: 'The regional health authority has to see to necessary habilitation and rehabilitation in the specialist service.',
    },
  ],
  'hrf § 11 (1)': [
    {
      nb: 'Hvert helseforetak har en koordinerende enhet med oversikt over tiltakene i regionen.',
      nn: 'Kvart helseføretak har ei koordinerande eining med oversikt over tiltaka i regionen.',
      en: 'Each health trust has a coordinating unit that knows what is offered in the region.',
    },
  ],
  'hrf § 11 (2)': [
    {
      nb: 'Enheten i helseforetaket holder kontakt med kommunen og har tilsvarende ansvar som kommunens.',
      nn: 'Eininga i helseføretaket held kontakt med kommunen og har tilsvarande ansvar som den i kommunen.',
      en: "The health trust's unit keeps in touch with the municipality and has a responsibility like its unit's.",
    },
  ],
  'hrf § 12': [
    {
      nb: 'Det regionale helseforetaket legger til rette for at personell kan melde fra om mulige behov for habilitering og rehabilitering.',
      nn: 'Det regionale helseføretaket legg til rette for at personell kan melde frå om moglege behov for habilitering og rehabilitering.',
      en: 'The regional health authority makes it possible for personnel to report possible needs for habilitation and rehabilitation.',
    },
  ],
  'hrf § 13 (1)': [
    {
      nb: 'Det regionale helseforetaket skal sørge for undersøkelse og utredning av brukere som trenger spesialisthelsetjenesten.',
      nn: 'Det regionale helseføretaket skal sørgje for undersøking og utgreiing av brukarar som treng spesialisthelsetenesta.',
      en: 'The regional health authority has to see to examination and assessment of users who need the specialist service.',
    },
    {
      nb: 'Det regionale helseforetaket skal sørge for undersøkelse og utredning av pasienter og brukere som trenger spesialisthelsetjenesten.',
      nn: 'Det regionale helseføretaket skal sørgje for undersøking og utgreiing av pasientar og brukarar som treng spesialisthelsetenesta.',
      en: 'The regional health authority has to see to examination and assessment of patients and users who need the specialist service.',
    },
  ],
  'hrf § 13 (2) a': [
    {
      nb: 'Det regionale helseforetaket skal sørge for trening som krever spesialisert tilrettelegging og veiledning.',
      nn: 'Det regionale helseføretaket skal sørgje for trening som krev spesialisert tilrettelegging og rettleiing.',
      en: 'The regional health authority has to see to training that requires specialised arrangement and guidance.',
    },
  ],
  'hrf § 13 (2) b': [
    {
      nb: 'Det regionale helseforetaket skal sørge for intensiv trening etter plan, eller som et nødvendig spesialisert tilbud etter behandling.',
      nn: 'Det regionale helseføretaket skal sørgje for intensiv trening etter plan, eller som eit nødvendig spesialisert tilbod etter behandling.',
      en: 'The regional health authority has to see to intensive training by plan, or as a necessary specialised offer after treatment.',
    },
  ],
  'hrf § 13 (2) c': [
    {
      nb: 'Det regionale helseforetaket skal sørge for tilrettelagt opplæring for pasienter som trenger det.',
      nn: 'Det regionale helseføretaket skal sørgje for tilrettelagd opplæring for pasientar som treng det.',
      en: 'The regional health authority has to see to adapted education for patients who need it.',
    },
    {
      nb: 'Det regionale helseforetaket skal sørge for tilrettelagt opplæring for pasienter og brukere som trenger det.',
      nn: 'Det regionale helseføretaket skal sørgje for tilrettelagd opplæring for pasientar og brukarar som treng det.',
      en: 'The regional health authority has to see to adapted education for patients and users who need it.',
    },
  ],
  'hrf § 14 a': [
    {
      nb: 'Det regionale helseforetaket skal sørge for råd og veiledning til kommunen om enkeltpasienter.',
      nn: 'Det regionale helseføretaket skal sørgje for råd og rettleiing til kommunen om einskildpasientar.',
      en: 'The regional health authority has to see to advice and guidance to the municipality about single patients.',
    },
    {
      nb: 'Det regionale helseforetaket skal sørge for råd og veiledning til kommunen om den enkelte pasient og bruker.',
      nn: 'Det regionale helseføretaket skal sørgje for råd og rettleiing til kommunen om den einskilde pasienten og brukaren.',
      en: 'The regional health authority has to see to advice and guidance to the municipality about each patient and user.',
    },
  ],
  'hrf § 14 b': [
    {
      nb: 'Det regionale helseforetaket skal sørge for samarbeid med kommunen om enkeltpasienter og individuelle planer.',
      nn: 'Det regionale helseføretaket skal sørgje for samarbeid med kommunen om einskildpasientar og individuelle planar.',
      en: 'The regional health authority has to see to cooperation with the municipality about single patients and individual plans.',
    },
    {
      nb: 'Det regionale helseforetaket skal sørge for samarbeid med kommunen om den enkelte pasient og bruker og om individuelle planer.',
      nn: 'Det regionale helseføretaket skal sørgje for samarbeid med kommunen om den einskilde pasienten og brukaren og om individuelle planar.',
      en: 'The regional health authority has to see to cooperation with the municipality about each patient and user and about individual plans.',
    },
  ],
  'hrf § 14 c': [
    {
      nb: 'Det regionale helseforetaket skal sørge for generelle råd og veiledning til kommunens ansatte.',
      nn: 'Det regionale helseføretaket skal sørgje for generelle råd og rettleiing til dei tilsette i kommunen.',
      en: 'The regional health authority has to see to general advice and guidance to municipal employees.',
    },
  ],
  'hrf § 14 d': [
    {
      nb: 'Det regionale helseforetaket skal samarbeide med andre etater når utredningen eller tilbudet krever det.',
      nn: 'Det regionale helseføretaket skal samarbeide med andre etatar når utgreiinga eller tilbodet krev det.',
      en: 'The regional health authority has to cooperate with other agencies when the assessment or the offer requires it.',
    },
  ],
  'hrf § 15': [
    {
      nb: 'Tjenestene i spesialisthelsetjenesten skal gis ambulant når institusjon ikke er mest hensiktsmessig.',
      nn: 'Tenestene i spesialisthelsetenesta skal givast ambulant når institusjon ikkje er mest føremålstenleg.',
      en: 'Specialist services have to be given on an outreach basis unless they are most suitably given in an institution.',
    },
  ],
  'hrf § 16': [
    {
      nb: 'Den som har krav på individuell plan, er med på arbeidet, og pårørende trekkes inn når begge vil.',
      nn: 'Den som har krav på individuell plan, er med på arbeidet, og pårørande blir trekte inn når begge vil.',
      en: 'Whoever has a right to a plan takes part in making it, and relatives are drawn in where both want it.',
    },
    {
      nb: 'Kommunen skal tilby koordinator, enten personen vil ha plan eller ikke.',
      nn: 'Kommunen skal tilby koordinator, anten personen vil ha plan eller ikkje.',
      en: 'The municipality offers a coordinator, whether or not the person wants a plan.',
    },
  ],
  'hrf § 16 (1)': [
    {
      nb: 'Den som trengte langvarige og samordnede helse- og omsorgstjenester, hadde krav på plan og på å delta, og pårørende ble trukket inn når begge ville.',
      nn: 'Den som trong langvarige og samordna helse- og omsorgstenester, hadde krav på plan og på å delta, og pårørande blei trekte inn når begge ville.',
      en: 'Whoever needed lasting and coordinated services had a right to a plan and to take part; relatives were drawn in where both wanted it.',
    },
  ],
  'hrf § 16 (2)': [
    {
      nb: 'Uten samtykkekompetanse medvirket nærmeste pårørende sammen med pasienten.',
      nn: 'Utan samtykkekompetanse medverka næraste pårørande saman med pasienten.',
      en: 'Without competence to consent, the next of kin took part together with the patient.',
    },
  ],
  'hrf § 16 (3)': [
    {
      nb: 'Planen ga ikke rett til flere tjenester enn andre regler gjorde.',
      nn: 'Planen gav ikkje rett til fleire tenester enn andre reglar gjorde.',
      en: 'The plan gave no right to more services than other rules did.',
    },
  ],
  'hrf § 16 (4)': [
    {
      nb: 'Reglene om å delta, også for pårørende, gjaldt tilsvarende når koordinator ble oppnevnt.',
      nn: 'Reglane om å delta, òg for pårørande, gjaldt tilsvarande når koordinator blei oppnemnd.',
      en: 'The rules on taking part, by relatives too, held for the appointment of a coordinator as well.',
    },
  ],
  'hrf § 17': [
    {
      nb: 'Verken plan eller koordinator uten samtykke fra den det gjelder eller noen som kan samtykke for vedkommende.',
      nn: 'Korkje plan eller koordinator utan samtykke frå den det gjeld eller nokon som kan samtykkje for vedkomande.',
      en: 'Neither plan nor coordinator without the consent of the person or of someone who may consent for them.',
    },
    {
      nb: 'Sykehuset skal tilby koordinator, enten pasienten vil ha plan eller ikke.',
      nn: 'Sjukehuset skal tilby koordinator, anten pasienten vil ha plan eller ikkje.',
      en: 'The hospital offers a coordinator, whether or not the patient wants a plan.',
    },
  ],
  'hrf § 17 (1) sentence 2': [
    {
      nb: 'Uten samtykke kunne heller ikke koordinator oppnevnes.',
      nn: 'Utan samtykke kunne heller ikkje koordinator oppnemnast.',
      en: 'Without consent no coordinator could be appointed either.',
    },
  ],
  'hrf § 17 (2)': [
    {
      nb: 'For pasienter gjaldt reglene om samtykke til helsehjelp, både for plan og koordinator.',
      nn: 'For pasientar gjaldt reglane om samtykke til helsehjelp, både for plan og koordinator.',
      en: 'For patients the rules on consent to health care applied, to plan and coordinator alike.',
    },
  ],
  'hrf § 18 (1)': [
    {
      nb: 'Kommunens helse- og omsorgstjeneste og helseforetaket skulle sørge for plan til dem som hadde behov.',
      nn: 'Helse- og omsorgstenesta i kommunen og helseføretaket skulle sørgje for plan til dei som hadde behov.',
      en: "The municipality's health and care service and the health trust saw to a plan for those in need of one.",
    },
  ],
  'hrf § 18 (2)': [
    {
      nb: 'Koordinerende enhet hadde det øverste ansvaret for planene.',
      nn: 'Koordinerande eining hadde det øvste ansvaret for planane.',
      en: 'The coordinating unit had the overall responsibility for the plans.',
    },
  ],
  'hrf § 18 (3)': [
    {
      nb: 'Ved behov fra begge nivåer var det kommunens plan, og helseforetaket skulle varsle og medvirke.',
      nn: 'Ved behov frå begge nivåa var det planen til kommunen, og helseføretaket skulle varsle og medverke.',
      en: "With needs at both levels the plan was the municipality's, and the health trust had to tell it and take part.",
    },
  ],
  'hrf § 18 (4)': [
    {
      nb: 'Trengtes andre tjenester også, skulle kommunen og helseforetaket samarbeide med dem.',
      nn: 'Trongst andre tenester òg, skulle kommunen og helseføretaket samarbeide med dei.',
      en: 'Where other services were needed as well, the municipality and the health trust worked with them.',
    },
  ],
  'hrf § 18 (5)': [
    {
      nb: 'Arbeidet måtte samordnes, og hver person hadde bare én plan.',
      nn: 'Arbeidet måtte samordnast, og kvar person hadde berre éin plan.',
      en: 'The work had to be coordinated, and each person had one plan only.',
    },
  ],
  'hrf § 19 sentence 1': [
    {
      nb: 'Planens innhold og omfang skulle passe til personens behov.',
      nn: 'Innhaldet og omfanget av planen skulle passe til behova til personen.',
      en: "The plan's content and extent had to fit the person's needs.",
    },
  ],
  'hrf § 19 sentence 2': [
    {
      nb: 'Arbeidet skulle ta hensyn til etnisk, kulturell og språklig bakgrunn.',
      nn: 'Arbeidet skulle ta omsyn til etnisk, kulturell og språkleg bakgrunn.',
      en: 'The work had to take account of ethnic, cultural and linguistic background.',
    },
  ],
  'hrf § 19 sentence 3': [
    {
      nb: 'En liste over det planen skulle inneholde.',
      nn: 'Ei liste over det planen skulle innehalde.',
      en: 'A list of what the plan had to hold.',
    },
  ],
  'hrf § 19 a': [
    {
      nb: 'Planen viste mål, ressurser og behov for tjenester.',
      nn: 'Planen viste mål, ressursar og behov for tenester.',
      en: 'The plan showed goals, resources and needs for services.',
    },
  ],
  'hrf § 19 b': [
    {
      nb: 'Planen viste hvem som var med i arbeidet.',
      nn: 'Planen viste kven som var med i arbeidet.',
      en: 'The plan showed who took part in the work.',
    },
  ],
  'hrf § 19 c': [
    {
      nb: 'Planen sa hvem koordinatoren var.',
      nn: 'Planen sa kven koordinatoren var.',
      en: 'The plan said who the coordinator was.',
    },
  ],
  'hrf § 19 d': [
    {
      nb: 'Planen viste hva personen, tjenestene, andre bidragsytere og pårørende ville gjøre.',
      nn: 'Planen viste kva personen, tenestene, andre bidragsytarar og pårørande ville gjere.',
      en: 'The plan showed what the person, the services, other contributors and relatives would do.',
    },
  ],
  'hrf § 19 e': [
    {
      nb: 'Planen viste tiltakene, hvor omfattende de var, og hvem som svarte for dem.',
      nn: 'Planen viste tiltaka, kor omfattande dei var, og kven som svarte for dei.',
      en: 'The plan showed the measures, their extent and who answered for them.',
    },
  ],
  'hrf § 19 f': [
    {
      nb: 'Planen beskrev hvordan tiltakene ble gjort.',
      nn: 'Planen skildra korleis tiltaka blei gjorde.',
      en: 'The plan described how the measures were carried out.',
    },
  ],
  'hrf § 19 g': [
    {
      nb: 'Planen sa hvilken tid den gjaldt, og når den skulle justeres.',
      nn: 'Planen sa kva tid han galdt, og når han skulle justerast.',
      en: 'The plan said what period it covered and when it would be adjusted.',
    },
  ],
  'hrf § 19 h': [
    {
      nb: 'Planen viste samtykket til planen, og eventuelt til å dele det taushetsbelagte.',
      nn: 'Planen viste samtykket til planen, og eventuelt til å dele det teiepliktige.',
      en: 'The plan showed the consent to it and, where needed, to sharing what is confidential.',
    },
  ],
  'hrf § 19 i': [
    {
      nb: 'Planen viste hvilket samarbeid med andre som trengtes eller var ønsket.',
      nn: 'Planen viste kva samarbeid med andre som trongst eller var ønskt.',
      en: 'The plan showed what cooperation with others was needed or wished for.',
    },
  ],
  'hrf § 20': [
    {
      nb: 'Tjenestene svarte for det de ellers svarte for, om ikke annet var avtalt.',
      nn: 'Tenestene svarte for det dei elles svarte for, om ikkje anna var avtalt.',
      en: 'The services answered for what they otherwise answered for, unless agreed differently.',
    },
  ],
  'hrf § 21': [
    {
      nb: 'Kommunen skulle tilby koordinator, enten personen ville ha plan eller ikke.',
      nn: 'Kommunen skulle tilby koordinator, anten personen ville ha plan eller ikkje.',
      en: 'The municipality offered a coordinator, whether or not the person wanted a plan.',
    },
  ],
  'hrf § 22': [
    {
      nb: 'Sykehuset skulle tilby koordinator, helst en lege.',
      nn: 'Sjukehuset skulle tilby koordinator, helst ein lege.',
      en: 'The hospital offered a coordinator, preferably a doctor.',
    },
    {
      nb: 'Sykehuset skulle tilby koordinator, som skulle være helsepersonell.',
      nn: 'Sjukehuset skulle tilby koordinator, som skulle vere helsepersonell.',
      en: 'The hospital offered a coordinator, who was a health professional.',
    },
  ],
  'hrf § 23': [
    {
      nb: 'Helsepersonell og annet personell i tjenesten skulle snarest melde fra om behov for plan og koordinator.',
      nn: 'Helsepersonell og anna personell i tenesta skulle snarast melde frå om behov for plan og koordinator.',
      en: 'Health personnel and others in the service had to report the need for a plan and a coordinator without delay.',
    },
  ],
}
