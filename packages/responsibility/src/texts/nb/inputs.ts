import type { ResponsibilityTexts } from '../types.js'

/** What the inputs and their values are called, in bokmål. */
export const inputs: ResponsibilityTexts['inputs'] = {
  immediateHelpNeeded: {
    label: 'om hjelpen er påtrengende nødvendig',
  },
  specialisedCompetence: {
    label: 'behov for kompetanse som det ikke er naturlig å bygge opp i kommunen',
  },
  nearSpecialisedTreatment: {
    label: 'nærhet til spesialisert behandling',
  },
  broadAssessment: {
    label: 'behov for bred tverrfaglig kartlegging eller spesialtester',
  },
  simultaneousBreadth: {
    label: 'behov for mange fag samtidig',
  },
  highIntensity: {
    label: 'behov for høy intensitet over kort tid',
  },
  nearOtherDisciplines: {
    label: 'behov for nærhet til andre medisinske fag',
  },
  patientAndKinTraining: {
    label: 'behov for opplæring av pasient og pårørende',
  },
  soundInMunicipality: {
    label: 'om kommunen kan gi forsvarlig hjelp',
  },
  task: {
    label: 'oppgaven',
    values: {
      'habilitation-and-rehabilitation': 'habilitering og rehabilitering i kommunen',
      'health-promotion-and-prevention':
        'helsefremmende og forebyggende tjenester i kommunen, også skolehelsetjeneste og helsestasjon',
      'maternity-care': 'svangerskaps- og barselomsorg i kommunen',
      'diagnosis-and-treatment': 'utredning, diagnose og behandling i kommunen, også hos fastlegen',
      'home-health-services': 'helsetjenester i hjemmet',
      'personal-assistance': 'personlig assistanse, praktisk bistand og opplæring, støttekontakt',
      'institution-place': 'plass i kommunal institusjon, også sykehjem',
      'respite-care': 'avlastning',
      'medical-coordination': 'medisinskfaglig samordning for innbyggerne på fastlegens liste',
      'planning-and-overview':
        'planlegging av kommunens habilitering og rehabilitering og oversikt over behovet',
      'assessment-and-follow-up': 'utredning og oppfølging',
      'assessment-before-start': 'undersøkelse og utredning før oppstart',
      'assistive-device-provision': 'formidling av hjelpemidler',
      'specialist-habilitation-and-rehabilitation':
        'habilitering og rehabilitering i spesialisthelsetjenesten',
      'private-institution-under-regional-agreement': 'opphold i privat institusjon med avtale',
      'specialist-assessment': 'undersøkelse og utredning i spesialisthelsetjenesten',
      'training-with-specialised-arrangement': 'trening med spesialisert tilrettelegging',
      'intensive-training': 'intensiv trening i spesialisthelsetjenesten',
      'adapted-education':
        'tilrettelagt opplæring for pasienter i spesialisthelsetjenesten (ikke skolens tilrettelagte opplæring)',
      'training-of-patients-and-next-of-kin': 'opplæring av pasienter og pårørende på sykehus',
      'training-of-carers-with-heavy-care':
        'opplæring av pårørende med særlig tyngende omsorgsarbeid',
      'advice-on-single-patients': 'råd til kommunen om enkeltpasienter',
      'cooperation-on-single-patients': 'samarbeid mellom nivåene om enkeltpasienter',
      'general-advice-to-municipal-employees': 'generelle råd til kommunens ansatte',
      'cooperation-with-other-agencies': 'samarbeid med andre etater',
      'ambulatory-service': 'ambulant tjeneste fra spesialisthelsetjenesten',
      'immediate-help': 'øyeblikkelig hjelp',
      'coordinating-unit': 'koordinerende enhet',
      'plan-and-coordinator': 'individuell plan, koordinator eller barnekoordinator',
      other: 'en annen oppgave',
    },
  },
  planTask: {
    label: 'plan eller koordinator',
    values: {
      'individual-plan': 'individuell plan',
      coordinator: 'koordinator',
      'child-coordinator': 'barnekoordinator',
    },
  },
  servicesNeeded: {
    label: 'hvor tjenestene trengs fra',
    values: {
      municipality: 'bare kommunen',
      'both-levels': 'både kommunen og spesialisthelsetjenesten',
      'specialist-service': 'bare spesialisthelsetjenesten',
      'mental-health-care': 'bare psykisk helsevern',
    },
  },
  practitionerTask: {
    label: 'oppgaven til fastlegen eller fysioterapeuten',
    values: {
      'general-practitioner-cooperates': 'fastlegens samarbeid med andre om innbyggerne på listen',
      'general-practitioner-visits-at-home': 'hjemmebesøk av fastlegen',
      'physiotherapist-cooperates': 'samarbeidet til fysioterapeuten med driftsavtale',
      'physiotherapist-treats-at-home': 'behandling hjemme av fysioterapeut med driftsavtale',
      'physiotherapist-treats-where-the-patient-is':
        'fysioterapi i barnehage, skole, dagtilbud eller arbeid, med driftsavtale',
    },
  },
  goalDirectedCooperation: {
    label: 'om flere samarbeider mot klare mål',
  },
  plannedAndTimeLimited: {
    label: 'om prosessen er planlagt og tidsavgrenset',
  },
  supportsOwnEffort: {
    label: 'om den støtter personens egen innsats',
  },
  functionLimitedOrAtRisk: {
    label: 'om funksjonsevnen er begrenset eller står i fare for å bli det',
  },
  coordinatedMeasures: {
    label: 'om tiltakene er koordinerte, sammenhengende og kunnskapsbaserte',
  },
  contractedBy: {
    label: 'hvem som inngår avtalen',
    values: {
      municipality: 'kommunen',
      'regional-health-authority': 'det regionale helseforetaket',
    },
  },
  contractMatter: {
    label: 'hva spørsmålet om avtalen gjelder',
    values: {
      'giving-the-service': 'om en annen kan yte tjenesten',
      'seeing-to-the-service': 'hvem som har ansvaret for tilbudet',
      'sound-service': 'hvem som svarer for at tjenesten er forsvarlig',
      organisation: 'hvem som svarer for organiseringen',
      'sound-work-of-each': 'det enkelte helsepersonellets arbeid',
      'habilitation-regulation': 'om forskriften om habilitering og rehabilitering gjelder',
      'plan-and-coordinator': 'plikten til individuell plan og koordinator',
      'coordinating-unit': 'plikten til å ha en koordinerende enhet',
    },
  },
  decisionOn: {
    label: 'hva vedtaket gjelder',
    values: {
      'habilitation-and-rehabilitation': 'habilitering og rehabilitering',
      'home-health-services': 'helsetjenester i hjemmet',
      'personal-assistance': 'personlig assistanse eller støttekontakt',
      'institution-place': 'plass i institusjon',
      'long-stay-criteria': 'kriteriene for langtidsopphold i sykehjem',
      'respite-care': 'avlastning',
      'care-benefit': 'omsorgsstønad (tidligere omsorgslønn)',
      'user-managed-assistance': 'brukerstyrt personlig assistanse',
      'plan-or-coordinator': 'individuell plan eller koordinator',
    },
  },
  longerThanTwoWeeks: {
    label: 'om tjenesten forventes å vare lenger enn to uker',
  },
  suitableDayOffer: {
    label: 'om det finnes et egnet dagtilbud lokalt',
  },
  changeOfSurroundings: {
    label: 'om andre omgivelser betyr mye for rehabiliteringen',
  },
  heavierHealthProblems: {
    label: 'om helseplagene er mer kompliserte eller tyngre',
  },
  clause: {
    label: 'hva avtalen gjør',
    values: {
      'performance-for-the-other': 'den ene utfører noe for den andre',
      'responsibility-moved': 'ansvaret flyttes',
      'joint-measure': 'et felles tiltak',
      'less-than-the-law-gives-patients': 'pasienter får mindre enn loven gir',
      'more-than-the-minimum': 'mer enn det loven ber om',
    },
  },
  levelsAgree: {
    label: 'om nivåene er enige',
  },
  levelInContact: {
    label: 'hvem personen har kontakt med',
    values: {
      municipality: 'kommunen',
      'specialist-service': 'spesialisthelsetjenesten',
      both: 'begge',
      none: 'ingen',
    },
  },
  serviceNecessary: {
    label: 'om tjenesten er nødvendig',
  },
  refusalGroundGiven: {
    label: 'grunnen som er gitt',
    values: {
      'no-such-offer': 'tilbudet finnes ikke',
      'form-of-housing': 'hvordan personen bor',
      organisation: 'hvordan kommunen er organisert',
      cost: 'kostnaden',
      'belongs-to-specialist-service': 'spesialisthelsetjenesten har ansvaret',
      other: 'noe annet',
    },
  },
  otherSoundOffer: {
    label: 'om et annet tilbud også er forsvarlig',
  },
  needAssessed: {
    label: 'om behovet er undersøkt og utredet',
  },
  needMadeKnown: {
    label: 'hvordan behovet ble kjent',
    values: {
      recorded: 'en nedtegnet henvendelse',
      'oral-not-recorded': 'en muntlig henvendelse som ikke er skrevet ned',
      'by-others': 'meldt av andre',
      none: 'ingen henvendelse',
    },
  },
  personWantsAssessment: {
    label: 'om personen vil ha vurderingen',
  },
  competenceSuffices: {
    label: 'om kommunens kompetanse strekker til',
  },
  needExtent: {
    label: 'hvor omfattende behovet er',
    values: {
      small: 'mindre omfattende',
      medium: 'middels omfattende',
      extensive: 'omfattende',
    },
  },
  specialistRehabilitation: {
    label: 'om det er habilitering eller rehabilitering i spesialisthelsetjenesten',
  },
  bestInInstitution: {
    label: 'om institusjon er mest hensiktsmessig',
  },
  ambulatoryScope: {
    label: 'hva spørsmålet gjelder',
    values: {
      'whole-offer': 'tilbudet i det hele',
      'single-programme': 'ett enkelt opplegg',
    },
  },
  adviser: {
    label: 'hvem som veileder',
    values: {
      'specialist-health-personnel': 'helsepersonell i spesialisthelsetjenesten',
      'health-personnel-with-regional-grant':
        'helsepersonell med tilskudd fra det regionale helseforetaket',
      'other-specialist-employee': 'andre ansatte i spesialisthelsetjenesten',
      'municipal-personnel': 'personell i kommunen, også fastleger og fysioterapeuter med avtale',
    },
  },
  guidanceSubject: {
    label: 'hva veiledningen gjelder',
    values: {
      health: 'helsemessige forhold',
      organisation: 'organisering og administrasjon',
    },
  },
  guidanceRequired: {
    label: 'om det andre nivået trenger veiledningen for oppgavene sine',
  },
  workloadClaimed: {
    label: 'om arbeidsmengde eller ressurser blir gitt som grunn',
  },
  benefitReceived: {
    label: 'ytelsen personen mottar',
    values: {
      none: 'ingen',
      'disability-below-100': 'uføretrygd under 100 prosent',
      'disability-100': 'uføretrygd på 100 prosent',
      'contractual-pension': 'avtalefestet pensjon med pensjonspoeng',
    },
  },
  benefitWouldShrink: {
    label: 'om stønaden trolig gjør at ytelsen faller bort eller blir mindre',
  },
  incomeAboveLimit: {
    label: 'om inntekten trolig kommer over 40 prosent av grunnbeløpet i året',
  },
  deviceFor: {
    label: 'hva hjelpemidlet er til',
    values: {
      'daily-life': 'dagliglivet',
      work: 'arbeidet, for én person',
      workplace: 'arbeidsplassen generelt',
      school: 'skolen',
      treatment: 'behandling',
      activity: 'trening, stimulering, lek eller sport',
    },
  },
  deviceNecessary: {
    label: 'om hjelpemidlet er nødvendig og hensiktsmessig',
  },
  needMonths: {
    label: 'hvor mange måneder behovet varer',
    unit: ' måneder',
  },
  terminalPhase: {
    label: 'om personen er i terminalfasen av livet',
  },
  functionReduced: {
    label: 'om funksjonsevnen i dagliglivet er vesentlig nedsatt',
  },
  workCapacityReduced: {
    label: 'om arbeidsevnen er nedsatt eller valget av arbeid vesentlig innskrenket',
  },
  age: {
    label: 'alder da kravet ble satt fram',
    unit: ' år',
  },
  workBar: {
    label: 'om en ytelse stenger for stønaden',
    values: {
      'no-bar': 'stenger ikke',
      bar: 'stenger',
    },
  },
  employed: {
    label: 'om det er en arbeidsgiver',
  },
  otherLegislationCovers: {
    label: 'om annen lovgivning dekker hjelpemidlet',
  },
  waitingUrgently: {
    label: 'om det haster mens vedtaket ventes',
  },
  teachingMaterial: {
    label: 'om det er et læremiddel',
  },
  deviceTask: {
    label: 'oppgaven med hjelpemidlet',
    values: {
      'assess-need': 'vurdere behovet',
      'adapt-surroundings': 'legge omgivelsene til rette',
      apply: 'søke',
      'try-out': 'prøve ut',
      'adapt-and-mount': 'tilpasse og montere',
      'train-the-user': 'lære opp brukeren',
      'follow-up-and-evaluate': 'følge opp og evaluere',
      'specialised-advice': 'gi spesialiserte råd',
      'cooperation-agreement-initiative': 'ta initiativ til samarbeidsavtale',
      'simple-service-and-repair': 'enkel service og reparasjon',
      'raise-municipal-competence': 'heve kompetansen i kommunen',
      'repair-of-lent-device': 'reparere et utlånt hjelpemiddel',
      'transport-to-reception-point': 'transport til kommunens mottakssted',
      'transport-from-reception-point': 'transport fra mottaksstedet til brukeren og tilbake',
      'workplace-rebuilding': 'ombygging på arbeidsplassen',
    },
  },
  bodyUsingInterpreter: {
    label: 'virksomheten',
    values: {
      'public-body': 'et offentlig organ, eller en privat på vegne av et',
      'general-practitioner': 'en fastlege',
      'contract-physiotherapist': 'en fysioterapeut med kommunal driftsavtale',
      'other-private': 'en annen privat',
    },
  },
  otherActRequires: {
    label: 'om en annen lov krever tolk',
  },
  interpreterNecessary: {
    label: 'om tolk er nødvendig for rettssikkerhet eller forsvarlig hjelp',
  },
  speaksNorwegian: {
    label: 'om personen kan snakke med organet på norsk',
  },
  interpreterEmergency: {
    label: 'nødssituasjon der det trengs tolk',
  },
  relativeInterprets: {
    label: 'om et voksent familiemedlem tolker',
  },
  reasonsForUnqualified: {
    label: 'om det ikke er forsvarlig å vente, eller andre sterke grunner finnes',
  },
  interpreterAge: {
    label: 'alderen til den som tolker',
    unit: ' år',
  },
  childInterpreterJustifiable: {
    label: 'om det er forsvarlig at barnet tolker',
  },
  interpreting: {
    label: 'hva som tolkes',
    values: {
      'spoken-language': 'talespråk',
      'hearing-loss': 'for hørselshemmede',
      deafblindness: 'for døvblinde',
    },
  },
  interpreterSetting: {
    label: 'hvor tolken trengs',
    values: {
      'general-practitioner': 'hos fastlegen',
      'contract-physiotherapist': 'hos en fysioterapeut med kommunal driftsavtale',
      'contract-specialist': 'hos en spesialist med avtale med det regionale helseforetaket',
      'other-chapter-5-service': 'annen helsetjeneste som folketrygden dekker',
      'outpatient-in-health-trust': 'poliklinikk i helseforetak',
      inpatient: 'innleggelse',
      'municipal-care': 'kommunens helse- og omsorgstjeneste',
      school: 'skolen',
      'other-public-body': 'et annet offentlig organ',
    },
  },
  intellectualDisability: {
    label: 'om personen har psykisk utviklingshemning',
  },
  coercionServiceCovered: {
    label:
      'om tiltaket er ledd i helsetjenester hjemme, personlig assistanse, plass i institusjon eller avlastning fra kommunen (tjenestene som kapittel 9 omfatter)',
  },
  coercionMeasure: {
    label: 'tiltaket',
    values: {
      'ordinary-prompting': 'vanlige oppfordringer eller lett ledelse',
      'intrusive-warning-system': 'et inngripende varslingssystem',
      'other-warning-or-tracking': 'annen varsling eller lokalisering',
      other: 'et annet tiltak',
    },
  },
  objectsToMeasure: {
    label: 'om personen motsetter seg tiltaket',
  },
  intrusiveRegardless: {
    label: 'om tiltaket er så inngripende at det uansett er tvang',
  },
  coercionFor: {
    label: 'hva tvangen er til',
    values: {
      emergency: 'avverge skade i en nødssituasjon',
      'repeated-emergencies': 'planlagt, i nødssituasjoner som gjentar seg',
      'basic-needs': 'dekke grunnleggende behov',
      other: 'noe annet',
    },
  },
  transitionKind: {
    label: 'overgangen',
    values: {
      'kindergarten-to-school': 'fra barnehage til skole',
      'child-to-adult-habilitation': 'fra habilitering for barn til habilitering for voksne',
      'change-of-coordinator': 'bytte av koordinator',
      'between-levels-or-sectors': 'mellom nivåer, sektorer eller tjenester',
      other: 'en annen overgang',
    },
  },
  hasIndividualPlan: {
    label: 'om det er en individuell plan',
  },
  responsibilityComplaintAbout: {
    label: 'hva klagen på tjenestene gjelder',
    values: {
      'municipal-service': 'en kommunal helse- eller omsorgstjeneste, eller at den mangler',
      'information-or-participation':
        'informasjon eller medvirkning i helse- og omsorgstjenesten, også bruk av tolk der',
      'treatment-device': 'et behandlingshjelpemiddel',
      'national-insurance': 'et hjelpemiddel eller en tolk som NAV har avgjort',
      'activity-device': 'et aktivitetshjelpemiddel til en som har fylt 26 år',
      'activity-device-money-spent':
        'avslag på et aktivitetshjelpemiddel fordi pengene er brukt opp',
      school: 'et vedtak etter opplæringslova',
      'interpreter-elsewhere': 'bruk av tolk i et annet offentlig organ',
      'coercion-in-emergency': 'tvang i en nødssituasjon etter kapittel 9',
      'planned-coercion': 'planlagt tvang etter kapittel 9',
      'coercion-decided-by-board': 'nemndas vedtak som lar planlagt tvang stå',
      'coercion-refused-by-board': 'nemndas nei til planlagt tvang',
    },
  },
  complaintTiming: {
    label: 'når klagen kommer',
    values: {
      'in-time': 'innen fristen',
      late: 'etter fristen',
      'over-a-year': 'mer enn ett år etter avgjørelsen',
    },
  },
  stayIn: {
    label: 'hva oppholdet gjelder',
    values: {
      somatic: 'somatisk behandling',
      'mental-health': 'psykisk helsevern',
      addiction: 'tverrfaglig spesialisert rusbehandling',
    },
  },
  privateRehabilitationStay: {
    label: 'om oppholdet er i en privat rehabiliteringsinstitusjon',
  },
  noticesInOrder: {
    label: 'om varsling, vurdering og journal er i orden',
  },
  municipalAnswer: {
    label: 'hva kommunen svarte',
    values: {
      'cannot-receive': 'den kan ikke ta imot',
      'can-receive': 'den kan ta imot',
      none: 'den har ikke svart',
      hindered: 'den var hindret fra å svare',
    },
  },
}
