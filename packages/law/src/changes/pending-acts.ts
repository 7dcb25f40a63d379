import type { ProvisionCitation } from '../acts/provisions.js'

/** An act that is adopted and will change what is cited, and whose first day is not decided. */
export interface PendingAct {
  /** The official number, as Lovdata writes it. */
  readonly number: string
  /** The day on which it was adopted, `YYYY-MM-DD`. */
  readonly adopted: string
  /** Who decides when it comes into force, in whole or in part. */
  readonly decides: 'king-in-council'
  /** The last day on which it was seen that nothing had been decided, `YYYY-MM-DD`. */
  readonly undecidedOn: string
  /** The registered provisions that it will change or replace. */
  readonly touches: readonly [ProvisionCitation, ...ProvisionCitation[]]
}

/**
 * The acts that are adopted and not in force, by name.
 *
 * Norwegian: *vedtatt, ikke i kraft*. No rule is of them: they are told of so that nobody takes the
 * rules for settled. What each of them will change stands in the texts.
 */
export const pendingActs = {
  childrenAct2025: {
    number: 'LOV-2025-06-20-40',
    adopted: '2025-06-20',
    decides: 'king-in-council',
    undecidedOn: '2026-07-28',
    touches: [
      'pbrl § 4-4 (2)',
      'vgml § 17 (2)',
      'vgml § 17 (4)',
      'hpl § 35 (1)',
      'bl § 30 (1)',
      'bl § 31',
      'bl § 32',
      'bl § 33',
      'bl § 37',
      'bl § 42 (2)',
      'bl § 47 (1)',
      'bl § 47 (2)',
      'bl § 47 (3)',
    ],
  },
  publicAdministrationAct2025: {
    number: 'LOV-2025-06-20-81',
    adopted: '2025-06-20',
    decides: 'king-in-council',
    undecidedOn: '2026-07-28',
    touches: [
      'fvl § 1',
      'fvl § 11 (2)',
      'fvl § 11 (3)',
      'fvl § 12 (4)',
      'fvl § 13',
      'fvl § 13 a',
      'fvl § 13 b',
      'fvl § 13 g',
      'fvl § 23',
      'fvl § 24 (1)',
      'fvl § 25 (1)',
      'fvl § 25 (2)',
      'fvl § 27 (3)',
      'fvl § 28',
      'fvl § 29 (1)',
      'fvl § 29 (4)',
      'fvl § 30',
      'fvl § 31',
      'fvl § 32',
    ],
  },
  childWelfareActs2026: {
    number: 'LOV-2026-06-19-35',
    adopted: '2026-06-19',
    decides: 'king-in-council',
    undecidedOn: '2026-07-28',
    touches: ['bvl § 3-2', 'bvl § 5-1'],
  },
} as const satisfies Readonly<Record<string, PendingAct>>

/** The name of an act that is adopted and not in force. */
export type PendingActId = keyof typeof pendingActs
