import { possibleOutcomes } from '@vilkar/core'
import { fillText } from '@vilkar/core/explain'
import { match } from 'ts-pattern'
import type { PriorityAssessment } from './assess-priority.js'
import type { PriorityTexts } from './texts/types.js'
import type { DayOff } from './working-days/count.js'
import type { WorkingDayCount } from './working-days/working-days.js'

type Deadlines = PriorityAssessment['deadlines']

/** Fills a text with what was counted. */
function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return fillText(text, {}, '', values)
}

/** What was passed over, where anything was: how often each weekend day, and each holiday with its day. */
function skippedLines(
  skipped: readonly DayOff[],
  text: string,
  { calendar }: PriorityTexts,
): readonly string[] {
  if (skipped.length === 0) return []
  const weekends = (['saturday', 'sunday'] as const).flatMap((because) => {
    const count = skipped.filter((each) => each.because === because).length
    return count > 0 ? [`${calendar.reasons[because]} × ${String(count)}`] : []
  })
  const holidays = skipped.flatMap(({ day, because, holidays: ids = [] }) =>
    because === 'public-holiday'
      ? [`${ids.map((id) => calendar.holidays[id]).join(', ')} ${day}`]
      : [],
  )
  return [fill(text, { skipped: [...weekends, ...holidays].join('; ') })]
}

function countLines(
  { start, days, skipped, lastDay, strictLastDay }: WorkingDayCount,
  texts: PriorityTexts,
): readonly string[] {
  const { assessment } = texts.deadlines
  return [
    fill(assessment.counted, { days, from: start }),
    ...skippedLines(skipped, texts.deadlines.skipped, texts),
    ...(strictLastDay === lastDay ? [] : [fill(assessment.saturday, { other: strictLastDay })]),
  ]
}

function assessmentLines(given: Deadlines['assessment'], texts: PriorityTexts): readonly string[] {
  if (given === undefined) return []
  const { assessment: words } = texts.deadlines
  const rules = [
    ...(given.forwarded ? [words.forwarded] : []),
    ...(given.era?.assumed === true ? [words.assumed] : []),
  ]
  return match(given)
    .with({ status: 'determined' }, ({ lastDay, count, passed }) => [
      fill(words.last, { day: lastDay }),
      ...countLines(count, texts),
      ...(passed === true ? [words.passed] : []),
      ...rules,
    ])
    .with({ status: 'undetermined' }, ({ counts, mayHaveNoLimit }) => [
      fill(words.open, { day: [...new Set(counts.map(({ lastDay }) => lastDay))].join(' / ') }),
      ...(mayHaveNoLimit ? [words.mayHaveNoRight] : []),
      ...rules,
    ])
    .with({ status: 'no-right-to-assessment' }, () => [words.noRight])
    .with({ status: 'not-regulated' }, () => [words.notRegulated])
    .with({ status: 'not-in-force' }, () => [words.notInForce])
    .exhaustive()
}

function startLines(given: Deadlines['start'], texts: PriorityTexts): readonly string[] {
  if (given === undefined) return []
  const { start: words, skipped } = texts.deadlines
  const { cap, deadline, appointment, assessed, limit } = given
  const isSet = possibleOutcomes(limit).every((outcome) => outcome.startsWith('deadline-'))
  const capped =
    cap === undefined || cap.holds === 'no'
      ? isSet
        ? [words.noNumber]
        : []
      : [
          fill(words.cap[cap.holds], { day: cap.lastDay, days: cap.days, assessed }),
          ...skippedLines(cap.skipped, skipped, texts),
        ]
  return [
    ...capped,
    ...(deadline === undefined || deadline === 'no-cap' ? [] : [words.deadline[deadline]]),
    ...(appointment === undefined ? [] : [words.appointment[appointment]]),
  ]
}

function complaintLines(given: Deadlines['complaint'], texts: PriorityTexts): readonly string[] {
  if (given === undefined) return []
  const { complaint: words } = texts.deadlines
  return match(given)
    .with({ status: 'determined' }, ({ lastDay, weeks, knew, skipped, late, timing }) => [
      fill(words.last, { day: lastDay, weeks, from: knew }),
      ...skippedLines(skipped, words.moved, texts),
      ...(timing === undefined ? [] : [words.timing[timing]]),
      words.late,
      ...(late.lastDay === undefined ? [] : [fill(words.lateUntil, { day: late.lastDay })]),
    ])
    .with({ status: 'not-regulated' }, { status: 'not-in-force' }, () => [words.notRegulated])
    .exhaustive()
}

/** The deadlines of a referral in words: for each, its lines; none where it was not counted. */
export interface ExplainedDeadlines {
  readonly assessment: readonly string[]
  readonly start: readonly string[]
  readonly complaint: readonly string[]
}

/**
 * Explains in one language which deadlines a referral has and how each was counted: from which day, how
 * many days, which days were passed over and why.
 *
 * Norwegian: *frister og beregningen av dem*.
 *
 * @param deadlines - The `deadlines` of an assessment, also after JSON.
 * @param texts - The texts of a language, from `@vilkar/priority/texts/nb`, `nn` or `en`.
 * @returns The lines of each: of the assessment of the referral, the start of care, the complaint.
 * @example
 * ```ts
 * import { assessPriority, explainDeadlines } from '@vilkar/priority'
 * import { en } from '@vilkar/priority/texts/en'
 *
 * const { deadlines } = assessPriority({ received: '2026-03-27' }, { on: '2026-04-07' })
 * explainDeadlines(deadlines, en).assessment[0] // => 'The last day for assessing the referral is 2026-04-15.'
 * ```
 */
export function explainDeadlines(deadlines: Deadlines, texts: PriorityTexts): ExplainedDeadlines {
  return {
    assessment: assessmentLines(deadlines.assessment, texts),
    start: startLines(deadlines.start, texts),
    complaint: complaintLines(deadlines.complaint, texts),
  }
}
