import { calendarDay, type CalendarDay } from '../calendar/day.js'
import { InvalidInput } from '../error/invalid-input.js'
import { kernelIssue, type Issue } from '../error/issue.js'
import { unknownField } from '../error/unknown-field.js'
import type { Answer } from './answer.js'
import type { Decision } from './decision.js'
import { forces, type Force } from './row.js'
import type { Given, Inputs, ValueSet } from './input.js'
import { neededColumns } from './needed.js'
import { classesOf, compile, possibleRows, segmentOn, type Column, type Segment } from './table.js'

/** How a question is asked. */
export interface DecideOptions {
  /** The day asked about, `YYYY-MM-DD`. There is no default: nothing here looks at a clock. */
  readonly on: string
  /** Whether what the law presumes stands in for what is unknown. Default `true`. */
  readonly presume?: boolean | undefined
}

/** An evaluator for one decision on one day. */
export interface Prepared<I extends Inputs, O extends string, C extends string> {
  /** Answers with the outcome alone; `undefined` unless it is determined. */
  readonly outcome: (given: Given<I>) => O | undefined
  /** Answers in full, as `decide` does. */
  readonly answer: (given: Given<I>) => Answer<I, O, C>
}

/** What is given, whatever the decision. */
type Givens = Readonly<Record<string, ValueSet | undefined>>

function describe({ input }: Column): string {
  if (input.kind === 'integer') return `${String(input.min)}–${String(input.max)}`
  return input.kind === 'choice' ? input.values.join(', ') : 'true, false'
}

/** Names everything given that is no input of the decision, or that an input cannot hold. */
function refuse(decision: Decision, given: Givens): never {
  const { byName, columns } = decision.table
  const names = columns.map(({ name }) => name)
  const issues: Issue[] = Object.entries(given).flatMap(([name, value]) => {
    const column = byName.get(name)
    if (column === undefined) return unknownField([], [name], names)
    if (value === undefined || classesOf(column, value) !== 0) return []
    return kernelIssue([name], 'not-allowed', describe(column))
  })
  throw new InvalidInput(issues)
}

/** Turns what is given, and what the law presumes, into the classes still possible, per column. */
function know(decision: Decision, given: Givens, presume: boolean): readonly number[] {
  const { byName, columns } = decision.table
  const known = (presume ? decision.table.presumed : decision.table.unknown).slice()
  let at = 0
  for (const name in given) {
    // Inputs mostly come in the order of the columns; comparing a name is quicker than looking it up.
    const next = columns[at++]
    const column = next?.name === name ? next : byName.get(name)
    const value = given[name]
    if (value === undefined) continue
    const classes = column === undefined ? 0 : classesOf(column, value)
    if (column === undefined || classes === 0) {
      // What a prototype lends is not given.
      if (!Object.hasOwn(given, name)) continue
      return refuse(decision, given)
    }
    known[column.index] = classes
  }
  return known
}

function outcomesOf(decision: Decision, rows: readonly number[]): number[] {
  const { outcomes } = decision.table
  const seen: number[] = []
  for (const row of rows) {
    const outcome = outcomes[row] ?? -1
    if (!seen.includes(outcome)) seen.push(outcome)
  }
  return seen
}

/** Takes the weakest force of the rows, and the citations of all of them. */
function groundsOf(
  decision: Decision,
  rows: readonly number[],
): { readonly rows: string[]; readonly basis: readonly string[]; readonly force: Force } {
  const names: string[] = []
  const basis: string[] = []
  let rank = 0
  for (const at of rows) {
    const row = decision.rows[at]
    if (row === undefined) continue
    names.push(row.id)
    rank = Math.max(rank, forces.indexOf(row.force ?? decision.force))
    for (const citation of row.basis) if (!basis.includes(citation)) basis.push(citation)
  }
  return { rows: names, basis, force: forces[rank] ?? decision.force }
}

/** What is known of the inputs, and the rows and outcomes that are possible for it. */
interface Settled {
  readonly known: readonly number[]
  readonly rows: readonly number[]
  readonly outcomes: readonly number[]
  /** The columns that a presumption settled: without it, more outcomes would be possible. */
  readonly presumed: readonly Column[]
}

/** Finds what is possible for what is given, with the presumptions that make a difference. */
function settle(decision: Decision, segment: Segment, given: Givens, presume: boolean): Settled {
  const { table } = decision
  let known = know(decision, given, presume)
  let rows = possibleRows(table, segment, known)
  const outcomes = outcomesOf(decision, rows)
  const presumed: Column[] = []
  for (const column of presume ? table.presumable : []) {
    if (given[column.name] !== undefined) continue
    const without = [...known]
    without[column.index] = column.all
    const more = possibleRows(table, segment, without)
    if (outcomesOf(decision, more).length > outcomes.length) presumed.push(column)
    else {
      // Nothing rests on it: the fact stays unknown, and the answer does not claim it.
      known = without
      rows = more
    }
  }
  return { known, rows, outcomes, presumed }
}

/** Keeps what is known of the inputs that the rows look at: enough to reach the same rows again. */
function conditionsOf(
  decision: Decision,
  given: Givens,
  { rows, presumed }: Pick<Settled, 'rows' | 'presumed'>,
): Givens {
  const { columns, looksAt } = decision.table
  const conditions: Record<string, ValueSet> = {}
  let looked = 0
  for (const row of rows) looked |= looksAt[row] ?? 0
  for (let rest = looked; rest !== 0; rest &= rest - 1) {
    const column = columns[31 - Math.clz32(rest & -rest)]
    if (column === undefined) continue
    const value = presumed.includes(column) ? column.input.presumed?.value : given[column.name]
    if (value !== undefined) conditions[column.name] = value
  }
  return conditions
}

function answerOf(
  decision: Decision,
  segment: Segment | undefined,
  on: CalendarDay,
  given: Givens,
  presume: boolean,
): Answer {
  if (segment === undefined) return { status: 'not-in-force', decision: decision.id, on }
  const settled = settle(decision, segment, given, presume)
  const { rows, basis, force } = groundsOf(decision, settled.rows)
  const { id, table, outcomes } = decision
  const conditions = conditionsOf(decision, given, settled)
  const presumed = settled.presumed.map(({ name }) => name)
  const [only = -1, ...others] = settled.outcomes
  const outcome = others.length === 0 ? outcomes[only] : undefined
  // Written out twice: to spread the common fields takes as long as to find the rows.
  if (outcome !== undefined) {
    return {
      status: 'determined',
      outcome,
      decision: id,
      on,
      conditions,
      presumed,
      basis,
      force,
      rows,
    }
  }
  const possible = outcomes.filter((_, at) => settled.outcomes.includes(at))
  const needed = neededColumns(table, settled.rows, settled.known).map(({ name }) => name)
  return {
    status: 'undetermined',
    possible,
    needed,
    decision: id,
    on,
    conditions,
    presumed,
    basis,
    force,
    rows,
  }
}

function outcomeOf(
  decision: Decision,
  segment: Segment | undefined,
  given: Givens,
  presume: boolean,
): string | undefined {
  if (segment === undefined) return undefined
  const { outcomes } = decision.table
  const rows = possibleRows(decision.table, segment, know(decision, given, presume))
  const only = outcomes[rows[0] ?? -1] ?? -1
  return rows.every((row) => outcomes[row] === only) ? decision.outcomes[only] : undefined
}

/**
 * Prepares a decision for many questions about one day.
 *
 * @param decision - The decision.
 * @param options - The day asked about, and whether presumptions are used.
 * @returns An evaluator that answers as `decide` does.
 * @throws {InvalidInput} When the day is not one; code `not-a-day`.
 * @example
 * ```ts
 * import { atLeast, below, decision, integer, prepare, type CalendarDay } from '@vilkar/core'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const mayVote = decision({
 *   id: 'example.may-vote',
 *   inputs: { age: integer({ min: 0, max: 130 }) },
 *   outcomes: ['yes', 'no'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'adult', from: start, when: { age: atLeast(18) }, then: 'yes', basis: ['grl § 50'] },
 *     { id: 'minor', from: start, when: { age: below(18) }, then: 'no', basis: ['grl § 50'] },
 *   ],
 * })
 * const today = prepare(mayVote, { on: '2026-01-01' })
 * today.outcome({ age: 17 }) // => 'no'
 * today.outcome({}) // => undefined
 * ```
 */
export function prepare<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
  options: DecideOptions,
): Prepared<I, O, C> {
  const { presume = true } = options
  const on = calendarDay(options.on)
  // A table of the day's rows alone is a good deal smaller than one of all days.
  const rows = decision.rows.filter(
    ({ from, until }) => from.day <= on && (until === undefined || on < until.day),
  )
  const today: Decision = { ...decision, rows, table: compile({ ...decision, rows }) }
  const segment = segmentOn(today.table, on)
  /* eslint-disable @typescript-eslint/consistent-type-assertions -- the search knows inputs and outcomes by place, not by type; what it returns are the decision's own. */
  return {
    outcome: (given) => outcomeOf(today, segment, given, presume) as O | undefined,
    answer: (given) => answerOf(today, segment, on, given, presume) as Answer<I, O, C>,
  }
  /* eslint-enable @typescript-eslint/consistent-type-assertions -- as above. */
}

/**
 * Answers a question of law on a day, from what is known.
 *
 * Norwegian: *avgjør*. The answer is determined when every completion of what is known leads to the
 * same outcome; otherwise it lists the outcomes still possible and the inputs that are needed.
 *
 * @param decision - The question.
 * @param given - What is known, by input: a value, a set of values, or nothing.
 * @param options - The day asked about, and whether presumptions are used.
 * @returns The answer, with the rows, the provisions and the conditions it rests on.
 * @throws {InvalidInput} When the day is not one, or something given is no input of the decision or
 *   no value of it; codes `not-a-day`, `unknown-field`, `not-allowed`.
 * @example
 * ```ts
 * import { atLeast, below, decide, decision, integer, type CalendarDay } from '@vilkar/core'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const mayVote = decision({
 *   id: 'example.may-vote',
 *   inputs: { age: integer({ min: 0, max: 130 }) },
 *   outcomes: ['yes', 'no'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'adult', from: start, when: { age: atLeast(18) }, then: 'yes', basis: ['grl § 50'] },
 *     { id: 'minor', from: start, when: { age: below(18) }, then: 'no', basis: ['grl § 50'] },
 *   ],
 * })
 * const answer = decide(mayVote, { age: { min: 17, max: 18 } }, { on: '2026-01-01' })
 * answer.status === 'undetermined' && answer.needed // => ['age']
 * decide(mayVote, {}, { on: '2000-01-01' }).status // => 'not-in-force'
 * ```
 */
export function decide<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
  given: Given<NoInfer<I>>,
  options: DecideOptions,
): Answer<I, O, C> {
  const { presume = true } = options
  const on = calendarDay(options.on)
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- as in `prepare`.
  return answerOf(decision, segmentOn(decision.table, on), on, given, presume) as Answer<I, O, C>
}
