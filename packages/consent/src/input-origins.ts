import type { InputOrigins } from '@vilkar/core/edge'

/**
 * What stands behind each input that no caller states, by input: `needed` of an answer names inputs, and a caller
 * is asked for facts.
 */
export const consentInputOrigins = {
  parentsInformed: { kind: 'answer', question: 'consent.parents-kept-out' },
  consentFrom: { kind: 'facts', facts: ['parents', 'parentalResponsibility'] },
  refusalStands: { kind: 'answer', question: 'consent.refusal' },
  dutyHere: { kind: 'facts', facts: ['informationAbout', 'learned', 'position', 'worksFor'] },
} as const satisfies InputOrigins
