import {
  forces,
  possibleOutcomes,
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

/** A day on which the rows of some decision begin or end, and the day before. */
interface Change {
  readonly day: CalendarDay
  readonly before: CalendarDay
}

const changes = new WeakMap<Questions, readonly Change[]>()

/** The days on which the rows of some decisions begin and end, the earliest first. */
function changesOf(questions: Questions): readonly Change[] {
  let found = changes.get(questions)
  if (found === undefined) {
    const days = Object.values(questions).flatMap(({ table }) =>
      table.segments.map(({ from }) => from),
    )
    found = [...new Set(days)].sort().map((day) => ({ day, before: addDays(day, -1) }))
    changes.set(questions, found)
  }
  return found
}

/**
 * Cuts the days on which something may have happened where one of the decisions changes.
 *
 * @internal
 */
export function stretchesOf(questions: Questions, { first, last }: Days): readonly Days[] {
  if (first === last) return [{ first, last }]
  const between = changesOf(questions).filter(({ day }) => day > first && day <= last)
  return [first, ...between.map(({ day }) => day)].map((start, at) => ({
    first: start,
    last: between[at]?.before ?? last,
  }))
}

/** Whether two values are known alike. */
function same(one: ValueSet | undefined, other: ValueSet | undefined): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object') return false
  if (!('min' in one) || !('min' in other)) return false
  return one.min === other.min && one.max === other.max
}

/** The rows of a decision, in pairs. */
interface Pairs {
  /** The place of each row, by its id. */
  readonly places: ReadonlyMap<string, number>
  /** For each row and each other, the columns in which they share no value, as bits. */
  readonly apart: readonly (readonly number[])[]
}

const pairs = new WeakMap<Decision, Pairs>()

function pairsOf(decision: Decision): Pairs {
  let found = pairs.get(decision)
  if (found === undefined) {
    const { rows, table } = decision
    const apart = (a: number, b: number): number =>
      table.columns.reduce(
        (bits, { cells, index }) =>
          ((cells[a] ?? 0) & (cells[b] ?? 0)) === 0 ? bits | (1 << index) : bits,
        0,
      )
    found = {
      places: new Map(rows.map(({ id }, at) => [id, at])),
      apart: rows.map((_, a) => rows.map((__, b) => apart(a, b))),
    }
    pairs.set(decision, found)
  }
  return found
}

/**
 * Whether one case has one outcome by one answer and another by another: then the day decides.
 *
 * What is known may depend on the day. Where it is the same, it must do for both rows; and as each of them is possible
 * by itself, only what both look at can keep them apart.
 */
function dayDecides(decision: Decision, asked: readonly Asked[]): boolean {
  const { columns, outcomes } = decision.table
  const { places, apart } = pairsOf(decision)
  const each = asked.map(({ answer, known }) => ({
    rows: answer.rows.map((id) => places.get(id) ?? 0),
    values: columns.map(({ name }) => known[name]),
  }))
  return each.some((one, at) =>
    each.slice(at + 1).some((other) => {
      const fixed = columns.filter(({ index }) => same(one.values[index], other.values[index]))
      const bits = fixed.reduce((sum, { index }) => sum | (1 << index), 0)
      // Ranges that meet in pairs have a number in common; of a list, no value need be in both rows.
      const lists = fixed.flatMap(({ index, classes, cells }) => {
        const known = one.values[index]
        if (!Array.isArray(known)) return []
        const listed = classes.map((value, place) => (known.includes(value) ? 1 << place : 0))
        return { cells, known: listed.reduce((sum, bit) => sum | bit, 0) }
      })
      const oneCase = (a: number, b: number): boolean =>
        ((apart[a]?.[b] ?? 0) & bits) === 0 &&
        lists.every(({ cells, known }) => ((cells[a] ?? 0) & (cells[b] ?? 0) & known) !== 0)
      return one.rows.some((a) =>
        other.rows.some((b) => outcomes[a] !== outcomes[b] && oneCase(a, b)),
      )
    }),
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

const nothing: readonly never[] = Object.freeze([])
const eachOnce = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]

/** What was made of some lists. */
interface Union {
  readonly lists: readonly (readonly string[])[]
  readonly all: readonly string[]
}

/** The union that was last made of lists of which this is the first: answers that rest on the same rows share theirs. */
const unions = new WeakMap<readonly string[], Union>()

/** Takes what is in any of some lists, which nobody writes to. */
function inAny<T extends string>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first = nothing] = lists
  const before = unions.get(first)
  const isAsBefore =
    before?.lists.length === lists.length && before.lists.every((list, at) => list === lists[at])
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- made of these very lists.
  if (isAsBefore) return before.all as readonly T[]
  const all = Object.freeze(eachOnce(lists.flat()))
  unions.set(first, { lists, all })
  return all
}

const confidences = ['read', 'inferred', 'unverified'] as const

/** Takes the last in an order of those that occur. */
function weakest<T>(order: readonly [T, ...T[]], found: readonly T[]): T {
  return order[Math.max(...found.map((each) => order.indexOf(each)))] ?? order[0]
}

/** Joins the answers of several days into one: what is possible on any of them is possible. */
function join(
  decision: Decision<Inputs, string, Citation>,
  asked: readonly [Asked, ...Asked[]],
  on: CalendarDay,
  { fact, counted }: DayAsked,
): AnyAnswer {
  const answers = asked.map(({ answer }) => answer)
  const reached = new Set(answers.flatMap(possibleOutcomes))
  const conditions: Record<string, ValueSet> = {}
  for (const name of eachOnce(answers.flatMap((answer) => Object.keys(answer.conditions)))) {
    const value = hullOf(asked.map(({ known }) => known[name]))
    if (value !== undefined) conditions[name] = value
  }
  const grounds = {
    decision: decision.id,
    on,
    conditions,
    presumed: inAny(answers.map(({ presumed }) => presumed)),
    basis: inAny(answers.map(({ basis }) => basis)),
    force: weakest(
      forces,
      answers.map(({ force }) => force),
    ),
    lawReadThrough: answers.map((each) => each.lawReadThrough).sort()[0] ?? on,
    beyondLawRead: answers.some((each) => each.beyondLawRead),
    confidence: weakest(
      confidences,
      answers.map((each) => each.confidence),
    ),
    unverified: inAny(answers.map(({ unverified }) => unverified)),
    rows: inAny(answers.map(({ rows }) => rows)),
  } as const
  const possible = decision.outcomes.filter((outcome) => reached.has(outcome))
  const [only, ...others] = possible
  if (only !== undefined && others.length === 0) {
    return { status: 'determined', outcome: only, ...grounds }
  }
  const within = inAny(
    answers.map((answer) => (answer.status === 'undetermined' ? answer.needed : nothing)),
  )
  // What is counted from the day is not asked for: the day is.
  const needed = within.filter((name) => !counted.includes(name))
  const decides =
    needed.length < within.length || within.length === 0 || dayDecides(decision, asked)
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

/** A stretch with the names of what is known otherwise than on the one before. */
interface Turn extends Stretch {
  readonly turned: readonly string[]
}

/**
 * Finds what is known otherwise on each stretch than on the one before.
 *
 * @internal
 */
export function turnsOf(stretches: readonly Stretch[]): readonly Turn[] {
  return stretches.map((stretch, at) => {
    const { known } = stretch
    const before = stretches[at - 1]?.known ?? known
    const names = Object.keys({ ...before, ...known })
    return { ...stretch, turned: names.filter((name) => !same(before[name], known[name])) }
  })
}

/**
 * Finds the stretches on which something that a question looks at differs from the one before.
 *
 * @internal
 */
export function differing({ inputs, table }: Decision, turns: readonly Turn[]): readonly Turn[] {
  return turns.filter(
    ({ first, turned }, at) =>
      at === 0 ||
      table.segments.some(({ from }) => from === first) ||
      turned.some((name) => Object.hasOwn(inputs, name)),
  )
}

/** Asks one question on each stretch, save where nothing that it looks at differs from the one before. */
function askOne(
  decision: Decision<Inputs, string, Citation>,
  turns: readonly Turn[],
  { on, presume, ...day }: AskOverOptions,
): AnyAnswer {
  const [first] = turns
  const asked = differing(decision, turns).flatMap(({ last, known }): readonly Asked[] => {
    const answer = askFrom(decision, known, { on: last, presume })
    return answer.status === 'not-in-force' ? [] : [{ answer, known }]
  })
  const [one, ...others] = asked
  if (one === undefined) return { status: 'not-in-force', decision: decision.id, on }
  const isOneDay = turns.length === 1 && first?.first === first?.last
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
  const turns = turnsOf(stretches)
  const answers = Object.entries(questions).map(
    ([name, decision]) => [name, askOne(decision, turns, options)] as const,
  )
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the names are those of the questions, each answered by its own.
  return Object.fromEntries(answers) as AnswersOverDays<Asked, D>
}
