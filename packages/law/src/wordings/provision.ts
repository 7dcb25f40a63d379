import type { Commencement } from '@vilkar/core'

/**
 * How surely the wording of a provision is known: read as it stands, inferred from texts that were
 * read, or not verified.
 */
export type Confidence = 'read' | 'inferred' | 'unverified'

/** A provision in one of its wordings, with the days on which it was law. */
export interface ProvisionVersion {
  /** The first day of the wording, or of the period covered (2012-01-01) where it is older. */
  readonly from: Commencement
  /** The first day on which the wording was no longer law; absent while it stands. */
  readonly until?: Commencement
  readonly confidence: Confidence
  /**
   * Set where the number was given to another rule: what stood before it in the list is no earlier
   * wording of this one. Absent where only the wording, or how surely it is known, changed.
   */
  readonly anotherRule?: true
}

/** The wordings of a provision, the oldest first. They may leave gaps, and never overlap. */
export type ProvisionHistory = readonly [ProvisionVersion, ...ProvisionVersion[]]
