import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { builtPages, dist, filesIn } from './support/dist.ts'

/* What the site may weigh, in kilobytes of a thousand bytes. A ceiling goes down with what it holds, never up. */

/** All files together. */
const whole = 48_200

/** The page in the middle of all by size. */
const middle = 30

/** Any page but those named. */
const most = 100

/** The pages that hold more, since what they tell is long: the largest questions, acts, reforms and modules. */
const longer = [
  /^(nn|en)?\/?rules\/[^/]+\/past\/$/,
  /^(nn|en)?\/?rules\/(consent\.(who-decides|parents-consent-suffices|withdrawal)|responsibility\.assistive-device\.finances)\/$/,
  /^(nn|en)?\/?law\/(pbrl|hol|hpl|hrf)\/$/,
  /^(nn|en)?\/?changes\/(2012-01-01|2018-01-01|2022-08-01)\/$/,
  /^(nn|en)?\/?checklists\/cooperation\.municipal-plan\/$/,
  /^api\//,
]

const pages = builtPages().map(({ path, html }) => ({
  path: path.slice(1),
  size: Buffer.byteLength(html) / 1000,
}))

describe('the weight of the site', () => {
  test('is at most its ceiling', () => {
    const bytes = filesIn(dist).reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)
    expect(bytes / 1000).toBeLessThanOrEqual(whole)
  })

  test('is small on the page in the middle, and on every page but a named few', () => {
    const sizes = pages.map(({ size }) => size).sort((one, other) => one - other)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(middle)
    const heavy = pages.filter(
      ({ path, size }) => size > most && !longer.some((each) => each.test(path)),
    )
    expect(heavy).toEqual([])
  })
})
