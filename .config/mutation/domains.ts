/* The domains whose tables and points are mutated, with their second readings. */
import { consentDecisions } from '@vilkar/consent'
import { consentChecklists } from '@vilkar/consent/checklists'
import { cooperationDecisions } from '@vilkar/cooperation'
import { cooperationChecklists } from '@vilkar/cooperation/checklists'
import { planDecisions } from '@vilkar/individual-plan'
import { planChecklists } from '@vilkar/individual-plan/checklists'
import { priorityDecisions } from '@vilkar/priority'
import { priorityChecklists } from '@vilkar/priority/checklists'
import { responsibilityDecisions } from '@vilkar/responsibility'
import { responsibilityChecklists } from '@vilkar/responsibility/checklists'
import type { Decision } from '@vilkar/core'
import type { AnyPoint } from './mutants-of-points.ts'

/** A domain, as far as it is data. */
export interface Domain {
  readonly decisions: Readonly<Record<string, Decision>>
  readonly checklists: Readonly<
    Record<string, { readonly id: string; readonly requirements: readonly AnyPoint[] }>
  >
}

/** A domain's tables and points, whatever their types. */
const domain = (decisions: object, checklists: object): Domain =>
  ({ decisions, checklists }) as unknown as Domain

/** The domains, by the folder of their package. */
export const domains: Readonly<Record<string, Domain>> = {
  consent: domain(consentDecisions, consentChecklists),
  'individual-plan': domain(planDecisions, planChecklists),
  responsibility: domain(responsibilityDecisions, responsibilityChecklists),
  priority: domain(priorityDecisions, priorityChecklists),
  cooperation: domain(cooperationDecisions, cooperationChecklists),
}
