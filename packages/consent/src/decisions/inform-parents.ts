import { atLeast, below, fromUpTo } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import {
  age,
  decisionCompetence,
  parentsInformed,
  receivesHealthCare,
  neededForParentalResponsibility,
} from './shared-inputs.js'

const toldInPart = { says: 'tell-part', owed: { who: ['provider'], to: 'parents' } } as const

/**
 * Asks what the holders of parental responsibility are told.
 *
 * Norwegian: *informasjon når pasienten eller brukeren er under 18 år*. Source: pbrl § 3-4 (1) to (5),
 * to 2017 about patients alone. Where one of two parents only is to be kept out, ask it for each of them, with
 * the `parentsInformed` of that parent.
 */
export const informParents = question({
  id: 'consent.inform-parents',
  inputs: {
    age,
    decisionCompetence,
    receivesHealthCare,
    parentsInformed,
    neededForParentalResponsibility,
  },
  outcomes: {
    inform: { says: 'tell', owed: { who: ['provider'], to: 'parents' } },
    'only-what-parental-responsibility-requires': toldInPart,
    'only-what-parental-responsibility-requires-and-tell-patient': toldInPart,
    'do-not-inform': { says: 'do-not-tell' },
    'as-next-of-kin-or-to-consent': toldInPart,
    'not-regulated': { says: 'not-settled' },
    'not-applicable': { says: 'not-asked' },
  },
  force: 'statute',
  rows: [
    {
      id: 'adult',
      from: since.coverage,
      when: { age: atLeast(18) },
      then: 'not-applicable',
      basis: ['pbrl § 3-4 (1)'],
    },
    {
      id: 'user-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { age: below(18), receivesHealthCare: false },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: parents-of-users-before-2018'],
    },
    {
      id: 'child-told-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { receivesHealthCare: true, age: below(16), parentsInformed: 'informed' },
      then: 'inform',
      basis: ['pbrl § 3-4 (1)'],
    },
    {
      id: 'child-weighty-reasons-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        receivesHealthCare: true,
        age: below(16),
        parentsInformed: 'withheld-for-weighty-reasons',
      },
      then: 'inform',
      basis: ['pbrl § 3-4 (1)', 'interpretation: weighty-reasons-before-2018'],
    },
    {
      id: 'under-12-own-wish-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        receivesHealthCare: true,
        age: below(12),
        parentsInformed: 'withheld-at-childs-wish',
      },
      then: 'inform',
      basis: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (2)'],
    },
    {
      id: 'from-12-own-wish-needed-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        receivesHealthCare: true,
        age: fromUpTo(12, 16),
        parentsInformed: 'withheld-at-childs-wish',
        neededForParentalResponsibility: true,
      },
      then: 'only-what-parental-responsibility-requires',
      basis: [
        'pbrl § 3-4 (3)',
        'pbrl § 3-4 (2)',
        'interpretation: parents-information-before-2018',
      ],
    },
    {
      id: 'from-12-own-wish-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        receivesHealthCare: true,
        age: fromUpTo(12, 16),
        parentsInformed: 'withheld-at-childs-wish',
        neededForParentalResponsibility: false,
      },
      then: 'do-not-inform',
      basis: ['pbrl § 3-4 (2)'],
    },
    {
      id: 'youth-lacking-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { receivesHealthCare: true, age: fromUpTo(16, 18), decisionCompetence: 'lacks' },
      then: 'as-next-of-kin-or-to-consent',
      basis: ['pbrl § 3-3 (2)', 'interpretation: parents-information-before-2018'],
    },
    {
      id: 'youth-needed-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        receivesHealthCare: true,
        age: fromUpTo(16, 18),
        decisionCompetence: 'has',
        neededForParentalResponsibility: true,
      },
      then: 'only-what-parental-responsibility-requires',
      basis: ['pbrl § 3-4 (3)', 'interpretation: parents-information-before-2018'],
    },
    {
      id: 'youth-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        receivesHealthCare: true,
        age: fromUpTo(16, 18),
        decisionCompetence: 'has',
        neededForParentalResponsibility: false,
      },
      then: 'do-not-inform',
      basis: ['pbrl § 3-4 (1)', 'interpretation: parents-information-before-2018'],
    },
    {
      id: 'child-told',
      from: since.childrensRights2018,
      when: { age: below(16), parentsInformed: 'informed' },
      then: 'inform',
      basis: ['pbrl § 3-4 (1)'],
    },
    {
      id: 'under-12-own-wish',
      from: since.childrensRights2018,
      when: { age: below(12), parentsInformed: 'withheld-at-childs-wish' },
      then: 'inform',
      basis: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (2)'],
    },
    {
      id: 'from-12-own-wish-needed',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        parentsInformed: 'withheld-at-childs-wish',
        neededForParentalResponsibility: true,
      },
      then: 'only-what-parental-responsibility-requires-and-tell-patient',
      basis: ['pbrl § 3-4 (2)', 'pbrl § 3-4 (4)'],
    },
    {
      id: 'from-12-own-wish',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        parentsInformed: 'withheld-at-childs-wish',
        neededForParentalResponsibility: false,
      },
      then: 'do-not-inform',
      basis: ['pbrl § 3-4 (2)', 'pbrl § 3-4 (4)'],
    },
    {
      id: 'child-weighty-reasons-needed',
      from: since.childrensRights2018,
      when: {
        age: below(16),
        parentsInformed: 'withheld-for-weighty-reasons',
        neededForParentalResponsibility: true,
      },
      then: 'only-what-parental-responsibility-requires-and-tell-patient',
      basis: ['pbrl § 3-4 (3)', 'pbrl § 3-4 (4)'],
    },
    {
      id: 'child-weighty-reasons',
      from: since.childrensRights2018,
      when: {
        age: below(16),
        parentsInformed: 'withheld-for-weighty-reasons',
        neededForParentalResponsibility: false,
      },
      then: 'do-not-inform',
      basis: ['pbrl § 3-4 (3)', 'pbrl § 3-4 (4)'],
    },
    {
      id: 'youth-lacking',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'lacks',
        parentsInformed: ['informed', 'withheld-at-childs-wish'],
      },
      then: 'as-next-of-kin-or-to-consent',
      basis: ['pbrl § 3-3 (2)', 'pbrl § 3-4 (4)'],
    },
    // Whether a parent is told as next of kin all the same is asked by `informNextOfKin`.
    {
      id: 'youth-lacking-weighty-reasons-needed',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'lacks',
        parentsInformed: 'withheld-for-weighty-reasons',
        neededForParentalResponsibility: true,
      },
      then: 'only-what-parental-responsibility-requires-and-tell-patient',
      basis: [
        'pbrl § 3-4 (3)',
        'pbrl § 3-4 (4)',
        'interpretation: parents-kept-out-as-next-of-kin',
      ],
    },
    {
      id: 'youth-lacking-weighty-reasons',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'lacks',
        parentsInformed: 'withheld-for-weighty-reasons',
        neededForParentalResponsibility: false,
      },
      then: 'do-not-inform',
      basis: [
        'pbrl § 3-4 (3)',
        'pbrl § 3-4 (4)',
        'interpretation: parents-kept-out-as-next-of-kin',
      ],
    },
    {
      id: 'youth-needed',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'has',
        neededForParentalResponsibility: true,
      },
      then: 'only-what-parental-responsibility-requires-and-tell-patient',
      basis: ['pbrl § 3-4 (4)'],
    },
    {
      id: 'youth',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'has',
        neededForParentalResponsibility: false,
      },
      then: 'do-not-inform',
      basis: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (4)'],
    },
  ],
})
