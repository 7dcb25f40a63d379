/**
 * What more than one domain asks about: it stands with the person, so that it is said once. A test holds
 * the sections of a case file to it.
 *
 * @internal
 */
export const shared = {
  birthDate: true,
  age: true,
  childExpected: true,
  decisionCompetence: true,
  personalCapacityDeprived: true,
  mandatedRepresentative: true,
  objectsToPlan: true,
  receivesHealthCare: true,
  childWishesParentsNotTold: true,
  childsReasonsDeserveRespect: true,
  weightyReasonsAgainstTellingParents: true,
  careTakenOver: true,
  parentalResponsibility: true,
} as const

/**
 * The names of the facts that stand with the person.
 *
 * @internal
 */
export const personFields: readonly string[] = Object.keys(shared)
