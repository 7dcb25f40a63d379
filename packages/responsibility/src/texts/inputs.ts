import type { InEachLanguage } from '@vilkar/core/explain'
import type { ResponsibilityTexts } from './types.js'

/** What the inputs and their values are called, in each language. */
export const inputs: InEachLanguage<ResponsibilityTexts['inputs']> = {
  immediateHelpNeeded: {
    label: {
      nb: 'om hjelpen er påtrengende nødvendig',
      nn: 'om hjelpa er påtrengjande nødvendig',
      en: 'whether help is urgently needed',
    },
  },
  specialisedCompetence: {
    label: {
      nb: 'behov for kompetanse som det ikke er naturlig å bygge opp i kommunen',
      nn: 'behov for kompetanse som det ikkje er naturleg å byggje opp i kommunen',
      en: 'need for competence that is not natural to build up in the municipality',
    },
  },
  nearSpecialisedTreatment: {
    label: {
      nb: 'nærhet til spesialisert behandling',
      nn: 'nærleik til spesialisert behandling',
      en: 'closeness to specialised treatment',
    },
  },
  broadAssessment: {
    label: {
      nb: 'behov for bred tverrfaglig kartlegging eller spesialtester',
      nn: 'behov for brei tverrfagleg kartlegging eller spesialtestar',
      en: 'need for a broad interdisciplinary assessment or special tests',
    },
  },
  simultaneousBreadth: {
    label: {
      nb: 'behov for mange fag samtidig',
      nn: 'behov for mange fag samtidig',
      en: 'need for many disciplines at the same time',
    },
  },
  highIntensity: {
    label: {
      nb: 'behov for høy intensitet over kort tid',
      nn: 'behov for høg intensitet over kort tid',
      en: 'need for high intensity over a short time',
    },
  },
  nearOtherDisciplines: {
    label: {
      nb: 'behov for nærhet til andre medisinske fag',
      nn: 'behov for nærleik til andre medisinske fag',
      en: 'need to be near other medical disciplines',
    },
  },
  patientAndKinTraining: {
    label: {
      nb: 'behov for opplæring av pasient og pårørende',
      nn: 'behov for opplæring av pasient og pårørande',
      en: 'need for training of patient and next of kin',
    },
  },
  soundInMunicipality: {
    label: {
      nb: 'om kommunen kan gi forsvarlig hjelp',
      nn: 'om kommunen kan gi forsvarleg hjelp',
      en: 'whether the municipality can give sound help',
    },
  },
  task: {
    label: { nb: 'oppgaven', nn: 'oppgåva', en: 'the task' },
    values: {
      'habilitation-and-rehabilitation': {
        nb: 'habilitering og rehabilitering i kommunen',
        nn: 'habilitering og rehabilitering i kommunen',
        en: 'habilitation and rehabilitation in the municipality',
      },
      'health-promotion-and-prevention': {
        nb: 'helsefremmende og forebyggende tjenester i kommunen, også skolehelsetjeneste og helsestasjon',
        nn: 'helsefremjande og førebyggjande tenester i kommunen, òg skulehelseteneste og helsestasjon',
        en: 'health promotion and prevention in the municipality, school health and health centres included',
      },
      'maternity-care': {
        nb: 'svangerskaps- og barselomsorg i kommunen',
        nn: 'omsorg i svangerskap og barseltid i kommunen',
        en: 'care in pregnancy and after birth in the municipality',
      },
      'diagnosis-and-treatment': {
        nb: 'utredning, diagnose og behandling i kommunen, også hos fastlegen',
        nn: 'utgreiing, diagnose og behandling i kommunen, òg hos fastlegen',
        en: 'assessment, diagnosis and treatment in the municipality, general practitioners included',
      },
      'home-health-services': {
        nb: 'helsetjenester i hjemmet',
        nn: 'helsetenester i heimen',
        en: 'health services at home',
      },
      'personal-assistance': {
        nb: 'personlig assistanse, praktisk bistand og opplæring, støttekontakt',
        nn: 'personleg assistanse, praktisk hjelp og opplæring, støttekontakt',
        en: 'personal assistance, practical help and training, support contact',
      },
      'institution-place': {
        nb: 'plass i kommunal institusjon, også sykehjem',
        nn: 'plass på kommunal institusjon, òg sjukeheim',
        en: 'a place in a municipal institution, nursing homes included',
      },
      'respite-care': { nb: 'avlastning', nn: 'avlasting', en: 'respite care' },
      'medical-coordination': {
        nb: 'medisinskfaglig samordning for innbyggerne på fastlegens liste',
        nn: 'medisinskfagleg samordning for innbyggjarane på lista til fastlegen',
        en: 'medical coordination for those on a general practitioner’s list',
      },
      'planning-and-overview': {
        nb: 'planlegging av kommunens habilitering og rehabilitering og oversikt over behovet',
        nn: 'planlegging av habilitering og rehabilitering i kommunen og oversyn over behovet',
        en: 'planning of the municipality’s habilitation and rehabilitation, and an overview of needs',
      },
      'assessment-and-follow-up': {
        nb: 'utredning og oppfølging',
        nn: 'utgreiing og oppfølging',
        en: 'assessment and follow-up',
      },
      'assessment-before-start': {
        nb: 'undersøkelse og utredning før oppstart',
        nn: 'undersøking og utgreiing før oppstart',
        en: 'examination and assessment before the start',
      },
      'assistive-device-provision': {
        nb: 'formidling av hjelpemidler',
        nn: 'formidling av hjelpemiddel',
        en: 'provision of assistive devices',
      },
      'specialist-habilitation-and-rehabilitation': {
        nb: 'habilitering og rehabilitering i spesialisthelsetjenesten',
        nn: 'habilitering og rehabilitering i spesialisthelsetenesta',
        en: 'habilitation and rehabilitation in the specialist service',
      },
      'private-institution-under-regional-agreement': {
        nb: 'opphold i privat institusjon med avtale',
        nn: 'opphald i privat institusjon med avtale',
        en: 'a stay in a private institution under agreement',
      },
      'specialist-assessment': {
        nb: 'undersøkelse og utredning i spesialisthelsetjenesten',
        nn: 'undersøking og utgreiing i spesialisthelsetenesta',
        en: 'examination and assessment in the specialist service',
      },
      'training-with-specialised-arrangement': {
        nb: 'trening med spesialisert tilrettelegging',
        nn: 'trening med spesialisert tilrettelegging',
        en: 'training with specialised arrangement',
      },
      'intensive-training': {
        nb: 'intensiv trening i spesialisthelsetjenesten',
        nn: 'intensiv trening i spesialisthelsetenesta',
        en: 'intensive training in the specialist service',
      },
      'adapted-education': {
        nb: 'tilrettelagt opplæring for pasienter i spesialisthelsetjenesten (ikke skolens tilrettelagte opplæring)',
        nn: 'tilrettelagd opplæring for pasientar i spesialisthelsetenesta (ikkje den tilrettelagde opplæringa på skulen)',
        en: 'adapted education for patients of the specialist service (not that of the school)',
      },
      'training-of-patients-and-next-of-kin': {
        nb: 'opplæring av pasienter og pårørende på sykehus',
        nn: 'opplæring av pasientar og pårørande på sjukehus',
        en: 'training of patients and next of kin at hospitals',
      },
      'training-of-carers-with-heavy-care': {
        nb: 'opplæring av pårørende med særlig tyngende omsorgsarbeid',
        nn: 'opplæring av pårørande med særleg tyngjande omsorgsarbeid',
        en: 'training of carers whose care is particularly heavy',
      },
      'advice-on-single-patients': {
        nb: 'råd til kommunen om enkeltpasienter',
        nn: 'råd til kommunen om einskildpasientar',
        en: 'advice to the municipality on single patients',
      },
      'cooperation-on-single-patients': {
        nb: 'samarbeid mellom nivåene om enkeltpasienter',
        nn: 'samarbeid mellom nivåa om einskildpasientar',
        en: 'cooperation between the levels on single patients',
      },
      'general-advice-to-municipal-employees': {
        nb: 'generelle råd til kommunens ansatte',
        nn: 'generelle råd til tilsette i kommunen',
        en: 'general advice to municipal employees',
      },
      'cooperation-with-other-agencies': {
        nb: 'samarbeid med andre etater',
        nn: 'samarbeid med andre etatar',
        en: 'cooperation with other agencies',
      },
      'ambulatory-service': {
        nb: 'ambulant tjeneste fra spesialisthelsetjenesten',
        nn: 'ambulant teneste frå spesialisthelsetenesta',
        en: 'outreach from the specialist service',
      },
      'immediate-help': {
        nb: 'øyeblikkelig hjelp',
        nn: 'augeblikkeleg hjelp',
        en: 'immediate help',
      },
      'coordinating-unit': {
        nb: 'koordinerende enhet',
        nn: 'koordinerande eining',
        en: 'coordinating unit',
      },
      'plan-and-coordinator': {
        nb: 'individuell plan, koordinator eller barnekoordinator',
        nn: 'individuell plan, koordinator eller barnekoordinator',
        en: 'an individual plan, a coordinator or a child coordinator',
      },
      other: { nb: 'en annen oppgave', nn: 'ei anna oppgåve', en: 'another task' },
    },
  },
  planTask: {
    label: {
      nb: 'plan eller koordinator',
      nn: 'plan eller koordinator',
      en: 'plan or coordinator',
    },
    values: {
      'individual-plan': {
        nb: 'individuell plan',
        nn: 'individuell plan',
        en: 'an individual plan',
      },
      coordinator: { nb: 'koordinator', nn: 'koordinator', en: 'a coordinator' },
      'child-coordinator': {
        nb: 'barnekoordinator',
        nn: 'barnekoordinator',
        en: 'a child coordinator',
      },
    },
  },
  servicesNeeded: {
    label: {
      nb: 'hvor tjenestene trengs fra',
      nn: 'kvar tenestene trengst frå',
      en: 'from where the services are needed',
    },
    values: {
      municipality: { nb: 'bare kommunen', nn: 'berre kommunen', en: 'the municipality alone' },
      'both-levels': {
        nb: 'både kommunen og spesialisthelsetjenesten',
        nn: 'både kommunen og spesialisthelsetenesta',
        en: 'municipality and specialist service',
      },
      'specialist-service': {
        nb: 'bare spesialisthelsetjenesten',
        nn: 'berre spesialisthelsetenesta',
        en: 'the specialist service alone',
      },
      'mental-health-care': {
        nb: 'bare psykisk helsevern',
        nn: 'berre psykisk helsevern',
        en: 'mental health care alone',
      },
    },
  },
  practitionerTask: {
    label: {
      nb: 'oppgaven til fastlegen eller fysioterapeuten',
      nn: 'oppgåva til fastlegen eller fysioterapeuten',
      en: 'the task of the general practitioner or the physiotherapist',
    },
    values: {
      'general-practitioner-cooperates': {
        nb: 'fastlegens samarbeid med andre om innbyggerne på listen',
        nn: 'samarbeidet fastlegen har med andre om innbyggjarane på lista',
        en: 'the general practitioner’s cooperation with others on those on the list',
      },
      'general-practitioner-visits-at-home': {
        nb: 'hjemmebesøk av fastlegen',
        nn: 'heimebesøk frå fastlegen',
        en: 'home visits by the general practitioner',
      },
      'physiotherapist-cooperates': {
        nb: 'samarbeidet til fysioterapeuten med driftsavtale',
        nn: 'samarbeidet til fysioterapeuten som har driftsavtale',
        en: 'the contract physiotherapist’s cooperation with others',
      },
      'physiotherapist-treats-at-home': {
        nb: 'behandling hjemme av fysioterapeut med driftsavtale',
        nn: 'behandling heime av fysioterapeut med driftsavtale',
        en: 'treatment at home by a contract physiotherapist',
      },
      'physiotherapist-treats-where-the-patient-is': {
        nb: 'fysioterapi i barnehage, skole, dagtilbud eller arbeid, med driftsavtale',
        nn: 'fysioterapi i barnehage, skule, dagtilbod eller arbeid, med driftsavtale',
        en: 'contract physiotherapy in kindergarten, school, day offers or at work',
      },
    },
  },
  goalDirectedCooperation: {
    label: {
      nb: 'om flere samarbeider mot klare mål',
      nn: 'om fleire samarbeider mot klare mål',
      en: 'whether several work together towards clear goals',
    },
  },
  plannedAndTimeLimited: {
    label: {
      nb: 'om prosessen er planlagt og tidsavgrenset',
      nn: 'om prosessen er planlagd og tidsavgrensa',
      en: 'whether the process is planned and limited in time',
    },
  },
  supportsOwnEffort: {
    label: {
      nb: 'om den støtter personens egen innsats',
      nn: 'om han støttar innsatsen til personen sjølv',
      en: 'whether it supports the person’s own effort',
    },
  },
  functionLimitedOrAtRisk: {
    label: {
      nb: 'om funksjonsevnen er begrenset eller står i fare for å bli det',
      nn: 'om funksjonsevna er avgrensa eller står i fare for å bli det',
      en: 'whether functioning is limited or at risk of becoming so',
    },
  },
  coordinatedMeasures: {
    label: {
      nb: 'om tiltakene er koordinerte, sammenhengende og kunnskapsbaserte',
      nn: 'om tiltaka er koordinerte, samanhengande og kunnskapsbaserte',
      en: 'whether measures are coordinated, coherent and knowledge-based',
    },
  },
  contractedBy: {
    label: {
      nb: 'hvem som inngår avtalen',
      nn: 'kven som inngår avtalen',
      en: 'who makes the agreement',
    },
    values: {
      municipality: { nb: 'kommunen', nn: 'kommunen', en: 'the municipality' },
      'regional-health-authority': {
        nb: 'det regionale helseforetaket',
        nn: 'det regionale helseføretaket',
        en: 'the regional health authority',
      },
    },
  },
  contractMatter: {
    label: {
      nb: 'hva spørsmålet om avtalen gjelder',
      nn: 'kva spørsmålet om avtalen gjeld',
      en: 'what is asked about the agreement',
    },
    values: {
      'giving-the-service': {
        nb: 'om en annen kan yte tjenesten',
        nn: 'om ein annan kan yte tenesta',
        en: 'whether another may give the service',
      },
      'seeing-to-the-service': {
        nb: 'hvem som har ansvaret for tilbudet',
        nn: 'kven som har ansvaret for tilbodet',
        en: 'who is responsible for the offer',
      },
      'sound-service': {
        nb: 'hvem som svarer for at tjenesten er forsvarlig',
        nn: 'kven som svarar for at tenesta er forsvarleg',
        en: 'who answers for a sound service',
      },
      organisation: {
        nb: 'hvem som svarer for organiseringen',
        nn: 'kven som svarar for organiseringa',
        en: 'who answers for the organisation',
      },
      'sound-work-of-each': {
        nb: 'det enkelte helsepersonellets arbeid',
        nn: 'arbeidet til kvar einskild av helsepersonellet',
        en: 'the work of each of the personnel',
      },
      'habilitation-regulation': {
        nb: 'om forskriften om habilitering og rehabilitering gjelder',
        nn: 'om forskrifta om habilitering og rehabilitering gjeld',
        en: 'whether the regulation on habilitation and rehabilitation applies',
      },
      'plan-and-coordinator': {
        nb: 'plikten til individuell plan og koordinator',
        nn: 'plikta til individuell plan og koordinator',
        en: 'the duty of individual plan and coordinator',
      },
      'coordinating-unit': {
        nb: 'plikten til å ha en koordinerende enhet',
        nn: 'plikta til å ha ei koordinerande eining',
        en: 'the duty to have a coordinating unit',
      },
    },
  },
  decisionOn: {
    label: { nb: 'hva vedtaket gjelder', nn: 'kva vedtaket gjeld', en: 'what the decision is on' },
    values: {
      'habilitation-and-rehabilitation': {
        nb: 'habilitering og rehabilitering',
        nn: 'habilitering og rehabilitering',
        en: 'habilitation and rehabilitation',
      },
      'home-health-services': {
        nb: 'helsetjenester i hjemmet',
        nn: 'helsetenester i heimen',
        en: 'health services at home',
      },
      'personal-assistance': {
        nb: 'personlig assistanse eller støttekontakt',
        nn: 'personleg assistanse eller støttekontakt',
        en: 'personal assistance or a support contact',
      },
      'institution-place': {
        nb: 'plass i institusjon',
        nn: 'plass på institusjon',
        en: 'a place in an institution',
      },
      'long-stay-criteria': {
        nb: 'kriteriene for langtidsopphold i sykehjem',
        nn: 'kriteria for langtidsopphald på sjukeheim',
        en: 'the criteria for a long stay in a nursing home',
      },
      'respite-care': { nb: 'avlastning', nn: 'avlasting', en: 'respite care' },
      'care-benefit': {
        nb: 'omsorgsstønad (tidligere omsorgslønn)',
        nn: 'omsorgsstønad (tidlegare omsorgsløn)',
        en: 'care benefit (earlier care pay)',
      },
      'user-managed-assistance': {
        nb: 'brukerstyrt personlig assistanse',
        nn: 'brukarstyrt personleg assistanse',
        en: 'user-managed personal assistance',
      },
      'plan-or-coordinator': {
        nb: 'individuell plan eller koordinator',
        nn: 'individuell plan eller koordinator',
        en: 'an individual plan or a coordinator',
      },
    },
  },
  longerThanTwoWeeks: {
    label: {
      nb: 'om tjenesten forventes å vare lenger enn to uker',
      nn: 'om tenesta er venta å vare lenger enn to veker',
      en: 'whether the service is expected to last for more than two weeks',
    },
  },
  suitableDayOffer: {
    label: {
      nb: 'om det finnes et egnet dagtilbud lokalt',
      nn: 'om det finst eit eigna dagtilbod lokalt',
      en: 'whether there is a suitable day offer nearby',
    },
  },
  changeOfSurroundings: {
    label: {
      nb: 'om andre omgivelser betyr mye for rehabiliteringen',
      nn: 'om andre omgivnader tyder mykje for rehabiliteringa',
      en: 'whether other surroundings matter much to the rehabilitation',
    },
  },
  heavierHealthProblems: {
    label: {
      nb: 'om helseplagene er mer kompliserte eller tyngre',
      nn: 'om helseplagene er meir kompliserte eller tyngre',
      en: 'whether health problems are more complicated or heavier',
    },
  },
  clause: {
    label: { nb: 'hva avtalen gjør', nn: 'kva avtalen gjer', en: 'what the agreement does' },
    values: {
      'performance-for-the-other': {
        nb: 'den ene utfører noe for den andre',
        nn: 'den eine utfører noko for den andre',
        en: 'one performs something for the other',
      },
      'responsibility-moved': {
        nb: 'ansvaret flyttes',
        nn: 'ansvaret blir flytta',
        en: 'responsibility is moved',
      },
      'joint-measure': { nb: 'et felles tiltak', nn: 'eit felles tiltak', en: 'a joint measure' },
      'less-than-the-law-gives-patients': {
        nb: 'pasienter får mindre enn loven gir',
        nn: 'pasientar får mindre enn lova gir',
        en: 'patients get less than the law gives',
      },
      'more-than-the-minimum': {
        nb: 'mer enn det loven ber om',
        nn: 'noko ut over det lova bed om',
        en: 'more than the law asks for',
      },
    },
  },
  levelsAgree: {
    label: { nb: 'om nivåene er enige', nn: 'om nivåa er samde', en: 'whether the levels agree' },
  },
  levelInContact: {
    label: {
      nb: 'hvem personen har kontakt med',
      nn: 'kven personen har kontakt med',
      en: 'whom the person is in contact with',
    },
    values: {
      municipality: { nb: 'kommunen', nn: 'kommunen', en: 'the municipality' },
      'specialist-service': {
        nb: 'spesialisthelsetjenesten',
        nn: 'spesialisthelsetenesta',
        en: 'the specialist service',
      },
      both: { nb: 'begge', nn: 'begge', en: 'both' },
      none: { nb: 'ingen', nn: 'ingen', en: 'neither' },
    },
  },
  serviceNecessary: {
    label: {
      nb: 'om tjenesten er nødvendig',
      nn: 'om tenesta er nødvendig',
      en: 'whether the service is necessary',
    },
  },
  refusalGroundGiven: {
    label: { nb: 'grunnen som er gitt', nn: 'grunnen som er gitt', en: 'the ground given' },
    values: {
      'no-such-offer': {
        nb: 'tilbudet finnes ikke',
        nn: 'tilbodet finst ikkje',
        en: 'there is no such offer',
      },
      'form-of-housing': {
        nb: 'hvordan personen bor',
        nn: 'korleis personen bur',
        en: 'form of housing',
      },
      organisation: {
        nb: 'hvordan kommunen er organisert',
        nn: 'korleis kommunen er organisert',
        en: 'how the municipality is organised',
      },
      cost: { nb: 'kostnaden', nn: 'kostnaden', en: 'cost' },
      'belongs-to-specialist-service': {
        nb: 'spesialisthelsetjenesten har ansvaret',
        nn: 'spesialisthelsetenesta har ansvaret',
        en: 'the specialist service is responsible',
      },
      other: { nb: 'noe annet', nn: 'noko anna', en: 'something else' },
    },
  },
  otherSoundOffer: {
    label: {
      nb: 'om et annet tilbud også er forsvarlig',
      nn: 'om eit anna tilbod òg er forsvarleg',
      en: 'whether another offer is sound as well',
    },
  },
  needAssessed: {
    label: {
      nb: 'om behovet er undersøkt og utredet',
      nn: 'om behovet er undersøkt og greidd ut',
      en: 'whether the need has been examined and assessed',
    },
  },
  needMadeKnown: {
    label: {
      nb: 'hvordan behovet ble kjent',
      nn: 'korleis behovet vart kjent',
      en: 'how the need became known',
    },
    values: {
      recorded: {
        nb: 'en nedtegnet henvendelse',
        nn: 'ein førespurnad som er skriven ned',
        en: 'a request that is written down',
      },
      'oral-not-recorded': {
        nb: 'en muntlig henvendelse som ikke er skrevet ned',
        nn: 'ein munnleg førespurnad som ikkje er skriven ned',
        en: 'an oral request that is not written down',
      },
      'by-others': { nb: 'meldt av andre', nn: 'meldt av andre', en: 'reported by others' },
      none: { nb: 'ingen henvendelse', nn: 'ingen førespurnad', en: 'no request' },
    },
  },
  personWantsAssessment: {
    label: {
      nb: 'om personen vil ha vurderingen',
      nn: 'om personen vil ha vurderinga',
      en: 'whether the person wants the assessment',
    },
  },
  competenceSuffices: {
    label: {
      nb: 'om kommunens kompetanse strekker til',
      nn: 'om kompetansen i kommunen strekk til',
      en: "whether the municipality's competence suffices",
    },
  },
  needExtent: {
    label: {
      nb: 'hvor omfattende behovet er',
      nn: 'kor omfattande behovet er',
      en: 'how extensive the need is',
    },
    values: {
      small: { nb: 'mindre omfattende', nn: 'mindre omfattande', en: 'small' },
      medium: { nb: 'middels omfattende', nn: 'middels omfattande', en: 'medium' },
      extensive: { nb: 'omfattende', nn: 'omfattande', en: 'extensive' },
    },
  },
  specialistRehabilitation: {
    label: {
      nb: 'om det er habilitering eller rehabilitering i spesialisthelsetjenesten',
      nn: 'om det er habilitering eller rehabilitering i spesialisthelsetenesta',
      en: 'whether it is habilitation or rehabilitation in the specialist service',
    },
  },
  bestInInstitution: {
    label: {
      nb: 'om institusjon er mest hensiktsmessig',
      nn: 'om institusjon er mest føremålstenleg',
      en: 'whether an institution is most suitable',
    },
  },
  ambulatoryScope: {
    label: { nb: 'hva spørsmålet gjelder', nn: 'kva spørsmålet gjeld', en: 'what is asked about' },
    values: {
      'whole-offer': {
        nb: 'tilbudet i det hele',
        nn: 'tilbodet i det heile',
        en: 'the offer as a whole',
      },
      'single-programme': {
        nb: 'ett enkelt opplegg',
        nn: 'eitt enkelt opplegg',
        en: 'a single programme',
      },
    },
  },
  adviser: {
    label: { nb: 'hvem som veileder', nn: 'kven som rettleier', en: 'who guides' },
    values: {
      'specialist-health-personnel': {
        nb: 'helsepersonell i spesialisthelsetjenesten',
        nn: 'helsepersonell i spesialisthelsetenesta',
        en: 'health personnel of the specialist service',
      },
      'health-personnel-with-regional-grant': {
        nb: 'helsepersonell med tilskudd fra det regionale helseforetaket',
        nn: 'helsepersonell med tilskot frå det regionale helseføretaket',
        en: 'health personnel with a grant from the regional health authority',
      },
      'other-specialist-employee': {
        nb: 'andre ansatte i spesialisthelsetjenesten',
        nn: 'andre tilsette i spesialisthelsetenesta',
        en: 'other employees of the specialist service',
      },
      'municipal-personnel': {
        nb: 'personell i kommunen, også fastleger og fysioterapeuter med avtale',
        nn: 'personell i kommunen, òg fastlegar og fysioterapeutar med avtale',
        en: 'personnel of the municipality, general practitioners and contract physiotherapists included',
      },
    },
  },
  guidanceSubject: {
    label: {
      nb: 'hva veiledningen gjelder',
      nn: 'kva rettleiinga gjeld',
      en: 'what the guidance is about',
    },
    values: {
      health: { nb: 'helsemessige forhold', nn: 'helsemessige tilhøve', en: 'matters of health' },
      organisation: {
        nb: 'organisering og administrasjon',
        nn: 'organisering og administrasjon',
        en: 'organisation and administration',
      },
    },
  },
  guidanceRequired: {
    label: {
      nb: 'om det andre nivået trenger veiledningen for oppgavene sine',
      nn: 'om det andre nivået treng rettleiinga for oppgåvene sine',
      en: 'whether the other level needs the guidance for its tasks',
    },
  },
  workloadClaimed: {
    label: {
      nb: 'om arbeidsmengde eller ressurser blir gitt som grunn',
      nn: 'om arbeidsmengd eller ressursar blir gitt som grunn',
      en: 'whether workload or resources are given as a reason',
    },
  },
  benefitReceived: {
    label: { nb: 'ytelsen personen mottar', nn: 'ytinga personen får', en: 'the benefit received' },
    values: {
      none: { nb: 'ingen', nn: 'inga', en: 'none' },
      'disability-below-100': {
        nb: 'uføretrygd under 100 prosent',
        nn: 'uføretrygd under 100 prosent',
        en: 'disability benefit below 100 per cent',
      },
      'disability-100': {
        nb: 'uføretrygd på 100 prosent',
        nn: 'uføretrygd på 100 prosent',
        en: 'disability benefit of 100 per cent',
      },
      'contractual-pension': {
        nb: 'avtalefestet pensjon med pensjonspoeng',
        nn: 'avtalefesta pensjon med pensjonspoeng',
        en: 'contractual pension with pension points',
      },
    },
  },
  benefitWouldShrink: {
    label: {
      nb: 'om stønaden trolig gjør at ytelsen faller bort eller blir mindre',
      nn: 'om stønaden truleg gjer at ytinga fell bort eller blir mindre',
      en: 'whether support probably makes the benefit end or shrink',
    },
  },
  incomeAboveLimit: {
    label: {
      nb: 'om inntekten trolig kommer over 40 prosent av grunnbeløpet i året',
      nn: 'om inntekta truleg kjem over 40 prosent av grunnbeløpet i året',
      en: 'whether income is likely to exceed 40 per cent of the basic amount a year',
    },
  },
  deviceFor: {
    label: {
      nb: 'hva hjelpemidlet er til',
      nn: 'kva hjelpemiddelet er til',
      en: 'what the device is for',
    },
    values: {
      'daily-life': { nb: 'dagliglivet', nn: 'dagleglivet', en: 'daily life' },
      work: {
        nb: 'arbeidet, for én person',
        nn: 'arbeidet, for éin person',
        en: 'work, for one person',
      },
      workplace: {
        nb: 'arbeidsplassen generelt',
        nn: 'arbeidsplassen generelt',
        en: 'the workplace in general',
      },
      school: { nb: 'skolen', nn: 'skulen', en: 'school' },
      treatment: { nb: 'behandling', nn: 'behandling', en: 'treatment' },
      activity: {
        nb: 'trening, stimulering, lek eller sport',
        nn: 'trening, stimulering, leik eller sport',
        en: 'training, stimulation, play or sport',
      },
    },
  },
  deviceNecessary: {
    label: {
      nb: 'om hjelpemidlet er nødvendig og hensiktsmessig',
      nn: 'om hjelpemiddelet er nødvendig og føremålstenleg',
      en: 'whether the device is necessary and suitable',
    },
  },
  needMonths: {
    label: {
      nb: 'hvor mange måneder behovet varer',
      nn: 'kor mange månader behovet varer',
      en: 'how many months the need lasts',
    },
    unit: { nb: ' måneder', nn: ' månader', en: ' months' },
  },
  terminalPhase: {
    label: {
      nb: 'om personen er i terminalfasen av livet',
      nn: 'om livet til personen er i terminalfasen',
      en: 'whether the person is in the terminal phase of life',
    },
  },
  functionReduced: {
    label: {
      nb: 'om funksjonsevnen i dagliglivet er vesentlig nedsatt',
      nn: 'om funksjonsevna i dagleglivet er vesentleg nedsett',
      en: 'whether functioning in daily life is substantially reduced',
    },
  },
  workCapacityReduced: {
    label: {
      nb: 'om arbeidsevnen er nedsatt eller valget av arbeid vesentlig innskrenket',
      nn: 'om arbeidsevna er nedsett eller valet av arbeid vesentleg innskrenka',
      en: 'whether the ability to work is reduced or the choice of work substantially limited',
    },
  },
  age: {
    label: {
      nb: 'alder da kravet ble satt fram',
      nn: 'alder då kravet vart sett fram',
      en: 'age when the claim was made',
    },
    unit: { nb: ' år', nn: ' år', en: ' years' },
  },
  workBar: {
    label: {
      nb: 'om en ytelse stenger for stønaden',
      nn: 'om ei yting stengjer for stønaden',
      en: 'whether a benefit bars the support',
    },
    values: {
      'no-bar': { nb: 'stenger ikke', nn: 'stengjer ikkje', en: 'no bar' },
      bar: { nb: 'stenger', nn: 'stengjer', en: 'bars' },
    },
  },
  employed: {
    label: {
      nb: 'om det er en arbeidsgiver',
      nn: 'om det er ein arbeidsgivar',
      en: 'whether there is an employer',
    },
  },
  otherLegislationCovers: {
    label: {
      nb: 'om annen lovgivning dekker hjelpemidlet',
      nn: 'om anna lovgiving dekkjer hjelpemiddelet',
      en: 'whether other legislation covers the device',
    },
  },
  waitingUrgently: {
    label: {
      nb: 'om det haster mens vedtaket ventes',
      nn: 'om det hastar medan ein ventar på vedtaket',
      en: 'whether it is urgent while the decision is awaited',
    },
  },
  teachingMaterial: {
    label: {
      nb: 'om det er et læremiddel',
      nn: 'om det er eit læremiddel',
      en: 'whether it is teaching material',
    },
  },
  deviceTask: {
    label: {
      nb: 'oppgaven med hjelpemidlet',
      nn: 'oppgåva med hjelpemiddelet',
      en: 'the task with the device',
    },
    values: {
      'assess-need': { nb: 'vurdere behovet', nn: 'vurdere behovet', en: 'assess the need' },
      'adapt-surroundings': {
        nb: 'legge omgivelsene til rette',
        nn: 'leggje omgivnadene til rette',
        en: 'adapt the surroundings',
      },
      apply: { nb: 'søke', nn: 'søkje', en: 'apply' },
      'try-out': { nb: 'prøve ut', nn: 'prøve ut', en: 'try out' },
      'adapt-and-mount': {
        nb: 'tilpasse og montere',
        nn: 'tilpasse og montere',
        en: 'adapt and mount',
      },
      'train-the-user': { nb: 'lære opp brukeren', nn: 'lære opp brukaren', en: 'train the user' },
      'follow-up-and-evaluate': {
        nb: 'følge opp og evaluere',
        nn: 'følgje opp og evaluere',
        en: 'follow up and evaluate',
      },
      'specialised-advice': {
        nb: 'gi spesialiserte råd',
        nn: 'gi spesialiserte råd',
        en: 'give specialised advice',
      },
      'cooperation-agreement-initiative': {
        nb: 'ta initiativ til samarbeidsavtale',
        nn: 'ta initiativ til samarbeidsavtale',
        en: 'take the initiative to a cooperation agreement',
      },
      'simple-service-and-repair': {
        nb: 'enkel service og reparasjon',
        nn: 'enkel service og reparasjon',
        en: 'simple service and repair',
      },
      'raise-municipal-competence': {
        nb: 'heve kompetansen i kommunen',
        nn: 'heve kompetansen i kommunen',
        en: 'raise competence in the municipality',
      },
      'repair-of-lent-device': {
        nb: 'reparere et utlånt hjelpemiddel',
        nn: 'reparere eit utlånt hjelpemiddel',
        en: 'repair a lent device',
      },
      'transport-to-reception-point': {
        nb: 'transport til kommunens mottakssted',
        nn: 'transport til mottaksstaden i kommunen',
        en: "transport to the municipality's reception point",
      },
      'transport-from-reception-point': {
        nb: 'transport fra mottaksstedet til brukeren og tilbake',
        nn: 'transport frå mottaksstaden til brukaren og attende',
        en: 'transport from the reception point to the user and back',
      },
      'workplace-rebuilding': {
        nb: 'ombygging på arbeidsplassen',
        nn: 'ombygging på arbeidsplassen',
        en: 'rebuilding at the workplace',
      },
    },
  },
  bodyUsingInterpreter: {
    label: { nb: 'virksomheten', nn: 'verksemda', en: 'the body' },
    values: {
      'public-body': {
        nb: 'et offentlig organ, eller en privat på vegne av et',
        nn: 'eit offentleg organ, eller ein privat på vegner av eit',
        en: 'a public body, or a private one on behalf of it',
      },
      'general-practitioner': {
        nb: 'en fastlege',
        nn: 'ein fastlege',
        en: 'a general practitioner',
      },
      'contract-physiotherapist': {
        nb: 'en fysioterapeut med kommunal driftsavtale',
        nn: 'ein fysioterapeut med kommunal driftsavtale',
        en: 'a physiotherapist with a municipal agreement',
      },
      'other-private': {
        nb: 'en annen privat',
        nn: 'ein annan privat',
        en: 'another private body',
      },
    },
  },
  otherActRequires: {
    label: {
      nb: 'om en annen lov krever tolk',
      nn: 'om ei anna lov krev tolk',
      en: 'whether another act requires an interpreter',
    },
  },
  interpreterNecessary: {
    label: {
      nb: 'om tolk er nødvendig for rettssikkerhet eller forsvarlig hjelp',
      nn: 'om tolk er nødvendig for rettstryggleik eller forsvarleg hjelp',
      en: 'whether an interpreter is necessary for legal safeguards or sound help',
    },
  },
  speaksNorwegian: {
    label: {
      nb: 'om personen kan snakke med organet på norsk',
      nn: 'om personen kan snakke med organet på norsk',
      en: 'whether the person can communicate in Norwegian',
    },
  },
  interpreterEmergency: {
    label: {
      nb: 'nødssituasjon der det trengs tolk',
      nn: 'nødssituasjon der det trengst tolk',
      en: 'an emergency in which an interpreter is needed',
    },
  },
  relativeInterprets: {
    label: {
      nb: 'om et voksent familiemedlem tolker',
      nn: 'om ein vaksen familiemedlem tolkar',
      en: 'whether an adult relative interprets',
    },
  },
  reasonsForUnqualified: {
    label: {
      nb: 'om det ikke er forsvarlig å vente, eller andre sterke grunner finnes',
      nn: 'om det ikkje er forsvarleg å vente, eller andre sterke grunnar finst',
      en: 'whether waiting is not sound, or there are other strong reasons',
    },
  },
  interpreterAge: {
    label: {
      nb: 'alderen til den som tolker',
      nn: 'alderen til den som tolkar',
      en: 'age of whoever interprets',
    },
    unit: { nb: ' år', nn: ' år', en: ' years' },
  },
  childInterpreterJustifiable: {
    label: {
      nb: 'om det er forsvarlig at barnet tolker',
      nn: 'om det er forsvarleg at barnet tolkar',
      en: 'whether it is justifiable that the child interprets',
    },
  },
  interpreting: {
    label: { nb: 'hva som tolkes', nn: 'kva som blir tolka', en: 'what is interpreted' },
    values: {
      'spoken-language': { nb: 'talespråk', nn: 'talespråk', en: 'a spoken language' },
      'hearing-loss': { nb: 'for hørselshemmede', nn: 'for høyrselshemma', en: 'for hearing loss' },
      deafblindness: { nb: 'for døvblinde', nn: 'for døvblinde', en: 'for deafblindness' },
    },
  },
  interpreterSetting: {
    label: {
      nb: 'hvor tolken trengs',
      nn: 'kvar tolken trengst',
      en: 'where the interpreter is needed',
    },
    values: {
      'general-practitioner': {
        nb: 'hos fastlegen',
        nn: 'hos fastlegen',
        en: 'at the general practitioner',
      },
      'contract-physiotherapist': {
        nb: 'hos en fysioterapeut med kommunal driftsavtale',
        nn: 'hos ein fysioterapeut med kommunal driftsavtale',
        en: 'at a physiotherapist with a municipal agreement',
      },
      'contract-specialist': {
        nb: 'hos en spesialist med avtale med det regionale helseforetaket',
        nn: 'hos ein spesialist med avtale med det regionale helseføretaket',
        en: 'at a specialist under agreement with the regional health authority',
      },
      'other-chapter-5-service': {
        nb: 'annen helsetjeneste som folketrygden dekker',
        nn: 'anna helseteneste som folketrygda dekkjer',
        en: 'another health service that national insurance covers',
      },
      'outpatient-in-health-trust': {
        nb: 'poliklinikk i helseforetak',
        nn: 'poliklinikk i helseføretak',
        en: 'outpatient care in a health trust',
      },
      inpatient: { nb: 'innleggelse', nn: 'innlegging', en: 'inpatient care' },
      'municipal-care': {
        nb: 'kommunens helse- og omsorgstjeneste',
        nn: 'helse- og omsorgstenesta i kommunen',
        en: "the municipality's health and care service",
      },
      school: { nb: 'skolen', nn: 'skulen', en: 'school' },
      'other-public-body': {
        nb: 'et annet offentlig organ',
        nn: 'eit anna offentleg organ',
        en: 'another public body',
      },
    },
  },
  intellectualDisability: {
    label: {
      nb: 'om personen har psykisk utviklingshemning',
      nn: 'om personen har psykisk utviklingshemming',
      en: 'whether the person has an intellectual disability',
    },
  },
  coercionServiceCovered: {
    label: {
      nb: 'om tiltaket er ledd i helsetjenester hjemme, personlig assistanse, plass i institusjon eller avlastning fra kommunen (tjenestene som kapittel 9 omfatter)',
      nn: 'om tiltaket er ledd i helsetenester heime, personleg assistanse, plass på institusjon eller avlasting frå kommunen (tenestene som kapittel 9 omfattar)',
      en: 'whether the measure is part of municipal health services at home, personal assistance, a place in an institution or respite care (the services that chapter 9 covers)',
    },
  },
  coercionMeasure: {
    label: { nb: 'tiltaket', nn: 'tiltaket', en: 'the measure' },
    values: {
      'ordinary-prompting': {
        nb: 'vanlige oppfordringer eller lett ledelse',
        nn: 'vanlege oppmodingar eller lett leiing',
        en: 'ordinary prompting or light guiding',
      },
      'intrusive-warning-system': {
        nb: 'et inngripende varslingssystem',
        nn: 'eit inngripande varslingssystem',
        en: 'an intrusive warning system',
      },
      'other-warning-or-tracking': {
        nb: 'annen varsling eller lokalisering',
        nn: 'anna varsling eller lokalisering',
        en: 'other warning or tracking',
      },
      other: { nb: 'et annet tiltak', nn: 'eit anna tiltak', en: 'another measure' },
    },
  },
  objectsToMeasure: {
    label: {
      nb: 'om personen motsetter seg tiltaket',
      nn: 'om personen set seg imot tiltaket',
      en: 'whether the person objects',
    },
  },
  intrusiveRegardless: {
    label: {
      nb: 'om tiltaket er så inngripende at det uansett er tvang',
      nn: 'om tiltaket er så inngripande at det uansett er tvang',
      en: 'whether the measure is so intrusive that it is coercion regardless',
    },
  },
  coercionFor: {
    label: { nb: 'hva tvangen er til', nn: 'kva tvangen er til', en: 'what the coercion is for' },
    values: {
      emergency: {
        nb: 'avverge skade i en nødssituasjon',
        nn: 'avverje skade i ein naudsituasjon',
        en: 'averting harm in an emergency',
      },
      'repeated-emergencies': {
        nb: 'planlagt, i nødssituasjoner som gjentar seg',
        nn: 'planlagt, i naudsituasjonar som tek seg opp att',
        en: 'planned, in emergencies that recur',
      },
      'basic-needs': {
        nb: 'dekke grunnleggende behov',
        nn: 'dekkje grunnleggjande behov',
        en: 'meeting basic needs',
      },
      other: { nb: 'noe annet', nn: 'noko anna', en: 'something else' },
    },
  },
  transitionKind: {
    label: { nb: 'overgangen', nn: 'overgangen', en: 'the transition' },
    values: {
      'kindergarten-to-school': {
        nb: 'fra barnehage til skole',
        nn: 'frå barnehage til skule',
        en: 'from kindergarten to school',
      },
      'child-to-adult-habilitation': {
        nb: 'fra habilitering for barn til habilitering for voksne',
        nn: 'frå habilitering for barn til habilitering for vaksne',
        en: 'from child to adult habilitation',
      },
      'change-of-coordinator': {
        nb: 'bytte av koordinator',
        nn: 'byte av koordinator',
        en: 'change of coordinator',
      },
      'between-levels-or-sectors': {
        nb: 'mellom nivåer, sektorer eller tjenester',
        nn: 'mellom nivå, sektorar eller tenester',
        en: 'between levels, sectors or services',
      },
      other: { nb: 'en annen overgang', nn: 'ein annan overgang', en: 'another transition' },
    },
  },
  hasIndividualPlan: {
    label: {
      nb: 'om det er en individuell plan',
      nn: 'om det er ein individuell plan',
      en: 'whether there is an individual plan',
    },
  },
  responsibilityComplaintAbout: {
    label: {
      nb: 'hva klagen på tjenestene gjelder',
      nn: 'kva klaga på tenestene gjeld',
      en: 'what the complaint on services is about',
    },
    values: {
      'municipal-service': {
        nb: 'en kommunal helse- eller omsorgstjeneste, eller at den mangler',
        nn: 'ei kommunal helse- eller omsorgsteneste, eller at ho manglar',
        en: 'a municipal health or care service, or that it is lacking',
      },
      'information-or-participation': {
        nb: 'informasjon eller medvirkning i helse- og omsorgstjenesten, også bruk av tolk der',
        nn: 'informasjon eller medverknad i helse- og omsorgstenesta, òg bruk av tolk der',
        en: 'information or participation in a health or care service, its use of interpreters included',
      },
      'treatment-device': {
        nb: 'et behandlingshjelpemiddel',
        nn: 'eit behandlingshjelpemiddel',
        en: 'a treatment device',
      },
      'national-insurance': {
        nb: 'et hjelpemiddel eller en tolk som NAV har avgjort',
        nn: 'eit hjelpemiddel eller ein tolk som NAV har avgjort',
        en: 'a device or an interpreter that NAV has decided on',
      },
      'activity-device': {
        nb: 'et aktivitetshjelpemiddel til en som har fylt 26 år',
        nn: 'eit aktivitetshjelpemiddel til ein som har fylt 26 år',
        en: 'an activity device for somebody of 26 or more',
      },
      'activity-device-money-spent': {
        nb: 'avslag på et aktivitetshjelpemiddel fordi pengene er brukt opp',
        nn: 'avslag på eit aktivitetshjelpemiddel fordi pengane er brukte opp',
        en: 'a refusal of an activity device because the money is spent',
      },
      school: {
        nb: 'et vedtak etter opplæringslova',
        nn: 'eit vedtak etter opplæringslova',
        en: 'a decision under the Education Act',
      },
      'interpreter-elsewhere': {
        nb: 'bruk av tolk i et annet offentlig organ',
        nn: 'bruk av tolk i eit anna offentleg organ',
        en: 'the use of an interpreter by another public body',
      },
      'coercion-in-emergency': {
        nb: 'tvang i en nødssituasjon etter kapittel 9',
        nn: 'tvang i ein nødssituasjon etter kapittel 9',
        en: 'coercion in an emergency under chapter 9',
      },
      'planned-coercion': {
        nb: 'planlagt tvang etter kapittel 9',
        nn: 'planlagd tvang etter kapittel 9',
        en: 'planned coercion under chapter 9',
      },
      'coercion-decided-by-board': {
        nb: 'nemndas vedtak som lar planlagt tvang stå',
        nn: 'vedtaket i nemnda som lèt planlagd tvang stå',
        en: 'a decision of the board that lets planned coercion stand',
      },
      'coercion-refused-by-board': {
        nb: 'nemndas nei til planlagt tvang',
        nn: 'nei frå nemnda til planlagd tvang',
        en: 'a refusal of the board to approve planned coercion',
      },
    },
  },
  complaintTiming: {
    label: { nb: 'når klagen kommer', nn: 'når klaga kjem', en: 'when the complaint comes' },
    values: {
      'in-time': { nb: 'innen fristen', nn: 'innan fristen', en: 'within the time limit' },
      late: { nb: 'etter fristen', nn: 'etter at fristen er ute', en: 'after the time limit' },
      'over-a-year': {
        nb: 'mer enn ett år etter avgjørelsen',
        nn: 'meir enn eitt år etter avgjerda',
        en: 'more than a year after the decision',
      },
    },
  },
  stayIn: {
    label: { nb: 'hva oppholdet gjelder', nn: 'kva opphaldet gjeld', en: 'what the stay is for' },
    values: {
      somatic: { nb: 'somatisk behandling', nn: 'somatisk behandling', en: 'somatic care' },
      'mental-health': {
        nb: 'psykisk helsevern',
        nn: 'psykisk helsevern',
        en: 'mental health care',
      },
      addiction: {
        nb: 'tverrfaglig spesialisert rusbehandling',
        nn: 'tverrfagleg spesialisert rusbehandling',
        en: 'interdisciplinary specialised addiction treatment',
      },
    },
  },
  privateRehabilitationStay: {
    label: {
      nb: 'om oppholdet er i en privat rehabiliteringsinstitusjon',
      nn: 'om opphaldet er på ein privat rehabiliteringsinstitusjon',
      en: 'whether the stay is in a private rehabilitation institution',
    },
  },
  noticesInOrder: {
    label: {
      nb: 'om varsling, vurdering og journal er i orden',
      nn: 'om varsling, vurdering og journal er som reglane seier',
      en: 'whether notices, assessment and record are in order',
    },
  },
  municipalAnswer: {
    label: {
      nb: 'hva kommunen svarte',
      nn: 'kva kommunen svarte',
      en: 'what the municipality answered',
    },
    values: {
      'cannot-receive': {
        nb: 'den kan ikke ta imot',
        nn: 'han kan ikkje ta imot',
        en: 'it cannot receive the patient',
      },
      'can-receive': {
        nb: 'den kan ta imot',
        nn: 'han kan ta imot',
        en: 'it can receive the patient',
      },
      none: { nb: 'den har ikke svart', nn: 'han har ikkje svart', en: 'it has not answered' },
      hindered: {
        nb: 'den var hindret fra å svare',
        nn: 'han var hindra frå å svare',
        en: 'it was kept from answering',
      },
    },
  },
}
