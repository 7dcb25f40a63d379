import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { fences } from './doc-tests/plugin.ts'
import { leftOut } from './recipes/left-out.ts'
import { LineReporter } from './vitest.line-reporter.ts'
import { examples, packages, root } from './workspace.mjs'

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Siblings are read from their sources, so that no test needs a build (or passes on an old one).
const conditions = ['@vilkar/source', 'import', 'module', 'default']

/** Tests that put something else in the place of a module. */
const mocked = '**/*.mocked.test.ts'

/** One project a folder: `vitest --project core` runs one package. */
const project = (name: string, folder: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`${folder}/test/**/*.test.ts`],
    exclude: [...configDefaults.exclude, mocked],
    setupFiles: [local('vitest.setup.ts')],
  },
})

export default defineConfig({
  root,
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    reporters: ['default', new LineReporter()],
    // How long a busy machine takes is no fault of the code: a test stops only where it would never end.
    testTimeout: 300_000,
    // Every core: the default leaves one free, which is half of a small machine.
    maxWorkers: '100%',
    // Files share what was loaded: nothing of it changes, and to load it for each of them took half the time. What
    // puts something else in the place of a module has a name that says so, and is alone.
    isolate: false,
    hookTimeout: 300_000,
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['packages/testing/**'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 95, functions: 95, branches: 95, statements: 95 },
    },
    projects: [
      ...packages.map(({ short }) => project(short, `packages/${short}`)),
      ...examples
        .filter((name) => existsSync(`${root}examples/${name}/test`))
        .map((name) => project(`example:${name}`, `examples/${name}`)),
      project('site', 'docs'),
      {
        extends: true,
        test: {
          name: 'mocked',
          include: [`packages/${mocked}`],
          isolate: true,
          setupFiles: [local('vitest.setup.ts')],
        },
      },
      {
        extends: true,
        // The examples in docblocks and readmes.
        plugins: [fences()],
        test: {
          name: 'docs',
          include: ['.config/doc-tests/*.test.ts'],
          setupFiles: [local('vitest.setup.ts')],
        },
      },
      {
        extends: true,
        test: { name: 'scripts', include: ['.config/scripts/*.test.ts'] },
      },
      {
        extends: true,
        // The recipes of the guide for contributors, with steps left out.
        plugins: [leftOut()],
        test: { name: 'recipes', include: ['.config/recipes/*.test.ts'] },
      },
    ],
  },
})
