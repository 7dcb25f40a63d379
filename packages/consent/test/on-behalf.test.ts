import { onBehalf, onBehalfByAge, parentsNotTold } from '../src/index.js'
import { always, carers, children, from, guardianship, until } from './helpers/days.ts'
import { examples } from './helpers/examples.ts'

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
    given: { age: { min: 16, max: 17 }, objects: false },
    on: always,
    then: 'minor-representative',
    basis: ['pbrl § 4-5 (1)'],
  },
  {
    says: 'the rules on coercion govern when a youth objects',
    given: { age: { min: 16, max: 17 }, objects: true },
    on: always,
    then: 'coercion-rules-somatic',
    basis: ['pbrl § 4-5 (3)', 'pbrl § 4A-2 (1)'],
  },
])

examples(onBehalfByAge, 'pbrl §§ 4-6 and 4-7: adults', [
  {
    says: 'how intrusive the help is decides who does',
    given: { age: 18, objects: false, personalCapacityDeprived: false },
    on: always,
    then: ['provider', 'responsible-professional'],
    needed: ['intrusiveness'],
  },
  {
    says: 'it does not matter where a court has deprived the person of capacity',
    given: { age: 18, objects: false, personalCapacityDeprived: true },
    on: always,
    then: 'guardian',
    basis: ['pbrl § 4-7'],
  },
  {
    says: 'an objection leads to the rules on coercion with and without a guardian',
    given: { age: 18, objects: true },
    on: always,
    then: 'coercion-rules-somatic',
    basis: ['pbrl § 4-6 (3)', 'pbrl § 4A-2 (1)'],
  },
  {
    says: 'the guardianship act is named from the day it was law',
    given: { age: 18, objects: true, personalCapacityDeprived: true },
    on: from(guardianship),
    then: 'coercion-rules-somatic',
    basis: ['vgml § 21 (4)'],
  },
])

examples(parentsNotTold, 'pbrl § 4-3 (6): under 12 years', [
  {
    says: 'parents decide where they are told',
    given: { age: 11, parentsInformed: ['informed', 'withheld-at-childs-wish'] },
    on: always,
    then: 'parental-responsibility',
  },
  {
    says: 'the provider decides for now on what is strictly necessary and not intrusive',
    given: { ...hidden, strictlyNecessary: true, intrusiveness: 'minor' },
    on: from(children),
    then: 'provider-for-now',
    basis: ['pbrl § 4-3 (6)', 'pbrl § 3-4 (3)'],
  },
  {
    says: 'nothing is said of what is intrusive, or can wait',
    given: { ...hidden, intrusiveness: 'serious' },
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
    says: 'from 12 it is for the child to decide, and this question leaves it',
    given: { ...hidden, age: 12 },
    on: always,
    then: 'parental-responsibility',
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
    says: 'of a youth who accepts, only placement and responsibility are asked',
    given: { age: 16, objects: false },
    on: from(carers),
    then: ['parental-responsibility', 'child-welfare', 'guardian'],
    needed: ['careTakenOver', 'parentalResponsibility'],
  },
])
