import type { InputOrigins } from '@vilkar/core/edge'
import type { FrontDoor } from '@vilkar/law'
import type { ResponsibilityFacts } from './facts.js'

/**
 * What stands behind each input that no caller states, by input: `needed` of an answer names inputs, and a caller
 * is asked for facts.
 */
export const responsibilityInputOrigins = {
  workBar: { kind: 'answers', questions: ['responsibility.assistive-device.work-bar'] },
} as const satisfies InputOrigins

/** The front door of responsibility. */
export interface ResponsibilityDoor extends FrontDoor {
  readonly origins: typeof responsibilityInputOrigins
  readonly facts: keyof ResponsibilityFacts
}
