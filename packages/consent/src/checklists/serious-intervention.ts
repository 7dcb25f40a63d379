import { calendarDay, type Observation } from '@vilkar/core'
import type { Applies, Noticing } from '@vilkar/core/documents'
import { addDays } from '@vilkar/core/calendar'
import { since } from '@vilkar/law'
import { all, any, when } from './applies.js'
import {
  checkDocument,
  type CheckDocumentOptions,
  type DocumentChecklist,
  type DocumentContext,
  type DocumentReport,
} from './check-document.js'
import { statutoryDuty } from './norms.js'
import {
  absent,
  byValue,
  judged,
  observe,
  must,
  mustNot,
  stated,
  wherePossible,
} from './observe.js'
import {
  seriousInterventionDocument,
  type SeriousInterventionDocument,
} from './serious-intervention-document.js'
import { everySixthMonth, reviewWasDue } from './six-monthly.js'

type Document = SeriousInterventionDocument

/** Whether the care is for one thing. */
function treats(what: NonNullable<Document['treatmentFor']>): (document: Document) => Applies {
  return ({ treatmentFor }) => (treatmentFor ? treatmentFor === what : 'unknown')
}

const mental = treats('mental')
const serious = treats('serious-mental')
const seriouslyIll = when('seriousMentalDisorder')
const ect = when('electroconvulsive')
const leaderNotified = when('commissionLeaderNotified')

/** The length of a decision on ECT. Source: phvl § 4-4 b (3). */
const ectDays = 14

/** Looks whether a decision on ECT is for two weeks at most: it may end on the same weekday. */
function atMostTwoWeeks({
  ectFrom,
  ectThrough,
}: Document): readonly Observation<'met' | 'too-long' | 'ends-before-start' | 'unknown'>[] {
  if (!ectFrom) return [{ status: 'undetermined', at: '/ectFrom', message: 'unknown' }]
  const at = '/ectThrough'
  if (!ectThrough) return [{ status: 'undetermined', at, message: 'unknown' }]
  if (ectThrough < ectFrom) return [{ status: 'unmet', at, message: 'ends-before-start' }]
  return ectThrough <= addDays(calendarDay(ectFrom), ectDays)
    ? [{ status: 'met', at, message: 'met' }]
    : [{ status: 'unmet', at, message: 'too-long' }]
}

/** Looks whether a decision on ECT can cover the day asked about: two weeks after its first day none does. */
function ectInEffect(
  { ectFrom, ectThrough }: Document,
  { today }: DocumentContext,
): readonly Observation<'met' | 'expired' | 'not-yet' | 'unknown'>[] {
  const at = '/ectThrough'
  if (ectThrough && today.isOver(ectThrough, at))
    return [{ status: 'unmet', at, message: 'expired' }]
  if (!ectFrom) return [{ status: 'undetermined', at: '/ectFrom', message: 'unknown' }]
  if (!today.hasCome(ectFrom, '/ectFrom'))
    return [{ status: 'undetermined', at: '/ectFrom', message: 'not-yet' }]
  if (today.countedIsOver(addDays(calendarDay(ectFrom), ectDays), '/ectFrom')) {
    return [{ status: 'unmet', at: '/ectFrom', message: 'expired' }]
  }
  return ectThrough
    ? [{ status: 'met', at, message: 'met' }]
    : [{ status: 'undetermined', at, message: 'unknown' }]
}

/** Looks whether a patient is of full age, as the section said to 2013-06-30: 18, and not declared incapable. */
function ofFullAge({
  adult,
  declaredIncapable,
}: Document): readonly Observation<'met' | 'missing' | 'incapable' | 'unknown'>[] {
  return [
    ...observe('/adult', adult, must),
    ...observe('/declaredIncapable', declaredIncapable, (incapable) =>
      incapable ? ['unmet', 'incapable'] : ['met', 'met'],
    ),
  ]
}

/** Whether a mental disorder is treated in a patient who has a serious one, or is assumed to. */
function concernsCommission(document: Document): Applies {
  return any(serious(document), all(mental(document), seriouslyIll(document)))
}

/**
 * What a decision on a serious intervention must rest on, for an adult who cannot decide and does not
 * object.
 *
 * Norwegian: *alvorlig inngrep*. Source: pbrl § 4-6 (2) to (6), for electroconvulsive treatment phvl § 4-4 b;
 * to 2026-05-31 also pbrl § 4-3 (5).
 */
export const seriousIntervention = {
  id: 'consent.serious-intervention',
  requirements: [
    {
      id: 'adult-before-2013',
      ...statutoryDuty,
      from: since.coverage,
      until: since.guardianshipReform2013,
      basis: ['pbrl § 4-6 (1)', 'pbrl § 4-6 (2)', 'interpretation: adults-lacking-before-2013'],
      test: ofFullAge,
    },
    {
      id: 'adult',
      ...statutoryDuty,
      from: since.guardianshipReform2013,
      basis: ['pbrl § 4-6 (1)', 'pbrl § 4-6 (2)'],
      test: stated('adult'),
    },
    {
      id: 'competence-found-lacking',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-6 (1)', 'pbrl § 4-3 (4)'],
      test: stated('competenceFoundLacking'),
    },
    {
      id: 'interest',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-6 (2)'],
      test: judged('interest'),
    },
    {
      id: 'probable-consent',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-6 (2)'],
      test: judged('probableConsent'),
    },
    {
      id: 'next-of-kin-asked',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-6 (2)'],
      ...wherePossible('nextOfKinAsked', {
        asked: ['met', 'met'],
        'not-asked': ['unmet', 'missing'],
      }),
    },
    {
      id: 'next-of-kin-recorded',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-6 (2)'],
      applies: ({ nextOfKinAsked }) => (nextOfKinAsked ? nextOfKinAsked === 'asked' : 'unknown'),
      test: stated('nextOfKinRecorded'),
    },
    {
      id: 'decided-by-responsible',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-6 (2)'],
      test: stated('decidedByResponsible'),
    },
    {
      id: 'others-consulted',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-6 (2)'],
      test: byValue('consultation', {
        'before-decision': ['met', 'met'],
        'after-decision': ['unmet', 'too-late'],
        none: ['unmet', 'missing'],
      }),
    },
    {
      id: 'opinions-recorded',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-6 (2)'],
      applies: ({ consultation }) => (consultation ? consultation !== 'none' : 'unknown'),
      test: stated('opinionsRecorded'),
    },
    {
      id: 'no-objection',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-6 (3)'],
      test: absent('objects'),
    },
    {
      id: 'no-serious-mental-disorder',
      ...statutoryDuty,
      from: since.coverage,
      until: since.decisionCompetence2026,
      basis: ['pbrl § 4-3 (5)', 'phvl ch. 3'],
      applies: (document) => any(mental(document), serious(document)),
      test: (document) => {
        const ill = any(serious(document), seriouslyIll(document))
        return observe('/seriousMentalDisorder', ill === 'unknown' ? null : ill, mustNot)
      },
    },
    {
      id: 'ect-conditions',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-6 (4)', 'phvl § 4-4 b (1)'],
      applies: ect,
      test: judged('ectConditions'),
    },
    {
      id: 'ect-decided-by-professional-in-charge',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-6 (4)', 'phvl § 4-4 b (1)'],
      applies: ect,
      test: stated('ectDecidedByProfessionalInCharge'),
    },
    {
      id: 'ect-recorded',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-6 (4)', 'phvl § 4-4 b (2)'],
      applies: ect,
      test: byValue('ectRecorded', {
        'at-once': ['met', 'met'],
        later: ['unmet', 'too-late'],
        'not-recorded': ['unmet', 'missing'],
      }),
    },
    {
      id: 'ect-record-content',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-6 (4)', 'phvl § 4-4 b (2)'],
      applies: ect,
      test: judged('ectRecordContent'),
    },
    {
      id: 'ect-two-weeks',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-6 (4)', 'phvl § 4-4 b (3)'],
      applies: ect,
      test: atMostTwoWeeks,
    },
    {
      id: 'ect-in-effect',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-6 (4)', 'phvl § 4-4 b (3)'],
      applies: ect,
      test: ectInEffect,
    },
    {
      id: 'ect-no-earlier-decision',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-6 (4)', 'phvl § 4-4 b (3)'],
      applies: ect,
      test: absent('ectEarlierDecision'),
    },
    {
      id: 'commission-leader-notified',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-6 (5)'],
      applies: concernsCommission,
      test: stated('commissionLeaderNotified'),
    },
    {
      id: 'record-copy-sent',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-6 (5)'],
      applies: concernsCommission,
      test: stated('recordCopySent'),
    },
    {
      id: 'commission-leader-checked',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-6 (5)'],
      // The leader looks into it once told.
      applies: (document) => all(concernsCommission(document), leaderNotified(document)),
      test: byValue('commissionLeaderChecked', {
        'as-soon-as-possible': ['met', 'met'],
        later: ['unmet', 'too-late'],
        'not-checked': ['unmet', 'missing'],
      }),
    },
    {
      id: 'reviewed-every-sixth-month',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-6 (6)'],
      applies: serious,
      test: everySixthMonth,
    },
    {
      id: 'updated-assessment-given',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-6 (6)'],
      applies: (document, context) => all(serious(document), reviewWasDue(document, context)),
      test: stated('updatedAssessmentGiven'),
    },
  ],
} as const satisfies DocumentChecklist<SeriousInterventionDocument>

/**
 * Checks a decision on a serious intervention for an adult who cannot decide and does not object.
 *
 * Norwegian: *alvorlig inngrep*. Source: pbrl § 4-6 (2) to (6).
 *
 * @param document - What is known of the decision; what is left out is unknown.
 * @param options - The day asked about: a day on which the care is given.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings, how many points ended how by weight, and how far the law was read.
 * @throws {InvalidInput} When the document or the day is not one, with all issues at once.
 * @example
 * ```ts
 * import { checkSeriousIntervention } from '@vilkar/consent/checklists'
 *
 * const report = checkSeriousIntervention(
 *   { consultation: 'after-decision', nextOfKinAsked: 'not-possible', objects: true },
 *   { on: '2026-02-01' },
 * )
 * report.status === 'checked' && report.must.unmet // => 2
 * ```
 */
export function checkSeriousIntervention(
  document: SeriousInterventionDocument,
  options: CheckDocumentOptions,
  noticing?: Noticing,
): DocumentReport {
  return checkDocument(
    { checklist: seriousIntervention, schema: seriousInterventionDocument, document },
    options,
    noticing,
  )
}
