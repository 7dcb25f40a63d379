import { defineConfig } from 'vitest/config'
import { LineReporter } from './vitest.line-reporter.ts'
import { root } from './workspace.mjs'

// Builds the example forms from the packages' sources and drives them in a browser.
export default defineConfig({
  root,
  test: {
    name: 'forms in a browser',
    include: ['examples/forms/e2e/**/*.test.ts'],
    reporters: ['default', new LineReporter()],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a page shows in the end is waited for, however busy the machine is.
    expect: { poll: { timeout: 50_000 } },
  },
})
