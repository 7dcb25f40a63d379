import { movedConsentFacts } from '@vilkar/consent'
import type { MovedFacts } from '@vilkar/core/edge'

/**
 * The facts on plan and coordinator that had other names in 0.1.0.
 *
 * @internal
 */
export const movedPlanFacts: MovedFacts = {
  service: { to: ['initiatingService'] },
  party: { to: ['planParty'] },
  teller: { to: ['planTeller'] },
  notifier: { to: ['needNotifier'] },
  consent: { to: ['planConsent'] },
  givenBy: { to: ['planConsentGivenBy'] },
  informed: { to: ['planConsentInformed'] },
  complaintAbout: { to: ['planComplaintAbout'] },
}

/**
 * What the facts that the door of this domain takes were called: its own, and those on consent.
 *
 * @internal
 */
export const movedAtDoor: MovedFacts = { ...movedConsentFacts, ...movedPlanFacts }
