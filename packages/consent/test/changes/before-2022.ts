import { to, type Reform } from './reform.ts'

/** A patient with competence, of whom nothing else is said that next of kin may take part for. */
function patientOf(age: number) {
  return {
    age,
    decisionCompetence: 'has',
    seriousIllnessAndDanger: false,
    childrenInCare: false,
  } as const
}

/** 2013-07-01: LOV-2010-03-26-9, LOV-2013-04-05-12. */
export const guardianshipReform: Reform = {
  day: '2013-07-01',
  says: 'the guardianship act: a guardian decides for a minor for whom nobody has responsibility',
  by: ['vgml § 17 (2)'],
  changes: {
    'consent.minor-representative': to('guardian', 'not-regulated'),
    'consent.on-behalf': to('guardian', 'not-regulated'),
    'consent.who-decides': to('guardian', 'not-regulated'),
    'consent.information-sharing': to('guardian', 'not-regulated'),
    'consent.parental-consent': to('not-applicable', 'not-regulated'),
    'consent.withdrawal': [
      ...to('not-theirs', 'requires-judgement'),
      ...to('stop-and-inform', 'requires-judgement'),
    ],
    'consent.individual-plan': [
      ...to('attorney', 'not-regulated'),
      ...to('guardian', 'not-regulated'),
    ],
    'consent.individual-plan-by-age': [
      ...to('attorney', 'not-regulated'),
      ...to('guardian', 'not-regulated'),
    ],
    'consent.coordinator': [...to('attorney', 'not-regulated'), ...to('guardian', 'not-regulated')],
    'consent.minor-representative-outside-health-care': to('guardian', 'not-regulated'),
  },
  cases: [
    {
      of: 'consent.minor-representative',
      says: 'a child for whom nobody has responsibility gets a guardian',
      given: { age: 8, careTakenOver: 'no', parentalResponsibility: 'none' },
      before: 'not-regulated',
      after: 'guardian',
    },
    {
      of: 'consent.minor-representative',
      says: 'a child with parents keeps them',
      given: { age: 8, careTakenOver: 'no', parentalResponsibility: 'joint' },
      before: 'parental-responsibility',
      after: 'parental-responsibility',
    },
    {
      of: 'consent.on-behalf-by-age',
      says: 'a minor measure for an adult without competence was the provider’s before and after',
      given: { age: 40, objects: false, personalCapacityDeprived: false, intrusiveness: 'minor' },
      before: 'provider',
      after: 'provider',
    },
    {
      of: 'consent.on-behalf-by-age',
      says: 'the guardian of an adult deprived of capacity decided before and after',
      given: { age: 40, objects: false, personalCapacityDeprived: true, intrusiveness: 'minor' },
      before: 'guardian',
      after: 'guardian',
    },
    {
      of: 'consent.individual-plan-by-age',
      says: 'the gap for adult users without competence and without a guardian stands',
      given: {
        age: 40,
        decisionCompetence: 'lacks',
        personalCapacityDeprived: false,
        receivesHealthCare: false,
        parentsInformed: 'informed',
        matter: 'ordinary',
        mandatedRepresentative: 'none',
        objectsToPlan: false,
      },
      before: 'not-regulated',
      after: 'not-regulated',
    },
    {
      of: 'consent.individual-plan-by-age',
      says: 'a guardian whose mandate covers it may now agree for one',
      given: {
        age: 40,
        decisionCompetence: 'lacks',
        personalCapacityDeprived: false,
        receivesHealthCare: false,
        parentsInformed: 'informed',
        matter: 'ordinary',
        mandatedRepresentative: 'guardian',
        objectsToPlan: false,
      },
      before: 'not-regulated',
      after: 'guardian',
    },
  ],
}

const alarm = {
  technology: 'warning',
  technologyPartOf: 'other-services',
  age: 80,
  decisionCompetence: 'lacks',
  objectsToTechnology: false,
  necessaryAgainstHarm: true,
  inPersonsInterest: true,
  intrusiveWarning: false,
} as const

/** 2013-09-01: LOV-2013-06-14-36. */
export const locatingTechnology: Reform = {
  day: '2013-09-01',
  says: 'warning and locating technology: a rule of its own for adults without competence',
  by: ['pbrl § 4-6 a', 'pbrl § 4-6 a (3)', 'pbrl § 4A-4 (3)'],
  changes: {
    'consent.warning-technology': [
      ...to('service-decides', 'not-in-force'),
      ...to('conditions-not-met', 'not-in-force'),
      ...to('own-consent', 'not-in-force'),
      ...to('as-health-care', 'not-in-force'),
      ...to('coercion-rules-somatic', 'not-in-force'),
      ...to('coercion-rules-services', 'not-in-force'),
      ...to('not-allowed', 'not-in-force'),
      ...to('not-under-this-section', 'not-in-force'),
      ...to('not-relevant', 'not-in-force'),
    ],
  },
  cases: [
    {
      of: 'consent.warning-technology',
      says: 'the service may decide on an alarm',
      given: alarm,
      before: 'not-in-force',
      after: 'service-decides',
    },
  ],
}

/** 2015-01-01: LOV-2014-06-20-42, LOV-2014-06-20-43. */
export const patientRecords: Reform = {
  day: '2015-01-01',
  says: 'patient records: those who come into a record are bound too, those who handle data by one duty',
  by: ['pjl § 15', 'pjl § 16'],
  changes: {
    'consent.confidentiality-of-health-personnel': to('confidential', 'no-duty-here'),
    'consent.confidentiality-of-services': to('no-duty-here', 'confidential'),
  },
  cases: [
    {
      of: 'consent.confidentiality-of-health-personnel',
      says: 'whoever had access to a record is bound like health personnel',
      given: { informationAbout: 'health', learned: 'access-to-record', position: 'other-work' },
      before: 'no-duty-here',
      after: 'confidential',
    },
    {
      of: 'consent.confidentiality-of-health-personnel',
      says: 'whoever handles health data already was',
      given: {
        informationAbout: 'health',
        learned: 'handling-health-data',
        position: 'other-work',
      },
      before: 'confidential',
      after: 'confidential',
    },
    {
      of: 'consent.confidentiality-of-services',
      says: 'handling health data outside the services no longer brings the second duty',
      given: { informationAbout: 'health', learned: 'handling-health-data', worksFor: 'others' },
      before: 'confidential',
      after: 'no-duty-here',
    },
    {
      of: 'consent.confidentiality-of-services',
      says: 'in the services it still does',
      given: {
        informationAbout: 'health',
        learned: 'handling-health-data',
        worksFor: 'municipal-service',
      },
      before: 'confidential',
      after: 'confidential',
    },
  ],
}

/** 2018-01-01: LOV-2017-06-16-53. */
export const childrensReform: Reform = {
  day: '2018-01-01',
  says: 'children’s rights: self-consent from 12, hearing from 7, weighty reasons, one parent',
  by: [
    'pbrl § 3-1 (1)',
    'pbrl § 3-4 (3)',
    'pbrl § 3-4 (4) sentence 2',
    'pbrl § 3-4 (6)',
    'pbrl § 4-3 (1) c',
    'pbrl § 4-3 (6)',
    'pbrl § 4-4 (2) sentence 2',
    'pbrl § 4-4 (2) sentence 3',
    'pbrl § 4-4 (5)',
    'hpl § 22 (2)',
  ],
  changes: {
    'consent.own-decision': [
      ...to('patient', 'requires-judgement', 'not-regulated'),
      ...to('on-behalf', 'requires-judgement'),
      ...to('requires-judgement', 'not-regulated'),
    ],
    'consent.parents-not-told': to('provider-for-now', 'not-regulated'),
    'consent.on-behalf': to('provider-for-now', 'not-regulated'),
    'consent.who-decides': [
      ...to('patient', 'requires-judgement', 'not-regulated'),
      ...to('requires-judgement', 'not-regulated'),
      ...to('parental-responsibility', 'requires-judgement'),
      ...to('child-welfare', 'requires-judgement'),
      ...to('guardian', 'requires-judgement'),
      ...to('provider-for-now', 'not-regulated'),
    ],
    'consent.objection': [
      ...to('patient', 'requires-judgement', 'not-regulated'),
      ...to('requires-judgement', 'not-regulated'),
      ...to('control-commission-if-inpatient', 'requires-judgement'),
      ...to('not-regulated', 'requires-judgement'),
    ],
    'consent.inform-parents': [
      ...to('do-not-inform', 'inform'),
      ...to(
        'only-what-parental-responsibility-requires-and-tell-patient',
        'inform',
        'only-what-parental-responsibility-requires',
      ),
    ],
    'consent.inform-child-welfare': to('inform-child-welfare', 'not-regulated', 'no-own-right'),
    'consent.information-sharing-by-age': [
      ...to('patient', 'requires-judgement', 'minor-representative'),
      ...to('requires-judgement', 'minor-representative'),
    ],
    'consent.information-sharing': [
      ...to('patient', 'requires-judgement'),
      ...to('patient', 'parental-responsibility', 'child-welfare', 'guardian'),
      ...to('requires-judgement', 'parental-responsibility', 'child-welfare', 'guardian'),
    ],
    'consent.next-of-kin-takes-part': [
      ...to('no-own-right', 'takes-part-with-patient'),
      ...to('requires-judgement', 'takes-part-with-patient'),
    ],
    'consent.child-heard': to('decides-alone', 'must-be-heard-with-great-weight'),
    'consent.parental-consent': [
      ...to('not-applicable', 'not-regulated', 'requires-judgement'),
      ...to('requires-judgement', 'not-regulated'),
      ...to('insufficient', 'requires-judgement'),
      ...to('sufficient', 'requires-judgement'),
      ...to('sufficient-after-hearing-both', 'requires-judgement'),
    ],
    'consent.parental-consent-by-purpose': to('sufficient', 'requires-judgement'),
    'consent.withdrawal': [
      ...to('consent-lapses', 'requires-judgement'),
      ...to('decided-on-behalf', 'requires-judgement'),
      ...to('not-theirs', 'requires-judgement'),
      ...to('other-consent-is-enough', 'requires-judgement'),
      ...to('stop-and-inform', 'requires-judgement'),
      ...to('treat-as-objection', 'requires-judgement'),
    ],
    'consent.individual-plan': [
      ...to('recipient', 'not-regulated', 'requires-judgement'),
      ...to('requires-judgement', 'not-regulated'),
      ...to('child-welfare', 'requires-judgement'),
      ...to('guardian', 'requires-judgement'),
      ...to('parental-responsibility', 'requires-judgement'),
    ],
    'consent.individual-plan-by-age': [
      ...to('recipient', 'not-regulated', 'requires-judgement'),
      ...to('requires-judgement', 'not-regulated'),
      ...to('minor-representative', 'requires-judgement'),
    ],
    'consent.coordinator': [
      ...to('recipient', 'not-regulated', 'requires-judgement'),
      ...to('requires-judgement', 'not-regulated'),
      ...to('child-welfare', 'requires-judgement'),
      ...to('guardian', 'requires-judgement'),
      ...to('parental-responsibility', 'requires-judgement'),
    ],
  },
  cases: [
    {
      of: 'consent.child-heard',
      says: 'a child of 12 whose parents are not told decides alone',
      given: {
        age: 12,
        decisionCompetence: 'has',
        matter: 'ordinary',
        parentsInformed: 'withheld-at-childs-wish',
      },
      before: 'must-be-heard-with-great-weight',
      after: 'decides-alone',
    },
    {
      of: 'consent.child-heard',
      says: 'a 7-year-old was heard before, by the Children Act, and is after',
      given: { age: 7, decisionCompetence: 'has', matter: 'ordinary', parentsInformed: 'informed' },
      before: 'must-be-heard',
      after: 'must-be-heard',
    },
    {
      of: 'consent.child-heard',
      says: 'a 6-year-old was heard if able to form views, before and after',
      given: { age: 6, decisionCompetence: 'has', matter: 'ordinary', parentsInformed: 'informed' },
      before: 'if-able-to-form-views',
      after: 'if-able-to-form-views',
    },
    {
      of: 'consent.own-decision',
      says: 'a 12-year-old in a matter of its own decides',
      given: {
        age: 12,
        decisionCompetence: 'has',
        matter: 'minors-own-sphere',
        parentsInformed: 'informed',
      },
      before: 'requires-judgement',
      after: 'patient',
    },
    {
      of: 'consent.own-decision',
      says: 'an 11-year-old does not',
      given: {
        age: 11,
        decisionCompetence: 'has',
        matter: 'minors-own-sphere',
        parentsInformed: 'informed',
      },
      before: 'on-behalf',
      after: 'on-behalf',
    },
    {
      of: 'consent.own-decision',
      says: 'a 16-year-old decided before and after',
      given: {
        age: 16,
        decisionCompetence: 'has',
        matter: 'ordinary',
        parentsInformed: 'informed',
      },
      before: 'patient',
      after: 'patient',
    },
    {
      of: 'consent.inform-parents',
      says: 'weighty reasons keep it from the parents of a 5-year-old',
      given: {
        age: 5,
        parentsInformed: 'withheld-for-weighty-reasons',
        neededForParentalResponsibility: false,
      },
      before: 'inform',
      after: 'do-not-inform',
    },
    {
      of: 'consent.inform-child-welfare',
      says: 'the child welfare service is told of a 17-year-old in its care',
      given: { age: 17, careTakenOver: 'care-order' },
      before: 'no-own-right',
      after: 'inform-child-welfare',
    },
    {
      of: 'consent.parental-consent-by-purpose',
      says: 'the main rule of both parents stands',
      given: {
        age: 10,
        consentFrom: 'one-of-two-holders',
        purpose: 'other',
      },
      before: 'insufficient',
      after: 'insufficient',
    },
    {
      of: 'consent.parental-consent-by-purpose',
      says: 'a parent without responsibility may consent to everyday care',
      given: {
        age: 10,
        consentFrom: 'parent-without-responsibility',
        purpose: 'everyday-care',
      },
      before: 'requires-judgement',
      after: 'sufficient',
    },
    {
      of: 'consent.parental-consent-by-purpose',
      says: 'such a parent could not consent to what prevents harm, and cannot',
      given: {
        age: 10,
        consentFrom: 'parent-without-responsibility',
        purpose: 'prevents-harm',
      },
      before: 'insufficient',
      after: 'insufficient',
    },
    {
      of: 'consent.next-of-kin-takes-part',
      says: 'next of kin of a 12-year-old who now decides alone lose the right to take part',
      given: {
        ...patientOf(12),
        matter: 'ordinary',
        parentsInformed: 'withheld-at-childs-wish',
      },
      before: 'takes-part-with-patient',
      after: 'no-own-right',
    },
    {
      of: 'consent.next-of-kin-takes-part',
      says: 'next of kin of a 15-year-old for whom the parents decide keep it',
      given: { ...patientOf(15), matter: 'ordinary', parentsInformed: 'informed' },
      before: 'takes-part-with-patient',
      after: 'takes-part-with-patient',
    },
    {
      of: 'consent.next-of-kin-takes-part',
      says: 'next of kin of an 11-year-old keep it, whatever the parents know',
      given: {
        ...patientOf(11),
        matter: 'minors-own-sphere',
        parentsInformed: 'withheld-at-childs-wish',
      },
      before: 'takes-part-with-patient',
      after: 'takes-part-with-patient',
    },
    {
      of: 'consent.own-decision',
      says: 'what a child unknown to its parents says to a measure for adults stays open',
      given: {
        age: 14,
        decisionCompetence: 'has',
        matter: 'reserved-for-adults',
        parentsInformed: 'withheld-at-childs-wish',
      },
      before: 'requires-judgement',
      after: 'requires-judgement',
    },
  ],
}

/** 2022-07-01: LOV-2022-04-01-18. */
export const cosmeticLimit: Reform = {
  day: '2022-07-01',
  says: 'cosmetic treatment without a medical reason: nobody under 18, and no parent',
  by: ['pbrl § 4-5 a'],
  changes: {
    'consent.special-matter': to('nobody', 'requires-judgement', 'general-rules'),
    'consent.decides-by-itself': to(
      'nobody',
      'requires-judgement',
      'general-rules',
      'mental-health-act',
    ),
    'consent.objection': to(
      'nobody',
      'requires-judgement',
      'not-regulated',
      'coercion-rules-somatic',
      'mental-health-act',
      'control-commission-if-inpatient',
    ),
    'consent.who-decides': to(
      'nobody',
      'mental-health-act',
      'requires-judgement',
      'not-regulated',
      'child-welfare',
      'guardian',
      'parental-responsibility',
      'provider-for-now',
      'coercion-rules-somatic',
    ),
    'consent.child-heard': to(
      'not-applicable',
      'if-able-to-form-views',
      'must-be-heard',
      'must-be-heard-with-great-weight',
    ),
    'consent.parental-consent': to(
      'not-applicable',
      'insufficient',
      'not-regulated',
      'requires-judgement',
      'sufficient',
      'sufficient-after-hearing-both',
    ),
    'consent.withdrawal': to(
      'not-theirs',
      'consent-lapses',
      'decided-on-behalf',
      'other-consent-is-enough',
      'requires-judgement',
      'stop-and-inform',
      'treat-as-objection',
    ),
  },
  cases: [
    {
      of: 'consent.decides-by-itself',
      says: 'a 17-year-old cannot consent',
      given: {
        age: 17,
        decisionCompetence: 'has',
        objects: false,
        condition: 'somatic',
        matter: 'cosmetic-without-medical-indication',
      },
      before: 'requires-judgement',
      after: 'nobody',
    },
    {
      of: 'consent.decides-by-itself',
      says: 'an 18-year-old can',
      given: {
        age: 18,
        decisionCompetence: 'has',
        objects: false,
        condition: 'somatic',
        matter: 'cosmetic-without-medical-indication',
      },
      before: 'general-rules',
      after: 'general-rules',
    },
    {
      of: 'consent.child-heard',
      says: 'there is nothing to hear a 14-year-old on whose parents do not know',
      given: {
        age: 14,
        decisionCompetence: 'has',
        matter: 'cosmetic-without-medical-indication',
        parentsInformed: 'withheld-at-childs-wish',
      },
      before: 'must-be-heard-with-great-weight',
      after: 'not-applicable',
    },
    {
      of: 'consent.child-heard',
      says: 'there is nothing to hear an 8-year-old on',
      given: {
        age: 8,
        decisionCompetence: 'has',
        matter: 'cosmetic-without-medical-indication',
        parentsInformed: 'informed',
      },
      before: 'must-be-heard',
      after: 'not-applicable',
    },
    {
      of: 'consent.decides-by-itself',
      says: 'what should wait until 18 by its nature is no cosmetic treatment',
      given: {
        age: 17,
        decisionCompetence: 'has',
        objects: false,
        condition: 'somatic',
        matter: 'reserved-for-adults',
      },
      before: 'general-rules',
      after: 'general-rules',
    },
  ],
}
