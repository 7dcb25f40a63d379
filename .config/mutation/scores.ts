/* The score of a package: its tables and points with one thing wrong in them, and how many of these its tests notice. */
import { pathToFileURL } from 'node:url'
import type { Decision } from '@vilkar/core'
import type { AnyReading } from '../../packages/testing/src/second-reading/second-reading.ts'
import {
  lookupOf,
  readReadings,
  type Lookup,
  type SettledMeanings,
} from '../../packages/testing/src/second-reading/meanings.ts'
import { root } from '../workspace.mjs'
import type { Domain } from './domains.ts'
import { judge, type Scores } from './judge.ts'
import { killersOf, type Killers } from './killers.ts'
import type { Mutant } from './mutant.ts'
import { mutantsOfPoint, type AnyPoint } from './mutants-of-points.ts'
import { mutantsOfTable } from './mutants-of-tables.ts'
import { isNoticedInCases } from './cases-apart.ts'
import type { IsTaken } from './sample.ts'
import { stage } from './stage.ts'

/** How often a test may look at what is mutated that is asked about each mutant: one that looks often takes long. */
const looks = { table: 2_000, point: 20_000 }

/** What somebody who had not seen the tables of a package read in the statutes. */
interface Read {
  readonly readings: Readonly<Record<string, AnyReading>>
  readonly lookup: Lookup
}

async function readIn(folder: string): Promise<Read> {
  const place = pathToFileURL(`${root}packages/${folder}/test/second-reading/`)
  const [{ readings }, { settled }] = (await Promise.all(
    ['index.ts', 'settled.ts'].map(
      (file) => import(/* @vite-ignore */ new URL(file, place).href) as Promise<object>,
    ),
  )) as unknown as [Pick<Read, 'readings'>, { readonly settled: SettledMeanings }]
  return { readings, lookup: lookupOf(readReadings(place), settled) }
}

/** Tells whether readers found that what a mutant cites more, or instead, can carry the outcome of its row. */
function isBorneOut({ rows }: Decision, { mutated }: Mutant<Decision>, lookup: Lookup): boolean {
  const row = mutated.rows.find((each) => !rows.includes(each))
  const before: readonly string[] = rows.find(({ id }) => id === row?.id)?.basis ?? []
  const cited = row?.basis.filter((citation) => !before.includes(citation)) ?? []
  if (row === undefined) return false
  return cited.length > 0 && cited.every((each) => lookup.carries(mutated.id, each, row))
}

/** Tables that are joined of others which are registered too: a slip is made in those. */
const isJoined = ({ rows }: Decision, registered: readonly Decision[]): boolean =>
  rows.some(({ id }) => id.includes('/')) && registered.length > 1

/** A point on its stage, and what it says of any document of the tests. */
function watched(point: AnyPoint, killers: Killers) {
  const set = stage(point, () => {
    killers.looked(point)
  })
  const given = new Set<string>()
  set.show({
    ...set.original,
    test: (document, context) => {
      const seen = set.original.test(document, context)
      for (const { status } of seen) given.add(status)
      return seen
    },
  })
  return { point, given, stage: set }
}

/**
 * Judges the mutants of a package.
 *
 * @param folder - The folder of the package, among the packages.
 * @param domain - Its tables and points.
 * @param isTaken - Whether a mutant is judged: a sample takes some.
 * @param tests - Its tests; others where what they prove is tried.
 */
export async function scoresOf(
  folder: string,
  { decisions, checklists }: Domain,
  isTaken: IsTaken,
  tests?: Killers,
): Promise<Scores> {
  const killers = tests ?? (await killersOf(folder))
  const registered = Object.values(decisions)
  const tables = registered.map((table) => ({
    table,
    stage: stage(table, () => {
      killers.looked(table)
    }),
  }))
  const shared = new Map(
    Object.values(checklists).flatMap(({ id, requirements }) =>
      requirements.map((point) => [point, id] as const),
    ),
  )
  const points = [...shared].map(([point, id]) => ({ id, ...watched(point, killers) }))
  await killers.watch()
  const { readings, lookup } = await readIn(folder)
  const scores: Scores = new Map()
  for (const { table, stage } of tables) {
    const { original } = stage
    if (isJoined(original, registered)) continue
    const reading = readings[original.id]
    const judging = {
      stage,
      killers: killers.of(table, looks.table),
      isNoticed: ({ mutated }: Mutant<Decision>) =>
        tests === undefined && isNoticedInCases(original, mutated, reading),
      isBorneOut: (mutant: Mutant<Decision>) => isBorneOut(original, mutant, lookup),
    }
    for (const mutant of mutantsOfTable(original))
      if (isTaken(mutant)) await judge(mutant, judging, scores)
  }
  for (const { id, point, given, stage } of points) {
    const judging = { stage, killers: killers.of(point, looks.point) }
    stage.show()
    for (const mutant of mutantsOfPoint(id, stage.original, given))
      if (isTaken(mutant)) await judge(mutant, judging, scores)
  }
  return scores
}
