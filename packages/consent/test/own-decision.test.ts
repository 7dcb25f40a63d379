import { ownDecision } from '../src/index.js'
import { always, children, from, later, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

/** The kinds of matter that no special statute governs. */
const matter = [
  'ordinary',
  'minors-own-sphere',
  'reserved-for-adults',
  'cosmetic-without-medical-indication',
] as const

examples(ownDecision, 'pbrl § 4-3 (1) a and b: a special statute', [
  {
    says: 'it goes first at every age, with competence and without',
    given: { matter: 'special-statute' },
    on: always,
    then: 'special-statute',
    basis: ['pbrl § 4-3 (1) a', 'pbrl § 4-3 (1) b'],
    force: 'statute',
  },
])

examples(ownDecision, 'pbrl § 4-3 (1) a: adults', [
  {
    says: 'with competence an 18-year-old decides',
    given: { age: 18, decisionCompetence: 'has', matter },
    on: always,
    then: 'patient',
    basis: ['pbrl § 4-3 (1) a', 'interpretation: completed-years'],
  },
  {
    says: 'whoever is not found to lack competence has it (pbrl § 4-3 (2) and (3))',
    given: { age: 18, matter: 'ordinary', personalCapacityDeprived: false },
    on: always,
    then: 'patient',
  },
  {
    says: 'also one deprived of legal capacity in personal matters, as far as possible',
    given: { age: 18, decisionCompetence: 'has', matter, personalCapacityDeprived: true },
    on: always,
    then: 'patient',
    basis: ['pbrl § 4-3 (1) a', 'pbrl § 4-7'],
  },
  {
    says: 'without competence another decides',
    given: { age: 18, decisionCompetence: 'lacks', matter },
    on: always,
    then: 'on-behalf',
    basis: ['pbrl § 4-3 (2)'],
  },
  {
    says: 'competence is presumed, and is not when presumptions are turned off',
    given: { age: 18, matter },
    on: always,
    then: ['patient', 'on-behalf'],
    needed: ['decisionCompetence'],
    presume: false,
  },
])

examples(ownDecision, 'pbrl § 4-3 (1) b: 16 and 17 years', [
  {
    says: 'a 16-year-old decides',
    given: { age: 16, decisionCompetence: 'has', matter: 'ordinary' },
    on: always,
    then: 'patient',
    basis: ['pbrl § 4-3 (1) b'],
  },
  {
    says: 'whatever the parents know',
    given: {
      age: 17,
      decisionCompetence: 'has',
      matter: 'ordinary',
      parentsInformed: 'withheld-for-weighty-reasons',
    },
    on: always,
    then: 'patient',
  },
  {
    says: 'a measure that should wait until 18 is not regulated',
    given: { age: 17, decisionCompetence: 'has', matter: 'reserved-for-adults' },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: measure-reserved-for-adults'],
  },
  {
    says: 'what kind of matter it is, is asked',
    given: { age: 17, decisionCompetence: 'has' },
    on: always,
    then: ['patient', 'special-statute', 'not-regulated'],
    needed: ['matter'],
  },
  {
    says: 'without competence another decides',
    given: { age: 17, decisionCompetence: 'lacks', matter },
    on: always,
    then: 'on-behalf',
  },
])

examples(ownDecision, 'pbrl § 4-3 (1) c: 12 to 15 years', [
  {
    says: 'the child decides what the parents are not told of',
    given: {
      age: 12,
      decisionCompetence: 'has',
      matter: 'ordinary',
      parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
    },
    on: from(children),
    then: 'patient',
    basis: [
      'pbrl § 4-3 (1) c',
      'pbrl § 4-4 (1) sentence 2',
      'interpretation: 12-to-15-placement-and-self-consent',
    ],
  },
  {
    says: 'the child decides what lies in its own sphere',
    given: { age: 15, decisionCompetence: 'has', matter: 'minors-own-sphere' },
    on: from(children),
    then: 'patient',
    basis: ['pbrl § 4-3 (1) c'],
  },
  {
    says: 'whether it decides what by its nature should wait, or is cosmetic, requires judgement',
    given: {
      age: { min: 12, max: 15 },
      decisionCompetence: 'has',
      matter: ['reserved-for-adults', 'cosmetic-without-medical-indication'],
      parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
    },
    on: from(children),
    then: 'requires-judgement',
    basis: ['pbrl § 4-3 (1) c', 'interpretation: reserved-measure-12-to-15'],
    force: 'interpretation',
  },
  {
    says: 'parents who know decide that too',
    given: {
      age: { min: 12, max: 15 },
      decisionCompetence: 'has',
      matter: ['reserved-for-adults', 'cosmetic-without-medical-indication'],
      parentsInformed: 'informed',
    },
    on: from(children),
    then: 'on-behalf',
    basis: ['pbrl § 4-4 (1)'],
  },
  {
    says: 'the parents decide otherwise',
    given: {
      age: 15,
      decisionCompetence: 'has',
      matter: 'ordinary',
      parentsInformed: 'informed',
    },
    on: always,
    then: 'on-behalf',
    basis: ['pbrl § 4-4 (1)'],
  },
  {
    says: 'a child found to lack competence does not decide, and parents who know do',
    given: { age: 14, decisionCompetence: 'lacks', matter, parentsInformed: 'informed' },
    on: from(children),
    then: 'on-behalf',
    basis: ['interpretation: competence-found-lacking-12-to-15'],
  },
  {
    says: 'who decides for a child found to lack competence, whose parents do not know, requires judgement',
    given: {
      age: 14,
      decisionCompetence: 'lacks',
      matter,
      parentsInformed: 'withheld-at-childs-wish',
    },
    on: from(children),
    then: 'requires-judgement',
    basis: ['interpretation: competence-found-lacking-12-to-15'],
  },
  {
    says: 'before 2018 there was no such letter, and the child’s wish required judgement',
    given: { age: 14, matter: 'ordinary', parentsInformed: 'withheld-at-childs-wish' },
    on: until(children),
    then: 'requires-judgement',
    basis: ['pbrl § 3-4 (2)', 'interpretation: self-consent-12-to-15-before-2018'],
    force: 'interpretation',
  },
  {
    says: 'before 2018 weighty reasons for silence were not regulated',
    given: { age: 14, matter: 'ordinary', parentsInformed: 'withheld-for-weighty-reasons' },
    on: until(children),
    then: 'not-regulated',
    basis: ['interpretation: weighty-reasons-before-2018'],
  },
])

examples(ownDecision, 'pbrl § 4-4 (1): under 12 years', [
  {
    says: 'another decides, whatever the matter and whatever the parents know',
    given: { age: { max: 11 }, matter },
    on: always,
    then: 'on-behalf',
    basis: ['pbrl § 4-4 (1)'],
  },
])

examples(ownDecision, 'before the law covered', [
  { says: 'nothing is answered', given: { age: 30 }, on: [later('2012-01-01', -1)], then: [] },
])
