import { describe } from 'vitest'
import { informationSharing, informationSharingByAge } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import {
  always,
  carers,
  children,
  childWelfare,
  confidentiality,
  from,
  guardianship,
  until,
} from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const home = { careTakenOver: 'no', parentalResponsibility: 'joint' } as const
const grown = { min: 16, max: 130 } as const

examples(informationSharingByAge, 'pbrl § 4-3 (2) and (3): competence is presumed', [
  {
    says: 'whoever is not found to lack it consents to sharing from 16 years',
    given: { age: grown },
    on: always,
    then: 'patient',
  },
])

examples(informationSharing, 'hpl § 22 (1): from 16 years with competence', [
  {
    says: 'only the patient consents, whatever the parents or the child welfare service say',
    given: { age: grown, decisionCompetence: 'has', careTakenOver: ['no', 'care-order'] },
    on: always,
    then: 'patient',
    basis: ['hpl § 22 (1)'],
  },
])

examples(
  informationSharing,
  'hpl § 22 (3), from 2026-07-01 (2): from 16 years without competence',
  [
    {
      says: 'next of kin consent, not parents, guardian or provider',
      given: { age: grown, decisionCompetence: 'lacks' },
      on: until(confidentiality),
      then: 'next-of-kin',
      basis: ['hpl § 22 (3)'],
    },
    {
      says: 'next of kin consent under the new numbering too',
      given: { age: grown, decisionCompetence: 'lacks' },
      on: from(confidentiality),
      then: 'next-of-kin',
      basis: ['hpl § 22 (2) sentence 2'],
    },
  ],
)

examples(informationSharing, 'hpl § 22 (2): under 12 years', [
  {
    says: 'the parents consent',
    given: { age: { max: 11 }, ...home, parentsInformed: ['informed', 'withheld-at-childs-wish'] },
    on: always,
    then: 'parental-responsibility',
    basis: ['hpl § 22 (2)', 'pbrl § 4-4 (1)'],
  },
  {
    says: 'they did before 2018 also where weighty reasons spoke against telling them',
    given: { age: { max: 11 }, ...home, parentsInformed: 'withheld-for-weighty-reasons' },
    on: until(children),
    then: 'parental-responsibility',
    basis: ['hpl § 22 (2)', 'interpretation: weighty-reasons-before-2018'],
  },
  {
    says: 'parents who may not be told for weighty reasons cannot simply be asked, from 2018',
    given: { age: { max: 11 }, ...home, parentsInformed: 'withheld-for-weighty-reasons' },
    on: from(children),
    then: 'requires-judgement',
    basis: ['pbrl § 3-4 (3)', 'interpretation: sharing-consent-parents-kept-out'],
    force: 'interpretation',
  },
  {
    says: 'the child welfare service consents for a child in its care, though the parents be kept out',
    given: {
      age: { max: 11 },
      careTakenOver: 'care-order',
      parentalResponsibility: 'joint',
      parentsInformed: 'withheld-for-weighty-reasons',
    },
    on: from(children, carers),
    then: 'child-welfare',
    basis: ['hpl § 22 (2)', 'pbrl § 4-4 (4)'],
  },
  {
    says: 'the child welfare service does for a child in its care, to the end of 2025',
    given: { age: { max: 11 }, careTakenOver: 'care-order' },
    on: until(carers),
    then: 'child-welfare',
    basis: ['hpl § 22 (2)', 'pbrl § 4-4 (4)'],
  },
  {
    says: 'foster parents or the institution may consent too from 2026',
    given: { age: { max: 11 }, careTakenOver: 'care-order' },
    on: from(carers),
    then: 'child-welfare-or-carer',
    basis: ['hpl § 22 (2)', 'pbrl § 4-4 (4)'],
  },
  {
    says: 'the parents do under a removal prohibition, 2023 to 2025',
    given: {
      age: 8,
      ...home,
      careTakenOver: 'removal-prohibition',
      parentsInformed: 'informed',
    },
    on: from(childWelfare, carers),
    then: 'parental-responsibility',
    basis: ['interpretation: removal-prohibition-2023-2025'],
  },
  {
    says: 'a guardian does where nobody has responsibility, from 2013-07-01',
    given: { age: 8, careTakenOver: 'no', parentalResponsibility: 'none' },
    on: from(guardianship),
    then: 'guardian',
    basis: ['vgml § 17 (2)'],
  },
])

examples(informationSharing, 'hpl § 22 (2): 12 to 15 years', [
  {
    says: 'the parents consent where they know of the matter',
    given: {
      age: 14,
      decisionCompetence: 'has',
      matter: 'ordinary',
      parentsInformed: 'informed',
      ...home,
    },
    on: always,
    then: 'parental-responsibility',
  },
  {
    says: 'a child who decides alone on the help decides on the information too, from 2018',
    given: {
      age: { min: 12, max: 15 },
      decisionCompetence: 'has',
      matter: 'ordinary',
      parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
    },
    on: from(children),
    then: 'patient',
    basis: [
      'hpl § 22 (2)',
      'pbrl § 4-4 (1)',
      'pbrl § 4-3 (1) c',
      'interpretation: sharing-consent-12-to-15',
    ],
  },
  {
    says: 'so does a child in a matter of its own sphere, from 2018',
    given: { age: 13, decisionCompetence: 'has', matter: 'minors-own-sphere' },
    on: from(children),
    then: 'patient',
    basis: ['hpl § 22 (2)', 'interpretation: sharing-consent-12-to-15'],
  },
  {
    says: 'it requires judgement where it is open whether the child decides on the help',
    given: {
      age: { min: 12, max: 15 },
      decisionCompetence: 'has',
      matter: ['reserved-for-adults', 'cosmetic-without-medical-indication'],
      parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
    },
    on: from(children),
    then: 'requires-judgement',
    basis: ['hpl § 22 (2)', 'interpretation: reserved-measure-12-to-15'],
    force: 'interpretation',
  },
  {
    says: 'parents who know consent to the sharing in such a matter',
    given: {
      age: { min: 12, max: 15 },
      decisionCompetence: 'has',
      matter: 'reserved-for-adults',
      parentsInformed: 'informed',
      ...home,
    },
    on: always,
    then: 'parental-responsibility',
  },
  {
    says: 'before 2018 the child’s wish applied correspondingly, and requires judgement',
    given: { age: 14, matter: 'ordinary', parentsInformed: 'withheld-at-childs-wish' },
    on: until(children),
    then: 'requires-judgement',
    basis: [
      'hpl § 22 (2)',
      'pbrl § 3-4 (2)',
      'interpretation: sharing-consent-12-to-15-before-2018',
    ],
  },
])

examples(
  informationSharing,
  'hpl § 22 (2) and pbrl § 4-3 (2): 12 to 15, found to lack competence',
  [
    {
      says: 'the parents consent where they know, from 2018',
      given: {
        age: 14,
        decisionCompetence: 'lacks',
        matter: 'ordinary',
        parentsInformed: 'informed',
        ...home,
      },
      on: from(children),
      then: 'parental-responsibility',
    },
    {
      says: 'it requires judgement where they do not',
      given: {
        age: 14,
        decisionCompetence: 'lacks',
        parentsInformed: ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'],
      },
      on: from(children),
      then: 'requires-judgement',
      basis: ['interpretation: competence-found-lacking-12-to-15'],
    },
  ],
)

examples(informationSharingByAge, 'hpl § 22: by age alone', [
  {
    says: 'competence is asked from 16 where it is not presumed',
    given: { age: 16 },
    on: always,
    then: ['patient', 'next-of-kin'],
    needed: ['decisionCompetence'],
    presume: false,
  },
])

describe('hpl § 22: by birth date', () => {
  const question = 'informationSharing'
  const lacking = { ...home, decisionCompetence: 'lacks', parentsInformed: 'informed' } as const
  const hidden = {
    ...home,
    matter: 'ordinary',
    parentsInformed: 'withheld-at-childs-wish',
  } as const
  birthdays([
    {
      question,
      facts: hidden,
      age: 12,
      on: '2018-01-01',
      before: 'parental-responsibility',
      from: 'patient',
    },
    {
      question,
      facts: hidden,
      age: 12,
      on: '2017-12-31',
      before: 'parental-responsibility',
      from: 'requires-judgement',
    },
    {
      question,
      facts: lacking,
      age: 16,
      on: '2012-06-01',
      before: 'parental-responsibility',
      from: 'next-of-kin',
    },
    {
      question,
      facts: lacking,
      age: 16,
      on: '2026-08-01',
      before: 'parental-responsibility',
      from: 'next-of-kin',
    },
    {
      question,
      facts: lacking,
      age: 18,
      on: '2026-08-01',
      before: 'next-of-kin',
      from: 'next-of-kin',
    },
  ])
})
