import type { Commencement, Force, Weight } from '@vilkar/core'
import { describeDecision, type DecisionDescription } from '@vilkar/core/analysis'
import {
  acts,
  amendments,
  interpretations,
  pendingActs,
  provisions,
  since,
  sources,
  type Act,
  type Amendment,
  type Interpretation,
  type PendingAct,
  type ProvisionHistory,
  type Source,
} from '@vilkar/law'
import { priorityGuideRows, type GuideRow } from '@vilkar/priority'
import type { CaseDomain } from '../domains.js'
import { ruleBook, type Point, type Points } from './rule-book.js'

/** A decision as plain data, with what a port to another language needs beside the table. */
export interface CatalogueDecision extends DecisionDescription {
  readonly domain: CaseDomain
  /**
   * The inputs in the table's order, which settles ties between needed inputs. Not every reader of JSON
   * keeps the order of an object's keys.
   */
  readonly inputOrder: readonly string[]
}

/** A point of a checklist as plain data, without the test that looks at a document. */
export interface RequirementDescription {
  readonly id: string
  readonly basis: readonly string[]
  readonly force: Force
  readonly weight: Weight
  /** Whether the point concerns every document, or some by what they hold. */
  readonly applies: 'always' | 'depending-on-document'
  readonly from: Commencement
  readonly until?: Commencement
}

/** A checklist as plain data: its points, without the tests that look at a document. */
export interface ChecklistDescription {
  readonly id: string
  readonly domain: CaseDomain
  readonly requirements: readonly RequirementDescription[]
}

/** A change of law as plain data: its day, the acts that made it, and the provisions it touched. */
export interface CatalogueAmendment extends Amendment {
  /** The day on which it took effect. */
  readonly day: string
}

/** Every rule, and the law that the rules cite, as plain data. */
export interface Catalogue {
  readonly decisions: readonly CatalogueDecision[]
  readonly checklists: readonly ChecklistDescription[]
  readonly acts: Readonly<Record<string, Act>>
  readonly provisions: Readonly<Record<string, ProvisionHistory>>
  readonly amendments: Readonly<Record<string, CatalogueAmendment>>
  readonly interpretations: Readonly<Record<string, Interpretation>>
  /** The acts that are adopted and not in force; no rule is of them. */
  readonly pendingActs: Readonly<Record<string, PendingAct>>
  readonly sources: Readonly<Record<string, Source>>
  /** The rows of the priority guides that were read. They suggest, and decide nothing. */
  readonly guideRows: readonly GuideRow[]
}

function describeRequirement(point: Point): RequirementDescription {
  const { id, basis, force, weight, from, until, applies } = point
  return {
    id,
    basis,
    force,
    weight,
    applies: applies === undefined ? 'always' : 'depending-on-document',
    from,
    ...(until && { until }),
  }
}

function describeChecklist(domain: CaseDomain, { id, requirements }: Points): ChecklistDescription {
  return { id, domain, requirements: requirements.map(describeRequirement) }
}

const days: Readonly<Record<string, Commencement>> = since

/**
 * Lists every decision and checklist with its metadata, and the law that they cite, as plain data.
 *
 * Norwegian: *regelkatalog*. It holds no words: those are `catalogueWords`, language by language.
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
  const domains = ruleBook()
  return {
    decisions: domains.flatMap(({ domain, decisions }) =>
      decisions.map((decision) => {
        const { id, ...description } = describeDecision(decision)
        return { id, domain, ...description, inputOrder: Object.keys(decision.inputs) }
      }),
    ),
    checklists: domains.flatMap(({ domain, checklists }) =>
      checklists.map((checklist) => describeChecklist(domain, checklist)),
    ),
    acts,
    provisions,
    amendments: Object.fromEntries(
      Object.entries(amendments).map(([id, amendment]) => [
        id,
        { day: days[id]?.day ?? '', ...amendment },
      ]),
    ),
    interpretations,
    pendingActs,
    sources,
    guideRows: priorityGuideRows,
  }
}
