import { atLeast, below, fromUpTo, inOrder } from '@vilkar/core'
import { decision, since, withMeaning } from '@vilkar/law'
import { age, treatedCondition } from './shared-inputs.js'
import { ownDecision } from './own-decision.js'
import { specialMatter } from './decides-by-itself.js'

/**
 * Asks what follows when a person who does not decide alone objects to the help.
 *
 * Source: pbrl §§ 4-3 (5), 4-5 (3), 4-6 (3), chapter 4 A, phvl § 2-1 (2).
 */
export const objectionByAge = decision({
  id: 'consent.objection-by-age',
  inputs: {
    age,
    treatedCondition,
  },
  outcomes: [
    'coercion-rules-somatic',
    'mental-health-act',
    'control-commission-if-inpatient',
    'not-regulated',
  ],
  force: 'statute',
  rows: [
    {
      id: 'adult-somatic',
      from: since.coverage,
      when: { age: atLeast(18), treatedCondition: 'somatic' },
      then: 'coercion-rules-somatic',
      basis: ['pbrl § 4-6 (3)', 'pbrl § 4A-2 (1)'],
    },
    {
      id: 'youth-somatic',
      from: since.coverage,
      when: { age: fromUpTo(16, 18), treatedCondition: 'somatic' },
      then: 'coercion-rules-somatic',
      basis: ['pbrl § 4-5 (3)', 'pbrl § 4A-2 (1)'],
    },
    {
      id: 'mental',
      from: since.coverage,
      when: { age: atLeast(16), treatedCondition: ['mental', 'serious-mental'] },
      then: 'mental-health-act',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'from-12-mental',
      from: since.coverage,
      when: { age: fromUpTo(12, 16), treatedCondition: ['mental', 'serious-mental'] },
      then: 'control-commission-if-inpatient',
      basis: ['phvl § 2-1 (2)'],
    },
    {
      id: 'from-12-somatic',
      from: since.coverage,
      when: { age: fromUpTo(12, 16), treatedCondition: 'somatic' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: somatic-objection-under-16'],
    },
    {
      id: 'under-12',
      from: since.coverage,
      when: { age: below(12), treatedCondition: 'somatic' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: somatic-objection-under-16'],
    },
    {
      id: 'under-12-mental',
      from: since.coverage,
      when: { age: below(12), treatedCondition: ['mental', 'serious-mental'] },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['phvl § 2-1 (2)', 'interpretation: mental-objection-under-12'],
    },
  ],
})

/**
 * Asks what follows when the person objects to the help: the objection of one who decides alone is
 * final. A special statute, or an absolute age limit, is looked at first.
 *
 * Norwegian: *pasienten motsetter seg helsehjelpen*.
 */
export const objection = withMeaning(
  inOrder({
    id: 'consent.objection',
    first: specialMatter,
    open: 'general-rules',
    then: inOrder({
      id: 'consent.objection-in-general',
      first: ownDecision,
      open: 'on-behalf',
      then: objectionByAge,
    }),
  }),
  {
    'special-statute': { says: 'other-rules' },
    'no-health-care': { says: 'other-rules' },
    nobody: { says: 'nobody-decides' },
    'requires-judgement': { says: 'not-settled' },
    patient: { says: 'person-decides' },
    'not-regulated': { says: 'not-settled' },
    'coercion-rules-somatic': { says: 'other-rules' },
    'mental-health-act': { says: 'other-rules' },
    'control-commission-if-inpatient': { says: 'others-decide' },
  },
)
