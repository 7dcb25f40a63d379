import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { domains } from './domains.ts'
import { shareOf, type Score } from './judge.ts'
import { reasons } from './reasons.ts'
import { oneOf } from './sample.ts'
import { scoresOf } from './scores.ts'

/** Of how many mutants one is judged: a sample in the check, more with `npm run mutation:long`. */
const every = Number(process.env['MUTATION_EVERY'] ?? 400)

/** Of how many one is taken for the lists of survivors; a sample of a part of them is among the listed. */
const listedEvery = 8
const isListed = every === listedEvery

const listOf = (folder: string): URL => new URL(`survivors/${folder}.txt`, import.meta.url)

/** Writes the survivors down as they are listed: a line each, with its kind. */
const linesOf = (scores: readonly Score[]): readonly string[] =>
  scores.flatMap(({ kind, survivors }) => survivors.map((name) => `${kind} | ${name}`)).sort()

function tell(folder: string, scores: readonly Score[], seconds: number): void {
  for (const score of scores) {
    const { kind, killed, borneOut, survivors } = score
    const all = killed + survivors.length
    process.stdout.write(
      `${folder.padEnd(16)} ${kind.padEnd(28)} ${String(killed).padStart(6)} of ${String(all).padStart(6)} ` +
        `${shareOf(score).toFixed(1).padStart(6)} %${borneOut > 0 ? `, ${String(borneOut)} borne out by the readers` : ''}\n`,
    )
  }
  process.stdout.write(`${folder}: ${seconds.toFixed(0)} s\n`)
}

test.each(Object.entries(domains))(
  'the tests of %s notice what is wrong in a table or a point, but for what is listed',
  async (folder, domain) => {
    const start = performance.now()
    const scores = [...(await scoresOf(folder, domain, oneOf(every))).values()]
    tell(folder, scores, (performance.now() - start) / 1000)
    const survivors = linesOf(scores)
    if (isListed && process.env['MUTATION_UPDATE'] !== undefined) {
      writeFileSync(listOf(folder), survivors.map((line) => `${line}\n`).join(''))
    }
    const listed = readFileSync(listOf(folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    expect(survivors.filter((line) => !listed.includes(line))).toEqual([])
    if (isListed) expect(listed.filter((line) => !survivors.includes(line))).toEqual([])
    const unexplained = scores.filter(
      ({ kind, survivors: left }) => left.length > 0 && !(kind in reasons),
    )
    expect(unexplained.map(({ kind }) => kind)).toEqual([])
  },
)
