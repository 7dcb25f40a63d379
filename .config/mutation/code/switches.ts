/*
 * The switches of the slips that are built into the sources. One of them is on at a time; how often each is asked tells
 * which slips a test touches, and stops what would never end: by count, never by the clock.
 */

/** The switches of a source. */
interface Switches {
  /** How often each was asked since the last count. */
  readonly asked: number[]
}

/** A slip: a source, and the number of its switch. */
export interface Place {
  readonly file: string
  readonly at: number
}

const sources = new Map<string, Switches>()
let looked = ''
let shown: Place | undefined
let left = Infinity
let total = 0

declare global {
  /** Called by each source when it is loaded. */
  var $slipsOf: (file: string) => (at: number) => boolean
}

const never = (): boolean => false

globalThis.$slipsOf = (file) => {
  if (!file.startsWith(`packages/${looked}/`)) return never
  const switches: Switches = { asked: [] }
  sources.set(file, switches)
  return (at) => {
    switches.asked[at] = (switches.asked[at] ?? 0) + 1
    total++
    if (--left < 0) throw new Error('It goes on and on.')
    return shown !== undefined && shown.at === at && shown.file === file
  }
}

/**
 * Chooses the package whose sources are looked at from now on. Those of others are as they are and are not counted: what
 * they make once and keep would be taken for the work of whoever asks first.
 *
 * @param folder - The folder of the package, among the packages.
 */
export function lookAt(folder: string): void {
  looked = folder
  sources.clear()
}

/** What was asked while something ran. */
export interface Asked {
  readonly total: number
  /** The slips that were asked, by source. */
  readonly touched: ReadonlyMap<string, ReadonlySet<number>>
  /** Whether it was stopped, since it went on and on. */
  readonly isEndless: boolean
  /** What was thrown, if anything. */
  readonly failed?: { readonly error: unknown }
}

/** How something is run. */
interface Running {
  /** The slip that is shown; none for the sources as they are. */
  readonly slip?: Place | undefined
  /** How many questions are answered before it is stopped. */
  readonly most: number
}

/**
 * Runs something, and tells what was asked.
 *
 * @param run - What is run.
 * @param running - How it is run.
 */
export async function watch(run: () => unknown, { slip, most }: Running): Promise<Asked> {
  for (const { asked } of sources.values()) asked.length = 0
  shown = slip
  left = most
  total = 0
  let failed: Asked['failed']
  try {
    await run()
  } catch (error) {
    failed = { error }
  }
  const isEndless = left < 0
  shown = undefined
  left = Infinity
  return {
    total,
    // With a slip shown, nobody wants to know of other sources.
    touched: new Map(
      [...sources]
        .filter(([file]) => slip === undefined || slip.file === file)
        .map(([file, { asked }]) => [file, new Set(Object.keys(asked).map(Number))]),
    ),
    isEndless,
    ...(failed && { failed }),
  }
}
