/**
 * The facts of a case file that no question asks for by name: what is asked for is worked out from them.
 * A test holds that there is no other.
 */
export const ownFacts = [
  'birthDate',
  'parents',
  'holdsResponsibility',
  'isParent',
  'says',
  'childWishesNotTold',
  'reasonsDeserveRespect',
  'weightyReasonsAgainstTelling',
  'received',
  'firstReceived',
  'sent',
  'rightFound',
  'rightAssessed',
  'deadline',
  'appointment',
  'careBegun',
  'knewEnough',
  'decided',
  'filed',
] as const

/** A fact of a case file that no question asks for by name. */
export type OwnFact = (typeof ownFacts)[number]

const names: readonly string[] = ownFacts

/** Tells whether no question asks for a fact by name. */
export function isOwnFact(name: string): name is OwnFact {
  return names.includes(name)
}
