import { consentDecisions } from '@vilkar/consent'
import { consentChecklists } from '@vilkar/consent/checklists'
import { cooperationDecisions } from '@vilkar/cooperation'
import { cooperationChecklists } from '@vilkar/cooperation/checklists'
import type { Commencement, Decision, Force, Weight } from '@vilkar/core'
import { planDecisions } from '@vilkar/individual-plan'
import { planChecklists } from '@vilkar/individual-plan/checklists'
import type { Citation, Meanings } from '@vilkar/law'
import { priorityDecisions } from '@vilkar/priority'
import { priorityChecklists } from '@vilkar/priority/checklists'
import { responsibilityDecisions } from '@vilkar/responsibility'
import { responsibilityChecklists } from '@vilkar/responsibility/checklists'
import type { CaseDomain } from '../domains.js'

/** A point of a checklist, as far as it is data: what its tests look at depends on the document. */
export interface Point {
  readonly id: string
  readonly basis: readonly Citation[]
  readonly force: Force
  readonly weight: Weight
  readonly from: Commencement
  readonly until?: Commencement
  /** Whether the point concerns a document; absent: every one. */
  readonly applies?: (document: never, context: never) => boolean | 'unknown'
}

/** A checklist, as far as it is data. */
export interface Points {
  readonly id: string
  readonly requirements: readonly Point[]
}

/** The rules of one domain. */
export interface DomainRules {
  readonly domain: CaseDomain
  readonly decisions: readonly (Decision<Decision['inputs'], string, Citation> & {
    readonly means?: Meanings
  })[]
  readonly checklists: readonly Points[]
}

/**
 * Lists the rules of every domain, in the order of the catalogue.
 *
 * @internal
 */
export function ruleBook(): readonly DomainRules[] {
  return [
    {
      domain: 'consent',
      decisions: Object.values(consentDecisions),
      checklists: Object.values(consentChecklists),
    },
    {
      domain: 'individualPlan',
      decisions: Object.values(planDecisions),
      checklists: Object.values(planChecklists),
    },
    {
      domain: 'priority',
      decisions: Object.values(priorityDecisions),
      checklists: Object.values(priorityChecklists),
    },
    {
      domain: 'responsibility',
      decisions: Object.values(responsibilityDecisions),
      checklists: Object.values(responsibilityChecklists),
    },
    {
      domain: 'cooperation',
      decisions: Object.values(cooperationDecisions),
      checklists: Object.values(cooperationChecklists),
    },
  ]
}
