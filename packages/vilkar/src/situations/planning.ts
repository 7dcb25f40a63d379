import type { Situation } from './situation.js'

const on = '2026-06-22'

/** The individual plan, coordinators, and who must take part. */
export const planning: readonly Situation[] = [
  {
    id: 'wants-plan',
    words: {
      nb: [
        'Brukeren vil ha individuell plan',
        'har vi rett til individuell plan',
        'ingen har fortalt om individuell plan',
        'IP',
      ],
      nn: [
        'Brukaren vil ha individuell plan',
        'har vi rett til individuell plan',
        'ingen har fortalt om individuell plan',
        'IP',
      ],
      en: [
        'The user wants an individual plan',
        'is there a right to a plan',
        'nobody told us of a plan',
      ],
    },
    questions: ['plan.right', 'plan.prepare', 'plan.start', 'plan.tell', 'plan.request'],
    facts: [
      'individualPlan.lasting',
      'individualPlan.coordinated',
      'individualPlan.municipalCare',
      'individualPlan.planConsent',
    ],
    example: {
      on,
      file: {
        person: { age: 30 },
        individualPlan: {
          lasting: true,
          coordinated: true,
          municipalCare: true,
          somaticCare: false,
          mentalCare: false,
          nav: 'none',
          childWelfare: 'none',
          larStarted: false,
          planConsent: 'given',
          mainResponsibility: 'agreed',
        },
      },
    },
  },
  {
    id: 'declines-plan',
    words: {
      nb: [
        'Brukeren vil ikke ha individuell plan',
        'sier nei til individuell plan',
        'vil bare ha koordinator',
      ],
      nn: [
        'Brukaren vil ikkje ha individuell plan',
        'seier nei til individuell plan',
        'vil berre ha koordinator',
      ],
      en: [
        'The user does not want an individual plan',
        'says no to a plan',
        'wants a coordinator only',
      ],
    },
    questions: [
      'plan.right',
      'plan.prepare',
      'plan.coordinator.municipality',
      'consent.individual-plan',
      'consent.coordinator',
    ],
    facts: [
      'individualPlan.planConsent',
      'individualPlan.coordinatorDeclined',
      'individualPlan.lasting',
      'individualPlan.coordinated',
    ],
    example: {
      on,
      file: {
        person: { age: 30 },
        individualPlan: {
          lasting: true,
          coordinated: true,
          municipalCare: true,
          somaticCare: false,
          mentalCare: false,
          nav: 'none',
          childWelfare: 'none',
          larStarted: false,
          planConsent: 'refused',
          coordinatorDeclined: false,
        },
      },
    },
  },
  {
    id: 'plan-for-child',
    words: {
      nb: [
        'Hvem samtykker til individuell plan for barnet',
        'foreldrene har sagt ja til planen',
        'kan vi begynne på planen',
      ],
      nn: [
        'Kven samtykkjer til individuell plan for barnet',
        'foreldra har sagt ja til planen',
        'kan vi byrje på planen',
      ],
      en: [
        'Who agrees to a plan for the child',
        'the parents said yes to the plan',
        'may we start on the plan',
      ],
    },
    questions: ['consent.individual-plan', 'plan.start', 'consent.child-heard'],
    facts: [
      'person.age',
      'person.careTakenOver',
      'person.parentalResponsibility',
      'individualPlan.planConsent',
      'individualPlan.planConsentGivenBy',
    ],
    example: {
      on,
      file: {
        person: {
          age: 9,
          receivesHealthCare: true,
          childWishesParentsNotTold: false,
          weightyReasonsAgainstTellingParents: false,
          careTakenOver: 'no',
          parentalResponsibility: 'joint',
        },
        individualPlan: {
          planConsent: 'given',
          planConsentGivenBy: 'parental-responsibility',
          planConsentInformed: true,
        },
      },
    },
  },
  {
    id: 'no-child-coordinator',
    words: {
      nb: [
        'Familien får ikke barnekoordinator',
        'har vi rett til barnekoordinator',
        'klage på barnekoordinator',
        'venter et barn med alvorlig sykdom',
      ],
      nn: [
        'Familien får ikkje barnekoordinator',
        'har vi rett til barnekoordinator',
        'klage på barnekoordinator',
        'ventar eit barn med alvorleg sjukdom',
      ],
      en: [
        'The family gets no child coordinator',
        'is there a right to a child coordinator',
        'expects a child with serious illness',
      ],
    },
    questions: [
      'plan.coordinator.child-right',
      'plan.coordinator.child',
      'consent.child-coordinator',
      'plan.complaint',
    ],
    facts: [
      'person.age',
      'person.childExpected',
      'individualPlan.seriousCondition',
      'individualPlan.otherWelfareServices',
      'individualPlan.childCoordinatorWanted',
    ],
    example: {
      on,
      file: {
        person: {
          age: 6,
          childExpected: false,
          careTakenOver: 'no',
          parentalResponsibility: 'joint',
        },
        individualPlan: {
          seriousCondition: true,
          lasting: true,
          coordinated: true,
          complex: true,
          municipalCare: true,
          otherWelfareServices: true,
          childCoordinatorWanted: true,
          planComplaintAbout: 'child-coordinator',
        },
      },
    },
  },
  {
    id: 'no-coordinator-in-hospital',
    words: {
      nb: [
        'Sykehuset oppnevner ikke koordinator',
        'hvem koordinerer på sykehuset',
        'koordinator i spesialisthelsetjenesten',
      ],
      nn: [
        'Sjukehuset nemner ikkje opp koordinator',
        'kven koordinerer på sjukehuset',
        'koordinator i spesialisthelsetenesta',
      ],
      en: [
        'The hospital appoints no coordinator',
        'who coordinates in hospital',
        'coordinator in specialist care',
      ],
    },
    questions: [
      'plan.coordinator.specialist',
      'plan.coordinator.municipality',
      'plan.coordination',
    ],
    facts: [
      'individualPlan.somaticCare',
      'individualPlan.complex',
      'individualPlan.lasting',
      'individualPlan.coordinatorDeclined',
    ],
    example: {
      on,
      file: {
        individualPlan: {
          lasting: true,
          coordinated: true,
          complex: true,
          somaticCare: true,
          mentalCare: false,
          coordinatorDeclined: false,
        },
      },
    },
  },
  {
    id: 'no-contact-doctor',
    words: {
      nb: [
        'Pasienten har ikke kontaktlege',
        'ny lege hver gang',
        'rett til kontaktlege eller kontaktpsykolog',
      ],
      nn: [
        'Pasienten har ikkje kontaktlege',
        'ny lege kvar gong',
        'rett til kontaktlege eller kontaktpsykolog',
      ],
      en: [
        'The patient has no contact doctor',
        'a new doctor every time',
        'right to a contact doctor',
      ],
    },
    questions: ['plan.contact-doctor', 'plan.complaint'],
    facts: [
      'individualPlan.seriousCondition',
      'individualPlan.followUpOfSomeDuration',
      'individualPlan.careField',
      'individualPlan.somaticCare',
    ],
    example: {
      on,
      file: {
        individualPlan: {
          somaticCare: true,
          mentalCare: false,
          seriousCondition: true,
          followUpOfSomeDuration: true,
          careField: 'somatic',
        },
      },
    },
  },
  {
    id: 'who-makes-the-plan',
    words: {
      nb: [
        'Uenige om hvem som skal lage planen',
        'har kommunen eller sykehuset ansvaret for individuell plan',
        'Nav eller barnevernet lager planen',
      ],
      nn: [
        'Usamde om kven som skal lage planen',
        'har kommunen eller sjukehuset ansvaret for individuell plan',
        'Nav eller barnevernet lagar planen',
      ],
      en: [
        'No agreement on who makes the plan',
        'municipality or hospital responsible for the plan',
        'Nav or child welfare makes the plan',
      ],
    },
    questions: ['plan.prepare', 'plan.initiate'],
    facts: [
      'individualPlan.municipalCare',
      'individualPlan.somaticCare',
      'individualPlan.mainResponsibility',
      'individualPlan.nav',
      'individualPlan.childWelfare',
    ],
    example: {
      on,
      file: {
        individualPlan: {
          lasting: true,
          coordinated: true,
          municipalCare: true,
          somaticCare: true,
          mentalCare: false,
          nav: 'none',
          childWelfare: 'none',
          larStarted: false,
          planConsent: 'given',
          initiatingService: 'municipal-care',
        },
      },
    },
  },
  {
    id: 'somebody-stays-away',
    words: {
      nb: [
        'Fastlegen kommer ikke på møtet',
        'skolen vil ikke delta i planen',
        'ansvarsgruppemøte',
        'samarbeidspartner møter ikke',
      ],
      nn: [
        'Fastlegen kjem ikkje på møtet',
        'skulen vil ikkje delta i planen',
        'ansvarsgruppemøte',
        'samarbeidspartnar møter ikkje',
      ],
      en: [
        'The GP stays away from the meeting',
        'the school will not take part in the plan',
        'a partner does not come',
      ],
    },
    questions: ['responsibility.practitioner-duty', 'plan.join'],
    facts: [
      'responsibility.practitionerTask',
      'individualPlan.planParty',
      'individualPlan.necessaryForPupil',
    ],
    example: {
      on,
      file: { responsibility: { practitionerTask: 'general-practitioner-cooperates' } },
    },
  },
  {
    id: 'plan-refused',
    words: {
      nb: [
        'Kommunen sier nei til individuell plan',
        'klage på individuell plan',
        'hvem klager vi til om koordinator',
      ],
      nn: [
        'Kommunen seier nei til individuell plan',
        'klage på individuell plan',
        'kven klagar vi til om koordinator',
      ],
      en: [
        'The municipality refuses a plan',
        'complaint about an individual plan',
        'whom to complain to about a coordinator',
      ],
    },
    questions: ['plan.complaint', 'plan.complaint-how', 'plan.right', 'plan.request'],
    facts: [
      'individualPlan.planComplaintAbout',
      'individualPlan.requestTo',
      'individualPlan.requestStep',
    ],
    example: {
      on,
      file: { individualPlan: { planComplaintAbout: 'plan-health-care' } },
    },
  },
  {
    id: 'need-noticed',
    words: {
      nb: [
        'Vi ser at pasienten trenger individuell plan',
        'hvem melder vi behovet til',
        'melding til koordinerende enhet',
      ],
      nn: [
        'Vi ser at pasienten treng individuell plan',
        'kven melder vi behovet til',
        'melding til koordinerande eining',
      ],
      en: [
        'We see that the patient needs a plan',
        'whom to notify of the need',
        'notice to the coordinating unit',
      ],
    },
    questions: ['plan.notify', 'cooperation.contact-point', 'plan.initiate'],
    facts: [
      'individualPlan.needNotifier',
      'individualPlan.noticeAbout',
      'cooperation.reporter',
      'cooperation.elsewhereDecided',
    ],
    example: {
      on,
      file: {
        individualPlan: {
          needNotifier: 'specialist-health-personnel',
          noticeAbout: 'plan-and-coordinator',
        },
        cooperation: { reporter: 'municipal-personnel', elsewhereDecided: false },
      },
    },
  },
]
