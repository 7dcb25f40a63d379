import { match } from 'ts-pattern'
import { expectTypeOf, test } from 'vitest'
import {
  assessConsent,
  type ConsentAssessment,
  type ConsentFacts,
  type ConsentQuestion,
} from '../src/index.js'

declare const assessment: ConsentAssessment

test('an assessment has each question by its name', () => {
  expectTypeOf(assessConsent).returns.toEqualTypeOf<ConsentAssessment>()
  expectTypeOf<'whoDecides' | 'childHeard' | 'informParents'>().toExtend<ConsentQuestion>()
  expectTypeOf<Exclude<keyof ConsentAssessment, ConsentQuestion>>().toEqualTypeOf<
    'on' | 'nextOfKin' | 'assumed' | 'informEachParent'
  >()
})

test('the outcomes of a question are its own', () => {
  const { whoDecides, form } = assessment
  if (whoDecides.status === 'determined') {
    expectTypeOf<'patient'>().toExtend<typeof whoDecides.outcome>()
    expectTypeOf<'child-welfare-or-carer'>().toExtend<typeof whoDecides.outcome>()
    expectTypeOf<'sufficient'>().not.toExtend<typeof whoDecides.outcome>()
    expectTypeOf<string>().not.toExtend<typeof whoDecides.outcome>()
  }
  if (whoDecides.status === 'undetermined') {
    expectTypeOf<'patient'>().toExtend<(typeof whoDecides.possible)[number]>()
    expectTypeOf<'careTakenOver'>().toExtend<(typeof whoDecides.needed)[number]>()
    expectTypeOf<'consentGivenBy'>().not.toExtend<(typeof whoDecides.needed)[number]>()
  }
  if (form.status === 'determined') {
    expectTypeOf(form.outcome).toEqualTypeOf<
      'sufficient' | 'requires-judgement' | 'insufficient' | 'no-health-care'
    >()
  }
})

test('an answer has an outcome only where it is determined', () => {
  const { childHeard } = assessment
  // @ts-expect-error -- the status has not been looked at
  expectTypeOf(childHeard.outcome).toBeNever()
  // @ts-expect-error -- where nothing is law there is no basis
  if (childHeard.status === 'not-in-force') expectTypeOf(childHeard.basis).toBeNever()
  if (childHeard.status !== 'not-in-force') {
    expectTypeOf(childHeard.confidence).toEqualTypeOf<'read' | 'inferred' | 'unverified'>()
  }
})

test('a match over the outcomes is exhaustive', () => {
  const { childInpatientMentalHealth: answer } = assessment
  if (answer.status !== 'determined') return
  const text = match(answer.outcome)
    .with('control-commission', () => 'ask')
    .with('not-required', () => 'do not')
    .exhaustive()
  expectTypeOf(text).toEqualTypeOf<string>()
  const forgetful = match(answer.outcome).with('control-commission', () => 'ask')
  // @ts-expect-error -- an outcome is not matched
  void forgetful.exhaustive()
})

test('a match over the status is exhaustive', () => {
  const text = match(assessment.whoDecides)
    .with({ status: 'determined' }, ({ outcome }) => outcome)
    .with({ status: 'undetermined' }, ({ possible }) => possible.join(' or '))
    .with({ status: 'not-in-force' }, ({ on }) => `no law on ${on}`)
    .exhaustive()
  expectTypeOf(text).toExtend<string>()
})

test('facts lead', () => {
  expectTypeOf<{
    age: 15
    matter: 'ordinary'
    objectsToHealthCare: null
  }>().toExtend<ConsentFacts>()
  expectTypeOf<ConsentFacts['decisionCompetence']>().toEqualTypeOf<
    'has' | 'lacks' | null | undefined
  >()
  // @ts-expect-error -- no such matter
  assessConsent({ matter: 'other' }, { on: '2026-02-01' })
  // @ts-expect-error -- no such fact
  assessConsent({ name: 'x' }, { on: '2026-02-01' })
  // @ts-expect-error -- the day is not optional
  assessConsent({}, {})
})
