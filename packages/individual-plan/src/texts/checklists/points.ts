import { pointsIn, type PointMakers, type PointText } from '@vilkar/core/explain'

/** The makers of a language's points of plans. */
export interface PlanPointMakers extends PointMakers {
  /** A point for a reader, of which a document says nothing: what it says, what to do, what to ask the reader. */
  readonly judged: (
    point: string,
    insufficient: string,
    ask: string,
  ) => PointText<'met' | 'insufficient' | 'ask'>
}

/**
 * Makes the makers of a language's points of plans.
 *
 * @internal
 */
export function planPointsIn(met: string): PlanPointMakers {
  return {
    ...pointsIn(met),
    judged: (point, insufficient, ask) => ({ point, messages: { met, insufficient, ask } }),
  }
}
