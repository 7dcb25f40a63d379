import type { MovedFacts } from '@vilkar/core/edge'

/**
 * The facts on responsibility that had other names in 0.1.0.
 *
 * @internal
 */
export const movedResponsibilityFacts: MovedFacts = {
  // Help that is due at once, and an emergency by the act on interpreters, are not the same.
  emergency: { to: ['immediateHelpNeeded', 'interpreterEmergency'] },
  individualPlan: { to: ['hasIndividualPlan'] },
  request: { to: ['needMadeKnown'] },
  benefit: { to: ['benefitReceived'] },
  body: { to: ['bodyUsingInterpreter'] },
  personObjects: { to: ['objectsToMeasure'] },
  transition: { to: ['transitionKind'] },
  refusalGround: { to: ['refusalGroundGiven'] },
  complaintOn: { to: ['responsibilityComplaintAbout'] },
  lodged: { to: ['complaintTiming'] },
}
