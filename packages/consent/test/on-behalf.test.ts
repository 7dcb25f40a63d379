import { decide, type Given } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { onBehalf, onBehalfByAge, parentsNotTold } from '../src/index.js'
import { always, carers, children, from, guardianship, later, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const accepting = { age: 18, objectsToHealthCare: false, personalCapacityDeprived: false } as const
const minorMeasure = { ...accepting, intrusiveness: 'minor' } as const
const seriousIntervention = { ...accepting, intrusiveness: 'serious' } as const

const hidden = { age: 11, parentsInformed: 'withheld-for-weighty-reasons' } as const

examples(onBehalfByAge, 'pbrl §§ 4-4 (1) and 4-5: minors', [
  {
    says: 'whoever represents a child decides, whether the child objects or not',
    given: { age: { max: 15 } },
    on: always,
    then: 'minor-representative',
    basis: ['pbrl § 4-4 (1)'],
  },
  {
    says: 'whoever represents a youth decides unless the youth objects',
    given: { age: { min: 16, max: 17 }, objectsToHealthCare: false },
    on: always,
    then: 'minor-representative',
    basis: ['pbrl § 4-5 (1)'],
  },
  {
    says: 'the rules on coercion govern when a youth objects',
    given: { age: { min: 16, max: 17 }, objectsToHealthCare: true },
    on: always,
    then: 'coercion-rules-somatic',
    basis: ['pbrl § 4-5 (3)', 'pbrl § 4A-2 (1)'],
  },
])

examples(onBehalfByAge, 'pbrl §§ 4-6 and 4-7: adults', [
  {
    says: 'how intrusive the help is decides who does',
    given: { age: 18, objectsToHealthCare: false, personalCapacityDeprived: false },
    on: always,
    then: ['provider', 'responsible-professional'],
    needed: ['intrusiveness'],
  },
  {
    says: 'the provider decides on a minor measure, by a text not read before 2013-07-01',
    given: minorMeasure,
    on: until(guardianship),
    then: 'provider',
    basis: [
      'pbrl § 4-6 (1)',
      'interpretation: adults-lacking-before-2013',
      'interpretation: presumed-consent-minor-measures',
    ],
  },
  {
    says: 'the provider decides on a minor measure, by a text that was read',
    given: minorMeasure,
    on: from(guardianship),
    then: 'provider',
    basis: ['pbrl § 4-6 (1)', 'interpretation: presumed-consent-minor-measures'],
  },
  {
    says: 'the provider decides on what is not intrusive at all',
    given: { ...accepting, intrusiveness: 'none' },
    on: from(guardianship),
    then: 'provider',
    basis: ['pbrl § 4-6 (1)'],
  },
  {
    says: 'what is more than a minor measure follows the procedure of the serious, as the act is read',
    given: { ...accepting, intrusiveness: 'more-than-minor' },
    on: always,
    then: 'responsible-professional',
    basis: [
      'pbrl § 4-6 (1)',
      'pbrl § 4-6 (2)',
      'interpretation: between-minor-and-serious-measures',
    ],
    force: 'interpretation',
  },
  {
    says: 'the responsible professional decides on a serious intervention',
    given: seriousIntervention,
    on: always,
    then: 'responsible-professional',
    basis: ['pbrl § 4-6 (2)'],
  },
  {
    says: 'it does not matter where a court has deprived the person of capacity',
    given: { age: 18, objectsToHealthCare: false, personalCapacityDeprived: true },
    on: always,
    then: 'guardian',
    basis: ['pbrl § 4-7'],
  },
  {
    says: 'the judgment need not name health for the guardian to decide',
    given: { age: 18, objectsToHealthCare: false, personalCapacityDeprived: true },
    on: from(guardianship),
    then: 'guardian',
    basis: ['pbrl § 4-7', 'interpretation: deprivation-need-not-name-health'],
  },
  {
    says: 'an objection leads to the rules on coercion with and without a guardian',
    given: { age: 18, objectsToHealthCare: true },
    on: always,
    then: 'coercion-rules-somatic',
    basis: ['pbrl § 4-6 (3)', 'pbrl § 4A-2 (1)'],
  },
  {
    says: 'the guardianship act is named from the day it was law',
    given: { age: 18, objectsToHealthCare: true, personalCapacityDeprived: true },
    on: from(guardianship),
    then: 'coercion-rules-somatic',
    basis: ['vgml § 21 (4)', 'interpretation: guardian-and-objection'],
  },
])

describe('pbrl § 4-6: what an answer does not rest on', () => {
  const cites = (given: Given<(typeof onBehalfByAge)['inputs']>, on: string): readonly string[] => {
    const answer = decide(onBehalfByAge, given, { on })
    return answer.status === 'determined' ? answer.basis : []
  }

  test.each([
    [later(guardianship, -1), true],
    [guardianship, false],
    [later(guardianship, 1), false],
  ])('the text before the guardianship act, on %s: %s', (on, expected) => {
    const unread = 'interpretation: adults-lacking-before-2013'
    expect(cites(minorMeasure, on).includes(unread)).toBe(expected)
  })
})

examples(parentsNotTold, 'pbrl § 4-3 (6): under 12 years', [
  {
    says: 'parents decide where they are told',
    given: { age: 11, parentsInformed: ['informed', 'withheld-at-childs-wish'] },
    on: always,
    then: 'parental-responsibility',
  },
  {
    says: 'the provider decides for now on what is strictly necessary and not intrusive',
    given: { ...hidden, strictlyNecessary: true, intrusiveness: 'none' },
    on: from(children),
    then: 'provider-for-now',
    basis: ['pbrl § 4-3 (6)', 'pbrl § 3-4 (3)'],
    force: 'statute',
  },
  {
    says: 'what is of little intrusion is counted in, as the act is read',
    given: { ...hidden, strictlyNecessary: true, intrusiveness: 'minor' },
    on: from(children),
    then: 'provider-for-now',
    basis: ['pbrl § 4-3 (6)', 'interpretation: minor-measure-under-12'],
    force: 'interpretation',
  },
  {
    says: 'nothing is said of what is intrusive, or can wait',
    given: { ...hidden, intrusiveness: ['more-than-minor', 'serious'] },
    on: from(children),
    then: 'not-regulated',
    basis: ['interpretation: parents-not-informed-under-12'],
  },
  {
    says: 'there was no rule before 2018',
    given: hidden,
    on: until(children),
    then: 'not-regulated',
    basis: ['interpretation: weighty-reasons-before-2018'],
  },
  {
    says: 'from 12 it is for the child to decide; where it cannot, nobody is named',
    given: { ...hidden, age: 12 },
    on: from(children),
    then: 'not-regulated',
    basis: [
      'pbrl § 3-4 (2)',
      'pbrl § 3-4 (3)',
      'pbrl § 4-4 (1)',
      'pbrl § 4-3 (6)',
      'interpretation: parents-not-informed-12-to-15',
    ],
    force: 'interpretation',
  },
  {
    says: 'no more at 16 and 17, from 2018',
    given: { ...hidden, age: 17 },
    on: from(children),
    then: 'not-regulated',
    basis: ['pbrl § 3-4 (3)', 'interpretation: parents-not-informed-16-to-17'],
    force: 'interpretation',
  },
  {
    says: 'nor before 2018, when no rule kept parents out for such reasons',
    given: { ...hidden, age: { min: 12, max: 17 } },
    on: until(children),
    then: 'not-regulated',
    basis: ['interpretation: weighty-reasons-before-2018'],
    force: 'interpretation',
  },
  {
    says: 'parents who know decide for a youth, on the very day it turns 16',
    given: { ...hidden, age: 16, parentsInformed: 'informed' },
    on: always,
    then: 'parental-responsibility',
    basis: ['pbrl § 4-5 (1)'],
  },
])

examples(onBehalf, 'pbrl §§ 4-3 (6), 4-4 to 4-7: all of it', [
  {
    says: 'weighty reasons against the parents do not concern a child welfare service with the care',
    given: { ...hidden, careTakenOver: 'emergency-placement' },
    on: from(children, carers),
    then: 'child-welfare',
    basis: ['pbrl § 4-4 (4)'],
  },
  {
    says: 'they concern parents who keep the decision',
    given: {
      ...hidden,
      careTakenOver: 'no',
      parentalResponsibility: 'sole',
      strictlyNecessary: true,
      intrusiveness: 'minor',
    },
    on: from(children),
    then: 'provider-for-now',
    basis: ['pbrl § 4-4 (1)', 'pbrl § 4-3 (6)'],
  },
  {
    says: 'of a youth who accepts and whose parents know, placement and responsibility are asked',
    given: { age: 16, objectsToHealthCare: false, parentsInformed: 'informed' },
    on: from(carers),
    then: ['parental-responsibility', 'child-welfare', 'guardian'],
    needed: ['careTakenOver', 'parentalResponsibility'],
  },
])
