import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applicabilityUnknownMessage,
  calendarDay,
  check,
  notApplicableMessage,
  type CheckContext,
  type Checklist,
  type Observation,
  type Requirement,
  type Weight,
} from '../src/index.js'
import { issuesOf } from '@vilkar/testing/answers'

interface Plan {
  readonly goals?: readonly { readonly text?: string }[]
  readonly adult?: boolean
}

const start = { id: 'start', day: calendarDay('2012-01-01') }
const reform = { id: 'reform', day: calendarDay('2018-01-01') }
const repeal = { id: 'repeal', day: calendarDay('2026-06-01') }

const point = (id: string, more: Partial<Requirement<Plan>> = {}): Requirement<Plan> => ({
  id,
  basis: ['x § 1'],
  force: 'regulation',
  weight: 'must',
  from: start,
  test: () => [{ status: 'met', at: '', message: `${id}-met` }],
  ...more,
})

const plan: Checklist<Plan> = {
  id: 'example.plan',
  requirements: [
    point('goals', {
      test: ({ goals = [] }) =>
        goals.map(({ text }, at) => ({
          status: text === undefined ? 'unmet' : 'undetermined',
          at: `/goals/${String(at)}/text`,
          message: text === undefined ? 'goal-missing' : 'goal-to-read',
          values: { number: at + 1 },
        })),
    }),
    point('consent', { applies: ({ adult }) => adult ?? 'unknown' }),
    point('old', { until: reform, weight: 'should' }),
    point('new', { from: reform, until: repeal, weight: 'should', force: 'guidance' }),
    point('wish', {
      from: reform,
      until: repeal,
      weight: 'may',
      test: () => [{ status: 'unmet', at: '', message: 'wish-missing' }],
    }),
  ],
}

const at = (day: string): CheckContext => ({ on: calendarDay(day) })
const document: Plan = { goals: [{ text: 'walk' }, {}, { text: 'read' }], adult: true }

describe('a checked document', () => {
  test('has a finding for each place, with the point, its weight, its force and its basis', () => {
    const report = check(plan, document, at('2020-01-01'))
    expect(report).toStrictEqual({
      status: 'checked',
      checklist: 'example.plan',
      on: '2020-01-01',
      findings: [
        ...(['undetermined', 'unmet', 'undetermined'] as const).map((status, index) => ({
          requirement: 'goals',
          weight: 'must',
          force: 'regulation',
          basis: ['x § 1'],
          status,
          at: `/goals/${String(index)}/text`,
          message: status === 'unmet' ? 'goal-missing' : 'goal-to-read',
          values: { number: index + 1 },
        })),
        {
          requirement: 'consent',
          weight: 'must',
          force: 'regulation',
          basis: ['x § 1'],
          status: 'met',
          at: '',
          message: 'consent-met',
        },
        {
          requirement: 'new',
          weight: 'should',
          force: 'guidance',
          basis: ['x § 1'],
          status: 'met',
          at: '',
          message: 'new-met',
        },
        {
          requirement: 'wish',
          weight: 'may',
          force: 'regulation',
          basis: ['x § 1'],
          status: 'unmet',
          at: '',
          message: 'wish-missing',
        },
      ],
      must: { met: 1, unmet: 1, undetermined: 0, notApplicable: 0 },
      should: { met: 1, unmet: 0, undetermined: 0, notApplicable: 0 },
      may: { met: 0, unmet: 1, undetermined: 0, notApplicable: 0 },
    })
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
  })

  test('is not held to a point that does not concern it, nor to one of which that is unknown', () => {
    const findings = ([false, undefined] as const).map((adult) => {
      const report = check(plan, adult === undefined ? {} : { adult }, at('2020-01-01'))
      return (
        report.status === 'checked' && {
          must: report.must,
          consent: report.findings.filter(({ requirement }) => requirement === 'consent'),
        }
      )
    })
    expect(findings).toMatchObject([
      {
        must: { notApplicable: 2, undetermined: 0 },
        consent: [{ status: 'not-applicable', at: '', message: notApplicableMessage }],
      },
      {
        must: { notApplicable: 1, undetermined: 1 },
        consent: [{ status: 'undetermined', at: '', message: applicabilityUnknownMessage }],
      },
    ])
  })

  test('is checked by the points in force on the day alone', () => {
    const points = [
      '2011-12-31',
      '2012-01-01',
      '2017-12-31',
      '2018-01-01',
      '2026-05-31',
      '2026-06-01',
    ]
    const found = points.map((day) => {
      const report = check(plan, { adult: true, goals: [{}] }, at(day))
      return report.status === 'checked' ? report.findings.map((each) => each.requirement) : []
    })
    expect(found).toEqual([
      [],
      ['goals', 'consent', 'old'],
      ['goals', 'consent', 'old'],
      ['goals', 'consent', 'new', 'wish'],
      ['goals', 'consent', 'new', 'wish'],
      ['goals', 'consent'],
    ])
    expect(check(plan, {}, at('2011-12-31'))).toStrictEqual({
      status: 'not-in-force',
      checklist: 'example.plan',
      on: '2011-12-31',
    })
  })

  test('is shown to a test together with all of the context', () => {
    const seen: unknown[] = []
    const curious: Checklist<Plan, CheckContext & { readonly extra: number }> = {
      id: 'example.curious',
      requirements: [
        {
          ...point('curious'),
          applies: (...all) => {
            seen.push(all)
            return true
          },
          test: (...all) => {
            seen.push(all)
            return []
          },
        },
      ],
    }
    const context = { ...at('2020-01-01'), extra: 7 }
    check(curious, document, context)
    expect(seen).toEqual([
      [document, context],
      [document, context],
    ])
  })

  test('on what is no day is refused', () => {
    const wrong = { on: '2026-02-30' as CheckContext['on'] }
    expect(issuesOf(() => check(plan, {}, wrong))).toMatchObject([
      { path: ['on'], code: 'not-a-day' },
    ])
  })
})

describe('of any checklist', () => {
  const statuses = ['met', 'undetermined', 'unmet'] as const
  const observation: fc.Arbitrary<Observation> = fc.record({
    status: fc.constantFrom(...statuses),
    at: fc.constantFrom('', '/a', '/b/0'),
    message: fc.constantFrom('one', 'two'),
  })
  const weights: readonly Weight[] = ['must', 'should', 'may']
  const drawn = fc.array(
    fc.record({
      weight: fc.constantFrom(...weights),
      observations: fc.array(observation, { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  const checklistOf = (
    points: readonly { readonly weight: Weight; readonly observations: readonly Observation[] }[],
  ): Checklist<Plan> => ({
    id: 'example.any',
    requirements: points.map(({ weight, observations }, index) =>
      point(`point-${String(index)}`, { weight, test: () => observations }),
    ),
  })

  test('a requirement counts once, by its worst finding, under its own weight', () => {
    fc.assert(
      fc.property(drawn, (points) => {
        const report = check(checklistOf(points), {}, at('2020-01-01'))
        const worst = points.map(({ weight, observations }) => ({
          weight,
          status: observations
            .map(({ status }) => status)
            .reduce((a, b) => (statuses.indexOf(a) > statuses.indexOf(b) ? a : b)),
        }))
        const count = (weight: Weight, status: string): number =>
          worst.filter((each) => each.weight === weight && each.status === status).length
        for (const weight of weights) {
          expect(report).toHaveProperty(weight, {
            met: count(weight, 'met'),
            unmet: count(weight, 'unmet'),
            undetermined: count(weight, 'undetermined'),
            notApplicable: 0,
          })
        }
      }),
    )
  })

  test('the findings stand in the order of the points, and in each as its test gives them', () => {
    fc.assert(
      fc.property(drawn, (points) => {
        const checklist = checklistOf(points)
        const report = check(checklist, {}, at('2020-01-01'))
        const findings = report.status === 'checked' ? report.findings : []
        expect(
          findings.map(({ requirement, status, at: place }) => [requirement, status, place]),
        ).toEqual(
          points.flatMap(({ observations }, index) =>
            observations.map((each) => [`point-${String(index)}`, each.status, each.at]),
          ),
        )
        expect(check(checklist, {}, at('2020-01-01'))).toEqual(report)
      }),
    )
  })
})
