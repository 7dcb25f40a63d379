/*
 * Shows the slips to the tests, a file of tests at a time: what it loads is its own, and goes with it. A slip that a test
 * noticed is not shown again.
 */
import { vi } from 'vitest'
import { root } from '../../workspace.mjs'
import type { Collected } from '../collected.ts'
import type { Killers } from './killers.ts'
import type { Slip } from './slipped.ts'
import { watch, type Asked, type Place } from './switches.ts'

/** How many questions a test may ask that slips are shown to: one that asks more takes long. */
const most = 1_000_000

/** How many more questions than without a slip are no endless loop. */
const enough = { times: 20, more: 100_000 }

/** A test, and what it asks without a slip. */
interface Watched {
  readonly test: Collected
  readonly asked: Asked
}

interface Loaded {
  readonly tests: readonly Collected[]
  readonly asked: Asked
}

/** Loads a file of tests and all that it looks at anew. */
async function load(file: string, slip?: Place): Promise<Loaded> {
  let tests: readonly Collected[] = []
  vi.resetModules()
  const asked = await watch(
    async () => {
      const { collect } = await import('../collected.ts')
      tests = await collect([`${root}${file}`])
    },
    slip,
    100_000_000,
  )
  return { tests, asked }
}

const isTouched = ({ touched }: Asked, { file, at }: Place): boolean =>
  touched.get(file)?.has(at) === true

const isNoticed = ({ failed, isEndless }: Asked): boolean => failed !== undefined || isEndless

const run = ({ test, asked }: Watched, slip: Place): Promise<Asked> =>
  watch(() => test.run(), slip, asked.total * enough.times + enough.more)

/** What the tests of a file made of a slip: noticed, passed, or never asked since what it changes was kept before. */
async function shown(
  slip: Place,
  tests: readonly Watched[],
): Promise<'noticed' | 'passed' | 'kept'> {
  let isKept = false
  for (const watched of tests) {
    const asked = await run(watched, slip)
    if (isNoticed(asked)) return 'noticed'
    isKept ||= !isTouched(asked, slip)
  }
  return isKept ? 'kept' : 'passed'
}

/** Loads everything anew with a slip shown from the beginning. */
async function isNoticedFromTheBeginning(
  file: string,
  slip: Place,
  watched: readonly Watched[],
): Promise<boolean> {
  const { tests, asked } = await load(file, slip)
  if (isNoticed(asked)) return true
  for (const before of watched) {
    const test = tests.find(({ name }) => name === before.test.name)
    if (test !== undefined && isNoticed(await run({ ...before, test }, slip))) return true
  }
  return false
}

/** Runs each test without a slip, and keeps those that ask little; one that fails would prove nothing. */
async function watchAll(file: string, tests: readonly Collected[]): Promise<readonly Watched[]> {
  const watched: Watched[] = []
  for (const test of tests) {
    const asked = await watch(() => test.run(), undefined, most)
    if (asked.isEndless) continue
    if (asked.failed)
      throw new Error(`${file}: ${test.name} fails without a slip`, { cause: asked.failed.error })
    watched.push({ test, asked })
  }
  return watched.sort((one, other) => one.asked.total - other.asked.total)
}

/** Shows slips to the tests of a file. */
async function noticedIn(
  file: string,
  slips: readonly Slip[],
  isOwn: boolean,
): Promise<ReadonlySet<Slip>> {
  const { tests, asked: atLoad } = await load(file)
  if (atLoad.failed) throw new Error(`${file} does not load`, { cause: atLoad.failed.error })
  const watched = await watchAll(file, tests)
  const noticed = new Set<Slip>()
  const again: Slip[] = []
  for (const slip of slips) {
    const touching = watched.filter(({ asked }) => isTouched(asked, slip))
    const result = await shown(slip, touching)
    if (result === 'noticed') noticed.add(slip)
    else if (result === 'kept' || isTouched(atLoad, slip)) again.push(slip)
  }
  // What a slip left behind would make the next one look noticed.
  await watchAll(
    file,
    watched.map(({ test }) => test),
  )
  for (const slip of isOwn ? again : [])
    if (await isNoticedFromTheBeginning(file, slip, watched)) noticed.add(slip)
  return noticed
}

/**
 * Shows slips to tests, until each is noticed or has been seen by all of them. What stays from one test to the next is
 * made anew for the tests of the package itself only: with each of the others much more would be loaded.
 *
 * @param killers - The tests.
 * @param slips - The slips.
 * @returns The slips that no test noticed.
 */
export async function survivorsOf(
  { own, ofUsers }: Killers,
  slips: readonly Slip[],
): Promise<readonly Slip[]> {
  let left = slips
  for (const file of [...own, ...ofUsers]) {
    if (left.length === 0) break
    const noticed = await noticedIn(file, left, own.includes(file))
    left = left.filter((slip) => !noticed.has(slip))
    if (process.env['MUTATION_TELL'])
      process.stdout.write(
        `${file} ${noticed.size} left ${left.length} ${performance.now().toFixed(0)}\n`,
      )
  }
  return left
}
