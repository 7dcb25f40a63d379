import { catalogue } from 'vilkar/catalogue'

/** How much there is of each kind, counted in the catalogue. */
export interface Counts {
  readonly decisions: number
  readonly rows: number
  readonly checklists: number
  readonly points: number
  readonly acts: number
  readonly provisions: number
  readonly amendments: number
  readonly interpretations: number
}

/**
 * Counts what the catalogue holds.
 *
 * @returns The counts.
 */
export function countAll(): Counts {
  const { decisions, checklists, acts, provisions, amendments, interpretations } = catalogue()
  const size = (record: object): number => Object.keys(record).length
  return {
    decisions: decisions.length,
    rows: decisions.reduce((sum, { rows }) => sum + rows.length, 0),
    checklists: checklists.length,
    points: checklists.reduce(
      (sum, { requirements }) => sum + new Set(requirements.map(({ id }) => id)).size,
      0,
    ),
    acts: size(acts),
    provisions: size(provisions),
    amendments: size(amendments),
    interpretations: size(interpretations),
  }
}
