import type { Commencement } from '@vilkar/core'

/** A point of a checklist, as far as it is data. */
export interface Point {
  readonly id: string
  readonly from: Commencement
  readonly until?: Commencement
  readonly weight: string
  readonly force: string
  readonly basis: readonly string[]
}

/** A checklist, as far as it is data. */
export interface Points {
  readonly id: string
  readonly requirements: readonly Point[]
}
