/* The files of tests that know what is right. */
import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { packages, root } from '../../workspace.mjs'
import type { Slip } from './slipped.ts'

/** Files whose tests hold what the code itself wrote. */
const others = /certificates|vectors|test\/ids\//

/** What a test puts in the place of a module stays there, for all tests that are collected. */
const canBeCollected = (file: string): boolean =>
  !others.test(file) && !readFileSync(file, 'utf8').includes('vi.mock(')

/** The tests of a package, and of those that use it. */
export interface Killers {
  readonly own: readonly string[]
  readonly ofUsers: readonly string[]
}

/** The packages that use a package, by their folders. */
function usersOf(folder: string): readonly string[] {
  return packages
    .filter(({ dir }) => {
      const { dependencies = {} } = JSON.parse(readFileSync(`${dir}/package.json`, 'utf8')) as {
        readonly dependencies?: Readonly<Record<string, string>>
      }
      return Object.hasOwn(dependencies, `@vilkar/${folder}`)
    })
    .map(({ short }) => short)
}

/**
 * Lists the files of tests that slips of a package are shown to, those first that name the most functions in which a slip
 * stands: a sample is noticed before all of them are loaded.
 *
 * @param folder - The folder of the package, among the packages.
 * @param slips - The slips.
 */
export function killersOf(folder: string, slips: readonly Slip[]): Killers {
  const names = slips.map(({ line }) => line.split(' | ')[2]?.split(':')[0] ?? '')
  const near = (file: string): number => {
    const text = readFileSync(file, 'utf8')
    return names.filter((name) => name !== '' && text.includes(name)).length
  }
  const inOrder = (folders: readonly string[]): readonly string[] =>
    folders
      .flatMap((each) => globSync(`${root}packages/${each}/test/**/*.test.ts`).sort())
      .filter(canBeCollected)
      .map((file) => [file, near(file)] as const)
      .sort(([, one], [, other]) => other - one)
      .map(([file]) => relative(root, file))
  return { own: inOrder([folder]), ofUsers: inOrder(usersOf(folder)) }
}
