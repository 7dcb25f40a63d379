import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import {
  assessConsent,
  orderNextOfKin,
  type NextOfKinCandidate,
  type OrderedNextOfKin,
} from '../src/index.js'
import { always, anyDay, coverage, guardianship, later } from './helpers/days.ts'

type Relation = NextOfKinCandidate['relation']

/** The order of pbrl § 1-3 b, as it reads. */
const order: readonly Relation[] = [
  'spouse',
  'registered-partner',
  'cohabitant',
  'child',
  'parent-or-holder-of-responsibility',
  'sibling',
  'grandparent',
  'other-close-relative',
  'guardian-or-attorney',
]

function candidate(relation: Relation, id: string = relation): NextOfKinCandidate {
  return { id, relation, adult: true, personalMandate: true }
}

/** The order on a day of the period covered. */
function ordered(candidates: readonly NextOfKinCandidate[], on = '2026-02-01'): OrderedNextOfKin {
  const result = orderNextOfKin(candidates, { on })
  if (result.status !== 'ordered') throw new Error(`Nothing is in force on ${on}.`)
  return result
}

function places(candidates: readonly NextOfKinCandidate[], on?: string): unknown {
  return ordered(candidates, on).order.map(({ id, place }) => [id, place])
}

describe('pbrl § 1-3 b: the starting order', () => {
  test('is that of the act, on every day', () => {
    const everyone = [...order].reverse().map((relation) => candidate(relation))
    const expected = order.map((relation, at) => [relation, at + 1])
    expect(always.map((on) => places(everyone, on))).toEqual(always.map(() => expected))
  })

  test('does not depend on the order in which candidates are named', () => {
    const everyone = order.map((relation) => candidate(relation))
    const shuffled = fc.shuffledSubarray(everyone, { minLength: everyone.length })
    fc.assert(
      fc.property(shuffled, (candidates) => {
        expect(places(candidates)).toEqual(order.map((relation, at) => [relation, at + 1]))
      }),
      { numRuns: 50 },
    )
  })

  test('counts places from those who are there, and gives one place to each kind', () => {
    expect(
      places([
        candidate('sibling', 'sister'),
        candidate('grandparent'),
        candidate('sibling', 'brother'),
      ]),
    ).toEqual([
      ['sister', 1],
      ['brother', 1],
      ['grandparent', 2],
    ])
  })

  test('of nobody is empty', () => {
    expect(ordered([]).order).toEqual([])
  })
})

describe('pbrl § 1-3 b: compulsory mental health care', () => {
  const named = { id: 'friend', relation: 'other-close-relative', named: true } as const
  const closest = { ...candidate('sibling'), hadMostContact: true }
  const other = { ...candidate('spouse'), hadMostContact: false }
  const rights = (
    circumstances: object,
    candidates: readonly NextOfKinCandidate[] = [named, closest, other],
    on = '2026-02-01',
  ): unknown => {
    const result = orderNextOfKin(candidates, { on, ...circumstances })
    return result.status === 'ordered' ? result.correspondingRights : result.status
  }
  const compulsory = { compulsoryMentalHealthCare: true, specialReasonsAgainstContact: false }

  test.each(always)('gives whoever had most contact rights beside the one named, on %s', (on) => {
    expect(rights(compulsory, undefined, on)).toEqual({ ids: ['sibling'], needed: [] })
    expect(ordered([named, closest, other], on).order[0]).toMatchObject({ id: 'friend', place: 1 })
  })

  test('gives nobody any where special reasons speak against it, or without compulsion', () => {
    const none = { ids: [], needed: [] }
    expect(rights({ ...compulsory, specialReasonsAgainstContact: true })).toEqual(none)
    expect(rights({ compulsoryMentalHealthCare: false })).toEqual(none)
  })

  test('adds nothing for whoever stands first anyway', () => {
    expect(rights(compulsory, [{ ...named, hadMostContact: true }, other])).toEqual({
      ids: [],
      needed: [],
    })
  })

  test('asks what is unknown, and whether there is compulsion before all else', () => {
    expect(rights({})).toEqual({
      ids: [],
      needed: ['compulsoryMentalHealthCare', 'specialReasonsAgainstContact'],
    })
    expect(rights({ compulsoryMentalHealthCare: true })).toEqual({
      ids: [],
      needed: ['specialReasonsAgainstContact'],
    })
    expect(rights(compulsory, [named, candidate('sibling')])).toEqual({
      ids: [],
      needed: ['hadMostContact'],
    })
  })

  test('is told by the assessment too', () => {
    const { nextOfKin } = assessConsent(
      { nextOfKin: [named, closest], ...compulsory },
      { on: '2026-02-01' },
    )
    expect(nextOfKin).toMatchObject({ correspondingRights: { ids: ['sibling'] } })
  })
})

describe('pbrl § 1-3 b: the criterion', () => {
  test('is contact, for which the order is only a starting point', () => {
    const result = ordered([candidate('spouse'), { ...candidate('sibling'), mostContact: true }])
    expect(result.criterion).toBe('most-lasting-and-continuous-contact')
    expect(result.contactPointsElsewhere).toEqual(['sibling'])
    expect(result.basis).toEqual(['pbrl § 1-3 b', 'interpretation: next-of-kin-criterion'])
  })

  test('points nowhere else where contact and order agree', () => {
    const result = ordered([{ ...candidate('spouse'), mostContact: true }, candidate('sibling')])
    expect(result.contactPointsElsewhere).toEqual([])
  })

  test('is the patient’s own choice where the patient named somebody, also the last in the order', () => {
    const result = ordered([
      { ...candidate('spouse'), mostContact: true },
      { id: 'neighbour', relation: 'other-close-relative', named: true },
    ])
    expect(result).toMatchObject({
      criterion: 'named-by-patient',
      order: [
        { id: 'neighbour', place: 1, reason: 'named-by-patient' },
        { id: 'spouse', place: 2, reason: 'starting-order' },
      ],
      contactPointsElsewhere: [],
      basis: ['pbrl § 1-3 b'],
    })
  })

  test('lets the patient name a child under 18', () => {
    const [first] = ordered([{ id: 'son', relation: 'child', adult: false, named: true }]).order
    expect(first).toEqual({
      id: 'son',
      relation: 'child',
      place: 1,
      reason: 'named-by-patient',
      needed: [],
    })
  })
})

describe('pbrl § 1-3 b: children and siblings over 18', () => {
  test.each(['child', 'sibling'] as const)('a %s under 18 has no place', (relation) => {
    expect(anyDay.map((on) => ordered([{ id: 'x', relation, adult: false }], on).order)).toEqual(
      anyDay.map(() => [{ id: 'x', relation, reason: 'under-18', needed: [] }]),
    )
  })

  test.each(['child', 'sibling'] as const)('a %s of unknown age is asked for it', (relation) => {
    const [only] = ordered([{ id: 'x', relation }]).order
    expect(only).toMatchObject({ place: 1, needed: ['adult'] })
  })

  test('nobody else is asked', () => {
    const { order: found } = ordered([{ id: 'x', relation: 'spouse' }])
    expect(found[0]?.needed).toEqual([])
  })
})

describe('pbrl § 1-3 b: a guardian or attorney in personal matters, from 2013-07-01', () => {
  const guardian = { id: 'g', relation: 'guardian-or-attorney' } as const
  const reason = 'no-mandate-in-personal-matters'

  test.each([
    [later(guardianship, -1), { place: 1, reason: 'starting-order', needed: [] }],
    [guardianship, { reason, needed: [] }],
    [later(guardianship, 1), { reason, needed: [] }],
  ])('without a mandate, on %s', (on, expected) => {
    const { order: found } = ordered([{ ...guardian, personalMandate: false }], on)
    expect(found).toEqual([{ ...guardian, ...expected }])
  })

  test.each([
    [later(guardianship, -1), []],
    [guardianship, ['personalMandate']],
  ])('the mandate is asked for, on %s', (on, needed) => {
    expect(ordered([guardian], on).order[0]?.needed).toEqual(needed)
  })
})

describe('the period covered, from 2012-01-01', () => {
  const spouse = [candidate('spouse')]

  test.each([later(coverage, -1), '1999-07-02', '0001-01-01'])(
    'nothing is ordered before it, on %s',
    (on) => {
      expect(orderNextOfKin(spouse, { on })).toEqual({ status: 'not-in-force', on })
      expect(orderNextOfKin([], { on })).toEqual({ status: 'not-in-force', on })
    },
  )

  test.each([coverage, later(coverage, 1), '2026-11-22'])(
    'candidates are ordered in it, on %s',
    (on) => {
      expect(orderNextOfKin(spouse, { on })).toMatchObject({
        status: 'ordered',
        on,
        order: [{ id: 'spouse', place: 1 }],
      })
    },
  )

  test('bad candidates are refused before it too', () => {
    const issues = issuesOf(() =>
      orderNextOfKin([{ id: 'x', relation: 'friend' }] as never, { on: later(coverage, -1) }),
    )
    expect(issues.map(({ path, code }) => [path.join('/'), code])).toEqual([
      ['0/relation', 'not-allowed'],
    ])
  })

  test('an assessment says so too', () => {
    const on = later(coverage, -1)
    expect(assessConsent({ nextOfKin: spouse }, { on }).nextOfKin).toEqual({
      status: 'not-in-force',
      on,
    })
  })
})

describe('the candidates of an assessment', () => {
  test('are ordered beside the answers', () => {
    const nextOfKin = [candidate('sibling'), candidate('spouse')]
    const assessed = assessConsent({ nextOfKin }, { on: '2026-02-01' })
    expect(assessed.nextOfKin).toEqual(orderNextOfKin(nextOfKin, { on: '2026-02-01' }))
  })

  test('are absent where none were given', () => {
    expect(assessConsent({}, { on: '2026-02-01' })).not.toHaveProperty('nextOfKin')
  })

  test('are left as they are', () => {
    const nextOfKin = Object.freeze([Object.freeze(candidate('sibling'))])
    const before = JSON.stringify(nextOfKin)
    orderNextOfKin(nextOfKin, { on: '2026-02-01' })
    expect(JSON.stringify(nextOfKin)).toBe(before)
  })
})

describe('bad options', () => {
  const problems = (options: unknown): unknown =>
    issuesOf(() => orderNextOfKin([candidate('spouse')], options as never)).map(
      ({ path, code }) => [path.join('/'), code],
    )

  test.each([
    [null, ''],
    [undefined, ''],
    ['2026-02-01', ''],
    [[], ''],
    [{}, 'on'],
    [{ on: null }, 'on'],
    [{ on: 20260201 }, 'on'],
  ])('%j are of the wrong type', (options, path) => {
    expect(problems(options)).toEqual([[path, 'wrong-type']])
  })

  test.each(['today', '2026-02-30', '2026-2-1', ''])('a day of %j is none', (on) => {
    expect(problems({ on })).toEqual([['on', 'not-a-day']])
  })

  test.each(['presume', 'leapDayBirthday', 'On'])('%s is no option of this question', (name) => {
    expect(problems({ on: '2026-02-01', [name]: true })).toEqual([['', 'unknown-field']])
  })
})

describe('bad candidates', () => {
  test('are all named at once, together with the day', () => {
    const issues = issuesOf(() =>
      orderNextOfKin([{ id: '', relation: 'friend' }, { id: 'x' }] as never, { on: 'today' }),
    )
    expect(issues.map(({ path, code }) => [path.join('/'), code])).toEqual([
      ['on', 'not-a-day'],
      ['0/id', 'out-of-range'],
      ['0/relation', 'not-allowed'],
      ['1/relation', 'not-allowed'],
    ])
  })

  test('are at most fifty', () => {
    const crowd = Array.from({ length: 51 }, (_, at) => candidate('sibling', `s${at}`))
    expect(issuesOf(() => orderNextOfKin(crowd, { on: '2026-02-01' }))).toMatchObject([
      { path: [], code: 'too-large' },
    ])
    expect(ordered(crowd.slice(1)).order).toHaveLength(50)
  })
})
