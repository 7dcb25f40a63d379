import { atLeast, below, fromUpTo, inOrder } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { specialMatter } from './decides-by-itself.js'
import {
  age,
  treatedCondition,
  decisionCompetence,
  electroconvulsive,
  healthCareMatter,
  objectsToHealthCare,
  parentsInformed,
  personalCapacityDeprived,
} from './shared-inputs.js'
import { minorRepresentative } from './minor-representative.js'
import { ownDecision } from './own-decision.js'

/*
 * Who decides on health care, as far as the questions on a consent look at it: which of the health
 * personnel decides is one to them. A test holds it to `whoDecides` in every region.
 */

const byAgeAndCompetence = decision({
  id: 'consent.decider-by-age',
  inputs: {
    age,
    decisionCompetence,
    matter: healthCareMatter,
    parentsInformed,
    personalCapacityDeprived,
    objectsToHealthCare,
    treatedCondition,
    electroconvulsive,
  },
  outcomes: [
    'patient',
    'guardian',
    'health-personnel',
    'minor-representative',
    'requires-judgement',
    'not-regulated',
  ],
  force: 'statute',
  rows: [
    {
      id: 'adult',
      from: since.coverage,
      when: { age: atLeast(18), decisionCompetence: 'has' },
      then: 'patient',
      basis: ['pbrl § 4-3 (1) a'],
    },
    {
      id: 'adult-serious-mental-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: { age: atLeast(18), decisionCompetence: 'lacks', treatedCondition: 'serious-mental' },
      then: 'health-personnel',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'adult-objects-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: {
        age: atLeast(18),
        decisionCompetence: 'lacks',
        treatedCondition: ['somatic', 'mental'],
        objectsToHealthCare: true,
      },
      then: 'health-personnel',
      basis: ['pbrl § 4-3 (5)', 'pbrl § 4A-2 (1)'],
    },
    {
      id: 'adult-objects',
      from: since.decisionCompetence2026,
      when: { age: atLeast(18), decisionCompetence: 'lacks', objectsToHealthCare: true },
      then: 'health-personnel',
      basis: ['pbrl § 4-3 (5)', 'pbrl § 4A-2 (1)'],
    },
    {
      id: 'adult-lacking-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: {
        age: atLeast(18),
        decisionCompetence: 'lacks',
        treatedCondition: ['somatic', 'mental'],
        objectsToHealthCare: false,
        personalCapacityDeprived: false,
      },
      then: 'health-personnel',
      basis: ['pbrl § 4-6 (1)', 'pbrl § 4-6 (2)'],
    },
    {
      id: 'electroconvulsive',
      from: since.decisionCompetence2026,
      when: {
        age: atLeast(16),
        decisionCompetence: 'lacks',
        treatedCondition: ['mental', 'serious-mental'],
        objectsToHealthCare: false,
        electroconvulsive: true,
      },
      then: 'health-personnel',
      basis: ['phvl § 4-4 b'],
    },
    {
      id: 'adult-lacking',
      from: since.decisionCompetence2026,
      when: {
        treatedCondition: 'somatic',
        age: atLeast(18),
        decisionCompetence: 'lacks',
        objectsToHealthCare: false,
        personalCapacityDeprived: false,
      },
      then: 'health-personnel',
      basis: ['pbrl § 4-6 (1)', 'pbrl § 4-6 (2)'],
    },
    {
      id: 'adult-lacking-mental',
      from: since.decisionCompetence2026,
      when: {
        treatedCondition: ['mental', 'serious-mental'],
        electroconvulsive: false,
        age: atLeast(18),
        decisionCompetence: 'lacks',
        objectsToHealthCare: false,
        personalCapacityDeprived: false,
      },
      then: 'health-personnel',
      basis: ['pbrl § 4-6 (1)', 'pbrl § 4-6 (2)'],
    },
    {
      id: 'adult-deprived-of-capacity-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: {
        age: atLeast(18),
        decisionCompetence: 'lacks',
        treatedCondition: ['somatic', 'mental'],
        objectsToHealthCare: false,
        personalCapacityDeprived: true,
      },
      then: 'guardian',
      basis: ['pbrl § 4-7'],
    },
    {
      id: 'adult-deprived-of-capacity',
      from: since.decisionCompetence2026,
      when: {
        treatedCondition: 'somatic',
        age: atLeast(18),
        decisionCompetence: 'lacks',
        objectsToHealthCare: false,
        personalCapacityDeprived: true,
      },
      then: 'guardian',
      basis: ['pbrl § 4-7'],
    },
    {
      id: 'adult-deprived-of-capacity-mental',
      from: since.decisionCompetence2026,
      when: {
        treatedCondition: ['mental', 'serious-mental'],
        electroconvulsive: false,
        age: atLeast(18),
        decisionCompetence: 'lacks',
        objectsToHealthCare: false,
        personalCapacityDeprived: true,
      },
      then: 'guardian',
      basis: ['pbrl § 4-7'],
    },
    {
      id: 'youth',
      from: since.coverage,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'has',
        matter: ['ordinary', 'minors-own-sphere'],
      },
      then: 'patient',
      basis: ['pbrl § 4-3 (1) b'],
    },
    {
      id: 'youth-reserved-matter',
      from: since.coverage,
      when: { age: fromUpTo(16, 18), decisionCompetence: 'has', matter: 'reserved-for-adults' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['pbrl § 4-3 (1) b', 'interpretation: measure-reserved-for-adults'],
    },
    {
      id: 'youth-serious-mental-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'lacks',
        treatedCondition: 'serious-mental',
      },
      then: 'health-personnel',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'youth-objects-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'lacks',
        treatedCondition: ['somatic', 'mental'],
        objectsToHealthCare: true,
      },
      then: 'health-personnel',
      basis: ['pbrl § 4-3 (5)', 'pbrl § 4-5 (3)'],
    },
    {
      id: 'youth-objects',
      from: since.decisionCompetence2026,
      when: { age: fromUpTo(16, 18), decisionCompetence: 'lacks', objectsToHealthCare: true },
      then: 'health-personnel',
      basis: ['pbrl § 4-3 (5)', 'pbrl § 4-5 (3)'],
    },
    {
      id: 'youth-lacking-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'lacks',
        treatedCondition: ['somatic', 'mental'],
        objectsToHealthCare: false,
      },
      then: 'minor-representative',
      basis: ['pbrl § 4-5 (1)'],
    },
    {
      id: 'youth-lacking',
      from: since.decisionCompetence2026,
      when: {
        treatedCondition: 'somatic',
        age: fromUpTo(16, 18),
        decisionCompetence: 'lacks',
        objectsToHealthCare: false,
      },
      then: 'minor-representative',
      basis: ['pbrl § 4-5 (1)'],
    },
    {
      id: 'youth-lacking-mental',
      from: since.decisionCompetence2026,
      when: {
        treatedCondition: ['mental', 'serious-mental'],
        electroconvulsive: false,
        age: fromUpTo(16, 18),
        decisionCompetence: 'lacks',
        objectsToHealthCare: false,
      },
      then: 'minor-representative',
      basis: ['pbrl § 4-5 (1)'],
    },
    {
      id: 'from-12-own-sphere',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'has',
        matter: 'minors-own-sphere',
      },
      then: 'patient',
      basis: ['pbrl § 4-3 (1) c', 'interpretation: 12-to-15-placement-and-self-consent'],
    },
    {
      id: 'from-12-parents-not-informed',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'has',
        matter: 'ordinary',
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'patient',
      basis: ['pbrl § 4-3 (1) c', 'interpretation: 12-to-15-placement-and-self-consent'],
    },
    {
      id: 'from-12-open-matter',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'has',
        matter: ['reserved-for-adults', 'cosmetic-without-medical-indication'],
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['pbrl § 4-3 (1) c', 'interpretation: reserved-measure-12-to-15'],
    },
    {
      id: 'from-12-parents-informed',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'has',
        matter: ['ordinary', 'reserved-for-adults', 'cosmetic-without-medical-indication'],
        parentsInformed: 'informed',
      },
      then: 'minor-representative',
      basis: ['pbrl § 4-4 (1)'],
    },
    {
      id: 'from-12-lacking-parents-informed',
      from: since.childrensRights2018,
      when: { age: fromUpTo(12, 16), decisionCompetence: 'lacks', parentsInformed: 'informed' },
      then: 'minor-representative',
      basis: ['pbrl § 4-3 (2)', 'interpretation: competence-found-lacking-12-to-15'],
    },
    {
      id: 'from-12-lacking-parents-not-informed',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: [
        'pbrl § 4-3 (1) c',
        'pbrl § 4-3 (2)',
        'interpretation: competence-found-lacking-12-to-15',
      ],
    },
    {
      id: 'from-12-own-sphere-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { age: fromUpTo(12, 16), matter: 'minors-own-sphere' },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['pbrl § 4-4 (1)', 'bl § 33', 'interpretation: nature-of-measure-before-2018'],
    },
    {
      id: 'from-12-childs-wish-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        matter: ['ordinary', 'reserved-for-adults', 'cosmetic-without-medical-indication'],
        parentsInformed: 'withheld-at-childs-wish',
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['pbrl § 3-4 (2)', 'interpretation: self-consent-12-to-15-before-2018'],
    },
    {
      id: 'from-12-weighty-reasons-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        matter: ['ordinary', 'reserved-for-adults', 'cosmetic-without-medical-indication'],
        parentsInformed: 'withheld-for-weighty-reasons',
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: weighty-reasons-before-2018'],
    },
    {
      id: 'from-12-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        matter: ['ordinary', 'reserved-for-adults', 'cosmetic-without-medical-indication'],
        parentsInformed: 'informed',
      },
      then: 'minor-representative',
      basis: ['pbrl § 4-4 (1)'],
    },
    {
      id: 'under-12',
      from: since.coverage,
      when: { age: below(12) },
      then: 'minor-representative',
      basis: ['pbrl § 4-4 (1)'],
    },
  ],
})

const parentsTold = decision({
  id: 'consent.parents-told',
  inputs: { age, parentsInformed },
  outcomes: ['parental-responsibility', 'health-personnel', 'not-regulated'],
  force: 'statute',
  rows: [
    {
      // Where the parents of a child of 12 to 15 are not told, this is not asked: nobody else decides.
      id: 'from-12',
      from: since.coverage,
      when: { age: fromUpTo(12, 16) },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-4 (1)'],
    },
    {
      id: 'youth',
      from: since.coverage,
      when: { age: atLeast(16), parentsInformed: ['informed', 'withheld-at-childs-wish'] },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-5 (1)'],
    },
    {
      id: 'youth-not-told-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { age: atLeast(16), parentsInformed: 'withheld-for-weighty-reasons' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: weighty-reasons-before-2018'],
    },
    {
      id: 'youth-not-told',
      from: since.childrensRights2018,
      when: { age: atLeast(16), parentsInformed: 'withheld-for-weighty-reasons' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['pbrl § 3-4 (3)', 'pbrl § 4-5 (1)', 'interpretation: parents-not-informed-16-to-17'],
    },
    {
      id: 'told',
      from: since.coverage,
      when: { age: below(12), parentsInformed: ['informed', 'withheld-at-childs-wish'] },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-4 (1)'],
    },
    {
      id: 'not-told-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { age: below(12), parentsInformed: 'withheld-for-weighty-reasons' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: weighty-reasons-before-2018'],
    },
    {
      // For what the provider may not decide either, nobody is named; the parents it is not.
      id: 'not-told',
      from: since.childrensRights2018,
      when: { age: below(12), parentsInformed: 'withheld-for-weighty-reasons' },
      then: 'health-personnel',
      basis: ['pbrl § 3-4 (3)', 'pbrl § 4-3 (6)'],
    },
  ],
})

/**
 * Asks who decides on health care, whichever of the health personnel that may be, and whether or not
 * parents may be told.
 *
 * @internal
 */
export const deciderTellingParents = inOrder({
  id: 'consent.decider-telling-parents',
  first: specialMatter,
  open: 'general-rules',
  then: inOrder({
    id: 'consent.decider-in-general',
    first: byAgeAndCompetence,
    open: 'minor-representative',
    then: minorRepresentative,
  }),
})

/**
 * Asks who decides on health care, whichever of the health personnel that may be.
 *
 * @internal
 */
export const decider = inOrder({
  id: 'consent.decider',
  first: deciderTellingParents,
  open: 'parental-responsibility',
  then: parentsTold,
  basis: 'both',
})

/**
 * Asks whether the patient decides on health care.
 *
 * @internal
 */
export const patientDecides = inOrder({
  id: 'consent.patient-decides',
  first: specialMatter,
  open: 'general-rules',
  then: ownDecision,
})
