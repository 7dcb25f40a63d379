import { atLeast, below, flag, under, type Row } from '@vilkar/core'
import { type Citation, type Meanings, question, since } from '@vilkar/law'
import { age, complex, coordinated, lasting, seriousCondition } from './shared-inputs.js'

const inputs = {
  /** Whether the child is not born yet. */
  childExpected: flag(),
  age,
  seriousCondition,
  lasting,
  coordinated,
  complex,
  /** Whether health and care services are needed. */
  healthCare: flag({ judge: 'service' }),
  /** Whether other welfare services are needed as well. Norwegian: *andre velferdstjenester*. */
  otherWelfareServices: flag({ judge: 'service' }),
  /** Whether the parents, or who consents for the child, want one. */
  childCoordinatorWanted: flag(),
} as const

const outcomes = {
  'must-appoint': { says: 'must', owed: { who: ['municipality'], to: 'person' } },
  'not-wanted': { says: 'need-not' },
  'no-duty': { says: 'need-not' },
  ended: { says: 'need-not' },
} as const satisfies Meanings

const from = since.planAndCoordinator2022

type CoordinatorRow = Row<typeof inputs, keyof typeof outcomes, Citation>

/**
 * Asks whether the municipality appoints a child coordinator.
 *
 * Norwegian: *barnekoordinator*. Source: hol § 7-2 a and pbrl § 2-5 c, from 2022-08-01; not in force before.
 * The coordinating unit of the municipality is responsible for the appointment: hol § 7-3.
 * Every condition must be met, other welfare services among them; who may want it is the question
 * `consent.child-coordinator` of `@vilkar/consent`.
 */
export const childCoordinator = question({
  id: 'plan.coordinator.child',
  inputs,
  outcomes,
  force: 'statute',
  rows: [
    // Of a child that is expected.
    ...under<CoordinatorRow>({ from, when: { childExpected: true } }, [
      {
        id: 'expected-not-serious',
        when: { seriousCondition: false },
        then: 'no-duty',
        basis: ['hol § 7-2 a'],
      },
      {
        id: 'expected-not-lasting',
        when: { seriousCondition: true, lasting: false },
        then: 'no-duty',
        basis: ['hol § 7-2 a'],
      },
      {
        id: 'expected-neither-complex-nor-coordinated',
        when: { seriousCondition: true, lasting: true, coordinated: false, complex: false },
        then: 'no-duty',
        basis: ['hol § 7-2 a'],
      },
      // With a need of coordinated services.
      {
        when: { seriousCondition: true, lasting: true, coordinated: true },
        rows: [
          {
            id: 'expected-coordinated-no-health-care',
            when: { healthCare: false },
            then: 'no-duty',
            basis: ['hol § 7-2 a'],
          },
          {
            id: 'expected-coordinated-health-care-only',
            when: { healthCare: true, otherWelfareServices: false },
            then: 'no-duty',
            basis: ['hol § 7-2 a'],
          },
          {
            id: 'expected-coordinated-not-wanted',
            when: { healthCare: true, otherWelfareServices: true, childCoordinatorWanted: false },
            then: 'not-wanted',
            basis: ['hol § 7-2 a'],
          },
          {
            id: 'expected-coordinated',
            when: { healthCare: true, otherWelfareServices: true, childCoordinatorWanted: true },
            then: 'must-appoint',
            basis: ['hol § 7-2 a', 'pbrl § 2-5 c', 'hol § 7-3', 'interpretation: suspension-power'],
          },
        ],
      },
      // With a need of complex services alone.
      {
        when: { seriousCondition: true, lasting: true, coordinated: false, complex: true },
        rows: [
          {
            id: 'expected-complex-no-health-care',
            when: { healthCare: false },
            then: 'no-duty',
            basis: ['hol § 7-2 a'],
          },
          {
            id: 'expected-complex-health-care-only',
            when: { healthCare: true, otherWelfareServices: false },
            then: 'no-duty',
            basis: ['hol § 7-2 a'],
          },
          {
            id: 'expected-complex-not-wanted',
            when: { healthCare: true, otherWelfareServices: true, childCoordinatorWanted: false },
            then: 'not-wanted',
            basis: ['hol § 7-2 a'],
          },
          {
            id: 'expected-complex',
            when: { healthCare: true, otherWelfareServices: true, childCoordinatorWanted: true },
            then: 'must-appoint',
            basis: ['hol § 7-2 a', 'pbrl § 2-5 c', 'hol § 7-3', 'interpretation: suspension-power'],
          },
        ],
      },
    ]),
    // Of a child that is born: under the same conditions.
    ...under<CoordinatorRow>({ from, when: { childExpected: false, age: below(18) } }, [
      {
        id: 'child-not-serious',
        when: { seriousCondition: false },
        then: 'no-duty',
        basis: ['hol § 7-2 a'],
      },
      {
        id: 'child-not-lasting',
        when: { seriousCondition: true, lasting: false },
        then: 'no-duty',
        basis: ['hol § 7-2 a'],
      },
      {
        id: 'child-neither-complex-nor-coordinated',
        when: { seriousCondition: true, lasting: true, coordinated: false, complex: false },
        then: 'no-duty',
        basis: ['hol § 7-2 a'],
      },
      // With a need of coordinated services.
      {
        when: { seriousCondition: true, lasting: true, coordinated: true },
        rows: [
          {
            id: 'child-coordinated-no-health-care',
            when: { healthCare: false },
            then: 'no-duty',
            basis: ['hol § 7-2 a'],
          },
          {
            id: 'child-coordinated-health-care-only',
            when: { healthCare: true, otherWelfareServices: false },
            then: 'no-duty',
            basis: ['hol § 7-2 a'],
          },
          {
            id: 'child-coordinated-not-wanted',
            when: { healthCare: true, otherWelfareServices: true, childCoordinatorWanted: false },
            then: 'not-wanted',
            basis: ['hol § 7-2 a'],
          },
          {
            id: 'child-coordinated',
            when: { healthCare: true, otherWelfareServices: true, childCoordinatorWanted: true },
            then: 'must-appoint',
            basis: ['hol § 7-2 a', 'pbrl § 2-5 c', 'hol § 7-3', 'interpretation: suspension-power'],
          },
        ],
      },
      // With a need of complex services alone.
      {
        when: { seriousCondition: true, lasting: true, coordinated: false, complex: true },
        rows: [
          {
            id: 'child-complex-no-health-care',
            when: { healthCare: false },
            then: 'no-duty',
            basis: ['hol § 7-2 a'],
          },
          {
            id: 'child-complex-health-care-only',
            when: { healthCare: true, otherWelfareServices: false },
            then: 'no-duty',
            basis: ['hol § 7-2 a'],
          },
          {
            id: 'child-complex-not-wanted',
            when: { healthCare: true, otherWelfareServices: true, childCoordinatorWanted: false },
            then: 'not-wanted',
            basis: ['hol § 7-2 a'],
          },
          {
            id: 'child-complex',
            when: { healthCare: true, otherWelfareServices: true, childCoordinatorWanted: true },
            then: 'must-appoint',
            basis: ['hol § 7-2 a', 'pbrl § 2-5 c', 'hol § 7-3', 'interpretation: suspension-power'],
          },
        ],
      },
    ]),
    {
      id: 'adult',
      from,
      when: { childExpected: false, age: atLeast(18) },
      then: 'ended',
      basis: ['hol § 7-2 a (3)'],
    },
  ],
})
