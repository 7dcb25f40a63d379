import { flag, type Answer, type Inputs, type NotInForce } from '@vilkar/core'
import {
  decision,
  since,
  versionOn,
  withReading,
  type Citation,
  type Gists,
  type InterpretationTexts,
  type LegalAnswer,
  type LawRead,
} from '@vilkar/law'
import { expectTypeOf, test } from 'vitest'

const row = { id: 'row', from: since.coverage, when: {}, then: 'yes' } as const
const head = { id: 'x', inputs: { a: flag() }, outcomes: ['yes'], force: 'statute' } as const

test('a registered citation compiles in a decision', () => {
  decision({ ...head, rows: [{ ...row, basis: ['pbrl § 4-3 (1) b'] }] })
  decision({ ...head, rows: [{ ...row, basis: ['interpretation: completed-years'] }] })
  decision({ ...head, rows: [{ ...row, basis: ['guidance: pbrl commentary § 4-6'] }] })
})

test('a citation that is not registered does not compile', () => {
  // @ts-expect-error -- § 99-1 is no section
  decision({ ...head, rows: [{ ...row, basis: ['pbrl § 99-1'] }] })
  // @ts-expect-error -- an open question needs an entry
  decision({ ...head, rows: [{ ...row, basis: ['interpretation: no-such-question'] }] })
  // @ts-expect-error -- every row rests on something
  decision({ ...head, rows: [{ ...row, basis: [] }] })
})

test('a wording is asked for of provisions alone', () => {
  // @ts-expect-error -- an interpretation has no wordings
  versionOn('interpretation: completed-years', '2026-01-01')
})

test('there are exactly as many gists as wordings', () => {
  expectTypeOf<Gists['pbrl § 4-3 (1) c']>().toEqualTypeOf<readonly [string]>()
  expectTypeOf<Gists['pbrl § 4-3 (2)']>().toEqualTypeOf<readonly [string, string]>()
  expectTypeOf<Omit<Gists, 'pbrl § 4-3 (2)'>>().not.toExtend<Gists>()
  expectTypeOf<
    Omit<InterpretationTexts, 'interpretation: completed-years'>
  >().not.toExtend<InterpretationTexts>()
})

test('an answer keeps its type and gains a reading, unless nothing is in force', () => {
  type A = Answer<Inputs, 'yes' | 'no', Citation>
  expectTypeOf<Extract<LegalAnswer<A>, { status: 'determined' }>>().toExtend<LawRead>()
  expectTypeOf<Extract<LegalAnswer<A>, { status: 'undetermined' }>>().toExtend<LawRead>()
  expectTypeOf<Extract<LegalAnswer<A>, { status: 'not-in-force' }>>().toEqualTypeOf<NotInForce>()
  expectTypeOf(withReading<Inputs, 'yes', Citation>).returns.toEqualTypeOf<
    LegalAnswer<Answer<Inputs, 'yes', Citation>>
  >()
})
