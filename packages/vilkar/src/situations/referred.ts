import type { Situation } from './situation.js'

const on = '2026-06-22'

/** Referrals, deadlines and complaints about them. */
export const referred: readonly Situation[] = [
  {
    id: 'no-answer-to-referral',
    words: {
      nb: [
        'Har ikke fått svar på henvisningen',
        'når må sykehuset svare',
        'vurdering innen 10 virkedager',
      ],
      nn: [
        'Har ikkje fått svar på tilvisinga',
        'når må sjukehuset svare',
        'vurdering innan 10 vyrkedagar',
      ],
      en: [
        'No answer to the referral',
        'when must the hospital answer',
        'assessment within 10 working days',
      ],
    },
    questions: ['priority.assessment-deadline', 'priority.duties'],
    facts: ['priority.received', 'priority.referredTo', 'priority.sent'],
    example: {
      on,
      file: { priority: { received: '2026-06-08', referredTo: 'hospital-or-clinic' } },
    },
  },
  {
    id: 'suspected-serious-illness',
    words: {
      nb: ['Mistanke om kreft', 'henvisningen haster', 'mistanke om alvorlig sykdom'],
      nn: ['Mistanke om kreft', 'tilvisinga hastar', 'mistanke om alvorleg sjukdom'],
      en: ['Suspected cancer', 'the referral is urgent', 'suspected serious illness'],
    },
    questions: ['priority.faster-assessment', 'priority.assessment-deadline'],
    facts: ['priority.suspectedSeriousIllness', 'priority.referredTo', 'priority.received'],
    example: {
      on,
      file: {
        priority: {
          received: '2026-06-08',
          referredTo: 'hospital-or-clinic',
          suspectedSeriousIllness: true,
        },
      },
    },
  },
  {
    id: 'referral-returned',
    words: {
      nb: [
        'Henvisningen kom i retur',
        'mangelfull henvisning',
        'henvist til feil region',
        'avvist henvisning',
      ],
      nn: [
        'Tilvisinga kom i retur',
        'mangelfull tilvising',
        'tilvist til feil region',
        'avvist tilvising',
      ],
      en: [
        'The referral came back',
        'incomplete referral',
        'referred to another region',
        'referral rejected',
      ],
    },
    questions: ['priority.referral-return', 'priority.right'],
    facts: [
      'priority.referralIncomplete',
      'priority.otherRegion',
      'priority.referredTo',
      'priority.received',
    ],
    example: {
      on,
      file: {
        priority: {
          received: '2026-06-08',
          referredTo: 'hospital-or-clinic',
          otherRegion: false,
          referralIncomplete: true,
        },
      },
    },
  },
  {
    id: 'no-right-found',
    words: {
      nb: [
        'Avslag på henvisningen',
        'har ikke rett til nødvendig helsehjelp',
        'klage på avslag fra sykehuset',
        'klagefristen er ute',
      ],
      nn: [
        'Avslag på tilvisinga',
        'har ikkje rett til nødvendig helsehjelp',
        'klage på avslag frå sjukehuset',
        'klagefristen er ute',
      ],
      en: [
        'The referral was turned down',
        'no right to necessary care',
        'complaint about the hospital’s refusal',
        'too late to complain',
      ],
    },
    questions: [
      'priority.right',
      'priority.complaint',
      'priority.complaint-deadline',
      'priority.complaint-form',
    ],
    facts: [
      'priority.expectedBenefit',
      'priority.reasonableCost',
      'priority.specialistServiceProvides',
      'priority.priorityComplaintAbout',
      'priority.complaintTiming',
    ],
    example: {
      on,
      file: {
        priority: {
          received: '2026-06-08',
          expectedBenefit: true,
          reasonableCost: true,
          experimentalCareAbroad: false,
          specialistServiceProvides: true,
          priorityComplaintAbout: 'right-or-deadline',
          complaintTiming: 'in-time',
          complainant: 'patient',
          complaintDefective: false,
        },
      },
    },
  },
  {
    id: 'long-wait',
    words: {
      nb: [
        'Fristen er for lang',
        'ung med psykisk lidelse på venteliste',
        '65 virkedager',
        'hvilken frist skal settes',
      ],
      nn: [
        'Fristen er for lang',
        'ung med psykisk liding på venteliste',
        '65 vyrkedagar',
        'kva frist skal setjast',
      ],
      en: [
        'The deadline is too far off',
        'a young person waits for mental health care',
        '65 working days',
        'which deadline to set',
      ],
    },
    questions: ['priority.start-deadline', 'priority.complaint', 'priority.ranking-criteria'],
    facts: [
      'person.age',
      'priority.mentalDisorderOrAddiction',
      'priority.rightFound',
      'priority.deadline',
    ],
    example: {
      on,
      file: {
        person: { age: 20 },
        priority: { received: '2026-06-08', rightFound: true, mentalDisorderOrAddiction: true },
      },
    },
  },
  {
    id: 'deadline-missed',
    words: {
      nb: ['Fristen er brutt', 'fristbrudd', 'Helfo', 'sykehuset rekker ikke fristen'],
      nn: ['Fristen er broten', 'fristbrot', 'Helfo', 'sjukehuset rekk ikkje fristen'],
      en: ['The deadline was missed', 'Helfo', 'the hospital cannot keep the deadline'],
    },
    questions: ['priority.missed-deadline'],
    facts: [
      'priority.deadlineStatus',
      'priority.rightFound',
      'priority.deadline',
      'priority.careBegun',
    ],
    example: {
      on,
      file: {
        priority: { received: '2026-03-02', rightFound: true, deadlineStatus: 'missed' },
      },
    },
  },
  {
    id: 'which-habilitation',
    words: {
      nb: [
        'Er dette habilitering eller rehabilitering',
        'hører pasienten til voksenhabiliteringen',
        'målgruppe for habilitering',
      ],
      nn: [
        'Er dette habilitering eller rehabilitering',
        'høyrer pasienten til vaksenhabiliteringa',
        'målgruppe for habilitering',
      ],
      en: [
        'Is this habilitation or rehabilitation',
        'does the patient belong to adult habilitation',
        'target group of habilitation',
      ],
    },
    questions: ['priority.target-group', 'responsibility.habilitation-process'],
    facts: [
      'person.age',
      'priority.habilitationCondition',
      'priority.onset',
      'priority.complicated',
      'priority.habilitationNeed',
    ],
    example: {
      on,
      file: {
        person: { age: 40 },
        priority: {
          received: '2026-06-08',
          habilitationCondition: 'functional-impairment',
          onset: 'from-18',
        },
      },
    },
  },
]
