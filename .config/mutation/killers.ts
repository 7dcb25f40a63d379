/* The tests of a package that know what is right, each with what it looks at and how often. */
import { globSync, readFileSync } from 'node:fs'
import { root } from '../workspace.mjs'
import { collect, type Collected } from './collected.ts'

/** Files whose tests hold what the code itself wrote, or what a table or a point is, whatever it says. */
const others =
  /vectors|certificates|second-reading\.test|bad-input|front-door|over-time|test\/texts|checklists\/texts/

/** Tests that count slips themselves, and properties of every table: of those, only what rows may cite. */
const isKiller = ({ file, name }: Collected): boolean =>
  !name.includes('show nearly every slip') &&
  (!file.endsWith('test/properties.test.ts') || name.startsWith('the provisions that rows cite'))

/** What a test puts in the place of a module stays there, for all tests that are collected. */
const canBeCollected = (file: string): boolean =>
  !others.test(file) && !readFileSync(file, 'utf8').includes('vi.mock(')

/** The tests of a package, by what they look at. */
export interface Killers {
  /** Tells that something is looked at; called by it. */
  readonly looked: (subject: object) => void
  /** Runs each test once, to see what it looks at; what fails without a mutant is an error. */
  readonly watch: () => Promise<void>
  /** The tests that look at something, those that look least often first, and none that looks more often. */
  readonly of: (subject: object, looks: number) => readonly Collected[]
}

/**
 * Collects the tests of a package.
 *
 * @param folder - The folder of the package, among the packages.
 */
export async function killersOf(folder: string): Promise<Killers> {
  const files = globSync(`${root}packages/${folder}/test/**/*.test.ts`).sort()
  const tests = (await collect(files.filter(canBeCollected))).filter(isKiller)
  const lookers = new Map<object, Map<Collected, number>>()
  let running: Collected | undefined
  return {
    looked: (subject) => {
      if (running === undefined) return
      const looks = lookers.get(subject) ?? new Map<Collected, number>()
      lookers.set(subject, looks.set(running, (looks.get(running) ?? 0) + 1))
    },
    watch: async () => {
      for (running of tests) await running.run()
      running = undefined
    },
    of: (subject, looks) =>
      [...(lookers.get(subject) ?? [])]
        .filter(([, often]) => often <= looks)
        .sort(([, one], [, other]) => one - other)
        .map(([test]) => test),
  }
}
