import { describe, expect, it } from 'vitest'
import {
  checkMunicipalPlan,
  checkServiceRoutines,
  type MunicipalPlan,
  type ServiceRoutines,
} from '../../src/checklists/index.js'
import { days, reform, shift, today } from './helpers/days.js'
import { findingsOf, seenOf } from './helpers/reports.js'

const whole = { completeness: 'whole-document' } as const
const plan = (document: MunicipalPlan, on = today) =>
  findingsOf([checkMunicipalPlan({ ...whole, ...document }, { on })])
const routines = (document: ServiceRoutines, on = today) =>
  findingsOf([checkServiceRoutines({ ...whole, ...document }, { on })])

describe('a municipal plan', () => {
  it.each([
    ['hrf § 5 (1)', 'must', ['activity-planned', 'needs-known', 'one-offer']],
    ['hrf § 5 (2)', 'must', ['assessment-and-follow-up', 'for-everyone-staying']],
    ['hrf § 5 (3)', 'must', ['whatever-housing']],
    ['hrf § 5 (4)', 'must', ['other-agencies']],
    ['hol § 3-1 (3)', 'must', ['evaluated-and-corrected']],
    ['hol § 3-2 (1) no. 5', 'must', ['kinds-of-needs']],
    ['hol § 3-10 (1)', 'must', ['representatives-heard']],
    ['hol § 3-10 (2)', 'must', ['experience-gathered']],
    ['hol § 3-10 (3)', 'must', ['organisations-cooperated-with']],
    ['hol § 4-1 (1) d', 'must', ['competence-secured']],
    ['hrf § 4 (2)', 'should', ['user-representatives']],
    [
      'guidance: habilitation guide 2014 § 2.1',
      'should',
      ['horizon', 'needs-registered', 'part-of-whole', 'development', 'revision', 'connections'],
    ],
    [
      'guidance: habilitation guide 2014 § 2.2',
      'should',
      ['general-practitioners', 'assessment-competence'],
    ],
    [
      'guidance: habilitation guide 2014 § 2.3',
      'should',
      [
        'offer-for-all-groups',
        'offer-graded',
        'round-the-clock',
        'population',
        'teams',
        'physiotherapists',
        'competence-described',
        'professions',
        'professional-core',
        'further-training',
        'competence-areas',
      ],
    ],
    ['guidance: habilitation guide 2014 § 2.6', 'should', ['device-centre']],
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

  it('shows the work with others by both the act and the regulation', () => {
    const basisOn = (on: string) =>
      plan({}, on).find(({ requirement }) => requirement === 'other-agencies')?.basis
    const before = ['hrf § 5 (4)', 'hol § 3-4 (1)', 'hol § 3-4 (2)']
    const after = ['hrf § 5 (4)', 'hol § 3-4 (1)', 'hol § 3-4 (3)']
    expect([shift(reform, -1), reform, shift(reform, 1)].map(basisOn)).toEqual([
      before,
      after,
      after,
    ])
  })

  it('names each area of competence that is lacking, and no other', () => {
    const seen = seenOf(
      [
        checkMunicipalPlan(
          { competenceAreas: { mobility: true, cognition: false } },
          { on: today },
        ),
      ],
      'competence-areas',
    )
    expect(seen).toContain('unmet /competenceAreas/cognition cognition-missing')
    expect(seen.filter((line) => line.startsWith('unmet'))).toHaveLength(1)
    expect(seen.filter((line) => line.startsWith('undetermined'))).toHaveLength(15)
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
        seenOf([checkServiceRoutines(given, { on })], point),
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

  it('on interpreters suit the body that uses them, from 2022-01-01 (tolkl § 9 (2))', () => {
    const seen = (
      on: string,
      interpreterGuidelinesSuit: ServiceRoutines['interpreterGuidelinesSuit'],
    ) =>
      seenOf(
        [
          checkServiceRoutines(
            {
              ...whole,
              of: 'health-trust',
              interpretersRegularlyUsed: true,
              interpreterGuidelinesSuit,
            },
            { on },
          ),
        ],
        'interpreter-guidelines-suit',
      )
    const at = '/interpreterGuidelinesSuit'
    expect(seen('2021-12-31', 'insufficient')).toEqual([])
    expect(seen('2022-01-01', 'insufficient')).toEqual([`unmet ${at} insufficient`])
    expect(seen(today, 'stated')).toEqual([`undetermined ${at} ask`])
    expect(seen(today, 'sufficient')).toEqual([`met ${at} met`])
  })

  it('are recommended to look interpreters up; the act says from 2022-01-01 who is qualified (tolkl § 7)', () => {
    const basisOn = (on: string) =>
      routines({ of: 'health-trust' }, on).find(
        ({ requirement }) => requirement === 'interpreter-checked',
      )
    const guide = 'guidance: habilitation guide 2014 § 2.6'
    expect(basisOn('2021-12-31')).toMatchObject({ basis: [guide], weight: 'should' })
    expect(basisOn('2022-01-01')).toMatchObject({
      basis: [guide, 'tolkl § 7 (3)'],
      weight: 'should',
      force: 'guidance',
    })
  })

  it.each([
    ['municipality', 'case-handling', '§ 2.2'],
    ['municipality', 'unit-and-case-office', '§ 2.2'],
    ['municipality', 'early-mapping', '§ 2.2'],
    ['municipality', 'work-as-goal', '§ 2.4'],
    ['municipality', 'needs-of-other-sectors', '§ 2.4'],
    ['municipality', 'adult-habilitation', '§ 2.7'],
    ['health-trust', 'ward-in-charge', '§ 3.2'],
  ] as const)('of a %s alone are asked for %s, by the guide %s', (of, point, section) => {
    const seen = (each: ServiceRoutines['of']) =>
      routines({ of: each }).filter(({ requirement }) => requirement === point)
    for (const each of seen(of)) {
      expect(each).toMatchObject({
        status: 'unmet',
        weight: 'should',
        basis: [`guidance: habilitation guide 2014 ${section}`],
      })
    }
    const other = of === 'municipality' ? 'health-trust' : 'municipality'
    expect(seen(other).map(({ status }) => status)).toEqual(['not-applicable'])
  })

  it.each([
    ['part-in-chain', ['/topics/partInChain']],
    ['plan-requests', ['/topics/requestsDocumented', '/topics/refusalsDocumented']],
    ['plan-template', ['/topics/planTemplate']],
  ] as const)('of either level are asked for %s', (point, places) => {
    for (const of of ['municipality', 'health-trust'] as const) {
      const seen = routines({ of }).filter(({ requirement }) => requirement === point)
      expect(seen.map(({ at, status }) => `${status} ${at}`)).toEqual(
        places.map((at) => `unmet ${at}`),
      )
    }
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
