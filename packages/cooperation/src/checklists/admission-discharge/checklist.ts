import type { Applies } from '@vilkar/core/documents'
import { since } from '@vilkar/law'
import type { DocumentChecklist } from '../check-document.js'
import { testsOf, type DocumentContext } from '../observe.js'
import { regulatoryDuty, statutoryAdvice, statutoryDuty } from '../norms.js'
import type { AdmissionAndDischarge } from './document.js'
import {
  answered,
  cannotReceive,
  careIn,
  covered,
  coveredAnd,
  dischargeComesUp,
  every,
  isDischarged,
  isReady,
  isTransferred,
  mayNeedMunicipality,
  needsMunicipality,
  offerIsReady,
  offerTold,
  paysForWaiting,
  readyTold,
  summaryInTime,
  summarySent,
  summarySentUnlessUnwanted,
  summaryWanted,
  toldInGoodTime,
  toldWithin24Hours,
  transferredAfterConfirmation,
  when,
} from './tests.js'

const { stated, parts, byValue } = testsOf<AdmissionAndDischarge>()
const duty = { ...regulatoryDuty, from: since.coverage } as const
const from2017 = { ...regulatoryDuty, from: since.dischargeMentalHealth2017 } as const
const byAct = { ...statutoryDuty, from: since.coverage, basis: ['sphl § 3-15'] } as const

const mentalOrAddiction = careIn('mental-health', 'addiction')
const inAddictionTreatment = careIn('addiction')

/** What §§ 8 to 10 ask, on which it hangs whether the municipality pays. */
const untilReady = [
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
    id: 'ready-found-by-doctor',
    ...duty,
    basis: ['utskf § 9 (1)'],
    applies: coveredAnd(careIn('somatic'), isReady),
    test: byValue('readyAssessedBy')({
      doctor: ['met', 'met'],
      psychologist: ['unmet', 'not-doctor'],
      other: ['unmet', 'not-doctor'],
    }),
  },
  {
    id: 'ready-found-by-doctor-or-psychologist',
    ...from2017,
    basis: ['utskf § 9 (1)'],
    applies: coveredAnd(mentalOrAddiction, isReady),
    test: byValue('readyAssessedBy')({
      doctor: ['met', 'met'],
      psychologist: ['met', 'met'],
      other: ['unmet', 'neither'],
    }),
  },
  {
    id: 'individual-assessment',
    ...from2017,
    basis: ['utskf § 9 (1)'],
    applies: coveredAnd(isReady),
    test: stated('/individualAssessment'),
  },
  {
    id: 'coercion-ended',
    ...from2017,
    basis: ['utskf § 9 (2)'],
    applies: coveredAnd(careIn('mental-health'), isReady, when('coercionNotContinuable')),
    test: stated('/coercionEnded'),
  },
  {
    id: 'partners-called',
    ...from2017,
    basis: ['utskf § 9 (3)'],
    applies: coveredAnd(needsMunicipality, mentalOrAddiction, isReady, when('partnersNeeded')),
    test: stated('/partnersCalled'),
  },
  {
    id: 'specialist-contact-made',
    ...from2017,
    basis: ['utskf § 9 (4)'],
    applies: coveredAnd(mentalOrAddiction, isReady, when('simultaneousSpecialistCare')),
    test: stated('/specialistContactMade'),
  },
  {
    id: 'ready-told-at-once',
    ...duty,
    basis: ['utskf § 10 (1)', 'interpretation: notice-at-once'],
    applies: coveredAnd(needsMunicipality, isReady),
    test: readyTold,
  },
] as const satisfies DocumentChecklist<AdmissionAndDischarge>['requirements']

/** Whether all of that is as it must be. Where it is not, nothing here says whether the municipality pays. */
function readyByTheRules(document: AdmissionAndDischarge, context: DocumentContext): Applies {
  const seen = untilReady.flatMap(({ applies, test }) => {
    const concerned = applies(document, context)
    if (concerned === 'unknown') return ['undetermined']
    return concerned ? test(document, context).map(({ status }) => status) : []
  })
  return seen.every((status) => status === 'met') ? true : 'unknown'
}

const reported = {
  id: 'ready-reported',
  ...regulatoryDuty,
  basis: ['utskf § 13 (3)', 'utskf § 13 (2)'],
  test: stated('/readyReported'),
} as const
// The act asks it of every discharge from an institution, also where the regulation does not cover the stay.
const summaryByAct = {
  id: 'summary-sent',
  ...statutoryDuty,
  applies: every(when('inpatientStay'), isDischarged),
} as const

const sectionOnSummaries = { from: since.discharge2013, until: since.confidentiality2026 } as const
const summaryIsDue = every(when('inpatientStay'), isDischarged, summaryWanted)
const toReferrer = {
  id: 'summary-to-referrer',
  ...statutoryDuty,
  applies: summaryIsDue,
  test: byValue('summaryToReferrer')({
    sent: ['met', 'met'],
    'not-sent': ['unmet', 'missing'],
    none: ['met', 'none'],
  }),
} as const
const toPractitioner = {
  id: 'summary-to-practitioner',
  ...statutoryDuty,
  applies: summaryIsDue,
  test: byValue('summaryToPractitioner')({
    sent: ['met', 'met'],
    'not-sent': ['unmet', 'missing'],
    none: ['met', 'none'],
  }),
} as const
const inTime = {
  id: 'summary-in-time',
  ...statutoryDuty,
  applies: every(when('inpatientStay'), isDischarged, when('summarySent')),
  test: summaryInTime,
} as const

/**
 * The messages that hospital and municipality owe each other about one stay.
 *
 * Norwegian: *varsling ved innleggelse og utskrivning*. Source: utskf §§ 2 and 7 to 14, from which private
 * rehabilitation institutions are exempt, and mental health care and addiction treatment were to 2016-12-31;
 * and sphl § 3-15, by which the municipality is told of discharge from addiction treatment in good time, on all
 * days and beside the regulation; and for the summary hpl § 45 a (2013-07-01 to 2026-06-30) and hpl §§ 26 and 29.
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
    ...untilReady,
    {
      id: 'municipality-answers',
      ...duty,
      basis: ['utskf § 11 (1)', 'interpretation: notice-at-once'],
      applies: coveredAnd(needsMunicipality, isReady),
      test: answered,
    },
    {
      id: 'offer-date-told',
      ...duty,
      basis: ['utskf § 11 (2)'],
      applies: coveredAnd(needsMunicipality, isReady, cannotReceive),
      test: stated('/offerDateTold'),
    },
    {
      ...reported,
      from: since.dischargeMentalHealth2017,
      until: since.dischargeResidence2019,
      applies: coveredAnd(
        careIn('somatic'),
        needsMunicipality,
        isReady,
        paysForWaiting,
        readyByTheRules,
      ),
    },
    {
      ...reported,
      from: since.dischargeResidence2019,
      applies: coveredAnd(needsMunicipality, isReady, paysForWaiting, readyByTheRules),
    },
    {
      id: 'account-given',
      ...from2017,
      basis: ['utskf § 14 (1)'],
      applies: coveredAnd(isReady, when('accountDemanded')),
      test: stated('/accountGiven'),
    },
    {
      id: 'offer-ready-told',
      ...from2017,
      basis: ['utskf § 11 (2) sentence 2', 'interpretation: notice-at-once'],
      applies: coveredAnd(needsMunicipality, isReady, cannotReceive, offerIsReady),
      test: offerTold,
    },
    {
      id: 'transfer-confirmed',
      ...duty,
      basis: ['utskf § 12 (1)'],
      applies: coveredAnd(needsMunicipality, isTransferred),
      test: transferredAfterConfirmation,
    },
    {
      id: 'summary-sent',
      ...duty,
      until: since.discharge2013,
      basis: ['utskf § 12 (2)', 'interpretation: discharge-summary-before-2013'],
      applies: coveredAnd(isDischarged),
      test: summarySent,
    },
    {
      ...summaryByAct,
      from: since.discharge2013,
      until: since.confidentiality2026,
      basis: ['hpl § 45 a', 'utskf § 12 (2)'],
      test: summarySent,
    },
    {
      ...summaryByAct,
      from: since.confidentiality2026,
      basis: ['hpl § 26', 'utskf § 12 (2)', 'hpl § 29 (1)', 'hpl § 29 (2)', 'hpl § 29 (3)'],
      test: summarySentUnlessUnwanted,
    },
    { ...toReferrer, ...sectionOnSummaries, basis: ['hpl § 45 a'] },
    {
      ...toReferrer,
      from: since.confidentiality2026,
      basis: ['hpl § 26', 'hpl § 29 (1)', 'hpl § 29 (2)'],
    },
    { ...toPractitioner, ...sectionOnSummaries, basis: ['hpl § 45 a'] },
    {
      ...toPractitioner,
      from: since.confidentiality2026,
      basis: ['hpl § 26', 'hpl § 29 (1)', 'hpl § 29 (2)'],
    },
    { ...inTime, ...sectionOnSummaries, basis: ['hpl § 45 a'] },
    { ...inTime, from: since.confidentiality2026, basis: ['hpl § 26'] },
    {
      id: 'summary-recipients-asked',
      ...statutoryAdvice,
      ...sectionOnSummaries,
      basis: ['hpl § 45 a'],
      applies: every(when('inpatientStay'), isDischarged),
      test: stated('/summaryRecipientsAsked'),
    },
    {
      id: 'addiction-discharge-told',
      ...byAct,
      basis: ['sphl § 3-15', 'interpretation: notice-in-good-time'],
      applies: every(
        inAddictionTreatment,
        dischargeComesUp,
        when('measuresShouldFollow'),
        when('patientWantsNotice'),
      ),
      test: toldInGoodTime,
    },
    {
      id: 'addiction-discharge-prepared',
      ...byAct,
      applies: every(inAddictionTreatment, dischargeComesUp),
      test: stated('/dischargePrepared'),
    },
    {
      id: 'compulsory-discharge-told',
      ...byAct,
      applies: every(inAddictionTreatment, dischargeComesUp, when('compulsoryAddictionStay')),
      test: stated('/dischargeToldAt'),
    },
  ],
} as const satisfies DocumentChecklist<AdmissionAndDischarge>
