import { consentWithdrawal } from '../src/index.js'
import { always, carers, children, cosmetic, from, guardianship, until } from './helpers/days.ts'
import { atHome } from './helpers/persons.ts'
import { examples } from '@vilkar/testing/answers'

const own = { ...atHome, withdrawnBy: 'patient-who-consented', objectsToHealthCare: false } as const
const adult = { ...own, age: 40, personalCapacityDeprived: false } as const
const lacking = { ...adult, decisionCompetence: 'lacks' } as const
const child = { ...atHome, age: { max: 15 }, objectsToHealthCare: false } as const
const youth = { ...child, age: { min: 16, max: 17 }, decisionCompetence: 'lacks' } as const
const oneParent = { ...child, withdrawnBy: 'one-of-two-holders' } as const
const bothParents = { ...child, withdrawnBy: 'all-holders' } as const

examples(consentWithdrawal, 'pbrl § 4-1 (2): by the patient who decides', [
  {
    says: 'help stops, and the provider tells what that means',
    given: adult,
    on: always,
    then: 'stop-and-inform',
    basis: ['pbrl § 4-1 (2)'],
    force: 'statute',
  },
  {
    says: 'a patient with competence is not asked for an objection besides',
    given: { ...adult, objectsToHealthCare: undefined },
    on: always,
    then: 'stop-and-inform',
  },
  {
    says: 'it is so for a youth of 16',
    given: { ...own, age: 16 },
    on: always,
    then: 'stop-and-inform',
  },
  {
    says: 'and for a child of 12 to 15 who decides, from 2018',
    given: { ...own, age: { min: 12, max: 15 }, parentsInformed: 'withheld-at-childs-wish' },
    on: from(children),
    then: 'stop-and-inform',
  },
])

examples(consentWithdrawal, 'pbrl §§ 4-5 (3) and 4-6 (3): by a patient for whom others decide', [
  {
    says: 'who objects to the help: it is treated as an objection',
    given: { ...lacking, objectsToHealthCare: true },
    on: always,
    then: 'treat-as-objection',
    basis: ['pbrl § 4-5 (3)', 'pbrl § 4-6 (3)', 'interpretation: withdrawal-without-competence'],
    force: 'interpretation',
  },
  {
    says: 'who does not object: help may continue as others decide, says the guide of 2014',
    given: lacking,
    on: always,
    then: 'decided-on-behalf',
    basis: [
      'pbrl § 4-5 (1)',
      'pbrl § 4-6 (1)',
      'pbrl § 4-6 (2)',
      'guidance: habilitation guide 2014 § 1.4',
    ],
    force: 'guidance',
  },
  {
    says: 'whether the patient objects is asked',
    given: { ...lacking, objectsToHealthCare: undefined },
    on: always,
    then: ['treat-as-objection', 'decided-on-behalf'],
    needed: ['objectsToHealthCare'],
  },
  {
    says: 'the no of a child of 14 whose parents decide does not end the help by itself',
    given: { ...own, age: 14 },
    on: always,
    then: 'decided-on-behalf',
  },
])

examples(consentWithdrawal, 'pbrl § 4-1 (2): by those who decide for the patient', [
  {
    says: 'help stops where all holders of responsibility withdraw',
    given: bothParents,
    on: always,
    then: 'stop-and-inform',
    basis: ['pbrl § 4-1 (2)', 'interpretation: withdrawal-by-representative'],
    force: 'interpretation',
  },
  {
    says: 'help stops where the guardian of an adult does',
    given: {
      ...lacking,
      withdrawnBy: 'other-representative',
      personalCapacityDeprived: true,
    },
    on: always,
    then: 'stop-and-inform',
    basis: ['interpretation: withdrawal-by-representative'],
  },
  {
    says: 'help stops where the child welfare service does for a child in its care',
    given: { ...child, withdrawnBy: 'other-representative', careTakenOver: 'care-order' },
    on: always,
    then: 'stop-and-inform',
  },
])

examples(consentWithdrawal, 'pbrl §§ 4-3 to 4-7: by somebody for whom it is not to decide', [
  {
    says: 'the parents’ no does not settle what a youth decides',
    given: { ...bothParents, age: { min: 16, max: 17 } },
    on: always,
    then: 'not-theirs',
    basis: ['pbrl § 4-3 (1) b'],
  },
  {
    says: 'nor what the child welfare service decides under a care order',
    given: { ...bothParents, age: 6, careTakenOver: 'care-order' },
    on: from(carers),
    then: 'not-theirs',
    basis: ['pbrl § 4-4 (4)'],
  },
  {
    says: 'nor does a guardian’s settle what an adult with competence decides',
    given: { ...adult, withdrawnBy: 'other-representative', personalCapacityDeprived: true },
    on: always,
    then: 'not-theirs',
    basis: ['pbrl § 4-3 (1) a'],
  },
  {
    says: 'nor that of somebody who acts for an adult for whom the personnel decide',
    given: { ...lacking, withdrawnBy: 'other-representative' },
    on: always,
    then: 'not-theirs',
  },
  {
    says: 'nor that of parents who cannot act, since a guardian decides',
    given: { ...bothParents, parentalResponsibility: 'cannot-act' },
    on: from(guardianship),
    then: 'not-theirs',
    basis: ['vgml § 17 (2)'],
  },
  {
    says: 'where nobody can consent, nobody’s no settles anything',
    given: { ...bothParents, matter: 'cosmetic-without-medical-indication' },
    on: from(cosmetic),
    then: 'not-theirs',
    basis: ['pbrl § 4-5 a'],
  },
  {
    says: 'a special statute says what follows, whoever withdraws',
    given: {
      ...bothParents,
      withdrawnBy: ['all-holders', 'one-of-two-holders', 'other-representative'],
      matter: 'special-statute',
    },
    on: always,
    then: 'special-statute',
  },
  {
    says: 'also where the patient does',
    given: { ...adult, matter: 'special-statute' },
    on: always,
    then: 'special-statute',
  },
])

examples(consentWithdrawal, 'pbrl § 4-4 (1) to (3): by one of two parents, under 16 years', [
  {
    says: 'the consent lapses where both were needed',
    given: { ...oneParent, healthCarePurpose: 'other' },
    on: always,
    then: 'consent-lapses',
    basis: ['pbrl § 4-4 (1)', 'interpretation: withdrawal-by-one-parent'],
    force: 'interpretation',
  },
  {
    says: 'the other’s consent is enough for everyday care and help that prevents harm',
    given: { ...oneParent, healthCarePurpose: ['everyday-care', 'prevents-harm'] },
    on: always,
    then: 'other-consent-is-enough',
  },
  {
    says: 'the two letters are cited before 2018',
    given: { ...oneParent, healthCarePurpose: 'everyday-care' },
    on: until(children),
    then: 'other-consent-is-enough',
    basis: ['pbrl § 4-4 (2) a', 'pbrl § 4-4 (2) b'],
  },
  {
    says: 'the two paragraphs are cited from 2018',
    given: { ...oneParent, healthCarePurpose: 'prevents-harm' },
    on: from(children),
    then: 'other-consent-is-enough',
    basis: ['pbrl § 4-4 (2)', 'pbrl § 4-4 (3)'],
  },
  {
    says: 'the other’s consent is enough in the vaccination programme from 2018',
    given: { ...oneParent, healthCarePurpose: 'vaccination-programme' },
    on: from(children),
    then: 'other-consent-is-enough',
  },
  {
    says: 'it was before 2018, as the ministry read the law',
    given: { ...oneParent, healthCarePurpose: 'vaccination-programme' },
    on: until(children),
    then: 'other-consent-is-enough',
    basis: ['interpretation: vaccination-before-2018'],
    force: 'interpretation',
  },
])

examples(consentWithdrawal, 'pbrl § 4-5 (1): by one of two parents, 16 and 17 years', [
  {
    says: 'the consent lapses where both were needed',
    given: { ...youth, withdrawnBy: 'one-of-two-holders', healthCarePurpose: 'other' },
    on: always,
    then: 'consent-lapses',
    basis: ['pbrl § 4-5 (1)'],
  },
  {
    says: 'whether the other’s consent is enough in the exceptions is open, as of consent itself',
    given: {
      ...youth,
      withdrawnBy: 'one-of-two-holders',
      healthCarePurpose: ['everyday-care', 'vaccination-programme', 'prevents-harm'],
    },
    on: always,
    then: 'requires-judgement',
    basis: ['pbrl § 4-5 (1)', 'interpretation: one-parent-exceptions-16-to-17'],
    force: 'interpretation',
  },
])
