import { calendarDay, type CalendarDay } from '../calendar/day.js'
import { guarded } from '../error/guarded.js'
import type { Answer, Undetermined } from './answer.js'
import { givenOf } from './cells.js'
import type { Decision } from './decision.js'
import type { Given, Inputs, ValueSet } from './input.js'
import { gapsWithin, stretchOn, type Stretch } from './stretch.js'
import { classesOf, outcomesIn, type Bits, type Column } from './table.js'
import { givenTo, namesOf, takenFrom, type Givens, type Told } from './told.js'

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

/** Strikes out the rows that are not possible where columns hold what the law presumes of them. */
function presuming(rows: Bits, columns: readonly Column[]): Bits {
  return columns.reduce((left, { admits, presumed }) => {
    const admitted = admits[31 - Math.clz32(presumed)]
    return left.map((word, at) => word & (admitted?.[at] ?? 0))
  }, rows)
}

const none: readonly never[] = Object.freeze([])

/** The columns that the law presumes something of, where nothing else is known. */
function unstated({ table }: Stretch, { stated }: Told, presume: boolean): readonly Column[] {
  const isUnstated = ({ bit }: Column): boolean => (stated & bit) === 0
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

/** The classes still possible, per column: sought only where several rows are, or a case may have none. */
function knownOf(
  { table }: Stretch,
  given: Givens,
  stated: number,
  presumed: readonly Column[],
): readonly number[] {
  const known = table.unknown.slice()
  for (const column of presumed) known[column.index] = column.presumed
  for (let rest = stated; rest !== 0; rest &= rest - 1) {
    const column = table.columns[31 - Math.clz32(rest & -rest)]
    if (column !== undefined) known[column.index] = classesOf(column, given[column.name] ?? null)
  }
  return known
}

/** Keeps what is known of the inputs that the rows look at: enough to reach the same rows again. */
function conditionsOf(
  { table: { columns } }: Stretch,
  given: Givens,
  stated: number,
  presumed: readonly Column[],
  looksAt: number,
): Givens {
  const conditions: Record<string, Givens[string]> = {}
  for (let rest = looksAt; rest !== 0; rest &= rest - 1) {
    const column = columns[31 - Math.clz32(rest & -rest)]
    if (column === undefined) continue
    const { bit, input, name } = column
    if ((stated & bit) !== 0) conditions[name] = given[name]
    else if (presumed.includes(column)) conditions[name] = input.presumed?.value
  }
  return conditions
}

function answerOf(
  stretch: Stretch,
  on: CalendarDay,
  given: Givens,
  told: Told,
  presume: boolean,
): Answer {
  const { id } = stretch.decision
  const { stated } = told
  let { alive } = told
  let assumed = unstated(stretch, told, presume)
  if (assumed.length > 0) {
    assumed = telling(stretch, alive, assumed)
    alive = presuming(alive, assumed)
  }
  // What is found is the same for every answer that rests on these rows, and shared between them.
  const found =
    stretch.findAlone(alive) ?? stretch.findOnce(alive, knownOf(stretch, given, stated, assumed))
  const conditions = conditionsOf(stretch, given, stated, assumed, found.looksAt)
  const presumed = assumed.length === 0 ? none : assumed.map(({ name }) => name)
  const { basis, force, gap, needed, possible, rows } = found
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
  return gap === undefined ? open : { ...open, gap: givenOf(stretch.table.columns, gap) }
}

function outcomeOf(stretch: Stretch, given: Givens, presume: boolean): string | undefined {
  const { decision, table } = stretch
  const told = givenTo(stretch, given)
  const assumed = unstated(stretch, told, presume)
  const reached = outcomesIn(table, presuming(told.alive, assumed))
  const only = 31 - Math.clz32(reached)
  if (reached !== 1 << only) return undefined
  const isOpen =
    stretch.gaps.length > 0 &&
    gapsWithin(stretch, knownOf(stretch, given, told.stated, assumed)).length > 0
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
      guarded(names, () =>
        answerOf(stretch, on, given, givenTo(stretch, given), presume),
      ) as Answer<I, O, C>,
  }
  /* eslint-enable @typescript-eslint/consistent-type-assertions -- as above. */
}

function answerBy(
  read: (stretch: Stretch, given: Givens) => Told,
  decision: Decision,
  given: Givens,
  options: DecideOptions,
): Answer {
  const { on, presume } = asked(options)
  const stretch = stretchOn(decision, on)
  if (stretch === undefined) return { status: 'not-in-force', decision: decision.id, on }
  return guarded(
    () => namesOf(stretch),
    () => answerOf(stretch, on, given, read(stretch, given), presume),
  )
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
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- as in `prepare`.
  return answerBy(givenTo, decision, given, options) as Answer<I, O, C>
}

/**
 * Answers a question of law from all that is known in a case, of which it takes its own inputs.
 *
 * @param decision - The question.
 * @param known - What is known in the case, by the names of inputs; what is absent, null or an empty text is unknown.
 * @param options - The day asked about, and whether presumptions are used.
 * @returns The answer of `decide`.
 * @throws {InvalidInput} When the day is not one, or something known is no value of its input; codes `not-a-day`,
 *   `not-allowed`, `wrong-type`.
 * @example
 * ```ts
 * import { atLeast, below, decideFrom, decision, integer, type CalendarDay } from '@vilkar/core'
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
 * decideFrom(mayVote, { age: 40, beds: 3 }, { on: '2026-01-01' }).status // => 'determined'
 * ```
 */
export function decideFrom<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
  known: Readonly<Record<string, ValueSet | undefined>>,
  options: DecideOptions,
): Answer<I, O, C> {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- as in `prepare`.
  return answerBy(takenFrom, decision, known, options) as Answer<I, O, C>
}
