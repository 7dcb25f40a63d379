import { InvalidInput, possibleOutcomes, type CalendarDay } from '@vilkar/core'
import { strictObject } from '@vilkar/core/fields'
import { parseInput, readAll } from '@vilkar/core/edge'
import { askAll, since, type InFacts, type InterpretationCitation } from '@vilkar/law'
import * as z from 'zod'
import { priorityStartDeadline } from '../decisions/start-deadline.js'
import type { PriorityDoor } from '../input-origins.js'
import type { AnswersOverDays, Days } from '../over-days.js'
import { countableDay } from '../working-days/range.js'
import { workingDayPolicy } from '../working-days/policy.js'
import { countFrom, type WorkingDayCount } from '../working-days/working-days.js'
import { eraOf, type PriorityEra } from './eras.js'
import { age, anyDay, notAfter, type Age } from './options.js'

/** What is known of the deadline for the start of care. Left out or null is unknown. */
export interface StartDeadlineOptions {
  /** The day on which the first institution received the referral: it chooses the rules. */
  readonly received: string
  /** Whether there is a right to necessary specialist care: without one there is no deadline. */
  readonly rightToSpecialistCare?: boolean | null | undefined
  /** Completed years on the day the referral was received. */
  readonly age?: Age | null | undefined
  /** Whether it is about a mental disorder or addiction; being young in habilitation is not enough. */
  readonly mentalDisorderOrAddiction?: boolean | null | undefined
  /** The deadline that was set for the patient: the last day for care to begin. */
  readonly deadline?: string | null | undefined
  /** The day of the appointment at which care begins. */
  readonly appointment?: string | null | undefined
  /** Whether Saturday counts as a working day. Left out: it does not. */
  readonly saturdayIsWorkingDay?: boolean | undefined
}

/** The schema of what is known of the deadline for the start of care. */
export const startDeadlineOptions = strictObject({
  ...workingDayPolicy.shape,
  received: anyDay,
  rightToSpecialistCare: z.boolean().nullish(),
  age: age.nullish(),
  mentalDisorderOrAddiction: z.boolean().nullish(),
  deadline: anyDay.nullish(),
  appointment: anyDay.nullish(),
})

const questions = { limit: priorityStartDeadline } as const

/** How long 65 working days are for the patient, and whether the deadline that was set keeps within. */
export interface StartCap extends WorkingDayCount {
  /** Whether the cap holds for the patient. */
  readonly holds: 'yes' | 'no' | 'unknown'
}

/** How a deadline that was set stands to the cap; `unknown` where it is unknown whether the cap holds. */
export type CapOutcome = 'within-cap' | 'beyond-cap' | 'no-cap' | 'unknown'

/** Which deadline the law sets, as its table answers. */
type StartLimit = AnswersOverDays<typeof questions, 'received' | 'waitedSixMonths2004'>['limit']

/** The deadline for the start of care, as far as it can be counted. Plain data. */
export interface StartDeadline {
  /** Which deadline the law sets; in an assessment an open answer needs facts, else inputs of the table. */
  readonly limit: StartLimit | InFacts<StartLimit, PriorityDoor>
  /** The day on which the right was assessed. */
  readonly assessed: CalendarDay
  /** The rules that the referral follows; absent before the first. */
  readonly era?: PriorityEra
  /**
   * The last day that the deadline may be set to, where a number caps it: 65 working days from the
   * assessment. Absent where no number does: then the deadline is what is professionally sound.
   */
  readonly cap?: StartCap
  /** How the deadline that was set stands to the cap; absent where none was set or none can be. */
  readonly deadline?: CapOutcome
  /**
   * How the appointment stands to the deadline that was set; absent where either is not known, and to
   * 2015-10-31, when none had to be set.
   */
  readonly appointment?: 'in-time' | 'too-late'
  /** The open questions of which a reading was chosen. */
  readonly assumptions: readonly InterpretationCitation[]
}

const mostWorkingDays = 65

/** Whether the cap is among what is possible, and whether anything else is. */
function capOf(outcomes: readonly string[]): StartCap['holds'] {
  const capped = outcomes.filter((outcome) => outcome.endsWith('-within-65-working-days'))
  if (capped.length === 0) return 'no'
  return capped.length === outcomes.length ? 'yes' : 'unknown'
}

function deadlineAgainst(cap: StartCap | undefined, day: CalendarDay): CapOutcome {
  if (cap === undefined) return 'no-cap'
  if (day <= cap.lastDay) return 'within-cap'
  return cap.holds === 'yes' ? 'beyond-cap' : 'unknown'
}

/** What is known beside the rule on the deadline. */
interface StartKnown {
  /** The days on which the first institution may have received the referral. */
  readonly arrival: Days
  readonly deadline?: CalendarDay | null | undefined
  readonly appointment?: CalendarDay | null | undefined
  readonly saturdayIsWorkingDay?: boolean | undefined
}

/**
 * Looks at the deadline and the appointment that were set, by the answer on which rule they follow.
 *
 * @internal
 */
export function lookAtStart(
  assessed: CalendarDay,
  limit: StartDeadline['limit'],
  { arrival, deadline, appointment, saturdayIsWorkingDay = false }: StartKnown,
): StartDeadline {
  const holds = capOf(possibleOutcomes(limit))
  const cap: StartCap | undefined =
    holds === 'no'
      ? undefined
      : { holds, ...countFrom(assessed, mostWorkingDays, saturdayIsWorkingDay) }
  const eras = [eraOf(arrival.first), eraOf(arrival.last)]
  const era = eras[0]?.id === eras[1]?.id ? eras[1] : undefined
  const looked = deadline && appointment && arrival.first >= since.specialistRight2015.day
  return {
    assessed,
    ...(era && { era }),
    limit,
    ...(cap && { cap }),
    ...(deadline && { deadline: deadlineAgainst(cap, deadline) }),
    ...(looked && { appointment: appointment <= deadline ? 'in-time' : 'too-late' }),
    assumptions: [
      ...(cap
        ? (['interpretation: working-day-saturday', 'interpretation: start-deadline-age'] as const)
        : []),
      ...(eras.some((each) => each?.assumed)
        ? (['interpretation: priority-era-by-receipt'] as const)
        : []),
      ...(looked && appointment === deadline
        ? (['interpretation: appointment-before-deadline'] as const)
        : []),
    ],
  }
}

/**
 * Counts the longest that a patient's deadline for the start of care may be, and looks at the deadline and
 * the appointment that were set.
 *
 * Norwegian: *frist for start av helsehjelpen*. Source: priof § 4, § 4 a (2) from 2008-09-01, § 4 a from
 * 2015-11-01; pbrl § 2-2 (2) from 2015-11-01, § 2-2 a (2) from 2024-06-01. The deadline is set for each
 * patient by what is professionally sound, and no figure replaces that. For a patient under 23 with a
 * mental disorder or addiction it is at most 65 working days from the day the right was assessed; sound
 * care may ask for less. No number caps it for others, whatever their age and however long habilitation
 * takes.
 *
 * @param assessed - The day on which the right was assessed, `YYYY-MM-DD`, of the years 1900 to 2200. It is
 *   day 0.
 * @param options - The day of receipt, which chooses the rules, and what else is known.
 * @returns The cap with its count where one holds or may hold, how what was set stands to it, the rule
 *   with its provisions, and what was assumed.
 * @throws {InvalidInput} When a day is not one, lies outside those years, or is later than it can be;
 *   all issues at once.
 * @example
 * ```ts
 * import { startDeadline } from '@vilkar/priority'
 *
 * const young = { rightToSpecialistCare: true, age: 16, mentalDisorderOrAddiction: true }
 * startDeadline('2026-01-05', { received: '2025-12-20', ...young }).cap?.lastDay // => '2026-04-09'
 * startDeadline('2026-01-05', { received: '2025-12-20', age: 23, mentalDisorderOrAddiction: true }).cap // => undefined
 * ```
 */
export function startDeadline(assessed: string, options: StartDeadlineOptions): StartDeadline {
  const [day, known] = readAll(
    () => countableDay(assessed, 'assessed'),
    () => parseInput(startDeadlineOptions, options),
  )
  const issues = [
    ...notAfter('received', known.received, 'assessed', day),
    ...notAfter('deadline', known.deadline),
    ...notAfter('appointment', known.appointment),
  ]
  if (issues.length > 0) throw new InvalidInput(issues)

  const facts = {
    rightToSpecialistCare: known.rightToSpecialistCare ?? undefined,
    age: known.age ?? undefined,
    mentalDisorderOrAddiction: known.mentalDisorderOrAddiction ?? undefined,
  }
  const { limit } = askAll(questions, facts, { on: known.received })
  const arrival = { first: known.received, last: known.received }
  return lookAtStart(day, limit, { ...known, arrival })
}
