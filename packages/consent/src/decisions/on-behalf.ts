import { atLeast, below, fromUpTo, inOrder } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import {
  age,
  intrusiveness,
  objectsToHealthCare,
  parentsInformed,
  personalCapacityDeprived,
  strictlyNecessary,
} from './shared-inputs.js'
import { minorRepresentative } from './minor-representative.js'

/**
 * Asks who decides for a person who does not decide alone. Where that is whoever represents a minor,
 * the matter is left to `minorRepresentative`.
 *
 * Norwegian: *samtykke på vegne av*. Source: pbrl §§ 4-4 to 4-7 and chapter 4 A.
 */
export const onBehalfByAge = decision({
  id: 'consent.on-behalf-by-age',
  inputs: {
    age,
    objectsToHealthCare,
    intrusiveness,
    personalCapacityDeprived,
  },
  outcomes: [
    'minor-representative',
    'guardian',
    'provider',
    'responsible-professional',
    'coercion-rules-somatic',
  ],
  force: 'statute',
  rows: [
    {
      id: 'adult-minor-measure-before-2013',
      from: since.coverage,
      until: since.guardianshipReform2013,
      when: {
        age: atLeast(18),
        objectsToHealthCare: false,
        personalCapacityDeprived: false,
        intrusiveness: ['none', 'minor'],
      },
      then: 'provider',
      basis: [
        'pbrl § 4-6 (1)',
        'interpretation: adults-lacking-before-2013',
        'interpretation: presumed-consent-minor-measures',
      ],
    },
    {
      id: 'adult-minor-measure',
      from: since.guardianshipReform2013,
      when: {
        age: atLeast(18),
        objectsToHealthCare: false,
        personalCapacityDeprived: false,
        intrusiveness: ['none', 'minor'],
      },
      then: 'provider',
      basis: ['pbrl § 4-6 (1)', 'interpretation: presumed-consent-minor-measures'],
    },
    {
      id: 'adult-more-than-minor-measure',
      from: since.coverage,
      when: {
        age: atLeast(18),
        objectsToHealthCare: false,
        personalCapacityDeprived: false,
        intrusiveness: 'more-than-minor',
      },
      then: 'responsible-professional',
      force: 'interpretation',
      basis: [
        'pbrl § 4-6 (1)',
        'pbrl § 4-6 (2)',
        'interpretation: between-minor-and-serious-measures',
      ],
    },
    {
      id: 'adult-serious-measure',
      from: since.coverage,
      when: {
        age: atLeast(18),
        objectsToHealthCare: false,
        personalCapacityDeprived: false,
        intrusiveness: 'serious',
      },
      then: 'responsible-professional',
      basis: ['pbrl § 4-6 (2)'],
    },
    {
      id: 'adult-deprived-of-capacity-before-2013',
      from: since.coverage,
      until: since.guardianshipReform2013,
      when: { age: atLeast(18), objectsToHealthCare: false, personalCapacityDeprived: true },
      then: 'guardian',
      basis: ['pbrl § 4-7', 'interpretation: personal-capacity-before-2013'],
    },
    {
      id: 'adult-deprived-of-capacity',
      from: since.guardianshipReform2013,
      when: { age: atLeast(18), objectsToHealthCare: false, personalCapacityDeprived: true },
      then: 'guardian',
      basis: ['pbrl § 4-7', 'interpretation: deprivation-need-not-name-health'],
    },
    {
      id: 'adult-objects',
      from: since.coverage,
      when: { age: atLeast(18), objectsToHealthCare: true, personalCapacityDeprived: false },
      then: 'coercion-rules-somatic',
      basis: ['pbrl § 4-6 (3)', 'pbrl § 4A-2 (1)'],
    },
    {
      id: 'adult-deprived-of-capacity-objects-before-2013',
      from: since.coverage,
      until: since.guardianshipReform2013,
      when: { age: atLeast(18), objectsToHealthCare: true, personalCapacityDeprived: true },
      then: 'coercion-rules-somatic',
      basis: ['pbrl § 4A-2 (1)', 'interpretation: personal-capacity-before-2013'],
    },
    {
      id: 'adult-deprived-of-capacity-objects',
      from: since.guardianshipReform2013,
      when: { age: atLeast(18), objectsToHealthCare: true, personalCapacityDeprived: true },
      then: 'coercion-rules-somatic',
      basis: ['pbrl § 4A-2 (1)', 'vgml § 21 (4)', 'interpretation: guardian-and-objection'],
    },
    {
      id: 'youth-objects',
      from: since.coverage,
      when: { age: fromUpTo(16, 18), objectsToHealthCare: true },
      then: 'coercion-rules-somatic',
      basis: ['pbrl § 4-5 (3)', 'pbrl § 4A-2 (1)'],
    },
    {
      id: 'youth',
      from: since.coverage,
      when: { age: fromUpTo(16, 18), objectsToHealthCare: false },
      then: 'minor-representative',
      basis: ['pbrl § 4-5 (1)'],
    },
    {
      id: 'child',
      from: since.coverage,
      when: { age: below(16) },
      then: 'minor-representative',
      basis: ['pbrl § 4-4 (1)'],
    },
  ],
})

/**
 * Asks who decides where the decision is the parents', but they may not be told.
 *
 * From 12 to 15 the child may then decide (`ownDecision`); this is about those who do not.
 * Source: pbrl §§ 3-4 (3), 4-3 (6), 4-5 (1).
 */
export const parentsNotTold = decision({
  id: 'consent.parents-not-told',
  inputs: {
    age,
    parentsInformed,
    strictlyNecessary,
    intrusiveness,
  },
  outcomes: ['parental-responsibility', 'provider-for-now', 'not-regulated'],
  force: 'statute',
  rows: [
    {
      id: 'youth',
      from: since.coverage,
      when: {
        age: atLeast(16),
        parentsInformed: ['informed', 'withheld-at-childs-wish'],
      },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-5 (1)'],
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
      id: 'from-12',
      from: since.coverage,
      when: { age: fromUpTo(12, 16), parentsInformed: 'informed' },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-4 (1)'],
    },
    {
      id: 'from-12-childs-wish-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { age: fromUpTo(12, 16), parentsInformed: 'withheld-at-childs-wish' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['pbrl § 3-4 (2)', 'interpretation: self-consent-12-to-15-before-2018'],
    },
    {
      id: 'from-12-not-told',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: [
        'pbrl § 3-4 (2)',
        'pbrl § 3-4 (3)',
        'pbrl § 4-4 (1)',
        'pbrl § 4-3 (6)',
        'interpretation: parents-not-informed-12-to-15',
      ],
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
      when: { parentsInformed: 'withheld-for-weighty-reasons' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: weighty-reasons-before-2018'],
    },
    {
      id: 'not-told-strictly-necessary',
      from: since.childrensRights2018,
      when: {
        age: below(12),
        parentsInformed: 'withheld-for-weighty-reasons',
        strictlyNecessary: true,
        intrusiveness: 'none',
      },
      then: 'provider-for-now',
      basis: ['pbrl § 4-3 (6)', 'pbrl § 3-4 (3)'],
    },
    {
      id: 'not-told-strictly-necessary-minor',
      from: since.childrensRights2018,
      when: {
        age: below(12),
        parentsInformed: 'withheld-for-weighty-reasons',
        strictlyNecessary: true,
        intrusiveness: 'minor',
      },
      then: 'provider-for-now',
      force: 'interpretation',
      basis: ['pbrl § 4-3 (6)', 'pbrl § 3-4 (3)', 'interpretation: minor-measure-under-12'],
    },
    {
      id: 'not-told-intrusive',
      from: since.childrensRights2018,
      when: {
        age: below(12),
        parentsInformed: 'withheld-for-weighty-reasons',
        strictlyNecessary: true,
        intrusiveness: ['more-than-minor', 'serious'],
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['pbrl § 4-3 (6)', 'interpretation: parents-not-informed-under-12'],
    },
    {
      id: 'not-told-can-wait',
      from: since.childrensRights2018,
      when: {
        age: below(12),
        parentsInformed: 'withheld-for-weighty-reasons',
        strictlyNecessary: false,
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['pbrl § 4-3 (6)', 'interpretation: parents-not-informed-under-12'],
    },
  ],
})

/**
 * Asks who decides for a person who does not decide alone.
 *
 * Source: pbrl §§ 4-3 (6), 4-4 to 4-7 and chapter 4 A.
 */
export const onBehalf = inOrder({
  id: 'consent.on-behalf',
  first: onBehalfByAge,
  open: 'minor-representative',
  then: inOrder({
    id: 'consent.on-behalf-of-minor',
    first: minorRepresentative,
    open: 'parental-responsibility',
    then: parentsNotTold,
    basis: 'both',
  }),
})
