import type { InputOrigins } from '@vilkar/core/edge'

/**
 * What stands behind each input that no caller states, by input: `needed` of an answer names inputs, and a caller
 * is asked for facts.
 */
export const responsibilityInputOrigins = {
  workBar: { kind: 'answers', questions: ['responsibility.assistive-device.work-bar'] },
} as const satisfies InputOrigins
