import {
  forces,
  type Answer,
  type CalendarDay,
  type Decision,
  type Input,
  type Inputs,
  type InputsOf,
  type OutcomeOf,
  type ValueSet,
} from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import { askFrom, type Citation, type Known, type LegalAnswer } from '@vilkar/law'

/*
 * Questions that are asked on a day which may be unknown: then they are asked on every day that it may have
 * been, and what is possible on any of them is possible.
 */

/** The days on which something may have happened; the same day twice where it is known. */
export interface Days {
  readonly first: CalendarDay
  readonly last: CalendarDay
}

/** Days between which no law changes, and what the tables look at on them. */
export interface Stretch extends Days {
  readonly known: Known
}

/** Decisions by name. */
type Questions = Readonly<Record<string, Decision<Inputs, string, Citation>>>

/** Answers that may need the day itself: `D` is the fact that would tell it. */
export type AnswersOverDays<Asked, D extends string> = {
  readonly [Q in keyof Asked]: LegalAnswer<
    Answer<InputsOf<Asked[Q]> & Readonly<Record<D, Input>>, OutcomeOf<Asked[Q]>, Citation>
  >
}

type AnyAnswer = LegalAnswer<Answer<Inputs, string, Citation>>
type InForce = Exclude<AnyAnswer, { readonly status: 'not-in-force' }>

/** An answer with what it was asked with. */
interface Asked {
  readonly answer: InForce
  readonly known: Known
}

/** The days on which the rows of a decision begin and end. */
function changesOf({ table }: Decision): readonly CalendarDay[] {
  return table.segments.map(({ from }) => from)
}

/**
 * Cuts the days on which something may have happened where one of the decisions changes.
 *
 * @internal
 */
export function stretchesOf(questions: Questions, { first, last }: Days): readonly Days[] {
  if (first === last) return [{ first, last }]
  const changes = Object.values(questions).flatMap(changesOf)
  const starts = [first, ...new Set(changes.filter((day) => day > first && day <= last))].sort()
  return starts.map((start, at) => {
    const next = starts[at + 1]
    return { first: start, last: next === undefined ? last : addDays(next, -1) }
  })
}

/** Whether two values are known alike. */
function same(one: ValueSet | undefined, other: ValueSet | undefined): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object') return false
  if (!('min' in one) || !('min' in other)) return false
  return one.min === other.min && one.max === other.max
}

/**
 * Whether one case has one outcome by one answer and another by the other: then the day decides.
 *
 * What is known may depend on the day. Where it is the same, it must do for both rows; and as each of them is possible
 * by itself, only what both look at can keep them apart.
 */
function dayDecides({ rows, table }: Decision, one: Asked, other: Asked): boolean {
  const fixed = table.columns.filter(({ name }) => same(one.known[name], other.known[name]))
  const oneCase = (a: number, b: number): boolean =>
    fixed.every(({ name, classes, cells }) => {
      const both = (cells[a] ?? 0) & (cells[b] ?? 0)
      const known = one.known[name]
      // Ranges that meet in pairs have a number in common; of a list, no value need be in both rows.
      if (!Array.isArray(known)) return both !== 0
      return classes.some((value, at) => (both & (1 << at)) !== 0 && known.includes(value))
    })
  const placesOf = ({ answer }: Asked): readonly number[] =>
    answer.rows.map((id) => rows.findIndex((row) => row.id === id))
  const others = placesOf(other)
  return placesOf(one).some((a) =>
    others.some((b) => table.outcomes[a] !== table.outcomes[b] && oneCase(a, b)),
  )
}

/** What is known on all of the days: the same everywhere, or the numbers between the least and the most. */
function hullOf(values: readonly (ValueSet | undefined)[]): ValueSet | undefined {
  const [first, ...rest] = values
  if (rest.every((value) => same(first, value))) return first
  const ranges = values.map((value) =>
    typeof value === 'number'
      ? { min: value, max: value }
      : typeof value === 'object' && 'min' in value
        ? value
        : undefined,
  )
  const [least, most] = [
    Math.min(...ranges.map((range) => range?.min ?? Number.NaN)),
    Math.max(...ranges.map((range) => range?.max ?? Number.NaN)),
  ]
  return Number.isNaN(least) || Number.isNaN(most) ? undefined : { min: least, max: most }
}

const eachOnce = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]
const confidences = ['read', 'inferred', 'unverified'] as const

/** Takes the last in an order of those that occur. */
function weakest<T>(order: readonly [T, ...T[]], found: readonly T[]): T {
  return order.filter((each) => found.includes(each)).at(-1) ?? order[0]
}

/** Joins the answers of several days into one: what is possible on any of them is possible. */
function join(
  decision: Decision<Inputs, string, Citation>,
  asked: readonly [Asked, ...Asked[]],
  on: CalendarDay,
  { fact, counted }: DayAsked,
): AnyAnswer {
  const answers = asked.map(({ answer }) => answer)
  const reached = new Set(
    answers.flatMap((answer) =>
      answer.status === 'determined' ? [answer.outcome] : answer.possible,
    ),
  )
  const names = eachOnce(answers.flatMap(({ conditions }) => Object.keys(conditions)))
  const conditions = names.flatMap((name) => {
    const value = hullOf(asked.map(({ known }) => known[name]))
    return value === undefined ? [] : [[name, value] as const]
  })
  const found = answers.map(({ force }) => force)
  const grounds = {
    decision: decision.id,
    on,
    conditions: Object.fromEntries(conditions),
    presumed: eachOnce(answers.flatMap(({ presumed }) => presumed)),
    basis: eachOnce(answers.flatMap(({ basis }) => basis)),
    force: weakest(forces, found),
    lawReadThrough: answers.map((each) => each.lawReadThrough).sort()[0] ?? on,
    beyondLawRead: answers.some((each) => each.beyondLawRead),
    confidence: weakest(
      confidences,
      answers.map((each) => each.confidence),
    ),
    unverified: eachOnce(answers.flatMap(({ unverified }) => unverified)),
    rows: eachOnce(answers.flatMap(({ rows }) => rows)),
  } as const
  const possible = decision.outcomes.filter((outcome) => reached.has(outcome))
  const [only, ...others] = possible
  if (only !== undefined && others.length === 0) {
    return { status: 'determined', outcome: only, ...grounds }
  }
  const within = eachOnce(
    answers.flatMap((answer) => (answer.status === 'undetermined' ? answer.needed : [])),
  )
  // What is counted from the day is not asked for: the day is.
  const needed = within.filter((name) => !counted.includes(name))
  const decides =
    needed.length < within.length ||
    within.length === 0 ||
    asked.some((one, at) => asked.slice(at + 1).some((other) => dayDecides(decision, one, other)))
  return {
    status: 'undetermined',
    possible,
    needed: decides ? [fact, ...needed] : needed,
    ...grounds,
  }
}

/** What is said of a day that chooses the rules. */
interface DayAsked {
  /** The fact that would tell the day. */
  readonly fact: string
  /** The inputs that are counted from it by what is known: once the day is known, they are. */
  readonly counted: readonly string[]
}

/** How the questions are asked. */
export interface AskOverOptions extends DayAsked {
  /** The day of the whole assessment: that of an answer over several days. */
  readonly on: CalendarDay
  readonly presume?: boolean | undefined
}

/**
 * Finds the stretches on which something that a question looks at differs from the one before.
 *
 * @internal
 */
export function differing(decision: Decision, stretches: readonly Stretch[]): readonly Stretch[] {
  const changes = new Set(changesOf(decision))
  const names = Object.keys(decision.inputs)
  return stretches.filter(({ first, known }, at) => {
    const before = stretches[at - 1]
    return (
      before === undefined ||
      changes.has(first) ||
      names.some((name) => !same(before.known[name], known[name]))
    )
  })
}

/** Asks one question on each stretch, save where nothing that it looks at differs from the one before. */
function askOne(
  decision: Decision<Inputs, string, Citation>,
  stretches: readonly Stretch[],
  { on, presume, ...day }: AskOverOptions,
): AnyAnswer {
  const [first] = stretches
  const asked = differing(decision, stretches).flatMap(({ last, known }): readonly Asked[] => {
    const answer = askFrom(decision, known, { on: last, presume })
    return answer.status === 'not-in-force' ? [] : [{ answer, known }]
  })
  const [one, ...others] = asked
  if (one === undefined) return { status: 'not-in-force', decision: decision.id, on }
  const isOneDay = stretches.length === 1 && first?.first === first?.last
  return isOneDay ? one.answer : join(decision, [one, ...others], on, day)
}

/**
 * Answers questions whose day may be unknown, on every day that it may have been.
 *
 * @param questions - The decisions, by the names under which to answer them.
 * @param stretches - The days, cut where the law changes, each with what is known then.
 * @param options - The day of the assessment, whether presumptions are used, and the fact that would tell
 *   the day.
 * @returns One answer for each question: what is possible on any of the days is possible, and the fact that
 *   tells the day is needed where it decides. Days on which nothing was law count for nothing.
 * @internal
 */
export function askOver<Asked extends Questions, D extends string>(
  questions: Asked,
  stretches: readonly Stretch[],
  options: AskOverOptions & { readonly fact: D },
): AnswersOverDays<Asked, D> {
  const answers = Object.entries(questions).map(
    ([name, decision]) => [name, askOne(decision, stretches, options)] as const,
  )
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the names are those of the questions, each answered by its own.
  return Object.fromEntries(answers) as AnswersOverDays<Asked, D>
}
