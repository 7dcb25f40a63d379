import type { Situation } from './situation.js'

const on = '2026-06-22'

/** Which level, who pays, interpreters, devices, coercion, discharge. */
export const responsible: readonly Situation[] = [
  {
    id: 'municipality-points-at-hospital',
    words: {
      nb: [
        'Kommunen sier det er sykehusets ansvar',
        'sykehuset sier det er kommunens ansvar',
        'kasteball mellom nivåene',
        'hvem har ansvaret',
      ],
      nn: [
        'Kommunen seier det er ansvaret til sjukehuset',
        'sjukehuset seier det er ansvaret til kommunen',
        'kasteball mellom nivåa',
        'kven har ansvaret',
      ],
      en: [
        'The municipality points at the hospital',
        'the hospital points at the municipality',
        'sent back and forth',
        'who is responsible',
      ],
    },
    questions: [
      'responsibility.meanwhile',
      'responsibility.level',
      'responsibility.statutory-task',
    ],
    facts: [
      'responsibility.levelsAgree',
      'responsibility.levelInContact',
      'responsibility.immediateHelpNeeded',
      'responsibility.task',
      'responsibility.specialisedCompetence',
    ],
    example: {
      on,
      file: {
        responsibility: {
          immediateHelpNeeded: false,
          levelsAgree: false,
          levelInContact: 'municipality',
          task: 'respite-care',
        },
      },
    },
  },
  {
    id: 'ready-for-discharge',
    words: {
      nb: [
        'Utskrivningsklar',
        'kommunen kan ikke ta imot pasienten',
        'betaling for utskrivningsklare',
        'venter på sykehjemsplass',
      ],
      nn: [
        'Utskrivingsklar',
        'kommunen kan ikkje ta imot pasienten',
        'betaling for utskrivingsklare',
        'ventar på sjukeheimsplass',
      ],
      en: [
        'Ready for discharge',
        'the municipality cannot receive the patient',
        'pays for waiting in hospital',
        'waits for a nursing home',
      ],
    },
    questions: ['responsibility.discharge-payment', 'plan.notify'],
    facts: [
      'responsibility.municipalAnswer',
      'responsibility.noticesInOrder',
      'responsibility.stayIn',
      'individualPlan.noticeAbout',
    ],
    example: {
      on,
      file: {
        responsibility: {
          stayIn: 'somatic',
          privateRehabilitationStay: false,
          noticesInOrder: true,
          municipalAnswer: 'cannot-receive',
        },
        individualPlan: {
          needNotifier: 'health-trust-or-institution',
          noticeAbout: 'ready-for-discharge',
          careField: 'somatic',
          municipalCare: true,
          privateRehabilitation: false,
        },
      },
    },
  },
  {
    id: 'no-money',
    words: {
      nb: [
        'Kommunen sier nei fordi det er for dyrt',
        'avslag på tjenester',
        'finnes ikke i kommunen',
        'klage på vedtak om tjenester',
      ],
      nn: [
        'Kommunen seier nei fordi det er for dyrt',
        'avslag på tenester',
        'finst ikkje i kommunen',
        'klage på vedtak om tenester',
      ],
      en: [
        'The municipality says it costs too much',
        'services refused',
        'no such offer here',
        'complaint about services',
      ],
    },
    questions: [
      'responsibility.refusal-ground',
      'responsibility.complaint',
      'responsibility.case-handling',
    ],
    facts: [
      'responsibility.serviceNecessary',
      'responsibility.refusalGroundGiven',
      'responsibility.responsibilityComplaintAbout',
      'responsibility.complaintTiming',
    ],
    example: {
      on,
      file: {
        responsibility: {
          serviceNecessary: true,
          refusalGroundGiven: 'cost',
          otherSoundOffer: false,
          responsibilityComplaintAbout: 'municipal-service',
          complaintTiming: 'in-time',
        },
      },
    },
  },
  {
    id: 'asked-and-heard-nothing',
    words: {
      nb: [
        'Har bedt om hjelp og ikke fått svar',
        'skal vi fatte vedtak',
        'behovet er ikke kartlagt',
        'søknad om rehabilitering',
      ],
      nn: [
        'Har bede om hjelp og ikkje fått svar',
        'skal vi gjere vedtak',
        'behovet er ikkje kartlagt',
        'søknad om rehabilitering',
      ],
      en: [
        'Asked for help and heard nothing',
        'is a formal decision needed',
        'needs not assessed',
        'application for rehabilitation',
      ],
    },
    questions: ['responsibility.case-handling', 'responsibility.assessment', 'priority.municipal'],
    facts: [
      'responsibility.decisionOn',
      'responsibility.longerThanTwoWeeks',
      'responsibility.needAssessed',
      'responsibility.needMadeKnown',
    ],
    example: {
      on,
      file: {
        responsibility: { decisionOn: 'home-health-services', longerThanTwoWeeks: true },
        priority: { urgentNeed: true },
      },
    },
  },
  {
    id: 'who-pays-the-device',
    words: {
      nb: [
        'Hvem betaler hjelpemiddelet',
        'rullestol fra Nav',
        'korttidslån av hjelpemiddel',
        'hjelpemiddelet er ødelagt',
        'hjelpemiddel på jobb',
      ],
      nn: [
        'Kven betaler hjelpemiddelet',
        'rullestol frå Nav',
        'korttidslån av hjelpemiddel',
        'hjelpemiddelet er øydelagt',
        'hjelpemiddel på jobb',
      ],
      en: [
        'Who pays for the device',
        'a wheelchair from Nav',
        'short-term loan of a device',
        'the device is broken',
        'a device at work',
      ],
    },
    questions: [
      'responsibility.assistive-device.finances',
      'responsibility.assistive-device.task',
      'responsibility.assistive-device.work-bar',
    ],
    facts: [
      'responsibility.deviceFor',
      'responsibility.needMonths',
      'responsibility.deviceNecessary',
      'responsibility.functionReduced',
      'responsibility.deviceTask',
    ],
    example: {
      on,
      file: {
        person: { age: 40 },
        responsibility: {
          deviceFor: 'daily-life',
          deviceNecessary: true,
          needMonths: 36,
          terminalPhase: false,
          functionReduced: true,
          otherLegislationCovers: false,
          teachingMaterial: false,
          waitingUrgently: false,
          deviceTask: 'repair-of-lent-device',
        },
      },
    },
  },
  {
    id: 'who-pays-the-interpreter',
    words: {
      nb: [
        'Hvem betaler tolken',
        'pasienten snakker ikke norsk',
        'tegnspråktolk',
        'må vi bruke tolk',
      ],
      nn: [
        'Kven betaler tolken',
        'pasienten snakkar ikkje norsk',
        'teiknspråktolk',
        'må vi bruke tolk',
      ],
      en: [
        'Who pays the interpreter',
        'the patient speaks no Norwegian',
        'sign language interpreter',
        'must we use an interpreter',
      ],
    },
    questions: [
      'responsibility.interpreter.pays',
      'responsibility.interpreter.required',
      'responsibility.interpreter.qualified',
      'responsibility.interpreter.provides',
    ],
    facts: [
      'responsibility.interpreting',
      'responsibility.interpreterSetting',
      'responsibility.interpreterNecessary',
      'responsibility.bodyUsingInterpreter',
      'responsibility.speaksNorwegian',
    ],
    example: {
      on,
      file: {
        responsibility: {
          interpreting: 'spoken-language',
          interpreterSetting: 'inpatient',
          bodyUsingInterpreter: 'public-body',
          otherActRequires: false,
          interpreterNecessary: true,
          relativeInterprets: false,
          interpreterEmergency: false,
          reasonsForUnqualified: false,
          speaksNorwegian: false,
        },
      },
    },
  },
  {
    id: 'child-interprets',
    words: {
      nb: ['Barnet tolker for moren', 'familiemedlem som tolk', 'sønnen på 12 oversetter'],
      nn: ['Barnet tolkar for mora', 'familiemedlem som tolk', 'sonen på 12 omset'],
      en: [
        'The child interprets for the mother',
        'a relative as interpreter',
        'the son of 12 translates',
      ],
    },
    questions: ['responsibility.interpreter.child', 'responsibility.interpreter.qualified'],
    facts: [
      'responsibility.interpreterAge',
      'responsibility.bodyUsingInterpreter',
      'responsibility.interpreterEmergency',
      'responsibility.childInterpreterJustifiable',
    ],
    example: {
      on,
      file: {
        responsibility: {
          bodyUsingInterpreter: 'public-body',
          interpreterAge: 12,
          interpreterEmergency: false,
          childInterpreterJustifiable: false,
        },
      },
    },
  },
  {
    id: 'hospital-gives-no-advice',
    words: {
      nb: ['Sykehuset vil ikke veilede kommunen', 'har ikke tid til å veilede', 'ambulant team'],
      nn: [
        'Sjukehuset vil ikkje rettleie kommunen',
        'har ikkje tid til å rettleie',
        'ambulant team',
      ],
      en: [
        'The hospital will not guide the municipality',
        'no time to give advice',
        'ambulatory team',
      ],
    },
    questions: ['responsibility.guidance-duty', 'responsibility.ambulatory'],
    facts: [
      'responsibility.adviser',
      'responsibility.guidanceSubject',
      'responsibility.guidanceRequired',
      'responsibility.specialistRehabilitation',
    ],
    example: {
      on,
      file: {
        responsibility: {
          adviser: 'specialist-health-personnel',
          guidanceSubject: 'health',
          guidanceRequired: true,
          workloadClaimed: true,
        },
      },
    },
  },
  {
    id: 'coercion-and-disability',
    words: {
      nb: [
        'Tvang mot bruker med utviklingshemming',
        'kapittel 9',
        'holde brukeren i en nødssituasjon',
        'klage på tvang',
      ],
      nn: [
        'Tvang mot brukar med utviklingshemming',
        'kapittel 9',
        'halde brukaren i ein naudssituasjon',
        'klage på tvang',
      ],
      en: [
        'Coercion and intellectual disability',
        'chapter 9',
        'holding a user in an emergency',
        'complaint about coercion',
      ],
    },
    questions: ['responsibility.coercion', 'responsibility.complaint'],
    facts: [
      'responsibility.intellectualDisability',
      'responsibility.coercionServiceCovered',
      'responsibility.objectsToMeasure',
      'responsibility.coercionFor',
      'responsibility.coercionMeasure',
    ],
    example: {
      on,
      file: {
        responsibility: {
          intellectualDisability: true,
          coercionServiceCovered: true,
          coercionMeasure: 'other',
          objectsToMeasure: true,
          intrusiveRegardless: false,
          coercionFor: 'emergency',
        },
      },
    },
  },
  {
    id: 'turns-18',
    words: {
      nb: [
        'Barnet fyller snart 18',
        'overgang fra barnehabilitering',
        'voksenhabilitering',
        'bytte av koordinator',
      ],
      nn: [
        'Barnet fyller snart 18',
        'overgang frå barnehabilitering',
        'vaksenhabilitering',
        'byte av koordinator',
      ],
      en: [
        'The child turns 18 soon',
        'transition from child habilitation',
        'adult habilitation',
        'change of coordinator',
      ],
    },
    questions: [
      'priority.habilitation-transition',
      'responsibility.transition',
      'priority.target-group',
      'plan.coordinator.child',
    ],
    facts: [
      'person.birthDate',
      'responsibility.transitionKind',
      'responsibility.hasIndividualPlan',
      'priority.onset',
      'priority.habilitationCondition',
    ],
    example: {
      on,
      file: { person: { birthDate: '2008-09-01' }, priority: { received: '2026-06-08' } },
    },
  },
]
