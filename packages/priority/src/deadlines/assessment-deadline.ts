import { InvalidInput, possibleOutcomes, type CalendarDay } from '@vilkar/core'
import { strictObject } from '@vilkar/core/fields'
import { parseInput, readAll } from '@vilkar/core/edge'
import { askAll, type AnswersTo, type InterpretationCitation } from '@vilkar/law'
import * as z from 'zod'
import { priorityAssessmentDeadline } from '../decisions/assessment-deadline.js'
import { fasterAssessment } from '../decisions/faster-assessment.js'
import { countableDay } from '../working-days/range.js'
import { workingDayPolicy } from '../working-days/policy.js'
import { countFrom, type WorkingDayCount } from '../working-days/working-days.js'
import { eraOf, type PriorityEra } from './eras.js'
import { age, anyDay, notAfter, type Age } from './options.js'

/** Where a referral went: a hospital, a specialist outpatient clinic or another institution. */
export type ReferredTo = (typeof priorityAssessmentDeadline.inputs.referredTo.values)[number]

/** What is known beside the day on which a referral was received. Left out or null is unknown. */
export interface AssessmentDeadlineOptions {
  /**
   * The day asked about, `YYYY-MM-DD`. It changes no law, since a referral follows the rules of the day it
   * was received; with it the answer says whether the time is up. The referral cannot be received later.
   */
  readonly on?: string | undefined
  /**
   * The day on which the first institution of the specialist service received the referral, where it was
   * passed on. Norwegian: *ansiennitetsdato*. The time is counted from it.
   */
  readonly firstReceived?: string | null | undefined
  /** Whether Saturday counts as a working day. Left out: it does not. */
  readonly saturdayIsWorkingDay?: boolean | undefined
  /** Where the referral went. Matters to 2015-10-31: the right to be assessed was for some institutions. */
  readonly referredTo?: ReferredTo | null | undefined
  /** Completed years on the day the referral was sent. Matters from 2008-09-01 to 2015-10-31. */
  readonly ageWhenSent?: Age | null | undefined
  /** Whether it is about a mental disorder or addiction. Matters on the same days. */
  readonly mentalDisorderOrAddiction?: boolean | null | undefined
  /** Whether serious or life-threatening illness is suspected: then sooner, by no set figure. */
  readonly suspectedSeriousIllness?: boolean | null | undefined
}

/** The schema of what is known beside the day on which a referral was received. */
export const assessmentDeadlineOptions = strictObject({
  ...workingDayPolicy.shape,
  on: anyDay.optional(),
  firstReceived: anyDay.nullish(),
  referredTo: z.enum(priorityAssessmentDeadline.inputs.referredTo.values).nullish(),
  ageWhenSent: age.nullish(),
  mentalDisorderOrAddiction: z.boolean().nullish(),
  suspectedSeriousIllness: z.boolean().nullish(),
})

/** What must be done within the time, and how many working days it is. */
export type AssessmentTask = (typeof priorityAssessmentDeadline.outcomes)[number]

/** One way in which the time may run, with the count. */
export interface AssessmentCount extends WorkingDayCount {
  readonly task: Exclude<AssessmentTask, 'no-right-to-assessment' | 'not-regulated'>
}

/** `limit` is the rule on the number of days; `sooner` whether it must come sooner, by no set figure. */
const questions = { limit: priorityAssessmentDeadline, sooner: fasterAssessment } as const

interface Head extends AnswersTo<typeof questions> {
  /** The day on which the institution asked about received the referral. */
  readonly received: CalendarDay
  /** The day the time is counted from: that of the first institution. It is day 0. */
  readonly countedFrom: CalendarDay
  /** Whether another institution received the referral first. */
  readonly forwarded: boolean
  /** The rules that the referral follows; absent before the first. */
  readonly era?: PriorityEra
  /** The open questions of which a reading was chosen in counting. */
  readonly assumptions: readonly InterpretationCitation[]
}

/** The last day on which a referral must be assessed, and how it was counted. Plain data. */
export type AssessmentDeadline =
  | (Head & {
      readonly status: 'determined'
      readonly lastDay: CalendarDay
      readonly count: AssessmentCount
      /** Whether the last day is over on the day asked about; absent where none is asked about. */
      readonly passed?: boolean
    })
  | (Head & {
      readonly status: 'undetermined'
      /** What the time may be, in the order in which the decision declares it. */
      readonly counts: readonly AssessmentCount[]
      /** What decides between them. */
      readonly needed: readonly ('referredTo' | 'ageWhenSent' | 'mentalDisorderOrAddiction')[]
      /** Whether there may have been no right to be assessed at all, and so no limit. */
      readonly mayHaveNoLimit: boolean
    })
  /** `no-right-to-assessment`: the act gave none where the referral went; sound care was owed all the same. */
  | (Head & { readonly status: 'no-right-to-assessment' | 'not-regulated' | 'not-in-force' })

const workingDays: Readonly<Record<AssessmentCount['task'], number>> = {
  'assess-within-30-working-days': 30,
  'assess-within-10-working-days': 10,
  'assessment-advised-within-30-working-days': 30,
  'inform-within-10-working-days': 10,
  'inform-within-30-working-days': 30,
  'assess-and-inform-within-10-working-days': 10,
}

function countsOf(
  tasks: readonly AssessmentTask[],
  from: CalendarDay,
  saturdayCounts: boolean,
): readonly AssessmentCount[] {
  return tasks.flatMap((task) =>
    task === 'not-regulated' || task === 'no-right-to-assessment'
      ? []
      : [{ task, ...countFrom(from, workingDays[task], saturdayCounts) }],
  )
}

/** The rules are chosen by an assumption also where newer ones come before the time is up. */
function readEra(countedFrom: CalendarDay, lastDay: CalendarDay): PriorityEra | undefined {
  const era = eraOf(countedFrom)
  const changes = era?.until !== undefined && era.until <= lastDay
  return era && changes ? { ...era, assumed: true } : era
}

/**
 * Counts the working days within which the specialist service must assess a referral.
 *
 * Norwegian: *vurderingsfrist*. Source: pbrl § 2-2 (1), from 2024-06-01 § 2-2 a (2) and (3); priof § 4 a (1)
 * for the young from 2008-09-01 to 2015-10-31; the start by venf § 3 (4); the days by hfl § 2 and hgtl § 1.
 * 30 working days to 2015-10-31, 10 since then. The day of receipt is day 0; a referral that was passed on
 * is counted from the first institution; Saturday does not count unless the policy says so. What is
 * lacking in a referral stops nothing: no rule says that it does. A referral follows the rules of the day
 * it was first received, which is an assumption where no transitional rule was read.
 *
 * @param received - The day on which the institution received the referral, `YYYY-MM-DD`, of the years
 *   1900 to 2200.
 * @param options - What else is known. Where the referral went matters to 2015-10-31, the patient's age and
 *   condition from 2008-09-01 to 2015-10-31; unknown there, the answer is open.
 * @returns The last day with the count: its start, its days, the days passed over and why, the policy of
 *   Saturdays and the last day by the other policy; the rule with its provisions; and what was assumed.
 * @throws {InvalidInput} When a day is not one, lies outside those years, or is later than it can be;
 *   all issues at once.
 * @example
 * ```ts
 * import { assessmentDeadline } from '@vilkar/priority'
 *
 * const deadline = assessmentDeadline('2026-03-27')
 * deadline.status === 'determined' && deadline.lastDay // => '2026-04-15'
 * deadline.status === 'determined' && deadline.count.strictLastDay // => '2026-04-11'
 * ```
 */
export function assessmentDeadline(
  received: string,
  options: AssessmentDeadlineOptions = {},
): AssessmentDeadline {
  const [day, known] = readAll(
    () => countableDay(received, 'received'),
    () => parseInput(assessmentDeadlineOptions, options),
  )
  const issues = [
    ...notAfter('received', day, 'on', known.on),
    ...notAfter('firstReceived', known.firstReceived, 'received', day),
  ]
  if (issues.length > 0) throw new InvalidInput(issues)

  const from = known.firstReceived ?? day
  const { referredTo, ageWhenSent, mentalDisorderOrAddiction, suspectedSeriousIllness } = known
  const facts = {
    referredTo: referredTo ?? undefined,
    ageWhenSent: ageWhenSent ?? undefined,
    mentalDisorderOrAddiction: mentalDisorderOrAddiction ?? undefined,
    suspectedSeriousIllness: suspectedSeriousIllness ?? undefined,
  }
  const answers = askAll(questions, facts, { on: from })
  const { limit } = answers
  const counts = countsOf(possibleOutcomes(limit), from, known.saturdayIsWorkingDay ?? false)
  const era = readEra(from, counts[0]?.lastDay ?? from)
  const forwarded = from < day
  const head: Head = {
    received: day,
    countedFrom: from,
    forwarded,
    ...(era && { era }),
    ...answers,
    assumptions: [
      'interpretation: day-of-receipt',
      'interpretation: working-day-saturday',
      ...(forwarded ? (['interpretation: forwarded-referral'] as const) : []),
      ...(era?.assumed ? (['interpretation: priority-era-by-receipt'] as const) : []),
    ],
  }
  if (limit.status === 'not-in-force') return { ...head, status: 'not-in-force', assumptions: [] }
  const [count] = counts
  if (count === undefined) {
    const isRight = possibleOutcomes(limit).includes('no-right-to-assessment')
    return {
      ...head,
      status: isRight ? 'no-right-to-assessment' : 'not-regulated',
      assumptions: [],
    }
  }
  if (limit.status === 'undetermined') {
    return {
      ...head,
      status: 'undetermined',
      counts,
      needed: limit.needed,
      mayHaveNoLimit: limit.possible.includes('no-right-to-assessment'),
    }
  }
  return {
    ...head,
    status: 'determined',
    lastDay: count.lastDay,
    count,
    ...(known.on && { passed: known.on > count.lastDay }),
  }
}
