import type { CaseSection, FactPlace } from './fact-place.js'

/** A fact that stood elsewhere in the case files of an earlier version. */
export interface MovedFact {
  /** The section and the name under which it stood. */
  readonly from: `${CaseSection}.${string}`
  /** Where it stands now; several places where one fact held what several do now. */
  readonly to: readonly [FactPlace, ...FactPlace[]]
  /**
   * By old value, what each of the new places holds; null where the old one says nothing of it. A value that is not listed is for the caller to decide. Left
   * out: the value is the same in all of them.
   */
  readonly values?: Readonly<Record<string, readonly (string | boolean | null)[]>>
}

/**
 * The facts that stood elsewhere in the case files of 0.1.0. An entry that comes later may not take the place of an
 * earlier one: no old place is a place of today.
 *
 * @internal
 */
export const movedFacts: readonly MovedFact[] = [
  // What the child wants, and what the provider judges, were one fact.
  {
    from: 'person.parentsInformed',
    to: [
      'person.childWishesParentsNotTold',
      'person.childsReasonsDeserveRespect',
      'person.weightyReasonsAgainstTellingParents',
    ],
    values: {
      informed: [false, null, false],
      'withheld-at-childs-wish': [true, true, false],
      'withheld-for-weighty-reasons': [false, null, true],
    },
  },
  { from: 'consent.condition', to: ['consent.treatedCondition'] },
  { from: 'consent.emergency', to: ['consent.urgency'] },
  { from: 'consent.objects', to: ['consent.objectsToHealthCare'] },
  { from: 'consent.purpose', to: ['consent.healthCarePurpose'] },
  { from: 'consent.givenBy', to: ['consent.consentGivenBy'] },
  { from: 'consent.informed', to: ['consent.consentInformed'] },
  { from: 'consent.withdrawn', to: ['consent.consentWithdrawn'] },
  { from: 'consent.agrees', to: ['consent.agreesToStay'] },
  { from: 'consent.recipient', to: ['consent.informationRecipient'] },
  { from: 'consent.ground', to: ['consent.exceptionGround'] },
  { from: 'consent.conditionsMet', to: ['consent.exceptionConditionsMet'] },
  { from: 'consent.complaintAbout', to: ['consent.consentComplaintAbout'] },
  { from: 'individualPlan.service', to: ['individualPlan.initiatingService'] },
  { from: 'individualPlan.party', to: ['individualPlan.planParty'] },
  { from: 'individualPlan.teller', to: ['individualPlan.planTeller'] },
  { from: 'individualPlan.notifier', to: ['individualPlan.needNotifier'] },
  { from: 'individualPlan.consent', to: ['individualPlan.planConsent'] },
  { from: 'individualPlan.givenBy', to: ['individualPlan.planConsentGivenBy'] },
  { from: 'individualPlan.informed', to: ['individualPlan.planConsentInformed'] },
  { from: 'individualPlan.complaintAbout', to: ['individualPlan.planComplaintAbout'] },
  // Help that is due at once, and an emergency by the act on interpreters, are not the same.
  {
    from: 'responsibility.emergency',
    to: ['responsibility.immediateHelpNeeded', 'responsibility.interpreterEmergency'],
  },
  { from: 'responsibility.individualPlan', to: ['responsibility.hasIndividualPlan'] },
  { from: 'responsibility.request', to: ['responsibility.needMadeKnown'] },
  { from: 'responsibility.benefit', to: ['responsibility.benefitReceived'] },
  { from: 'responsibility.body', to: ['responsibility.bodyUsingInterpreter'] },
  { from: 'responsibility.personObjects', to: ['responsibility.objectsToMeasure'] },
  { from: 'responsibility.transition', to: ['responsibility.transitionKind'] },
  { from: 'responsibility.refusalGround', to: ['responsibility.refusalGroundGiven'] },
  { from: 'responsibility.complaintOn', to: ['responsibility.responsibilityComplaintAbout'] },
  { from: 'responsibility.lodged', to: ['responsibility.complaintTiming'] },
  { from: 'priority.condition', to: ['priority.habilitationCondition'] },
  { from: 'priority.need', to: ['priority.habilitationNeed'] },
  { from: 'priority.benefit', to: ['priority.expectedBenefit'] },
  { from: 'priority.complaintAbout', to: ['priority.priorityComplaintAbout'] },
]
