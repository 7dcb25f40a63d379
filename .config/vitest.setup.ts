import fc from 'fast-check'
import { afterEach, beforeEach } from 'vitest'

// Random questions are the same in every run, so that a check that has passed passes again, and a failure
// can be had again. `PROPERTY_SEED=random npm test` asks others, and prints their seed where one fails.
const seed = process.env['PROPERTY_SEED'] ?? '20260702'
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) })

// The packages are silent, and so are their tests: whoever writes to the console fails the test.
// Written down rather than thrown at once, so that no `catch` in the code under test can swallow it.
const said: string[] = []

for (const method of ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const)
  console[method] = (...args: unknown[]) => {
    said.push(`console.${method}(${args.map(String).join(', ')})`)
  }

beforeEach(() => {
  said.length = 0
})

afterEach(() => {
  if (said.length > 0) throw new Error(`The test wrote to the console: ${said.join('; ')}`)
})
