import { since } from '@vilkar/law'
import type { DocumentChecklist } from '../check-document.js'
import { looksAt } from '../look.js'
import { regulatoryDuty } from '../norms.js'
import type { AdmissionAndDischarge } from './document.js'
import {
  answered,
  cannotReceive,
  covered,
  coveredAnd,
  isReady,
  isTransferred,
  mayNeedMunicipality,
  mentalOrAddiction,
  readyTold,
  toldWithin24Hours,
  transferredAfterConfirmation,
  when,
} from './tests.js'

const { stated, parts } = looksAt<AdmissionAndDischarge>()
const duty = { ...regulatoryDuty, from: since.coverage } as const
const from2017 = { ...regulatoryDuty, from: since.dischargeMentalHealth2017 } as const

const transfer = {
  id: 'transfer-confirmed',
  applies: coveredAnd(mayNeedMunicipality, isTransferred),
  test: transferredAfterConfirmation,
} as const
const summary = {
  id: 'summary-sent',
  applies: coveredAnd(isTransferred),
  test: stated('/summarySent'),
} as const
const before2026 = { ...duty, until: since.dischargeTransfer2026 } as const
const from2026 = { ...regulatoryDuty, from: since.dischargeTransfer2026 } as const

/**
 * The messages that hospital and municipality owe each other about one stay.
 *
 * Norwegian: *varsling ved innleggelse og utskrivning*. Source: utskf §§ 2 and 7 to 12. Private rehabilitation
 * institutions are exempt; mental health care and addiction treatment were to 2016-12-31.
 */
export const admissionDischargeChecklist = {
  id: 'cooperation.admission-discharge',
  requirements: [
    {
      id: 'need-assessed',
      ...duty,
      basis: ['utskf § 7', 'utskf § 2'],
      applies: covered,
      test: stated('/needAssessed'),
    },
    {
      id: 'told-within-24-hours',
      ...duty,
      basis: ['utskf § 8 (1)', 'utskf § 8 (3)', 'utskf § 2'],
      applies: coveredAnd(mayNeedMunicipality),
      test: toldWithin24Hours,
    },
    {
      id: 'notice-content',
      ...duty,
      basis: ['utskf § 8 (2)'],
      applies: coveredAnd(mayNeedMunicipality),
      test: parts('notice', ['status', 'expectedCourse', 'expectedDischarge']),
    },
    {
      id: 'housing-told',
      ...from2017,
      basis: ['utskf § 8 (1)'],
      applies: coveredAnd(mayNeedMunicipality, when('housingLacking')),
      test: stated('/housingTold'),
    },
    {
      id: 'change-told',
      ...duty,
      basis: ['utskf § 8 (4)'],
      applies: coveredAnd(mayNeedMunicipality, when('changed')),
      test: stated('/changeTold'),
    },
    {
      id: 'ready-recorded',
      ...duty,
      basis: ['utskf § 9 (1)'],
      applies: coveredAnd(isReady),
      test: parts('readyRecord', [
        'admissionProblem',
        'otherProblems',
        'openQuestions',
        'diagnosisAndPlan',
        'functioning',
      ]),
    },
    {
      id: 'partners-called',
      ...from2017,
      basis: ['utskf § 9 (3)'],
      applies: coveredAnd(mayNeedMunicipality, mentalOrAddiction, isReady, when('partnersNeeded')),
      test: stated('/partnersCalled'),
    },
    {
      id: 'ready-told-at-once',
      ...duty,
      basis: ['utskf § 10 (1)', 'interpretation: notice-at-once'],
      applies: coveredAnd(mayNeedMunicipality, isReady),
      test: readyTold,
    },
    {
      id: 'municipality-answers',
      ...duty,
      basis: ['utskf § 11 (1)', 'interpretation: notice-at-once'],
      applies: coveredAnd(mayNeedMunicipality, isReady),
      test: answered,
    },
    {
      id: 'offer-date-told',
      ...duty,
      basis: ['utskf § 11 (2)'],
      applies: coveredAnd(mayNeedMunicipality, isReady, cannotReceive),
      test: stated('/offerDateTold'),
    },
    { ...transfer, ...before2026, basis: ['utskf § 12 (1)'] },
    {
      ...transfer,
      ...from2026,
      basis: ['utskf § 12 (1)', 'interpretation: discharge-transfer-2026'],
    },
    { ...summary, ...before2026, basis: ['utskf § 12 (2)'] },
    {
      ...summary,
      ...from2026,
      basis: ['utskf § 12 (2)', 'interpretation: discharge-transfer-2026'],
    },
  ],
} as const satisfies DocumentChecklist<AdmissionAndDischarge>
