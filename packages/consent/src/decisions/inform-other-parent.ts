import { atLeast, below, flag, fromUpTo } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { age, parentsInformed } from './shared-inputs.js'

/**
 * Asks whether the health service tells a parent who does not hold parental responsibility of the child,
 * where the other parent holds it alone.
 *
 * Norwegian: *forelder uten foreldreansvar*. Source: bl § 47. Those who hold it are told by `informParents`.
 */
export const informOtherParent = question({
  id: 'consent.inform-other-parent',
  inputs: {
    age,
    parentsInformed,
    otherParentAsks: flag(),
    informationRightLost: flag(),
    harmfulToChild: flag({ judge: 'provider' }),
  },
  outcomes: {
    'inform-on-request': { says: 'tell', owed: { who: ['provider'], to: 'other-parent' } },
    'may-be-refused': { says: 'may' },
    'do-not-inform': { says: 'do-not-tell' },
    'right-lost': { says: 'do-not-tell' },
    'not-asked': { says: 'not-asked' },
    'not-applicable': { says: 'not-asked' },
  },
  force: 'statute',
  rows: [
    {
      id: 'adult',
      from: since.coverage,
      when: { age: atLeast(18) },
      then: 'not-applicable',
      basis: ['bl § 47 (1)'],
    },
    {
      id: 'not-asked',
      from: since.coverage,
      when: { age: below(18), otherParentAsks: false },
      then: 'not-asked',
      basis: ['bl § 47 (1)'],
    },
    {
      id: 'right-lost',
      from: since.coverage,
      when: { age: below(18), otherParentAsks: true, informationRightLost: true },
      then: 'right-lost',
      basis: ['bl § 47 (3)'],
    },
    {
      id: 'youth',
      from: since.coverage,
      when: { age: fromUpTo(16, 18), otherParentAsks: true, informationRightLost: false },
      then: 'do-not-inform',
      basis: [
        'bl § 47 (1)',
        'pbrl § 3-4 (1)',
        'interpretation: confidentiality-towards-other-parent',
      ],
    },
    {
      id: 'from-12-own-wish',
      from: since.coverage,
      when: {
        age: fromUpTo(12, 16),
        otherParentAsks: true,
        informationRightLost: false,
        parentsInformed: 'withheld-at-childs-wish',
      },
      then: 'do-not-inform',
      basis: [
        'bl § 47 (1)',
        'pbrl § 3-4 (2)',
        'interpretation: confidentiality-towards-other-parent',
      ],
    },
    {
      id: 'weighty-reasons',
      from: since.childrensRights2018,
      when: {
        age: below(16),
        otherParentAsks: true,
        informationRightLost: false,
        parentsInformed: 'withheld-for-weighty-reasons',
      },
      then: 'do-not-inform',
      basis: [
        'bl § 47 (1)',
        'pbrl § 3-4 (3)',
        'interpretation: confidentiality-towards-other-parent',
      ],
    },
    {
      id: 'under-12-harmful-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: below(12),
        otherParentAsks: true,
        informationRightLost: false,
        harmfulToChild: true,
      },
      then: 'may-be-refused',
      basis: ['bl § 47 (1)', 'bl § 47 (2)'],
    },
    {
      id: 'under-12-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: below(12),
        otherParentAsks: true,
        informationRightLost: false,
        harmfulToChild: false,
      },
      then: 'inform-on-request',
      basis: ['bl § 47 (1)'],
    },
    {
      id: 'from-12-harmful-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        otherParentAsks: true,
        informationRightLost: false,
        parentsInformed: ['informed', 'withheld-for-weighty-reasons'],
        harmfulToChild: true,
      },
      then: 'may-be-refused',
      basis: ['bl § 47 (1)', 'bl § 47 (2)'],
    },
    {
      id: 'from-12-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        otherParentAsks: true,
        informationRightLost: false,
        parentsInformed: ['informed', 'withheld-for-weighty-reasons'],
        harmfulToChild: false,
      },
      then: 'inform-on-request',
      basis: ['bl § 47 (1)'],
    },
    {
      id: 'under-12-harmful',
      from: since.childrensRights2018,
      when: {
        age: below(12),
        otherParentAsks: true,
        informationRightLost: false,
        parentsInformed: ['informed', 'withheld-at-childs-wish'],
        harmfulToChild: true,
      },
      then: 'may-be-refused',
      basis: ['bl § 47 (1)', 'bl § 47 (2)'],
    },
    {
      id: 'under-12',
      from: since.childrensRights2018,
      when: {
        age: below(12),
        otherParentAsks: true,
        informationRightLost: false,
        parentsInformed: ['informed', 'withheld-at-childs-wish'],
        harmfulToChild: false,
      },
      then: 'inform-on-request',
      basis: ['bl § 47 (1)'],
    },
    {
      id: 'from-12-harmful',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        otherParentAsks: true,
        informationRightLost: false,
        parentsInformed: 'informed',
        harmfulToChild: true,
      },
      then: 'may-be-refused',
      basis: ['bl § 47 (1)', 'bl § 47 (2)'],
    },
    {
      id: 'from-12',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        otherParentAsks: true,
        informationRightLost: false,
        parentsInformed: 'informed',
        harmfulToChild: false,
      },
      then: 'inform-on-request',
      basis: ['bl § 47 (1)'],
    },
  ],
})
