import { interpretations, provisions, sources } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { catalogue } from 'vilkar/catalogue'
import { basisOf } from '../src/model/basis.ts'
import { checklistOf, checklists } from '../src/model/checklist-list.ts'
import { countAll } from '../src/model/counts.ts'
import { decisionOf, decisions } from '../src/model/decisions.ts'
import { relatedTo } from '../src/model/related.ts'
import { ceilingOf } from '../src/model/sizes.ts'

describe('related questions', () => {
  test('are those whose outcome is an input', () => {
    expect(relatedTo(decisionOf('plan.join')).feeds).toEqual([
      { input: 'planRight', decision: 'plan.right' },
    ])
    expect(relatedTo(decisionOf('consent.individual-plan')).feedsInto).toEqual([
      { input: 'mustConsent', decision: 'plan.start' },
    ])
    const fed = decisions.flatMap((each) => relatedTo(each).feeds.map(({ input }) => input))
    expect(fed).toEqual(['planRight', 'mustConsent', 'workBar'])
  })

  test('are the parts that a question is put together from, and the wholes', () => {
    expect(relatedTo(decisionOf('consent.who-decides')).parts).toEqual([
      'consent.decides-by-itself',
      'consent.special-matter',
      'consent.mental-health-law',
      'consent.minor-representative',
      'consent.on-behalf-by-age',
      'consent.own-decision',
    ])
    for (const whole of decisions) {
      for (const part of relatedTo(whole).parts) {
        expect(relatedTo(decisionOf(part)).partOf).toContain(whole.id)
      }
    }
  })
})

describe('the basis of a rule', () => {
  test('is every citation of its rows, each once and of its kind', () => {
    for (const { rows } of decisions) {
      const basis = basisOf('nb', rows)
      const all = [...basis.provisions, ...basis.sources, ...basis.interpretations]
      const cited = [...new Set(rows.flatMap((row) => row.basis))]
      expect(all.map(({ citation }) => citation).sort()).toEqual(cited.sort())
      expect(basis.provisions.every(({ citation }) => citation in provisions)).toBe(true)
      expect(basis.sources.every(({ citation }) => citation in sources)).toBe(true)
      expect(basis.interpretations.every(({ citation }) => citation in interpretations)).toBe(true)
    }
  })

  test('lists the wordings that were law while a row that cites them was', () => {
    const [provision] = basisOf('en', [
      { from: { day: '2026-06-01' }, basis: ['pbrl § 4-3 (2)'] },
    ]).provisions
    expect(provision?.wordings.map(({ from }) => from)).toEqual(['2026-06-01'])
    expect(provision?.lovdata).toBe('https://lovdata.no/lov/1999-07-02-63/§4-3')
  })
})

describe('the start pages', () => {
  test('count what the catalogue holds', () => {
    const { decisions: all, provisions: law } = catalogue()
    expect(countAll()).toMatchObject({
      decisions: all.length,
      rows: all.flatMap(({ rows }) => rows).length,
      checklists: checklists.length,
      provisions: Object.keys(law).length,
    })
  })

  test('tell the ceilings that the build holds', () => {
    expect([ceilingOf('kernel'), ceilingOf('oneDecision')]).toEqual([
      expect.stringMatching(/^\d+(\.\d+)? kB$/),
      expect.stringMatching(/^\d+(\.\d+)? kB$/),
    ])
  })
})

test('an unknown decision or checklist is refused by name', () => {
  expect(() => decisionOf('no.such')).toThrow('no.such')
  expect(() => checklistOf('no.such')).toThrow('no.such')
})
