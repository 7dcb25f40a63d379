import { writtenOutWhenRead, type Decision } from './decision.js'
import type { CellOf, Input, Inputs, Range } from './input.js'
import { forces, type Commencement, type Force, type Row } from './row.js'

/** Two questions of which the second is asked only where the first leaves it open. */
export interface InOrder<
  I1 extends Inputs,
  I2 extends Inputs,
  O1 extends string,
  O2 extends string,
  P extends O1,
  C extends string,
> {
  readonly id: string
  /** What decides by itself, where it applies. */
  readonly first: Decision<I1, O1, C>
  /** The outcome of the first question that leaves the matter to the second. */
  readonly open: P
  readonly then: Decision<I2, O2, C>
  /**
   * Whether a joined row rests on what the second question cites, or on what both do. Default
   * `then`: that nothing decides by itself is seldom a ground worth naming. Where only an
   * interpretation says so, it is one, and the joined row rests on both.
   */
  readonly basis?: 'then' | 'both'
}

/** What a row may demand of an input. */
type Cell = CellOf<Input>

const isRange = (set: Cell): set is Range => typeof set === 'object' && !Array.isArray(set)

/** The values of a choice's cell. */
function textsOf(set: Cell): readonly string[] {
  if (typeof set === 'string') return [set]
  return Array.isArray(set) ? set.map(String) : []
}

/** The values that two cells share; `undefined` where they share none. */
function meet(one: Cell, other: Cell): Cell | undefined {
  if (isRange(one) && isRange(other)) {
    const min = Math.max(one.min ?? -Infinity, other.min ?? -Infinity)
    const max = Math.min(one.max ?? Infinity, other.max ?? Infinity)
    if (min > max) return undefined
    return { ...(min > -Infinity && { min }), ...(max < Infinity && { max }) }
  }
  if (typeof one === 'boolean') return one === other ? one : undefined
  const others = textsOf(other)
  const shared = textsOf(one).filter((value) => others.includes(value))
  return shared.length === 0 ? undefined : shared
}

function meetCells(one: Row['when'], other: Row['when']): Row['when'] | undefined {
  const when: Record<string, Cell> = {}
  for (const [name, cell] of [...Object.entries(one), ...Object.entries(other)]) {
    if (cell === undefined) continue
    const before = when[name]
    const shared = before === undefined ? cell : meet(before, cell)
    if (shared === undefined) return undefined
    when[name] = shared
  }
  return when
}

const later = (one: Commencement, other: Commencement): Commencement =>
  one.day < other.day ? other : one

const earlier = (
  one: Commencement | undefined,
  other: Commencement | undefined,
): Commencement | undefined =>
  one === undefined || other === undefined ? (one ?? other) : one.day < other.day ? one : other

/** The row that holds where the first row leaves the matter open and the second answers it. */
function follow(first: Row, second: Row, bases: 'then' | 'both'): Row | undefined {
  const when = meetCells(first.when, second.when)
  const from = later(first.from, second.from)
  const until = earlier(first.until, second.until)
  if (when === undefined || (until !== undefined && until.day <= from.day)) return undefined
  const id = `${first.id}/${second.id}`
  const onSecondAlone = bases === 'then' && first.force !== 'interpretation'
  const basis: Row['basis'] = onSecondAlone
    ? second.basis
    : [...first.basis, ...second.basis.filter((each) => !first.basis.includes(each))]
  const { then } = second
  const force = onSecondAlone ? second.force : weaker(first.force, second.force)
  return { id, from, ...(until && { until }), when, then, basis, ...(force && { force }) }
}

/** Takes the weaker of two kinds of norm, so that what rests on both reads as no more than it is. */
function weaker(one: Force | undefined, other: Force | undefined): Force | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return forces.indexOf(one) > forces.indexOf(other) ? one : other
}

/** Writes out the force that a row has from its decision. */
const withForce =
  (force: Force): ((row: Row) => Row) =>
  (row) => ({ ...row, force: row.force ?? force })

/**
 * Joins two decisions of which the second is asked only where the first leaves the matter open.
 *
 * The result is a decision like any other, over the inputs of both; it answers exactly, also where
 * both look at the same half-known fact.
 *
 * @param order - The id of the whole, the first question, its open outcome, and the second question.
 * @returns The joined decision.
 * @example
 * ```ts
 * import { atLeast, below, decide, decision, flag, inOrder, integer, type CalendarDay } from '@vilkar/core'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const citizenship = decision({
 *   id: 'example.citizenship',
 *   inputs: { citizen: flag() },
 *   outcomes: ['no', 'ask-on'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'citizen', from: start, when: { citizen: true }, then: 'ask-on', basis: ['grl § 50'] },
 *     { id: 'foreigner', from: start, when: { citizen: false }, then: 'no', basis: ['grl § 50'] },
 *   ],
 * })
 * const age = decision({
 *   id: 'example.age',
 *   inputs: { age: integer({ min: 0, max: 130 }) },
 *   outcomes: ['yes', 'no'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'adult', from: start, when: { age: atLeast(18) }, then: 'yes', basis: ['grl § 50'] },
 *     { id: 'minor', from: start, when: { age: below(18) }, then: 'no', basis: ['grl § 50'] },
 *   ],
 * })
 * const mayVote = inOrder({ id: 'example.may-vote', first: citizenship, open: 'ask-on', then: age })
 * decide(mayVote, { age: 12 }, { on: '2026-01-01' }).status // => 'determined'
 * mayVote.outcomes // => ['no', 'yes']
 * ```
 */
export function inOrder<
  I1 extends Inputs,
  I2 extends Inputs,
  O1 extends string,
  O2 extends string,
  P extends O1,
  C extends string,
>(order: InOrder<I1, I2, O1, O2, P, C>): Decision<I1 & I2, Exclude<O1, P> | O2, C> {
  const { id, first, open, then, basis = 'then' } = order
  const outcomes = [...first.outcomes.filter((each) => each !== open), ...then.outcomes]
  const head = {
    id,
    // The first question's inputs are at least as wide: what it settles need not concern the second.
    inputs: { ...then.inputs, ...first.inputs },
    outcomes: [...new Set<string>(outcomes)],
    force: then.force,
  }
  // Rows are joined by what they hold, whatever their types.
  const joined: Decision = writtenOutWhenRead<Inputs, string, string>(head, () => {
    const secondRows = then.rows.map(withForce(then.force))
    return first.rows
      .map(withForce(first.force))
      .flatMap((row) =>
        row.then === open ? secondRows.flatMap((second) => follow(row, second, basis) ?? []) : row,
      )
  })
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the joined rows stand over both sets of inputs.
  return joined as unknown as Decision<I1 & I2, Exclude<O1, P> | O2, C>
}
