/* A plan that is checked before an invented amendment: from 2027 children are heard from 6, with great weight from 10. */
import { atLeast, below, fromUpTo } from '@vilkar/core'
import { question, type Citation } from '@vilkar/law'
import { expect, it, vi } from 'vitest'
import { checkPlan } from '../../src/checklists/index.js'

vi.mock(import('@vilkar/consent'), async (original) => {
  const consent = await original()
  const { childHeard: heard } = consent
  const basis = ['pbrl § 4-4 (5)'] as const satisfies readonly Citation[]
  const old = { from: { id: 'old', day: '2012-01-01' }, until: { id: 'new', day: '2027-01-01' } }
  const amended = { from: old.until }
  const rowsOf = (low: number, high: number, name: string, days: object) =>
    [
      { id: `${name}-high`, when: { age: atLeast(high) }, then: 'must-be-heard-with-great-weight' },
      { id: `${name}-low`, when: { age: fromUpTo(low, high) }, then: 'must-be-heard' },
      { id: `${name}-under`, when: { age: below(low) }, then: 'if-able-to-form-views' },
    ].map((row) => ({ ...row, ...days, basis }))
  const childHeard = question({
    ...heard,
    outcomes: heard.means,
    rows: [...rowsOf(7, 12, 'old', old), ...rowsOf(6, 10, 'new', amended)] as never,
  })
  return { ...consent, childHeard }
})

function seen(point: string, birthDate: string): string | undefined {
  const { transitions } = checkPlan(
    { recipient: { birthDate }, period: { from: '2026-06-01', until: '2028-12-31' } },
    { on: '2026-06-01' },
  )
  return transitions.status === 'checked'
    ? transitions.findings.find(({ requirement }) => requirement === point)?.message
    : undefined
}

it('a birthday before the amendment is asked about by the law of that day', () => {
  expect(seen('turns-7', '2019-12-31')).toBe('must-be-heard')
  expect(seen('turns-12', '2014-12-31')).toBe('must-be-heard-with-great-weight')
})

it('nobody is told that a birthday changes what an amendment has changed before it', () => {
  expect(seen('turns-7', '2020-01-01')).toBe('not-applicable')
  expect(seen('turns-12', '2015-01-01')).toBe('not-applicable')
})
