import {
  calendarDay,
  InvalidInput,
  type CalendarDay,
  type Issue,
  type OutcomeOf,
  type Range,
} from '@vilkar/core'
import { addDays, addYears } from '@vilkar/core/calendar'
import { issue, readAge } from '@vilkar/core/edge'
import { since, type Known } from '@vilkar/law'
import { match } from 'ts-pattern'
import { complaintDeadline, type ComplaintDeadline } from './deadlines/complaint-deadline.js'
import { notAfter } from './deadlines/options.js'
import type { priorityComplaint } from './decisions/complaint.js'
import type { priorityMissedDeadline } from './decisions/missed-deadline.js'
import type { priorityRight } from './decisions/right.js'
import { yearsUnderWay } from './deadlines/eras.js'
import type { ReadFacts } from './facts.js'
import type { AssessPriorityOptions } from './options.js'
import type { Days } from './over-days.js'
import { firstYear, lastYear, outsideYears } from './working-days/range.js'

/*
 * From facts to the inputs of the tables: the only place that counts anything.
 */

type Status = (typeof priorityMissedDeadline.inputs.deadlineStatus.values)[number]
type Timing = (typeof priorityComplaint.inputs.complaintTiming.values)[number]

/** What was read of a case. */
export interface PriorityInputs {
  /** The days on which the first institution may have received the referral; one where it is known. */
  readonly arrival: Days
  /** Whether the day of receipt is known. */
  readonly isReceived: boolean
  /** The inputs that are counted from the day of receipt. */
  readonly counted: readonly string[]
  /** The days on which the complainant may have known enough to complain; one where it is known. */
  readonly knew: Days
  /** The time for complaining; absent where it is unknown when one knew enough. */
  readonly complaint: ComplaintDeadline | undefined
  /** What the tables look at whatever the day of receipt, by input; what is unknown is absent. */
  readonly known: Known
  /** What they look at where the referral was received on some days. */
  readonly on: (
    days: Days,
  ) => Known & { readonly ageWhenSent: number | Required<Range> | undefined }
}

/** How it may stand with the deadline, by its day, the appointment, the day care was begun and the day asked about. */
function statusByDays(
  { deadline, appointment, careBegun }: ReadFacts,
  on: CalendarDay,
): readonly Status[] | undefined {
  if (!deadline) return undefined
  if (careBegun) return [careBegun <= deadline ? 'in-time' : 'missed']
  // An appointment after the deadline is the time that could not be set before it.
  if (appointment && appointment > deadline) {
    return [on <= deadline ? 'expected-to-be-missed' : 'missed']
  }
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

function underWayTooLong(sent: Day, arrived: Day): readonly Issue[] {
  return sent && arrived && addYears(sent, yearsUnderWay) < arrived
    ? [
        issue(['sent'], 'out-of-range', {
          nb: `inntil ${String(yearsUnderWay)} år før henvisningen ble mottatt`,
          nn: `inntil ${String(yearsUnderWay)} år før tilvisinga blei motteken`,
          en: `up to ${String(yearsUnderWay)} years before the referral was received`,
        }),
      ]
    : []
}

type Day = CalendarDay | null | undefined

function daysOutOfOrder(facts: ReadFacts, on: CalendarDay): readonly Issue[] {
  const { received, firstReceived, sent, rightAssessed, careBegun } = facts
  const arrived = firstReceived ?? received
  // The right may be assessed by the first institution, and the referral then passed on to the next.
  const byTheFirst = firstReceived ? 'firstReceived' : 'received'
  return [
    ...outsideYears('on', on),
    ...notAfter('received', received, 'on', on),
    ...notAfter('firstReceived', firstReceived, 'received', received ?? on),
    ...notAfter('sent', sent, 'received', arrived ?? on),
    ...(arrived ? [] : notAfter('sent', sent, 'assessed', rightAssessed)),
    ...underWayTooLong(sent, arrived),
    ...notAfter('rightAssessed', rightAssessed, 'on', on),
    ...notAfter(
      byTheFirst,
      rightAssessed && arrived && arrived <= on ? arrived : null,
      'assessed',
      rightAssessed,
    ),
    ...notAfter('careBegun', careBegun, 'on', on),
    ...notAfter('deadline', facts.deadline),
    ...notAfter('appointment', facts.appointment),
    ...notAfter('knewEnough', facts.knewEnough),
    ...notAfter('decided', facts.decided, 'knew', facts.knewEnough),
    ...(arrived && arrived <= on ? notAfter(byTheFirst, arrived, 'knew', facts.knewEnough) : []),
    ...notAfter('filed', facts.filed),
  ]
}

function rangeOf(age: number | Range): Required<Range> {
  return typeof age === 'number'
    ? { min: age, max: age }
    : { min: age.min ?? 0, max: age.max ?? 130 }
}

/**
 * The age on an earlier day. A birth date is counted on it; an age is that of the day asked about, so on an
 * earlier day it was less by the years between, or by one more.
 */
function ageThen(
  facts: ReadFacts,
  from: CalendarDay,
  on: CalendarDay,
  { leapDayBirthday }: AssessPriorityOptions,
): ReturnType<typeof readAge> {
  const { birthDate, age } = facts
  if (birthDate) return readAge({ birthDate }, from, leapDayBirthday)
  if (age === undefined || age === null || from >= on) return readAge({ age }, on, leapDayBirthday)
  const between = readAge({ birthDate: from }, on, leapDayBirthday).age ?? 0
  const years = rangeOf(between)
  const now = rangeOf(age)
  return {
    age: { min: Math.max(0, now.min - years.max - 1), max: Math.max(0, now.max - years.min) },
    issues: [],
  }
}

/** What cannot be of the age: whether it agrees with a birth date is seen on the day asked about, of which it is. */
function wrongWithAge(
  facts: ReadFacts,
  last: CalendarDay,
  on: CalendarDay,
  options: AssessPriorityOptions,
): readonly Issue[] {
  const { issues } = ageThen(facts, last, on, options)
  return issues.length > 0 || !facts.birthDate
    ? issues
    : readAge(facts, on, options.leapDayBirthday).issues
}

/** The first day on which a person can have been born, as far as anything is known of it. */
function bornFrom({ birthDate, age }: ReadFacts, on: CalendarDay): CalendarDay | undefined {
  if (birthDate) return calendarDay(`${birthDate}-01-01`.slice(0, 10))
  if (age === undefined || age === null) return undefined
  return addDays(addYears(on, -rangeOf(age).max - 1), 1)
}

function latest(days: readonly CalendarDay[], first: CalendarDay): CalendarDay {
  return days.reduce((one, other) => (other > one ? other : one), first)
}

function earliest(days: readonly CalendarDay[], first: CalendarDay): CalendarDay {
  return days.reduce((one, other) => (other < one ? other : one), first)
}

/** The days that are known among some. */
function known(...days: readonly Day[]): readonly CalendarDay[] {
  return days.flatMap((day) => (day ? [day] : []))
}

/**
 * The days on which the first institution may have received the referral: not before the patient was born nor
 * before it was sent, and not after its assessment or the day asked about.
 */
function arrivalOf(facts: ReadFacts, on: CalendarDay): Days {
  const arrived = facts.firstReceived ?? facts.received
  if (arrived) return { first: arrived, last: arrived }
  const { sent, rightAssessed } = facts
  const last = earliest(
    [...known(rightAssessed), ...(sent ? [addYears(sent, yearsUnderWay)] : [])],
    on,
  )
  const countedFrom = calendarDay(`${String(firstYear)}-01-01`)
  return { first: earliest([latest(known(sent, bornFrom(facts, on)), countedFrom)], last), last }
}

/** The days on which the complainant may have known enough: not before the referral came nor its decision. */
function knewOf({ knewEnough, decided, firstReceived, received }: ReadFacts): Days {
  if (knewEnough) return { first: knewEnough, last: knewEnough }
  const first = latest(
    known(decided, firstReceived ?? received),
    calendarDay(`${String(firstYear)}-01-01`),
  )
  return { first, last: calendarDay(`${String(lastYear)}-12-31`) }
}

/** The age on some days of receipt, from that on the first to that on the last. */
function ageDuring(
  facts: ReadFacts,
  { first, last }: Days,
  on: CalendarDay,
  options: AssessPriorityOptions,
): number | Required<Range> | undefined {
  const [then, later] = [first, last].map((day) => ageThen(facts, day, on, options).age)
  if (later === undefined) return undefined
  const [min, max] = [then === undefined ? 0 : rangeOf(then).min, rangeOf(later).max]
  return min === max ? max : { min, max }
}

/** The age on the day the referral was sent, which may be unknown but was near the day of receipt. */
function ageSent(
  facts: ReadFacts,
  { first, last }: Days,
  on: CalendarDay,
  options: AssessPriorityOptions,
): number | Required<Range> | undefined {
  const { sent } = facts
  return ageDuring(
    facts,
    sent ? { first: sent, last: sent } : { first: addYears(first, -yearsUnderWay), last },
    on,
    options,
  )
}

/** Whether the patient had waited six months on the day of 2004, as far as it follows from the day of receipt. */
function waitedIn2004({ waitedSixMonths2004 }: ReadFacts, { first }: Days): boolean | undefined {
  // Whoever was referred after that day had not waited.
  if (first >= since.individualDeadline2004.day) return false
  return waitedSixMonths2004 ?? undefined
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
 * @returns The days on which the referral may have been received, and the inputs; what is unknown is absent.
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
  const arrival = arrivalOf(facts, on)
  const issues = [...wrongWithAge(facts, arrival.last, on, options), ...daysOutOfOrder(facts, on)]
  const byDays = statusByDays(facts, on)
  const { deadlineStatus } = facts
  if (deadlineStatus && byDays && !byDays.includes(deadlineStatus)) {
    issues.push(issue(['deadlineStatus'], 'does-not-agree', 'deadline, appointment, careBegun'))
  }
  const { appointment, careBegun, deadline } = facts
  if (careBegun && deadline && appointment && careBegun <= deadline && appointment > deadline) {
    issues.push(issue(['appointment'], 'does-not-agree', 'deadline, careBegun'))
  }
  if (facts.waitedSixMonths2004 && arrived && arrived >= since.individualDeadline2004.day) {
    issues.push(issue(['waitedSixMonths2004'], 'does-not-agree', 'received'))
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
  const stated: Record<string, Known[string]> = {}
  for (const [name, value] of Object.entries(facts)) {
    // What a guide is asked about is no input of a table: a guide decides nothing.
    if (value !== null && typeof value !== 'object' && value !== undefined) stated[name] = value
  }
  const always = {
    ...stated,
    deadlineStatus: deadlineStatus ?? byDays,
    complaintTiming: complaintTiming ?? timings,
  }
  const { birthDate, age } = facts
  const isAgeStated = Boolean(birthDate) || (age !== undefined && age !== null)
  return {
    arrival,
    isReceived: Boolean(arrived),
    counted: isAgeStated ? ['age', 'ageWhenSent'] : [],
    knew: knewOf(facts),
    complaint,
    known: always,
    on: (days) => ({
      ...always,
      age: ageDuring(facts, days, on, options),
      ageWhenSent: ageSent(facts, days, on, options),
      waitedSixMonths2004: waitedIn2004(facts, days),
    }),
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
