import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { brokenBy, linesOf } from './promise.ts'
import { publicIds } from './public-ids.ts'

const read = (name: string) => linesOf(readFileSync(new URL(name, import.meta.url), 'utf8'))

test('the public ids are those that are listed', async () => {
  await expect(`${publicIds().join('\n')}\n`).toMatchFileSnapshot('public-ids.txt')
})

test('no id that was released is gone or means something else, unless it is told', () => {
  expect(brokenBy(read('released-ids.txt'), publicIds(), read('moved-ids.txt'))).toEqual([])
})

describe('the promise', () => {
  const released = ['outcome a.b yes = must', 'row a.b old = yes, 2012-01-01']

  it('is kept where ids come in addition', () => {
    expect(brokenBy(released, [...released, 'row a.b new = yes, 2026-01-01'], [])).toEqual([])
  })

  it('is broken by an id that is gone, and by one that means something else', () => {
    const today = ['outcome a.b yes = may']
    expect(brokenBy(released, today, [])).toEqual(released)
  })

  it('is kept where it is told what became of them', () => {
    const moved = ['outcome a.b yes => no longer a duty', 'row a.b old => row a.b older']
    expect(brokenBy(released, [], moved)).toEqual([])
  })

  it('is not kept by telling of what did not change, or by telling nothing', () => {
    expect(brokenBy(released, released, ['row a.b old => row a.b older'])).toHaveLength(1)
    expect(brokenBy(released, ['outcome a.b yes = must'], ['row a.b old'])).toEqual(['row a.b old'])
  })
})
