import { atLeast, below, fromUpTo, under, type Row } from '@vilkar/core'
import { question, since, type Citation, type Meanings } from '@vilkar/law'
import { age, decisionCompetence, matter, parentsInformed } from './shared-inputs.js'

const inputs = { age, decisionCompetence, matter, parentsInformed } as const

const heard = {
  says: 'hear',
  owed: { who: ['provider'], to: 'person', by: 'before-the-decision' },
} as const

const outcomes = {
  'must-be-heard': heard,
  'must-be-heard-with-great-weight': heard,
  'if-able-to-form-views': heard,
  'must-be-heard-unless-childs-own-decision': heard,
  'decides-alone': { says: 'person-decides' },
  'not-applicable': { says: 'not-asked' },
} as const satisfies Meanings

type HeardRow = Row<typeof inputs, keyof typeof outcomes, Citation>

const before2018 = { from: since.coverage, until: since.childrensRights2018 }
const from = since.childrensRights2018
/** While cosmetic treatment of minors was not forbidden: the days in which it needs rows of its own. */
const cosmeticBefore2022 = { from, until: since.cosmeticAgeLimit2022 }

const cosmetic = 'cosmetic-without-medical-indication'
const otherMatters = ['ordinary', 'minors-own-sphere', 'reserved-for-adults'] as const
const matters = [...otherMatters, cosmetic] as const
const withheld = ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'] as const

/** Where § 4-4 does not say it: the rule on children of the patients' act, with the ages of the children act. */
const agesOfChildrenAct = ['bl § 31', 'interpretation: children-act-and-health-care'] as const
const oldRuleOnChildren = ['pbrl § 3-1 (2)', ...agesOfChildrenAct] as const
const ruleOnChildren = ['pbrl § 3-1 (1)', ...agesOfChildrenAct] as const

/**
 * Asks whether the child must be heard before others decide, and with what weight.
 *
 * Norwegian: *barnets rett til å bli hørt*. Source: pbrl §§ 3-1, 4-4 (5), bl § 31; for a guardian vgml § 17 (4),
 * which refers to the latter. Under a special statute the child is heard as far as it leaves the decision to others.
 * Outside health care the children act alone says it, and leaves some matters to a child of 15 (bl § 32).
 */
export const childHeard = question({
  id: 'consent.child-heard',
  inputs,
  outcomes,
  force: 'statute',
  rows: [
    // Adults are no children.
    {
      id: 'adult-before-2018',
      ...before2018,
      when: { age: atLeast(18) },
      then: 'not-applicable',
      basis: ['pbrl § 3-1 (2)'],
    },
    {
      id: 'adult',
      from,
      when: { age: atLeast(18) },
      then: 'not-applicable',
      basis: ['pbrl § 3-1 (1)'],
    },
    // What is no health care is another personal matter of the child: the children act alone, at every age.
    ...under<HeardRow>({ from: since.coverage, when: { matter: 'no-health-care' } }, [
      {
        id: 'no-health-care-from-15',
        when: { age: fromUpTo(15, 18) },
        then: 'must-be-heard-unless-childs-own-decision',
        basis: ['bl § 31', 'bl § 32'],
      },
      {
        id: 'no-health-care-from-12',
        when: { age: fromUpTo(12, 15) },
        then: 'must-be-heard-with-great-weight',
        basis: ['bl § 31'],
      },
      {
        id: 'no-health-care-from-7',
        when: { age: fromUpTo(7, 12) },
        then: 'must-be-heard',
        basis: ['bl § 31', 'interpretation: young-users-view-on-services'],
      },
      {
        id: 'no-health-care-under-7',
        when: { age: below(7) },
        then: 'if-able-to-form-views',
        basis: ['bl § 31', 'interpretation: young-users-view-on-services'],
      },
    ]),
    // A special statute says who decides: the child is heard at every age.
    ...under<HeardRow>(
      { ...before2018, when: { matter: 'special-statute' }, basis: oldRuleOnChildren },
      [
        {
          id: 'special-statute-from-12-before-2018',
          when: { age: fromUpTo(12, 18) },
          then: 'must-be-heard-with-great-weight',
        },
        {
          id: 'special-statute-from-7-before-2018',
          when: { age: fromUpTo(7, 12) },
          then: 'must-be-heard',
        },
        {
          id: 'special-statute-under-7-before-2018',
          when: { age: below(7) },
          then: 'if-able-to-form-views',
        },
      ],
    ),
    ...under<HeardRow>({ from, when: { matter: 'special-statute' } }, [
      {
        id: 'special-statute-from-12',
        when: { age: fromUpTo(12, 18) },
        then: 'must-be-heard-with-great-weight',
        basis: ruleOnChildren,
      },
      {
        id: 'special-statute-from-7',
        when: { age: fromUpTo(7, 12) },
        then: 'must-be-heard',
        basis: ruleOnChildren,
      },
      {
        id: 'special-statute-under-7',
        when: { age: below(7) },
        then: 'if-able-to-form-views',
        basis: ['pbrl § 3-1 (1)', 'bl § 31'],
      },
    ]),
    {
      id: 'cosmetic-minor',
      from: since.cosmeticAgeLimit2022,
      when: { age: below(18), matter: cosmetic },
      then: 'not-applicable',
      basis: ['pbrl § 4-5 a'],
    },
    // 16 and 17 years: who does not decide alone is heard by the rule on children.
    {
      id: 'youth',
      from: since.coverage,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'has',
        matter: ['ordinary', 'minors-own-sphere'],
      },
      then: 'decides-alone',
      basis: ['pbrl § 4-3 (1) b'],
    },
    ...under<HeardRow>(
      { ...before2018, when: { age: fromUpTo(16, 18) }, basis: oldRuleOnChildren },
      [
        {
          id: 'youth-open-matter-before-2018',
          when: { decisionCompetence: 'has', matter: ['reserved-for-adults', cosmetic] },
          then: 'must-be-heard-with-great-weight',
        },
        {
          id: 'youth-lacking-before-2018',
          when: { decisionCompetence: 'lacks', matter: matters },
          then: 'must-be-heard-with-great-weight',
        },
      ],
    ),
    ...under<HeardRow>({ from, when: { age: fromUpTo(16, 18) }, basis: ruleOnChildren }, [
      {
        id: 'youth-open-matter',
        when: { decisionCompetence: 'has', matter: 'reserved-for-adults' },
        then: 'must-be-heard-with-great-weight',
      },
      {
        id: 'youth-lacking',
        when: { decisionCompetence: 'lacks', matter: otherMatters },
        then: 'must-be-heard-with-great-weight',
      },
    ]),
    // Under 16 before 2018, when § 4-4 had no ages but 12.
    ...under<HeardRow>(
      {
        ...before2018,
        when: { matter: matters },
        basis: [
          'pbrl § 4-4 (5)',
          ...oldRuleOnChildren,
          'interpretation: child-hearing-before-2018',
        ],
      },
      [
        {
          id: 'from-12-before-2018',
          when: { age: fromUpTo(12, 16) },
          then: 'must-be-heard-with-great-weight',
        },
        { id: 'under-12-before-2018', when: { age: fromUpTo(7, 12) }, then: 'must-be-heard' },
        { id: 'under-7-before-2018', when: { age: below(7) }, then: 'if-able-to-form-views' },
      ],
    ),
    // 12 to 15 years from 2018, with competence: who of them decides alone.
    ...under<HeardRow>({ from, when: { age: fromUpTo(12, 16), decisionCompetence: 'has' } }, [
      {
        id: 'from-12-own-sphere',
        when: { matter: 'minors-own-sphere' },
        then: 'decides-alone',
        basis: ['pbrl § 4-3 (1) c'],
      },
      {
        id: 'from-12-parents-not-informed',
        when: { matter: 'ordinary', parentsInformed: withheld },
        then: 'decides-alone',
        basis: ['pbrl § 4-3 (1) c'],
      },
      {
        id: 'from-12-open-matter',
        when: { matter: 'reserved-for-adults', parentsInformed: withheld },
        then: 'must-be-heard-with-great-weight',
        basis: ['pbrl § 4-4 (5)', 'interpretation: reserved-measure-12-to-15'],
      },
      {
        id: 'from-12',
        when: { matter: ['ordinary', 'reserved-for-adults'], parentsInformed: 'informed' },
        then: 'must-be-heard-with-great-weight',
        basis: ['pbrl § 4-4 (5)'],
      },
    ]),
    // Under 16 from 2018: what § 4-4 says of the others.
    ...under<HeardRow>({ from, when: { matter: otherMatters }, basis: ['pbrl § 4-4 (5)'] }, [
      {
        id: 'from-12-lacking',
        when: { age: fromUpTo(12, 16), decisionCompetence: 'lacks' },
        then: 'must-be-heard-with-great-weight',
      },
      { id: 'from-7', when: { age: fromUpTo(7, 12) }, then: 'must-be-heard' },
      { id: 'under-7', when: { age: below(7) }, then: 'if-able-to-form-views' },
    ]),
    // Cosmetic treatment from 2018, while parents could decide on it.
    ...under<HeardRow>({ ...cosmeticBefore2022, when: { matter: cosmetic } }, [
      {
        id: 'cosmetic-youth-before-2022',
        when: { age: fromUpTo(16, 18), decisionCompetence: 'has' },
        then: 'must-be-heard-with-great-weight',
        basis: ruleOnChildren,
      },
      {
        id: 'cosmetic-youth-lacking-before-2022',
        when: { age: fromUpTo(16, 18), decisionCompetence: 'lacks' },
        then: 'must-be-heard-with-great-weight',
        basis: ruleOnChildren,
      },
      {
        id: 'cosmetic-from-12-parents-not-informed-before-2022',
        when: { age: fromUpTo(12, 16), decisionCompetence: 'has', parentsInformed: withheld },
        then: 'must-be-heard-with-great-weight',
        basis: ['pbrl § 4-4 (5)', 'interpretation: reserved-measure-12-to-15'],
      },
      {
        basis: ['pbrl § 4-4 (5)'],
        rows: [
          {
            id: 'cosmetic-from-12-before-2022',
            when: { age: fromUpTo(12, 16), decisionCompetence: 'has', parentsInformed: 'informed' },
            then: 'must-be-heard-with-great-weight',
          },
          {
            id: 'cosmetic-from-12-lacking-before-2022',
            when: { age: fromUpTo(12, 16), decisionCompetence: 'lacks' },
            then: 'must-be-heard-with-great-weight',
          },
          {
            id: 'cosmetic-from-7-before-2022',
            when: { age: fromUpTo(7, 12) },
            then: 'must-be-heard',
          },
          {
            id: 'cosmetic-under-7-before-2022',
            when: { age: below(7) },
            then: 'if-able-to-form-views',
          },
        ],
      },
    ]),
  ],
})
