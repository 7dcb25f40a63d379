import { describe } from 'vitest'
import { individualPlanConsent, individualPlanConsentByAge } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { always, carers, children, from, guardianship, plan, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const lacking = { decisionCompetence: 'lacks' } as const
const home = { careTakenOver: 'no', parentalResponsibility: 'joint' } as const
const patient = { receivesHealthCare: true } as const
const user = { receivesHealthCare: false } as const
const told = { parentsInformed: 'informed' } as const
const unable = { age: 18, ...lacking, personalCapacityDeprived: false } as const
const withheld = ['withheld-at-childs-wish', 'withheld-for-weighty-reasons'] as const
/** The last day of hrf § 17 and the first of ipf § 5 are 2022-07-31 and 2022-08-01. */
const april2023 = '2023-04-01'

examples(individualPlanConsent, 'ipf § 5 (1), hrf § 17 to 2022-07-31: adults with competence', [
  {
    says: 'an adult with competence agrees to the plan; hrf § 17',
    given: { age: 18, decisionCompetence: 'has' },
    on: until(plan),
    then: 'recipient',
    basis: ['hrf § 17'],
  },
  {
    says: 'an adult with competence agrees to the plan; ipf § 5',
    given: { age: 18, decisionCompetence: 'has' },
    on: from(plan),
    then: 'recipient',
    basis: ['ipf § 5 (1)'],
  },
])

examples(individualPlanConsent, 'hrf § 17 (2), to 2022-07-31: adult patients without competence', [
  {
    says: 'whoever gives the care decides, as on a minor measure',
    given: { ...unable, ...patient, objectsToPlan: false },
    on: until(plan),
    then: 'provider',
    basis: ['hrf § 17 (2)', 'pbrl § 4-6 (1)', 'interpretation: plan-as-minor-measure-before-2022'],
    force: 'interpretation',
  },
  {
    says: 'nobody can consent for a patient who objects',
    given: { ...unable, ...patient, objectsToPlan: true },
    on: until(plan),
    then: 'nobody',
    basis: ['hrf § 17 (2)', 'pbrl § 4-6 (3)'],
  },
  {
    says: 'whether the patient objects is asked, and no mandate is',
    given: { ...unable, ...patient },
    on: until(plan),
    then: ['provider', 'nobody'],
    needed: ['objectsToPlan'],
  },
  {
    says: 'the guardian agrees for one deprived of capacity',
    given: {
      age: 18,
      ...lacking,
      ...patient,
      personalCapacityDeprived: true,
      objectsToPlan: false,
    },
    on: until(plan),
    then: 'guardian',
    basis: ['hrf § 17', 'hrf § 17 (2)', 'pbrl § 4-7'],
  },
  {
    says: 'and cannot against an objection, as consent to health care cannot, to 2013-06-30',
    given: { age: 18, ...lacking, ...patient, personalCapacityDeprived: true, objectsToPlan: true },
    on: until(guardianship),
    then: 'nobody',
    basis: ['hrf § 17 (2)', 'pbrl § 4A-2 (1)', 'interpretation: plan-against-the-will'],
    force: 'interpretation',
  },
  {
    says: 'and cannot against an objection from 2013-07-01, as a guardian cannot agree to coercion',
    given: { age: 18, ...lacking, ...patient, personalCapacityDeprived: true, objectsToPlan: true },
    on: from(guardianship, plan),
    then: 'nobody',
    basis: ['hrf § 17 (2)', 'vgml § 21 (4)', 'interpretation: guardian-and-objection'],
    force: 'interpretation',
  },
])

examples(
  individualPlanConsent,
  'ipf § 5 (1) and vgml: adults without competence, no rule on care',
  [
    {
      says: 'nobody is named where no guardian and no attorney has a mandate, for users all along',
      given: { ...unable, ...user, mandatedRepresentative: 'none', objectsToPlan: false },
      on: always,
      then: 'not-regulated',
      basis: ['interpretation: plan-consent-adult-lacking'],
      force: 'interpretation',
    },
    {
      says: 'and for patients from 2022-08-01',
      given: { ...unable, ...patient, mandatedRepresentative: 'none', objectsToPlan: false },
      on: from(plan),
      then: 'not-regulated',
      basis: ['interpretation: plan-consent-adult-lacking'],
    },
    {
      says: 'a guardian whose mandate covers it agrees for a user, from 2013-07-01',
      given: { ...unable, ...user, mandatedRepresentative: 'guardian', objectsToPlan: false },
      on: from(guardianship),
      then: 'guardian',
      basis: ['vgml § 21 (2)', 'vgml § 32', 'interpretation: plan-consent-with-mandate'],
      force: 'interpretation',
    },
    {
      says: 'an attorney whose power covers it does too',
      given: { ...unable, ...user, mandatedRepresentative: 'attorney', objectsToPlan: false },
      on: from(guardianship),
      then: 'attorney',
      basis: ['vgml § 78', 'vgml § 80 (1)', 'interpretation: plan-consent-with-mandate'],
      force: 'interpretation',
    },
    {
      says: 'both do for a patient from 2022-08-01',
      given: {
        ...unable,
        ...patient,
        mandatedRepresentative: ['guardian', 'attorney'],
        objectsToPlan: false,
      },
      on: from(plan),
      then: ['guardian', 'attorney'],
      needed: ['mandatedRepresentative'],
    },
    {
      says: 'against the wishes of a person nobody agrees, by the guide, to 2023-03-31',
      given: { ...unable, ...user, mandatedRepresentative: 'guardian', objectsToPlan: true },
      on: from(guardianship, april2023),
      then: 'nobody',
      basis: ['interpretation: plan-against-the-will'],
      force: 'interpretation',
    },
    {
      says: 'and a guardian cannot from 2023-04-01, where legal capacity is kept',
      given: { ...unable, ...user, mandatedRepresentative: 'guardian', objectsToPlan: true },
      on: from(april2023),
      then: 'nobody',
      basis: ['vgml § 33 (2)', 'interpretation: plan-consent-with-mandate'],
    },
    {
      says: 'so also where a court has taken capacity away, as the guide is read',
      given: {
        ...unable,
        ...user,
        personalCapacityDeprived: true,
        mandatedRepresentative: 'guardian',
        objectsToPlan: true,
      },
      on: from(guardianship),
      then: 'nobody',
      basis: ['interpretation: plan-against-the-will'],
      force: 'interpretation',
    },
    {
      says: 'where a court has taken capacity away and the person does not object, the guardian agrees',
      given: {
        ...unable,
        ...user,
        personalCapacityDeprived: true,
        mandatedRepresentative: 'guardian',
        objectsToPlan: false,
      },
      on: from(april2023),
      then: 'guardian',
      basis: ['vgml § 33 (3)'],
    },
    {
      says: 'what a guardian of an adult could do before 2013-07-01 was not read',
      given: { ...unable, ...user, objectsToPlan: false },
      on: until(guardianship),
      then: 'not-regulated',
      basis: ['interpretation: mandate-before-2013'],
    },
    {
      says: 'the rule on consent to care lends a user no guardian, where the mandate does not cover it',
      given: {
        ...unable,
        ...user,
        personalCapacityDeprived: true,
        mandatedRepresentative: 'none',
        objectsToPlan: false,
      },
      on: from(guardianship),
      then: 'not-regulated',
    },
    {
      says: 'for a patient deprived of capacity the guardian agrees from 2022-08-01',
      given: { ...unable, ...patient, personalCapacityDeprived: true, objectsToPlan: false },
      on: from(plan),
      then: 'guardian',
      basis: ['ipf § 5 (1)', 'pbrl § 4-7'],
    },
  ],
)

examples(individualPlanConsent, 'ipf § 5 (1), hrf § 17: 16 and 17 years', [
  {
    says: 'a patient with competence agrees',
    given: { age: { min: 16, max: 17 }, decisionCompetence: 'has', ...patient },
    on: always,
    then: 'recipient',
    basis: ['pbrl § 4-3 (1) b'],
  },
  {
    says: 'whether a user who is no patient agrees at 16 is open',
    given: { age: { min: 16, max: 17 }, decisionCompetence: 'has', ...user },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: plan-consent-user-16-to-17'],
  },
  {
    says: 'the parents agree for a patient without competence',
    given: { age: 17, ...lacking, ...home, ...patient, ...told, objectsToPlan: false },
    on: always,
    then: 'parental-responsibility',
    basis: ['pbrl § 4-5 (1)'],
  },
  {
    says: 'nobody could for one who objected, to 2022-07-31',
    given: { age: 17, ...lacking, ...home, ...patient, objectsToPlan: true },
    on: until(plan),
    then: 'nobody',
    basis: ['hrf § 17 (2)', 'pbrl § 4-5 (3)'],
  },
  {
    says: 'and nobody can from 2022-08-01, as the guide is read',
    given: { age: 17, ...lacking, ...home, objectsToPlan: true },
    on: from(plan),
    then: 'nobody',
    basis: ['ipf § 5 (1)', 'interpretation: plan-against-the-will'],
    force: 'interpretation',
  },
  {
    says: 'nobody is named where weighty reasons keep the parents out, from 2018',
    given: {
      age: 17,
      ...lacking,
      ...home,
      objectsToPlan: false,
      parentsInformed: 'withheld-for-weighty-reasons',
    },
    on: from(children),
    then: 'not-regulated',
    basis: ['pbrl § 3-4 (3)', 'interpretation: parents-not-informed-16-to-17'],
    force: 'interpretation',
  },
  {
    says: 'the parents agree for a user without competence by the Children Act',
    given: { age: 17, ...lacking, ...home, ...user, ...told, objectsToPlan: false },
    on: always,
    then: 'parental-responsibility',
    basis: ['bl § 30 (1)'],
  },
  {
    says: 'the child welfare service does for a patient under a care order',
    given: { age: 17, ...lacking, ...patient, objectsToPlan: false, careTakenOver: 'care-order' },
    on: always,
    then: 'child-welfare',
    basis: ['pbrl § 4-5 (2)'],
  },
  {
    says: 'foster parents and institutions may too for a user, from 2026',
    given: { age: 17, ...lacking, ...user, objectsToPlan: false, careTakenOver: 'care-order' },
    on: from(carers),
    then: 'child-welfare-or-carer',
    basis: ['bvl § 5-4'],
  },
  {
    says: 'the parents do under an emergency placement',
    given: {
      age: 17,
      ...lacking,
      ...home,
      ...patient,
      ...told,
      objectsToPlan: false,
      careTakenOver: 'emergency-placement',
    },
    on: always,
    then: 'parental-responsibility',
    basis: ['pbrl § 4-5 (1)'],
  },
])

examples(individualPlanConsent, 'hrf § 17 (2), to 2022-07-31: patients of 12 to 15', [
  {
    says: 'the child agrees where the parents are not told, from 2018',
    given: {
      age: { min: 12, max: 15 },
      decisionCompetence: 'has',
      ...patient,
      matter: ['ordinary', 'special-statute'],
      parentsInformed: withheld,
    },
    on: from(children, plan),
    then: 'recipient',
    basis: ['hrf § 17 (2)', 'pbrl § 4-3 (1) c'],
  },
  {
    says: 'the child agrees to a plan in its own sphere, whatever the parents know, from 2018',
    given: {
      age: { min: 12, max: 15 },
      decisionCompetence: 'has',
      ...patient,
      matter: 'minors-own-sphere',
    },
    on: from(children, plan),
    then: 'recipient',
    basis: ['hrf § 17 (2)', 'pbrl § 4-3 (1) c'],
  },
  {
    says: 'it is open before 2018, as it was of health care',
    given: { age: 13, ...patient, matter: 'ordinary', parentsInformed: 'withheld-at-childs-wish' },
    on: until(children),
    then: 'requires-judgement',
    basis: ['hrf § 17 (2)', 'interpretation: self-consent-12-to-15-before-2018'],
  },
  {
    says: 'it is left to judgement where the child was found to lack competence',
    given: { age: 13, ...lacking, ...patient, parentsInformed: withheld },
    on: from(children, plan),
    then: 'requires-judgement',
    basis: ['interpretation: competence-found-lacking-12-to-15'],
  },
  {
    says: 'the parents agree where they know',
    given: {
      age: 15,
      decisionCompetence: 'has',
      ...patient,
      ...home,
      matter: 'ordinary',
      parentsInformed: 'informed',
    },
    on: until(plan),
    then: 'parental-responsibility',
    basis: ['hrf § 17 (2)', 'pbrl § 4-4 (1)'],
  },
])

examples(individualPlanConsent, 'hrf § 17 (2), to 2022-07-31: patients under 12', [
  {
    says: 'the parents agree',
    given: { age: 11, ...patient, ...home, parentsInformed: 'informed' },
    on: until(plan),
    then: 'parental-responsibility',
    basis: ['hrf § 17 (2)', 'pbrl § 4-4 (1)'],
  },
  {
    says: 'where they may not be told, no rule fitted before 2018',
    given: { age: 11, ...patient, ...home, parentsInformed: 'withheld-for-weighty-reasons' },
    on: until(children),
    then: 'not-regulated',
    basis: ['interpretation: weighty-reasons-before-2018'],
  },
  {
    says: 'and from 2018 it was left to judgement whether the plan was strictly necessary',
    given: { age: 11, ...patient, ...home, parentsInformed: 'withheld-for-weighty-reasons' },
    on: from(children, plan),
    then: 'requires-judgement',
    basis: ['pbrl § 4-3 (6)', 'interpretation: parents-not-informed-under-12'],
  },
  {
    says: 'it is asked only where the parents represent the child: under a care order they did not',
    given: {
      age: 11,
      ...patient,
      ...home,
      careTakenOver: 'care-order',
      parentsInformed: 'withheld-for-weighty-reasons',
    },
    on: until(plan),
    then: 'child-welfare',
    basis: ['hrf § 17 (2)', 'pbrl § 4-4 (4)'],
  },
])

examples(individualPlanConsent, 'ipf § 5 (1): under 16 years', [
  {
    says: 'the parents agree for a patient',
    given: { age: 11, ...patient, ...home, ...told },
    on: from(plan),
    then: 'parental-responsibility',
    basis: ['ipf § 5 (1)', 'pbrl § 4-4 (1)'],
  },
  {
    says: 'the parents agree for a user by the Children Act, all along',
    given: { age: 11, ...user, ...home, ...told },
    on: always,
    then: 'parental-responsibility',
    basis: ['bl § 30 (1)'],
  },
  {
    says: 'whichever services the child gets, nobody is named where the parents may not be told',
    given: { age: 11, ...home, parentsInformed: 'withheld-for-weighty-reasons' },
    on: from(plan),
    then: 'not-regulated',
    basis: ['ipf § 5 (1)', 'interpretation: parents-not-informed-under-12'],
    force: 'interpretation',
  },
  {
    says: 'child welfare agrees for a child in care, whatever the parents may be told',
    given: { age: 11, ...patient, careTakenOver: 'care-order' },
    on: until(carers),
    then: 'child-welfare',
    basis: ['pbrl § 4-4 (4)'],
  },
  {
    says: 'whichever services the child gets, the parents agree where they know',
    given: { age: 15, ...told, ...home },
    on: from(plan),
    then: 'parental-responsibility',
  },
  {
    says: 'whether a child of 12 to 15 may agree alone is open from 2022-08-01',
    given: { age: { min: 12, max: 15 }, parentsInformed: withheld },
    on: from(plan),
    then: 'not-regulated',
    basis: ['interpretation: plan-consent-12-to-15'],
  },
  {
    says: 'and for a user all along',
    given: { age: { min: 12, max: 15 }, ...user, parentsInformed: withheld },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: plan-consent-12-to-15'],
  },
  {
    says: 'the child welfare service agrees for a patient under a care order to the end of 2025',
    given: { age: 11, ...patient, parentsInformed: 'informed', careTakenOver: 'care-order' },
    on: until(carers),
    then: 'child-welfare',
    basis: ['pbrl § 4-4 (4)'],
  },
  {
    says: 'foster parents or the institution may agree too from 2026',
    given: { age: 11, ...patient, careTakenOver: 'care-order' },
    on: from(carers),
    then: 'child-welfare-or-carer',
    basis: ['pbrl § 4-4 (4)', 'ipf § 5 (1)'],
  },
  {
    says: 'for a user under a removal prohibition the parents agree, as the act is read',
    given: { age: 11, ...user, ...home, ...told, careTakenOver: 'removal-prohibition' },
    on: always,
    then: 'parental-responsibility',
    basis: ['bl § 30 (1)', 'interpretation: placement-outside-health-care'],
    force: 'interpretation',
  },
  {
    says: 'a guardian agrees where nobody has responsibility, or nobody who has can act',
    given: {
      age: 11,
      careTakenOver: 'no',
      parentalResponsibility: ['none', 'cannot-act'],
      parentsInformed: 'informed',
    },
    on: from(guardianship),
    then: 'guardian',
    basis: ['vgml § 17 (2)'],
  },
])

examples(individualPlanConsentByAge, 'ipf § 5 (1), hrf § 17: by age alone', [
  {
    says: 'whoever represents a child under 12 agrees, by one rule for care and another without',
    given: { age: { max: 11 } },
    on: from(plan),
    then: ['minor-representative', 'minor-representative-outside-health-care'],
    needed: ['receivesHealthCare'],
  },
])

describe('ipf § 5 (1): by birth date', () => {
  const question = 'individualPlanConsent'
  const competent = {
    ...home,
    decisionCompetence: 'has',
    receivesHealthCare: true,
    matter: 'ordinary',
    parentsInformed: 'informed',
  } as const
  const cannot = {
    ...home,
    ...lacking,
    receivesHealthCare: true,
    mandatedRepresentative: 'none',
    personalCapacityDeprived: false,
    parentsInformed: 'informed',
    objectsToPlan: false,
  } as const
  const hidden = { ...competent, parentsInformed: 'withheld-at-childs-wish' } as const
  birthdays([
    {
      question,
      facts: hidden,
      age: 12,
      on: '2022-08-01',
      before: 'parental-responsibility',
      from: 'not-regulated',
    },
    {
      question,
      facts: hidden,
      age: 12,
      on: '2022-07-31',
      before: 'parental-responsibility',
      from: 'recipient',
    },
    {
      question,
      facts: competent,
      age: 16,
      on: '2022-07-31',
      before: 'parental-responsibility',
      from: 'recipient',
    },
    {
      question,
      facts: competent,
      age: 16,
      on: '2022-08-01',
      before: 'parental-responsibility',
      from: 'recipient',
    },
    {
      question,
      facts: cannot,
      age: 18,
      on: '2026-08-01',
      before: 'parental-responsibility',
      from: 'not-regulated',
    },
  ])
})
