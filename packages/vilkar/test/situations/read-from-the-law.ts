import type { CaseQuestion } from '../../src/index.js'

/** What a provision says of an example: the outcome, and where it is written. */
type Read = readonly [outcome: string, provision: string]

/**
 * What the texts of the acts and regulations say of the examples of the situations, by situation and question. Read
 * from the texts in force on the day of the example, not from what the tables answer: where the two part, one of
 * them is wrong.
 */
export const readFromTheLaw: Readonly<
  Record<string, { readonly [Q in CaseQuestion]?: Read } | undefined>
> = {
  'parents-disagree': {
    'consent.parents-consent-suffices': ['insufficient', 'pbrl § 4-4 (1)'],
    'consent.who-decides': ['parental-responsibility', 'pbrl § 4-4 (1)'],
    'consent.child-heard': ['must-be-heard', 'pbrl § 4-4 (5)'],
  },
  'one-parent-came': {
    'consent.parents-consent-suffices': ['sufficient', 'pbrl § 4-4 (2)'],
  },
  'child-keeps-parents-out': {
    'consent.inform-parents': ['do-not-inform', 'pbrl § 3-4 (2)'],
    'consent.who-decides': ['patient', 'pbrl § 4-3 (1) c'],
    'consent.child-heard': ['decides-alone', 'pbrl § 4-3 (1) c'],
  },
  'youth-decides': {
    'consent.who-decides': ['patient', 'pbrl § 4-3 (1) b'],
    'consent.child-heard': ['decides-alone', 'pbrl § 4-3 (1) b'],
  },
  'child-disagrees': {
    'consent.child-heard': ['must-be-heard', 'pbrl § 4-4 (5)'],
  },
  'child-in-care': {
    'consent.who-decides': ['child-welfare-or-carer', 'pbrl § 4-4 (4)'],
    'consent.inform-child-welfare': ['inform-child-welfare-and-carer', 'pbrl § 3-4 (6)'],
  },
  'youth-with-support-contact': {
    'consent.child-heard': ['must-be-heard-unless-childs-own-decision', 'bl § 31'],
    'consent.who-decides': ['no-health-care', 'pbrl § 1-3 c'],
  },
  'emergency-and-refuses': {
    'consent.emergency': ['help-at-once', 'hpl § 7 (1)'],
    'consent.refusal': ['general-rules', 'pbrl § 4-1 (1)'],
  },
  'refuses-blood': {
    'consent.refusal': ['right-to-refuse', 'pbrl § 4-9 (1)'],
    'consent.emergency': ['refusal-stands', 'hpl § 7 (1)'],
  },
  'competence-in-doubt': {
    'consent.competence-lapses': ['may-lapse', 'pbrl § 4-3 (2)'],
  },
  'cannot-consent': {
    'consent.who-decides': ['provider', 'pbrl § 4-6 (1)'],
    'consent.next-of-kin-takes-part': ['takes-part-with-patient', 'pbrl § 3-1 (3)'],
  },
  'resists-and-cannot-consent': {
    'consent.who-decides': ['coercion-rules-somatic', 'pbrl § 4-6 (3)'],
    'consent.objection': ['coercion-rules-somatic', 'pbrl § 4-6 (3)'],
  },
  'new-guardian': {
    'consent.who-decides': ['guardian', 'pbrl § 4-7'],
  },
  'spouse-signed': {
    'consent.validity': ['given-by-someone-else', 'pbrl § 4-1 (1)'],
  },
  'withdraws-consent': {
    'consent.withdrawal': ['stop-and-inform', 'pbrl § 4-1 (2)'],
  },
  'tracking-or-alarm': {
    'consent.warning-technology': ['service-decides', 'pbrl § 4-6 a'],
  },
  'cosmetic-under-18': {
    'consent.who-decides': ['nobody', 'pbrl § 4-5 a'],
  },
  'youth-refuses-admission': {
    'consent.child-inpatient-mental-health': ['control-commission', 'phvl § 2-1 (2)'],
  },
  'other-parent-asks': {
    'consent.inform-other-parent': ['inform-on-request', 'bl § 47 (1)'],
  },
  'next-of-kin-asks': {
    'consent.inform-next-of-kin': ['do-not-inform', 'pbrl § 3-3 (1)'],
    'consent.next-of-kin-takes-part': ['no-own-right', 'pbrl § 3-1 (4)'],
  },
  'brings-somebody': {
    'consent.others-present': ['granted-as-main-rule', 'pbrl § 3-1 (5)'],
  },
  'share-with-cooperating': {
    'consent.sharing-with-cooperating-personnel': ['allowed', 'hpl § 25 (1)'],
  },
  'must-report': {
    'consent.may-tell-by-exception': ['must-share', 'hpl § 33'],
    'consent.confidentiality-of-health-personnel': ['confidential', 'hpl § 21'],
  },
  'bereaved-want-record': {
    'consent.may-tell-by-exception': ['must-share', 'hpl § 24 (2)'],
  },
  'read-without-need': {
    'consent.confidentiality-of-health-personnel': ['confidential', 'hpl § 21'],
    'consent.may-share-beyond-care': ['may-not-share', 'hpl § 21'],
  },
  'was-not-informed': {
    'consent.complaint': ['county-governor-four-weeks', 'pbrl § 7-5'],
  },
  'wants-plan': {
    'plan.right': ['right', 'pbrl § 2-5'],
    'plan.prepare': ['municipality', 'hol § 7-1 (1)'],
  },
  'declines-plan': {
    'plan.right': ['not-wanted', 'ipf § 5 (1)'],
    'plan.prepare': ['may-not-prepare', 'ipf § 5 (1)'],
    'plan.coordinator.municipality': ['must-offer', 'hol § 7-2'],
  },
  'plan-for-child': {
    'consent.individual-plan': ['parental-responsibility', 'ipf § 5 (1)'],
    'plan.start': ['may-start', 'ipf § 5 (1)'],
  },
  'no-child-coordinator': {
    'plan.coordinator.child-right': ['right', 'pbrl § 2-5 c'],
    'plan.coordinator.child': ['must-appoint', 'hol § 7-2 a'],
    'consent.child-coordinator': ['parental-responsibility', 'hol § 7-2 a'],
    'plan.complaint': ['county-governor', 'pbrl § 7-2'],
  },
  'no-coordinator-in-hospital': {
    'plan.coordinator.specialist': ['must-appoint-health-professional', 'sphl § 2-5 a'],
  },
  'no-contact-doctor': {
    'plan.contact-doctor': ['must-appoint-doctor', 'sphl § 2-5 c'],
  },
  'who-makes-the-plan': {
    'plan.prepare': ['municipality', 'hol § 7-1 (2)'],
    'plan.initiate': ['own-duty', 'ipf § 6'],
  },
  'somebody-stays-away': {
    'responsibility.practitioner-duty': ['general-practitioner', 'fastlf § 26 (1)'],
  },
  'plan-refused': {
    'plan.complaint': ['county-governor', 'pbrl § 7-2'],
    'plan.complaint-how': ['four-weeks', 'pbrl § 7-5'],
  },
  'need-noticed': {
    'plan.notify': ['trust-unit-without-delay', 'hpl § 38 a'],
    'cooperation.contact-point': ['municipal-unit', 'hrf § 7'],
  },
  'municipality-points-at-hospital': {
    'responsibility.meanwhile': ['municipality-acts', 'guidance: habilitation guide 2014 § 2.1'],
    'responsibility.statutory-task': ['municipality', 'hol § 3-6'],
  },
  'ready-for-discharge': {
    'responsibility.discharge-payment': ['municipality-pays', 'utskf § 13 (2)'],
    'plan.notify': ['municipality-at-once', 'utskf § 10 (1)'],
  },
  'no-money': {
    'responsibility.refusal-ground': ['not-a-ground', 'hol § 3-1 (1)'],
    'responsibility.complaint': ['county-governor-within-four-weeks', 'pbrl § 7-5'],
  },
  'asked-and-heard-nothing': {
    'responsibility.case-handling': ['individual-decision-rules', 'pbrl § 2-7 (2) sentence 1'],
    'priority.municipal': ['help-at-once', 'hol § 3-5 (1)'],
  },
  'who-pays-the-device': {
    'responsibility.assistive-device.finances': ['national-insurance', 'ftrl § 10-6 (1)'],
    'responsibility.assistive-device.task': ['national-insurance', 'hjmf § 2'],
  },
  'who-pays-the-interpreter': {
    'responsibility.interpreter.pays': [
      'service-itself',
      'guidance: habilitation guide 2014 § 2.6',
    ],
    'responsibility.interpreter.required': ['must-use', 'tolkl § 6 (1)'],
    'responsibility.interpreter.qualified': ['dispensation', 'tolkl § 7 (5)'],
    'responsibility.interpreter.provides': [
      'service-books',
      'guidance: habilitation guide 2014 § 2.6',
    ],
  },
  'child-interprets': {
    'responsibility.interpreter.child': ['forbidden', 'tolkl § 4 (1)'],
  },
  'hospital-gives-no-advice': {
    'responsibility.guidance-duty': ['must-guide', 'sphl § 6-3'],
  },
  'coercion-and-disability': {
    'responsibility.coercion': ['decided-in-the-emergency', 'hol § 9-5 (3) a'],
  },
  'turns-18': {
    'priority.habilitation-transition': [
      'plan-transition',
      'guidance: habilitation guide 2014 § 3.1.7.5',
    ],
  },
  'no-answer-to-referral': {
    'priority.assessment-deadline': [
      'assess-and-inform-within-10-working-days',
      'pbrl § 2-2 a (2)',
    ],
  },
  'suspected-serious-illness': {
    'priority.faster-assessment': ['sooner', 'pbrl § 2-2 a (4)'],
  },
  'referral-returned': {
    'priority.referral-return': ['must-assess-as-it-is', 'pbrl § 2-2 a (2)'],
  },
  'no-right-found': {
    'priority.right': ['right', 'pbrl § 2-2 (2)'],
    'priority.complaint': ['county-governor', 'pbrl § 7-2'],
    'priority.complaint-deadline': ['four-weeks', 'pbrl § 7-5'],
    'priority.complaint-form': ['written-and-signed', 'pbrl § 7-3'],
  },
  'long-wait': {
    'priority.start-deadline': ['deadline-for-start-within-65-working-days', 'priof § 4 a'],
  },
  'deadline-missed': {
    'priority.missed-deadline': ['both-contact-helfo-private', 'priof § 6'],
  },
  'which-habilitation': {
    'priority.target-group': [
      'forward-to-rehabilitation-or-neurology',
      'guidance: priority guide adult habilitation',
    ],
  },
}
