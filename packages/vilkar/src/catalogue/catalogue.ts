import { consentDecisions } from '@vilkar/consent'
import { consentChecklists } from '@vilkar/consent/checklists'
import { cooperationDecisions } from '@vilkar/cooperation'
import { cooperationChecklists } from '@vilkar/cooperation/checklists'
import type { Commencement, Force, Weight } from '@vilkar/core'
import { describeDecision, type DecisionDescription } from '@vilkar/core/analysis'
import { planDecisions } from '@vilkar/individual-plan'
import { planChecklists } from '@vilkar/individual-plan/checklists'
import {
  acts,
  amendments,
  interpretations,
  provisions,
  sources,
  type Act,
  type Amendment,
  type Interpretation,
  type ProvisionHistory,
  type Source,
} from '@vilkar/law'
import { priorityDecisions } from '@vilkar/priority'
import { priorityChecklists } from '@vilkar/priority/checklists'
import { responsibilityDecisions } from '@vilkar/responsibility'
import { responsibilityChecklists } from '@vilkar/responsibility/checklists'

/** A checklist as plain data: its points, without the tests that look at a document. */
export interface ChecklistDescription {
  readonly id: string
  readonly requirements: readonly {
    readonly id: string
    readonly basis: readonly string[]
    readonly force: Force
    readonly weight: Weight
    readonly from: Commencement
    readonly until?: Commencement
  }[]
}

/** Every rule, and the law that the rules cite, as plain data. */
export interface Catalogue {
  readonly decisions: readonly DecisionDescription[]
  readonly checklists: readonly ChecklistDescription[]
  readonly acts: Readonly<Record<string, Act>>
  readonly provisions: Readonly<Record<string, ProvisionHistory>>
  readonly amendments: Readonly<Record<string, Amendment>>
  readonly interpretations: Readonly<Record<string, Interpretation>>
  readonly sources: Readonly<Record<string, Source>>
}

/** What is described of a checklist, whatever its document. */
interface Points {
  readonly id: string
  readonly requirements: readonly ChecklistDescription['requirements'][number][]
}

function describeChecklist({ id, requirements }: Points): ChecklistDescription {
  return {
    id,
    requirements: requirements.map(({ id: point, basis, force, weight, from, until }) => ({
      id: point,
      basis,
      force,
      weight,
      from,
      ...(until && { until }),
    })),
  }
}

/**
 * Lists every decision and checklist with its metadata, and the law that they cite, as plain data.
 *
 * Norwegian: *regelkatalog*.
 *
 * @returns The catalogue, ready for JSON.
 * @example
 * ```ts
 * import { catalogue } from 'vilkar/catalogue'
 *
 * const { decisions, provisions } = catalogue()
 * decisions[0]?.id // => 'consent.who-decides'
 * provisions['pbrl § 4-3 (1) c']?.[0].from.day // => '2018-01-01'
 * ```
 */
export function catalogue(): Catalogue {
  return {
    decisions: [
      ...Object.values(consentDecisions),
      ...Object.values(planDecisions),
      ...Object.values(priorityDecisions),
      ...Object.values(responsibilityDecisions),
      ...Object.values(cooperationDecisions),
    ].map((decision) => describeDecision(decision)),
    checklists: [
      ...Object.values(consentChecklists),
      ...Object.values(planChecklists),
      ...Object.values(responsibilityChecklists),
      ...Object.values(cooperationChecklists),
      ...Object.values(priorityChecklists),
    ].map(describeChecklist),
    acts,
    provisions,
    amendments,
    interpretations,
    sources,
  }
}
