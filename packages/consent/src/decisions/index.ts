import type { Question } from '@vilkar/law'
import { childCoordinatorConsentRule, childCoordinatorConsent } from './child-coordinator.js'
import { childHeard } from './child-heard.js'
import { childInpatientMentalHealth } from './child-inpatient-mental-health.js'
import { competenceLapses } from './competence-lapses.js'
import { consentComplaint } from './complaint.js'
import { confidentialityException, mayTellByException } from './confidentiality-exception.js'
import { coordinatorConsentRule, coordinatorConsent } from './coordinator.js'
import { decidesByItself, mentalHealthLaw, specialMatter } from './decides-by-itself.js'
import { consentEmergency } from './emergency.js'
import { consentForm } from './form.js'
import { individualPlanConsentByAge, individualPlanConsent } from './individual-plan.js'
import { healthPersonnelConfidentiality } from './health-personnel-confidentiality.js'
import { informChildWelfare } from './inform-child-welfare.js'
import { informNextOfKin } from './inform-next-of-kin.js'
import { informOtherParent } from './inform-other-parent.js'
import { informParents } from './inform-parents.js'
import { informationSharingByAge, informationSharing } from './information-sharing.js'
import {
  minorRepresentative,
  minorRepresentativeOutsideHealthCare,
} from './minor-representative.js'
import { nextOfKinTakesPart } from './next-of-kin-takes-part.js'
import { objectionByAge, objection } from './objection.js'
import { onBehalfByAge, parentsNotTold, onBehalf } from './on-behalf.js'
import { othersPresent } from './others-present.js'
import { ownDecision } from './own-decision.js'
import { parentalConsent, parentsConsentSuffices } from './parental-consent.js'
import { parentsKeptOut } from './parents-kept-out.js'
import { refusal } from './refusal.js'
import { servicesConfidentiality } from './services-confidentiality.js'
import { mayShareBeyondCare, sharingBeyondCare } from './sharing-beyond-care.js'
import { sharingWithCooperatingPersonnel } from './sharing-with-personnel.js'
import { consentValidity } from './validity.js'
import { warningTechnology } from './warning-technology.js'
import { whoDecides } from './who-decides.js'
import { consentWithdrawal } from './withdrawal.js'

/** The questions of the domain, by id. */
export const consentQuestions = {
  'consent.who-decides': whoDecides,
  'consent.emergency': consentEmergency,
  'consent.refusal': refusal,
  'consent.objection': objection,
  'consent.competence-lapses': competenceLapses,
  'consent.parents-consent-suffices': parentsConsentSuffices,
  'consent.child-heard': childHeard,
  'consent.parents-kept-out': parentsKeptOut,
  'consent.inform-parents': informParents,
  'consent.inform-other-parent': informOtherParent,
  'consent.inform-child-welfare': informChildWelfare,
  'consent.inform-next-of-kin': informNextOfKin,
  'consent.next-of-kin-takes-part': nextOfKinTakesPart,
  'consent.others-present': othersPresent,
  'consent.form': consentForm,
  'consent.validity': consentValidity,
  'consent.withdrawal': consentWithdrawal,
  'consent.individual-plan': individualPlanConsent,
  'consent.coordinator': coordinatorConsent,
  'consent.child-coordinator': childCoordinatorConsent,
  'consent.information-sharing': informationSharing,
  'consent.sharing-with-cooperating-personnel': sharingWithCooperatingPersonnel,
  'consent.confidentiality-of-health-personnel': healthPersonnelConfidentiality,
  'consent.confidentiality-of-services': servicesConfidentiality,
  'consent.may-tell-by-exception': mayTellByException,
  'consent.may-share-beyond-care': mayShareBeyondCare,
  'consent.child-inpatient-mental-health': childInpatientMentalHealth,
  'consent.complaint': consentComplaint,
  'consent.warning-technology': warningTechnology,
} as const satisfies Readonly<Record<string, Question>>

/** The questions that others are put together from. They answer by themselves too. */
export const consentParts = {
  'consent.child-coordinator-rule': childCoordinatorConsentRule,
  'consent.coordinator-rule': coordinatorConsentRule,
  'consent.decides-by-itself': decidesByItself,
  'consent.special-matter': specialMatter,
  'consent.mental-health-law': mentalHealthLaw,
  'consent.individual-plan-by-age': individualPlanConsentByAge,
  'consent.information-sharing-by-age': informationSharingByAge,
  'consent.minor-representative': minorRepresentative,
  'consent.minor-representative-outside-health-care': minorRepresentativeOutsideHealthCare,
  'consent.objection-by-age': objectionByAge,
  'consent.on-behalf-by-age': onBehalfByAge,
  'consent.parents-not-told': parentsNotTold,
  'consent.on-behalf': onBehalf,
  'consent.own-decision': ownDecision,
  'consent.parental-consent': parentalConsent,
  'consent.confidentiality-exception': confidentialityException,
  'consent.sharing-beyond-care': sharingBeyondCare,
} as const

/** All decisions of the domain, by id. */
export const consentDecisions = { ...consentQuestions, ...consentParts } as const

/**
 * The questions of an assessment, by the names under which it answers them. Some look at whether there is a
 * right to refuse, and some at a duty of confidentiality: those are asked before them.
 *
 * @internal
 */
export const consentQuestionsByName = {
  refusal,
  whoDecides,
  emergency: consentEmergency,
  objection,
  competenceLapses,
  parentsConsentSuffices,
  childHeard,
  parentsKeptOut,
  informParents,
  informOtherParent,
  informChildWelfare,
  informNextOfKin,
  nextOfKinTakesPart,
  othersPresent,
  form: consentForm,
  validity: consentValidity,
  withdrawal: consentWithdrawal,
  individualPlanConsent,
  coordinatorConsent,
  childCoordinatorConsent,
  informationSharing,
  sharingWithCooperatingPersonnel,
  healthPersonnelConfidentiality,
  servicesConfidentiality,
  mayTellByException,
  mayShareBeyondCare,
  childInpatientMentalHealth,
  complaint: consentComplaint,
  warningTechnology,
} as const

export {
  childCoordinatorConsentRule,
  childCoordinatorConsent,
  childHeard,
  childInpatientMentalHealth,
  competenceLapses,
  consentComplaint,
  confidentialityException,
  mayTellByException,
  coordinatorConsentRule,
  coordinatorConsent,
  decidesByItself,
  mentalHealthLaw,
  specialMatter,
  consentEmergency,
  consentForm,
  individualPlanConsentByAge,
  individualPlanConsent,
  healthPersonnelConfidentiality,
  informChildWelfare,
  informNextOfKin,
  informOtherParent,
  informParents,
  informationSharingByAge,
  informationSharing,
  minorRepresentative,
  minorRepresentativeOutsideHealthCare,
  nextOfKinTakesPart,
  objectionByAge,
  objection,
  onBehalfByAge,
  parentsNotTold,
  onBehalf,
  othersPresent,
  ownDecision,
  parentalConsent,
  parentsConsentSuffices,
  parentsKeptOut,
  refusal,
  servicesConfidentiality,
  mayShareBeyondCare,
  sharingBeyondCare,
  sharingWithCooperatingPersonnel,
  consentValidity,
  warningTechnology,
  whoDecides,
  consentWithdrawal,
}
