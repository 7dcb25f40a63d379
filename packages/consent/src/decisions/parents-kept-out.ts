import { atLeast, below, fromUpTo, under, type Row } from '@vilkar/core'
import { question, since, type Citation } from '@vilkar/law'
import {
  age,
  childsReasonsDeserveRespect,
  childWishesParentsNotTold,
  receivesHealthCare,
  weightyReasonsAgainstTellingParents,
} from './shared-inputs.js'

const inputs = {
  age,
  receivesHealthCare,
  childWishesParentsNotTold,
  childsReasonsDeserveRespect,
  weightyReasonsAgainstTellingParents,
} as const

const outcomes = {
  'no-exception': { says: 'no' },
  'childs-wish': { says: 'yes' },
  'weighty-reasons': { says: 'yes' },
  'childs-wish-not-regulated': { says: 'not-settled' },
  'weighty-reasons-not-regulated': { says: 'not-settled' },
  'not-applicable': { says: 'not-asked' },
} as const

const before2018 = { from: since.coverage, until: since.childrensRights2018 }
const from = since.childrensRights2018

const respected = { childWishesParentsNotTold: true, childsReasonsDeserveRespect: true } as const
const notRespected = {
  childWishesParentsNotTold: true,
  childsReasonsDeserveRespect: false,
} as const
const weighty = { weightyReasonsAgainstTellingParents: true } as const
const notWeighty = { weightyReasonsAgainstTellingParents: false } as const

const child = { age: below(12) } as const
const from12 = { age: fromUpTo(12, 16) } as const
const youth = { age: fromUpTo(16, 18) } as const

type KeptOutRow = Row<typeof inputs, keyof typeof outcomes, Citation>

/**
 * Asks whether an exception from informing the holders of parental responsibility applies, and which.
 *
 * Norwegian: *unntak fra informasjon til foreldrene*. Source: pbrl § 3-4 (2) and (3); to 2017 the child's wish
 * alone, and about patients alone. The other questions look at it as `parentsInformed`; what the parents are told
 * all the same is asked by `informParents`.
 */
export const parentsKeptOut = question({
  id: 'consent.parents-kept-out',
  inputs,
  outcomes,
  force: 'statute',
  rows: [
    {
      id: 'adult',
      from: since.coverage,
      when: { age: atLeast(18) },
      then: 'not-applicable',
      basis: ['pbrl § 3-4 (1)'],
    },
    // No rule spoke of weighty reasons; of the child's wish one did, and of a patient's alone.
    ...under<KeptOutRow>(before2018, [
      {
        id: 'from-12-childs-wish-before-2018',
        when: { ...from12, ...respected, receivesHealthCare: true },
        then: 'childs-wish',
        basis: ['pbrl § 3-4 (2)'],
      },
      {
        id: 'from-12-users-wish-before-2018',
        when: { ...from12, ...respected, receivesHealthCare: false },
        then: 'childs-wish-not-regulated',
        force: 'interpretation',
        basis: ['interpretation: parents-of-users-before-2018'],
      },
      {
        id: 'from-12-no-wish-before-2018',
        when: { ...from12, childWishesParentsNotTold: false, ...notWeighty },
        then: 'no-exception',
        basis: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (2)'],
      },
      {
        id: 'from-12-wish-not-respected-before-2018',
        when: { ...from12, ...notRespected, ...notWeighty },
        then: 'no-exception',
        basis: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (2)'],
      },
      {
        id: 'under-12-before-2018',
        when: { ...child, ...notWeighty },
        then: 'no-exception',
        basis: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (2)'],
      },
      {
        id: 'youth-before-2018',
        when: { ...youth, ...notWeighty },
        then: 'no-exception',
        basis: ['pbrl § 3-4 (2)'],
      },
      {
        force: 'interpretation',
        basis: ['interpretation: weighty-reasons-before-2018'],
        when: weighty,
        rows: [
          {
            id: 'from-12-no-wish-weighty-reasons-before-2018',
            when: { ...from12, childWishesParentsNotTold: false },
            then: 'weighty-reasons-not-regulated',
          },
          {
            id: 'from-12-wish-not-respected-weighty-reasons-before-2018',
            when: { ...from12, ...notRespected },
            then: 'weighty-reasons-not-regulated',
          },
          {
            id: 'under-12-weighty-reasons-before-2018',
            when: child,
            then: 'weighty-reasons-not-regulated',
          },
          {
            id: 'youth-weighty-reasons-before-2018',
            when: youth,
            then: 'weighty-reasons-not-regulated',
          },
        ],
      },
    ]),
    // Weighty reasons hold at any age, whatever the child wishes: where both stand, they keep next of kin out, too.
    {
      id: 'weighty-reasons',
      from,
      when: { age: below(18), ...weighty },
      then: 'weighty-reasons',
      basis: ['pbrl § 3-4 (3)'],
    },
    {
      id: 'from-12-childs-wish',
      from,
      when: { ...from12, ...respected, ...notWeighty },
      then: 'childs-wish',
      basis: ['pbrl § 3-4 (2)'],
    },
    {
      id: 'from-12-no-wish',
      from,
      when: { ...from12, childWishesParentsNotTold: false, ...notWeighty },
      then: 'no-exception',
      basis: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (2)', 'pbrl § 3-4 (3)'],
    },
    {
      id: 'from-12-wish-not-respected',
      from,
      when: { ...from12, ...notRespected, ...notWeighty },
      then: 'no-exception',
      basis: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (2)', 'pbrl § 3-4 (3)'],
    },
    {
      id: 'under-12',
      from,
      when: { ...child, ...notWeighty },
      then: 'no-exception',
      basis: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (2)', 'pbrl § 3-4 (3)'],
    },
    {
      id: 'youth',
      from,
      when: { ...youth, ...notWeighty },
      then: 'no-exception',
      basis: ['pbrl § 3-4 (2)', 'pbrl § 3-4 (3)'],
    },
  ],
})
