import type { InputOrigins } from '@vilkar/core/edge'
import type { FrontDoor } from '@vilkar/law'
import type { PlanFacts } from './facts.js'

/**
 * What stands behind each input that no caller states, by input: `needed` of an answer names inputs, and a caller
 * is asked for facts.
 */
export const planInputOrigins = {
  healthCare: { kind: 'facts', facts: ['municipalCare', 'somaticCare', 'mentalCare'] },
  specialistCare: { kind: 'facts', facts: ['somaticCare', 'mentalCare'] },
  planRight: { kind: 'answers', questions: ['plan.right'] },
  mustConsent: { kind: 'answers', questions: ['consent.individual-plan'] },
  // Who must consent looks at it.
  parentsInformed: { kind: 'answers', questions: ['consent.parents-kept-out'] },
  onlyChildWelfare: {
    kind: 'facts',
    facts: ['municipalCare', 'somaticCare', 'mentalCare', 'nav', 'childWelfare'],
  },
} as const satisfies InputOrigins

/** The front door of the individual plan. */
export interface PlanDoor extends FrontDoor {
  readonly origins: typeof planInputOrigins
  readonly facts: keyof PlanFacts
}
