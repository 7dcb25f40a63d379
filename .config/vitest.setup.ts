import { afterEach, beforeEach } from 'vitest'

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
