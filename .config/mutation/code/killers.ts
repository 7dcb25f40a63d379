/* The files of tests that know what is right. */
import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from '../../workspace.mjs'
import type { Slip } from './slipped.ts'

/** Files whose tests hold what the code itself wrote. */
const others = /certificates|vectors|test\/ids\//

/** What a test puts in the place of a module stays there, for all tests that are collected. */
const canBeCollected = (file: string): boolean =>
  !others.test(file) && !readFileSync(file, 'utf8').includes('vi.mock(')

/** How tests are asked about the slips of a package. */
export interface Asking {
  /** The folder of the package whose slips are shown. */
  readonly folder: string
  /** The files of tests, by their paths from the root. */
  readonly files: readonly string[]
  /** How many questions a test may ask that slips are shown to: one that asks more takes long. */
  readonly most: number
}

const usually = 30_000

/** Where tests are quick, or few of them look at everything, they may ask more. */
const more: Readonly<Record<string, number>> = {
  core: 300_000,
  cooperation: 500_000,
  priority: 600_000,
  dmn: 300_000,
  fhir: 300_000,
  sql: 300_000,
}

/** What is made for others to use is asked about in their tests as well. */
const users: Readonly<Record<string, readonly string[]>> = { law: ['responsibility', 'priority'] }

/**
 * Lists the files of tests that slips of a package are shown to, those first that name the most functions in which a slip
 * stands: a sample is noticed before all of them are loaded.
 *
 * @param folder - The folder of the package, among the packages.
 * @param slips - The slips.
 */
export function killersOf(folder: string, slips: readonly Slip[]): Asking {
  const names = slips.map(({ line }) => line.split(' | ')[2]?.split(':')[0] ?? '')
  const near = (file: string): number => {
    const text = readFileSync(file, 'utf8')
    return names.filter((name) => name !== '' && text.includes(name)).length
  }
  const filesOf = (each: string): readonly string[] =>
    globSync(`${root}packages/${each}/test/**/*.test.ts`)
      .sort()
      .filter(canBeCollected)
      .map((file) => [file, near(file)] as const)
      .sort(([, one], [, other]) => other - one)
      .map(([file]) => relative(root, file))
  return {
    folder,
    files: [folder, ...(users[folder] ?? [])].flatMap(filesOf),
    most: more[folder] ?? usually,
  }
}
