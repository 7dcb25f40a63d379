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
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each file starts a browser.
    maxWorkers: 2,
  },
})
