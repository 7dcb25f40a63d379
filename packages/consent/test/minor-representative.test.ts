import { decide } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { minorRepresentative, minorRepresentativeOutsideHealthCare } from '../src/index.js'
import { always, carers, childWelfare, from, guardianship, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const parents = { careTakenOver: 'no', parentalResponsibility: ['joint', 'sole'] } as const
const placed = ['emergency-placement', 'removal-prohibition', 'care-order'] as const

examples(minorRepresentative, 'pbrl § 4-4 (1): under 16 years', [
  {
    says: 'those with parental responsibility represent the child, one or two',
    given: { age: { max: 15 }, ...parents },
    on: always,
    then: 'parental-responsibility',
    basis: ['pbrl § 4-4 (1)'],
  },
])

examples(minorRepresentative, 'pbrl § 4-4 (4): under 16 years, care taken over', [
  {
    says: 'an emergency placement and a care order counted to the end of 2022',
    given: { age: { max: 15 }, careTakenOver: ['emergency-placement', 'care-order'] },
    on: until(childWelfare),
    then: 'child-welfare',
    basis: ['pbrl § 4-4 (4)'],
  },
  {
    says: 'a removal prohibition counted too, as the old act is read',
    given: { age: { max: 17 }, careTakenOver: 'removal-prohibition' },
    on: until(childWelfare),
    then: 'child-welfare',
    basis: ['bvl1992 § 4-8', 'interpretation: removal-prohibition-before-2023'],
    force: 'interpretation',
  },
  {
    says: 'only an emergency placement and a care order counted from 2023 to 2025',
    given: { age: { max: 15 }, careTakenOver: ['emergency-placement', 'care-order'] },
    on: from(childWelfare, carers),
    then: 'child-welfare',
    basis: ['pbrl § 4-4 (4)'],
  },
  {
    says: 'parents represented a child under a removal prohibition from 2023 to 2025',
    given: { age: 15, careTakenOver: 'removal-prohibition', parentalResponsibility: 'sole' },
    on: from(childWelfare, carers),
    then: 'parental-responsibility',
    basis: ['interpretation: removal-prohibition-2023-2025'],
  },
  {
    says: 'a guardian did where nobody had responsibility, under a removal prohibition from 2023 to 2025',
    given: { age: 15, careTakenOver: 'removal-prohibition', parentalResponsibility: 'none' },
    on: from(childWelfare, carers),
    then: 'guardian',
    basis: ['vgml § 17 (2)'],
  },
  {
    says: 'every kind counts from 2026, and those with whom the child lives may consent too',
    given: { age: { max: 15 }, careTakenOver: placed },
    on: from(carers),
    then: 'child-welfare-or-carer',
    basis: ['pbrl § 4-4 (4)'],
  },
])

examples(minorRepresentative, 'pbrl § 4-4 (4): whether the parents still consent', [
  {
    says: 'that they do not under a care order or an emergency order is a reading beside the statute',
    given: { age: { max: 15 }, careTakenOver: ['emergency-placement', 'care-order'] },
    on: from(carers),
    then: 'child-welfare-or-carer',
    basis: ['pbrl § 4-4 (4)', 'interpretation: parents-of-child-in-care'],
    force: 'statute',
  },
  {
    says: 'that they do not under a removal prohibition from 2026 is a reading only',
    given: { age: { max: 15 }, careTakenOver: 'removal-prohibition' },
    on: from(carers),
    then: 'child-welfare-or-carer',
    basis: ['pbrl § 4-4 (4)', 'interpretation: parents-under-removal-prohibition'],
    force: 'interpretation',
  },
])

examples(
  minorRepresentativeOutsideHealthCare,
  'bl § 30 (1) and bvl § 5-4: what is no health care',
  [
    {
      says: 'those with parental responsibility decide',
      given: parents,
      on: always,
      then: 'parental-responsibility',
      basis: ['bl § 30 (1)'],
      force: 'statute',
    },
    {
      says: 'they still do under an emergency order or a removal prohibition, as the act is read',
      given: { ...parents, careTakenOver: ['emergency-placement', 'removal-prohibition'] },
      on: always,
      then: 'parental-responsibility',
      basis: ['bl § 30 (1)', 'interpretation: placement-outside-health-care'],
      force: 'interpretation',
    },
    {
      says: 'the child welfare service does under a care order to the end of 2022',
      given: { careTakenOver: 'care-order' },
      on: until(childWelfare),
      then: 'child-welfare',
      basis: ['bvl1992 § 4-12'],
    },
    {
      says: 'and from 2023 to the end of 2025',
      given: { careTakenOver: 'care-order' },
      on: from(childWelfare, carers),
      then: 'child-welfare',
      basis: ['bvl § 5-4'],
    },
    {
      says: 'foster parents and institutions may too from 2026',
      given: { careTakenOver: 'care-order' },
      on: from(carers),
      then: 'child-welfare-or-carer',
      basis: ['bvl § 5-4'],
    },
    {
      says: 'a guardian does where nobody has responsibility, or nobody who has can act',
      given: {
        careTakenOver: ['no', 'emergency-placement', 'removal-prohibition'],
        parentalResponsibility: ['none', 'cannot-act'],
      },
      on: from(guardianship),
      then: 'guardian',
      basis: ['vgml § 17 (2)'],
    },
    {
      says: 'the older act was not read',
      given: { careTakenOver: 'no', parentalResponsibility: ['none', 'cannot-act'] },
      on: until(guardianship),
      then: 'not-regulated',
      basis: ['interpretation: minor-guardian-before-2013'],
    },
  ],
)

examples(minorRepresentative, 'vgml § 17 (2) sentence 2: holders who cannot act', [
  {
    says: 'a guardian represents a child whose parents hold responsibility but cannot act',
    given: { age: { max: 17 }, careTakenOver: 'no', parentalResponsibility: 'cannot-act' },
    on: from(guardianship),
    then: 'guardian',
    basis: ['vgml § 17 (2)'],
    force: 'statute',
  },
  {
    says: 'the older act was not read',
    given: { age: { max: 17 }, careTakenOver: 'no', parentalResponsibility: 'cannot-act' },
    on: until(guardianship),
    then: 'not-regulated',
    basis: ['interpretation: minor-guardian-before-2013'],
  },
  {
    says: 'the child welfare service goes first under a care order',
    given: { age: { max: 17 }, careTakenOver: 'care-order', parentalResponsibility: 'cannot-act' },
    on: from(childWelfare, carers),
    then: 'child-welfare',
  },
])

examples(minorRepresentative, 'pbrl § 4-5 (1) and (2): 16 and 17 years', [
  {
    says: 'those with parental responsibility represent the youth',
    given: { age: { min: 16, max: 17 }, ...parents },
    on: always,
    then: 'parental-responsibility',
    basis: ['pbrl § 4-5 (1)'],
  },
  {
    says: 'the child welfare service does under a care order, alone, on every day',
    given: { age: { min: 16, max: 17 }, careTakenOver: 'care-order' },
    on: always,
    then: 'child-welfare',
    basis: ['pbrl § 4-5 (2)'],
  },
  {
    says: 'an emergency placement or a removal prohibition changes nothing from 2023',
    given: {
      age: 17,
      careTakenOver: ['emergency-placement', 'removal-prohibition'],
      parentalResponsibility: 'joint',
    },
    on: from(childWelfare),
    then: 'parental-responsibility',
    basis: ['pbrl § 4-5 (1)', 'pbrl § 4-5 (2)'],
  },
  {
    says: 'a guardian represents a placed youth for whom nobody has responsibility from 2023',
    given: {
      age: 17,
      careTakenOver: ['emergency-placement', 'removal-prohibition'],
      parentalResponsibility: 'none',
    },
    on: from(childWelfare),
    then: 'guardian',
    basis: ['vgml § 17 (2)'],
  },
  {
    says: 'the act named the old §§ 4-8 and 4-12 before 2023, and no emergency placement',
    given: { age: 16, careTakenOver: 'emergency-placement', parentalResponsibility: 'joint' },
    on: until(childWelfare),
    then: 'parental-responsibility',
    basis: ['pbrl § 4-5 (1)', 'pbrl § 4-5 (2)'],
    force: 'statute',
  },
  {
    says: 'a guardian represented a placed youth for whom nobody had responsibility, from 2013-07-01',
    given: {
      age: 17,
      careTakenOver: 'emergency-placement',
      parentalResponsibility: 'none',
    },
    on: from(guardianship, childWelfare),
    then: 'guardian',
    basis: ['vgml § 17 (2)'],
  },
])

examples(minorRepresentative, 'vgml § 17 (2): nobody holds parental responsibility', [
  {
    says: 'a guardian represents the minor',
    given: { age: { max: 17 }, careTakenOver: 'no', parentalResponsibility: 'none' },
    on: from(guardianship),
    then: 'guardian',
    basis: ['vgml § 17 (2)'],
  },
  {
    says: 'the older act was not read',
    given: { age: { max: 17 }, careTakenOver: 'no', parentalResponsibility: 'none' },
    on: until(guardianship),
    then: 'not-regulated',
    basis: ['interpretation: minor-guardian-before-2013'],
  },
])

describe('pbrl § 4-3 (1) a: 18 years', () => {
  test('nobody represents an adult as a minor: the question is not asked', () => {
    const asked = (age: number) => () =>
      decide(minorRepresentative, { age, careTakenOver: 'care-order' }, { on: carers })
    expect(asked(17)()).toMatchObject({ outcome: 'child-welfare' })
    expect(asked(18)).toThrow('0–17')
  })
})
