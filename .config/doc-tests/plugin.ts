import type { Plugin } from 'vitest/config'
import { collect, type Fence } from './collect.ts'
import { compile } from './compile.ts'

const list = '\0vilkar:fences'
const prefix = '/vilkar-fence/'

/**
 * Serves each example as a module of its own, so that examples may import what they like under any name.
 *
 * @returns a Vite plugin
 */
export const fences = (): Plugin => {
  // Only when the suite is loaded: a run of another project does not wait for it.
  let all: readonly Fence[] = []
  return {
    name: 'vilkar-fences',
    resolveId: (id) => (id === 'virtual:fences' ? list : id.startsWith(prefix) ? id : undefined),
    load: (id) => {
      if (id.startsWith(prefix)) return all[Number.parseInt(id.slice(prefix.length), 10)]?.code
      if (id !== list) return undefined
      all = compile(collect())
      const entries = all.map(
        ({ name, problem, checks }, i) =>
          `{ name: ${JSON.stringify(name)}, problem: ${JSON.stringify(problem)}, checks: ${checks}, run: () => import('${prefix}${i}.ts') }`,
      )
      return `export const fences = [${entries.join(',\n')}]`
    },
  }
}
