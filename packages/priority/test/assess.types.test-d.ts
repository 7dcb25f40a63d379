import { expectTypeOf, test } from 'vitest'
import {
  assessPriority,
  type PriorityAssessment,
  type PriorityFacts,
  type PriorityQuestion,
} from '../src/index.js'

declare const assessment: PriorityAssessment

test('an assessment has each question by its name', () => {
  expectTypeOf(assessPriority).returns.toEqualTypeOf<PriorityAssessment>()
  expectTypeOf<'right' | 'duties' | 'complaint'>().toExtend<PriorityQuestion>()
})

test('the outcomes and the needed facts of a question are its own', () => {
  const { municipal, right } = assessment
  if (municipal.status === 'determined') {
    expectTypeOf(municipal.outcome).toEqualTypeOf<
      'help-at-once' | 'criteria-advised' | 'not-regulated'
    >()
  }
  if (right.status === 'undetermined') {
    expectTypeOf<'expectedBenefit'>().toExtend<(typeof right.needed)[number]>()
    expectTypeOf<'urgentNeed'>().not.toExtend<(typeof right.needed)[number]>()
  }
  // @ts-expect-error -- the status has not been looked at
  expectTypeOf(right.outcome).toBeNever()
})

test('facts lead', () => {
  expectTypeOf<{
    age: 15
    received: '2026-02-01'
    expectedBenefit: null
  }>().toExtend<PriorityFacts>()
  // @ts-expect-error -- no such value
  assessPriority({ priorityComplaintAbout: 'everything' }, { on: '2026-02-01' })
  // @ts-expect-error -- no such fact
  assessPriority({ name: 'x' }, { on: '2026-02-01' })
  // @ts-expect-error -- the day is not optional
  assessPriority({}, {})
})
