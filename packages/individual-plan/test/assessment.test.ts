import { possibleOutcomes, type Decision } from '@vilkar/core'
import { compare } from '@vilkar/core/analysis'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessPlanDuty,
  explainPlanDuty,
  planDecisions,
  planFacts,
  type PlanDutyAssessment,
  type PlanFacts,
  type PlanQuestion,
} from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'
import { always, later, plan, yearsBefore } from './helpers/days.ts'

const names = [
  'right',
  'prepare',
  'initiate',
  'join',
  'municipalCoordinator',
  'specialistCoordinator',
  'childCoordinatorRight',
  'childCoordinator',
  'coordination',
  'contactDoctor',
  'notify',
  'tell',
  'request',
  'complaint',
  'complaintHow',
  'start',
  'control',
] as const satisfies readonly PlanQuestion[]

function outcomes(assessment: PlanDutyAssessment, name: PlanQuestion): readonly string[] {
  return possibleOutcomes(assessment[name])
}

interface Named {
  readonly options?: readonly (string | number)[]
}

/** Facts that are put together from others, or that contradict each other easily. */
const composed = new Set([
  'birthDate',
  'age',
  'childExpected',
  'otherWelfareServices',
  'municipalCare',
  'somaticCare',
  'mentalCare',
  'larStarted',
  'receivesHealthCare',
])

/** The values of a fact: those of its choice, or yes and no. */
function valuesOf(name: string): readonly (string | boolean)[] {
  const field = planFacts.shape[name as keyof typeof planFacts.shape]
  const inner = field.unwrap().unwrap() as Named
  return inner.options?.map(String) ?? [true, false]
}

/** Whether the services needed and what is said of them can be true together. */
function canBeTrueTogether(care: PlanFacts): boolean {
  const { municipalCare, somaticCare, mentalCare, larStarted, receivesHealthCare } = care
  if (larStarted === true && somaticCare === false) return false
  const specialist = somaticCare === true || mentalCare === true || larStarted === true
  if (specialist) return receivesHealthCare !== false
  const none = [municipalCare, somaticCare, mentalCare].every((needed) => needed === false)
  return !(none && receivesHealthCare === true)
}

const simple = Object.keys(planFacts.shape).filter((name) => !composed.has(name))
const facts = fc
  .tuple(
    fc.record(
      Object.fromEntries(simple.map((name) => [name, fc.constantFrom(...valuesOf(name))])),
      { requiredKeys: [] },
    ),
    fc.record({ age: fc.integer({ min: 0, max: 130 }) }, { requiredKeys: [] }),
    fc
      .record(
        {
          municipalCare: fc.boolean(),
          somaticCare: fc.boolean(),
          mentalCare: fc.boolean(),
          larStarted: fc.boolean(),
          receivesHealthCare: fc.boolean(),
        },
        { requiredKeys: [] },
      )
      .filter(canBeTrueTogether),
  )
  .map((parts) => Object.assign({}, ...parts) as PlanFacts)
const days = fc.constantFrom(...always)

describe('an assessment', () => {
  test('answers each question by its name, on every day', () => {
    for (const on of always) {
      const assessment = assessPlanDuty({}, { on })
      expect(Object.keys(assessment)).toEqual(['on', ...names])
      expect(assessment.on).toBe(on)
    }
    const asked = names.map((name) => assessPlanDuty({}, { on: plan })[name].decision)
    expect([...asked].sort()).toEqual(Object.keys(planDecisions).sort())
  })

  test('before 2012-01-01 nothing is in force', () => {
    const assessment = assessPlanDuty({ age: 40 }, { on: '2011-12-31' })
    for (const name of names) expect(assessment[name].status, name).toBe('not-in-force')
  })

  test('goes through JSON, leaves its facts alone, and is the same again', () => {
    fc.assert(
      fc.property(facts, days, (given, on) => {
        const before = JSON.stringify(given)
        const assessment = assessPlanDuty(Object.freeze(given), { on })
        expect(JSON.stringify(given)).toBe(before)
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
        expect(assessPlanDuty(given, { on })).toEqual(assessment)
      }),
      { numRuns: 60 },
    )
  })

  test('a further fact never adds a possible outcome', () => {
    fc.assert(
      fc.property(facts, days, fc.nat(), (given, on, at) => {
        const keys = Object.keys(given)
        const dropped = keys[at % Math.max(keys.length, 1)]
        const fewer = Object.fromEntries(Object.entries(given).filter(([key]) => key !== dropped))
        const more = assessPlanDuty(given, { on, presume: false })
        const less = assessPlanDuty(fewer, { on, presume: false })
        for (const name of names) {
          expect(outcomes(less, name)).toEqual(expect.arrayContaining([...outcomes(more, name)]))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('null is unknown', () => {
    expect(assessPlanDuty({ nav: null, age: null }, { on: plan })).toEqual(
      assessPlanDuty({}, { on: plan }),
    )
  })

  test('says how far the law was read', () => {
    const { right } = assessPlanDuty({ planConsent: 'refused' }, { on: '2027-01-01' })
    expect(right).toMatchObject({ lawReadThrough: '2026-07-28', beyondLawRead: true })
  })

  test('a case of the older rules is asked about on a day of that time', () => {
    const known: PlanFacts = {
      lasting: true,
      coordinated: true,
      planConsent: 'given',
      municipalCare: true,
      nav: 'services',
      mainResponsibility: 'agreed',
      larStarted: false,
      somaticCare: false,
      mentalCare: false,
    }
    expect(outcomes(assessPlanDuty(known, { on: later(plan, -1) }), 'prepare')).toEqual([
      'not-regulated',
    ])
    expect(outcomes(assessPlanDuty(known, { on: plan }), 'prepare')).toEqual(['agreed-service'])
  })
})

describe('what is counted', () => {
  test('any specialist service counts as one, and any of health as health care', () => {
    const known: PlanFacts = { mentalCare: true, seriousCondition: false }
    expect(outcomes(assessPlanDuty(known, { on: plan }), 'contactDoctor')).toEqual(['no-duty'])
    const right = assessPlanDuty(
      { mentalCare: true, nav: 'none', lasting: true, coordinated: true, planConsent: 'given' },
      { on: plan },
    )
    expect(outcomes(right, 'right')).toEqual(['right'])
  })

  test('a specialist service is health care, and services of the municipality may be none (pbrl § 1-3)', () => {
    const user: PlanFacts = {
      age: 17,
      decisionCompetence: 'has',
      planConsent: 'given',
      planConsentGivenBy: 'recipient',
      planConsentInformed: true,
    }
    const start = (more: PlanFacts): readonly string[] =>
      outcomes(assessPlanDuty({ ...user, ...more }, { on: plan, presume: false }), 'start')
    const athome: PlanFacts = { municipalCare: true, somaticCare: false, mentalCare: false }
    expect(start({ municipalCare: false, somaticCare: true })).toEqual(['may-start'])
    expect(start({ ...athome, receivesHealthCare: true })).toEqual(['may-start'])
    expect(start({ ...athome, receivesHealthCare: false })).toEqual(['not-regulated'])
    expect(start(athome)).toEqual(expect.arrayContaining(['may-start', 'not-regulated']))
  })

  test('who needs a specialist service is a patient, and who needs neither level is none', () => {
    const none: PlanFacts = { municipalCare: false, somaticCare: false, mentalCare: false }
    for (const facts of [
      { mentalCare: true, receivesHealthCare: false },
      { larStarted: true, receivesHealthCare: false },
      { ...none, receivesHealthCare: true },
    ]) {
      expect(() => assessPlanDuty(facts, { on: plan })).toThrow('municipalCare')
    }
  })

  test('rehabilitation with medication is a specialist service (larf § 6)', () => {
    const begun: PlanFacts = {
      lasting: true,
      coordinated: true,
      larStarted: true,
      municipalCare: false,
      mentalCare: false,
      nav: 'none',
      childWelfare: 'none',
      planConsent: 'given',
    }
    const { prepare, right } = assessPlanDuty(begun, { on: plan })
    expect([right, prepare].map((answer) => possibleOutcomes(answer))).toEqual([
      ['right'],
      ['specialist-service'],
    ])
    expect(() => assessPlanDuty({ ...begun, somaticCare: false }, { on: plan })).toThrow(
      'somaticCare',
    )
  })

  test('NAV or child welfare is another welfare service', () => {
    const child: PlanFacts = {
      age: 8,
      seriousCondition: true,
      lasting: true,
      coordinated: true,
      municipalCare: true,
      childCoordinatorWanted: true,
    }
    const ask = (more: PlanFacts): readonly string[] =>
      outcomes(assessPlanDuty({ ...child, ...more }, { on: plan }), 'childCoordinator')
    expect(ask({ childWelfare: 'measures' })).toEqual(['must-appoint'])
    expect(ask({ childWelfare: 'none', nav: 'none' })).toEqual(['must-appoint', 'no-duty'])
  })

  test('the child coordinator ends on the birthday, for everybody born 2005 to 2082', () => {
    const needs: PlanFacts = {
      seriousCondition: true,
      lasting: true,
      coordinated: true,
      municipalCare: true,
      otherWelfareServices: true,
      childCoordinatorWanted: true,
    }
    for (let year = 2023; year <= 2100; year += 1) {
      for (const day of ['01-01', '02-28', '03-01', '12-31']) {
        const on = `${String(year)}-${day}`
        const born = { ...needs, birthDate: yearsBefore(on, 18) }
        const ask = (when: string): readonly string[] =>
          outcomes(assessPlanDuty(born, { on: when }), 'childCoordinator')
        expect([ask(later(on, -1)), ask(on)], on).toEqual([['must-appoint'], ['ended']])
      }
    }
  })

  test('a birth year leaves two ages open, and agrees with either', () => {
    const needs: PlanFacts = { birthDate: '2008', childCoordinatorWanted: true }
    const ask = (more: PlanFacts, on: string): readonly string[] =>
      outcomes(assessPlanDuty({ ...needs, ...more }, { on }), 'childCoordinator')
    expect(ask({ seriousCondition: false }, '2026-02-01')).toEqual(['no-duty', 'ended'])
    expect(ask({ seriousCondition: false, age: 17 }, '2026-02-01')).toEqual(['no-duty'])
    expect(ask({ age: 18 }, '2026-02-01')).toEqual(['ended'])
    expect(ask({}, '2027-01-01')).toEqual(['ended'])
  })

  test('born on 29 February, it may end on 28 February or the day after', () => {
    const ask = (leapDayBirthday?: '02-28' | '03-01'): readonly string[] =>
      outcomes(
        assessPlanDuty(
          {
            birthDate: '2008-02-29',
            seriousCondition: true,
            lasting: true,
            coordinated: true,
            municipalCare: true,
            otherWelfareServices: true,
            childCoordinatorWanted: true,
          },
          { on: '2026-02-28', leapDayBirthday },
        ),
        'childCoordinator',
      )
    expect([ask(), ask('02-28'), ask('03-01')]).toEqual([
      ['must-appoint', 'ended'],
      ['ended'],
      ['must-appoint'],
    ])
  })
})

describe('explanations', () => {
  test('there is one for each question, in each language', () => {
    for (const texts of [nb, nn, en]) {
      for (const on of ['2014-05-05', '2026-07-28']) {
        const explained = explainPlanDuty(assessPlanDuty({ age: 8 }, { on }), texts)
        expect(Object.keys(explained)).toEqual([...names])
        expect(JSON.stringify(explained)).not.toMatch(/[{]\w+[}]|undefined/)
      }
    }
  })

  test('the appeal goes to whom it then was', () => {
    const said = (on: string): string =>
      JSON.stringify(
        explainPlanDuty(assessPlanDuty({ planComplaintAbout: 'plan-health-care' }, { on }), nb)
          .complaint,
      )
    expect(said('2021-05-31')).toContain('fylkesmannen')
    expect(said('2021-06-01')).toContain('statsforvalteren')
  })
})

describe('the change log', () => {
  // Inputs and outcomes differ from table to table; here they are looked at by name.
  const decisions = Object.entries(planDecisions) as unknown as readonly (readonly [
    string,
    Decision,
  ])[]
  const changed = (on: string): readonly string[] =>
    decisions
      .filter(([, decision]) => compare(decision, later(on, -1), on).length > 0)
      .map(([id]) => id)

  const setAside = [
    'plan.right',
    'plan.prepare',
    'plan.initiate',
    'plan.join',
    'plan.contact-doctor',
    'plan.notify',
  ] as const

  test.each([
    ['2013-08-01', ['plan.join']],
    [
      '2016-09-15',
      [
        'plan.coordinator.specialist',
        'plan.contact-doctor',
        'plan.complaint',
        'plan.complaint-how',
      ],
    ],
    ['2017-01-01', ['plan.notify']],
    ['2018-05-01', []],
    ['2020-03-28', setAside],
    ['2020-05-27', setAside],
    ['2022-06-15', []],
    ['2013-01-01', ['plan.join', 'plan.notify', 'plan.tell']],
    ['2018-01-01', ['plan.join', 'plan.notify', 'plan.tell']],
    ['2023-01-01', ['plan.complaint']],
    ['2024-08-01', []],
    ['2024-10-11', ['plan.prepare', 'plan.initiate']],
    ['2026-07-01', []],
  ] as const)('on %s', (on, ids) => {
    expect(changed(on)).toEqual(ids)
  })

  test('on 2022-08-01 the reform', () => {
    expect(changed(plan)).toEqual([
      'plan.right',
      'plan.prepare',
      'plan.initiate',
      'plan.join',
      'plan.coordinator.child-right',
      'plan.coordinator.child',
      'plan.coordination',
      'plan.notify',
      'plan.complaint',
      'plan.complaint-how',
    ])
  })
})
