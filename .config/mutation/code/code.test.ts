import { expect, test } from 'vitest'
import { packages } from '../../workspace.mjs'
import { survivorsOf } from './judge.ts'
import { killersOf } from './killers.ts'
import { isTaken, slipsIn, type Slip } from './slipped.ts'
import { isListed, list, listedIn } from './survivors.ts'

/** One of how many slips is shown: a sample in the check, all with `npm run mutation:code:long`. */
const every = Number(process.env['MUTATION_EVERY'] ?? 300)
const isWhole = every === 1

/** The packages that are looked at: those whose survivors are listed, or those that are asked for. */
const asked = process.env['MUTATION_OF']?.split(',')
const folders = packages
  .map(({ short }) => short)
  .filter((short) => asked?.includes(short) ?? isListed(short))

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Tells how many slips of each kind were noticed. */
function tell(folder: string, shown: readonly Slip[], survivors: ReadonlySet<Slip>): void {
  for (const [kind, slips] of Map.groupBy(shown, (slip) => slip.kind)) {
    const noticed = slips.filter((slip) => !survivors.has(slip)).length
    const share = ((100 * noticed) / slips.length).toFixed(1)
    say(
      `${folder.padEnd(16)} ${kind.padEnd(18)} ${`${String(noticed)} of ${String(slips.length)}`.padStart(14)} ${share.padStart(6)} %`,
    )
  }
  say(`${folder.padEnd(16)} ${String(shown.length - survivors.size)} of ${String(shown.length)}`)
}

test.each(folders)(
  'the tests of %s notice slips in its code, but for what is listed',
  async (folder) => {
    const start = performance.now()
    const listed = listedIn(folder)
    const shown = slipsIn(folder).filter(
      (slip) => isWhole || (isTaken(slip, every) && !listed.has(slip.line)),
    )
    const survivors = await survivorsOf(killersOf(folder, shown), shown)
    tell(folder, shown, new Set(survivors))
    say(`${folder}: ${((performance.now() - start) / 1000).toFixed(0)} s`)
    const lines = survivors.map(({ line }) => line)
    if (isWhole && process.env['MUTATION_UPDATE'] !== undefined) list(folder, lines)
    expect(lines.filter((line) => !listed.has(line))).toEqual([])
    if (isWhole) expect([...listed.keys()].filter((line) => !lines.includes(line))).toEqual([])
  },
)
