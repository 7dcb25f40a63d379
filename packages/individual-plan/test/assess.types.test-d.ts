import { expectTypeOf, test } from 'vitest'
import {
  assessPlanDuty,
  type PlanDutyAssessment,
  type PlanFacts,
  type PlanQuestion,
} from '../src/index.js'

declare const assessment: PlanDutyAssessment

test('an assessment has each question by its name', () => {
  expectTypeOf(assessPlanDuty).returns.toEqualTypeOf<PlanDutyAssessment>()
  expectTypeOf<'prepare' | 'join' | 'start'>().toExtend<PlanQuestion>()
  expectTypeOf<Exclude<keyof PlanDutyAssessment, PlanQuestion>>().toEqualTypeOf<'on'>()
})

test('the outcomes and the needed facts of a question are its own', () => {
  const { contactDoctor, prepare } = assessment
  if (contactDoctor.status === 'determined') {
    expectTypeOf(contactDoctor.outcome).toEqualTypeOf<
      'must-appoint-doctor' | 'must-appoint-doctor-or-psychologist' | 'suspended' | 'no-duty'
    >()
  }
  if (prepare.status === 'undetermined') {
    expectTypeOf<'mainResponsibility'>().toExtend<(typeof prepare.needed)[number]>()
    expectTypeOf<'needNotifier'>().not.toExtend<(typeof prepare.needed)[number]>()
  }
  // @ts-expect-error -- the status has not been looked at
  expectTypeOf(prepare.outcome).toBeNever()
})

test('facts lead', () => {
  expectTypeOf<{ age: 15; nav: 'none'; lasting: null }>().toExtend<PlanFacts>()
  // @ts-expect-error -- no such need
  assessPlanDuty({ nav: 'everything' }, { on: '2026-02-01' })
  // @ts-expect-error -- no such fact
  assessPlanDuty({ name: 'x' }, { on: '2026-02-01' })
  // @ts-expect-error -- the day is not optional
  assessPlanDuty({}, {})
})
