import { expectTypeOf, test } from 'vitest'
import {
  assessResponsibility,
  type LevelFeature,
  type ResponsibilityAssessment,
  type ResponsibilityFacts,
  type ResponsibilityQuestion,
} from '../src/index.js'

declare const assessment: ResponsibilityAssessment

test('an assessment has each question by its name, the day and the features', () => {
  expectTypeOf(assessResponsibility).returns.toEqualTypeOf<ResponsibilityAssessment>()
  expectTypeOf<'level' | 'coercion' | 'transition'>().toExtend<ResponsibilityQuestion>()
  expectTypeOf<Exclude<keyof ResponsibilityAssessment, ResponsibilityQuestion>>().toEqualTypeOf<
    'on' | 'features'
  >()
  expectTypeOf(assessment.features.unknown).toEqualTypeOf<readonly LevelFeature[]>()
  expectTypeOf(assessment.features.threshold).toEqualTypeOf<'none-in-any-source'>()
})

test('the outcomes and the needed facts of a question are its own', () => {
  const { ambulatory, level } = assessment
  if (ambulatory.status === 'determined') {
    expectTypeOf(ambulatory.outcome).toEqualTypeOf<
      'must-be-ambulatory' | 'may-be-in-institution' | 'not-covered' | 'requires-judgement'
    >()
  }
  if (level.status === 'undetermined') {
    expectTypeOf<'highIntensity'>().toExtend<(typeof level.needed)[number]>()
    expectTypeOf<'task'>().not.toExtend<(typeof level.needed)[number]>()
  }
  // @ts-expect-error -- the status has not been looked at
  expectTypeOf(level.outcome).toBeNever()
})

test('facts lead', () => {
  expectTypeOf<{
    age: 15
    task: 'other'
    immediateHelpNeeded: null
  }>().toExtend<ResponsibilityFacts>()
  // @ts-expect-error -- no such task
  assessResponsibility({ task: 'everything' }, { on: '2026-02-01' })
  // @ts-expect-error -- what a table answers is no fact
  assessResponsibility({ workBar: 'bar' }, { on: '2026-02-01' })
  // @ts-expect-error -- the day is not optional
  assessResponsibility({}, {})
})
