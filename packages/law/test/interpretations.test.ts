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

  test('every open question was looked at since what it is about was last reworded', async () => {
    const histories = new Map<string, (typeof provisionList)[number][1]>(provisionList)
    const lines = interpretationList.map(([name, { about }]) => {
      const wordings = about.map((citation) => {
        const reworded = (histories.get(citation) ?? []).slice(1).map(({ from }) => from.day)
        return reworded.length === 0 ? citation : `${citation} [reworded ${reworded.join(' ')}]`
      })
      return `${name} | ${wordings.join(', ')}`
    })
    const page = [
      'What each open question is about, and when that was reworded. A new wording may settle it, or move what its',
      'texts say: read them, and have the tests write this anew.',
      '',
      ...lines,
      '',
    ]
    await expect(page.join('\n')).toMatchFileSnapshot('interpretations.approved.txt')
  })
})

describe('changes of law', () => {
  test('lists the provisions of which a wording begins or ends with the change', () => {
    expect(amendments.suspensionPower2026.provisions).toEqual([
      'pbrl § 2-5 d',
      'hol § 7-2 b',
      'sphl § 2-5 d',
    ])
    // Only an end, and only a beginning.
    expect(amendments.interpreterDispensationEnd2027.provisions).toEqual(['tolkl § 7 (5)'])
    expect(amendments.childHearing2014.provisions).toEqual(['bl § 31'])
  })

  test('touches no provision where it is the start of the period covered, or a policy that is no law', () => {
    const ofNone = amendmentIds.filter((id) => amendments[id].provisions.length === 0)
    expect(ofNone).toEqual(['coverage', 'municipalCriteria2022'])
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
