import { since } from '@vilkar/law'

/*
 * What kind of norm a point is, and how strongly it binds. Spread into a requirement, so that its own
 * lines say only what is its own.
 */

/** An act says that it must be so. */
export const statutoryDuty = { force: 'statute', weight: 'must' } as const

/** An act says that it should be so, and no more. */
export const statutoryAdvice = { force: 'statute', weight: 'should' } as const

/** A regulation says that it must be so. */
export const regulatoryDuty = { force: 'regulation', weight: 'must' } as const

/** A regulation says that it should be so, and no more. */
export const regulatoryAdvice = { force: 'regulation', weight: 'should' } as const

/**
 * Guidance says that it should be so; a lack is no breach of duty. The guides are of 2014 and 2017. Their
 * advice is carried back to the day from which the law they explain is covered.
 */
export const recommended = { force: 'guidance', weight: 'should', from: since.coverage } as const

/** A local model says that it should be so in that model. */
export const localModel = { force: 'local', weight: 'should', from: since.coverage } as const

/** Some municipality does it so. Others may. */
export const localPractice = { force: 'local', weight: 'may', from: since.coverage } as const

/** The days to the reform of 2022. */
export const before2022 = { from: since.coverage, until: since.planAndCoordinator2022 } as const

/** The days from it. */
export const from2022 = { from: since.planAndCoordinator2022 } as const
