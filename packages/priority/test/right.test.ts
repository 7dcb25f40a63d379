import { decide, possibleOutcomes } from '@vilkar/core'
import { compare } from '@vilkar/core/analysis'
import { describe, expect, test } from 'vitest'
import { examples } from '@vilkar/testing/answers'
import { priorityRight } from '../src/index.js'
import {
  coverage,
  criteria2019,
  eras,
  from,
  fromUnsuspended,
  individualDeadline,
  later,
  reform2015,
  reform2024,
  regional2020,
  suspended2020,
  unsuspended2020,
} from './helpers/days.ts'

const open = ['right', 'no-right'] as const
const all = {
  expectedBenefit: true,
  reasonableCost: true,
  specialistServiceProvides: true,
} as const

/** The three tests of the law note § 8.2, each yes, no or unknown, and what follows in each era. */
const table = [
  ['yes', 'yes', 'yes', 'right', 'right'],
  ['no', 'yes', 'yes', 'no-right-but-care-offered', 'right'],
  ['yes', 'no', 'yes', 'no-right', 'no-right'],
  ['no', 'no', 'yes', 'no-right', 'no-right'],
  ['unknown', 'no', 'yes', 'no-right', 'no-right'],
  ['yes', 'yes', 'no', 'no-right', 'no-right'],
  ['no', 'yes', 'no', 'no-right', 'no-right'],
  ['unknown', 'unknown', 'no', 'no-right', 'no-right'],
  ['unknown', 'yes', 'yes', ['right', 'no-right-but-care-offered'], 'right'],
  ['yes', 'unknown', 'yes', open, open],
  ['yes', 'yes', 'unknown', open, open],
  ['yes', 'unknown', 'unknown', open, open],
  ['unknown', 'unknown', 'unknown', ['right', 'no-right-but-care-offered', 'no-right'], open],
] as const

type Known = 'yes' | 'no' | 'unknown'
const flagOf = (known: Known): boolean | undefined =>
  known === 'unknown' ? undefined : known === 'yes'
const lossOf = (known: Known): 'quality-of-life' | 'none' | undefined =>
  known === 'unknown' ? undefined : known === 'yes' ? 'quality-of-life' : 'none'

examples(priorityRight, 'the right to necessary specialist care, era by era (§ 8.2)', [
  ...table.flatMap(([loss, expectedBenefit, cost, e2, later3]) => {
    const given = {
      lossOfPrognosis: lossOf(loss),
      expectedBenefit: flagOf(expectedBenefit),
      reasonableCost: flagOf(cost),
      experimentalCareAbroad: false,
      specialistServiceProvides: true,
    }
    const says = `loss of prognosis ${loss}, benefit ${expectedBenefit}, reasonable cost ${cost}`
    return [
      { says: `${says}: E2`, given, on: eras.E2, then: e2 },
      { says: `${says}: E3 to E5`, given, on: from(reform2015), then: later3 },
    ]
  }),
  {
    says: 'E1: the text was not read',
    given: { ...all, lossOfPrognosis: 'length-of-life' },
    on: eras.E1,
    then: 'not-regulated',
    basis: ['interpretation: priority-before-2004'],
    force: 'interpretation',
  },
])

examples(priorityRight, 'pbrl § 2-1, § 2-1 b and § 2-2: where the right stands', [
  {
    says: 'in § 2-1 to 2011',
    given: { ...all, lossOfPrognosis: 'length-of-life' },
    on: from(individualDeadline, coverage),
    then: 'right',
    basis: ['pbrl § 2-1 (2)', 'priof § 2 (1) no. 1'],
    force: 'regulation',
  },
  {
    says: 'in § 2-1 b from 2012',
    given: { ...all, lossOfPrognosis: 'both-together' },
    on: from(coverage, reform2015),
    then: 'right',
    basis: ['pbrl § 2-1 b (2)', 'priof § 2 (1) no. 3', 'interpretation: priority-era-by-receipt'],
  },
  {
    says: 'with its conditions in the regulations alone from 2015-11-01',
    given: all,
    on: from(reform2015, criteria2019),
    then: 'right',
    basis: ['pbrl § 2-1 b (2)', 'priof § 2 (1) a', 'priof § 2 (1) b'],
    force: 'regulation',
  },
  {
    says: 'by benefit and resources from 2019-02-01',
    given: all,
    on: fromUnsuspended(criteria2019, reform2024),
    then: 'right',
    basis: ['pbrl § 2-1 b (2)', 'priof § 2 (1)'],
  },
  {
    says: 'by the same conditions while covf § 3 (2) stood in the place of the act',
    given: all,
    on: from(suspended2020, unsuspended2020),
    then: 'right',
    basis: ['covf § 3 (2)', 'priof § 2 (1)'],
    force: 'regulation',
  },
  {
    says: 'with its conditions in the act again from 2024-06-01',
    given: all,
    on: eras.E5,
    then: 'right',
    basis: ['pbrl § 2-2 (2)', 'priof § 1 no. 1', 'priof § 1 no. 2'],
    force: 'statute',
  },
  {
    says: 'covers what the specialist service provides and finances, from 2020-01-01',
    given: { specialistServiceProvides: false },
    on: fromUnsuspended(regional2020, '9999'),
    then: 'outside-specialist-service',
    force: 'statute',
  },
  {
    says: 'so too by covf § 3 (2)',
    given: { specialistServiceProvides: false },
    on: from(suspended2020, unsuspended2020),
    then: 'outside-specialist-service',
    basis: ['covf § 3 (2)', 'interpretation: suspension-2020'],
    force: 'regulation',
  },
  {
    says: 'did not say so before that',
    given: { ...all, specialistServiceProvides: false },
    on: from(criteria2019, regional2020),
    then: 'right',
  },
])

examples(priorityRight, 'priof § 3 (2): experimental care abroad for a rare condition', [
  {
    says: 'benefit may be lacking there: it is judged',
    given: {
      lossOfPrognosis: 'length-of-life',
      expectedBenefit: false,
      reasonableCost: true,
      experimentalCareAbroad: true,
    },
    on: [...eras.E2, ...eras.E3],
    then: 'requires-judgement',
    basis: ['priof § 3 (2)'],
  },
  {
    says: 'the other conditions stood all the same',
    given: {
      lossOfPrognosis: 'none',
      expectedBenefit: false,
      reasonableCost: true,
      experimentalCareAbroad: true,
    },
    on: eras.E2,
    then: 'no-right',
  },
  {
    says: 'the exception still stands after § 2 stopped naming it on 2019-02-01, and in § 1 of 2024',
    given: { ...all, expectedBenefit: false, experimentalCareAbroad: true },
    on: from(criteria2019),
    then: 'requires-judgement',
    basis: ['priof § 3 (2)', 'interpretation: experimental-care-abroad'],
    force: 'regulation',
  },
  {
    says: 'from 2015-11-01 it is from all conditions of § 2, that of cost too',
    given: { ...all, reasonableCost: false, experimentalCareAbroad: true },
    on: from(reform2015),
    then: 'requires-judgement',
    basis: ['priof § 3 (2)'],
  },
  {
    says: 'to 2015-10-31 it was from benefit alone',
    given: {
      lossOfPrognosis: 'length-of-life',
      expectedBenefit: true,
      reasonableCost: false,
      experimentalCareAbroad: true,
    },
    on: eras.E2,
    then: 'no-right',
  },
  {
    says: 'it lifts no limit of the act: what the service is not to finance stays outside',
    given: {
      expectedBenefit: false,
      specialistServiceProvides: false,
      experimentalCareAbroad: true,
    },
    on: from(regional2020),
    then: 'outside-specialist-service',
  },
  {
    says: 'other care has no exception, on any day',
    given: { ...all, expectedBenefit: false, experimentalCareAbroad: false },
    on: from(individualDeadline),
    then: 'no-right',
  },
  {
    says: 'left open, it is asked for where it matters',
    given: { lossOfPrognosis: 'length-of-life', expectedBenefit: false, reasonableCost: true },
    on: eras.E2,
    then: ['requires-judgement', 'no-right'],
    needed: ['experimentalCareAbroad'],
  },
])

describe('a medical test left open', () => {
  const tests = ['lossOfPrognosis', 'expectedBenefit', 'reasonableCost'] as const
  const met = {
    lossOfPrognosis: 'length-of-life',
    expectedBenefit: true,
    reasonableCost: true,
    specialistServiceProvides: true,
    experimentalCareAbroad: false,
  } as const

  test('never ends in no right, in any era', () => {
    for (const on of from(individualDeadline)) {
      for (let left = 1; left < 8; left += 1) {
        const given = { ...met }
        for (const [at, name] of tests.entries()) {
          if ((left & (1 << at)) !== 0) Reflect.deleteProperty(given, name)
        }
        const answer = decide(priorityRight, given, { on })
        expect(possibleOutcomes(answer), on).toContain('right')
      }
    }
  })

  test('is asked for, of a physician', () => {
    for (const name of tests) expect(priorityRight.inputs[name].judge).toBe('physician')
    expect(decide(priorityRight, {}, { on: '2026-01-05' })).toMatchObject({
      needed: expect.arrayContaining(['expectedBenefit', 'reasonableCost']) as unknown,
    })
  })
})

describe('loss of prognosis (prognosetap)', () => {
  const looked = (on: string): boolean => {
    const given = { ...all, experimentalCareAbroad: false }
    const outcomes = (['length-of-life', 'none'] as const).map((lossOfPrognosis) =>
      possibleOutcomes(decide(priorityRight, { ...given, lossOfPrognosis }, { on })).join(),
    )
    return new Set(outcomes).size > 1
  }

  test('is a condition to 2015-10-31, and none from 2015-11-01', () => {
    expect([later(reform2015, -1), reform2015, later(reform2015, 1)].map(looked)).toEqual([
      true,
      false,
      false,
    ])
  })

  test('is what changed that day', () => {
    const changes = compare(priorityRight, later(reform2015, -1), reform2015)
    expect(changes.length).toBeGreaterThan(0)
    const others = changes.filter(({ where }) => where.lossOfPrognosis !== 'none')
    // Beside it the exception for experimental care abroad came to cover cost as well.
    for (const { where } of others) {
      expect(where).toMatchObject({ experimentalCareAbroad: true, reasonableCost: false })
    }
    expect(changes.length).toBeGreaterThan(others.length)
  })

  test('nothing but the place of the conditions changed on 2019-02-01 and 2024-06-01', () => {
    const outcomes = (day: string): readonly string[] =>
      compare(priorityRight, later(day, -1), day).map(({ before, after }) => `${before} → ${after}`)
    expect(outcomes(criteria2019)).toEqual([])
    expect(outcomes(reform2024)).toEqual([])
  })
})
