import type { ResponsibilityTexts } from '../types.js'

/** What the inputs and their values are called, in nynorsk. */
export const inputs: ResponsibilityTexts['inputs'] = {
  emergency: {
    label: 'om det hastar å hjelpe',
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
    label: 'behov for mange fag på same tid',
  },
  highIntensity: {
    label: 'behov for høg intensitet over kort tid',
  },
  nearOtherDisciplines: {
    label: 'behov for nærleik til andre medisinske fag',
  },
  patientAndKinTraining: {
    label: 'behov for opplæring av pasient og dei som står pasienten nær',
  },
  soundInMunicipality: {
    label: 'om kommunen kan gi forsvarleg hjelp',
  },
  task: {
    label: 'oppgåva',
    values: {
      'habilitation-and-rehabilitation': 'habilitering og rehabilitering',
      'planning-and-overview': 'planlegging og oversyn over behovet',
      'assessment-and-follow-up': 'utgreiing og oppfølging',
      'assessment-before-start': 'undersøking og utgreiing før oppstart',
      'assistive-device-provision': 'formidling av hjelpemiddel',
      'specialist-habilitation-and-rehabilitation':
        'habilitering og rehabilitering i spesialisthelsetenesta',
      'private-institution-under-regional-agreement': 'opphald i privat institusjon med avtale',
      'specialist-assessment': 'undersøking og utgreiing i spesialisthelsetenesta',
      'training-with-specialised-arrangement': 'trening med spesialisert tilrettelegging',
      'intensive-training': 'intensiv trening',
      'adapted-education': 'tilrettelagd opplæring',
      'advice-on-single-patients': 'råd til kommunen om einskildpasientar',
      'cooperation-on-single-patients': 'samarbeid om einskildpasientar',
      'general-advice-to-municipal-employees': 'generelle råd til tilsette i kommunen',
      'cooperation-with-other-agencies': 'samarbeid med andre etatar',
      'ambulatory-service': 'ambulant verksemd',
      'immediate-help': 'straks hjelp når det hastar',
      'coordinating-unit': 'koordinerande eining',
      other: 'ei anna oppgåve',
    },
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
      both: 'begge to',
      none: 'ingen av nivåa',
    },
  },
  serviceNecessary: {
    label: 'om tenesta er nødvendig',
  },
  refusalGround: {
    label: 'grunnen som er gitt opp',
    values: {
      'no-such-offer': 'tilbodet finst ikkje',
      'form-of-housing': 'korleis personen bur',
      organisation: 'korleis kommunen er organisert',
      cost: 'kostnaden ved tilbodet',
      'belongs-to-specialist-service': 'spesialisthelsetenesta har ansvaret',
      other: 'noko ulikt dette',
    },
  },
  otherSoundOffer: {
    label: 'om eit anna tilbod òg er forsvarleg',
  },
  needAssessed: {
    label: 'om behovet er undersøkt og greidd ut',
  },
  request: {
    label: 'korleis behovet vart kjent',
    values: {
      recorded: 'ein førespurnad som er skriven ned',
      'oral-not-recorded': 'ein munnleg førespurnad som ikkje er skriven ned',
      'by-others': 'meldt av nokon andre',
      none: 'ingen førespurnad',
    },
  },
  personWantsAssessment: {
    label: 'om personen vil ha ei vurdering',
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
      'single-programme': 'eitt einskilt opplegg',
    },
  },
  adviser: {
    label: 'kven som rettleier',
    values: {
      'specialist-health-personnel': 'helsepersonell i spesialisthelsetenesta',
      'health-personnel-with-regional-grant':
        'helsepersonell med tilskot frå det regionale helseføretaket',
      'other-specialist-employee': 'andre tilsette i spesialisthelsetenesta',
      'municipal-personnel': 'personell i helse- og omsorgstenesta til kommunen',
    },
  },
  guidanceSubject: {
    label: 'kva rettleiinga gjeld',
    values: {
      health: 'helsemessige tilhøve',
      organisation: 'organisering og styring',
    },
  },
  guidanceRequired: {
    label: 'om det andre nivået treng rettleiinga for oppgåvene sine',
  },
  workloadClaimed: {
    label: 'om arbeidsmengd eller ressursar blir gitt som grunn',
  },
  benefit: {
    label: 'ytinga personen får',
    values: {
      none: 'inga yting',
      'disability-below-100': 'uføretrygd på under 100 prosent',
      'disability-100': 'full uføretrygd (100 prosent)',
      'contractual-pension': 'avtalefesta pensjon med pensjonspoeng',
    },
  },
  benefitWouldShrink: {
    label: 'om stønaden kan ventast å gjere at ytinga fell bort eller blir mindre',
  },
  incomeAboveLimit: {
    label: 'om inntekta kan ventast å kome over 40 prosent av grunnbeløpet i året',
  },
  deviceFor: {
    label: 'kva hjelpemiddelet er til',
    values: {
      'daily-life': 'dagleglivet',
      work: 'arbeidet, for éin person',
      workplace: 'arbeidsplassen i det heile',
      school: 'skulegangen',
      treatment: 'behandling av sjukdom',
      activity: 'trening, stimulering, leik eller sport',
    },
  },
  deviceNecessary: {
    label: 'om hjelpemiddelet er nødvendig og føremålstenleg',
  },
  needMonths: {
    label: 'kor lenge behovet varer',
    unit: ' månader',
  },
  functionReduced: {
    label: 'om funksjonsevna i dagleglivet er vesentleg nedsett',
  },
  workCapacityReduced: {
    label: 'om arbeidsevna er nedsett eller valet av arbeid vesentleg innskrenka',
  },
  age: {
    label: 'alder då kravet vart sett fram',
    unit: ' år gammal',
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
    label: 'om det hastar før vedtaket kjem',
  },
  teachingMaterial: {
    label: 'om det er eit læremiddel',
  },
  deviceTask: {
    label: 'oppgåva med hjelpemiddelet',
    values: {
      'assess-need': 'vurdere behovet for hjelpemiddel',
      'adapt-surroundings': 'leggje omgivnadene til rette',
      apply: 'søkje',
      'try-out': 'prøve ut hjelpemiddelet',
      'adapt-and-mount': 'tilpasse og montere hjelpemiddelet',
      'train-the-user': 'lære opp brukaren',
      'follow-up-and-evaluate': 'følgje opp og evaluere',
      'specialised-advice': 'gi spesialiserte råd',
      'cooperation-agreement-initiative': 'ta initiativ til ein samarbeidsavtale',
      'repair-of-lent-device': 'reparere eit utlånt hjelpemiddel',
      'transport-to-reception-point': 'transport til mottaksstaden i kommunen',
      'transport-from-reception-point': 'transport frå mottaksstaden til brukaren og attende',
      'workplace-rebuilding': 'ombygging av arbeidsplassen',
    },
  },
  body: {
    label: 'verksemda',
    values: {
      'public-body': 'eit offentleg organ, eller ein privat som handlar for eit slikt',
      'general-practitioner': 'ein fastlege',
      'other-private': 'ein privat utan slik tilknyting',
    },
  },
  otherActRequires: {
    label: 'om ei anna lov påbyd tolk',
  },
  interpreterNecessary: {
    label: 'om tolk er nødvendig for rettstryggleik eller forsvarleg hjelp',
  },
  speaksNorwegian: {
    label: 'om personen kan snakke norsk med organet',
  },
  relativeInterprets: {
    label: 'om ein vaksen i familien tolkar',
  },
  reasonsForUnqualified: {
    label: 'om det ikkje er forsvarleg å vente, eller andre sterke grunnar finst',
  },
  interpreterAge: {
    label: 'alderen til den som tolkar',
    unit: ' år gammal',
  },
  childInterpreterJustifiable: {
    label: 'om det er forsvarleg at barnet tolkar',
  },
  interpreting: {
    label: 'kva som blir tolka',
    values: {
      'spoken-language': 'talespråk mellom to språk',
      'hearing-loss': 'for høyrselshemma',
      deafblindness: 'for personar som er døvblinde',
    },
  },
  interpreterSetting: {
    label: 'kvar tolken trengst',
    values: {
      'general-practitioner': 'på fastlegekontoret',
      'other-chapter-5-service': 'hos andre som folketrygda dekkjer',
      'outpatient-in-health-trust': 'poliklinikk i helseføretak',
      inpatient: 'ved opphald på sjukehus',
      'municipal-care': 'helse- og omsorgstenesta i kommunen',
      school: 'undervisninga',
      'other-public-body': 'eit offentleg organ utanom desse',
    },
  },
  intellectualDisability: {
    label: 'om personen har psykisk utviklingshemming',
  },
  coercionServiceCovered: {
    label: 'om tiltaket er ledd i ein hjelpetype som kapittel 9 omfattar',
  },
  coercionMeasure: {
    label: 'kva slags tiltak det er',
    values: {
      'ordinary-prompting': 'vanlege oppmodingar eller lett leiing',
      'intrusive-warning-system': 'eit inngripande varslingssystem',
      'other-warning-or-tracking': 'varsling eller lokalisering elles',
      other: 'eit tiltak av ulikt slag',
    },
  },
  personObjects: {
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
      other: 'noko utanom dette',
    },
  },
  transition: {
    label: 'kva overgang det er',
    values: {
      'kindergarten-to-school': 'frå barnehage til skulegang',
      'child-to-adult-habilitation': 'frå habilitering for barn til habilitering for vaksne',
      'change-of-coordinator': 'byte av koordinator',
      other: 'ein overgang utanom desse',
    },
  },
  individualPlan: {
    label: 'om det er ein individuell plan',
  },
}
