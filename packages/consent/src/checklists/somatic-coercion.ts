import { calendarDay, type Observation } from '@vilkar/core'
import type { Applies, Noticing } from '@vilkar/core/documents'
import { addYears } from '@vilkar/core/calendar'
import { since } from '@vilkar/law'
import { any, not, when } from './applies.js'
import {
  checkDocument,
  type CheckDocumentOptions,
  type DocumentChecklist,
  type DocumentContext,
  type DocumentReport,
} from './check-document.js'
import { anyMeasure, countsAsSerious, eachMeasure, type MeasureKind } from './measures.js'
import { statutoryDuty } from './norms.js'
import { byValue, judged, stated, wherePossible } from './observe.js'
import {
  measureKinds,
  somaticCoercionDocument,
  type SomaticCoercionDocument,
} from './somatic-coercion-document.js'

type Document = SomaticCoercionDocument

const confining: readonly MeasureKind[] = ['admission', 'holding']
// Locating systems were named beside alarms from 2013-09-01 on.
const unnamed: readonly MeasureKind[] = ['other']
const unnamedBefore2013: readonly MeasureKind[] = ['locating', 'other']

/** Whether there are reasons whose content can be looked at. */
function hasReasons({ reasonsGiven }: Document): Applies {
  return reasonsGiven ? reasonsGiven !== 'none' : 'unknown'
}

/** Looks whether a decision is for a year at most: it may end on the same day of the next year. */
function atMostOneYear({
  validFrom,
  validThrough,
}: Document): readonly Observation<'met' | 'too-long' | 'ends-before-start' | 'unknown'>[] {
  if (!validFrom) return [{ status: 'undetermined', at: '/validFrom', message: 'unknown' }]
  const at = '/validThrough'
  if (!validThrough) return [{ status: 'undetermined', at, message: 'unknown' }]
  if (validThrough < validFrom) return [{ status: 'unmet', at, message: 'ends-before-start' }]
  return validThrough <= addYears(calendarDay(validFrom), 1)
    ? [{ status: 'met', at, message: 'met' }]
    : [{ status: 'unmet', at, message: 'too-long' }]
}

/** Looks whether a decision is in effect on the day asked about. */
function inEffect(
  { validFrom, validThrough }: Document,
  { today }: DocumentContext,
): readonly Observation<'met' | 'expired' | 'not-yet' | 'unknown'>[] {
  const at = '/validThrough'
  if (validThrough && today.isOver(validThrough, at))
    return [{ status: 'unmet', at, message: 'expired' }]
  if (!validFrom) return [{ status: 'undetermined', at: '/validFrom', message: 'unknown' }]
  if (!today.hasCome(validFrom, '/validFrom'))
    return [{ status: 'undetermined', at: '/validFrom', message: 'not-yet' }]
  return validThrough
    ? [{ status: 'met', at, message: 'met' }]
    : [{ status: 'undetermined', at, message: 'unknown' }]
}

/**
 * What a decision on somatic health care that the patient opposes must rest on, and how it is made and
 * told.
 *
 * Norwegian: *vedtak om helsehjelp som pasienten motsetter seg*. Source: pbrl §§ 4A-2 to 4A-6
 * and 4A-9; fvl §§ 23, 24, 25 and 27.
 */
export const somaticCoercion = {
  id: 'consent.coercion-somatic',
  requirements: [
    // § 4A-2: whom the chapter is about.
    {
      id: 'over-16',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-2 (1)'],
      test: stated('over16'),
    },
    {
      id: 'competence-found-lacking',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-2 (1)', 'pbrl § 4-3 (4)'],
      test: stated('competenceFoundLacking'),
    },
    {
      id: 'objects',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-2 (1)'],
      test: stated('objects'),
    },
    {
      id: 'somatic',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-2 (2)'],
      test: byValue('treatmentFor', { somatic: ['met', 'met'], mental: ['unmet', 'mental'] }),
    },

    // § 4A-3: when care may be given.
    {
      id: 'trust-building',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-3 (1)'],
      test: byValue('trustBuilding', {
        tried: ['met', 'met'],
        'obviously-useless': ['met', 'useless'],
        'not-tried': ['unmet', 'missing'],
      }),
    },
    {
      id: 'trust-building-useless',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-3 (1)'],
      applies: ({ trustBuilding }) =>
        trustBuilding ? trustBuilding === 'obviously-useless' : 'unknown',
      test: judged('uselessnessReasons'),
    },
    {
      id: 'resistance-maintained',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-3 (2)'],
      test: stated('resistanceMaintained'),
    },
    {
      id: 'essential-harm',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-3 (2)'],
      test: judged('essentialHarm'),
    },
    {
      id: 'necessary',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-3 (2)'],
      test: judged('necessity'),
    },
    {
      id: 'proportionate',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-3 (2)'],
      test: judged('proportionality'),
    },
    {
      id: 'clearly-best',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-3 (3)'],
      test: judged('clearlyBest'),
    },
    {
      id: 'resistance-weighed',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-3 (3)'],
      test: stated('resistanceWeighed'),
    },
    {
      id: 'recovery-weighed',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-3 (3)'],
      test: stated('recoveryWeighed'),
    },

    // § 4A-4: how it is carried out.
    {
      id: 'measures-carry-out-care',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-4 (1)'],
      applies: ({ measures }) => (measures ? measures.length > 0 : 'unknown'),
      test: eachMeasure(measureKinds, 'carriesOutCare'),
    },
    {
      id: 'confinement-necessary',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-4 (2)'],
      applies: anyMeasure(confining),
      test: eachMeasure(confining, 'necessary'),
    },
    {
      id: 'unnamed-measures-before-2013',
      ...statutoryDuty,
      from: since.coverage,
      until: since.locatingTechnology2013,
      basis: ['pbrl § 4A-4 (1)', 'pbrl § 4A-4 (3)'],
      applies: anyMeasure(unnamedBefore2013),
      test: eachMeasure(unnamedBefore2013, 'basisFound'),
    },
    {
      id: 'unnamed-measures',
      ...statutoryDuty,
      from: since.locatingTechnology2013,
      basis: ['pbrl § 4A-4 (1)', 'pbrl § 4A-4 (3)'],
      applies: anyMeasure(unnamed),
      test: eachMeasure(unnamed, 'basisFound'),
    },
    {
      id: 'reviewed-continuously',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-4 (4)'],
      test: stated('reviewedContinuously'),
    },
    {
      id: 'effect-weighed',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-4 (4)'],
      test: stated('effectWeighed'),
    },
    {
      id: 'negative-effects-weighed',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-4 (4)'],
      test: stated('negativeEffectsWeighed'),
    },
    {
      id: 'stopped-at-once',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-4 (4)'],
      applies: when('conditionsLapsed'),
      test: byValue('stopped', {
        'at-once': ['met', 'met'],
        later: ['unmet', 'too-late'],
        'not-stopped': ['unmet', 'missing'],
      }),
    },

    // § 4A-5: the decision.
    {
      id: 'decided-by-responsible',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-5 (1)'],
      test: stated('decidedByResponsible'),
    },
    {
      id: 'at-most-one-year',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-5 (1)'],
      test: atMostOneYear,
    },
    {
      id: 'in-effect',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-5 (1)'],
      test: inEffect,
    },
    {
      id: 'counted-as-serious',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-5 (2)'],
      applies: countsAsSerious,
      test: stated('serious'),
    },
    {
      id: 'seriousness-assessed',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-5 (2)'],
      applies: (document) => not(countsAsSerious(document)),
      test: judged('seriousnessAssessment'),
    },
    {
      id: 'others-consulted',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-5 (2)'],
      applies: (document) => any(countsAsSerious(document), document.serious ?? 'unknown'),
      test: byValue('consultation', {
        'before-decision': ['met', 'met'],
        'after-decision': ['unmet', 'too-late'],
        none: ['unmet', 'missing'],
      }),
    },
    {
      id: 'separate-care-decision',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-5 (3)'],
      applies: when('mainlyCare'),
      test: stated('separateCareDecision'),
    },
    {
      id: 'next-of-kin-asked',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-5 (4)'],
      ...wherePossible('nextOfKinAsked', {
        'before-decision': ['met', 'met'],
        'after-decision': ['unmet', 'too-late'],
        'not-asked': ['unmet', 'missing'],
      }),
    },

    // § 4A-6: who is told.
    {
      id: 'patient-notified',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-6 (1)'],
      test: byValue('patientNotified', {
        'as-soon-as-possible': ['met', 'met'],
        'afterwards-because-of-danger': ['undetermined', 'danger'],
        later: ['unmet', 'too-late'],
        'not-notified': ['unmet', 'missing'],
      }),
    },
    {
      id: 'next-of-kin-notified',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-6 (1)'],
      applies: when('hasNextOfKin'),
      test: byValue('nextOfKinNotified', {
        'as-soon-as-possible': ['met', 'met'],
        later: ['unmet', 'too-late'],
        'not-notified': ['unmet', 'missing'],
      }),
    },
    {
      id: 'notice-of-complaint',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-6 (2)'],
      test: stated('noticeOfComplaint'),
    },
    {
      id: 'notice-of-statement',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-6 (2)'],
      test: stated('noticeOfStatement'),
    },
    {
      id: 'copy-to-superior',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-6 (3)'],
      test: stated('copyToSuperior'),
    },
    {
      id: 'copy-to-county-governor',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-6 (3)'],
      test: stated('copyToCountyGovernor'),
    },

    // § 4A-9: what the Public Administration Act asks of the decision and of the notice, beside chapter 4 A.
    {
      id: 'in-writing',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-9', 'fvl § 23'],
      test: byValue('form', {
        written: ['met', 'met'],
        'oral-because-of-burden': ['undetermined', 'burden'],
        oral: ['unmet', 'missing'],
      }),
    },
    {
      id: 'reasoned',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-9', 'fvl § 24 (1)'],
      test: byValue('reasonsGiven', {
        'with-decision': ['met', 'met'],
        later: ['unmet', 'too-late'],
        none: ['unmet', 'missing'],
      }),
    },
    {
      id: 'reasons-name-rules',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-9', 'fvl § 25 (1)'],
      applies: hasReasons,
      test: judged('rulesInReasons'),
    },
    {
      id: 'reasons-name-facts',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-9', 'fvl § 25 (2)'],
      applies: hasReasons,
      test: judged('factsInReasons'),
    },
    {
      id: 'notice-of-time-limit',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-9', 'fvl § 27 (3)', 'pbrl § 4A-7 (3)'],
      test: stated('noticeOfTimeLimit'),
    },
    {
      id: 'notice-of-complaint-body',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-9', 'fvl § 27 (3)', 'pbrl § 4A-7 (1)'],
      test: stated('noticeOfComplaintBody'),
    },
    {
      id: 'notice-of-procedure',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-9', 'fvl § 27 (3)'],
      test: stated('noticeOfProcedure'),
    },
    {
      id: 'notice-of-documents',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-9', 'fvl § 27 (3)'],
      test: stated('noticeOfDocuments'),
    },
    {
      id: 'notice-of-suspension',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4A-9', 'fvl § 27 (3)'],
      applies: when('harmBeforeComplaintDecided'),
      test: stated('noticeOfSuspension'),
    },
  ],
} as const satisfies DocumentChecklist<SomaticCoercionDocument>

/**
 * Checks a decision on somatic health care that the patient opposes.
 *
 * Norwegian: *vedtak om helsehjelp som pasienten motsetter seg*. Source: pbrl §§ 4A-2 to 4A-6
 * and 4A-9; fvl §§ 23, 24, 25 and 27.
 *
 * @param document - What is known of the decision; what is left out is unknown.
 * @param options - The day asked about: a day on which the care is given.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings, how many points ended how by weight, and how far the law was read.
 * @throws {InvalidInput} When the document or the day is not one, with all issues at once.
 * @example
 * ```ts
 * import { checkSomaticCoercion } from '@vilkar/consent/checklists'
 *
 * const report = checkSomaticCoercion(
 *   { validFrom: '2025-03-01', validThrough: '2026-03-02', trustBuilding: 'not-tried' },
 *   { on: '2025-03-01' },
 * )
 * report.status === 'checked' && report.must.unmet // => 2
 * ```
 */
export function checkSomaticCoercion(
  document: SomaticCoercionDocument,
  options: CheckDocumentOptions,
  noticing?: Noticing,
): DocumentReport {
  return checkDocument(
    { checklist: somaticCoercion, schema: somaticCoercionDocument, document },
    options,
    noticing,
  )
}
