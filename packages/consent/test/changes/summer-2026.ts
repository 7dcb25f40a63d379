import { to, type Reform } from './reform.ts'

const unable = {
  electroconvulsive: false,
  age: 40,
  decisionCompetence: 'lacks',
  objects: false,
  matter: 'ordinary',
}
const decides = { decisionCompetence: 'has', matter: 'ordinary', parentsInformed: 'informed' }
const silent = {
  age: 40,
  decisionCompetence: 'has',
  patientConsents: false,
  circumstancesSuggest: false,
}

/** 2026-06-01: LOV-2025-06-20-67. */
export const decisionCompetence: Reform = {
  day: '2026-06-01',
  says: 'decision competence: a lower test, and mental illness without objection under general rules',
  by: [
    'pbrl § 3-1 (4) a',
    'pbrl § 3-1 (4) b',
    'pbrl § 3-3 (3) a',
    'pbrl § 3-3 (3) b',
    'pbrl § 4-3 (2)',
    'pbrl § 4-3 (5)',
    'hpl § 25 (1) sentence 2',
    'phvl § 2-1 (1)',
    'phvl § 4-4 b',
    'pbrl § 4-6 (4)',
  ],
  changes: {
    'consent.competence-lapses': to('may-lapse', 'stands'),
    'consent.mental-health-law': [
      ...to('general-rules', 'mental-health-act'),
      ...to('electroconvulsive-decision', 'general-rules', 'mental-health-act'),
    ],
    'consent.decides-by-itself': [
      ...to('general-rules', 'mental-health-act'),
      ...to('electroconvulsive-decision', 'general-rules', 'mental-health-act'),
    ],
    'consent.who-decides': [
      ...to('provider', 'mental-health-act'),
      ...to('responsible-professional', 'mental-health-act'),
      ...to('guardian', 'mental-health-act'),
      ...to('parental-responsibility', 'mental-health-act'),
      ...to('child-welfare', 'mental-health-act'),
      ...to(
        'electroconvulsive-decision',
        'mental-health-act',
        'provider',
        'responsible-professional',
        'guardian',
        'parental-responsibility',
        'child-welfare',
      ),
    ],
    'consent.inform-next-of-kin': to('inform-on-statutory-ground', 'do-not-inform'),
    'consent.next-of-kin-takes-part': to('takes-part-on-statutory-ground', 'no-own-right'),
    'consent.sharing-with-cooperating-personnel': to(
      'allowed-despite-objection',
      'not-allowed-against-objection',
      'allowed-for-weighty-reasons',
    ),
    'consent.parental-consent': [
      ...to('insufficient', 'not-applicable'),
      ...to('requires-judgement', 'not-applicable'),
      ...to('sufficient', 'not-applicable'),
      ...to('not-applicable', 'insufficient', 'requires-judgement', 'sufficient'),
    ],
    'consent.withdrawal': [
      ...to('consent-lapses', 'not-theirs'),
      ...to('requires-judgement', 'not-theirs'),
      ...to('stop-and-inform', 'not-theirs'),
      ...to('not-theirs', 'consent-lapses', 'requires-judgement', 'stop-and-inform'),
    ],
  },
  cases: [
    {
      of: 'consent.competence-lapses',
      says: 'probable inability is enough',
      given: { understanding: 'probably-unable', listedCause: true },
      before: 'stands',
      after: 'may-lapse',
    },
    {
      of: 'consent.competence-lapses',
      says: 'no cause need be listed',
      given: { understanding: 'obviously-unable', listedCause: false },
      before: 'stands',
      after: 'may-lapse',
    },
    {
      of: 'consent.competence-lapses',
      says: 'obvious inability for a listed cause was enough already',
      given: { understanding: 'obviously-unable', listedCause: true },
      before: 'may-lapse',
      after: 'may-lapse',
    },
    {
      of: 'consent.competence-lapses',
      says: 'ability keeps its competence',
      given: { understanding: 'able', listedCause: true },
      before: 'stands',
      after: 'stands',
    },
    {
      of: 'consent.decides-by-itself',
      says: 'electroconvulsive treatment takes a decision of its own',
      given: { ...unable, condition: 'serious-mental', electroconvulsive: true },
      before: 'mental-health-act',
      after: 'electroconvulsive-decision',
    },
    {
      of: 'consent.decides-by-itself',
      says: 'a serious mental disorder alone no longer decides',
      given: { ...unable, condition: 'serious-mental' },
      before: 'mental-health-act',
      after: 'general-rules',
    },
    {
      of: 'consent.decides-by-itself',
      says: 'an objection still does',
      given: { ...unable, condition: 'serious-mental', objects: true },
      before: 'mental-health-act',
      after: 'mental-health-act',
    },
    {
      of: 'consent.decides-by-itself',
      says: 'a lesser mental illness without objection never did',
      given: { ...unable, condition: 'mental' },
      before: 'general-rules',
      after: 'general-rules',
    },
    {
      of: 'consent.inform-next-of-kin',
      says: 'regard for children in the patient’s care is a ground to tell next of kin',
      given: { ...silent, seriousIllnessAndDanger: false, childrenInCare: true },
      before: 'do-not-inform',
      after: 'inform-on-statutory-ground',
    },
    {
      of: 'consent.inform-next-of-kin',
      says: 'without a ground they are still not told',
      given: { ...silent, seriousIllnessAndDanger: false, childrenInCare: false },
      before: 'do-not-inform',
      after: 'do-not-inform',
    },
    {
      of: 'consent.next-of-kin-takes-part',
      says: 'danger to others is a ground for next of kin to take part',
      given: { ...decides, age: 40, seriousIllnessAndDanger: true, childrenInCare: false },
      before: 'no-own-right',
      after: 'takes-part-on-statutory-ground',
    },
    {
      of: 'consent.next-of-kin-takes-part',
      says: 'it is so too for a 15-year-old who decides alone',
      given: {
        ...decides,
        age: 15,
        parentsInformed: 'withheld-at-childs-wish',
        seriousIllnessAndDanger: true,
        childrenInCare: false,
      },
      before: 'no-own-right',
      after: 'takes-part-on-statutory-ground',
    },
    {
      of: 'consent.next-of-kin-takes-part',
      says: 'next of kin of a 15-year-old for whom the parents decide needed no ground',
      given: { ...decides, age: 15, seriousIllnessAndDanger: true, childrenInCare: false },
      before: 'takes-part-with-patient',
      after: 'takes-part-with-patient',
    },
    {
      of: 'consent.next-of-kin-takes-part',
      says: 'without a ground they still have no right of their own',
      given: { ...decides, age: 40, seriousIllnessAndDanger: false, childrenInCare: false },
      before: 'no-own-right',
      after: 'no-own-right',
    },
    {
      of: 'consent.on-behalf-by-age',
      says: 'a serious intervention was the responsible professional’s before and after',
      given: { age: 40, objects: false, personalCapacityDeprived: false, intrusiveness: 'serious' },
      before: 'responsible-professional',
      after: 'responsible-professional',
    },
    {
      of: 'consent.others-present',
      says: 'the wish to have others present only got another number',
      given: { wishesOthersPresent: true, soundCareRequiresException: false },
      before: 'granted-as-main-rule',
      after: 'granted-as-main-rule',
    },
    {
      of: 'consent.information-sharing-by-age',
      says: 'who consents to sharing did not change',
      given: {
        age: 40,
        decisionCompetence: 'lacks',
        matter: 'ordinary',
        parentsInformed: 'informed',
      },
      before: 'next-of-kin',
      after: 'next-of-kin',
    },
  ],
}

const told = { recipient: 'health-care-personnel', necessaryForCare: true, fromRecord: false }

/** 2026-07-01: LOV-2026-01-23-1, LOV-2026-06-19-42. */
export const confidentiality: Reform = {
  day: '2026-07-01',
  says: 'confidentiality anew: weighty reasons and presumed objection; others present as a right',
  by: [
    'pbrl § 3-1 (5)',
    'pbrl § 5-3 (3)',
    'hpl § 25 (1)',
    'hpl § 28 (1) e',
    'hpl § 29 (1)',
    'hpl § 29 (2)',
    'hpl § 29 (3)',
  ],
  changes: {
    'consent.others-present': [
      ...to('right', 'granted-as-main-rule'),
      ...to('exception', 'granted-as-main-rule'),
    ],
    'consent.confidentiality-exception': to('may-share', 'must-share'),
    'consent.sharing-with-cooperating-personnel': [
      ...to(
        'allowed-for-weighty-reasons',
        'allowed',
        'allowed-despite-objection',
        'not-allowed-against-objection',
      ),
      ...to('not-allowed-against-objection', 'allowed', 'allowed-despite-objection'),
    ],
  },
  cases: [
    {
      of: 'consent.sharing-with-cooperating-personnel',
      says: 'danger no longer goes before an objection by itself',
      given: { ...told, patientsAttitude: 'objects', seriousDanger: true, weightyReasons: false },
      before: 'allowed-despite-objection',
      after: 'not-allowed-against-objection',
    },
    {
      of: 'consent.sharing-with-cooperating-personnel',
      says: 'weighty reasons do',
      given: { ...told, patientsAttitude: 'objects', seriousDanger: false, weightyReasons: true },
      before: 'not-allowed-against-objection',
      after: 'allowed-for-weighty-reasons',
    },
    {
      of: 'consent.sharing-with-cooperating-personnel',
      says: 'a patient who accepts is not concerned',
      given: { ...told, patientsAttitude: 'accepts', seriousDanger: true, weightyReasons: true },
      before: 'allowed',
      after: 'allowed',
    },
    {
      of: 'consent.confidentiality-exception',
      says: 'the administration of patients may be told, and no longer has to be',
      given: { ground: 'patient-administration', conditionsMet: true },
      before: 'must-share',
      after: 'may-share',
    },
    {
      of: 'consent.confidentiality-exception',
      says: 'a discharge summary still has to be sent',
      given: { ground: 'discharge-summary', conditionsMet: true },
      before: 'must-share',
      after: 'must-share',
    },
    {
      of: 'consent.confidentiality-exception',
      says: 'a right to inform only got another number',
      given: { ground: 'animals-at-risk', conditionsMet: true },
      before: 'may-share',
      after: 'may-share',
    },
    {
      of: 'consent.others-present',
      says: 'without a wish there is nothing to decide',
      given: { wishesOthersPresent: false, soundCareRequiresException: false },
      before: 'not-asked',
      after: 'not-asked',
    },
  ],
}
