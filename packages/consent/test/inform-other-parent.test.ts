import { ask } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { informOtherParent } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { always, children, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const asks = { otherParentAsks: true, informationRightLost: false } as const
const open = { ...asks, parentsInformed: 'informed', harmfulToChild: false } as const

examples(informOtherParent, 'bl § 47 (1): a parent without responsibility', [
  {
    says: 'is told on asking',
    given: { ...open, age: { max: 15 } },
    on: always,
    then: 'inform-on-request',
    basis: ['bl § 47 (1)'],
    force: 'statute',
  },
  {
    says: 'has no right without asking',
    given: { age: { max: 17 }, otherParentAsks: false },
    on: always,
    then: 'not-asked',
    basis: ['bl § 47 (1)'],
  },
  {
    says: 'may be refused what may harm the child, with a right to appeal',
    given: { ...open, harmfulToChild: true, age: { max: 15 } },
    on: always,
    then: 'may-be-refused',
    basis: ['bl § 47 (1)', 'bl § 47 (2)'],
  },
  {
    says: 'has no right once the county governor took it',
    given: { otherParentAsks: true, informationRightLost: true, age: { max: 17 } },
    on: always,
    then: 'right-lost',
    basis: ['bl § 47 (3)'],
  },
])

examples(informOtherParent, 'bl § 47 (1): where confidentiality holds towards parents', [
  {
    says: 'a child of 12 to 15 keeps it from both',
    given: { ...asks, age: { min: 12, max: 15 }, parentsInformed: 'withheld-at-childs-wish' },
    on: always,
    then: 'do-not-inform',
    basis: ['pbrl § 3-4 (2)', 'interpretation: confidentiality-towards-other-parent'],
  },
  {
    says: 'the wish of a younger child does not',
    given: { ...open, age: { max: 11 }, parentsInformed: 'withheld-at-childs-wish' },
    on: always,
    then: 'inform-on-request',
  },
  {
    says: 'weighty reasons do, from 2018-01-01',
    given: { ...asks, age: { max: 15 }, parentsInformed: 'withheld-for-weighty-reasons' },
    on: from(children),
    then: 'do-not-inform',
    basis: ['pbrl § 3-4 (3)'],
  },
  {
    says: 'before that day only harm to the child counted',
    given: { ...open, age: { max: 15 }, parentsInformed: 'withheld-for-weighty-reasons' },
    on: until(children),
    then: 'inform-on-request',
  },
  {
    says: 'at 16 and 17 there is no general right of parents',
    given: { ...asks, age: { min: 16, max: 17 } },
    on: always,
    then: 'do-not-inform',
    basis: ['pbrl § 3-4 (1)', 'interpretation: confidentiality-towards-other-parent'],
  },
  {
    says: 'at 18 the section ends',
    given: { age: 18 },
    on: always,
    then: 'not-applicable',
  },
])

describe('bl § 47: by birth date', () => {
  const question = 'informOtherParent'
  const wish = {
    ...asks,
    parentsInformed: 'withheld-at-childs-wish',
    harmfulToChild: false,
  } as const
  birthdays([
    {
      question,
      facts: wish,
      age: 12,
      on: '2026-02-01',
      before: 'inform-on-request',
      from: 'do-not-inform',
    },
    {
      question,
      facts: open,
      age: 16,
      on: '2020-01-01',
      before: 'inform-on-request',
      from: 'do-not-inform',
    },
    {
      question,
      facts: open,
      age: 18,
      on: '2020-01-01',
      before: 'do-not-inform',
      from: 'not-applicable',
    },
  ])
})

test('an answer before 2018 says that the wording was not read', () => {
  const given = { ...open, age: 8 }
  expect(ask(informOtherParent, given, { on: '2017-12-31' })).toMatchObject({
    confidence: 'unverified',
  })
  expect(ask(informOtherParent, given, { on: '2018-01-01' })).toMatchObject({ confidence: 'read' })
})
