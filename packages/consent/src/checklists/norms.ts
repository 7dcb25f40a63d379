/*
 * What kind of norm a point is, and how strongly it binds. Spread into a requirement, so that its own
 * lines say only what is its own.
 */

/** An act says that it must be so. */
export const statutoryDuty = { force: 'statute', weight: 'must' } as const

/** A regulation says that it must be so. */
export const regulatoryDuty = { force: 'regulation', weight: 'must' } as const

/** Guidance says that it should be so; a lack is no breach of duty. */
export const recommended = { force: 'guidance', weight: 'should' } as const
