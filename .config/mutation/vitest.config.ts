import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vitest/config'
import { defineConfig } from 'vitest/config'
import { LineReporter } from '../vitest.line-reporter.ts'
import { root } from '../workspace.mjs'

const conditions = ['@vilkar/source', 'import', 'module', 'default']
const collected = fileURLToPath(new URL('collected.ts', import.meta.url))

/** Gives the tests of the packages another `test`, which keeps them: a mutant is shown to them one by one. */
const collecting = (): Plugin => ({
  name: 'vilkar-collected-tests',
  enforce: 'pre',
  resolveId: (id, importer = '') =>
    id === 'vitest' && !importer.includes('/.config/mutation/') ? collected : undefined,
})

export default defineConfig({
  root,
  plugins: [collecting()],
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['.config/mutation/*.test.ts'],
    reporters: ['default', new LineReporter()],
    testTimeout: 7_200_000,
  },
})
