import { movedConsentFacts } from '@vilkar/consent'
import type { MovedFact, MovedFacts } from '@vilkar/core/edge'
import { movedPlanFacts } from '@vilkar/individual-plan'
import { movedPriorityFacts } from '@vilkar/priority'
import { movedResponsibilityFacts } from '@vilkar/responsibility'
import { personFields } from './person.js'

/*
 * The facts that stood elsewhere in the case files of 0.1.0. Each domain knows what its own were called; those that
 * more than one domain asks about stand with the person.
 */

const moved: Readonly<Record<string, MovedFacts>> = {
  consent: movedConsentFacts,
  individualPlan: movedPlanFacts,
  responsibility: movedResponsibilityFacts,
  priority: movedPriorityFacts,
}

/** A fact that stood elsewhere in a section of the case files of an earlier version. */
export interface MovedInSection extends MovedFact {
  readonly section: string
  /** The name under which it stood. */
  readonly from: string
}

/**
 * The facts that stood elsewhere in the case files of 0.1.0, with the section in which they stand.
 *
 * @internal
 */
export const movedFacts: readonly MovedInSection[] = Object.entries(moved).flatMap(
  ([domain, facts]) =>
    Object.entries(facts).map(([from, fact]) => ({
      section: fact.to.every((name) => personFields.includes(name)) ? 'person' : domain,
      from,
      ...fact,
    })),
)
