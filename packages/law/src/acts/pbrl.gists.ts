import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './pbrl.js'

/* What each wording says, in our own words. */

/** Pasient- og brukerrettighetsloven, LOV-1999-07-02-63. */
export const pbrl: GistsOfAct<typeof register.pbrl, EachLanguage> = {
  'pbrl § 1-3 b': [
    {
      nb: 'Pasienten peker selv ut sin nærmeste; går ikke det, teller varig kontakt, med utgangspunkt i en rekke fra ektefellen til verge eller hjelpeverge, der barn og søsken må være myndige.',
      nn: 'Pasienten peikar sjølv ut den næraste sin; går ikkje det, tel varig kontakt, med utgangspunkt i ei rekkje frå ektefellen til verje eller hjelpeverje, der barn og sysken må vere myndige.',
      en: 'Patients name their own next of kin; failing that, lasting contact counts, starting from an order that runs from the spouse to a guardian and asks children and siblings to be of age.',
    },
    {
      nb: 'Pasienten peker selv ut sin nærmeste; går ikke det, teller varig kontakt, med utgangspunkt i en rekke som ender med verge eller fremtidsfullmektig for personlige forhold, og der barn og søsken må være fylt 18 år.',
      nn: 'Pasienten peikar sjølv ut den næraste sin; går ikkje det, tel varig kontakt, med utgangspunkt i ei rekkje som endar med verje eller framtidsfullmektig for personlege tilhøve, og der barn og sysken må ha fylt 18 år.',
      en: 'Patients name their own next of kin; failing that, lasting contact counts, starting from an order that ends with a guardian or attorney in personal matters and asks children and siblings to be 18.',
    },
    {
      nb: 'Pasienter og brukere peker selv ut sin nærmeste; går ikke det, teller varig kontakt, med utgangspunkt i en rekke fra ektefellen til verge eller fremtidsfullmektig for personlige forhold.',
      nn: 'Pasientar og brukarar peikar sjølve ut den næraste sin; går ikkje det, tel varig kontakt, med utgangspunkt i ei rekkje frå ektefellen til verje eller framtidsfullmektig for personlege tilhøve.',
      en: 'Patients and service users name their own next of kin; failing that, lasting contact counts, starting from an order that runs from the spouse to a guardian or attorney in personal matters.',
    },
  ],
  'pbrl § 1-3 c': [
    {
      nb: 'Helsehjelp er det helsepersonell gjør for å forebygge, finne ut av, behandle, bevare, rehabilitere eller pleie.',
      nn: 'Helsehjelp er det helsepersonell gjer for å førebyggje, finne ut av, behandle, ta vare på, rehabilitere eller pleie.',
      en: 'Health care is what health personnel do to prevent, diagnose, treat, preserve, rehabilitate or nurse.',
    },
  ],
  'pbrl § 1-3 d': [
    {
      nb: 'Helse- og omsorgstjenesten er kommunens, spesialisthelsetjenesten, tannhelsetjenesten og private.',
      nn: 'Helse- og omsorgstenesta er den kommunale, spesialisthelsetenesta, tannhelsetenesta og private.',
      en: 'The health and care service is the municipal one, the specialist service, dental care and private providers.',
    },
  ],
  'pbrl § 1-3 f': [
    {
      nb: 'En bruker ber om eller får kommunale helse- og omsorgstjenester som ikke er helsehjelp.',
      nn: 'Ein brukar ber om eller får kommunale helse- og omsorgstenester som ikkje er helsehjelp.',
      en: 'A service user asks for or receives municipal care services that are not health care.',
    },
  ],
  'pbrl § 2-1 (2)': [
    {
      nb: 'Teksten fra før september 2004 er ikke lest.',
      nn: 'Teksten frå før september 2004 er ikkje lesen.',
      en: 'The text from before September 2004 was not read.',
    },
    {
      nb: 'Pasienten har rett til nødvendig spesialisthelsehjelp når nytte kan ventes og kostnaden står i rimelig forhold til den, med en frist etter medisinsk forsvarlighet.',
      nn: 'Pasienten har rett til nødvendig spesialisthelsehjelp når nytte kan ventast og kostnaden står i rimeleg forhold til henne, med ein frist etter kva som er medisinsk forsvarleg.',
      en: 'The patient has a right to necessary specialist care where benefit can be expected at a reasonable cost, with a deadline by what is medically sound.',
    },
    {
      nb: 'Pasienten har rett til nødvendig spesialisthelsehjelp når nytte kan ventes og kostnaden står i rimelig forhold til den, med en frist etter faglig forsvarlighet.',
      nn: 'Pasienten har rett til nødvendig spesialisthelsehjelp når nytte kan ventast og kostnaden står i rimeleg forhold til henne, med ein frist etter kva som er fagleg forsvarleg.',
      en: 'The patient has a right to necessary specialist care where benefit can be expected at a reasonable cost, with a deadline by what is professionally sound.',
    },
    {
      nb: 'Den som trenger det, har rett til nødvendige helse- og omsorgstjenester i kommunen.',
      nn: 'Den som treng det, har rett til nødvendige helse- og omsorgstenester i kommunen.',
      en: 'Whoever needs them has a right to necessary health and care services of the municipality.',
    },
  ],
  'pbrl § 2-1 (4)': [
    {
      nb: 'Ble fristen brutt, kunne pasienten få hjelpen straks, om nødvendig privat eller i utlandet.',
      nn: 'Blei fristen broten, kunne pasienten få hjelpa straks, om nødvendig privat eller i utlandet.',
      en: 'If the deadline was missed, the patient could have the care at once, if necessary privately or abroad.',
    },
    {
      nb: 'Kommunen gir den som søker eller trenger tjenester, de helseopplysningene som trengs for å bruke retten.',
      nn: 'Kommunen gir den som søkjer eller treng tenester, dei helseopplysningane som trengst for å bruke retten.',
      en: 'The municipality gives whoever seeks or needs services the health information needed to use the right.',
    },
  ],
  'pbrl § 2-1 a (2)': [
    {
      nb: 'Den som trenger det, har rett til nødvendige helse- og omsorgstjenester i kommunen.',
      nn: 'Den som treng det, har rett til nødvendige helse- og omsorgstenester i kommunen.',
      en: 'Whoever needs them has a right to necessary health and care services of the municipality.',
    },
  ],
  'pbrl § 2-1 a (4)': [
    {
      nb: 'Kommunen gir den som søker eller trenger tjenester, de helseopplysningene som trengs for å bruke retten.',
      nn: 'Kommunen gir den som søkjer eller treng tenester, dei helseopplysningane som trengst for å bruke retten.',
      en: 'The municipality gives whoever seeks or needs services the health information needed to use the right.',
    },
  ],
  'pbrl § 2-1 b (2)': [
    {
      nb: 'Pasienten har rett til nødvendig spesialisthelsehjelp når nytte kan ventes og kostnaden står i rimelig forhold til den, med en frist som er faglig forsvarlig.',
      nn: 'Pasienten har rett til nødvendig spesialisthelsehjelp når nytte kan ventast og kostnaden står i rimeleg forhold til henne, med ein frist som er fagleg forsvarleg.',
      en: 'The patient has a right to necessary specialist care where benefit can be expected at a reasonable cost, with a professionally sound deadline.',
    },
    {
      nb: 'Pasienten har rett til nødvendig spesialisthelsehjelp, med en frist som settes mens henvisningen vurderes; vilkårene står nå bare i forskriften.',
      nn: 'Pasienten har rett til nødvendig spesialisthelsehjelp, med ein frist som blir sett medan tilvisinga blir vurdert; vilkåra står no berre i forskrifta.',
      en: 'The patient has a right to necessary specialist care, with a deadline set while the referral is assessed; the conditions now stand in the regulations alone.',
    },
    {
      nb: 'Pasienten har rett til nødvendig spesialisthelsehjelp, men bare i de tjenestene som spesialisthelsetjenesten skal yte og betale.',
      nn: 'Pasienten har rett til nødvendig spesialisthelsehjelp, men berre i dei tenestene som spesialisthelsetenesta skal yte og betale.',
      en: 'The patient has a right to necessary specialist care, but only in the services that the specialist service is to give and pay for.',
    },
  ],
  'pbrl § 2-1 b (4)': [
    {
      nb: 'Blir fristen brutt, kan pasienten få hjelpen straks, om nødvendig privat eller i utlandet.',
      nn: 'Blir fristen broten, kan pasienten få hjelpa straks, om nødvendig privat eller i utlandet.',
      en: 'If the deadline is missed, the patient may have the care at once, if necessary privately or abroad.',
    },
    {
      nb: 'Blir fristen brutt, kan pasienten få hjelpen straks, om nødvendig privat.',
      nn: 'Blir fristen broten, kan pasienten få hjelpa straks, om nødvendig privat.',
      en: 'If the deadline is missed, the patient may have the care at once, if necessary privately.',
    },
    {
      nb: 'Blir fristen brutt, kan pasienten få hjelpen straks, om nødvendig privat; fra 28. mars til 30. september 2020 var regelen satt til side.',
      nn: 'Blir fristen broten, kan pasienten få hjelpa straks, om nødvendig privat; frå 28. mars til 30. september 2020 var regelen sett til side.',
      en: 'If the deadline is missed, the patient may have the care at once, if necessary privately; from 28 March to 30 September 2020 the rule was suspended.',
    },
  ],
  'pbrl § 2-2 (1)': [
    {
      nb: 'Teksten fra før september 2004 er ikke lest.',
      nn: 'Teksten frå før september 2004 er ikkje lesen.',
      en: 'The text from before September 2004 was not read.',
    },
    {
      nb: 'Den som henvises til sykehus eller spesialistpoliklinikk, skal vurderes innen 30 virkedager fra mottaket.',
      nn: 'Den som blir tilvist til sjukehus eller spesialistpoliklinikk, skal vurderast innan 30 yrkedagar frå mottaket.',
      en: 'Whoever is referred to a hospital or specialist clinic is assessed within 30 working days of receipt.',
    },
    {
      nb: 'Den som henvises til sykehus, spesialistpoliklinikk eller rusinstitusjon, skal vurderes innen 30 virkedager fra mottaket.',
      nn: 'Den som blir tilvist til sjukehus, spesialistpoliklinikk eller rusinstitusjon, skal vurderast innan 30 yrkedagar frå mottaket.',
      en: 'Whoever is referred to a hospital, specialist clinic or addiction institution is assessed within 30 working days of receipt.',
    },
    {
      nb: 'Den som henvises, skal innen 10 virkedager etter mottaket få vite om hun eller han har rett til nødvendig helsehjelp, raskere ved mistanke om alvorlig sykdom.',
      nn: 'Den som blir tilvist, skal innan 10 yrkedagar etter mottaket få vite om ho eller han har rett til nødvendig helsehjelp, raskare ved mistanke om alvorleg sjukdom.',
      en: 'Whoever is referred is told within 10 working days of receipt whether there is a right to necessary care, sooner where serious illness is suspected.',
    },
    {
      nb: 'Pasienten har rett til øyeblikkelig hjelp i spesialisthelsetjenesten.',
      nn: 'Pasienten har rett til augeblikkeleg hjelp i spesialisthelsetenesta.',
      en: 'The patient has a right to emergency care by the specialist service.',
    },
  ],
  'pbrl § 2-2 (2)': [
    {
      nb: 'Det skal vurderes om pasienten har rett, og om en frist skal settes; pasienten og henvisende lege får vite det, og pasienten også om klage.',
      nn: 'Det skal vurderast om pasienten har rett, og om ein frist skal setjast; pasienten og legen som viste til, får vite det, og pasienten òg om klage.',
      en: 'It is assessed whether there is a right and a deadline is to be set; patient and referring doctor are told, the patient also of complaints.',
    },
    {
      nb: 'Starttidspunktet skal ligge før fristen, og kan det ikke det, kontakter tjenesten straks Helfo.',
      nn: 'Starttidspunktet skal liggje før fristen, og kan det ikkje det, kontaktar tenesta straks Helfo.',
      en: 'The time of start is set before the deadline, and where it cannot be, the service contacts Helfo at once.',
    },
    {
      nb: 'Retten til nødvendig spesialisthelsehjelp har to vilkår: forventet nytte, og ressursbruk i rimelig forhold til nytten.',
      nn: 'Retten til nødvendig spesialisthelsehjelp har to vilkår: venta nytte, og ressursbruk i rimeleg forhold til nytten.',
      en: 'The right to necessary specialist care has two conditions: expected benefit, and resources in reasonable proportion to it.',
    },
  ],
  'pbrl § 2-2 (3)': [
    {
      nb: 'Vurderingen bygger på henvisningen; mangler noe, hentes det inn eller pasienten kalles inn.',
      nn: 'Vurderinga byggjer på tilvisinga; manglar noko, blir det henta inn eller pasienten kalla inn.',
      en: 'The referral is what is assessed; what is lacking is obtained, or the patient called in.',
    },
    {
      nb: 'Pasienten får vite om klageadgang, klagefrist og fremgangsmåte.',
      nn: 'Pasienten får vite om klagerett, klagefrist og framgangsmåte.',
      en: 'The patient is told of the right to complain, the time limit and the way to do it.',
    },
    {
      nb: 'Retten dekker de tjenestene som spesialisthelsetjenesten skal yte og betale.',
      nn: 'Retten dekkjer dei tenestene som spesialisthelsetenesta skal yte og betale.',
      en: 'The right covers the services that the specialist service is to give and pay for.',
    },
  ],
  'pbrl § 2-2 (4)': [
    {
      nb: 'Ved mistanke om alvorlig eller livstruende sykdom har pasienten rett til raskere vurdering.',
      nn: 'Ved mistanke om alvorleg eller livstrugande sjukdom har pasienten rett til raskare vurdering.',
      en: 'Where serious or life-threatening illness is suspected, the patient has a right to a faster assessment.',
    },
    {
      nb: 'Den som henviser, får vite det samme som pasienten.',
      nn: 'Den som viser til, får vite det same som pasienten.',
      en: 'Whoever refers is told the same as the patient.',
    },
  ],
  'pbrl § 2-2 a (2)': [
    {
      nb: 'Innen 10 virkedager etter mottaket vurderes retten, og den som har rett, får en faglig forsvarlig frist for start, et tidspunkt innenfor den og et forsvarlig forløp.',
      nn: 'Innan 10 yrkedagar etter mottaket blir retten vurdert, og den som har rett, får ein fagleg forsvarleg frist for start, eit tidspunkt innanfor han og eit forsvarleg forløp.',
      en: 'Within 10 working days of receipt the right is assessed, and whoever has it gets a professionally sound deadline for the start, a time within it and a sound course of care.',
    },
  ],
  'pbrl § 2-2 a (3)': [
    {
      nb: 'Innen 10 virkedager etter mottaket får pasienten vite om vurderingen, tidspunktet, fristen og klageadgangen, og den som henviser, det samme.',
      nn: 'Innan 10 yrkedagar etter mottaket får pasienten vite om vurderinga, tidspunktet, fristen og klageretten, og den som viser til, det same.',
      en: 'Within 10 working days of receipt the patient is told of the assessment, the time, the deadline and complaints, and whoever refers is told the same.',
    },
  ],
  'pbrl § 2-2 a (4)': [
    {
      nb: 'Ved mistanke om alvorlig eller livstruende sykdom går alt dette raskere.',
      nn: 'Ved mistanke om alvorleg eller livstrugande sjukdom går alt dette raskare.',
      en: 'Where serious or life-threatening illness is suspected, all of this goes faster.',
    },
  ],
  'pbrl § 2-2 b (1)': [
    {
      nb: 'Blir fristen brutt, kan pasienten få hjelpen startet straks, om nødvendig privat, og tjenesten varsler Helfo straks når fristen ikke kan holdes.',
      nn: 'Blir fristen broten, kan pasienten få hjelpa starta straks, om nødvendig privat, og tenesta varslar Helfo straks når fristen ikkje kan haldast.',
      en: 'If the deadline is missed, the patient may have care begun at once, if necessary privately, and the service tells Helfo at once when it cannot be kept.',
    },
  ],
  'pbrl § 2-3': [
    {
      nb: 'Etter henvisning fra allmennlege kan pasienten kreve én ny vurdering for samme tilstand.',
      nn: 'Etter tilvising frå allmennlege kan pasienten krevje éi ny vurdering for same tilstand.',
      en: 'After referral by a general practitioner the patient may claim one new assessment for the same condition.',
    },
  ],
  'pbrl § 2-5': [
    {
      nb: 'Den som trenger langvarige og samordnede helse- og omsorgstjenester, kan kreve individuell plan.',
      nn: 'Den som treng langvarige og samordna helse- og omsorgstenester, kan krevje individuell plan.',
      en: 'Whoever needs lasting and coordinated health and care services may claim an individual plan.',
    },
  ],
  'pbrl § 2-5 a': [
    {
      nb: 'Den som er alvorlig syk eller skadet og følges opp av spesialisthelsetjenesten en tid, kan kreve en fast lege der.',
      nn: 'Den som er alvorleg sjuk eller skadd og blir følgd opp av spesialisthelsetenesta ei tid, kan krevje ein fast lege der.',
      en: 'Whoever is seriously ill or injured and followed by the specialist service for some time may claim a contact doctor there.',
    },
  ],
  'pbrl § 2-5 b': [
    {
      nb: 'Den som trenger sammensatte eller langvarige og samordnede tjenester, kan kreve koordinator.',
      nn: 'Den som treng samansette eller langvarige og samordna tenester, kan krevje koordinator.',
      en: 'Whoever needs complex or lasting and coordinated services may claim a coordinator.',
    },
  ],
  'pbrl § 2-5 c': [
    {
      nb: 'Familien til et barn med alvorlig sykdom, skade eller funksjonsnedsettelse kan kreve barnekoordinator, også før barnet er født.',
      nn: 'Familien til eit barn med alvorleg sjukdom, skade eller funksjonsnedsetjing kan krevje barnekoordinator, òg før barnet er fødd.',
      en: 'The family of a child with serious illness, injury or disability may claim a child coordinator, also before the child is born.',
    },
  ],
  'pbrl § 2-5 d': [
    {
      nb: 'Departementet kunne for en tid sette blant annet fristen for hjelpen, beskjeden om retten innen ti virkedager, plan og kontaktlege til side, på grunn av mange ankomster fra Ukraina.',
      nn: 'Departementet kunne for ei tid setje mellom anna fristen for hjelpa, beskjeden om retten innan ti yrkedagar, plan og kontaktlege til side, på grunn av mange som kom frå Ukraina.',
      en: 'For a time the ministry could suspend the deadline for care, the notice of the right within ten working days, the plan and the contact doctor, among others, because of many arrivals from Ukraine.',
    },
    {
      nb: 'Fullmakten fulgte reglene til nye paragrafer: fristen, beskjeden om retten og tidspunktet, plan og kontaktlege, men ikke vurderingen innen ti virkedager.',
      nn: 'Fullmakta følgde reglane til nye paragrafar: fristen, beskjeden om retten og tidspunktet, plan og kontaktlege, men ikkje vurderinga innan ti yrkedagar.',
      en: 'The power followed the rules to new sections: the deadline, the notice of the right and of the time, plan and contact doctor, but not the assessment within ten working days.',
    },
    {
      nb: 'Departementet kunne for en ny periode sette retten til plan, kontaktlege, koordinator og barnekoordinator til side ved forskrift.',
      nn: 'Departementet kunne for ein ny periode setje retten til plan, kontaktlege, koordinator og barnekoordinator til side ved forskrift.',
      en: 'For a new period the ministry could suspend the rights to plan, contact doctor, coordinator and child coordinator by regulation.',
    },
    {
      nb: 'Fullmakten er gitt på nytt til sommeren 2028 og omfatter fortsatt plan, kontaktlege, koordinator og barnekoordinator.',
      nn: 'Fullmakta er gitt på nytt til sommaren 2028 og omfattar framleis plan, kontaktlege, koordinator og barnekoordinator.',
      en: 'The power is given anew until the summer of 2028 and still covers plan, contact doctor, coordinator and child coordinator.',
    },
  ],
  'pbrl § 2-7': [
    {
      nb: 'Avgjørelser om plan og koordinator følger ikke forvaltningslovens regler om enkeltvedtak.',
      nn: 'Avgjerder om plan og koordinator følgjer ikkje reglane om enkeltvedtak i forvaltningslova.',
      en: 'Decisions on plans and coordinators do not follow the rules on individual decisions of the Public Administration Act.',
    },
  ],
  'pbrl § 2-7 (1)': [
    {
      nb: 'Reglene om enkeltvedtak i forvaltningsloven gjelder ikke vedtak etter kapittel 2.',
      nn: 'Reglane om enkeltvedtak i forvaltningslova gjeld ikkje vedtak etter kapittel 2.',
      en: 'The rules of the Public Administration Act on individual decisions do not cover decisions under chapter 2.',
    },
    {
      nb: 'Reglene om enkeltvedtak i forvaltningsloven gjelder vedtak om pasientreiser, men ikke andre vedtak etter kapittel 2.',
      nn: 'Reglane om enkeltvedtak i forvaltningslova gjeld vedtak om pasientreiser, men ikkje andre vedtak etter kapittel 2.',
      en: 'The rules of the Public Administration Act on individual decisions cover decisions on patients’ travel, and no other decisions under chapter 2.',
    },
  ],
  'pbrl § 2-7 (2) sentence 1': [
    {
      nb: 'Vedtak om hjelp hjemme, personlig assistanse, institusjon, avlastning og omsorgslønn i mer enn to uker fulgte reglene om enkeltvedtak.',
      nn: 'Vedtak om hjelp heime, personleg assistanse, institusjon, avlasting og omsorgsløn i meir enn to veker følgde reglane om enkeltvedtak.',
      en: 'Decisions on help at home, personal assistance, institutions, respite care and care pay for more than two weeks followed the rules on individual decisions.',
    },
    {
      nb: 'Vedtak om hjelp hjemme, personlig assistanse, institusjon og pårørendestøtte i mer enn to uker følger reglene om enkeltvedtak.',
      nn: 'Vedtak om hjelp heime, personleg assistanse, institusjon og støtte til pårørande i meir enn to veker følgjer reglane om enkeltvedtak.',
      en: 'Decisions on help at home, personal assistance, institutions and support of carers for more than two weeks follow the rules on individual decisions.',
    },
  ],
  'pbrl § 2-7 (2) sentence 2': [
    {
      nb: 'Reglene om enkeltvedtak gjelder også vedtak om kriteriene for langtidsopphold.',
      nn: 'Reglane om enkeltvedtak gjeld òg vedtak om kriteria for langtidsopphald.',
      en: 'The rules on individual decisions cover decisions on the criteria for a long stay as well.',
    },
    {
      nb: 'Reglene om enkeltvedtak gjelder på nytt vedtak om kriteriene for langtidsopphold.',
      nn: 'Reglane om enkeltvedtak gjeld på nytt vedtak om kriteria for langtidsopphald.',
      en: 'The rules on individual decisions cover decisions on the criteria for a long stay once more.',
    },
  ],
  'pbrl § 3-1 (1)': [
    {
      nb: 'Pasienter og brukere er med på å bestemme hvordan tjenestene gis, på en måte som passer for dem; retten til å velge mellom forsvarlige metoder gjelder pasienter.',
      nn: 'Pasientar og brukarar er med på å avgjere korleis tenestene blir gitte, på ein måte som høver for dei; retten til å velje mellom forsvarlege metodar gjeld pasientar.',
      en: 'Patients and users take part in how services are given, in a way that suits them; the choice between sound methods is for patients.',
    },
    {
      nb: 'Pasienter og brukere er med på å velge både tjeneste og metode, og barn med egne synspunkter skal få vite og bli hørt, med vekt etter alder og modenhet.',
      nn: 'Pasientar og brukarar er med på å velje både teneste og metode, og barn med eigne synspunkt skal få vite og bli høyrde, med vekt etter alder og mogning.',
      en: 'Patients and users take part in choosing both service and method, and children who hold views are told and heard, with weight by age and maturity.',
    },
  ],
  'pbrl § 3-1 (2)': [
    {
      nb: 'Tjenesten utformes sammen med den det gjelder, og barn tas med på råd når modning og sak tilsier det.',
      nn: 'Tenesta blir utforma saman med den det gjeld, og barn blir tekne med på råd når mogning og sak tilseier det.',
      en: 'The service is shaped together with the person, and children are consulted where maturity and matter call for it.',
    },
    {
      nb: 'Tjenesten utformes sammen med den det gjelder, og det personen mener, veier særlig tungt ved blant annet personlig assistanse.',
      nn: 'Tenesta blir utforma saman med den det gjeld, og det personen meiner, veg særleg tungt ved mellom anna personleg assistanse.',
      en: 'The service is shaped together with the person, whose view weighs most for personal assistance and the like.',
    },
  ],
  'pbrl § 3-1 (3)': [
    {
      nb: 'Mangler pasienten samtykkekompetanse, er nærmeste pårørende med sammen med pasienten.',
      nn: 'Manglar pasienten samtykkekompetanse, er næraste pårørande med saman med pasienten.',
      en: 'Where the patient lacks competence to consent, the next of kin takes part beside the patient.',
    },
    {
      nb: 'Mangler pasienten beslutningskompetanse, er nærmeste pårørende med sammen med pasienten.',
      nn: 'Manglar pasienten avgjerdskompetanse, er næraste pårørande med saman med pasienten.',
      en: 'Where the patient lacks decision competence, the next of kin takes part beside the patient.',
    },
  ],
  'pbrl § 3-1 (4)': [
    {
      nb: 'Den som vil ha noen med seg når tjenesten gis, skal vanligvis få det.',
      nn: 'Den som vil ha nokon med seg når tenesta blir gitt, skal vanlegvis få det.',
      en: 'Whoever wants someone present when services are given is normally granted it.',
    },
    {
      nb: 'Også når pasienten selv har beslutningskompetanse, kan nærmeste pårørende være med ved fare for andre eller av hensyn til barn.',
      nn: 'Også når pasienten sjølv har avgjerdskompetanse, kan næraste pårørande vere med ved fare for andre eller av omsyn til barn.',
      en: 'Even where the patient has decision competence, the next of kin may take part because of danger to others or for the sake of children.',
    },
  ],
  'pbrl § 3-1 (4) a': [
    {
      nb: 'Nærmeste pårørende kan være med når en pasient med beslutningskompetanse har en alvorlig sinnslidelse og er nær ved å skade andre alvorlig.',
      nn: 'Næraste pårørande kan vere med når ein pasient med avgjerdskompetanse har ei alvorleg sinnsliding og er nær ved å skade andre alvorleg.',
      en: 'The next of kin may take part where a patient with decision competence has a severe mental disorder and is close to harming others seriously.',
    },
  ],
  'pbrl § 3-1 (4) b': [
    {
      nb: 'Nærmeste pårørende kan være med når barn i omsorgen til en pasient med beslutningskompetanse trenger det.',
      nn: 'Næraste pårørande kan vere med når barn i omsorga til ein pasient med avgjerdskompetanse treng det.',
      en: 'The next of kin may take part where children in the care of a patient with decision competence need it.',
    },
  ],
  'pbrl § 3-1 (5)': [
    {
      nb: 'Den som vil ha noen med seg når tjenesten gis, skal vanligvis få det.',
      nn: 'Den som vil ha nokon med seg når tenesta blir gitt, skal vanlegvis få det.',
      en: 'Whoever wants someone present when services are given is normally granted it.',
    },
    {
      nb: 'Å ha andre til stede er en rettighet, som bare viker når forsvarlige tjenester krever det.',
      nn: 'Å ha andre til stades er ein rett, som berre vik når forsvarlege tenester krev det.',
      en: 'To have others present is a right, which yields only where sound services require it.',
    },
  ],
  'pbrl § 3-2': [
    {
      nb: 'Pasienten skal forstå sin tilstand og hjelpen, få vite om skader og mulig erstatning, mens brukere skal kjenne tilbudet og rettighetene sine.',
      nn: 'Pasienten skal forstå tilstanden sin og hjelpa, få vite om skadar og mogleg erstatning, medan brukarar skal kjenne tilbodet og rettane sine.',
      en: 'Patients are to understand their condition and the care and hear of injuries and compensation; users are to know the services and their rights.',
    },
    {
      nb: 'Pasienten skal forstå sin tilstand og hjelpen og få vite om skader, også hva som gjøres for at en uventet skade ikke skjer igjen; brukere skal kjenne tilbudet og rettighetene sine.',
      nn: 'Pasienten skal forstå tilstanden sin og hjelpa og få vite om skadar, òg kva som blir gjort for at ein uventa skade ikkje skjer att; brukarar skal kjenne tilbodet og rettane sine.',
      en: 'Patients are to understand their condition and the care and hear of injuries, also what is done so that an unexpected one does not recur; users are to know the services and their rights.',
    },
    {
      nb: 'Pasienten skal forstå sin tilstand og hjelpen, få vite om skader og tilbys et møte innen ti dager etter en svært alvorlig hendelse; brukere skal kjenne tilbudet og rettighetene sine.',
      nn: 'Pasienten skal forstå tilstanden sin og hjelpa, få vite om skadar og få tilbod om møte innan ti dagar etter ei svært alvorleg hending; brukarar skal kjenne tilbodet og rettane sine.',
      en: 'Patients are to understand their condition and the care, hear of injuries and be offered a meeting within ten days of a very serious incident; users are to know the services and their rights.',
    },
    {
      nb: 'Pasienten skal forstå sin tilstand og hjelpen og få vite om skader, og møtet etter en svært alvorlig hendelse skal også avklare hva den rammede trenger; brukere skal kjenne tilbudet og rettighetene sine.',
      nn: 'Pasienten skal forstå tilstanden sin og hjelpa og få vite om skadar, og møtet etter ei svært alvorleg hending skal òg avklare kva den som er ramma, treng; brukarar skal kjenne tilbodet og rettane sine.',
      en: 'Patients are to understand their condition and the care and hear of injuries, and the meeting after a very serious incident also settles what they need; users are to know the services and their rights.',
    },
  ],
  'pbrl § 3-2 (1)': [
    {
      nb: 'Pasienten skal få vite det som trengs for å forstå egen helse, hjelpen og risikoen ved den.',
      nn: 'Pasienten skal få vite det som trengst for å forstå eiga helse, hjelpa og risikoen ved henne.',
      en: 'Patients are told what they need to understand their health, the care and its risks.',
    },
  ],
  'pbrl § 3-2 (2)': [
    {
      nb: 'Den som ikke vil vite, skal som regel slippe, unntatt for å hindre skade eller når lov krever det.',
      nn: 'Den som ikkje vil vite, skal som regel sleppe, bortsett frå for å hindre skade eller når lov krev det.',
      en: 'Whoever does not want to know is spared it, except to prevent harm or where law requires it.',
    },
  ],
  'pbrl § 3-2 (3)': [
    {
      nb: 'Det kan ties om noe for å hindre fare for pasienten selv, eller når det klart ville skade noen som står pasienten nær.',
      nn: 'Det kan tiast om noko for å hindre fare for pasienten sjølv, eller når det klart ville skade nokon som står pasienten nær.',
      en: 'Something may be withheld to avert danger to the patient, or where it would clearly harm someone close.',
    },
  ],
  'pbrl § 3-3 (1)': [
    {
      nb: 'Nærmeste pårørende får vite om pasientens helse når pasienten sier ja eller situasjonen tilsier det.',
      nn: 'Næraste pårørande får vite om helsa til pasienten når pasienten seier ja eller situasjonen tilseier det.',
      en: "The next of kin is told of the patient's health where the patient agrees or the situation calls for it.",
    },
    {
      nb: 'Nærmeste pårørende til pasienter og brukere får vite om helsen når den det gjelder, sier ja eller situasjonen tilsier det.',
      nn: 'Næraste pårørande til pasientar og brukarar får vite om helsa når den det gjeld, seier ja eller situasjonen tilseier det.',
      en: 'The next of kin of patients and users is told of their health where the person agrees or the situation calls for it.',
    },
  ],
  'pbrl § 3-3 (2)': [
    {
      nb: 'Kan en pasient over 16 år åpenbart ikke ivareta seg selv på grunn av nærmere angitte tilstander, får både pasienten og nærmeste pårørende informasjon.',
      nn: 'Kan ein pasient over 16 år openbert ikkje ta vare på seg sjølv på grunn av nærare oppgitte tilstandar, får både pasienten og næraste pårørande informasjon.',
      en: 'Where a patient over 16 plainly cannot look after their interests because of listed conditions, patient and next of kin are both informed.',
    },
    {
      nb: 'Kan en pasient eller bruker over 16 år åpenbart ikke ivareta seg selv på grunn av nærmere angitte tilstander, får både den det gjelder og nærmeste pårørende informasjon.',
      nn: 'Kan ein pasient eller brukar over 16 år openbert ikkje ta vare på seg sjølv på grunn av nærare oppgitte tilstandar, får både den det gjeld og næraste pårørande informasjon.',
      en: 'Where a patient or user over 16 plainly cannot look after their interests because of listed conditions, they and the next of kin are both informed.',
    },
    {
      nb: 'Både den over 16 år som mangler beslutningskompetanse, og nærmeste pårørende får informasjon.',
      nn: 'Både den over 16 år som manglar avgjerdskompetanse, og næraste pårørande får informasjon.',
      en: 'A person over 16 who lacks decision competence and the next of kin are both informed.',
    },
  ],
  'pbrl § 3-3 (3)': [
    {
      nb: 'Ved uventet dødsfall får nærmeste pårørende vite om hendelsen, så langt taushetsplikten tillater.',
      nn: 'Ved uventa dødsfall får næraste pårørande vite om hendinga, så langt teieplikta tillèt det.',
      en: 'After an unexpected death the next of kin is told of the event, as far as confidentiality allows.',
    },
    {
      nb: 'Ved uventet dødsfall får nærmeste pårørende vite om hendelsen og tilbud om møte, så langt taushetsplikten tillater.',
      nn: 'Ved uventa dødsfall får næraste pårørande vite om hendinga og tilbod om møte, så langt teieplikta tillèt det.',
      en: 'After an unexpected death the next of kin is told of the event and offered a meeting, as far as confidentiality allows.',
    },
    {
      nb: 'Også når pasienten selv har beslutningskompetanse, får nærmeste pårørende vite ved fare for andre eller av hensyn til barn.',
      nn: 'Også når pasienten sjølv har avgjerdskompetanse, får næraste pårørande vite ved fare for andre eller av omsyn til barn.',
      en: 'Even where the patient has decision competence, the next of kin is told because of danger to others or for the sake of children.',
    },
  ],
  'pbrl § 3-3 (3) a': [
    {
      nb: 'Nærmeste pårørende har krav på informasjon ved en alvorlig sinnslidelse med nær og alvorlig fare for andre.',
      nn: 'Næraste pårørande har krav på informasjon ved ei alvorleg sinnsliding med nær og alvorleg fare for andre.',
      en: 'Information is due where the patient has a severe mental disorder and is an imminent, serious danger to others.',
    },
  ],
  'pbrl § 3-3 (3) b': [
    {
      nb: 'Nærmeste pårørende har krav på informasjon når hensynet til barn i pasientens omsorg taler for det.',
      nn: 'Næraste pårørande har krav på informasjon når omsynet til barn i omsorga til pasienten talar for det.',
      en: "Information is due where regard for children in the patient's care speaks for it.",
    },
  ],
  'pbrl § 3-3 (4)': [
    {
      nb: 'Ved uventet dødsfall får nærmeste pårørende vite om hendelsen og tilbud om møte, så langt taushetsplikten tillater.',
      nn: 'Ved uventa dødsfall får næraste pårørande vite om hendinga og tilbod om møte, så langt teieplikta tillèt det.',
      en: 'After an unexpected death the next of kin is told of the event and offered a meeting, as far as confidentiality allows.',
    },
  ],
  'pbrl § 3-4': [
    {
      nb: 'Foreldrene informeres til barnet er 16 år, men ikke mot ønsket til en 12–15-åring med god grunn; det foreldreansvaret krever, får de uansett.',
      nn: 'Foreldra blir informerte til barnet er 16 år, men ikkje mot ønsket til ein 12–15-åring med god grunn; det foreldreansvaret krev, får dei likevel.',
      en: 'Parents are informed until the child is 16, but not against the wish of a 12–15-year-old with good reason; what their responsibility requires they always get.',
    },
  ],
  'pbrl § 3-4 (1)': [
    {
      nb: 'Er pasienten under 16 år, får både barnet og de som har foreldreansvaret, informasjon.',
      nn: 'Er pasienten under 16 år, får både barnet og dei som har foreldreansvaret, informasjon.',
      en: 'Where the patient is under 16, child and holders of parental responsibility are both informed.',
    },
    {
      nb: 'Er pasienten eller brukeren under 16 år, får både barnet og de som har foreldreansvaret, informasjon.',
      nn: 'Er pasienten eller brukaren under 16 år, får både barnet og dei som har foreldreansvaret, informasjon.',
      en: 'Where the patient or user is under 16, child and holders of parental responsibility are both informed.',
    },
  ],
  'pbrl § 3-4 (2)': [
    {
      nb: 'En pasient på 12 til 15 år kan av respektable grunner kreve at foreldrene ikke får vite.',
      nn: 'Ein pasient på 12 til 15 år kan av respektable grunnar krevje at foreldra ikkje får vite.',
      en: 'A patient aged 12 to 15 may, for reasons to be respected, keep information from the parents.',
    },
    {
      nb: 'En pasient eller bruker på 12 til 15 år kan av respektable grunner kreve at foreldrene ikke får vite.',
      nn: 'Ein pasient eller brukar på 12 til 15 år kan av respektable grunnar krevje at foreldra ikkje får vite.',
      en: 'A patient or user aged 12 to 15 may, for reasons to be respected, keep information from the parents.',
    },
  ],
  'pbrl § 3-4 (3)': [
    {
      nb: 'Det foreldrene trenger for å fylle foreldreansvaret, fikk de vite uansett så lenge pasienten var under 18 år.',
      nn: 'Det foreldra treng for å fylle foreldreansvaret, fekk dei vite uansett så lenge pasienten var under 18 år.',
      en: 'What parents needed to exercise their responsibility they were told in any case while the patient was under 18.',
    },
    {
      nb: 'Taler tungtveiende hensyn til barnet mot det, får foreldrene ikke vite, uansett barnets alder.',
      nn: 'Talar tungtvegande omsyn til barnet mot det, får foreldra ikkje vite, uansett alderen til barnet.',
      en: "Where weighty regard for the child speaks against it, parents are not told, whatever the child's age.",
    },
  ],
  'pbrl § 3-4 (4)': [
    {
      nb: 'Hadde barneverntjenesten omsorgen for noen under 16 år, gjaldt reglene om foreldrenes informasjon for den.',
      nn: 'Hadde barneverntenesta omsorga for nokon under 16 år, galdt reglane om informasjon til foreldra for henne.',
      en: 'Where child welfare had taken over the care of a child under 16, the rules on informing parents applied to it.',
    },
    {
      nb: 'Det foreldrene trenger for å fylle foreldreansvaret, får de vite uansett til barnet er 18 år, og barnet skal få beskjed om det.',
      nn: 'Det foreldra treng for å fylle foreldreansvaret, får dei vite uansett til barnet er 18 år, og barnet skal få melding om det.',
      en: 'What parents need to exercise their responsibility they are told in any case until 18, and the child is told so.',
    },
  ],
  'pbrl § 3-4 (4) sentence 2': [
    {
      nb: 'Barnet skal få beskjed når foreldrene får det foreldreansvaret krever at de vet.',
      nn: 'Barnet skal få melding når foreldra får det foreldreansvaret krev at dei veit.',
      en: 'The child is told when the parents are given what their responsibility requires them to know.',
    },
  ],
  'pbrl § 3-4 (5)': [
    {
      nb: 'Kan det bli aktuelt å holde noe fra foreldrene, skal barnet tidlig få vite om deres rett og unntakene.',
      nn: 'Kan det bli aktuelt å halde noko frå foreldra, skal barnet tidleg få vite om retten deira og unntaka.',
      en: 'Where something may be kept from the parents, the child learns early of their right and its exceptions.',
    },
  ],
  'pbrl § 3-4 (6)': [
    {
      nb: 'Har barneverntjenesten omsorgen for noen under 18 år etter akuttvedtak, flytteforbud eller omsorgsovertakelse, får den informasjon som foreldre ellers får.',
      nn: 'Har barneverntenesta omsorga for nokon under 18 år etter akuttvedtak, flytteforbod eller omsorgsovertaking, får ho den informasjonen foreldre elles får.',
      en: 'Where child welfare has the care of someone under 18 after an acute order, removal prohibition or care order, it is informed as parents otherwise are.',
    },
    {
      nb: 'Har barnevernstjenesten omsorgen etter akuttvedtak eller omsorgsovertakelse, får den informasjon som foreldre ellers får; flytteforbud er ikke nevnt.',
      nn: 'Har barnevernstenesta omsorga etter akuttvedtak eller omsorgsovertaking, får ho den informasjonen foreldre elles får; flytteforbod er ikkje nemnt.',
      en: 'Where child welfare has the care after an acute or care order, it is informed as parents otherwise are; a removal prohibition is not named.',
    },
    {
      nb: 'Etter akuttvedtak, flytteforbud eller omsorgsovertakelse informeres barnevernstjenesten og også fosterforeldrene eller institusjonen.',
      nn: 'Etter akuttvedtak, flytteforbod eller omsorgsovertaking blir barnevernstenesta informert, og òg fosterforeldra eller institusjonen.',
      en: 'After an acute order, removal prohibition or care order, child welfare and also the foster parents or institution are informed.',
    },
  ],
  'pbrl § 3-5 (1)': [
    {
      nb: 'Informasjon skal passe mottakeren og gis med omtanke.',
      nn: 'Informasjon skal høve for mottakaren og bli gitt med omtanke.',
      en: 'Information fits the person who gets it and is given with care.',
    },
  ],
  'pbrl § 3-5 (2)': [
    {
      nb: 'Personellet skal etter evne se til at mottakeren har forstått opplysningene.',
      nn: 'Personellet skal etter evne sjå til at mottakaren har forstått opplysningane.',
      en: 'Personnel see to it, as far as possible, that the facts have been understood.',
    },
    {
      nb: 'Personellet skal etter evne se til at mottakeren har forstått informasjonen.',
      nn: 'Personellet skal etter evne sjå til at mottakaren har forstått informasjonen.',
      en: 'Personnel see to it, as far as possible, that the information has been understood.',
    },
  ],
  'pbrl § 3-5 (3)': [
    {
      nb: 'Hva det er informert om, skal stå i journalen.',
      nn: 'Kva det er informert om, skal stå i journalen.',
      en: 'What was told is noted in the record.',
    },
  ],
  'pbrl § 3-6 (1)': [
    {
      nb: 'Personlige opplysninger er vernet av taushetsplikten og skal behandles med varsomhet.',
      nn: 'Personlege opplysningar er verna av teieplikta og skal behandlast varsamt.',
      en: 'Personal information is protected by confidentiality and handled with care.',
    },
    {
      nb: 'Personlige opplysninger er vernet av taushetsplikten og skal behandles med varsomhet.',
      nn: 'Personlege opplysningar er verna av teieplikta og skal behandlast varsamt.',
      en: 'Personal information is protected by confidentiality and handled with care.',
    },
  ],
  'pbrl § 3-6 (2)': [
    {
      nb: 'Den som er vernet av taushetsplikten, kan løse andre fra den ved å samtykke.',
      nn: 'Den som er verna av teieplikta, kan løyse andre frå henne ved å samtykkje.',
      en: 'Whoever confidentiality protects may release others from it by consent.',
    },
    {
      nb: 'Den som er vernet av taushetsplikten, kan løse andre fra den ved å samtykke.',
      nn: 'Den som er verna av teieplikta, kan løyse andre frå henne ved å samtykkje.',
      en: 'Whoever confidentiality protects may release others from it by consent.',
    },
  ],
  'pbrl § 3-6 (3)': [
    {
      nb: 'Ble opplysninger utlevert etter lovbestemt plikt, skulle den de gjaldt, som regel få vite det.',
      nn: 'Blei opplysningar utleverte etter lovfesta plikt, skulle den dei galdt, som regel få vite det.',
      en: 'Where information was handed over under a legal duty, the person was as a rule told.',
    },
    {
      nb: 'Gjøres opplysninger tilgjengelige etter lovbestemt plikt, skal den de gjelder, som regel få vite hvilke.',
      nn: 'Blir opplysningar gjorde tilgjengelege etter lovfesta plikt, skal den dei gjeld, som regel få vite kva for nokre.',
      en: 'Where information is made available under a legal duty, the person is as a rule told which.',
    },
  ],
  'pbrl § 3-7': [
    {
      nb: 'Pasient, bruker og pårørende har krav på svar når de spør om kvalitet og sikkerhet.',
      nn: 'Pasient, brukar og pårørande har krav på svar når dei spør om kvalitet og tryggleik.',
      en: 'Patients, users and relatives are owed an answer when they ask about quality and safety.',
    },
  ],
  'pbrl ch. 4': [
    {
      nb: 'Kapitlet sier hvem som kan si ja til helsehjelp, for seg selv og for andre.',
      nn: 'Kapitlet seier kven som kan seie ja til helsehjelp, for seg sjølv og for andre.',
      en: 'The chapter says who may agree to health care, for themselves and for others.',
    },
  ],
  'pbrl § 4-1 (1)': [
    {
      nb: 'Helsehjelp krever et informert ja, hvis ikke loven gir et annet grunnlag.',
      nn: 'Helsehjelp krev eit informert ja, om ikkje lova gir eit anna grunnlag.',
      en: 'Health care takes an informed yes, unless the law gives another ground.',
    },
  ],
  'pbrl § 4-1 (2)': [
    {
      nb: 'Et ja kan trekkes tilbake, og da skal pasienten få vite hva det betyr å ikke få hjelpen.',
      nn: 'Eit ja kan trekkjast tilbake, og då skal pasienten få vite kva det har å seie å ikkje få hjelpa.',
      en: 'A yes may be withdrawn, and then the patient is told what going without care means.',
    },
  ],
  'pbrl § 4-2 (1)': [
    {
      nb: 'Samtykke kan sies eller vises: det er nok at pasienten etter alt å dømme godtar hjelpen.',
      nn: 'Samtykke kan seiast eller visast: det er nok at pasienten etter alt å dømme godtek hjelpa.',
      en: 'Consent may be said or shown: it is enough that the patient to all appearance accepts the care.',
    },
  ],
  'pbrl § 4-2 (2)': [
    {
      nb: 'Departementet kan kreve skriftlig samtykke for noen former for helsehjelp.',
      nn: 'Departementet kan krevje skriftleg samtykke for nokre former for helsehjelp.',
      en: 'The ministry may require written consent for some forms of care.',
    },
  ],
  'pbrl § 4-3 (1) a': [
    {
      nb: 'Den som er myndig, samtykker selv.',
      nn: 'Den som er myndig, samtykkjer sjølv.',
      en: 'Whoever is of full legal age consents in person.',
    },
    {
      nb: 'Den som er fylt 18 år, samtykker selv, om ikke noe særskilt gjelder.',
      nn: 'Den som har fylt 18 år, samtykkjer sjølv, om ikkje noko særskilt gjeld.',
      en: 'Whoever has turned 18 consents in person, unless something special applies.',
    },
  ],
  'pbrl § 4-3 (1) b': [
    {
      nb: 'En mindreårig samtykker selv fra fylte 16 år, om ikke særlige regler eller tiltakets art tilsier noe annet.',
      nn: 'Ein mindreårig samtykkjer sjølv frå fylte 16 år, om ikkje særlege reglar eller arta av tiltaket tilseier noko anna.',
      en: 'A minor consents in person from 16, unless special rules or the nature of the measure say otherwise.',
    },
    {
      nb: 'En 16- eller 17-åring samtykker selv, om ikke en særregel eller tiltakets art sier noe annet.',
      nn: 'Ein 16- eller 17-åring samtykkjer sjølv, om ikkje ein særregel eller arta av tiltaket seier noko anna.',
      en: 'A person of 16 or 17 consents in person, unless a special rule or the nature of the measure says otherwise.',
    },
  ],
  'pbrl § 4-3 (1) c': [
    {
      nb: 'En 12- til 15-åring samtykker selv når foreldrene med rette ikke er informert, eller tiltaket er av slik art.',
      nn: 'Ein 12- til 15-åring samtykkjer sjølv når foreldra med rette ikkje er informerte, eller tiltaket er av slik art.',
      en: 'A child of 12 to 15 consents alone where the parents are rightly not informed, or the measure is of such a nature.',
    },
  ],
  'pbrl § 4-3 (2)': [
    {
      nb: 'Kompetansen kan falle bort når pasienten på grunn av angitte tilstander åpenbart ikke forstår hva samtykket gjelder.',
      nn: 'Kompetansen kan falle bort når pasienten på grunn av oppgitte tilstandar openbert ikkje forstår kva samtykket gjeld.',
      en: 'Competence may lapse where the patient, because of listed conditions, plainly does not understand what the consent covers.',
    },
    {
      nb: 'Kompetansen kan falle bort når det mest sannsynlige er at pasienten ikke forstår valget og følgene, uansett årsak.',
      nn: 'Kompetansen kan falle bort når det mest sannsynlege er at pasienten ikkje forstår valet og følgjene, uansett årsak.',
      en: 'Competence may lapse where it is more likely than not that the patient cannot grasp the choice and its effects, whatever the cause.',
    },
  ],
  'pbrl § 4-3 (3)': [
    {
      nb: 'Den som gir hjelpen, vurderer samtykkekompetansen og skal først legge til rette for at pasienten kan samtykke selv.',
      nn: 'Den som gir hjelpa, vurderer samtykkekompetansen og skal først leggje til rette for at pasienten kan samtykkje sjølv.',
      en: 'The one who gives the care judges competence to consent, and first helps the patient to consent in person.',
    },
    {
      nb: 'Den som gir hjelpen, vurderer beslutningskompetansen og skal først legge til rette for at pasienten kan bestemme selv.',
      nn: 'Den som gir hjelpa, vurderer avgjerdskompetansen og skal først leggje til rette for at pasienten kan avgjere sjølv.',
      en: 'The one who gives the care judges decision competence, and first helps the patient to decide in person.',
    },
  ],
  'pbrl § 4-3 (4)': [
    {
      nb: 'At samtykkekompetanse mangler, begrunnes skriftlig og vises om mulig straks for pasienten og nærmeste pårørende, ellers en kollega.',
      nn: 'At samtykkekompetanse manglar, blir grunngitt skriftleg og om mogleg straks vist til pasienten og næraste pårørande, elles ein kollega.',
      en: 'That competence to consent is lacking is reasoned in writing and, if possible, at once put to the patient and the next of kin, else to a colleague.',
    },
    {
      nb: 'At beslutningskompetanse mangler, begrunnes skriftlig og vises om mulig straks for pasienten og nærmeste pårørende, ellers en kollega.',
      nn: 'At avgjerdskompetanse manglar, blir grunngitt skriftleg og om mogleg straks vist til pasienten og næraste pårørande, elles ein kollega.',
      en: 'That decision competence is lacking is reasoned in writing and, if possible, at once put to the patient and the next of kin, else to a colleague.',
    },
  ],
  'pbrl § 4-3 (5)': [
    {
      nb: 'Psykisk helsehjelp til den som mangler kompetanse og enten strider imot eller har en alvorlig sinnslidelse, krever tvangsreglene i psykisk helsevernloven.',
      nn: 'Psykisk helsehjelp til den som manglar kompetanse og anten set seg imot eller har ei alvorleg sinnsliding, krev tvangsreglane i psykisk helsevernlova.',
      en: 'Mental health care for someone without competence who objects, or has a severe disorder, takes the coercion rules of the Mental Health Care Act.',
    },
    {
      nb: 'Psykisk helsehjelp til den som mangler beslutningskompetanse og strider imot, krever hjemmel i psykisk helsevernloven.',
      nn: 'Psykisk helsehjelp til den som manglar avgjerdskompetanse og set seg imot, krev heimel i psykisk helsevernlova.',
      en: 'Mental health care for someone who lacks decision competence and objects takes authority in the Mental Health Care Act.',
    },
  ],
  'pbrl § 4-3 (6)': [
    {
      nb: 'Får foreldrene til et barn under 12 år ikke vite, kan den som gir hjelpen, en kort tid bestemme det strengt nødvendige og skånsomme.',
      nn: 'Får foreldra til eit barn under 12 år ikkje vite, kan den som gir hjelpa, ei kort tid avgjere det som er strengt nødvendig og skånsamt.',
      en: 'Where the parents of a child under 12 are not told, the one who gives the care may for a short time decide what is strictly necessary and mild.',
    },
  ],
  'pbrl § 4-4': [
    {
      nb: 'De som har foreldreansvaret, samtykker for barn under 16 år; én er nok i det daglige og for å hindre skade, barnevernet trer inn ved overtatt omsorg, og barnet høres mer jo eldre det er.',
      nn: 'Dei som har foreldreansvaret, samtykkjer for barn under 16 år; éin er nok i det daglege og for å hindre skade, barnevernet trer inn ved overteken omsorg, og barnet blir høyrt meir jo eldre det er.',
      en: 'Holders of parental responsibility consent for children under 16; one suffices in daily care and to prevent harm, child welfare steps in after taking over care, and the child is heard the more the older it is.',
    },
  ],
  'pbrl § 4-4 (1)': [
    {
      nb: 'De som har foreldreansvaret, samtykker for pasienter under 16 år.',
      nn: 'Dei som har foreldreansvaret, samtykkjer for pasientar under 16 år.',
      en: 'Holders of parental responsibility consent for patients under 16.',
    },
    {
      nb: 'De som har foreldreansvaret, samtykker til 16-årsdagen, men ikke der en 12–15-åring samtykker selv.',
      nn: 'Dei som har foreldreansvaret, samtykkjer fram til 16-årsdagen, men ikkje der ein 12–15-åring samtykkjer sjølv.',
      en: 'Holders of parental responsibility consent until the sixteenth birthday, but not where a 12–15-year-old consents alone.',
    },
  ],
  'pbrl § 4-4 (1) sentence 2': [
    {
      nb: 'Foreldrene har ikke noe å si ja til der en 12–15-åring kan samtykke alene.',
      nn: 'Foreldra har ikkje noko å seie ja til der ein 12–15-åring kan samtykkje åleine.',
      en: 'Parents have no say where a 12–15-year-old may consent alone.',
    },
  ],
  'pbrl § 4-4 (2)': [
    {
      nb: 'Én av dem som har foreldreansvaret, er nok i den daglige omsorgen og når fagfolk vil hindre skade.',
      nn: 'Éin av dei som har foreldreansvaret, er nok i den daglege omsorga og når fagfolk vil hindre skade.',
      en: 'One holder of parental responsibility suffices in daily care and where professionals want to prevent harm.',
    },
    {
      nb: 'Én er nok til hjelp som hører til daglig omsorg, og her også en forelder uten foreldreansvar, unntatt ved barnevaksiner.',
      nn: 'Éin er nok til hjelp som høyrer til dagleg omsorg, og her òg ein forelder utan foreldreansvar, bortsett frå ved barnevaksinar.',
      en: 'One suffices for care that belongs to daily life, here even a parent without responsibility, except for childhood vaccines.',
    },
  ],
  'pbrl § 4-4 (2) a': [
    {
      nb: 'Én samtykker alene til det som hører til barnets vanlige, daglige omsorg.',
      nn: 'Éin samtykkjer åleine til det som høyrer til vanleg, dagleg omsorg for barnet.',
      en: "One alone consents to what belongs to the child's ordinary daily care.",
    },
  ],
  'pbrl § 4-4 (2) b': [
    {
      nb: 'Én samtykker alene når kvalifisert personell mener hjelpen må til for at barnet ikke skades.',
      nn: 'Éin samtykkjer åleine når kvalifisert personell meiner hjelpa må til for at barnet ikkje blir skadd.',
      en: 'One alone consents where qualified personnel hold the care needed to keep the child from harm.',
    },
  ],
  'pbrl § 4-4 (2) sentence 2': [
    {
      nb: 'I daglig omsorg kan en forelder si ja også uten å ha foreldreansvar.',
      nn: 'I dagleg omsorg kan ein forelder seie ja òg utan å ha foreldreansvar.',
      en: 'In daily care a parent may say yes even without parental responsibility.',
    },
  ],
  'pbrl § 4-4 (2) sentence 3': [
    {
      nb: 'For vaksiner i barneprogrammet må den ene som sier ja, ha foreldreansvar.',
      nn: 'For vaksinar i barneprogrammet må den eine som seier ja, ha foreldreansvar.',
      en: 'For vaccines of the childhood programme the one who says yes must hold parental responsibility.',
    },
  ],
  'pbrl § 4-4 (3)': [
    {
      nb: 'Begge høres om mulig før hjelp som én sier ja til for å hindre skade, og den andre kan klage til fylkesmannen, som kan stanse den imens.',
      nn: 'Begge blir om mogleg høyrde før hjelp som éin seier ja til for å hindre skade, og den andre kan klage til fylkesmannen, som kan stanse henne imens.',
      en: 'Both are heard if possible before care that one agrees to in order to prevent harm, and the other may complain to the county governor, who may halt it meanwhile.',
    },
    {
      nb: 'Én er nok når fagfolk vil hindre skade; begge høres så langt det går, og fylkesmannen avgjør klage og kan stanse hjelpen imens.',
      nn: 'Éin er nok når fagfolk vil hindre skade; begge blir høyrde så langt det går, og fylkesmannen avgjer klage og kan stanse hjelpa imens.',
      en: 'One suffices where professionals want to prevent harm; both are heard as far as possible, and the county governor (fylkesmannen) decides complaints and may halt the care.',
    },
    {
      nb: 'Én er nok når fagfolk vil hindre skade; begge høres så langt det går, og statsforvalteren avgjør klage og kan stanse hjelpen imens.',
      nn: 'Éin er nok når fagfolk vil hindre skade; begge blir høyrde så langt det går, og statsforvaltaren avgjer klage og kan stanse hjelpa imens.',
      en: 'One suffices where professionals want to prevent harm; both are heard as far as possible, and the county governor (statsforvalteren) decides complaints and may halt the care.',
    },
  ],
  'pbrl § 4-4 (4)': [
    {
      nb: 'Har barneverntjenesten tatt over omsorgen for noen under 16 år, samtykker den; akuttvedtak er med.',
      nn: 'Har barneverntenesta teke over omsorga for eit barn under 16 år, samtykkjer ho; akuttvedtak er med.',
      en: 'Where child welfare has taken over the care of a child under 16, it consents; an acute order counts.',
    },
    {
      nb: 'Har barneverntjenesten tatt over omsorgen for noen under 16 år, samtykker den; akuttvedtak er med.',
      nn: 'Har barneverntenesta teke over omsorga for eit barn under 16 år, samtykkjer ho; akuttvedtak er med.',
      en: 'Where child welfare has taken over the care of a child under 16, it consents; an acute order counts.',
    },
    {
      nb: 'Barnevernstjenesten samtykker etter akuttvedtak eller omsorgsovertakelse; flytteforbud er ikke nevnt.',
      nn: 'Barnevernstenesta samtykkjer etter akuttvedtak eller omsorgsovertaking; flytteforbod er ikkje nemnt.',
      en: 'Child welfare consents after an acute or care order; a removal prohibition is not named.',
    },
    {
      nb: 'Etter akuttvedtak, flytteforbud eller omsorgsovertakelse kan både barnevernstjenesten og fosterforeldrene eller institusjonen samtykke.',
      nn: 'Etter akuttvedtak, flytteforbod eller omsorgsovertaking kan både barnevernstenesta og fosterforeldra eller institusjonen samtykkje.',
      en: 'After an acute order, removal prohibition or care order, child welfare and the foster parents or institution may both consent.',
    },
  ],
  'pbrl § 4-4 (4) sentence 2': [
    {
      nb: 'Er de uenige om barnets beste, må fosterforeldrene eller institusjonen følge barnevernstjenesten.',
      nn: 'Er dei usamde om det beste for barnet, må fosterforeldra eller institusjonen følgje barnevernstenesta.',
      en: "If they differ on the child's best interests, the foster parents or institution must follow child welfare.",
    },
  ],
  'pbrl § 4-4 (5)': [
    {
      nb: 'Barnet skulle høres etter hvert som det modnet, og fra 12 år si sin mening om all egen helse.',
      nn: 'Barnet skulle høyrast etter kvart som det mogna, og frå 12 år seie si meining om all eiga helse.',
      en: 'The child was heard as it matured, and from 12 on all matters of its own health.',
    },
    {
      nb: 'Fra 7 år, og tidligere ved egne synspunkter, får barnet vite og si sin mening før noen samtykker; fra 12 år veier den tungt.',
      nn: 'Frå 7 år, og tidlegare ved eigne synspunkt, får barnet vite og seie si meining før nokon samtykkjer; frå 12 år veg ho tungt.',
      en: 'From 7, and earlier where it has views, the child is told and heard before anyone consents; from 12 its view weighs heavily.',
    },
    {
      nb: 'Fra 7 år, og tidligere ved egne synspunkter, får barnet vite og si sin mening før noen samtykker; fra 12 år veier den tungt.',
      nn: 'Frå 7 år, og tidlegare ved eigne synspunkt, får barnet vite og seie si meining før nokon samtykkjer; frå 12 år veg ho tungt.',
      en: 'From 7, and earlier where it has views, the child is told and heard before anyone consents; from 12 its view weighs heavily.',
    },
  ],
  'pbrl § 4-5 (1)': [
    {
      nb: 'Foreldrene samtykker for en 16- eller 17-åring som mangler samtykkekompetanse.',
      nn: 'Foreldra samtykkjer for ein 16- eller 17-åring som manglar samtykkekompetanse.',
      en: 'Parents consent for a person of 16 or 17 who lacks competence to consent.',
    },
    {
      nb: 'Foreldrene samtykker for en 16- eller 17-åring som mangler samtykkekompetanse.',
      nn: 'Foreldra samtykkjer for ein 16- eller 17-åring som manglar samtykkekompetanse.',
      en: 'Parents consent for a person of 16 or 17 who lacks competence to consent.',
    },
    {
      nb: 'Foreldrene samtykker for en 16- eller 17-åring som mangler beslutningskompetanse.',
      nn: 'Foreldra samtykkjer for ein 16- eller 17-åring som manglar avgjerdskompetanse.',
      en: 'Parents consent for a person of 16 or 17 who lacks decision competence.',
    },
  ],
  'pbrl § 4-5 (2)': [
    {
      nb: 'Hadde barneverntjenesten tatt over omsorgen, samtykket den for ungdommen; akuttvedtak var ikke med.',
      nn: 'Hadde barneverntenesta teke over omsorga, samtykte ho for ungdomen; akuttvedtak var ikkje med.',
      en: 'Where child welfare had taken over care, it consented for the young person; an acute order did not count.',
    },
    {
      nb: 'Bare en omsorgsovertakelse gir barnevernstjenesten rett til å samtykke for ungdommen.',
      nn: 'Berre ei omsorgsovertaking gir barnevernstenesta rett til å samtykkje for ungdomen.',
      en: 'Only a care order lets child welfare consent for the young person.',
    },
  ],
  'pbrl § 4-5 (3)': [
    {
      nb: 'Strider ungdommen imot, kan hjelpen ikke gis på dette grunnlaget.',
      nn: 'Set ungdomen seg imot, kan hjelpa ikkje bli gitt på dette grunnlaget.',
      en: 'If the young person objects, care cannot be given on this ground.',
    },
    {
      nb: 'Strider ungdommen imot, kan hjelpen ikke gis på dette grunnlaget.',
      nn: 'Set ungdomen seg imot, kan hjelpa ikkje bli gitt på dette grunnlaget.',
      en: 'If the young person objects, care cannot be given on this ground.',
    },
  ],
  'pbrl § 4-5 a': [
    {
      nb: 'Ingen kan si ja til rent kosmetiske inngrep på noen under 18 år, heller ikke foreldrene.',
      nn: 'Ingen kan seie ja til reint kosmetiske inngrep på nokon under 18 år, heller ikkje foreldra.',
      en: 'Nobody can agree to purely cosmetic procedures on someone under 18, not even the parents.',
    },
  ],
  'pbrl § 4-6 (1)': [
    {
      nb: 'For en myndig pasient uten samtykkekompetanse bestemte den som ga hjelpen, om lite inngripende tiltak.',
      nn: 'For ein myndig pasient utan samtykkekompetanse avgjorde den som gav hjelpa, om lite inngripande tiltak.',
      en: 'For a patient of full age without competence, the one giving care decided on minor measures.',
    },
    {
      nb: 'For en voksen uten samtykkekompetanse bestemmer den som gir hjelpen, om tiltak av lite inngripende slag.',
      nn: 'For ein vaksen utan samtykkekompetanse avgjer den som gir hjelpa, om tiltak av lite inngripande slag.',
      en: 'For an adult without competence to consent, the one giving care decides on measures of a minor kind.',
    },
    {
      nb: 'For en voksen uten beslutningskompetanse bestemmer den som gir hjelpen, om det som er lite inngripende i omfang og tid.',
      nn: 'For ein vaksen utan avgjerdskompetanse avgjer den som gir hjelpa, om det som er lite inngripande i omfang og tid.',
      en: 'For an adult without decision competence, the one giving care decides on what is minor in extent and time.',
    },
  ],
  'pbrl § 4-6 (2)': [
    {
      nb: 'Et alvorlig inngrep må gagne pasienten og trolig være ønsket; den ansvarlige bestemmer etter råd fra en kollega, spør pårørende og skriver det ned.',
      nn: 'Eit alvorleg inngrep må gagne pasienten og truleg vere ønskt; den ansvarlege avgjer etter råd frå ein kollega, spør pårørande og skriv det ned.',
      en: "A serious intervention must benefit the patient and likely be wanted; the responsible professional decides after a colleague's advice, asks relatives and records it.",
    },
  ],
  'pbrl § 4-6 (3)': [
    {
      nb: 'Strider den voksne imot, kan hjelpen ikke gis på dette grunnlaget.',
      nn: 'Set den vaksne seg imot, kan hjelpa ikkje bli gitt på dette grunnlaget.',
      en: 'If the adult objects, care cannot be given on this ground.',
    },
    {
      nb: 'Strider den voksne imot, kan hjelpen ikke gis på dette grunnlaget.',
      nn: 'Set den vaksne seg imot, kan hjelpa ikkje bli gitt på dette grunnlaget.',
      en: 'If the adult objects, care cannot be given on this ground.',
    },
  ],
  'pbrl § 4-6 (4)': [
    {
      nb: 'Elektrokonvulsiv behandling uten eget samtykke følger bare reglene i psykisk helsevernloven.',
      nn: 'Elektrokonvulsiv behandling utan eige samtykke følgjer berre reglane i psykisk helsevernlova.',
      en: 'Electroconvulsive therapy without own consent follows only the Mental Health Care Act.',
    },
  ],
  'pbrl § 4-6 (5)': [
    {
      nb: 'Ved psykisk helsehjelp til en med alvorlig sinnslidelse skal kontrollkommisjonens leder få beskjed og se på saken.',
      nn: 'Ved psykisk helsehjelp til ein med alvorleg sinnsliding skal leiaren av kontrollkommisjonen få melding og sjå på saka.',
      en: 'Where someone with a severe mental disorder is treated, the head of the supervisory commission is told and looks into it.',
    },
  ],
  'pbrl § 4-6 (6)': [
    {
      nb: 'Behandles en alvorlig sinnslidelse hos en voksen uten beslutningskompetanse, vurderer kontrollkommisjonen det på nytt hvert halvår.',
      nn: 'Blir ei alvorleg sinnsliding behandla hos ein vaksen utan avgjerdskompetanse, vurderer kontrollkommisjonen det på nytt kvart halvår.',
      en: 'Where a severe mental disorder of an adult without decision competence is treated, the supervisory commission reviews it every half year.',
    },
  ],
  'pbrl § 4-6 a': [
    {
      nb: 'Tjenesten kan vedta varsling og lokalisering for en voksen uten samtykkekompetanse når det trengs mot skade og gagner personen.',
      nn: 'Tenesta kan vedta varsling og lokalisering for ein vaksen utan samtykkekompetanse når det trengst mot skade og gagnar personen.',
      en: "The service may decide on alarms and tracking for an adult without competence to consent where needed against harm and in the person's interest.",
    },
    {
      nb: 'Tjenesten kan vedta varsling og lokalisering for en voksen uten beslutningskompetanse når det trengs mot skade og gagner personen.',
      nn: 'Tenesta kan vedta varsling og lokalisering for ein vaksen utan avgjerdskompetanse når det trengst mot skade og gagnar personen.',
      en: "The service may decide on alarms and tracking for an adult without decision competence where needed against harm and in the person's interest.",
    },
  ],
  'pbrl § 4-6 a (3)': [
    {
      nb: 'Strider personen imot, kan varsling og lokalisering ikke brukes på dette grunnlaget.',
      nn: 'Set personen seg imot, kan varsling og lokalisering ikkje bli brukt på dette grunnlaget.',
      en: 'If the person objects, alarms and tracking cannot be used on this ground.',
    },
  ],
  'pbrl § 4-7': [
    {
      nb: 'En umyndiggjort pasient samtykket selv så langt det gikk, ellers vergen.',
      nn: 'Ein umyndiggjord pasient samtykte sjølv så langt det gjekk, elles verja.',
      en: 'A patient declared incapable consented in person as far as possible, otherwise the guardian did.',
    },
    {
      nb: 'Den som er fratatt rettslig handleevne i personlige forhold, samtykker selv så langt det går, ellers kan vergen.',
      nn: 'Den som er fråteken rettsleg handleevne i personlege tilhøve, samtykkjer sjølv så langt det går, elles kan verja.',
      en: 'Whoever is deprived of legal capacity in personal matters consents in person as far as possible; otherwise the guardian may.',
    },
  ],
  'pbrl § 4-9 (1)': [
    {
      nb: 'Av dyp overbevisning kan pasienten avslå blod, og den som sultestreiker, kan fortsette.',
      nn: 'Av djup overtyding kan pasienten avslå blod, og den som sveltestreikar, kan halde fram.',
      en: 'Out of deep conviction a patient may refuse blood, and a hunger striker may go on.',
    },
  ],
  'pbrl § 4-9 (2)': [
    {
      nb: 'En døende kan avslå livsforlengende hjelp; kan ønsket ikke formidles, teller pårørendes ord sammen med fagfolks egen vurdering.',
      nn: 'Ein døyande kan avslå livsforlengjande hjelp; kan ønsket ikkje formidlast, tel orda til dei pårørande saman med fagfolka si eiga vurdering.',
      en: "The dying may refuse life-prolonging care; if they cannot speak, the relatives' word counts together with the professionals' own judgement.",
    },
  ],
  'pbrl § 4-9 (3)': [
    {
      nb: 'Retten til å avslå gjaldt myndige pasienter som var informert og forsto følgene.',
      nn: 'Retten til å avslå galdt myndige pasientar som var informerte og forstod følgjene.',
      en: 'The right to refuse was for patients of full age who were informed and understood the effects.',
    },
    {
      nb: 'Retten til å avslå gjelder voksne med rettslig handleevne i personlige forhold som er informert og forstår følgene.',
      nn: 'Retten til å avslå gjeld vaksne med rettsleg handleevne i personlege tilhøve som er informerte og forstår følgjene.',
      en: 'The right to refuse is for adults with legal capacity in personal matters who are informed and understand the effects.',
    },
  ],
  'pbrl ch. 4 A': [
    {
      nb: 'Kapitlet sier når kroppslig helsehjelp kan gis til den over 16 år som mangler samtykkekompetanse og strider imot.',
      nn: 'Kapitlet seier når kroppsleg helsehjelp kan bli gitt til den over 16 år som manglar samtykkekompetanse og set seg imot.',
      en: 'The chapter says when somatic care may be given to someone over 16 who lacks competence to consent and objects.',
    },
    {
      nb: 'Kapitlet sier når kroppslig helsehjelp kan gis til den over 16 år som mangler beslutningskompetanse og strider imot.',
      nn: 'Kapitlet seier når kroppsleg helsehjelp kan bli gitt til den over 16 år som manglar avgjerdskompetanse og set seg imot.',
      en: 'The chapter says when somatic care may be given to someone over 16 who lacks decision competence and objects.',
    },
  ],
  'pbrl § 4A-1': [
    {
      nb: 'Målet er å gi nødvendig hjelp mot vesentlig skade og samtidig bruke minst mulig tvang.',
      nn: 'Målet er å gi nødvendig hjelp mot vesentleg skade og samstundes bruke minst mogleg tvang.',
      en: 'The aim is to give needed care against substantial harm while using as little coercion as possible.',
    },
  ],
  'pbrl § 4A-2 (1)': [
    {
      nb: 'Reglene er for den over 16 år som mangler samtykkekompetanse og strider imot.',
      nn: 'Reglane er for den over 16 år som manglar samtykkekompetanse og set seg imot.',
      en: 'The rules are for patients over 16 who lack competence to consent and object.',
    },
    {
      nb: 'Reglene er for den over 16 år som mangler beslutningskompetanse og strider imot.',
      nn: 'Reglane er for den over 16 år som manglar avgjerdskompetanse og set seg imot.',
      en: 'The rules are for patients over 16 who lack decision competence and object.',
    },
  ],
  'pbrl § 4A-2 (2)': [
    {
      nb: 'Psykiske lidelser uten eget samtykke hører til psykisk helsevernloven, ikke hit.',
      nn: 'Psykiske lidingar utan eige samtykke høyrer til psykisk helsevernlova, ikkje hit.',
      en: 'Mental disorders without own consent belong under the Mental Health Care Act, not here.',
    },
    {
      nb: 'Psykiske lidelser hos den som mangler beslutningskompetanse og strider imot, hører til psykisk helsevernloven.',
      nn: 'Psykiske lidingar hos den som manglar avgjerdskompetanse og set seg imot, høyrer til psykisk helsevernlova.',
      en: 'Mental disorders of someone who lacks decision competence and objects belong under the Mental Health Care Act.',
    },
  ],
  'pbrl § 4A-3 (1)': [
    {
      nb: 'Først må en prøve å skape tillit, om det ikke åpenbart er nytteløst.',
      nn: 'Først må ein prøve å skape tillit, om det ikkje openbert er nyttelaust.',
      en: 'Building trust comes first, unless plainly futile.',
    },
  ],
  'pbrl § 4A-3 (2)': [
    {
      nb: 'Hjelpen må avverge vesentlig helseskade, være nødvendig og stå i forhold til behovet.',
      nn: 'Hjelpa må avverje vesentleg helseskade, vere nødvendig og stå i høve til behovet.',
      en: 'The care must avert substantial harm, be necessary and be proportionate.',
    },
  ],
  'pbrl § 4A-3 (3)': [
    {
      nb: 'Alt i alt må hjelpen klart være best for pasienten, der motstanden og utsikten til å gjenvinne samtykkekompetansen veier med.',
      nn: 'Alt i alt må hjelpa klart vere best for pasienten, der motstanden og utsikta til å vinne att samtykkekompetansen veg med.',
      en: 'All in all the care must clearly be best for the patient, weighing resistance and the prospect of regaining competence to consent.',
    },
    {
      nb: 'Alt i alt må hjelpen klart være best for pasienten, der motstanden og utsikten til å gjenvinne beslutningskompetansen veier med.',
      nn: 'Alt i alt må hjelpa klart vere best for pasienten, der motstanden og utsikta til å vinne att avgjerdskompetansen veg med.',
      en: 'All in all the care must clearly be best for the patient, weighing resistance and the prospect of regaining decision competence.',
    },
  ],
  'pbrl § 4A-4 (1)': [
    {
      nb: 'Er vilkårene oppfylt, kan hjelpen gis med tvang eller slik at motstanden omgås.',
      nn: 'Er vilkåra oppfylte, kan hjelpa bli gitt med tvang eller slik at ein kjem utanom motstanden.',
      en: 'Where the conditions are met, care may be given by force or by getting round resistance.',
    },
  ],
  'pbrl § 4A-4 (2)': [
    {
      nb: 'Pasienten kan legges inn og holdes igjen når hjelpen ellers ikke kan gis.',
      nn: 'Pasienten kan leggjast inn og haldast att når hjelpa elles ikkje kan bli gitt.',
      en: 'The patient may be admitted and kept where the care cannot otherwise be given.',
    },
  ],
  'pbrl § 4A-4 (3)': [
    {
      nb: 'Varslingssystemer og bevegelseshindrende tiltak kan brukes.',
      nn: 'Varslingssystem og rørslehindrande tiltak kan brukast.',
      en: 'Alarm systems and measures that restrict movement may be used.',
    },
    {
      nb: 'Også lokalisering kan brukes, ved siden av varsling og bevegelseshindrende tiltak.',
      nn: 'Også lokalisering kan brukast, ved sida av varsling og rørslehindrande tiltak.',
      en: 'Tracking too may be used, beside alarms and measures that restrict movement.',
    },
  ],
  'pbrl § 4A-4 (4)': [
    {
      nb: 'Hjelpen vurderes hele tiden, særlig om den svikter eller skader, og stanses straks vilkårene ikke er der lenger.',
      nn: 'Hjelpa blir vurdert heile tida, særleg om ho sviktar eller skader, og stansa straks vilkåra ikkje er der lenger.',
      en: 'The care is weighed throughout, above all whether it fails or harms, and stops as soon as the conditions do.',
    },
  ],
  'pbrl § 4A-5 (1)': [
    {
      nb: 'Den ansvarlige for hjelpen treffer vedtaket, for høyst ett år.',
      nn: 'Den ansvarlege for hjelpa gjer vedtaket, for høgst eitt år.',
      en: 'The professional responsible decides, for a year at most.',
    },
  ],
  'pbrl § 4A-5 (2)': [
    {
      nb: 'Ved alvorlige inngrep kreves samråd med en kvalifisert kollega; innleggelse, tilbakehold og bevegelseshindring er alltid alvorlig.',
      nn: 'Ved alvorlege inngrep krevst samråd med ein kvalifisert kollega; innlegging, tilbakehald og rørslehindring er alltid alvorleg.',
      en: 'Serious interventions take the advice of a qualified colleague; admission, detention and restraint always count as serious.',
    },
  ],
  'pbrl § 4A-5 (3)': [
    {
      nb: 'Vedtaket dekker pleien som følger med, men er pleie hovedsaken, trengs et eget vedtak.',
      nn: 'Vedtaket dekkjer pleia som følgjer med, men er pleie hovudsaka, trengst eit eige vedtak.',
      en: 'The decision covers the nursing that comes with it, but nursing as the main purpose takes one of its own.',
    },
  ],
  'pbrl § 4A-5 (4)': [
    {
      nb: 'Før vedtaket spørres nærmeste pårørende om mulig hva pasienten ville ønsket.',
      nn: 'Før vedtaket blir næraste pårørande om mogleg spurde kva pasienten ville ha ønskt.',
      en: 'Before the decision the next of kin is asked, if possible, what the patient would have wanted.',
    },
  ],
  'pbrl § 4A-6 (1)': [
    {
      nb: 'Pasienten og nærmeste pårørende får raskt beskjed om vedtaket.',
      nn: 'Pasienten og næraste pårørande får raskt melding om vedtaket.',
      en: 'The patient and the next of kin soon hear of the decision.',
    },
  ],
  'pbrl § 4A-6 (2)': [
    {
      nb: 'Beskjeden skal si hvordan en kan klage og uttale seg.',
      nn: 'Meldinga skal seie korleis ein kan klage og uttale seg.',
      en: 'The notice says how to complain and be heard.',
    },
  ],
  'pbrl § 4A-6 (3)': [
    {
      nb: 'Kopi går til den faglig overordnede og til fylkesmannen.',
      nn: 'Kopi går til den fagleg overordna og til fylkesmannen.',
      en: 'Copies go to the professional superior and to the county governor, then called fylkesmannen.',
    },
    {
      nb: 'Kopi går til den faglig overordnede og til statsforvalteren.',
      nn: 'Kopi går til den fagleg overordna og til statsforvaltaren.',
      en: 'Copies go to the professional superior and to the county governor, now called statsforvalteren.',
    },
  ],
  'pbrl § 4A-7 (1)': [
    {
      nb: 'Pasienten eller nærmeste pårørende kan klage til fylkesmannen.',
      nn: 'Pasienten eller næraste pårørande kan klage til fylkesmannen.',
      en: 'The patient or the next of kin may complain to the county governor, then called fylkesmannen.',
    },
    {
      nb: 'Pasienten eller nærmeste pårørende kan klage til statsforvalteren.',
      nn: 'Pasienten eller næraste pårørande kan klage til statsforvaltaren.',
      en: 'The patient or the next of kin may complain to the county governor, now called statsforvalteren.',
    },
  ],
  'pbrl § 4A-7 (2)': [
    {
      nb: 'Klagen skal ha samme form og innhold som andre klager etter loven.',
      nn: 'Klaga skal ha same form og innhald som andre klager etter lova.',
      en: 'The complaint has the form and content of other complaints under the act.',
    },
  ],
  'pbrl § 4A-7 (3)': [
    {
      nb: 'Klagefristen er tre uker.',
      nn: 'Klagefristen er tre veker.',
      en: 'Complaints are due within three weeks.',
    },
    {
      nb: 'Klagen må nå fylkesmannen innen tre uker.',
      nn: 'Klaga må nå fylkesmannen innan tre veker.',
      en: 'The complaint is due to the county governor, then called fylkesmannen, within three weeks.',
    },
    {
      nb: 'Klagen må nå statsforvalteren innen tre uker.',
      nn: 'Klaga må nå statsforvaltaren innan tre veker.',
      en: 'The complaint is due to the county governor, now called statsforvalteren, within three weeks.',
    },
  ],
  'pbrl § 4A-8 (1)': [
    {
      nb: 'Fylkesmannen kan ta opp vedtaket av eget tiltak.',
      nn: 'Fylkesmannen kan ta opp vedtaket av eige tiltak.',
      en: 'The county governor, then called fylkesmannen, may review the decision unasked.',
    },
    {
      nb: 'Statsforvalteren kan ta opp vedtaket av eget tiltak.',
      nn: 'Statsforvaltaren kan ta opp vedtaket av eige tiltak.',
      en: 'The county governor, now called statsforvalteren, may review the decision unasked.',
    },
  ],
  'pbrl § 4A-8 (2)': [
    {
      nb: 'Klager ingen og hjelpen varer, vurderer fylkesmannen behovet etter tre måneder.',
      nn: 'Klagar ingen og hjelpa varer, vurderer fylkesmannen behovet etter tre månader.',
      en: 'Without a complaint, the county governor, then called fylkesmannen, reviews lasting care after three months.',
    },
    {
      nb: 'Klager ingen og hjelpen varer, vurderer statsforvalteren behovet etter tre måneder.',
      nn: 'Klagar ingen og hjelpa varer, vurderer statsforvaltaren behovet etter tre månader.',
      en: 'Without a complaint, the county governor, now called statsforvalteren, reviews lasting care after three months.',
    },
  ],
  'pbrl § 4A-9': [
    {
      nb: 'Forvaltningsloven brukes på vedtakene så langt den passer.',
      nn: 'Forvaltningslova blir brukt på vedtaka så langt ho passar.',
      en: 'The Public Administration Act applies to the decisions as far as it fits.',
    },
  ],
  'pbrl § 5-3': [
    {
      nb: 'Pasienten og brukeren kan nekte at journalen utleveres, også når et nei må antas, om ikke tungtveiende grunner krever det.',
      nn: 'Pasienten og brukaren kan nekte at journalen blir utlevert, òg når eit nei må reknast med, om ikkje tungtvegande grunnar krev det.',
      en: 'Patient and user may refuse to have the record handed over, also where a no must be assumed, unless weighty reasons require it.',
    },
    {
      nb: 'Pasienten og brukeren kan nekte at journalen overføres eller gjøres tilgjengelig, også når et nei må antas, om ikke tungtveiende grunner krever det.',
      nn: 'Pasienten og brukaren kan nekte at journalen blir overført eller gjord tilgjengeleg, òg når eit nei må reknast med, om ikkje tungtvegande grunnar krev det.',
      en: 'Patient and user may refuse to have the record transferred or made available, also where a no must be assumed, unless weighty reasons require it.',
    },
    {
      nb: 'Pasient og bruker kan motsette seg at journalopplysninger gjøres tilgjengelige, med de samme grensene som i helsepersonelloven og pasientjournalloven.',
      nn: 'Pasient og brukar kan setje seg imot at journalopplysningar blir gjorde tilgjengelege, med dei same grensene som i helsepersonellova og pasientjournallova.',
      en: 'Patient and user may object to the record being made available, within the limits of the Health Personnel Act and the Patient Records Act.',
    },
  ],
  'pbrl § 5-3 (1)': [
    {
      nb: 'Pasient og bruker kan motsette seg at andre får journalopplysninger.',
      nn: 'Pasient og brukar kan setje seg imot at andre får journalopplysningar.',
      en: 'Patient and user may object to others getting information from the record.',
    },
  ],
  'pbrl § 5-3 (2)': [
    {
      nb: 'Må en regne med et nei, skal opplysningene heller ikke gis.',
      nn: 'Må ein rekne med eit nei, skal opplysningane heller ikkje bli gitte.',
      en: 'Where a no is to be expected, the information is not given either.',
    },
  ],
  'pbrl § 5-3 (3)': [
    {
      nb: 'Tungtveiende grunner kan likevel gå foran.',
      nn: 'Tungtvegande grunnar kan likevel gå framfor.',
      en: 'Weighty reasons may prevail all the same.',
    },
  ],
  'pbrl § 6-5': [
    {
      nb: 'Fra 12 år kan et barn som forstår saken, selv være part i den.',
      nn: 'Frå 12 år kan eit barn som forstår saka, sjølv vere part i henne.',
      en: 'From 12, a child who understands the case may be a party to it.',
    },
  ],
  'pbrl § 7-1': [
    {
      nb: 'Pasienten ba først tjenesten selv om å rette seg etter reglene.',
      nn: 'Pasienten bad først tenesta sjølv om å rette seg etter reglane.',
      en: 'The patient first asked the service itself to follow the rules.',
    },
  ],
  'pbrl § 7-2': [
    {
      nb: 'Den som ikke fikk medhold i anmodningen, kunne klage til Helsetilsynet i fylket.',
      nn: 'Den som ikkje fekk medhald i oppmodinga, kunne klage til Helsetilsynet i fylket.',
      en: 'Whoever was turned down in that request could complain to the county board of health supervision.',
    },
    {
      nb: 'Pasient, bruker eller representant kan klage til fylkesmannen over brudd på rettighetene.',
      nn: 'Pasient, brukar eller representant kan klage til fylkesmannen over brot på rettane.',
      en: 'Patient, user or representative may complain of breaches to the county governor, then called fylkesmannen.',
    },
    {
      nb: 'Pasient, bruker eller representant kan klage til statsforvalteren over brudd på rettighetene.',
      nn: 'Pasient, brukar eller representant kan klage til statsforvaltaren over brot på rettane.',
      en: 'Patient, user or representative may complain of breaches to the county governor, now called statsforvalteren.',
    },
    {
      nb: 'Klagen går til statsforvalteren, men saker om helsehjelp i utlandet til en nasjonal klageinstans.',
      nn: 'Klaga går til statsforvaltaren, men saker om helsehjelp i utlandet til ein nasjonal klageinstans.',
      en: 'Complaints go to the county governor, but those on care abroad to a national appeals body.',
    },
    {
      nb: 'Klagen går til statsforvalteren, og den som har beslutningskompetanse for pasienten eller brukeren, kan klage på deres vegne.',
      nn: 'Klaga går til statsforvaltaren, og den som har avgjerdskompetanse for pasienten eller brukaren, kan klage på vegner av dei.',
      en: 'Complaints go to the county governor, and whoever has decision competence for the patient or user may complain on their behalf.',
    },
  ],
  'pbrl § 7-2 (3)': [
    {
      nb: 'En representant har fullmakt, eller kan samtykke for pasienten etter kapittel 4.',
      nn: 'Ein representant har fullmakt, eller kan samtykkje for pasienten etter kapittel 4.',
      en: 'A representative holds a power of attorney, or has competence to consent under chapter 4.',
    },
    {
      nb: 'En representant har fullmakt, eller har beslutningskompetanse for pasienten eller brukeren.',
      nn: 'Ein representant har fullmakt, eller har avgjerdskompetanse for pasienten eller brukaren.',
      en: 'A representative holds a power of attorney, or has decision competence for the patient or user.',
    },
  ],
  'pbrl § 7-3': [
    {
      nb: 'Klagen til Helsetilsynet i fylket skulle være skriftlig og undertegnet, og mangler kunne rettes innen en kort frist.',
      nn: 'Klaga til Helsetilsynet i fylket skulle vere skriftleg og underskriven, og manglar kunne rettast innan ein kort frist.',
      en: 'The complaint to the health supervision of the county had to be written and signed, and what it lacked could be mended within a short time.',
    },
    {
      nb: 'Klagen til fylkesmannen skal være skriftlig og undertegnet av pasienten, brukeren eller en representant, og mangler kan rettes innen en kort frist.',
      nn: 'Klaga til fylkesmannen skal vere skriftleg og underskriven av pasienten, brukaren eller ein representant, og manglar kan rettast innan ein kort frist.',
      en: 'The complaint to the county governor must be written and signed by patient, user or representative, and what it lacks can be mended within a short time.',
    },
    {
      nb: 'Klagen til statsforvalteren skal være skriftlig og undertegnet av pasienten, brukeren eller en representant, og mangler kan rettes innen en kort frist.',
      nn: 'Klaga til statsforvaltaren skal vere skriftleg og underskriven av pasienten, brukaren eller ein representant, og manglar kan rettast innan ein kort frist.',
      en: 'The complaint to the county governor, now statsforvalteren, must be written and signed by patient, user or representative, and what it lacks can be mended within a short time.',
    },
  ],
  'pbrl § 7-4': [
    {
      nb: 'Pasienten, brukeren og andre med rett til det kunne be tilsynsmyndigheten vurdere brudd på helsepersonellets plikter.',
      nn: 'Pasienten, brukaren og andre med rett til det kunne be tilsynsmakta vurdere brot på pliktene til helsepersonellet.',
      en: "Patient, user and others entitled could ask the supervisory authority to look into breaches of health personnel's duties.",
    },
    {
      nb: 'Pasient, bruker og andre med rett til det kan be om vurdering av pliktbrudd, også nærmeste pårørende til en avdød eller til en voksen uten samtykkekompetanse.',
      nn: 'Pasient, brukar og andre med rett til det kan be om vurdering av pliktbrot, òg næraste pårørande til ein avdød eller til ein vaksen utan samtykkekompetanse.',
      en: 'Patient, user and others entitled may ask for a look into breaches of duty, also the next of kin of someone dead or of an adult without competence to consent.',
    },
    {
      nb: 'Pasient, bruker og andre med rett til det kan be om tilsyn, også nærmeste pårørende til en avdød eller til en voksen uten beslutningskompetanse; myndigheten kan reagere.',
      nn: 'Pasient, brukar og andre med rett til det kan be om tilsyn, òg næraste pårørande til ein avdød eller til ein vaksen utan avgjerdskompetanse; styresmakta kan reagere.',
      en: 'Patient, user and others entitled may ask for supervision, also the next of kin of someone dead or of an adult without decision competence; the authority may impose sanctions.',
    },
    {
      nb: 'Pasient, bruker og andre med rett til det kan be om tilsyn, også nærmeste pårørende til en avdød eller til en voksen uten beslutningskompetanse.',
      nn: 'Pasient, brukar og andre med rett til det kan be om tilsyn, òg næraste pårørande til ein avdød eller til ein vaksen utan avgjerdskompetanse.',
      en: 'Patient, user and others entitled may ask for supervision, also the next of kin of someone dead or of an adult without decision competence.',
    },
  ],
  'pbrl § 7-5': [
    {
      nb: 'Fristen for å klage var tre uker fra utfallet av anmodningen var kjent.',
      nn: 'Fristen for å klage var tre veker frå utfallet av oppmodinga var kjent.',
      en: 'Complaints were due within three weeks of knowing the outcome of the request.',
    },
    {
      nb: 'Fristen for å klage er fire uker fra en visste nok.',
      nn: 'Fristen for å klage er fire veker frå ein visste nok.',
      en: 'Complaints are due within four weeks of knowing enough.',
    },
  ],
  'pbrl § 7-6': [
    {
      nb: 'Forvaltningslovens klageregler ble brukt så langt de passet, i saker hos Helsetilsynet i fylket.',
      nn: 'Klagereglane i forvaltningslova blei brukte så langt dei passa, i saker hos Helsetilsynet i fylket.',
      en: 'The rules of the Public Administration Act on complaints applied as far as they fitted, in cases of the health supervision of the county.',
    },
    {
      nb: 'Forvaltningslovens klageregler ble brukt så langt de passet; fra juli 2019 har regelen nummer 7-7.',
      nn: 'Klagereglane i forvaltningslova blei brukte så langt dei passa; frå juli 2019 har regelen nummer 7-7.',
      en: 'The rules of the Public Administration Act on complaints applied as far as they fitted; the rule has been numbered 7-7 since July 2019.',
    },
  ],
  'pbrl § 7-7': [
    {
      nb: 'Forvaltningslovens klageregler brukes så langt de passer; paragrafen hadde tidligere nummer 7-6.',
      nn: 'Klagereglane i forvaltningslova blir brukte så langt dei passar; paragrafen hadde tidlegare nummer 7-6.',
      en: 'The rules of the Public Administration Act on complaints apply as far as they fit; the section was once numbered 7-6.',
    },
    {
      nb: 'Forvaltningslovens klageregler brukes så langt de passer, og klageinstansen heter statsforvalteren.',
      nn: 'Klagereglane i forvaltningslova blir brukte så langt dei passar, og klageinstansen heiter statsforvaltaren.',
      en: 'The rules of the Public Administration Act on complaints apply as far as they fit, and the body of appeal is called statsforvalteren.',
    },
  ],
}
