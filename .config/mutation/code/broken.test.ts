import { expect, test } from 'vitest'
import { survivorsOf } from './judge.ts'
import { slipsIn } from './slipped.ts'

const slips = slipsIn('core').filter(({ file }) => file.endsWith('calendar/age.ts'))
const most = 100_000
const files = ['packages/core/test/edge/age-band.test.ts']

test('where no test is asked, every slip survives', async () => {
  expect(slips.length).toBeGreaterThan(50)
  expect(await survivorsOf({ folder: 'core', files: [], most }, slips)).toEqual(slips)
})

test('where a test is asked, what it looks at does not', async () => {
  const survivors = await survivorsOf({ folder: 'core', files, most }, slips)
  expect(survivors.length).toBeLessThan(slips.length / 2)
})
