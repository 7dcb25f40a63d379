/*
 * What an answer rests on, by the facts that decide it and the days: a row that these decide must cite it. Read from
 * the statutes, the guides and the readings that were named, and not from the rows.
 */
import type { Decision, Row, ValueSet } from '@vilkar/core'
import { gridOf, holds, type Grid } from '../tables/oracle.ts'
import { readJsonLines } from './json-lines.ts'

/** What answers rest on where certain facts decide them. */
export interface Ground {
  readonly questions: readonly string[]
  /** The facts that make it matter; a row is decided by them if it has no other values. None: every row. */
  readonly when?: Readonly<Record<string, ValueSet>>
  /** The outcomes that rest on it; any, where none is named. */
  readonly then?: readonly string[]
  /** The first day on which it is so, and the first on which it is no longer. */
  readonly from?: string
  readonly until?: string
  /** Whether only what began and ended between these days rests on it: a rule for a time. */
  readonly within?: true
  /** What must be cited: one of these, or a part of one. */
  readonly cites: readonly string[]
  /** Whether no part of it will do, nor what it is a part of: it stands beside one. */
  readonly itself?: true
  /** Why the answer rests on it, in one line. */
  readonly because: string
}

/**
 * Reads what a domain's answers rest on.
 *
 * @param folder - The address of the folder of what readers found.
 */
export function readGrounds(folder: URL): readonly Ground[] {
  return readJsonLines(new URL('grounds.jsonl', folder)) as readonly Ground[]
}

function isInTime(row: Row, { from = '', until, within }: Ground): boolean {
  const end = row.until?.day
  if (within === true)
    return row.from.day >= from && end !== undefined && (until === undefined || end <= until)
  return (until === undefined || row.from.day < until) && (end === undefined || from < end)
}

/**
 * Tells whether what a row says rests on a ground of its question.
 *
 * @param row - The row.
 * @param grid - The values of the inputs.
 * @param ground - The ground.
 */
function rests(row: Row, grid: Grid, ground: Ground): boolean {
  const { when = {}, then = [row.then] } = ground
  if (!then.includes(row.then) || !isInTime(row, ground)) return false
  return Object.entries(when).every(([name, set]) => {
    const cell: ValueSet | undefined = row.when[name]
    return (
      cell !== undefined &&
      (grid.get(name) ?? []).every((value) => !holds(cell, value) || holds(set, value))
    )
  })
}

/** What is a part of a section: § 4 a is none of § 4, and § 4 (1) a is one of § 4 (1). */
const part = /^ (?:\(|no\.|sentence)/

function isPart(one: string, whole: string): boolean {
  if (!one.startsWith(whole)) return false
  const rest = one.slice(whole.length)
  return rest === '' || part.test(rest) || (whole.endsWith(')') && /^ [a-z]\b/.test(rest))
}

function cites({ basis }: Row, { cites: named, itself }: Ground): boolean {
  return named.some((each) =>
    basis.some(
      (citation) =>
        citation === each ||
        (itself !== true && (isPart(citation, each) || isPart(each, citation))),
    ),
  )
}

/**
 * Lists what the rows of a table rest on and do not cite.
 *
 * @param decision - The table.
 * @param grounds - What answers rest on.
 */
export function uncited(decision: Decision, grounds: readonly Ground[]): readonly string[] {
  const { id, rows } = decision
  const grid = gridOf(decision)
  const own = grounds.filter(({ questions }) => questions.includes(id))
  return rows.flatMap((row) =>
    own
      .filter((ground) => rests(row, grid, ground) && !cites(row, ground))
      .map((ground) => `${row.id} rests on ${ground.cites.join(' or ')}: ${ground.because}`),
  )
}

/**
 * Lists the grounds on which no row of some question of theirs rests.
 *
 * @param decisions - The tables.
 * @param grounds - What answers rest on.
 */
export function idle(
  decisions: readonly Decision[],
  grounds: readonly Ground[],
): readonly Ground[] {
  const tables = new Map(
    decisions.map((decision) => [decision.id, { rows: decision.rows, grid: gridOf(decision) }]),
  )
  return grounds.filter((ground) =>
    ground.questions.some((question) => {
      const table = tables.get(question)
      return table?.rows.some((row) => rests(row, table.grid, ground)) !== true
    }),
  )
}
