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
export const allCitations: readonly Citation[] = [
  ...provisionList.map(([citation]) => citation),
  ...interpretationList.map(([citation]) => citation),
  ...sourceList.map(([citation]) => citation),
]
