import type { ResponsibilityTexts } from '../types.js'

/** What the inputs and their values are called, in nynorsk. */
export const inputs: ResponsibilityTexts['inputs'] = {
  immediateHelpNeeded: {
    label: 'om hjelpa er påtrengjande nødvendig',
  },
  specialisedCompetence: {
    label: 'behov for kompetanse som det ikkje er naturleg å byggje opp i kommunen',
  },
  nearSpecialisedTreatment: {
    label: 'nærleik til spesialisert behandling',
  },
  broadAssessment: {
    label: 'behov for brei tverrfagleg kartlegging eller spesialtestar',
  },
  simultaneousBreadth: {
    label: 'behov for mange fag samtidig',
  },
  highIntensity: {
    label: 'behov for høg intensitet over kort tid',
  },
  nearOtherDisciplines: {
    label: 'behov for nærleik til andre medisinske fag',
  },
  patientAndKinTraining: {
    label: 'behov for opplæring av pasient og pårørande',
  },
  soundInMunicipality: {
    label: 'om kommunen kan gi forsvarleg hjelp',
  },
  task: {
    label: 'oppgåva',
    values: {
      'habilitation-and-rehabilitation': 'habilitering og rehabilitering i kommunen',
      'health-promotion-and-prevention':
        'helsefremjande og førebyggjande tenester i kommunen, òg skulehelseteneste og helsestasjon',
      'maternity-care': 'omsorg i svangerskap og barseltid i kommunen',
      'diagnosis-and-treatment': 'utgreiing, diagnose og behandling i kommunen, òg hos fastlegen',
      'home-health-services': 'helsetenester i heimen',
      'personal-assistance': 'personleg assistanse, praktisk hjelp og opplæring, støttekontakt',
      'institution-place': 'plass på kommunal institusjon, òg sjukeheim',
      'respite-care': 'avlasting',
      'medical-coordination': 'medisinskfagleg samordning for innbyggjarane på lista til fastlegen',
      'planning-and-overview':
        'planlegging av habilitering og rehabilitering i kommunen og oversyn over behovet',
      'assessment-and-follow-up': 'utgreiing og oppfølging',
      'assessment-before-start': 'undersøking og utgreiing før oppstart',
      'assistive-device-provision': 'formidling av hjelpemiddel',
      'specialist-habilitation-and-rehabilitation':
        'habilitering og rehabilitering i spesialisthelsetenesta',
      'private-institution-under-regional-agreement': 'opphald i privat institusjon med avtale',
      'specialist-assessment': 'undersøking og utgreiing i spesialisthelsetenesta',
      'training-with-specialised-arrangement': 'trening med spesialisert tilrettelegging',
      'intensive-training': 'intensiv trening i spesialisthelsetenesta',
      'adapted-education':
        'tilrettelagd opplæring for pasientar i spesialisthelsetenesta (ikkje den tilrettelagde opplæringa på skulen)',
      'training-of-patients-and-next-of-kin': 'opplæring av pasientar og pårørande på sjukehus',
      'training-of-carers-with-heavy-care':
        'opplæring av pårørande med særleg tyngjande omsorgsarbeid',
      'advice-on-single-patients': 'råd til kommunen om einskildpasientar',
      'cooperation-on-single-patients': 'samarbeid mellom nivåa om einskildpasientar',
      'general-advice-to-municipal-employees': 'generelle råd til tilsette i kommunen',
      'cooperation-with-other-agencies': 'samarbeid med andre etatar',
      'ambulatory-service': 'ambulant teneste frå spesialisthelsetenesta',
      'immediate-help': 'augeblikkeleg hjelp',
      'coordinating-unit': 'koordinerande eining',
      'plan-and-coordinator': 'individuell plan, koordinator eller barnekoordinator',
      other: 'ei anna oppgåve',
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
    label: 'kvar tenestene trengst frå',
    values: {
      municipality: 'berre kommunen',
      'both-levels': 'både kommunen og spesialisthelsetenesta',
      'specialist-service': 'berre spesialisthelsetenesta',
      'mental-health-care': 'berre psykisk helsevern',
    },
  },
  practitionerTask: {
    label: 'oppgåva til fastlegen eller fysioterapeuten',
    values: {
      'general-practitioner-cooperates':
        'samarbeidet fastlegen har med andre om innbyggjarane på lista',
      'general-practitioner-visits-at-home': 'heimebesøk frå fastlegen',
      'physiotherapist-cooperates': 'samarbeidet til fysioterapeuten som har driftsavtale',
      'physiotherapist-treats-at-home': 'behandling heime av fysioterapeut med driftsavtale',
      'physiotherapist-treats-where-the-patient-is':
        'fysioterapi i barnehage, skule, dagtilbod eller arbeid, med driftsavtale',
    },
  },
  goalDirectedCooperation: {
    label: 'om fleire samarbeider mot klare mål',
  },
  plannedAndTimeLimited: {
    label: 'om prosessen er planlagd og tidsavgrensa',
  },
  supportsOwnEffort: {
    label: 'om han støttar innsatsen til personen sjølv',
  },
  functionLimitedOrAtRisk: {
    label: 'om funksjonsevna er avgrensa eller står i fare for å bli det',
  },
  coordinatedMeasures: {
    label: 'om tiltaka er koordinerte, samanhengande og kunnskapsbaserte',
  },
  contractedBy: {
    label: 'kven som inngår avtalen',
    values: {
      municipality: 'kommunen',
      'regional-health-authority': 'det regionale helseføretaket',
    },
  },
  contractMatter: {
    label: 'kva spørsmålet om avtalen gjeld',
    values: {
      'giving-the-service': 'om ein annan kan yte tenesta',
      'seeing-to-the-service': 'kven som har ansvaret for tilbodet',
      'sound-service': 'kven som svarar for at tenesta er forsvarleg',
      organisation: 'kven som svarar for organiseringa',
      'sound-work-of-each': 'arbeidet til kvar einskild av helsepersonellet',
      'habilitation-regulation': 'om forskrifta om habilitering og rehabilitering gjeld',
      'plan-and-coordinator': 'plikta til individuell plan og koordinator',
      'coordinating-unit': 'plikta til å ha ei koordinerande eining',
    },
  },
  decisionOn: {
    label: 'kva vedtaket gjeld',
    values: {
      'habilitation-and-rehabilitation': 'habilitering og rehabilitering',
      'home-health-services': 'helsetenester i heimen',
      'personal-assistance': 'personleg assistanse eller støttekontakt',
      'institution-place': 'plass på institusjon',
      'long-stay-criteria': 'kriteria for langtidsopphald på sjukeheim',
      'respite-care': 'avlasting',
      'care-benefit': 'omsorgsstønad (tidlegare omsorgsløn)',
      'user-managed-assistance': 'brukarstyrt personleg assistanse',
      'plan-or-coordinator': 'individuell plan eller koordinator',
    },
  },
  longerThanTwoWeeks: {
    label: 'om tenesta er venta å vare lenger enn to veker',
  },
  suitableDayOffer: {
    label: 'om det finst eit eigna dagtilbod lokalt',
  },
  changeOfSurroundings: {
    label: 'om andre omgivnader tyder mykje for rehabiliteringa',
  },
  heavierHealthProblems: {
    label: 'om helseplagene er meir kompliserte eller tyngre',
  },
  clause: {
    label: 'kva avtalen gjer',
    values: {
      'performance-for-the-other': 'den eine utfører noko for den andre',
      'responsibility-moved': 'ansvaret blir flytta',
      'joint-measure': 'eit felles tiltak',
      'less-than-the-law-gives-patients': 'pasientar får mindre enn lova gir',
      'more-than-the-minimum': 'noko ut over det lova bed om',
    },
  },
  levelsAgree: {
    label: 'om nivåa er samde',
  },
  levelInContact: {
    label: 'kven personen har kontakt med',
    values: {
      municipality: 'kommunen',
      'specialist-service': 'spesialisthelsetenesta',
      both: 'begge',
      none: 'ingen',
    },
  },
  serviceNecessary: {
    label: 'om tenesta er nødvendig',
  },
  refusalGroundGiven: {
    label: 'grunnen som er gitt',
    values: {
      'no-such-offer': 'tilbodet finst ikkje',
      'form-of-housing': 'korleis personen bur',
      organisation: 'korleis kommunen er organisert',
      cost: 'kostnaden',
      'belongs-to-specialist-service': 'spesialisthelsetenesta har ansvaret',
      other: 'noko anna',
    },
  },
  otherSoundOffer: {
    label: 'om eit anna tilbod òg er forsvarleg',
  },
  needAssessed: {
    label: 'om behovet er undersøkt og greidd ut',
  },
  needMadeKnown: {
    label: 'korleis behovet vart kjent',
    values: {
      recorded: 'ein førespurnad som er skriven ned',
      'oral-not-recorded': 'ein munnleg førespurnad som ikkje er skriven ned',
      'by-others': 'meldt av andre',
      none: 'ingen førespurnad',
    },
  },
  personWantsAssessment: {
    label: 'om personen vil ha vurderinga',
  },
  competenceSuffices: {
    label: 'om kompetansen i kommunen strekk til',
  },
  needExtent: {
    label: 'kor omfattande behovet er',
    values: {
      small: 'mindre omfattande',
      medium: 'middels omfattande',
      extensive: 'omfattande',
    },
  },
  specialistRehabilitation: {
    label: 'om det er habilitering eller rehabilitering i spesialisthelsetenesta',
  },
  bestInInstitution: {
    label: 'om institusjon er mest føremålstenleg',
  },
  ambulatoryScope: {
    label: 'kva spørsmålet gjeld',
    values: {
      'whole-offer': 'tilbodet i det heile',
      'single-programme': 'eitt enkelt opplegg',
    },
  },
  adviser: {
    label: 'kven som rettleier',
    values: {
      'specialist-health-personnel': 'helsepersonell i spesialisthelsetenesta',
      'health-personnel-with-regional-grant':
        'helsepersonell med tilskot frå det regionale helseføretaket',
      'other-specialist-employee': 'andre tilsette i spesialisthelsetenesta',
      'municipal-personnel': 'personell i kommunen, òg fastlegar og fysioterapeutar med avtale',
    },
  },
  guidanceSubject: {
    label: 'kva rettleiinga gjeld',
    values: {
      health: 'helsemessige tilhøve',
      organisation: 'organisering og administrasjon',
    },
  },
  guidanceRequired: {
    label: 'om det andre nivået treng rettleiinga for oppgåvene sine',
  },
  workloadClaimed: {
    label: 'om arbeidsmengd eller ressursar blir gitt som grunn',
  },
  benefitReceived: {
    label: 'ytinga personen får',
    values: {
      none: 'inga',
      'disability-below-100': 'uføretrygd under 100 prosent',
      'disability-100': 'uføretrygd på 100 prosent',
      'contractual-pension': 'avtalefesta pensjon med pensjonspoeng',
    },
  },
  benefitWouldShrink: {
    label: 'om stønaden truleg gjer at ytinga fell bort eller blir mindre',
  },
  incomeAboveLimit: {
    label: 'om inntekta truleg kjem over 40 prosent av grunnbeløpet i året',
  },
  deviceFor: {
    label: 'kva hjelpemiddelet er til',
    values: {
      'daily-life': 'dagleglivet',
      work: 'arbeidet, for éin person',
      workplace: 'arbeidsplassen generelt',
      school: 'skulen',
      treatment: 'behandling',
      activity: 'trening, stimulering, leik eller sport',
    },
  },
  deviceNecessary: {
    label: 'om hjelpemiddelet er nødvendig og føremålstenleg',
  },
  needMonths: {
    label: 'kor mange månader behovet varer',
    unit: ' månader',
  },
  terminalPhase: {
    label: 'om livet til personen er i terminalfasen',
  },
  functionReduced: {
    label: 'om funksjonsevna i dagleglivet er vesentleg nedsett',
  },
  workCapacityReduced: {
    label: 'om arbeidsevna er nedsett eller valet av arbeid vesentleg innskrenka',
  },
  age: {
    label: 'alder då kravet vart sett fram',
    unit: ' år',
  },
  workBar: {
    label: 'om ei yting stengjer for stønaden',
    values: {
      'no-bar': 'stengjer ikkje',
      bar: 'stengjer',
    },
  },
  employed: {
    label: 'om det er ein arbeidsgivar',
  },
  otherLegislationCovers: {
    label: 'om anna lovgiving dekkjer hjelpemiddelet',
  },
  waitingUrgently: {
    label: 'om det hastar medan ein ventar på vedtaket',
  },
  teachingMaterial: {
    label: 'om det er eit læremiddel',
  },
  deviceTask: {
    label: 'oppgåva med hjelpemiddelet',
    values: {
      'assess-need': 'vurdere behovet',
      'adapt-surroundings': 'leggje omgivnadene til rette',
      apply: 'søkje',
      'try-out': 'prøve ut',
      'adapt-and-mount': 'tilpasse og montere',
      'train-the-user': 'lære opp brukaren',
      'follow-up-and-evaluate': 'følgje opp og evaluere',
      'specialised-advice': 'gi spesialiserte råd',
      'cooperation-agreement-initiative': 'ta initiativ til samarbeidsavtale',
      'simple-service-and-repair': 'enkel service og reparasjon',
      'raise-municipal-competence': 'heve kompetansen i kommunen',
      'repair-of-lent-device': 'reparere eit utlånt hjelpemiddel',
      'transport-to-reception-point': 'transport til mottaksstaden i kommunen',
      'transport-from-reception-point': 'transport frå mottaksstaden til brukaren og attende',
      'workplace-rebuilding': 'ombygging på arbeidsplassen',
    },
  },
  bodyUsingInterpreter: {
    label: 'verksemda',
    values: {
      'public-body': 'eit offentleg organ, eller ein privat på vegner av eit',
      'general-practitioner': 'ein fastlege',
      'contract-physiotherapist': 'ein fysioterapeut med kommunal driftsavtale',
      'other-private': 'ein annan privat',
    },
  },
  otherActRequires: {
    label: 'om ei anna lov krev tolk',
  },
  interpreterNecessary: {
    label: 'om tolk er nødvendig for rettstryggleik eller forsvarleg hjelp',
  },
  speaksNorwegian: {
    label: 'om personen kan snakke med organet på norsk',
  },
  interpreterEmergency: {
    label: 'nødssituasjon der det trengst tolk',
  },
  relativeInterprets: {
    label: 'om ein vaksen familiemedlem tolkar',
  },
  reasonsForUnqualified: {
    label: 'om det ikkje er forsvarleg å vente, eller andre sterke grunnar finst',
  },
  interpreterAge: {
    label: 'alderen til den som tolkar',
    unit: ' år',
  },
  childInterpreterJustifiable: {
    label: 'om det er forsvarleg at barnet tolkar',
  },
  interpreting: {
    label: 'kva som blir tolka',
    values: {
      'spoken-language': 'talespråk',
      'hearing-loss': 'for høyrselshemma',
      deafblindness: 'for døvblinde',
    },
  },
  interpreterSetting: {
    label: 'kvar tolken trengst',
    values: {
      'general-practitioner': 'hos fastlegen',
      'contract-physiotherapist': 'hos ein fysioterapeut med kommunal driftsavtale',
      'contract-specialist': 'hos ein spesialist med avtale med det regionale helseføretaket',
      'other-chapter-5-service': 'anna helseteneste som folketrygda dekkjer',
      'outpatient-in-health-trust': 'poliklinikk i helseføretak',
      inpatient: 'innlegging',
      'municipal-care': 'helse- og omsorgstenesta i kommunen',
      school: 'skulen',
      'other-public-body': 'eit anna offentleg organ',
    },
  },
  intellectualDisability: {
    label: 'om personen har psykisk utviklingshemming',
  },
  coercionServiceCovered: {
    label:
      'om tiltaket er ledd i helsetenester heime, personleg assistanse, plass på institusjon eller avlasting frå kommunen (tenestene som kapittel 9 omfattar)',
  },
  coercionMeasure: {
    label: 'tiltaket',
    values: {
      'ordinary-prompting': 'vanlege oppmodingar eller lett leiing',
      'intrusive-warning-system': 'eit inngripande varslingssystem',
      'other-warning-or-tracking': 'anna varsling eller lokalisering',
      other: 'eit anna tiltak',
    },
  },
  objectsToMeasure: {
    label: 'om personen set seg imot tiltaket',
  },
  intrusiveRegardless: {
    label: 'om tiltaket er så inngripande at det uansett er tvang',
  },
  coercionFor: {
    label: 'kva tvangen er til',
    values: {
      emergency: 'avverje skade i ein naudsituasjon',
      'repeated-emergencies': 'planlagt, i naudsituasjonar som tek seg opp att',
      'basic-needs': 'dekkje grunnleggjande behov',
      other: 'noko anna',
    },
  },
  transitionKind: {
    label: 'overgangen',
    values: {
      'kindergarten-to-school': 'frå barnehage til skule',
      'child-to-adult-habilitation': 'frå habilitering for barn til habilitering for vaksne',
      'change-of-coordinator': 'byte av koordinator',
      'between-levels-or-sectors': 'mellom nivå, sektorar eller tenester',
      other: 'ein annan overgang',
    },
  },
  hasIndividualPlan: {
    label: 'om det er ein individuell plan',
  },
  responsibilityComplaintAbout: {
    label: 'kva klaga på tenestene gjeld',
    values: {
      'municipal-service': 'ei kommunal helse- eller omsorgsteneste, eller at ho manglar',
      'information-or-participation':
        'informasjon eller medverknad i helse- og omsorgstenesta, òg bruk av tolk der',
      'treatment-device': 'eit behandlingshjelpemiddel',
      'national-insurance': 'eit hjelpemiddel eller ein tolk som NAV har avgjort',
      'activity-device': 'eit aktivitetshjelpemiddel til ein som har fylt 26 år',
      'activity-device-money-spent':
        'avslag på eit aktivitetshjelpemiddel fordi pengane er brukte opp',
      school: 'eit vedtak etter opplæringslova',
      'interpreter-elsewhere': 'bruk av tolk i eit anna offentleg organ',
      'coercion-in-emergency': 'tvang i ein nødssituasjon etter kapittel 9',
      'planned-coercion': 'planlagd tvang etter kapittel 9',
      'coercion-decided-by-board': 'vedtaket i nemnda som lèt planlagd tvang stå',
      'coercion-refused-by-board': 'nei frå nemnda til planlagd tvang',
    },
  },
  complaintTiming: {
    label: 'når klaga kjem',
    values: {
      'in-time': 'innan fristen',
      late: 'etter at fristen er ute',
      'over-a-year': 'meir enn eitt år etter avgjerda',
    },
  },
  stayIn: {
    label: 'kva opphaldet gjeld',
    values: {
      somatic: 'somatisk behandling',
      'mental-health': 'psykisk helsevern',
      addiction: 'tverrfagleg spesialisert rusbehandling',
    },
  },
  privateRehabilitationStay: {
    label: 'om opphaldet er på ein privat rehabiliteringsinstitusjon',
  },
  noticesInOrder: {
    label: 'om varsling, vurdering og journal er som reglane seier',
  },
  municipalAnswer: {
    label: 'kva kommunen svarte',
    values: {
      'cannot-receive': 'han kan ikkje ta imot',
      'can-receive': 'han kan ta imot',
      none: 'han har ikkje svart',
      hindered: 'han var hindra frå å svare',
    },
  },
}
