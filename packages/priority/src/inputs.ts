import {
  InvalidInput,
  type CalendarDay,
  type Issue,
  type OutcomeOf,
  type Range,
} from '@vilkar/core'
import { issue, readAge } from '@vilkar/core/edge'
import type { Known } from '@vilkar/law'
import { match } from 'ts-pattern'
import { complaintDeadline, type ComplaintDeadline } from './deadlines/complaint-deadline.js'
import { notAfter } from './deadlines/options.js'
import type { priorityComplaint } from './decisions/complaint.js'
import type { priorityMissedDeadline } from './decisions/missed-deadline.js'
import type { priorityRight } from './decisions/right.js'
import type { AssessPriorityOptions, ReadFacts } from './facts.js'
import { outsideYears } from './working-days/range.js'

/*
 * From facts to the inputs of the tables: the only place that counts anything.
 */

type Status = (typeof priorityMissedDeadline.inputs.deadlineStatus.values)[number]
type Timing = (typeof priorityComplaint.inputs.complaintTiming.values)[number]

/** What was read of a case. */
export interface PriorityInputs {
  /** The day whose rules the referral follows. */
  readonly from: CalendarDay
  /** What chose it: the day of receipt; else the latest on which the referral can have been received. */
  readonly chosenBy: 'received' | 'assessed' | 'on'
  /** The time for complaining; absent where it is unknown when one knew enough. */
  readonly complaint: ComplaintDeadline | undefined
  /** What the tables look at, by input; what is unknown is absent. */
  readonly known: Known
  /** The age on the day whose rules the referral follows, as far as it is known. */
  readonly age: Required<Range> | undefined
  /** The age on the day the referral was sent, as far as it is known. */
  readonly ageWhenSent: Required<Range> | undefined
}

/** How it may stand with the deadline, by its day, the day care was begun and the day asked about. */
function statusByDays(
  { deadline, careBegun }: ReadFacts,
  on: CalendarDay,
): readonly Status[] | undefined {
  if (!deadline) return undefined
  if (careBegun) return [careBegun <= deadline ? 'in-time' : 'missed']
  // Whether care was begun is unknown; it may have been, in time.
  return on <= deadline ? ['in-time', 'expected-to-be-missed'] : ['in-time', 'missed']
}

/** When the complaint may come, by its days. */
function timingByDays(complaint: ComplaintDeadline | undefined): readonly Timing[] | undefined {
  if (complaint?.status !== 'determined' || complaint.timing === undefined) return undefined
  return match(complaint.timing)
    .with('late-or-over-a-year', () => ['late', 'over-a-year'] as const)
    .otherwise((timing) => [timing])
}

function daysOutOfOrder(facts: ReadFacts, on: CalendarDay): readonly Issue[] {
  const { received, firstReceived, sent, rightAssessed, careBegun } = facts
  const arrived = firstReceived ?? received
  return [
    ...outsideYears('on', on),
    ...notAfter('received', received, 'on', on),
    ...notAfter('firstReceived', firstReceived, 'received', received ?? on),
    ...notAfter('sent', sent, 'received', arrived ?? on),
    ...notAfter('rightAssessed', rightAssessed, 'on', on),
    ...notAfter(
      'received',
      rightAssessed && received && received <= on ? received : null,
      'assessed',
      rightAssessed,
    ),
    ...notAfter('careBegun', careBegun, 'on', on),
    ...notAfter('deadline', facts.deadline),
    ...notAfter('appointment', facts.appointment),
    ...notAfter('knewEnough', facts.knewEnough),
    ...notAfter('decided', facts.decided, 'knew', facts.knewEnough),
    ...notAfter('filed', facts.filed),
  ]
}

function rangeOf(age: number | Range): Required<Range> {
  return typeof age === 'number'
    ? { min: age, max: age }
    : { min: age.min ?? 0, max: age.max ?? 130 }
}

/**
 * The age on the day that chooses the rules. A birth date is counted on it; an age is that of the day asked
 * about, so on an earlier day it was less by the years between, or by one more.
 */
function ageThen(
  facts: ReadFacts,
  from: CalendarDay,
  on: CalendarDay,
  { leapDayBirthday }: AssessPriorityOptions,
): ReturnType<typeof readAge> {
  const { birthDate, age } = facts
  if (birthDate) {
    const then = readAge({ birthDate }, from, leapDayBirthday)
    // Whether birth date and age agree is seen on the day asked about, of which the age is.
    return then.issues.length > 0
      ? then
      : { ...then, issues: readAge(facts, on, leapDayBirthday).issues }
  }
  if (age === undefined || age === null || from >= on) return readAge({ age }, on, leapDayBirthday)
  const between = readAge({ birthDate: from }, on, leapDayBirthday).age ?? 0
  const years = rangeOf(between)
  return {
    age: { min: Math.max(0, age - years.max - 1), max: Math.max(0, age - years.min) },
    issues: [],
  }
}

/** The age on the day the referral was sent: nobody was older then than on the day it was received. */
function ageSent(
  facts: ReadFacts,
  age: number | Range | undefined,
  { leapDayBirthday }: AssessPriorityOptions,
): Required<Range> | undefined {
  const { birthDate, sent } = facts
  const counted = birthDate && sent ? readAge({ birthDate }, sent, leapDayBirthday).age : undefined
  if (counted !== undefined) return rangeOf(counted)
  return age === undefined ? undefined : { min: 0, max: rangeOf(age).max }
}

/**
 * Turns facts into the inputs of the tables.
 *
 * The age looked at is that of the day the referral was received, since no text names another day for the cap on
 * the deadline: `interpretation: start-deadline-age`.
 *
 * @param facts - The facts, already read by their schema.
 * @param on - The day asked about.
 * @param options - The side on which a 29 February birthday falls in a common year.
 * @returns The day whose rules the referral follows, and the inputs; what is unknown is absent.
 * @throws {InvalidInput} When facts cannot be true together; codes `born-after-the-day`, `too-late`,
 *   `out-of-range`, `does-not-agree`.
 * @internal
 */
export function inputsFrom(
  facts: ReadFacts,
  on: CalendarDay,
  options: AssessPriorityOptions,
): PriorityInputs {
  const arrived = facts.firstReceived ?? facts.received
  const assessed =
    facts.rightAssessed && facts.rightAssessed <= on ? facts.rightAssessed : undefined
  const from = arrived ?? assessed ?? on
  const { age, issues: found } = ageThen(facts, from, on, options)
  const issues = [...found, ...daysOutOfOrder(facts, on)]
  const byDays = statusByDays(facts, on)
  const { deadlineStatus } = facts
  if (deadlineStatus && byDays && !byDays.includes(deadlineStatus)) {
    issues.push(issue(['deadlineStatus'], 'does-not-agree', 'deadline, careBegun'))
  }
  if (issues.length > 0) throw new InvalidInput(issues)
  const { knewEnough, decided, filed, complaintTiming } = facts
  const complaint = knewEnough ? complaintDeadline(knewEnough, { decided, filed }) : undefined
  const timings = timingByDays(complaint)
  if (complaintTiming && timings && !timings.includes(complaintTiming)) {
    throw new InvalidInput([
      issue(['complaintTiming'], 'does-not-agree', 'knewEnough, decided, filed'),
    ])
  }
  const known: Record<string, Known[string]> = {}
  for (const [name, value] of Object.entries(facts)) {
    // What a guide is asked about is no input of a table: a guide decides nothing.
    if (value !== null && typeof value !== 'object' && value !== undefined) known[name] = value
  }
  const ageWhenSent = ageSent(facts, age, options)
  return {
    from,
    chosenBy: arrived ? 'received' : assessed ? 'assessed' : 'on',
    complaint,
    age: age === undefined ? undefined : rangeOf(age),
    ageWhenSent,
    known: {
      ...known,
      age,
      ageWhenSent,
      deadlineStatus: deadlineStatus ?? byDays,
      complaintTiming: complaintTiming ?? timings,
    },
  }
}

/**
 * Tells whether there is a right, by the possible outcomes of `priority.right`.
 *
 * @param outcomes - The outcomes that are possible.
 * @returns `undefined` where they do not agree, or the law leaves it open.
 * @internal
 */
export function hasRight(
  outcomes: readonly OutcomeOf<typeof priorityRight>[],
): boolean | undefined {
  const each = new Set(
    outcomes.map((outcome) =>
      match(outcome)
        .with('right', () => true)
        .with('no-right', 'no-right-but-care-offered', 'outside-specialist-service', () => false)
        .with('requires-judgement', 'not-regulated', () => undefined)
        .exhaustive(),
    ),
  )
  const [only] = each
  return each.size === 1 ? only : undefined
}
