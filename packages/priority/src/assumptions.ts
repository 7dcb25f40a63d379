import type { PriorityFacts } from './facts.js'

/**
 * What may be taken for granted of an ordinary referral, by the name under which a caller chooses it.
 *
 * - `ordinary-referral`: a complete referral to a hospital or clinic of the patient's own region, for help that the
 *   specialist service provides in Norway; no suspicion of serious or life-threatening illness, no mental disorder or
 *   addiction, and nobody else's deadline at risk (*vanlig henvisning*).
 */
export const priorityAssumptions = {
  'ordinary-referral': {
    referredTo: 'hospital-or-clinic',
    referralIncomplete: false,
    otherRegion: false,
    ownPatientsAtRisk: false,
    specialistServiceProvides: true,
    experimentalCareAbroad: false,
    suspectedSeriousIllness: false,
    mentalDisorderOrAddiction: false,
  },
} as const satisfies Readonly<Record<string, PriorityFacts>>

/** What may be taken for granted of an ordinary referral. */
export type PriorityAssumption = keyof typeof priorityAssumptions
