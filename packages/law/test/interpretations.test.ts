import { amendments, isCitation, since } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { amendmentIds, interpretationList, provisionList, sourceList } from './registers.js'

describe('open questions and sources', () => {
  test('every open question and every source is about registered provisions, each named once', () => {
    for (const [name, { about }] of [...interpretationList, ...sourceList]) {
      expect(new Set(about).size, name).toBe(about.length)
      for (const citation of about) expect(isCitation(citation), citation).toBe(true)
    }
  })
})

describe('changes of law', () => {
  test('every provision of a change has a wording that begins or ends that day', () => {
    for (const id of amendmentIds) {
      for (const citation of amendments[id].provisions) {
        const history = provisionList.find(([name]) => name === citation)?.[1] ?? []
        const marks = history.flatMap(({ from, until }) => [from.id, until?.id])
        expect(marks, `${id}: ${citation}`).toContain(id)
      }
    }
  })

  test('every beginning and end of a wording stands among the provisions of its change', () => {
    for (const [citation, history] of provisionList) {
      for (const mark of history.flatMap(({ from, until }) => [from, until])) {
        if (mark === undefined || mark.id === 'coverage') continue
        const [, amendment] = Object.entries(amendments).find(([id]) => id === mark.id) ?? []
        expect(amendment?.provisions, `${mark.id}: ${citation}`).toContain(citation)
      }
    }
  })

  test('every change names the acts that made it, by their official numbers', () => {
    expect(amendmentIds).toEqual(Object.keys(since))
    for (const id of amendmentIds) {
      expect(amendments[id].by.length, id).toBeGreaterThan(0)
      for (const act of amendments[id].by) {
        // A policy that the Storting adopted is no law, and is known by its recommendation.
        if (/^Innst\. \d+ S \(\d{4}–\d{4}\)$/.test(act)) continue
        expect(act, id).toMatch(/^(LOV|FOR)-\d{4}-\d{2}-\d{2}-\d+$/)
        // No act changes the law before it is made.
        expect(act.slice(4, 14) <= since[id].day, `${id}: ${act}`).toBe(true)
      }
    }
  })
})
