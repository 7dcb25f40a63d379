import type { InputOrigins } from '@vilkar/core/edge'
import type { FrontDoor } from '@vilkar/law'
import type { ConsentFacts } from './facts.js'

const parents = { kind: 'facts', facts: ['parents'] } as const

/**
 * What stands behind inputs where something is said of what one parent may know: it is said of each, and of all no
 * more.
 *
 * @internal
 */
export const originsToldApart = {
  parentsInformed: parents,
  childWishesParentsNotTold: parents,
  childsReasonsDeserveRespect: parents,
  weightyReasonsAgainstTellingParents: parents,
} as const satisfies InputOrigins

/**
 * What stands behind each input that no caller states, by input: `needed` of an answer names inputs, and a caller
 * is asked for facts.
 */
export const consentInputOrigins = {
  parentsInformed: {
    kind: 'answers',
    questions: ['consent.parents-kept-out'],
    facts: [
      'age',
      'receivesHealthCare',
      'childWishesParentsNotTold',
      'childsReasonsDeserveRespect',
      'weightyReasonsAgainstTellingParents',
      'parents',
    ],
  },
  consentFrom: { kind: 'facts', facts: ['parents', 'parentalResponsibility'] },
  refusalStands: { kind: 'answers', questions: ['consent.refusal'] },
  dutyHere: {
    kind: 'answers',
    questions: [
      'consent.confidentiality-of-health-personnel',
      'consent.confidentiality-of-services',
    ],
  },
} as const satisfies InputOrigins

/** The front door of consent. */
export interface ConsentDoor extends FrontDoor {
  readonly origins: typeof consentInputOrigins
  readonly facts: keyof ConsentFacts
}
