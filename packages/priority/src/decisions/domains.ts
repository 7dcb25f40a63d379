import { flag, integer } from '@vilkar/core'

/*
 * The inputs that several of the questions share.
 *
 * A referral follows the rules of the day it was received, so the questions about its assessment are
 * asked on that day: then each table is dated like the law itself, a change of law is a change of the
 * table, and no row has to name an era. What follows when a deadline is missed, to whom one complains
 * and what the municipality does are asked on the day asked about, since they arise later. That a
 * referral follows the day of receipt was read for the rules of 2004 alone; for the later changes it is
 * `interpretation: priority-era-by-receipt`, on which the rows say that they rest.
 */

/** Completed years. Norwegian: *fylte år*. */
export const age = /* @__PURE__ */ integer({ min: 0, max: 130 })

/** Whether there is a right to necessary specialist care. Norwegian: *rett til nødvendig helsehjelp*. */
export const right = /* @__PURE__ */ flag()
