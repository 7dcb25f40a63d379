/* What a caller states of keeping the parents out, for each value that the tables look at. */

/** Nothing keeps the parents out. */
export const told = {
  childWishesParentsNotTold: false,
  weightyReasonsAgainstTellingParents: false,
} as const

/** The child wants it, for reasons that ought to be respected. */
export const childsWish = {
  childWishesParentsNotTold: true,
  childsReasonsDeserveRespect: true,
  weightyReasonsAgainstTellingParents: false,
} as const

/** Weighty regard for the child speaks against telling them. */
export const weightyReasons = {
  childWishesParentsNotTold: false,
  weightyReasonsAgainstTellingParents: true,
} as const

const stated = {
  informed: told,
  'withheld-at-childs-wish': childsWish,
  'withheld-for-weighty-reasons': weightyReasons,
} as const

/** Turns what a table is given of the parents into the facts that a caller states. */
export function statedOf<G extends { readonly parentsInformed: keyof typeof stated }>({
  parentsInformed,
  ...rest
}: G): Omit<G, 'parentsInformed'> & (typeof stated)[keyof typeof stated] {
  return { ...rest, ...stated[parentsInformed] }
}
