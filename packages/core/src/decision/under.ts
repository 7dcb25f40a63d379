import type { Commencement, Force, Row } from './row.js'

/** What may be said once for several rows. */
interface Shared<R extends Row> {
  readonly until?: Commencement
  /** The cells that every row has, before its own. */
  readonly when?: R['when']
  readonly force?: Force
  readonly basis?: R['basis']
}

/** What a group says for its rows: the day from which they are law, and what else they share. */
export interface Group<R extends Row = Row> extends Shared<R> {
  readonly from: Commencement
}

/** A row of a group: what the group does not say for it, and never the day on which it begins. */
export interface GroupedRow<R extends Row = Row> extends Shared<R> {
  readonly id: string
  readonly when: R['when']
  readonly then: R['then']
  readonly rows?: never
}

/** A group within a group, of rows that share more; it holds no further one. */
export interface Subgroup<R extends Row = Row> extends Shared<R> {
  readonly id?: never
  readonly rows: readonly GroupedRow<R>[]
}

/** Joins what two say of a row; neither may say what the other says already. */
function join<A extends object, B extends object>(id: string, one: A, other: B): A & B {
  for (const key of Object.keys(other)) {
    if (Object.hasOwn(one, key)) throw new Error(`${id} says ${key} anew`)
  }
  return { ...one, ...other }
}

function writeOut(group: Group, within: GroupedRow | Subgroup): readonly Row[] {
  const { rows, when = {}, ...own } = within
  const { when: shared = {}, ...common } = group
  const id = own.id ?? 'a subgroup'
  const whole = { ...join(id, common, own), when: join(id, shared, when) }
  if (rows !== undefined) return rows.flatMap((row) => writeOut(whole, row))
  if (whole.basis === undefined) throw new Error(`${id} cites nothing`)
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a row and its group say all of it.
  return [whole as Row]
}

/**
 * Writes out rows that share a day, conditions or grounds, which the group says once.
 *
 * What comes out are rows like any other, each of which stands alone, in the order written. A group
 * may hold subgroups, and these rows alone.
 *
 * @param group - What all of the rows share.
 * @param rows - The rows and subgroups, each with what the group does not say.
 * @returns The rows in full.
 * @throws {Error} When a row or subgroup says what its group says already, or a row cites nothing.
 * @example
 * ```ts
 * import { choice, decide, decision, flag, under, type CalendarDay, type Row } from '@vilkar/core'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const inputs = { citizen: flag(), adult: flag(), place: choice(['home', 'abroad']) }
 * const outcomes = ['at-home', 'by-post', 'no'] as const
 * type VoteRow = Row<typeof inputs, (typeof outcomes)[number]>
 * const rows = [
 *   ...under<VoteRow>({ from: start, basis: ['grl § 50'] }, [
 *     { id: 'foreigner', when: { citizen: false }, then: 'no' },
 *     {
 *       when: { citizen: true },
 *       rows: [
 *         { id: 'minor', when: { adult: false }, then: 'no' },
 *         { id: 'home', when: { adult: true, place: 'home' }, then: 'at-home' },
 *         { id: 'abroad', when: { adult: true, place: 'abroad' }, then: 'by-post' },
 *       ],
 *     },
 *   ]),
 * ]
 * rows[1]?.when // => { citizen: true, adult: false }
 * const howToVote = decision({ id: 'example.vote', inputs, outcomes, force: 'statute', rows })
 * decide(howToVote, { citizen: false }, { on: '2026-01-01' }).status // => 'determined'
 * ```
 */
export function under<R extends Row>(
  group: Group<R>,
  rows: readonly (GroupedRow<R> | Subgroup<R>)[],
): readonly R[] {
  const whole = rows.flatMap((each) => writeOut(group, each))
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- rows are written out by what they hold, whatever their types.
  return whole as readonly Row[] as readonly R[]
}
