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

/** Adds to what a group says what stands in it, which may not say the same anew. */
function add(group: Group, within: GroupedRow | Subgroup): Group {
  const { id = 'a subgroup', when = {}, until, force, basis } = within
  const shared = group.when ?? {}
  const own = { ...(until && { until }), ...(force && { force }), ...(basis && { basis }) }
  const anew = [
    ...Object.keys(own).filter((key) => Object.hasOwn(group, key)),
    ...Object.keys(when).filter((name) => Object.hasOwn(shared, name)),
  ]
  if (anew.length > 0) throw new Error(`${id} says anew what its group says: ${anew.join(', ')}`)
  return { ...group, ...own, when: { ...shared, ...when } }
}

function writeOut(group: Group, within: GroupedRow | Subgroup): readonly Row[] {
  const whole = add(group, within)
  if (within.rows !== undefined) return within.rows.flatMap((row) => writeOut(whole, row))
  const { id, then } = within
  const { from, until, when = {}, force, basis } = whole
  if (basis === undefined) throw new Error(`${id} cites nothing`)
  return [{ id, from, ...(until && { until }), when, then, ...(force && { force }), basis }]
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
