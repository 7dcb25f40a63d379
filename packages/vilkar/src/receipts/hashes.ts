import type { CalendarDay, Commencement, Decision, Force, Input } from '@vilkar/core'
import { ruleBook, type Point } from '../catalogue/rule-book.js'
import { digestOf } from './digest.js'

/*
 * Hashes of meaning. What a row or a point is called, where its file lies and in which words its outcome is told are
 * not in them; its cells, outcome, citations, kind of norm and days are.
 */

/** The hashes of one table. */
export interface TableHashes {
  /** Of the whole of it: its inputs, its outcomes and its rows, in whatever order. */
  readonly table: string
  /** Of its inputs: what each may be, who judges it, and what the law presumes. */
  readonly inputs: string
  /** Of each row, by its name. */
  readonly rows: Readonly<Record<string, string>>
}

/** The hashes of all rules. Plain data. */
export interface RuleHashes {
  /** Of each table, by the decision's id. */
  readonly decisions: Readonly<Record<string, TableHashes>>
  /**
   * Of each point, by the checklist's id and the point's; where points stand under one id by turns of the law, its first
   * day is added. What a point looks at in a document is code, and not in it.
   */
  readonly checklists: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A row or a point, as far as it says when and on what it stands. */
interface Dated {
  readonly from: Commencement
  readonly until?: Commencement
  readonly basis: readonly string[]
}

function daysAndBasis({ from, until, basis }: Dated): object {
  return { from: from.day, until: until?.day ?? null, basis: [...basis].sort() }
}

/** Writes the values of a cell one way: one choice as a list of one, and lists in order. */
function cellOf(cell: unknown): unknown {
  if (typeof cell === 'string') return [cell]
  return Array.isArray(cell) ? cell.map(String).sort() : cell
}

function cellsOf(when: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(when).map(([input, cell]) => [input, cellOf(cell)] as const),
  )
}

function inputOf(input: Input): object {
  return input.kind === 'choice' ? { ...input, values: [...input.values].sort() } : input
}

/** A decision as far as it is hashed; one of a catalogue will do. */
export type HashedDecision = Pick<Decision, 'inputs' | 'outcomes' | 'rows'> & {
  readonly force: Force
}

/**
 * Hashes a table and each of its rows.
 *
 * @param decision - A decision, or its description in a catalogue.
 * @returns The hashes: the same for the same meaning, wherever and however it is written.
 * @example
 * ```ts
 * import { whoDecides } from '@vilkar/consent'
 * import { tableHashes } from 'vilkar/receipts'
 *
 * const { table, rows } = tableHashes(whoDecides)
 * table.length // => 64
 * Object.keys(rows).length === whoDecides.rows.length // => true
 * ```
 */
export function tableHashes(decision: HashedDecision): TableHashes {
  const rows = Object.fromEntries(
    decision.rows.map((row) => [
      row.id,
      digestOf({
        when: cellsOf(row.when),
        then: row.then,
        force: row.force ?? decision.force,
        ...daysAndBasis(row),
      }),
    ]),
  )
  const inputs = digestOf(
    Object.fromEntries(
      Object.entries(decision.inputs).map(([name, input]) => [name, inputOf(input)]),
    ),
  )
  const outcomes = [...decision.outcomes].sort()
  return { table: digestOf({ inputs, outcomes, rows: Object.values(rows).sort() }), inputs, rows }
}

function pointHash(point: Point): string {
  const { force, weight, applies } = point
  return digestOf({ force, weight, always: applies === undefined, ...daysAndBasis(point) })
}

/** Names a point of a checklist: points that stand under one id by turns of the law are told apart by their days. */
function pointName({ id, from }: Point, points: readonly Point[]): string {
  return points.filter((each) => each.id === id).length > 1 ? `${id} ${from.day}` : id
}

/**
 * Names the points of a checklist that are in force on a day, as the hashes name them.
 *
 * @internal
 */
export function pointsInForce(checklist: string, on: CalendarDay): readonly string[] {
  const lists = ruleBook().flatMap((domain) => domain.checklists)
  const points = lists.find(({ id }) => id === checklist)?.requirements ?? []
  const inForce = points.filter(
    ({ from, until }) => from.day <= on && (until === undefined || on < until.day),
  )
  return inForce.map((point) => pointName(point, points))
}

function hashesOf(rules: ReturnType<typeof ruleBook>): RuleHashes {
  const decisions = rules.flatMap((domain) => domain.decisions)
  const checklists = rules.flatMap((domain) => domain.checklists)
  return {
    decisions: Object.fromEntries(decisions.map((each) => [each.id, tableHashes(each)])),
    checklists: Object.fromEntries(
      checklists.map(({ id, requirements }) => [
        id,
        Object.fromEntries(
          requirements.map((point) => [pointName(point, requirements), pointHash(point)]),
        ),
      ]),
    ),
  }
}

/** Lets nobody write over what everybody is given. */
function frozen<T extends object>(data: T): T {
  const held: readonly unknown[] = Object.values(data)
  for (const each of held) {
    if (typeof each === 'object' && each !== null) frozen(each)
  }
  return Object.freeze(data)
}

/** The hashes, once they were asked for. */
const made: { hashes?: RuleHashes } = {}

/**
 * Hashes every rule of these packages.
 *
 * @returns The hashes of all tables and points, as `catalogue.json` carries them. They are made once, and frozen.
 * @example
 * ```ts
 * import { ruleHashes } from 'vilkar/receipts'
 * ruleHashes().decisions['consent.child-heard']?.table.length // => 64
 * ```
 */
export function ruleHashes(): RuleHashes {
  // Some thousand rows: a table is written out when it is first read, and so are its hashes.
  return (made.hashes ??= frozen(hashesOf(ruleBook())))
}
