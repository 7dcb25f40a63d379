import { defineConfig } from 'vitest/config'
import { LineReporter } from './vitest.line-reporter.ts'
import { root } from './workspace.mjs'

// Drives the built site in a browser: `npm run docs` first.
export default defineConfig({
  root,
  resolve: { conditions: ['@vilkar/source', 'import', 'module', 'default'] },
  test: {
    name: 'site in a browser',
    include: ['docs/e2e/**/*.test.ts'],
    reporters: ['default', new LineReporter()],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a page shows in the end is waited for, however busy the machine is.
    expect: { poll: { timeout: 50_000 } },
    // Each file starts a browser.
    maxWorkers: 2,
  },
})
