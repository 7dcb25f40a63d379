import { possibleOutcomes } from '@vilkar/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessPlanDuty,
  childCoordinatorRight,
  planControl,
  planCoordination,
  type PlanFacts,
} from '../src/index.js'
import { always, childWelfare, from, plan, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const child = {
  childExpected: false,
  age: 8,
  seriousCondition: true,
  lasting: true,
  coordinated: true,
  healthCare: true,
  otherWelfareServices: true,
} as const

examples(childCoordinatorRight, 'the right to a child coordinator (pbrl § 2-5 c)', [
  { says: 'is not law to 2022-07-31', given: child, on: until(plan), then: [] },
  {
    says: 'is there whether one is wanted or not',
    given: child,
    on: from(plan),
    then: 'right',
    basis: ['pbrl § 2-5 c', 'hol § 7-2 a'],
    force: 'statute',
  },
  {
    says: 'is that of a family that expects a child as well',
    given: { ...child, childExpected: true, age: undefined, coordinated: false, complex: true },
    on: from(plan),
    then: 'right',
  },
  {
    says: 'needs a serious condition',
    given: { ...child, seriousCondition: false },
    on: from(plan),
    then: 'no-right',
  },
  {
    says: 'needs complex or coordinated services',
    given: { ...child, coordinated: false, complex: false },
    on: from(plan),
    then: 'no-right',
  },
  {
    says: 'needs other welfare services as well',
    given: { ...child, otherWelfareServices: false },
    on: from(plan),
    then: 'no-right',
  },
  {
    says: 'ends at 18',
    given: { ...child, age: 18 },
    on: from(plan),
    then: 'ended',
    basis: ['hol § 7-2 a (3)'],
  },
])

describe('the right to a child coordinator and the appointment', () => {
  const flag = fc.boolean()
  const family = fc.record({
    age: fc.integer({ min: 0, max: 19 }),
    seriousCondition: flag,
    lasting: flag,
    coordinated: flag,
    complex: flag,
    municipalCare: flag,
    somaticCare: flag,
    mentalCare: flag,
    nav: fc.constant('none' as const),
    childWelfare: fc.constant('none' as const),
    otherWelfareServices: flag,
  })

  test('differ by the wish alone', () => {
    fc.assert(
      fc.property(family, flag, fc.constantFrom(...from(plan)), (facts, wanted, on) => {
        const { childCoordinatorRight: right, childCoordinator: appointment } = assessPlanDuty(
          { ...facts, childCoordinatorWanted: wanted },
          { on },
        )
        const expected = {
          right: wanted ? 'must-appoint' : 'not-wanted',
          'no-right': 'no-duty',
          ended: 'ended',
        }
        expect(possibleOutcomes(appointment)).toEqual(
          possibleOutcomes(right).map((outcome) => expected[outcome]),
        )
      }),
      { numRuns: 300 },
    )
  })
})

const alone = {
  coordinated: true,
  municipalCare: false,
  nav: 'none',
  childWelfare: 'none',
  childCoordinatorAppointed: false,
} as const

examples(planCoordination, 'who coordinates the services', [
  {
    says: 'is not law to 2022-07-31',
    given: { ...alone, municipalCare: true },
    on: until(plan),
    then: [],
  },
  {
    says: 'the municipality, which decides which of its services does (hol § 3-4 (2))',
    given: { ...alone, municipalCare: true },
    on: from(plan),
    then: 'municipality',
    basis: ['hol § 3-4 (2)'],
    force: 'statute',
  },
  {
    says: 'the child coordinator where one is appointed',
    given: { ...alone, municipalCare: true, childCoordinatorAppointed: true },
    on: from(plan),
    then: 'child-coordinator',
    basis: ['hol § 3-4 (2)', 'hol § 7-2 a'],
  },
  {
    says: 'the municipality with NAV (sotjl § 13 (3))',
    given: { ...alone, nav: ['services', 'qualification-programme'] },
    on: from(plan),
    then: 'municipality',
    basis: ['sotjl § 13 (3)'],
  },
  {
    says: 'the municipality with child welfare, from 2023-01-01 (bvl § 15-8 (2))',
    given: { ...alone, childWelfare: 'measures' },
    on: from(childWelfare),
    then: 'municipality',
    basis: ['bvl § 15-8 (2)'],
  },
  {
    says: 'the municipality with child welfare in the autumn of 2022 as well (bvl1992 § 3-2 (2))',
    given: { ...alone, childWelfare: 'measures' },
    on: from(plan, childWelfare),
    then: 'municipality',
    basis: ['bvl1992 § 3-2 (2)'],
    force: 'statute',
  },
  {
    says: 'the child coordinator with child welfare in the autumn of 2022',
    given: { ...alone, childWelfare: 'plan-necessary', childCoordinatorAppointed: true },
    on: from(plan, childWelfare),
    then: 'child-coordinator',
    basis: ['bvl1992 § 3-2 (2)', 'hol § 7-2 a'],
  },
  {
    says: 'the municipality with a crisis centre (krisl § 4 (2))',
    given: { ...alone, otherMunicipalService: 'crisis-centre' },
    on: from(plan),
    then: 'municipality',
    basis: ['krisl § 4 (2)'],
  },
  {
    says: 'the child coordinator with an introduction programme (intl § 50 (2))',
    given: {
      ...alone,
      otherMunicipalService: 'introduction-programme',
      childCoordinatorAppointed: true,
    },
    on: from(plan),
    then: 'child-coordinator',
    basis: ['intl § 50 (2)', 'hol § 7-2 a'],
  },
  {
    says: 'nobody by these rules where no service of the municipality is needed',
    given: { ...alone, otherMunicipalService: 'none' },
    on: from(plan),
    then: 'no-duty',
  },
  {
    says: 'nobody where nothing has to be coordinated',
    given: { coordinated: false, childCoordinatorAppointed: false },
    on: from(plan),
    then: 'no-duty',
  },
  {
    says: 'the child coordinator whatever is needed, once one is appointed (hol § 7-2 a)',
    given: { coordinated: false, childCoordinatorAppointed: true },
    on: from(plan),
    then: 'child-coordinator',
    basis: ['hol § 7-2 a'],
    force: 'statute',
  },
  {
    says: 'the child coordinator where no service of the municipality is needed',
    given: { ...alone, otherMunicipalService: 'none', childCoordinatorAppointed: true },
    on: from(plan),
    then: 'child-coordinator',
    basis: ['hol § 7-2 a'],
  },
  {
    says: 'is asked of the child coordinator',
    given: { ...alone, municipalCare: true, childCoordinatorAppointed: undefined },
    on: from(plan),
    then: ['child-coordinator', 'municipality'],
    needed: ['childCoordinatorAppointed'],
  },
])

const compelled = {
  compulsoryCare: true,
  complainedOfCompulsoryCare: false,
  threeMonthsPassed: true,
} as const

examples(planControl, 'whether the control commission checks that there is a plan (phvl § 3-8)', [
  {
    says: 'does so of its own motion after three months',
    given: compelled,
    on: always,
    then: 'commission-checks',
    basis: ['phvl § 3-8 (2)'],
    force: 'statute',
  },
  {
    says: 'not before',
    given: { ...compelled, threeMonthsPassed: false },
    on: always,
    then: 'not-yet',
  },
  {
    says: 'not where somebody complained',
    given: { ...compelled, complainedOfCompulsoryCare: true, threeMonthsPassed: undefined },
    on: always,
    then: 'no-duty',
    basis: ['interpretation: control-after-complaint'],
  },
  {
    says: 'not of a patient in voluntary care',
    given: { compulsoryCare: false },
    on: always,
    then: 'no-duty',
  },
])

test('an assessment hands the facts on', () => {
  const facts: PlanFacts = {
    coordinated: true,
    municipalCare: true,
    childCoordinatorAppointed: true,
    ...compelled,
  }
  const { coordination, control } = assessPlanDuty(facts, { on: plan })
  expect([coordination, control].map((answer) => possibleOutcomes(answer))).toEqual([
    ['child-coordinator'],
    ['commission-checks'],
  ])
})
