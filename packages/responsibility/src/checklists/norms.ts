import { since } from '@vilkar/law'

/*
 * What kind of norm a point is, how strongly it binds, and since when. Spread into a point, so that its own
 * lines say only what is its own.
 */

/** An act says that it must be so. */
export const statutoryDuty = { force: 'statute', weight: 'must', from: since.coverage } as const

/** A regulation says that it must be so. */
export const regulatoryDuty = { force: 'regulation', weight: 'must', from: since.coverage } as const

/**
 * The habilitation guide of 2014 says that it should be so; a lack is no breach of duty. Its advice is carried
 * back to the day from which the law it explains is covered.
 */
export const recommended = { force: 'guidance', weight: 'should', from: since.coverage } as const

/** The same guide calls it a good tool, and asks for no more. */
export const suggested = { ...recommended, weight: 'may' } as const
