import type { ResponsibilityTexts } from '../types.js'

/** What the inputs and their values are called, in English. */
export const inputs: ResponsibilityTexts['inputs'] = {
  immediateHelpNeeded: {
    label: 'whether help is urgently needed',
  },
  specialisedCompetence: {
    label: 'need for competence that is not natural to build up in the municipality',
  },
  nearSpecialisedTreatment: {
    label: 'closeness to specialised treatment',
  },
  broadAssessment: {
    label: 'need for a broad interdisciplinary assessment or special tests',
  },
  simultaneousBreadth: {
    label: 'need for many disciplines at the same time',
  },
  highIntensity: {
    label: 'need for high intensity over a short time',
  },
  nearOtherDisciplines: {
    label: 'need to be near other medical disciplines',
  },
  patientAndKinTraining: {
    label: 'need for training of patient and next of kin',
  },
  soundInMunicipality: {
    label: 'whether the municipality can give sound help',
  },
  task: {
    label: 'the task',
    values: {
      'habilitation-and-rehabilitation': 'habilitation and rehabilitation in the municipality',
      'health-promotion-and-prevention':
        'health promotion and prevention in the municipality, school health and health centres included',
      'maternity-care': 'care in pregnancy and after birth in the municipality',
      'diagnosis-and-treatment':
        'assessment, diagnosis and treatment in the municipality, general practitioners included',
      'home-health-services': 'health services at home',
      'personal-assistance': 'personal assistance, practical help and training, support contact',
      'institution-place': 'a place in a municipal institution, nursing homes included',
      'respite-care': 'respite care',
      'medical-coordination': 'medical coordination for those on a general practitioner’s list',
      'planning-and-overview':
        'planning of the municipality’s habilitation and rehabilitation, and an overview of needs',
      'assessment-and-follow-up': 'assessment and follow-up',
      'assessment-before-start': 'examination and assessment before the start',
      'assistive-device-provision': 'provision of assistive devices',
      'specialist-habilitation-and-rehabilitation':
        'habilitation and rehabilitation in the specialist service',
      'private-institution-under-regional-agreement':
        'a stay in a private institution under agreement',
      'specialist-assessment': 'examination and assessment in the specialist service',
      'training-with-specialised-arrangement': 'training with specialised arrangement',
      'intensive-training': 'intensive training in the specialist service',
      'adapted-education':
        'adapted education for patients of the specialist service (not that of the school)',
      'training-of-patients-and-next-of-kin': 'training of patients and next of kin at hospitals',
      'training-of-carers-with-heavy-care': 'training of carers whose care is particularly heavy',
      'advice-on-single-patients': 'advice to the municipality on single patients',
      'cooperation-on-single-patients': 'cooperation between the levels on single patients',
      'general-advice-to-municipal-employees': 'general advice to municipal employees',
      'cooperation-with-other-agencies': 'cooperation with other agencies',
      'ambulatory-service': 'outreach from the specialist service',
      'immediate-help': 'immediate help',
      'coordinating-unit': 'coordinating unit',
      'plan-and-coordinator': 'an individual plan, a coordinator or a child coordinator',
      other: 'another task',
    },
  },
  planTask: {
    label: 'plan or coordinator',
    values: {
      'individual-plan': 'an individual plan',
      coordinator: 'a coordinator',
      'child-coordinator': 'a child coordinator',
    },
  },
  servicesNeeded: {
    label: 'from where the services are needed',
    values: {
      municipality: 'the municipality alone',
      'both-levels': 'municipality and specialist service',
      'specialist-service': 'the specialist service alone',
      'mental-health-care': 'mental health care alone',
    },
  },
  practitionerTask: {
    label: 'the task of the general practitioner or the physiotherapist',
    values: {
      'general-practitioner-cooperates':
        'the general practitioner’s cooperation with others on those on the list',
      'general-practitioner-visits-at-home': 'home visits by the general practitioner',
      'physiotherapist-cooperates': 'the contract physiotherapist’s cooperation with others',
      'physiotherapist-treats-at-home': 'treatment at home by a contract physiotherapist',
      'physiotherapist-treats-where-the-patient-is':
        'contract physiotherapy in kindergarten, school, day offers or at work',
    },
  },
  goalDirectedCooperation: {
    label: 'whether several work together towards clear goals',
  },
  plannedAndTimeLimited: {
    label: 'whether the process is planned and limited in time',
  },
  supportsOwnEffort: {
    label: 'whether it supports the person’s own effort',
  },
  functionLimitedOrAtRisk: {
    label: 'whether functioning is limited or at risk of becoming so',
  },
  coordinatedMeasures: {
    label: 'whether measures are coordinated, coherent and knowledge-based',
  },
  contractedBy: {
    label: 'who makes the agreement',
    values: {
      municipality: 'the municipality',
      'regional-health-authority': 'the regional health authority',
    },
  },
  contractMatter: {
    label: 'what is asked about the agreement',
    values: {
      'giving-the-service': 'whether another may give the service',
      'seeing-to-the-service': 'who is responsible for the offer',
      'sound-service': 'who answers for a sound service',
      organisation: 'who answers for the organisation',
      'sound-work-of-each': 'the work of each of the personnel',
      'habilitation-regulation':
        'whether the regulation on habilitation and rehabilitation applies',
      'plan-and-coordinator': 'the duty of individual plan and coordinator',
      'coordinating-unit': 'the duty to have a coordinating unit',
    },
  },
  decisionOn: {
    label: 'what the decision is on',
    values: {
      'habilitation-and-rehabilitation': 'habilitation and rehabilitation',
      'home-health-services': 'health services at home',
      'personal-assistance': 'personal assistance or a support contact',
      'institution-place': 'a place in an institution',
      'long-stay-criteria': 'the criteria for a long stay in a nursing home',
      'respite-care': 'respite care',
      'care-benefit': 'care benefit (earlier care pay)',
      'user-managed-assistance': 'user-managed personal assistance',
      'plan-or-coordinator': 'an individual plan or a coordinator',
    },
  },
  longerThanTwoWeeks: {
    label: 'whether the service is expected to last for more than two weeks',
  },
  suitableDayOffer: {
    label: 'whether there is a suitable day offer nearby',
  },
  changeOfSurroundings: {
    label: 'whether other surroundings matter much to the rehabilitation',
  },
  heavierHealthProblems: {
    label: 'whether health problems are more complicated or heavier',
  },
  clause: {
    label: 'what the agreement does',
    values: {
      'performance-for-the-other': 'one performs something for the other',
      'responsibility-moved': 'responsibility is moved',
      'joint-measure': 'a joint measure',
      'less-than-the-law-gives-patients': 'patients get less than the law gives',
      'more-than-the-minimum': 'more than the law asks for',
    },
  },
  levelsAgree: {
    label: 'whether the levels agree',
  },
  levelInContact: {
    label: 'whom the person is in contact with',
    values: {
      municipality: 'the municipality',
      'specialist-service': 'the specialist service',
      both: 'both',
      none: 'neither',
    },
  },
  serviceNecessary: {
    label: 'whether the service is necessary',
  },
  refusalGroundGiven: {
    label: 'the ground given',
    values: {
      'no-such-offer': 'there is no such offer',
      'form-of-housing': 'form of housing',
      organisation: 'how the municipality is organised',
      cost: 'cost',
      'belongs-to-specialist-service': 'the specialist service is responsible',
      other: 'something else',
    },
  },
  otherSoundOffer: {
    label: 'whether another offer is sound as well',
  },
  needAssessed: {
    label: 'whether the need has been examined and assessed',
  },
  needMadeKnown: {
    label: 'how the need became known',
    values: {
      recorded: 'a request that is written down',
      'oral-not-recorded': 'an oral request that is not written down',
      'by-others': 'reported by others',
      none: 'no request',
    },
  },
  personWantsAssessment: {
    label: 'whether the person wants the assessment',
  },
  competenceSuffices: {
    label: "whether the municipality's competence suffices",
  },
  needExtent: {
    label: 'how extensive the need is',
    values: {
      small: 'small',
      medium: 'medium',
      extensive: 'extensive',
    },
  },
  specialistRehabilitation: {
    label: 'whether it is habilitation or rehabilitation in the specialist service',
  },
  bestInInstitution: {
    label: 'whether an institution is most suitable',
  },
  ambulatoryScope: {
    label: 'what is asked about',
    values: {
      'whole-offer': 'the offer as a whole',
      'single-programme': 'a single programme',
    },
  },
  adviser: {
    label: 'who guides',
    values: {
      'specialist-health-personnel': 'health personnel of the specialist service',
      'health-personnel-with-regional-grant':
        'health personnel with a grant from the regional health authority',
      'other-specialist-employee': 'other employees of the specialist service',
      'municipal-personnel':
        'personnel of the municipality, general practitioners and contract physiotherapists included',
    },
  },
  guidanceSubject: {
    label: 'what the guidance is about',
    values: {
      health: 'matters of health',
      organisation: 'organisation and administration',
    },
  },
  guidanceRequired: {
    label: 'whether the other level needs the guidance for its tasks',
  },
  workloadClaimed: {
    label: 'whether workload or resources are given as a reason',
  },
  benefitReceived: {
    label: 'the benefit received',
    values: {
      none: 'none',
      'disability-below-100': 'disability benefit below 100 per cent',
      'disability-100': 'disability benefit of 100 per cent',
      'contractual-pension': 'contractual pension with pension points',
    },
  },
  benefitWouldShrink: {
    label: 'whether support probably makes the benefit end or shrink',
  },
  incomeAboveLimit: {
    label: 'whether income is likely to exceed 40 per cent of the basic amount a year',
  },
  deviceFor: {
    label: 'what the device is for',
    values: {
      'daily-life': 'daily life',
      work: 'work, for one person',
      workplace: 'the workplace in general',
      school: 'school',
      treatment: 'treatment',
      activity: 'training, stimulation, play or sport',
    },
  },
  deviceNecessary: {
    label: 'whether the device is necessary and suitable',
  },
  needMonths: {
    label: 'how many months the need lasts',
    unit: ' months',
  },
  terminalPhase: {
    label: 'whether the person is in the terminal phase of life',
  },
  functionReduced: {
    label: 'whether functioning in daily life is substantially reduced',
  },
  workCapacityReduced: {
    label: 'whether the ability to work is reduced or the choice of work substantially limited',
  },
  age: {
    label: 'age when the claim was made',
    unit: ' years',
  },
  workBar: {
    label: 'whether a benefit bars the support',
    values: {
      'no-bar': 'no bar',
      bar: 'bars',
    },
  },
  employed: {
    label: 'whether there is an employer',
  },
  otherLegislationCovers: {
    label: 'whether other legislation covers the device',
  },
  waitingUrgently: {
    label: 'whether it is urgent while the decision is awaited',
  },
  teachingMaterial: {
    label: 'whether it is teaching material',
  },
  deviceTask: {
    label: 'the task with the device',
    values: {
      'assess-need': 'assess the need',
      'adapt-surroundings': 'adapt the surroundings',
      apply: 'apply',
      'try-out': 'try out',
      'adapt-and-mount': 'adapt and mount',
      'train-the-user': 'train the user',
      'follow-up-and-evaluate': 'follow up and evaluate',
      'specialised-advice': 'give specialised advice',
      'cooperation-agreement-initiative': 'take the initiative to a cooperation agreement',
      'simple-service-and-repair': 'simple service and repair',
      'raise-municipal-competence': 'raise competence in the municipality',
      'repair-of-lent-device': 'repair a lent device',
      'transport-to-reception-point': "transport to the municipality's reception point",
      'transport-from-reception-point': 'transport from the reception point to the user and back',
      'workplace-rebuilding': 'rebuilding at the workplace',
    },
  },
  bodyUsingInterpreter: {
    label: 'the body',
    values: {
      'public-body': 'a public body, or a private one on behalf of it',
      'general-practitioner': 'a general practitioner',
      'contract-physiotherapist': 'a physiotherapist with a municipal agreement',
      'other-private': 'another private body',
    },
  },
  otherActRequires: {
    label: 'whether another act requires an interpreter',
  },
  interpreterNecessary: {
    label: 'whether an interpreter is necessary for legal safeguards or sound help',
  },
  speaksNorwegian: {
    label: 'whether the person can communicate in Norwegian',
  },
  interpreterEmergency: {
    label: 'an emergency in which an interpreter is needed',
  },
  relativeInterprets: {
    label: 'whether an adult relative interprets',
  },
  reasonsForUnqualified: {
    label: 'whether waiting is not sound, or there are other strong reasons',
  },
  interpreterAge: {
    label: 'age of whoever interprets',
    unit: ' years',
  },
  childInterpreterJustifiable: {
    label: 'whether it is justifiable that the child interprets',
  },
  interpreting: {
    label: 'what is interpreted',
    values: {
      'spoken-language': 'a spoken language',
      'hearing-loss': 'for hearing loss',
      deafblindness: 'for deafblindness',
    },
  },
  interpreterSetting: {
    label: 'where the interpreter is needed',
    values: {
      'general-practitioner': 'at the general practitioner',
      'contract-physiotherapist': 'at a physiotherapist with a municipal agreement',
      'contract-specialist': 'at a specialist under agreement with the regional health authority',
      'other-chapter-5-service': 'another health service that national insurance covers',
      'outpatient-in-health-trust': 'outpatient care in a health trust',
      inpatient: 'inpatient care',
      'municipal-care': "the municipality's health and care service",
      school: 'school',
      'other-public-body': 'another public body',
    },
  },
  intellectualDisability: {
    label: 'whether the person has an intellectual disability',
  },
  coercionServiceCovered: {
    label:
      'whether the measure is part of municipal health services at home, personal assistance, a place in an institution or respite care (the services that chapter 9 covers)',
  },
  coercionMeasure: {
    label: 'the measure',
    values: {
      'ordinary-prompting': 'ordinary prompting or light guiding',
      'intrusive-warning-system': 'an intrusive warning system',
      'other-warning-or-tracking': 'other warning or tracking',
      other: 'another measure',
    },
  },
  objectsToMeasure: {
    label: 'whether the person objects',
  },
  intrusiveRegardless: {
    label: 'whether the measure is so intrusive that it is coercion regardless',
  },
  coercionFor: {
    label: 'what the coercion is for',
    values: {
      emergency: 'averting harm in an emergency',
      'repeated-emergencies': 'planned, in emergencies that recur',
      'basic-needs': 'meeting basic needs',
      other: 'something else',
    },
  },
  transitionKind: {
    label: 'the transition',
    values: {
      'kindergarten-to-school': 'from kindergarten to school',
      'child-to-adult-habilitation': 'from child to adult habilitation',
      'change-of-coordinator': 'change of coordinator',
      'between-levels-or-sectors': 'between levels, sectors or services',
      other: 'another transition',
    },
  },
  hasIndividualPlan: {
    label: 'whether there is an individual plan',
  },
  responsibilityComplaintAbout: {
    label: 'what the complaint on services is about',
    values: {
      'municipal-service': 'a municipal health or care service, or that it is lacking',
      'information-or-participation':
        'information or participation in a health or care service, its use of interpreters included',
      'treatment-device': 'a treatment device',
      'national-insurance': 'a device or an interpreter that NAV has decided on',
      'activity-device': 'an activity device for somebody of 26 or more',
      'activity-device-money-spent': 'a refusal of an activity device because the money is spent',
      school: 'a decision under the Education Act',
      'interpreter-elsewhere': 'the use of an interpreter by another public body',
      'coercion-in-emergency': 'coercion in an emergency under chapter 9',
      'planned-coercion': 'planned coercion under chapter 9',
      'coercion-decided-by-board': 'a decision of the board that lets planned coercion stand',
      'coercion-refused-by-board': 'a refusal of the board to approve planned coercion',
    },
  },
  complaintTiming: {
    label: 'when the complaint comes',
    values: {
      'in-time': 'within the time limit',
      late: 'after the time limit',
      'over-a-year': 'more than a year after the decision',
    },
  },
  stayIn: {
    label: 'what the stay is for',
    values: {
      somatic: 'somatic care',
      'mental-health': 'mental health care',
      addiction: 'interdisciplinary specialised addiction treatment',
    },
  },
  privateRehabilitationStay: {
    label: 'whether the stay is in a private rehabilitation institution',
  },
  noticesInOrder: {
    label: 'whether notices, assessment and record are in order',
  },
  municipalAnswer: {
    label: 'what the municipality answered',
    values: {
      'cannot-receive': 'it cannot receive the patient',
      'can-receive': 'it can receive the patient',
      none: 'it has not answered',
      hindered: 'it was kept from answering',
    },
  },
}
