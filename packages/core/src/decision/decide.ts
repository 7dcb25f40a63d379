import { calendarDay, type CalendarDay } from '../calendar/day.js'
import { InvalidInput } from '../error/invalid-input.js'
import { kernelIssue } from '../error/issue.js'
import { guarded, noRecordOf } from '../error/guarded.js'
import { unknownField } from '../error/unknown-field.js'
import type { Answer, Undetermined } from './answer.js'
import { givenOf } from './cells.js'
import type { Decision } from './decision.js'
import type { Given, Inputs, ValueSet } from './input.js'
import { admittedBy, gapsWithin, stretchOn, type Stretch } from './stretch.js'
import { classesOf, isRecord, outcomesIn, type Bits, type Column } from './table.js'

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

const namesOf = ({ table }: Stretch): readonly string[] => table.columns.map(({ name }) => name)

/** Names what an input cannot hold, and says once that something is no input, however much is none. */
function refuse(stretch: Stretch, given: Givens): never {
  const { byName, columns } = stretch.table
  const names = namesOf(stretch)
  if (!isRecord(given)) throw noRecordOf(names)
  const issues = columns.flatMap((column) => {
    const value = Object.hasOwn(given, column.name) ? given[column.name] : undefined
    if (value === undefined || classesOf(column, value) !== 0) return []
    return kernelIssue([column.name], 'not-allowed', describe(column))
  })
  const strangers = Object.keys(given).filter((name) => !byName.has(name))
  if (strangers.length > 0) issues.push(unknownField([], strangers, names))
  throw new InvalidInput(issues)
}

/** Finds the rows that are possible for what is given, before anything is presumed. */
function possibleRows(stretch: Stretch, given: Givens): Bits {
  const { byName, columns } = stretch.table
  const alive = stretch.all.slice()
  let at = 0
  for (const name in given) {
    // Inputs mostly come in the order of the columns; comparing a name is quicker than looking it up.
    const next = columns[at++]
    const column = next?.name === name ? next : byName.get(name)
    const value = given[name]
    if (value === undefined) continue
    const admitted = column && admittedBy(column, value)
    if (admitted === undefined) {
      // What a prototype lends is not given.
      if (Object.hasOwn(given, name)) refuse(stretch, given)
      continue
    }
    for (let word = 0; word < alive.length; word++) {
      alive[word] = (alive[word] ?? 0) & (admitted[word] ?? 0)
    }
  }
  if (at === 0 && !isRecord(given)) refuse(stretch, given)
  return alive
}

/** Strikes out the rows that are not possible where columns hold what the law presumes of them. */
function presuming(rows: Bits, columns: readonly Column[]): Bits {
  return columns.reduce((left, { admits, presumed }) => {
    const admitted = admits[31 - Math.clz32(presumed)]
    return left.map((word, at) => word & (admitted?.[at] ?? 0))
  }, rows)
}

const none: readonly Column[] = []

/** The columns that the law presumes something of, where nothing else is known. */
function unstated({ table }: Stretch, given: Givens, presume: boolean): readonly Column[] {
  const isUnstated = ({ name }: Column): boolean => given[name] === undefined
  // Mostly all are stated; a list that holds nothing is not made anew for each answer.
  return presume && table.presumable.some(isUnstated) ? table.presumable.filter(isUnstated) : none
}

/** Tells whether some outcome is among these and not among the others; both as bits. */
const isMore = (these: number, others: number): boolean => (these & ~others) !== 0

/**
 * Takes the presumptions that make a difference: without them, more outcomes would be possible. Nothing rests on the
 * others: the fact stays unknown, and the answer does not claim it.
 */
function telling({ table }: Stretch, rows: Bits, columns: readonly Column[]): readonly Column[] {
  const outcomes = outcomesIn(table, presuming(rows, columns))
  return columns.reduce((left, column) => {
    const others = left.filter((each) => each !== column)
    return isMore(outcomesIn(table, presuming(rows, others)), outcomes) ? left : others
  }, columns)
}

/** The classes still possible, per column. */
function knownOf(
  { table }: Stretch,
  given: Givens,
  presumed: readonly Column[],
): readonly number[] {
  return table.columns.map((column) => {
    const value = given[column.name]
    if (value !== undefined) return classesOf(column, value)
    return presumed.includes(column) ? column.presumed : column.all
  })
}

/** Keeps what is known of the inputs that the rows look at: enough to reach the same rows again. */
function conditionsOf(
  { table: { columns } }: Stretch,
  given: Givens,
  presumed: readonly Column[],
  looksAt: number,
): Givens {
  const conditions: Record<string, ValueSet> = {}
  for (let rest = looksAt; rest !== 0; rest &= rest - 1) {
    const column = columns[31 - Math.clz32(rest & -rest)]
    if (column === undefined) continue
    const value = presumed.includes(column) ? column.input.presumed?.value : given[column.name]
    if (value !== undefined) conditions[column.name] = value
  }
  return conditions
}

function answerOf(stretch: Stretch, on: CalendarDay, given: Givens, presume: boolean): Answer {
  const { id } = stretch.decision
  let alive: Bits = possibleRows(stretch, given)
  let assumed = unstated(stretch, given, presume)
  if (assumed.length > 0) {
    assumed = telling(stretch, alive, assumed)
    alive = presuming(alive, assumed)
  }
  const found =
    stretch.findAlone(alive) ?? stretch.findOnce(alive, knownOf(stretch, given, assumed))
  const conditions = conditionsOf(stretch, given, assumed, found.looksAt)
  const presumed = assumed.map(({ name }) => name)
  // Copies, since an answer is its caller's own.
  const [basis, rows] = [found.basis.slice(), found.rows.slice()]
  const { force, gap, possible } = found
  const [outcome] = possible
  // Written out twice: to spread the common fields takes as long as to find the rows.
  if (outcome !== undefined && possible.length === 1 && gap === undefined) {
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
  const open: Undetermined = {
    status: 'undetermined',
    possible: possible.slice(),
    needed: found.needed.slice(),
    decision: id,
    on,
    conditions,
    presumed,
    basis,
    force,
    rows,
  }
  return gap === undefined ? open : { ...open, gap: givenOf(stretch.table.columns, gap) }
}

function outcomeOf(stretch: Stretch, given: Givens, presume: boolean): string | undefined {
  const { decision, table } = stretch
  const alive = possibleRows(stretch, given)
  const assumed = unstated(stretch, given, presume)
  const reached = outcomesIn(table, presuming(alive, assumed))
  const only = 31 - Math.clz32(reached)
  if (reached !== 1 << only) return undefined
  const isOpen =
    stretch.gaps.length > 0 && gapsWithin(stretch, knownOf(stretch, given, assumed)).length > 0
  return isOpen ? undefined : decision.outcomes[only]
}

/**
 * Reads how a question is asked.
 *
 * @internal
 */
export function asked(options: DecideOptions): {
  readonly on: CalendarDay
  readonly presume: boolean
} {
  return guarded(
    () => ['on', 'presume'],
    () => {
      const { on, presume = true } = options
      return { on: calendarDay(on), presume }
    },
  )
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
  const { on, presume } = asked(options)
  const stretch = stretchOn(decision, on)
  if (stretch === undefined) {
    return {
      outcome: () => undefined,
      answer: () => ({ status: 'not-in-force', decision: decision.id, on }),
    }
  }
  const names = (): readonly string[] => namesOf(stretch)
  /* eslint-disable @typescript-eslint/consistent-type-assertions -- the search knows inputs and outcomes by place, not by type; what it returns are the decision's own. */
  return {
    outcome: (given) => guarded(names, () => outcomeOf(stretch, given, presume)) as O | undefined,
    answer: (given) =>
      guarded(names, () => answerOf(stretch, on, given, presume)) as Answer<I, O, C>,
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
 * @returns The answer, with the rows, the provisions and the conditions it rests on. Where the table has a gap within
 *   what is known, it is undetermined and names the gap.
 * @throws {InvalidInput} When the day is not one, or something given is no input of the decision or
 *   no value of it, or what is given holds no inputs; codes `not-a-day`, `unknown-field`, `not-allowed`, `wrong-type`.
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
  const { on, presume } = asked(options)
  const stretch = stretchOn(decision, on)
  if (stretch === undefined) return { status: 'not-in-force', decision: decision.id, on }
  const names = (): readonly string[] => namesOf(stretch)
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- as in `prepare`.
  return guarded(names, () => answerOf(stretch, on, given, presume)) as Answer<I, O, C>
}
