// What is done to a package's modules before they are joined into a few files, so that who imports a little gets
// a little. Done here and not in src, where it would stand at each of some thousand constants and imports.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Options } from 'tsup'
import { constants, evaluated } from './evaluated.ts'
import { withLateValues } from './late-values.ts'
import { exportedValues, lawImports } from './law-imports.ts'
import { markedPure } from './pure-modules.ts'
import { rowModule, withShortRows } from './short-rows.ts'
import { root } from './workspace.mjs'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const law = join(root, 'packages/law/src')

/** Reads the modules of a package so that each may be left out unless it is used. */
export const lightModules: Plugin = {
  name: 'light-modules',
  setup: (build) => {
    const rules = readFile(join(law, 'rules.ts'), 'utf8').then(exportedValues)
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const late = withLateValues(path, withShortRows(path, source))
      return { contents: markedPure(path, lawImports(path, late, await rules)), loader: 'ts' }
    })
    build.onResolve({ filter: /^(named-days|table-row)$/ }, ({ path }) => ({
      path,
      namespace: path,
      sideEffects: false,
    }))
    build.onLoad({ filter: /.*/, namespace: 'table-row' }, () => ({ contents: rowModule }))
    build.onLoad({ filter: /.*/, namespace: 'named-days' }, async () => {
      const { since } = await evaluated(build, join(law, 'changes/since.ts'))
      return { contents: constants(since ?? {}) }
    })
  },
}
