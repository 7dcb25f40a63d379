import type { InputOrigins } from '@vilkar/core/edge'
import type { FrontDoor } from '@vilkar/law'
import type { PriorityFacts } from './facts.js'

/**
 * What stands behind each input that no caller states, by input: `needed` of an answer names inputs, and a caller
 * is asked for facts.
 */
export const priorityInputOrigins = {
  ageWhenSent: { kind: 'facts', facts: ['birthDate', 'sent'] },
  rightToSpecialistCare: { kind: 'answers', questions: ['priority.right'], fact: 'rightFound' },
} as const satisfies InputOrigins

/** The front door of priority. */
export interface PriorityDoor extends FrontDoor {
  readonly origins: typeof priorityInputOrigins
  readonly facts: keyof PriorityFacts
}
