import type { MovedFacts } from '@vilkar/core/edge'

/**
 * The facts on consent that had other names in 0.1.0.
 *
 * @internal
 */
export const movedConsentFacts: MovedFacts = {
  // What the child wants, and what the provider judges, were one fact.
  parentsInformed: {
    to: [
      'childWishesParentsNotTold',
      'childsReasonsDeserveRespect',
      'weightyReasonsAgainstTellingParents',
    ],
    values: {
      informed: [false, null, false],
      'withheld-at-childs-wish': [true, true, false],
      'withheld-for-weighty-reasons': [false, null, true],
    },
  },
  condition: { to: ['treatedCondition'] },
  emergency: { to: ['urgency'] },
  objects: { to: ['objectsToHealthCare'] },
  purpose: { to: ['healthCarePurpose'] },
  givenBy: { to: ['consentGivenBy'] },
  informed: { to: ['consentInformed'] },
  withdrawn: { to: ['consentWithdrawn'] },
  agrees: { to: ['agreesToStay'] },
  recipient: { to: ['informationRecipient'] },
  ground: { to: ['exceptionGround'] },
  conditionsMet: { to: ['exceptionConditionsMet'] },
  complaintAbout: { to: ['consentComplaintAbout'] },
}
