/* Persons whom many examples are about. */

/** A child whose parents know and share responsibility. */
export const atHome = {
  decisionCompetence: 'has',
  matter: 'ordinary',
  treatedCondition: 'somatic',
  parentsInformed: 'informed',
  careTakenOver: 'no',
  parentalResponsibility: 'joint',
} as const

/** An adult who cannot decide on somatic help and accepts it. */
export const adultLacking = {
  age: 70,
  decisionCompetence: 'lacks',
  matter: 'ordinary',
  treatedCondition: 'somatic',
  objectsToHealthCare: false,
  personalCapacityDeprived: false,
} as const

/** A youth who cannot decide on somatic help and accepts it. */
export const youthLacking = {
  ...atHome,
  decisionCompetence: 'lacks',
  objectsToHealthCare: false,
} as const
