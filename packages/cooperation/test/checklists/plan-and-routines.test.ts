import { describe, expect, it } from 'vitest'
import {
  checkMunicipalPlan,
  checkRoutines,
  type MunicipalPlan,
  type ServiceRoutines,
} from '../../src/checklists/index.js'
import { days, today } from './helpers/days.js'
import { findingsOf, seenOf } from './helpers/reports.js'

const whole = { completeness: 'whole-document' } as const
const plan = (document: MunicipalPlan, on = today) =>
  findingsOf([checkMunicipalPlan({ ...whole, ...document }, { on })])
const routines = (document: ServiceRoutines, on = today) =>
  findingsOf([checkRoutines({ ...whole, ...document }, { on })])

describe('a municipal plan', () => {
  it.each([
    ['hrf § 5 (1)', 'must', ['activity-planned', 'needs-known', 'one-offer']],
    ['hrf § 5 (2)', 'must', ['assessment-and-follow-up', 'for-everyone-staying']],
    ['hrf § 5 (3)', 'must', ['whatever-housing']],
    ['hrf § 5 (4)', 'must', ['other-agencies']],
    ['hol § 3-1 (3)', 'must', ['evaluated-and-corrected']],
    ['hrf § 4 (2)', 'should', ['user-representatives']],
    [
      'guidance: habilitation guide 2014 § 2.1',
      'should',
      ['horizon', 'needs-registered', 'part-of-whole', 'development', 'revision', 'connections'],
    ],
    [
      'local: Beiarn rehabilitation plan',
      'may',
      [
        'local-target-groups',
        'local-unit-tasks',
        'local-fixed-leader',
        'local-advisory-group',
        'local-meetings',
        'local-theme-days',
        'local-cases',
        'local-information',
        'local-actions',
      ],
    ],
  ] as const)('%s is of weight %s', (citation, weight, points) => {
    for (const on of days) {
      const seen = plan({}, on).filter(({ basis }) => basis[0] === citation)
      expect([...new Set(seen.map(({ requirement }) => requirement))]).toEqual(points)
      expect(new Set(seen.map((each) => each.weight))).toEqual(new Set([weight]))
    }
  })

  it('of a regulation that says "should": its force is the regulation’s, and it binds nobody', () => {
    const [seen] = plan({}).filter(({ requirement }) => requirement === 'user-representatives')
    expect(seen).toMatchObject({ force: 'regulation', weight: 'should', status: 'unmet' })
  })

  it('the group meets four times a year in Beiarn: three, four and five', () => {
    expect(
      [3, 4, 5].map((groupMeetingsPerYear) =>
        seenOf([checkMunicipalPlan({ groupMeetingsPerYear }, { on: today })], 'local-meetings'),
      ),
    ).toEqual([
      ['unmet /groupMeetingsPerYear fewer'],
      ['met /groupMeetingsPerYear met'],
      ['met /groupMeetingsPerYear met'],
    ])
  })

  it('that keeps nobody out and asks for no housing need not say so', () => {
    const seen = plan({}).filter(({ requirement }) =>
      ['for-everyone-staying', 'whatever-housing'].includes(requirement),
    )
    expect(seen.map(({ status }) => status)).toEqual(['met', 'met'])
  })
})

describe('routines', () => {
  const binding = (of: ServiceRoutines['of']): readonly (readonly [string, string])[] =>
    routines({ of, interpretersRegularlyUsed: false })
      .filter(({ weight, status }) => weight === 'must' && status !== 'not-applicable')
      .map(({ at, basis: [first = ''] }) => [at, first])

  it('of who regularly uses interpreters hold guidelines on it, from 2022-01-01 (tolkl § 9, note e3 row 9)', () => {
    const document = {
      of: 'municipality',
      completeness: 'whole-document',
      interpretersRegularlyUsed: true,
      interpreters: { ordering: true, duty: false },
    } as const
    const seen = (on: string, given: ServiceRoutines) =>
      ['interpreter-guidelines', 'interpreter-needs'].flatMap((point) =>
        seenOf([checkRoutines(given, { on })], point),
      )
    expect(seen('2021-12-31', document)).toEqual([])
    expect(seen('2022-01-01', document)).toEqual([
      'unmet /interpreters/duty duty-missing',
      'unmet /interpreters/guidance guidance-missing',
      'unmet /interpreters/otherNeeds otherNeeds-missing',
    ])
    const others = { ...document, interpretersRegularlyUsed: false }
    expect(seen('2022-01-01', others)).toEqual([
      'not-applicable  not-applicable',
      'not-applicable  not-applicable',
    ])
  })

  it('of a municipality must let needs be reported, and cover individual plans', () => {
    expect(binding('municipality')).toEqual([
      ['/needsReported', 'hrf § 7'],
      ['/planRoutines', 'hrf § 6 (2)'],
    ])
  })

  it('of a health trust must too, by its own rules', () => {
    expect(binding('health-trust')).toEqual([
      ['/needsReported', 'hrf § 12'],
      ['/planRoutines', 'hrf § 11 (2)'],
    ])
  })

  it('of a health trust are recommended to describe the ten points of the guide', () => {
    const places = routines({ of: 'health-trust' })
      .filter(({ basis }) => basis.includes('guidance: habilitation guide 2014 § 3.2'))
      .map(({ at }) => at)
    for (const topic of [
      'patientInformed',
      'consent',
      'coordinatorChosen',
      'municipalityTold',
      'duringStay',
      'afterDischarge',
      'documentation',
      'competence',
      'planObtained',
      'coordinatorDuringStay',
    ]) {
      expect(places).toContain(`/topics/${topic}`)
    }
  })

  it('of a municipality are recommended to cover change of coordinator; a trust’s are not asked', () => {
    const seen = (of: ServiceRoutines['of']) =>
      routines({ of })
        .filter(({ requirement }) => requirement === 'coordinator-change')
        .map(({ status, at, force }) => `${status} ${at} ${force}`)
    expect(seen('municipality')).toEqual([
      'unmet /topics/coordinatorChange guidance',
      'unmet /topics/coordinatorOverlap guidance',
    ])
    expect(seen('health-trust')).toEqual(['not-applicable  guidance'])
  })
})
