import { atLeast, below, fromUpTo } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import {
  age,
  decisionCompetence,
  healthCareMatter,
  parentsInformed,
  personalCapacityDeprived,
} from './shared-inputs.js'

/**
 * Asks whether the person decides on health care alone, or someone else decides on their behalf.
 *
 * Norwegian: *beslutningskompetanse*, before 2026-06-01 *samtykkekompetanse*. Source: pbrl § 4-3.
 */
export const ownDecision = decision({
  id: 'consent.own-decision',
  inputs: {
    age,
    decisionCompetence,
    matter: healthCareMatter,
    parentsInformed,
    personalCapacityDeprived,
  },
  outcomes: ['patient', 'on-behalf', 'special-statute', 'requires-judgement', 'not-regulated'],
  force: 'statute',
  rows: [
    {
      id: 'special-statute',
      from: since.coverage,
      when: { matter: 'special-statute' },
      then: 'special-statute',
      basis: ['pbrl § 4-3 (1) a', 'pbrl § 4-3 (1) b'],
    },
    {
      id: 'adult',
      from: since.coverage,
      when: {
        age: atLeast(18),
        decisionCompetence: 'has',
        matter: [
          'ordinary',
          'minors-own-sphere',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
        ],
        personalCapacityDeprived: false,
      },
      then: 'patient',
      basis: ['pbrl § 4-3 (1) a', 'interpretation: completed-years'],
    },
    {
      id: 'adult-deprived-of-capacity-before-2013',
      from: since.coverage,
      until: since.guardianshipReform2013,
      when: {
        age: atLeast(18),
        decisionCompetence: 'has',
        matter: [
          'ordinary',
          'minors-own-sphere',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
        ],
        personalCapacityDeprived: true,
      },
      then: 'patient',
      basis: [
        'pbrl § 4-3 (1) a',
        'pbrl § 4-7',
        'interpretation: completed-years',
        'interpretation: personal-capacity-before-2013',
      ],
    },
    {
      id: 'adult-deprived-of-capacity',
      from: since.guardianshipReform2013,
      when: {
        age: atLeast(18),
        decisionCompetence: 'has',
        matter: [
          'ordinary',
          'minors-own-sphere',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
        ],
        personalCapacityDeprived: true,
      },
      then: 'patient',
      basis: ['pbrl § 4-3 (1) a', 'pbrl § 4-7', 'interpretation: completed-years'],
    },
    {
      id: 'adult-lacking',
      from: since.coverage,
      when: {
        age: atLeast(18),
        decisionCompetence: 'lacks',
        matter: [
          'ordinary',
          'minors-own-sphere',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
        ],
      },
      then: 'on-behalf',
      basis: ['pbrl § 4-3 (2)'],
    },
    {
      id: 'youth',
      from: since.coverage,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'has',
        matter: ['ordinary', 'minors-own-sphere', 'cosmetic-without-medical-indication'],
      },
      then: 'patient',
      basis: ['pbrl § 4-3 (1) b', 'interpretation: completed-years'],
    },
    {
      id: 'youth-reserved-matter',
      from: since.coverage,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'has',
        matter: 'reserved-for-adults',
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['pbrl § 4-3 (1) b', 'interpretation: measure-reserved-for-adults'],
    },
    {
      id: 'youth-lacking',
      from: since.coverage,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'lacks',
        matter: [
          'ordinary',
          'minors-own-sphere',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
        ],
      },
      then: 'on-behalf',
      basis: ['pbrl § 4-3 (2)'],
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
      basis: [
        'pbrl § 4-3 (1) c',
        'pbrl § 4-4 (1) sentence 2',
        'interpretation: completed-years',
        'interpretation: 12-to-15-placement-and-self-consent',
      ],
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
      basis: [
        'pbrl § 4-3 (1) c',
        'pbrl § 4-4 (1) sentence 2',
        'interpretation: completed-years',
        'interpretation: 12-to-15-placement-and-self-consent',
      ],
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
      then: 'on-behalf',
      basis: ['pbrl § 4-4 (1)'],
    },
    {
      id: 'from-12-lacking-parents-informed',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        matter: [
          'ordinary',
          'minors-own-sphere',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
        ],
        parentsInformed: 'informed',
      },
      then: 'on-behalf',
      basis: ['pbrl § 4-3 (2)', 'interpretation: competence-found-lacking-12-to-15'],
    },
    {
      id: 'from-12-lacking-parents-not-informed',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        matter: [
          'ordinary',
          'minors-own-sphere',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
        ],
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
      then: 'on-behalf',
      basis: ['pbrl § 4-4 (1)'],
    },
    {
      id: 'under-12-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: below(12),
        matter: [
          'ordinary',
          'minors-own-sphere',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
        ],
      },
      then: 'on-behalf',
      basis: ['pbrl § 4-4 (1)', 'interpretation: completed-years'],
    },
    {
      id: 'under-12',
      from: since.childrensRights2018,
      when: {
        age: below(12),
        matter: [
          'ordinary',
          'minors-own-sphere',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
        ],
      },
      then: 'on-behalf',
      basis: ['pbrl § 4-4 (1)', 'interpretation: completed-years'],
    },
  ],
})
