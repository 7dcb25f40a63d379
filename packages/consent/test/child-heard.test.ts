import { describe, expect, test } from 'vitest'
import { assessConsent, childHeard } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { always, children, cosmetic, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

/** The kinds of matter in which anybody at all may consent. */
const matter = ['ordinary', 'minors-own-sphere', 'reserved-for-adults'] as const
const ordinary = {
  decisionCompetence: 'has',
  matter: 'ordinary',
  parentsInformed: 'informed',
} as const

const notHealthCare = { matter: 'no-health-care' } as const

examples(childHeard, 'bl § 31: in a matter that is no health care', [
  {
    says: 'a child under 7 is heard if able to form views',
    given: { ...notHealthCare, age: { max: 6 } },
    on: always,
    then: 'if-able-to-form-views',
    basis: ['bl § 31'],
    force: 'statute',
  },
  {
    says: 'a child of 7 to 11 is always heard',
    given: { ...notHealthCare, age: { min: 7, max: 11 } },
    on: always,
    then: 'must-be-heard',
    basis: ['bl § 31'],
  },
  {
    says: 'great weight is given to what a child of 12 to 14 means, whether or not the parents are told',
    given: { ...notHealthCare, age: { min: 12, max: 14 } },
    on: always,
    then: 'must-be-heard-with-great-weight',
    basis: ['bl § 31'],
  },
  {
    says: 'at 18 there is no child to hear',
    given: { ...notHealthCare, age: { min: 18, max: 130 } },
    on: always,
    then: 'not-applicable',
  },
])

examples(childHeard, 'bl §§ 31 and 32: from 15 years, in a matter that is no health care', [
  {
    says: 'great weight is given to it, unless it is of education or an association, which the child decides on',
    given: { ...notHealthCare, age: { min: 15, max: 17 } },
    on: always,
    then: 'must-be-heard-unless-childs-own-decision',
    basis: ['bl § 31', 'bl § 32'],
    force: 'statute',
  },
  {
    says: 'at 14 no matter is the child’s alone by the act, and at 15 some are',
    given: { ...notHealthCare, age: { min: 14, max: 15 } },
    on: always,
    then: ['must-be-heard-with-great-weight', 'must-be-heard-unless-childs-own-decision'],
    needed: ['age'],
  },
  {
    says: 'at 16 it does not decide alone as it does on health care',
    given: { ...ordinary, ...notHealthCare, age: 16 },
    on: always,
    then: 'must-be-heard-unless-childs-own-decision',
  },
])

examples(childHeard, 'pbrl § 4-4 (5): from 2018', [
  {
    says: 'a child under 7 is heard if able to form views',
    given: { age: { max: 6 }, matter },
    on: from(children),
    then: 'if-able-to-form-views',
    basis: ['pbrl § 4-4 (5)'],
  },
  {
    says: 'a child of 7 to 11 is always heard, also where the parents are not told',
    given: { age: { min: 7, max: 11 }, matter },
    on: from(children),
    then: 'must-be-heard',
    basis: ['pbrl § 4-4 (5)'],
  },
  {
    says: 'great weight is given to what a child of 12 to 15 means, where others decide',
    given: { ...ordinary, age: { min: 12, max: 15 } },
    on: from(children),
    then: 'must-be-heard-with-great-weight',
    basis: ['pbrl § 4-4 (5)'],
  },
  {
    says: 'also to what a child means that was found to lack competence',
    given: { age: { min: 12, max: 15 }, decisionCompetence: 'lacks', matter },
    on: from(children),
    then: 'must-be-heard-with-great-weight',
  },
])

examples(childHeard, 'pbrl § 4-3 (1) b and c: who decides alone', [
  {
    says: 'a child of 12 to 15 whose parents are not told',
    given: {
      ...ordinary,
      age: { min: 12, max: 15 },
      parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
    },
    on: from(children),
    then: 'decides-alone',
    basis: ['pbrl § 4-3 (1) c'],
  },
  {
    says: 'a child of 12 to 15 in its own sphere',
    given: { ...ordinary, age: { min: 12, max: 15 }, matter: 'minors-own-sphere' },
    on: from(children),
    then: 'decides-alone',
    basis: ['pbrl § 4-3 (1) c'],
  },
  {
    says: 'a youth with competence',
    given: { ...ordinary, age: { min: 16, max: 17 } },
    on: always,
    then: 'decides-alone',
    basis: ['pbrl § 4-3 (1) b'],
  },
])

examples(childHeard, 'pbrl §§ 4-3 (1) c and 4-4 (5): 12 to 15 years, what should wait until 18', [
  {
    says: 'whoever decides gives great weight to what a child means whose parents are not told',
    given: {
      ...ordinary,
      age: { min: 12, max: 15 },
      matter: 'reserved-for-adults',
      parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
    },
    on: from(children),
    then: 'must-be-heard-with-great-weight',
    basis: ['pbrl § 4-4 (5)', 'interpretation: reserved-measure-12-to-15'],
  },
  {
    says: 'it was so of cosmetic treatment to 2022-06-30',
    given: {
      ...ordinary,
      age: { min: 12, max: 15 },
      matter: 'cosmetic-without-medical-indication',
      parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
    },
    on: from(children, cosmetic),
    then: 'must-be-heard-with-great-weight',
    basis: ['pbrl § 4-4 (5)'],
  },
  {
    says: 'it is so where the parents know and decide',
    given: { ...ordinary, age: { min: 12, max: 15 }, matter: 'reserved-for-adults' },
    on: from(children),
    then: 'must-be-heard-with-great-weight',
    basis: ['pbrl § 4-4 (5)'],
  },
])

examples(childHeard, 'bl § 31: 16 and 17 years without competence', [
  {
    says: 'great weight is given to what a youth means for whom others decide, from 2018',
    given: { age: { min: 16, max: 17 }, decisionCompetence: 'lacks', matter },
    on: from(children),
    then: 'must-be-heard-with-great-weight',
    basis: ['pbrl § 3-1 (1)', 'bl § 31', 'interpretation: children-act-and-health-care'],
    force: 'statute',
  },
  {
    says: 'so it was before 2018',
    given: { age: { min: 16, max: 17 }, decisionCompetence: 'lacks', matter },
    on: until(children),
    then: 'must-be-heard-with-great-weight',
    basis: ['pbrl § 3-1 (2)', 'bl § 31'],
  },
])

examples(childHeard, 'bl § 31: 16 and 17 years, what should wait until 18', [
  {
    says: 'great weight is given to what a youth means who does not decide alone',
    given: { ...ordinary, age: { min: 16, max: 17 }, matter: 'reserved-for-adults' },
    on: always,
    then: 'must-be-heard-with-great-weight',
    basis: ['bl § 31'],
  },
])

examples(childHeard, 'bl § 31 beside pbrl § 4-4, last paragraph, before 2018', [
  {
    says: 'a child under 7 was heard if able to form views',
    given: { age: { max: 6 }, matter },
    on: until(children),
    then: 'if-able-to-form-views',
    basis: ['bl § 31', 'interpretation: children-act-and-health-care'],
  },
  {
    says: 'a child of 7 to 11 was always heard by those who decide',
    given: { age: { min: 7, max: 11 }, matter },
    on: until(children),
    then: 'must-be-heard',
    basis: ['bl § 31', 'interpretation: child-hearing-before-2018'],
  },
  {
    says: 'from 12 what the child means had great weight',
    given: { age: { min: 12, max: 15 }, matter },
    on: until(children),
    then: 'must-be-heard-with-great-weight',
    basis: ['bl § 31', 'interpretation: child-hearing-before-2018'],
  },
])

describe('bl § 31: how far its text was read', () => {
  test.each([
    ['2013-12-31', 'unverified'],
    ['2014-01-01', 'unverified'],
    ['2017-12-31', 'unverified'],
    ['2018-01-01', 'read'],
  ] as const)('of a 17-year-old without competence and an 8-year-old, on %s', (on, confidence) => {
    const { childHeard: youth } = assessConsent(
      { age: 17, decisionCompetence: 'lacks', matter: 'ordinary' },
      { on },
    )
    const unread = youth.status === 'determined' ? youth.unverified : []
    expect(unread).not.toContain('bl § 31')
    const { childHeard: child } = assessConsent({ age: 8, matter: 'ordinary' }, { on })
    expect(child).toMatchObject({ outcome: 'must-be-heard', confidence })
  })
})

examples(childHeard, 'pbrl § 3-1 and bl § 31: a special statute', [
  {
    says: 'where it leaves the decision to others, a child under 7 is heard if able to form views',
    given: { age: { max: 6 }, matter: 'special-statute' },
    on: always,
    then: 'if-able-to-form-views',
  },
  {
    says: 'a child of 7 to 11 is heard',
    given: { age: { min: 7, max: 11 }, matter: 'special-statute' },
    on: always,
    then: 'must-be-heard',
    basis: ['bl § 31'],
  },
  {
    says: 'great weight is given to what a child of 12 to 17 means, with competence or without',
    given: { age: { min: 12, max: 17 }, matter: 'special-statute' },
    on: from(children),
    then: 'must-be-heard-with-great-weight',
    basis: ['pbrl § 3-1 (1)', 'bl § 31'],
  },
])

examples(childHeard, 'pbrl §§ 4-3 (1) and 4-5 a: what no parent decides', [
  {
    says: 'where nobody can consent to cosmetic treatment, there is nothing to be heard on',
    given: { age: { max: 17 }, matter: 'cosmetic-without-medical-indication' },
    on: from(cosmetic),
    then: 'not-applicable',
    basis: ['pbrl § 4-5 a'],
  },
  {
    says: 'before 2022-07-01 a child whose parents decided on it was heard',
    given: { ...ordinary, age: 8, matter: 'cosmetic-without-medical-indication' },
    on: from(children, cosmetic),
    then: 'must-be-heard',
  },
])

examples(childHeard, 'pbrl § 3-1 (2) to 2017, (1) from 2018: 18 years', [
  {
    says: 'an adult is no child, to 2017',
    given: { age: 18 },
    on: until(children),
    then: 'not-applicable',
    basis: ['pbrl § 3-1 (2)'],
  },
  {
    says: 'an adult is no child, from 2018',
    given: { age: 18 },
    on: from(children),
    then: 'not-applicable',
    basis: ['pbrl § 3-1 (1)'],
  },
])

describe('pbrl § 4-4 (5): by birth date', () => {
  const question = 'childHeard'
  const facts = ordinary
  birthdays([
    {
      question,
      facts,
      age: 7,
      on: '2017-12-31',
      before: 'if-able-to-form-views',
      from: 'must-be-heard',
    },
    {
      question,
      facts,
      age: 7,
      on: '2018-01-01',
      before: 'if-able-to-form-views',
      from: 'must-be-heard',
    },
    {
      question,
      facts,
      age: 7,
      on: '2026-08-01',
      before: 'if-able-to-form-views',
      from: 'must-be-heard',
    },
    {
      question,
      facts,
      age: 12,
      on: '2017-12-31',
      before: 'must-be-heard',
      from: 'must-be-heard-with-great-weight',
    },
    {
      question,
      facts,
      age: 12,
      on: '2018-01-01',
      before: 'must-be-heard',
      from: 'must-be-heard-with-great-weight',
    },
    {
      question,
      facts,
      age: 16,
      on: '2024-05-01',
      before: 'must-be-heard-with-great-weight',
      from: 'decides-alone',
    },
    { question, facts, age: 18, on: '2024-05-01', before: 'decides-alone', from: 'not-applicable' },
  ])
})
