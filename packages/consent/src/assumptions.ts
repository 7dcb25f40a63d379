import { withAssumed, type AssumedFact } from '@vilkar/law'
import type { ConsentFacts } from './facts.js'
import { areToldApart } from './kept-out.js'

/**
 * What may be taken for granted in an ordinary case, by the name under which a caller chooses it.
 *
 * - `ordinary-care`: ordinary somatic health care that is not urgent (*vanlig somatisk helsehjelp*). Without it a special
 *   statute, the mental health act or an emergency may decide. Not of one who is said to get no health care, nor in a
 *   matter that is said to be none.
 * - `shared-responsibility`: the parents hold parental responsibility together, and nobody has taken over the care
 *   (*felles foreldreansvar*). Of parents that are named, one or two, each holds it.
 * - `parents-may-know`: the child has not asked that the parents not be told, and no weighty reasons speak against it
 *   (*ingenting taler mot at foreldrene får vite det*). Not where something of this is said of one parent alone.
 * - `own-affairs`: the person looks after their own affairs: no guardian or attorney with a mandate in the matter, and
 *   not deprived of legal capacity (*ingen verge eller fremtidsfullmektig*).
 */
export const consentAssumptions = {
  'ordinary-care': {
    matter: 'ordinary',
    treatedCondition: 'somatic',
    electroconvulsive: false,
    urgency: 'not-urgent',
    receivesHealthCare: true,
  },
  'shared-responsibility': { parentalResponsibility: 'joint', careTakenOver: 'no' },
  'parents-may-know': {
    childWishesParentsNotTold: false,
    weightyReasonsAgainstTellingParents: false,
  },
  'own-affairs': { mandatedRepresentative: 'none', personalCapacityDeprived: false },
} as const satisfies Readonly<Record<string, ConsentFacts>>

/** What may be taken for granted in an ordinary case. */
export type ConsentAssumption = keyof typeof consentAssumptions

/** How many hold responsibility together. */
const holders = 2

/**
 * Adds to the facts of a case what is taken for granted where they say nothing.
 *
 * @internal
 */
export function assumeInConsent(
  given: ConsentFacts,
  assume: readonly ConsentAssumption[] | undefined,
): { readonly facts: ConsentFacts; readonly assumed: readonly AssumedFact[] } {
  const contradicted: Readonly<Partial<Record<ConsentAssumption, boolean>>> = {
    'ordinary-care': given.receivesHealthCare === false || given.matter === 'no-health-care',
    'parents-may-know': areToldApart(given),
  }
  const chosen = assume?.filter((name) => contradicted[name] !== true)
  const { facts, assumed } = withAssumed(given, consentAssumptions, chosen)
  const by = 'shared-responsibility'
  const { parents } = facts
  const shares = assume?.includes(by) === true && facts.parentalResponsibility === 'joint'
  if (!shares || !parents || parents.length > holders) return { facts, assumed }
  const held: AssumedFact[] = []
  const told = parents.map((parent, at) => {
    if (parent.holdsResponsibility !== undefined && parent.holdsResponsibility !== null)
      return parent
    held.push({ fact: `parents.${String(at)}.holdsResponsibility`, value: true, by })
    return { ...parent, holdsResponsibility: true }
  })
  return { facts: { ...facts, parents: told }, assumed: [...assumed, ...held] }
}
