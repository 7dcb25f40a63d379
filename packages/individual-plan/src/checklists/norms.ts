import type { Citation } from '@vilkar/law'
import { since } from '@vilkar/law'

/*
 * What kind of norm a point is, how strongly it binds, and when. Spread into a requirement, so that its
 * own lines say only what is its own.
 */

/** An act says that it must be so. */
export const statutoryDuty = { force: 'statute', weight: 'must' } as const

/** A regulation says that it must be so. */
export const regulatoryDuty = { force: 'regulation', weight: 'must' } as const

/**
 * Guidance says that it should be so; a lack is no breach of duty. The guide is of 2014. Its advice is
 * carried back to the day from which the law it explains is covered.
 */
export const recommended = {
  force: 'guidance',
  weight: 'should',
  from: since.coverage,
} as const

/** Guidance says that it can be so. */
export const possible = { ...recommended, weight: 'may' } as const

/** A local model says that it should be so; others may do otherwise. */
export const localModel = { ...recommended, force: 'local' } as const

/** No provision demands it of the plan: that it should be so is read out of what the provision says. */
export const advised = { force: 'interpretation', weight: 'should' } as const

/** The days on which the regulation of 2011 ruled on the plan. */
export const oldRules = { from: since.coverage, until: since.planAndCoordinator2022 } as const

/** The days from which the regulation of 2022 rules on it. */
export const newRules = { from: since.planAndCoordinator2022 } as const

/**
 * Makes of one point two requirements of the same id, one under each regulation: what is asked is the
 * same, and only what says so has changed.
 *
 * @internal
 */
export function inBoth<const P extends object, A extends Citation, B extends Citation>(
  point: P,
  before: A,
  after: B,
): readonly [
  P & typeof oldRules & { readonly basis: readonly [A] },
  P & typeof newRules & { readonly basis: readonly [B] },
] {
  return [
    { ...point, ...oldRules, basis: [before] },
    { ...point, ...newRules, basis: [after] },
  ]
}
