import { expect, test } from 'vitest'
import { fences } from 'virtual:fences'

test('examples are found', () => {
  expect(Array.isArray(fences)).toBe(true)
})

for (const { name, problem, checks, run } of fences)
  test(name, async () => {
    if (problem !== undefined) throw new Error(problem)
    expect.assertions(checks)
    await run()
  })
