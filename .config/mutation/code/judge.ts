/*
 * Shows the slips to the tests, a file of tests at a time: what it loads is its own, and goes with it. A slip that a test
 * noticed is not shown again.
 */
import { vi } from 'vitest'
import { root } from '../../workspace.mjs'
import type { Collected } from '../collected.ts'
import type { Asking } from './killers.ts'
import type { Slip } from './slipped.ts'
import { lookAt, watch, type Asked, type Place } from './switches.ts'

/** How many questions a file of tests may ask while it is loaded: one that asks more is not shown any slip. */
const mostAtLoad = 1_000_000

/** How many more questions than without a slip are no endless loop. */
const enough = { times: 20, more: 100_000 }

/** A test that asks little, by its place in its file, and what it asks without a slip. */
interface Watched {
  readonly at: number
  readonly asked: Asked
}

/** A file of tests with all that it looks at, loaded anew. */
interface Loaded {
  readonly tests: readonly Collected[]
  /** What was asked while it was loaded. */
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
    { slip, most: mostAtLoad },
  )
  if (slip === undefined && asked.failed && !asked.isEndless)
    throw new Error(`${file} does not load`, { cause: asked.failed.error })
  return { tests, asked }
}

const isTouched = ({ touched }: Asked, { file, at }: Place): boolean =>
  touched.get(file)?.has(at) === true

const isNoticed = ({ failed, isEndless }: Asked): boolean => failed !== undefined || isEndless

const run = (tests: readonly Collected[], { at, asked }: Watched, slip?: Place): Promise<Asked> =>
  watch(() => tests[at]?.run(), { slip, most: asked.total * enough.times + enough.more })

/** Runs tests without a slip, and keeps those that ask little; one that fails would prove nothing. */
async function watchAll(
  file: string,
  tests: readonly Collected[],
  places: Iterable<number>,
  most: number,
): Promise<readonly Watched[]> {
  const watched: Watched[] = []
  for (const at of places) {
    const asked = await watch(() => tests[at]?.run(), { most })
    if (asked.isEndless) continue
    if (asked.failed)
      throw new Error(`${file}: ${tests[at]?.name ?? ''} fails without a slip`, {
        cause: asked.failed.error,
      })
    watched.push({ at, asked })
  }
  return watched
}

/** A file of tests without a slip, and those of its tests that ask little, the quickest first. */
async function watchFile(
  file: string,
  most: number,
): Promise<Loaded & { readonly watched: readonly Watched[] }> {
  const once = await load(file)
  const quick = await watchAll(file, once.tests, once.tests.keys(), most)
  // What the others made is kept, and would hide who looks at it.
  const isOnce = quick.length === once.tests.length
  const loaded = isOnce ? once : await load(file)
  const places = quick.map(({ at }) => at)
  const watched = isOnce ? quick : await watchAll(file, loaded.tests, places, most)
  return {
    ...loaded,
    watched: watched.toSorted((one, other) => one.asked.total - other.asked.total),
  }
}

/**
 * What tests made of a slip: noticed, passed, never asked since what it changes was kept before, or unclear, where the test
 * fails without it as well: then it, or one before it, left something behind.
 */
async function shown(
  slip: Place,
  tests: readonly Collected[],
  touching: readonly Watched[],
): Promise<'noticed' | 'passed' | 'kept' | 'unclear'> {
  let isKept = false
  for (const watched of touching) {
    const asked = await run(tests, watched, slip)
    if (isNoticed(asked)) return isNoticed(await run(tests, watched)) ? 'unclear' : 'noticed'
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
  for (const each of watched) if (isNoticed(await run(tests, each, slip))) return true
  return false
}

/** Shows slips to the tests of a file. */
async function noticedIn(
  file: string,
  slips: readonly Slip[],
  most: number,
): Promise<ReadonlySet<Slip>> {
  const { asked: atLoad, watched, ...loaded } = await watchFile(file, most)
  const places = watched.map(({ at }) => at)
  let { tests } = loaded
  const noticed = new Set<Slip>()
  if (atLoad.isEndless) return noticed
  const again: Slip[] = []
  for (const slip of slips) {
    const touching = watched.filter(({ asked }) => isTouched(asked, slip))
    const result = await shown(slip, tests, touching)
    if (result === 'unclear') {
      tests = (await load(file)).tests
      await watchAll(file, tests, places, most)
    }
    if (result === 'noticed') noticed.add(slip)
    else if (result !== 'passed' || isTouched(atLoad, slip)) again.push(slip)
  }
  // What a slip left behind would make the next one look noticed.
  const after = await watchAll(file, tests, places, most)
  if (after.length < watched.length) throw new Error(`${file} asks more than before`)
  for (const slip of again)
    if (await isNoticedFromTheBeginning(file, slip, watched)) noticed.add(slip)
  return noticed
}

/**
 * Shows slips to tests, until each is noticed or has been seen by all of them.
 *
 * @param asking - The tests.
 * @param slips - The slips.
 * @returns The slips that no test noticed.
 */
export async function survivorsOf(
  { folder, files, most }: Asking,
  slips: readonly Slip[],
): Promise<readonly Slip[]> {
  lookAt(folder)
  let left = slips
  for (const file of files) {
    if (left.length === 0) break
    const noticed = await noticedIn(file, left, most)
    left = left.filter((slip) => !noticed.has(slip))
  }
  return left
}
