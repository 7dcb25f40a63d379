import { atLeast, below, fromUpTo, inOrder } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { notHealthCare } from './not-health-care.js'
import {
  age,
  treatedCondition,
  decisionCompetence,
  electroconvulsive,
  healthCareMatter,
  matter,
  objectsToHealthCare,
  parentsInformed,
} from './shared-inputs.js'

/**
 * Asks whether the matter is one that age and competence do not settle: it is no health care, a special statute
 * governs it, or an absolute age limit does.
 *
 * Norwegian: *særlig lovbestemmelse*. Source: pbrl §§ 1-3 c, 4-1 (1), 4-3 (1), 4-5 a.
 */
export const specialMatter = decision({
  id: 'consent.special-matter',
  inputs: {
    age,
    decisionCompetence,
    matter,
  },
  outcomes: ['special-statute', 'no-health-care', 'nobody', 'requires-judgement', 'general-rules'],
  force: 'statute',
  rows: [
    {
      id: 'no-health-care',
      from: since.coverage,
      when: { matter: 'no-health-care' },
      then: 'no-health-care',
      basis: notHealthCare,
    },
    {
      id: 'ordinary-matter',
      from: since.coverage,
      when: { matter: ['ordinary', 'minors-own-sphere', 'reserved-for-adults'] },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (1) a'],
    },
    {
      id: 'special-statute',
      from: since.coverage,
      when: { matter: 'special-statute' },
      then: 'special-statute',
      basis: ['pbrl § 4-3 (1) a', 'pbrl § 4-3 (1) b'],
    },
    {
      id: 'cosmetic-adult',
      from: since.coverage,
      when: { matter: 'cosmetic-without-medical-indication', age: atLeast(18) },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (1) a'],
    },
    {
      id: 'cosmetic-minor',
      from: since.cosmeticAgeLimit2022,
      when: { matter: 'cosmetic-without-medical-indication', age: below(18) },
      then: 'nobody',
      basis: ['pbrl § 4-5 a'],
    },
    {
      id: 'cosmetic-youth-before-2022',
      from: since.coverage,
      until: since.cosmeticAgeLimit2022,
      when: {
        matter: 'cosmetic-without-medical-indication',
        age: fromUpTo(16, 18),
        decisionCompetence: 'has',
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['pbrl § 4-3 (1) b', 'interpretation: cosmetic-before-2022'],
    },
    {
      id: 'cosmetic-youth-lacking-before-2022',
      from: since.coverage,
      until: since.cosmeticAgeLimit2022,
      when: {
        matter: 'cosmetic-without-medical-indication',
        age: fromUpTo(16, 18),
        decisionCompetence: 'lacks',
      },
      then: 'general-rules',
      force: 'interpretation',
      basis: ['pbrl § 4-5 (1)', 'interpretation: cosmetic-before-2022'],
    },
    {
      id: 'cosmetic-child-before-2022',
      from: since.coverage,
      until: since.cosmeticAgeLimit2022,
      when: { matter: 'cosmetic-without-medical-indication', age: below(16) },
      then: 'general-rules',
      force: 'interpretation',
      basis: ['pbrl § 4-4 (1)', 'interpretation: cosmetic-before-2022'],
    },
  ],
})

/**
 * Asks whether the help may be given under the mental health act only; or, of electroconvulsive treatment
 * from 2026-06-01, by a decision under it.
 *
 * Norwegian: *psykisk helsevernloven*. Source: pbrl §§ 4-3 (5), 4-6 (4), phvl § 4-4 b. From 12 to 15 it may be asked only of a child
 * who could decide, and lacks competence for it: the parents of others decide by their own right.
 */
export const mentalHealthLaw = decision({
  id: 'consent.mental-health-law',
  inputs: {
    age,
    decisionCompetence,
    objectsToHealthCare,
    treatedCondition,
    matter: healthCareMatter,
    parentsInformed,
    electroconvulsive,
  },
  outcomes: ['mental-health-act', 'electroconvulsive-decision', 'general-rules'],
  force: 'statute',
  rows: [
    {
      id: 'under-12',
      from: since.coverage,
      when: { age: below(12) },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'under-16-before-2018',
      from: since.coverage,
      until: since.childrensRights2018,
      when: { age: fromUpTo(12, 16) },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'under-16-competent',
      from: since.childrensRights2018,
      when: { age: fromUpTo(12, 16), decisionCompetence: 'has' },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'under-16-somatic',
      from: since.childrensRights2018,
      when: { age: fromUpTo(12, 16), decisionCompetence: 'lacks', treatedCondition: 'somatic' },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'under-16-no-own-right',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        treatedCondition: ['mental', 'serious-mental'],
        matter: [
          'ordinary',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
          'special-statute',
        ],
        parentsInformed: 'informed',
      },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'under-16-own-sphere-objects',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        treatedCondition: ['mental', 'serious-mental'],
        objectsToHealthCare: true,
        matter: 'minors-own-sphere',
      },
      then: 'general-rules',
      force: 'interpretation',
      basis: [
        'pbrl § 4-3 (5)',
        'phvl § 2-1 (1)',
        'phvl § 2-1 (2)',
        'interpretation: mental-health-act-12-to-15',
      ],
    },
    {
      id: 'under-16-own-sphere-serious-before-2026',
      from: since.childrensRights2018,
      until: since.decisionCompetence2026,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        treatedCondition: 'serious-mental',
        objectsToHealthCare: false,
        matter: 'minors-own-sphere',
      },
      then: 'general-rules',
      force: 'interpretation',
      basis: [
        'pbrl § 4-3 (5)',
        'phvl § 2-1 (1)',
        'phvl § 2-1 (2)',
        'interpretation: mental-health-act-12-to-15',
      ],
    },
    {
      id: 'under-16-own-sphere-accepts-before-2026',
      from: since.childrensRights2018,
      until: since.decisionCompetence2026,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        treatedCondition: 'mental',
        objectsToHealthCare: false,
        matter: 'minors-own-sphere',
      },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'under-16-own-sphere-accepts',
      from: since.decisionCompetence2026,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        treatedCondition: ['mental', 'serious-mental'],
        objectsToHealthCare: false,
        electroconvulsive: false,
        matter: 'minors-own-sphere',
      },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'under-16-own-sphere-electroconvulsive',
      from: since.decisionCompetence2026,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        treatedCondition: ['mental', 'serious-mental'],
        objectsToHealthCare: false,
        electroconvulsive: true,
        matter: 'minors-own-sphere',
      },
      then: 'general-rules',
      force: 'interpretation',
      basis: ['phvl § 2-1 (1)', 'phvl § 2-1 (2)', 'interpretation: mental-health-act-12-to-15'],
    },
    {
      id: 'under-16-parents-not-told-objects',
      from: since.childrensRights2018,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        treatedCondition: ['mental', 'serious-mental'],
        objectsToHealthCare: true,
        matter: [
          'ordinary',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
          'special-statute',
        ],
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'general-rules',
      force: 'interpretation',
      basis: [
        'pbrl § 4-3 (5)',
        'phvl § 2-1 (1)',
        'phvl § 2-1 (2)',
        'interpretation: mental-health-act-12-to-15',
      ],
    },
    {
      id: 'under-16-parents-not-told-serious-before-2026',
      from: since.childrensRights2018,
      until: since.decisionCompetence2026,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        treatedCondition: 'serious-mental',
        objectsToHealthCare: false,
        matter: [
          'ordinary',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
          'special-statute',
        ],
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'general-rules',
      force: 'interpretation',
      basis: [
        'pbrl § 4-3 (5)',
        'phvl § 2-1 (1)',
        'phvl § 2-1 (2)',
        'interpretation: mental-health-act-12-to-15',
      ],
    },
    {
      id: 'under-16-parents-not-told-accepts-before-2026',
      from: since.childrensRights2018,
      until: since.decisionCompetence2026,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        treatedCondition: 'mental',
        objectsToHealthCare: false,
        matter: [
          'ordinary',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
          'special-statute',
        ],
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'under-16-parents-not-told-accepts',
      from: since.decisionCompetence2026,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        treatedCondition: ['mental', 'serious-mental'],
        objectsToHealthCare: false,
        electroconvulsive: false,
        matter: [
          'ordinary',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
          'special-statute',
        ],
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'under-16-parents-not-told-electroconvulsive',
      from: since.decisionCompetence2026,
      when: {
        age: fromUpTo(12, 16),
        decisionCompetence: 'lacks',
        treatedCondition: ['mental', 'serious-mental'],
        objectsToHealthCare: false,
        electroconvulsive: true,
        matter: [
          'ordinary',
          'reserved-for-adults',
          'cosmetic-without-medical-indication',
          'special-statute',
        ],
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      then: 'general-rules',
      force: 'interpretation',
      basis: ['phvl § 2-1 (1)', 'phvl § 2-1 (2)', 'interpretation: mental-health-act-12-to-15'],
    },
    {
      id: 'competent',
      from: since.coverage,
      when: { age: atLeast(16), decisionCompetence: 'has' },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'somatic',
      from: since.coverage,
      when: { age: atLeast(16), decisionCompetence: 'lacks', treatedCondition: 'somatic' },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'serious-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: { age: atLeast(16), decisionCompetence: 'lacks', treatedCondition: 'serious-mental' },
      then: 'mental-health-act',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'objects-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: {
        age: atLeast(16),
        decisionCompetence: 'lacks',
        treatedCondition: 'mental',
        objectsToHealthCare: true,
      },
      then: 'mental-health-act',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'accepts-before-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: {
        age: atLeast(16),
        decisionCompetence: 'lacks',
        treatedCondition: 'mental',
        objectsToHealthCare: false,
      },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'objects',
      from: since.decisionCompetence2026,
      when: {
        age: atLeast(16),
        decisionCompetence: 'lacks',
        treatedCondition: ['mental', 'serious-mental'],
        objectsToHealthCare: true,
      },
      then: 'mental-health-act',
      basis: ['pbrl § 4-3 (5)'],
    },
    {
      id: 'accepts',
      from: since.decisionCompetence2026,
      when: {
        age: atLeast(16),
        decisionCompetence: 'lacks',
        treatedCondition: ['mental', 'serious-mental'],
        objectsToHealthCare: false,
        electroconvulsive: false,
      },
      then: 'general-rules',
      basis: ['pbrl § 4-3 (5)', 'phvl § 2-1 (1)'],
    },
    {
      id: 'electroconvulsive',
      from: since.decisionCompetence2026,
      when: {
        age: atLeast(18),
        decisionCompetence: 'lacks',
        treatedCondition: ['mental', 'serious-mental'],
        objectsToHealthCare: false,
        electroconvulsive: true,
      },
      then: 'electroconvulsive-decision',
      basis: ['pbrl § 4-6 (4)', 'phvl § 4-4 b'],
    },
    {
      id: 'electroconvulsive-youth',
      from: since.decisionCompetence2026,
      when: {
        age: fromUpTo(16, 18),
        decisionCompetence: 'lacks',
        treatedCondition: ['mental', 'serious-mental'],
        objectsToHealthCare: false,
        electroconvulsive: true,
      },
      then: 'electroconvulsive-decision',
      force: 'interpretation',
      basis: ['phvl § 4-4 b', 'interpretation: electroconvulsive-16-to-17'],
    },
  ],
})

/**
 * Asks whether something decides by itself, before age and competence are looked at: that it is no health care, a special
 * statute, an absolute age limit, or the mental health act.
 */
export const decidesByItself = inOrder({
  id: 'consent.decides-by-itself',
  first: specialMatter,
  open: 'general-rules',
  then: mentalHealthLaw,
})
