import { decide } from '@vilkar/core'
import { explain, explainAll } from '@vilkar/core/explain'
import { expect, test } from 'vitest'
import { askedOf, day, texts } from './library.ts'

const [borrow, read] = [askedOf('example.borrow'), askedOf('example.read')]
const decisions = { [borrow.id]: borrow, [read.id]: read }

test('each answer of an assessment is explained under its name', () => {
  const assessment = {
    mayBorrow: decide(borrow, { card: true }, { on: day }),
    mayRead: decide(read, { card: false }, { on: day }),
  }
  expect(explainAll(decisions, assessment, texts)).toEqual({
    mayBorrow: explain(borrow, assessment.mayBorrow, texts),
    mayRead: explain(read, assessment.mayRead, texts),
  })
})

test('what an assessment holds beside its answers is not explained', () => {
  const mayBorrow = decide(borrow, { card: true }, { on: day })
  const assessment = { on: day, nothing: null, list: [], said: { other: true }, mayBorrow }
  expect(Object.keys(explainAll(decisions, assessment, texts))).toEqual(['mayBorrow'])
})

test('an answer to a question of somebody else is not explained', () => {
  const mayBorrow = decide(borrow, { card: true }, { on: day })
  expect(explainAll({ [read.id]: read }, { mayBorrow }, texts)).toEqual({})
})

test('an open answer says what holds all the same, where its law does', () => {
  const open = decide(borrow, {}, { on: day })
  if (open.status !== 'undetermined') throw new Error('it is open')
  const said = (inSubstance: unknown): unknown => {
    const answer = { ...open, inSubstance }
    const told = explain(borrow, answer, texts)
    return 'inSubstance' in told ? told.inSubstance : undefined
  }
  expect(said('as-before')).toBe('As before.')
  expect(said('another')).toBeUndefined()
  expect(said(7)).toBeUndefined()
})
