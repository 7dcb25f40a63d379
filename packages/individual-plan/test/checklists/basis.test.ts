/* What the points cite, on both sides of the days on which that changed. */
import { describe, expect, it } from 'vitest'
import { checkPlan, planTransitions } from '../../src/checklists/index.js'
import { findingsOf } from './helpers/reports.js'

const basis = (point: string, on: string): readonly string[] =>
  findingsOf(checkPlan({}, { on })).find(({ requirement }) => requirement === point)?.basis ?? []

describe('hpl § 22: who may consent to sharing', () => {
  it('for somebody over 16 without competence stands in (3), and from 2026-07-01 in (2) sentence 2', () => {
    const before = ['hpl § 22 (1)', 'hpl § 22 (2)', 'hpl § 22 (3)']
    expect(basis('sharing-consent-entitled', '2012-01-01')).toEqual(before)
    expect(basis('sharing-consent-entitled', '2026-06-30')).toEqual(before)
    expect(basis('sharing-consent-entitled', '2026-07-01')).toEqual([
      'hpl § 22 (1)',
      'hpl § 22 (2)',
      'hpl § 22 (2) sentence 2',
    ])
  })
})

describe('The birthdays of a plan', () => {
  const reading = 'interpretation: children-act-and-health-care'

  it('cite bl § 31 for the ages of hearing to 2017-12-31, and pbrl § 4-4 (5) after', () => {
    expect(basis('turns-7', '2012-01-01')).toEqual(['bl § 31', reading])
    expect(basis('turns-7', '2017-12-31')).toEqual(['bl § 31', reading])
    expect(basis('turns-7', '2018-01-01')).toEqual(['pbrl § 4-4 (5)', 'hrf § 17 (2)'])
    expect(basis('turns-12', '2017-12-31')).toEqual([
      'pbrl § 4-4 (5)',
      'bl § 31',
      'hrf § 17 (2)',
      reading,
      'interpretation: child-hearing-before-2018',
    ])
    expect(basis('turns-12', '2018-01-01')).toEqual([
      'pbrl § 4-4 (5)',
      'pbrl § 4-3 (1) c',
      'hrf § 17 (2)',
    ])
  })

  it('cite hrf § 17 (2), which had those rules hold for the plan, to 2022-07-31', () => {
    const cited = (on: string) =>
      ['turns-7', 'turns-12', 'turns-16', 'turns-18'].map((point) => basis(point, on))
    expect(cited('2022-07-31')).toEqual([
      ['pbrl § 4-4 (5)', 'hrf § 17 (2)'],
      ['pbrl § 4-4 (5)', 'pbrl § 4-3 (1) c', 'hrf § 17 (2)'],
      ['pbrl § 4-3 (1) b', 'hrf § 17 (2)'],
      ['pbrl § 4-3 (1) a', 'hrf § 17 (2)'],
    ])
    expect(cited('2022-08-01')).toEqual([
      ['pbrl § 4-4 (5)'],
      ['pbrl § 4-4 (5)', 'pbrl § 4-3 (1) c'],
      ['pbrl § 4-3 (1) b', 'ipf § 5 (1)'],
      ['pbrl § 4-3 (1) a', 'ipf § 5 (1)'],
    ])
  })

  it('are no duty of the plan: no provision has it prepare for one', () => {
    for (const { id, weight, force } of planTransitions.requirements) {
      const advice =
        id === 'adult-habilitation' || id === 'school-start' ? 'guidance' : 'interpretation'
      expect([id, weight, force]).toEqual([id, 'should', advice])
    }
  })
})
