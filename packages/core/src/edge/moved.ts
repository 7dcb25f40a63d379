/** A fact that had another name in an earlier version. */
export interface MovedFact {
  /** What it is called now; several names where one fact held what several do now. */
  readonly to: readonly [string, ...string[]]
  /**
   * By old value, what each of the new facts holds; null where the old one says nothing of it. A value that is not
   * listed is for the caller to decide. Left out: the value is the same in all of them.
   */
  readonly values?: Readonly<Record<string, readonly (string | boolean | null)[]>>
}

/** The facts that had other names in an earlier version, by those names. No old name is one of today. */
export type MovedFacts = Readonly<Record<string, MovedFact>>
