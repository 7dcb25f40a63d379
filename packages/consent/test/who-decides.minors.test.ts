import { whoDecides } from '../src/index.js'
import { always, carers, children, cosmetic, from, guardianship, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'
import { atHome } from './helpers/persons.ts'

examples(whoDecides, 'pbrl § 4-4 (1): parents decide for those under 16', [
  {
    says: 'parents decide for an infant',
    given: { ...atHome, age: 0 },
    on: always,
    then: 'parental-responsibility',
    basis: ['pbrl § 4-4 (1)'],
  },
  {
    says: 'parents who know decide for a 15-year-old',
    given: { ...atHome, age: 15 },
    on: always,
    then: 'parental-responsibility',
    basis: ['pbrl § 4-4 (1)'],
  },
  {
    says: 'the objection of a child under 16 to somatic help moves the decision to nobody else',
    given: { ...atHome, age: 15, objectsToHealthCare: true },
    on: always,
    then: 'parental-responsibility',
  },
])

examples(whoDecides, 'pbrl § 4-3 (1) c: 12 to 15 years', [
  {
    says: 'a 12-year-old whose parents are not told, at the child’s wish, decides alone',
    given: { ...atHome, age: 12, parentsInformed: 'withheld-at-childs-wish' },
    on: from(children),
    then: 'patient',
    basis: ['pbrl § 4-3 (1) c', 'pbrl § 4-4 (1) sentence 2'],
  },
  {
    says: 'a 15-year-old whose parents are not told, for weighty reasons, decides alone',
    given: { ...atHome, age: 15, parentsInformed: 'withheld-for-weighty-reasons' },
    on: from(children),
    then: 'patient',
    basis: ['pbrl § 4-3 (1) c'],
  },
  {
    says: 'in a matter of a youth’s own sphere a 13-year-old decides alone, though the parents know',
    given: { ...atHome, age: 13, matter: 'minors-own-sphere' },
    on: from(children),
    then: 'patient',
    basis: ['pbrl § 4-3 (1) c'],
  },
  {
    says: 'whether such a child decides what by its nature should wait until 18 requires judgement',
    given: {
      ...atHome,
      age: { min: 12, max: 15 },
      matter: 'reserved-for-adults',
      parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
    },
    on: from(children),
    then: 'requires-judgement',
    basis: ['interpretation: reserved-measure-12-to-15'],
    force: 'interpretation',
  },
  {
    says: 'whether such a child decided on cosmetic treatment required judgement to 2022-06-30',
    given: {
      ...atHome,
      age: { min: 12, max: 15 },
      matter: 'cosmetic-without-medical-indication',
      parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
    },
    on: from(children, cosmetic),
    then: 'requires-judgement',
    force: 'interpretation',
  },
  {
    says: 'on cosmetic treatment nobody decides from 2022-07-01, whatever the parents know',
    given: {
      ...atHome,
      age: { min: 12, max: 15 },
      matter: 'cosmetic-without-medical-indication',
      parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons', 'informed'],
    },
    on: from(cosmetic),
    then: 'nobody',
    basis: ['pbrl § 4-5 a'],
  },
  {
    says: 'before 2018 no rule gave a child who wants silence the decision: it requires judgement',
    given: { ...atHome, age: 15, parentsInformed: 'withheld-at-childs-wish' },
    on: until(children),
    then: 'requires-judgement',
    basis: ['interpretation: self-consent-12-to-15-before-2018'],
    force: 'interpretation',
  },
  {
    says: 'before 2018 a matter of a youth’s own sphere requires judgement',
    given: { ...atHome, age: 13, matter: 'minors-own-sphere' },
    on: until(children),
    then: 'requires-judgement',
    basis: ['interpretation: nature-of-measure-before-2018'],
    force: 'interpretation',
  },
  {
    says: 'an 11-year-old who wants silence does not decide',
    given: { ...atHome, age: 11, parentsInformed: 'withheld-at-childs-wish' },
    on: always,
    then: 'parental-responsibility',
  },
])

examples(whoDecides, 'pbrl § 4-3 (6): parents are not told, and the child is under 12', [
  {
    says: 'the provider decides for now on what is strictly necessary and not intrusive',
    given: {
      ...atHome,
      age: 11,
      parentsInformed: 'withheld-for-weighty-reasons',
      strictlyNecessary: true,
      intrusiveness: 'minor',
    },
    on: from(children),
    then: 'provider-for-now',
    basis: ['pbrl § 4-3 (6)', 'pbrl § 3-4 (3)'],
  },
  {
    says: 'for what is intrusive no rule says who decides',
    given: {
      ...atHome,
      age: 11,
      parentsInformed: 'withheld-for-weighty-reasons',
      strictlyNecessary: true,
      intrusiveness: 'serious',
    },
    on: from(children),
    then: 'not-regulated',
    basis: ['interpretation: parents-not-informed-under-12'],
  },
  {
    says: 'for what can wait no rule says who decides',
    given: {
      ...atHome,
      age: 11,
      parentsInformed: 'withheld-for-weighty-reasons',
      strictlyNecessary: false,
    },
    on: from(children),
    then: 'not-regulated',
    basis: ['interpretation: parents-not-informed-under-12'],
  },
  {
    says: 'before 2018 there was no such rule',
    given: {
      ...atHome,
      age: 11,
      parentsInformed: 'withheld-for-weighty-reasons',
      strictlyNecessary: true,
      intrusiveness: 'minor',
    },
    on: until(children),
    then: 'not-regulated',
    basis: ['interpretation: weighty-reasons-before-2018'],
  },
  {
    says: 'where the child welfare service has the care, it decides though the parents are not told',
    given: {
      ...atHome,
      age: 11,
      parentsInformed: 'withheld-for-weighty-reasons',
      careTakenOver: 'care-order',
    },
    on: from(children, carers),
    then: 'child-welfare',
    basis: ['pbrl § 4-4 (4)'],
  },
])

examples(whoDecides, 'vgml § 17 (2): nobody holds parental responsibility, or can act', [
  {
    says: 'a guardian decides for a child',
    given: { ...atHome, age: 9, parentalResponsibility: 'none' },
    on: from(guardianship),
    then: 'guardian',
    basis: ['vgml § 17 (2)'],
  },
  {
    says: 'and where those who have it cannot act, as for a child who came alone',
    given: { ...atHome, age: 15, parentalResponsibility: 'cannot-act' },
    on: from(guardianship),
    then: 'guardian',
    basis: ['vgml § 17 (2)'],
    force: 'statute',
  },
  {
    says: 'before the guardianship act the rule was not read',
    given: { ...atHome, age: 9, parentalResponsibility: ['none', 'cannot-act'] },
    on: until(guardianship),
    then: 'not-regulated',
    basis: ['interpretation: minor-guardian-before-2013'],
  },
])
