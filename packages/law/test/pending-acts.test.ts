import { isCalendarDay } from '@vilkar/core'
import { acts, amendments, pendingActs, type PendingAct } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { parseCitation } from '../src/citation/parse.js'
import { actNames, provisionList } from './registers.js'

const pending = Object.entries<PendingAct>(pendingActs)

describe('acts that are adopted and not in force', () => {
  test('carry the day of their number, and were seen undecided on a later day', () => {
    for (const [id, { number, adopted, undecidedOn }] of pending) {
      expect(number, id).toMatch(/^LOV-\d{4}-\d{2}-\d{2}-\d+$/)
      expect(number.slice(4, 14), id).toBe(adopted)
      expect(isCalendarDay(undecidedOn), id).toBe(true)
      expect(undecidedOn > adopted, id).toBe(true)
      expect(id.endsWith(adopted.slice(0, 4)), id).toBe(true)
    }
  })

  test('touch provisions that are law, each named once', () => {
    const standing = new Map(provisionList)
    for (const [id, { touches }] of pending) {
      expect(new Set(touches).size, id).toBe(touches.length)
      for (const citation of touches) {
        expect(standing.get(citation)?.at(-1)?.until, `${id}: ${citation}`).toBeUndefined()
      }
    }
  })

  test('are no acts that rules cite: what is in force is in the register', () => {
    const known = new Set(actNames.map((name) => acts[name].id))
    for (const [id, { number }] of pending) expect(known.has(number), id).toBe(false)
  })

  test('touch every cited provision of the act that they are to replace', () => {
    const of = (act: string) =>
      provisionList
        // What was repealed before is not there to be replaced.
        .filter(([, versions]) => versions.at(-1)?.until === undefined)
        .map(([citation]) => citation)
        .filter((citation) => {
          const parsed = parseCitation(citation)
          return 'act' in parsed && parsed.act === act
        })
    expect([...pendingActs.publicAdministrationAct2025.touches].sort()).toEqual(of('fvl').sort())
    const children: readonly string[] = pendingActs.childrenAct2025.touches
    for (const citation of of('bl')) expect(children, citation).toContain(citation)
  })

  test('stand among the changes of law only with what is in force of them', () => {
    const dated = new Set(Object.values(amendments).flatMap(({ by }) => by))
    expect(pending.filter(([, { number }]) => dated.has(number)).map(([id]) => id)).toEqual([
      // Its change of § 5-1 on newborn children came at once.
      'childWelfareActs2026',
    ])
  })
})

test('what is cited of an act read again in part is among the parts read again', () => {
  const readAgain = {
    // §§ 1, 23 to 25 and 27 were not in the copy, which says of the whole act that it was last changed on
    // 1 January 2026; the text in which they were read bears that day too.
    fvl: /^(1|6|7|8|9|10|11|11 [a-d]|12|13|13 [a-g]|23|24|25|27|28|29|30|31|32|33)$/,
    aml: /^4-[1-6]$/,
  } as const
  for (const [citation, versions] of provisionList) {
    const parsed = parseCitation(citation)
    // A section that was repealed before is not there to be read again.
    if (parsed.kind !== 'section' || versions.at(-1)?.until !== undefined) continue
    if (parsed.act === 'fvl' || parsed.act === 'aml') {
      expect(parsed.section, citation).toMatch(readAgain[parsed.act])
    }
  }
})
