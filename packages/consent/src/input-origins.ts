import type { InputOrigins } from '@vilkar/core/edge'

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
