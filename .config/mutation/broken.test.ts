import { expect, test } from 'vitest'
import { domains } from './domains.ts'
import { shareOf } from './judge.ts'
import type { Killers } from './killers.ts'
import { oneOf } from './sample.ts'
import { scoresOf } from './scores.ts'

/** No test at all: what would be left if nobody knew what is right. */
const nobody: Killers = { looked: () => undefined, watch: () => Promise.resolve(), of: () => [] }

test('where no test knows what is right, every mutant survives', async () => {
  const { responsibility } = domains
  if (responsibility === undefined) throw new Error('no such domain')
  const scores = await scoresOf('responsibility', responsibility, oneOf(50), nobody)
  const kinds = [...scores.values()]
  expect(kinds.length).toBeGreaterThan(10)
  expect(kinds.filter(({ killed }) => killed > 0)).toEqual([])
  expect(kinds.filter((score) => score.survivors.length > 0).map(shareOf)).toEqual(
    kinds.filter((score) => score.survivors.length > 0).map(() => 0),
  )
})
