import { InvalidInput } from '@vilkar/core'
import { acts, pendingActs } from '@vilkar/law'
import { describe, expect, it } from 'vitest'
import { lawToLookUp } from '../src/catalogue/index.js'

const days = (list: readonly { readonly day: string }[]): readonly string[] =>
  list.map(({ day }) => day)

describe('what to look up in the law', () => {
  it('names no act on a day through which all were read that still are law', () => {
    expect(lawToLookUp('2026-07-02').acts).toEqual([])
  })

  it('names an act on the day after the last through which it was read, and not before', () => {
    const named = (on: string) => lawToLookUp(on).acts.map(({ act }) => act)
    expect(named('2026-07-28')).not.toContain('pbrl')
    expect(named('2026-07-29')).toContain('pbrl')
    expect(named('2026-07-03')).toContain('phvl')
    expect(named('2026-10-02')).not.toContain('fvl')
    expect(named('2026-10-03')).toContain('fvl')
  })

  it('leaves out an act on the first day on which it is repealed', () => {
    const named = (on: string) => lawToLookUp(on).acts.map(({ act }) => act)
    expect(named('2022-12-31')).toContain('bvl1992')
    expect(named('2023-01-01')).not.toContain('bvl1992')
    expect(named('2027-06-01')).not.toContain('oppl1998')
  })

  it('names all acts in force long after, the one read the shortest first', () => {
    const { acts: listed } = lawToLookUp('2030-01-01')
    const standing = Object.values(acts).filter(({ repealed }) => repealed === undefined)
    expect(listed.length).toBe(standing.length)
    const through = listed.map(({ readThrough }) => readThrough ?? '')
    expect(through).toEqual([...through].sort())
  })

  it('tells of the rules on interpreters that turn when the dispensation ends', () => {
    const turned = (on: string) =>
      lawToLookUp(on).turns.filter(
        ({ day, of }) => day === '2027-01-01' && of.startsWith('responsibility.'),
      )
    expect(turned('2026-12-31').length).toBeGreaterThan(0)
    expect(turned('2026-12-31').every(({ come }) => !come)).toBe(true)
    expect(turned('2027-01-01').every(({ come }) => come)).toBe(true)
    expect(new Set(turned('2027-01-01').map(({ happening }) => happening))).toEqual(
      new Set(['begins', 'ends']),
    )
  })

  it('tells of no rule that turned while the law behind it was still read', () => {
    const { turns } = lawToLookUp('2026-11-30')
    for (const { day, lawReadThrough, id } of turns) expect(day > lawReadThrough, id).toBe(true)
    expect(days(turns)).toEqual([...days(turns)].sort())
    expect(days(turns)[0]).toBe('2026-10-01')
  })

  it('tells of every act that is adopted and not in force, whatever the day', () => {
    for (const on of ['2012-01-01', '2030-01-01']) {
      const { pending } = lawToLookUp(on)
      expect(pending.map(({ id }) => id).sort()).toEqual(Object.keys(pendingActs).sort())
    }
  })

  it('refuses what is no day', () => {
    expect(() => lawToLookUp('2026-02-30')).toThrow(InvalidInput)
  })
})
