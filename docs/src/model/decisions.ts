import { consentDecisions, consentParts } from '@vilkar/consent'
import { cooperationDecisions } from '@vilkar/cooperation'
import type { Decision, Inputs, Row } from '@vilkar/core'
import { planDecisions } from '@vilkar/individual-plan'
import { acts, type Citation } from '@vilkar/law'
import { priorityDecisions } from '@vilkar/priority'
import { responsibilityDecisions } from '@vilkar/responsibility'

/** A decision whose rows cite registered provisions. */
export type LegalDecision = Decision<Inputs, string, Citation>

/** A row of such a decision. */
export type LegalRow = Row<Inputs, string, Citation>

/** Every decision, in the order of the catalogue. */
export const decisions: readonly LegalDecision[] = [
  ...Object.values<LegalDecision>(consentDecisions),
  ...Object.values<LegalDecision>(planDecisions),
  ...Object.values<LegalDecision>(priorityDecisions),
  ...Object.values<LegalDecision>(responsibilityDecisions),
  ...Object.values<LegalDecision>(cooperationDecisions),
]

const byId: ReadonlyMap<string, LegalDecision> = new Map(decisions.map((each) => [each.id, each]))

/**
 * Finds a decision.
 *
 * @param id - Its id.
 * @returns The decision.
 * @throws {Error} When there is none of that id.
 */
export function decisionOf(id: string): LegalDecision {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`there is no decision ${id}`)
  return found
}

/**
 * Tells whether a decision is one that others are put together from.
 *
 * @param id - Its id.
 * @returns `true` for a part; a part answers by itself too.
 */
export function isPart(id: string): boolean {
  return Object.hasOwn(consentParts, id)
}

/**
 * The day on which the site shows the law as it stands: the last day through which any act was read.
 * Nothing here looks at a clock, so that the same rules give the same pages.
 */
export const referenceDay: string = Object.values(acts)
  .flatMap(({ readThrough }) => readThrough ?? [])
  .reduce<string>((latest, day) => (latest < day ? day : latest), '')
