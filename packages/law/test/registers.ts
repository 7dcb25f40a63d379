import {
  acts,
  amendments,
  interpretations,
  provisions,
  since,
  sources,
  type ActAbbreviation,
  type AmendmentId,
  type Citation,
  type Interpretation,
  type InterpretationCitation,
  type ProvisionCitation,
  type ProvisionHistory,
  type Source,
  type SourceCitation,
} from '@vilkar/law'
import type { Commencement } from '@vilkar/core'

/*
 * The registers as lists. `Object.keys` and `Object.entries` widen the names; these are the same
 * names with their types.
 */

export const actNames = Object.keys(acts) as readonly ActAbbreviation[]
export const provisionList = Object.entries(provisions) as unknown as readonly (readonly [
  ProvisionCitation,
  ProvisionHistory,
])[]
export const interpretationList = Object.entries(interpretations) as unknown as readonly (readonly [
  InterpretationCitation,
  Interpretation,
])[]
export const sourceList = Object.entries(sources) as unknown as readonly (readonly [
  SourceCitation,
  Source,
])[]
export const amendmentIds = Object.keys(amendments) as readonly AmendmentId[]
export const commencements = Object.values(since)

/**
 * Finds days on which the law is said to have changed though no wording begins or ends on them, and which are no day
 * of a source.
 */
export function changesOfNothing(
  changes: readonly Commencement[],
  histories: readonly ProvisionHistory[],
  bySource: readonly Commencement[] = [],
): readonly string[] {
  const wordings = histories.flatMap((history) =>
    history.flatMap(({ from, until }) => (until ? [from, until] : [from])),
  )
  const used = new Set([...wordings, ...bySource].map(({ id }) => id))
  return changes.map(({ id }) => id).filter((id) => !used.has(id))
}

export const allCitations: readonly Citation[] = [
  ...provisionList.map(([citation]) => citation),
  ...interpretationList.map(([citation]) => citation),
  ...sourceList.map(([citation]) => citation),
]
