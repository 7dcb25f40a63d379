import type { InputOrigins } from '@vilkar/core/edge'

/**
 * What stands behind each input that no caller states, by input: `needed` of an answer names inputs, and a caller
 * is asked for facts.
 */
export const planInputOrigins = {
  healthCare: { kind: 'facts', facts: ['municipalCare', 'somaticCare', 'mentalCare'] },
  specialistCare: { kind: 'facts', facts: ['somaticCare', 'mentalCare'] },
  planRight: { kind: 'answer', question: 'plan.right' },
  mustConsent: { kind: 'answer', question: 'consent.individual-plan' },
  onlyChildWelfare: {
    kind: 'facts',
    facts: ['municipalCare', 'somaticCare', 'mentalCare', 'nav', 'childWelfare'],
  },
} as const satisfies InputOrigins
