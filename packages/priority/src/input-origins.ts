import type { InputOrigins } from '@vilkar/core/edge'

/**
 * What stands behind each input that no caller states, by input: `needed` of an answer names inputs, and a caller
 * is asked for facts.
 */
export const priorityInputOrigins = {
  ageWhenSent: { kind: 'facts', facts: ['birthDate', 'sent'] },
  rightToSpecialistCare: { kind: 'answers', questions: ['priority.right'], fact: 'rightFound' },
} as const satisfies InputOrigins
