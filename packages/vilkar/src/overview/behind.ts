import { consentInputOrigins } from '@vilkar/consent'
import { planInputOrigins } from '@vilkar/individual-plan'
import { priorityInputOrigins } from '@vilkar/priority'
import { responsibilityInputOrigins } from '@vilkar/responsibility'
import type { CaseDomain, CaseQuestion } from '../domains.js'

/** The facts behind inputs that no table asks about by that name, and that therefore have no text there. */
export type FactBehind = 'birthDate' | 'parents' | 'sent'

/** What stands behind an input that no caller states: facts, or the answer to another question. */
export type Behind =
  | { readonly kind: 'facts'; readonly facts: readonly string[] }
  | { readonly kind: 'answer'; readonly question: CaseQuestion }

/** The inputs that a domain works out itself, by domain. */
export const behind: Readonly<Record<CaseDomain, Readonly<Record<string, Behind>>>> = {
  consent: consentInputOrigins,
  individualPlan: planInputOrigins,
  responsibility: responsibilityInputOrigins,
  priority: priorityInputOrigins,
  cooperation: {},
}
