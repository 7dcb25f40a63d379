import { describe, expect, it } from 'vitest'
import { checkManagementSystem, type ManagementSystem } from '../../src/checklists/index.js'
import { days, management, shift, today } from './helpers/days.js'
import { findingsOf, seenOf } from './helpers/reports.js'

const whole = { completeness: 'whole-document' } as const
const found = (system: ManagementSystem, on: string) =>
  findingsOf([checkManagementSystem({ ...whole, ...system }, { on })])

const basesOn = (on: string): readonly string[] => [
  ...new Set(
    found({}, on)
      .filter(({ force }) => force === 'regulation')
      .flatMap(({ basis }) => basis),
  ),
]

describe('the regulation of the day', () => {
  it('is that of 2002 to 2016-12-31, each of its letters, and that of 2016 from 2017-01-01', () => {
    const alphabet = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const letters = alphabet.map((each) => `ikf § 4 (2) ${each}`)
    for (const on of ['2012-01-01', shift(management, -1)]) {
      expect([...basesOn(on)].sort()).toEqual(
        ['ikf § 4 (1)', ...letters, 'ikf § 5 (1)', 'ikf § 5 (2)'].sort(),
      )
    }
    const list = (section: string, last: string): readonly string[] =>
      alphabet.filter((each) => each <= last).map((each) => `lkf § ${section} ${each}`)
    for (const on of [management, shift(management, 1), today]) {
      expect([...basesOn(on)].sort()).toEqual(
        [
          'lkf § 3',
          'lkf § 5 (1)',
          'lkf § 5 (2)',
          'lkf § 5 (3)',
          ...list('6', 'g'),
          ...list('7', 'e'),
          ...list('8', 'f'),
          ...list('9', 'c'),
          'interpretation: yearly-review',
        ].sort(),
      )
    }
  })

  it('binds; what the guide adds on participation and guidelines is advice, in either time', () => {
    for (const on of days) {
      const seen = found({}, on)
      for (const { weight, force } of seen) {
        expect(['regulation', 'statute'].includes(force)).toBe(weight === 'must')
        expect(force === 'guidance').toBe(weight === 'should')
      }
      const advice = seen.filter(({ weight }) => weight === 'should')
      expect(
        advice.map(({ requirement, at, basis }) => `${requirement} ${at} ${basis[0]}`),
      ).toEqual([
        ...['Routines', 'InUnits', 'Throughout'].map(
          (each) =>
            `participation-routines /advice/participation${each} guidance: habilitation guide 2014 § 1.2`,
        ),
        ...['usersAsked', 'usersGiveInput'].map(
          (each) => `users-asked /advice/${each} guidance: habilitation guide 2014 § 1.2`,
        ),
        ...['Informed', 'Trained'].map(
          (each) =>
            `representatives-prepared /advice/representatives${each} guidance: habilitation guide 2014 § 1.2`,
        ),
        'departures-justified /advice/departuresJustified guidance: habilitation guide 2014 § 1.8',
      ])
    }
  })

  it('asks to 2016-12-31 that the staff know field and control, and of rules from 2017-01-01', () => {
    const seen = (on: string) =>
      seenOf([checkManagementSystem({ ...whole, carryingOut: {} }, { on })], 'staff-competent')
    const field = 'unmet /carryingOut/staffCompetent staffCompetent-missing'
    const rules = 'unmet /carryingOut/staffKnowsRules staffKnowsRules-missing'
    expect([shift(management, -1), management, shift(management, 1)].map(seen)).toEqual([
      [field],
      [field, rules],
      [field, rules],
    ])
  })

  it('asks for rules at hand to 2016-12-31, and for an overview of them from 2017-01-01', () => {
    const point = (on: string) =>
      found({}, on)
        .filter(({ at }) => at === '/planning/rulesKnown')
        .map(({ requirement }) => requirement)
    expect(point(shift(management, -1))).toEqual(['rules-at-hand'])
    expect(point(management)).toEqual(['rules-and-guides-known'])
  })

  it('was not the first to ask for systematic work on quality: the acts did, from 2012-01-01', () => {
    const quality = (on: string) =>
      found({}, on)
        .filter(({ at }) => at === '/planning/qualityWork')
        .map(({ requirement, force, basis }) => [requirement, force, basis])
    const acts = [['quality-work', 'statute', ['hol § 4-2 (1)', 'sphl § 3-4 a (1)']]]
    expect(['2012-01-01', shift(management, -1), management].map(quality)).toEqual([
      acts,
      acts,
      [['tasks-and-quality-described', 'regulation', ['lkf § 6 a']]],
    ])
  })

  it('of 2002 was read as first announced alone, and says so', () => {
    const confidence = (on: string) => {
      const report = checkManagementSystem(whole, { on })
      return report.status === 'checked' && report.confidence
    }
    expect([shift(management, -1), management].map(confidence)).toEqual(['inferred', 'read'])
  })
})

describe('lkf § 8 f: the whole system is gone through at least once a year', () => {
  const seen = (reviews: string[], on: string) =>
    seenOf([checkManagementSystem({ ...whole, reviews }, { on })], 'yearly-review')

  it('twelve months are enough; a calendar year without is too long; between, somebody looks', () => {
    expect(seen(['2024-02-29'], '2025-02-28')).toEqual(['met /reviews met'])
    expect(seen(['2024-02-29'], '2025-03-01')).toEqual(['undetermined /reviews over-a-year'])
    expect(seen(['2024-02-29'], '2025-12-31')).toEqual(['undetermined /reviews over-a-year'])
    expect(seen(['2024-02-29'], '2026-01-01')).toEqual(['unmet /reviews overdue'])
  })

  it('is due by the end of its first year: no text asked for it before', () => {
    const first = ['2017-01-01', '2017-06-30', '2017-12-31']
    for (const reviews of [[], ['2015-12-31'], ['2016-01-15']]) {
      for (const on of first.slice(1)) expect(seen(reviews, on)).toEqual(['met /reviews not-due'])
    }
    expect(first.map((on) => seen(['2016-12-31'], on))).toEqual(
      first.map(() => ['met /reviews met']),
    )
    expect(seen([], '2018-01-01')).toEqual(['unmet /reviews missing'])
    expect(seen(['2015-12-31'], '2018-01-01')).toEqual(['unmet /reviews overdue'])
    expect(seen(['2016-01-15'], '2018-01-01')).toEqual(['unmet /reviews overdue'])
    expect(seen(['2017-12-31'], '2018-01-01')).toEqual(['met /reviews met'])
  })

  it('never gone through is found', () => {
    expect(seen([], today)).toEqual(['unmet /reviews missing'])
    expect(seen(['2040-01-01'], today)).toEqual(['unmet /reviews missing'])
  })
})

describe('what needs a reader', () => {
  it('is asked: whether the system suits the organisation', () => {
    const seen = (suits: ManagementSystem['suits']) =>
      found({ suits }, today).find(({ requirement }) => requirement === 'suits')
    expect(seen('stated')).toMatchObject({ status: 'undetermined', message: 'ask' })
    expect(seen('sufficient')).toMatchObject({ status: 'met' })
    expect(seen('insufficient')).toMatchObject({ status: 'unmet', message: 'insufficient' })
    expect(seen('missing')).toMatchObject({ status: 'unmet', message: 'missing' })
  })
})
