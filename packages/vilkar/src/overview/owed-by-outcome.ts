import type { OutcomeOf } from '@vilkar/core'
import type { caseQuestions, CaseQuestion } from '../domains.js'

/** Who owes something, where a rule names them. */
export type NamedBearer =
  | 'provider'
  | 'municipality'
  | 'general-practitioner'
  | 'contract-physiotherapist'
  | 'health-trust'
  | 'regional-health-authority'
  | 'hospital'
  | 'specialist-service'
  | 'mental-health-institution'
  | 'nav-office'
  | 'aid-centre'
  | 'child-welfare'
  | 'agreed-service'
  | 'provider-by-agreement'
  | 'employer'
  | 'keeper-of-document'

/** By when something is owed, where the law sets a time but a case has no day to count from. */
export type TimeLimit =
  | 'at-once'
  | 'as-soon-as-possible'
  | 'within-24-hours'
  | 'in-good-time-before-discharge'
  | 'first-working-day'
  | 'within-10-working-days'
  | 'within-30-working-days'
  | 'within-65-working-days'
  | 'sooner-than-the-usual-time'
  | 'before-the-decision'
  | 'before-services-start'
  | 'not-set'

/** What an outcome lays on somebody. */
export interface Owed {
  /** Those who owe it; or the name of the input that says who is asked about. */
  readonly who: readonly NamedBearer[] | { readonly input: string }
  readonly by: TimeLimit
}

function owe(by: TimeLimit, ...who: readonly NamedBearer[]): Owed {
  return { who, by }
}

function oweAsked(input: string, by: TimeLimit): Owed {
  return { who: { input }, by }
}

type OwedByOutcome = {
  readonly [Q in CaseQuestion]?: {
    readonly [O in OutcomeOf<(typeof caseQuestions)[Q]>]?: Owed
  }
}

const fromProvider = /* @__PURE__ */ owe('not-set', 'provider')
const beforeDeciding = /* @__PURE__ */ owe('before-the-decision', 'provider')
const fromMunicipality = /* @__PURE__ */ owe('not-set', 'municipality')
const beforeServices = /* @__PURE__ */ owe('before-services-start', 'municipality')
const fromContracted = /* @__PURE__ */ owe('not-set', 'provider-by-agreement')
const fromSpecialists = /* @__PURE__ */ owe('not-set', 'specialist-service')
const fromBothAtOnce = /* @__PURE__ */ owe('at-once', 'municipality', 'specialist-service')
const withinTen = /* @__PURE__ */ owe('within-10-working-days', 'specialist-service')
const withinThirty = /* @__PURE__ */ owe('within-30-working-days', 'specialist-service')
const capped = /* @__PURE__ */ owe('within-65-working-days', 'specialist-service')
const toHelfo = /* @__PURE__ */ owe('at-once', 'specialist-service')
const fromParty = /* @__PURE__ */ oweAsked('planParty', 'not-set')
const fromNotifier = /* @__PURE__ */ oweAsked('needNotifier', 'as-soon-as-possible')

/**
 * The outcomes that lay a duty on somebody: who owes what the outcome says, and by when. An outcome that
 * gives a right, a choice or a bar, or that says who pays, is no duty and stands with the answers.
 *
 * @internal
 */
export const owedByOutcome: OwedByOutcome = {
  'consent.emergency': {
    'help-at-once': /* @__PURE__ */ owe('at-once', 'provider'),
    examine: fromProvider,
  },
  'consent.refusal': {
    'right-to-refuse': fromProvider,
    'withhold-at-next-of-kins-wish': fromProvider,
  },
  'consent.child-heard': {
    'must-be-heard': beforeDeciding,
    'must-be-heard-with-great-weight': beforeDeciding,
    'if-able-to-form-views': beforeDeciding,
  },
  'consent.inform-parents': {
    inform: fromProvider,
    'only-what-parental-responsibility-requires': fromProvider,
    'only-what-parental-responsibility-requires-and-tell-patient': fromProvider,
    'as-next-of-kin-or-to-consent': fromProvider,
  },
  'consent.inform-other-parent': { 'inform-on-request': fromProvider },
  'consent.inform-child-welfare': {
    'inform-child-welfare': fromProvider,
    'inform-child-welfare-and-carer': fromProvider,
  },
  'consent.inform-next-of-kin': {
    inform: fromProvider,
    'inform-as-the-patient': fromProvider,
    'inform-on-statutory-ground': fromProvider,
  },
  'consent.withdrawal': { 'stop-and-inform': fromProvider },
  'consent.confidentiality-of-health-personnel': {
    confidential: /* @__PURE__ */ oweAsked('position', 'not-set'),
    'may-not-read-or-use': /* @__PURE__ */ oweAsked('position', 'not-set'),
  },
  'consent.confidentiality-of-services': {
    confidential: /* @__PURE__ */ oweAsked('worksFor', 'not-set'),
  },
  'consent.may-tell-by-exception': { 'must-share': fromProvider },

  'plan.prepare': {
    municipality: fromMunicipality,
    'health-trust': /* @__PURE__ */ owe('not-set', 'health-trust'),
    'mental-health-institution': /* @__PURE__ */ owe('not-set', 'mental-health-institution'),
    'specialist-service': /* @__PURE__ */ owe('as-soon-as-possible', 'specialist-service'),
    nav: /* @__PURE__ */ owe('not-set', 'nav-office'),
    'municipality-in-nav': fromMunicipality,
    'child-welfare': /* @__PURE__ */ owe('not-set', 'child-welfare'),
    'agreed-service': /* @__PURE__ */ owe('not-set', 'agreed-service'),
    'municipality-with-agreed-service': /* @__PURE__ */ owe(
      'not-set',
      'municipality',
      'agreed-service',
    ),
    'municipality-decides-which': fromMunicipality,
  },
  'plan.initiate': {
    'own-duty': /* @__PURE__ */ oweAsked('initiatingService', 'not-set'),
    'own-duty-if-necessary': /* @__PURE__ */ oweAsked('initiatingService', 'not-set'),
    'must-notify-municipality': /* @__PURE__ */ oweAsked(
      'initiatingService',
      'as-soon-as-possible',
    ),
  },
  'plan.join': {
    'must-take-part': fromParty,
    'must-take-part-in-health-plan': fromParty,
    'must-take-part-where-needed': fromParty,
    'must-notify-and-take-part': /* @__PURE__ */ oweAsked('planParty', 'as-soon-as-possible'),
    'must-be-contacted-and-take-part': fromParty,
    'must-cooperate': fromParty,
  },
  'plan.coordinator.municipality': { 'must-offer': fromMunicipality },
  'plan.coordinator.specialist': {
    'must-appoint-health-professional': fromSpecialists,
    'must-appoint-preferably-doctor': fromSpecialists,
  },
  'plan.coordinator.child': { 'must-appoint': fromMunicipality },
  'plan.coordination': {
    'child-coordinator': fromMunicipality,
    municipality: fromMunicipality,
  },
  'plan.contact-doctor': {
    'must-appoint-doctor': /* @__PURE__ */ owe('first-working-day', 'specialist-service'),
    'must-appoint-doctor-or-psychologist': /* @__PURE__ */ owe(
      'first-working-day',
      'specialist-service',
    ),
  },
  'plan.notify': {
    'trust-unit-without-delay': fromNotifier,
    'municipal-unit-without-delay': fromNotifier,
    'municipal-unit-without-delay-and-patient': fromNotifier,
    'municipality-within-24-hours': /* @__PURE__ */ oweAsked('needNotifier', 'within-24-hours'),
    'municipality-within-24-hours-of-need': /* @__PURE__ */ oweAsked(
      'needNotifier',
      'within-24-hours',
    ),
    'municipality-as-soon-as-possible': fromNotifier,
    'municipality-at-once': /* @__PURE__ */ oweAsked('needNotifier', 'at-once'),
    'municipality-well-before-discharge': /* @__PURE__ */ oweAsked(
      'needNotifier',
      'in-good-time-before-discharge',
    ),
    'municipality-well-before-discharge-and-at-once': /* @__PURE__ */ oweAsked(
      'needNotifier',
      'in-good-time-before-discharge',
    ),
  },
  'plan.tell': {
    'must-be-told': /* @__PURE__ */ oweAsked('planTeller', 'not-set'),
    'must-guide-whoever-asks': /* @__PURE__ */ oweAsked('planTeller', 'not-set'),
    'must-inform-the-public': fromSpecialists,
  },
  'plan.request': { 'must-guide': /* @__PURE__ */ oweAsked('requestTo', 'not-set') },

  'responsibility.level': { 'immediate-help': fromBothAtOnce },
  'responsibility.statutory-task': {
    municipality: fromMunicipality,
    'general-practitioner': /* @__PURE__ */ owe('not-set', 'general-practitioner'),
    'health-trust': /* @__PURE__ */ owe('not-set', 'health-trust'),
    'mental-health-institution': /* @__PURE__ */ owe('not-set', 'mental-health-institution'),
    'specialist-service': fromSpecialists,
    'regional-health-authority': /* @__PURE__ */ owe('not-set', 'regional-health-authority'),
    hospital: /* @__PURE__ */ owe('not-set', 'hospital'),
    'each-level': /* @__PURE__ */ owe('not-set', 'municipality', 'regional-health-authority'),
    'municipality-and-health-trust': /* @__PURE__ */ owe('not-set', 'municipality', 'health-trust'),
    'municipality-and-specialist-service': /* @__PURE__ */ owe(
      'not-set',
      'municipality',
      'specialist-service',
    ),
    'municipality-and-hospital': /* @__PURE__ */ owe('not-set', 'municipality', 'hospital'),
  },
  'responsibility.contracting-out': {
    'stays-with-contracting-body': /* @__PURE__ */ oweAsked('contractedBy', 'not-set'),
    'provider-has-to-be-sound': fromContracted,
    'provider-has-to-organise': fromContracted,
    'each-has-to-work-soundly': fromProvider,
    'contracting-body-keeps-duty': /* @__PURE__ */ oweAsked('contractedBy', 'not-set'),
  },
  'responsibility.meanwhile': {
    'immediate-help': fromBothAtOnce,
    'municipality-must-assess': fromMunicipality,
  },
  'responsibility.refusal-ground': { 'must-refer-instead': fromMunicipality },
  'responsibility.assessment': {
    'must-refer-before-start': beforeServices,
    'must-assess-before-start': beforeServices,
    'must-assess-and-refer-before-start': beforeServices,
    'must-offer-assessment': fromMunicipality,
  },
  'responsibility.ambulatory': { 'must-be-ambulatory': fromSpecialists },
  'responsibility.guidance-duty': { 'must-guide': /* @__PURE__ */ oweAsked('adviser', 'not-set') },
  'responsibility.assistive-device.finances': {
    employer: /* @__PURE__ */ owe('not-set', 'employer'),
  },
  'responsibility.assistive-device.task': {
    municipality: fromMunicipality,
    'aid-centre': /* @__PURE__ */ owe('not-set', 'aid-centre'),
    'employer-with-aid-centre': /* @__PURE__ */ owe('not-set', 'employer'),
  },
  'responsibility.interpreter.required': {
    'must-use': /* @__PURE__ */ oweAsked('bodyUsingInterpreter', 'not-set'),
  },
  'responsibility.interpreter.qualified': {
    'must-be-qualified': /* @__PURE__ */ oweAsked('bodyUsingInterpreter', 'not-set'),
  },
  'responsibility.practitioner-duty': {
    'general-practitioner': /* @__PURE__ */ owe('not-set', 'general-practitioner'),
    'contract-physiotherapist': /* @__PURE__ */ owe('not-set', 'contract-physiotherapist'),
  },
  'responsibility.coercion': { 'specialist-must-help': fromSpecialists },

  'priority.assessment-deadline': {
    'assess-within-30-working-days': withinThirty,
    'assess-within-10-working-days': withinTen,
    'inform-within-10-working-days': withinTen,
    'inform-within-30-working-days': withinThirty,
    'assess-and-inform-within-10-working-days': withinTen,
  },
  'priority.faster-assessment': {
    sooner: /* @__PURE__ */ owe('sooner-than-the-usual-time', 'specialist-service'),
  },
  'priority.duties': {
    'deadline-and-information': fromSpecialists,
    'deadline-information-and-expected-time': fromSpecialists,
    'deadline-appointment-and-information': withinTen,
    'deadline-appointment-course-and-information': withinTen,
    information: fromSpecialists,
    'information-and-expected-time': fromSpecialists,
    'information-with-result-within-10-working-days': withinTen,
    'information-within-10-working-days': withinTen,
    'time-where-possible-with-result-within-30-working-days': withinThirty,
    'information-with-result-within-30-working-days': withinThirty,
  },
  'priority.start-deadline': {
    'deadline-for-care': fromSpecialists,
    'deadline-for-care-within-65-working-days': capped,
    'deadline-for-examination-or-treatment': fromSpecialists,
    'deadline-for-examination-or-treatment-within-65-working-days': capped,
    'deadline-for-start': fromSpecialists,
    'deadline-for-start-within-65-working-days': capped,
    'within-sound-time': fromSpecialists,
  },
  'priority.missed-deadline': {
    'service-contacts-helfo-private-or-abroad': toHelfo,
    'both-contact-helfo-private-or-abroad': toHelfo,
    'service-contacts-helfo-private': toHelfo,
    'both-contact-helfo-private': toHelfo,
  },
  'priority.referral-return': {
    'must-assess': fromSpecialists,
    'must-assess-and-obtain-what-is-missing': fromSpecialists,
    'must-assess-as-it-is': fromSpecialists,
  },
}
