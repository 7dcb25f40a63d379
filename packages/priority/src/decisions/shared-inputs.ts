import { choice, flag } from '@vilkar/core'

/*
 * The inputs that several of the questions share.
 *
 * A referral follows the rules of the day it was received, so the questions about its assessment are
 * asked on that day: then each table is dated like the law itself, a change of law is a change of the
 * table, and no row has to name an era. What follows when a deadline is missed, to whom one complains
 * and what the municipality does are asked on the day asked about, since they arise later. That a
 * referral follows the day of receipt is `interpretation: priority-era-by-receipt`, on which the rows say
 * that they rest; where that day is unknown, the question is asked on every day that it may have been.
 */

export { age } from '@vilkar/core/calendar'

/**
 * Where the referral goes. To 2015-10-31 the right to be assessed was for those referred to a hospital, a
 * specialist outpatient clinic or a district psychiatric centre of the scheme for choosing a hospital,
 * from 2008-01-01 also to an addiction institution of it: `interpretation: assessment-right-scope`. These alone may
 * return the referral of a patient of another region: `interpretation: referral-turned-away`.
 * Norwegian: *sykehus eller spesialistpoliklinikk som omfattes av § 2-4*.
 */
export const referredTo = /* @__PURE__ */ choice([
  'hospital-or-clinic',
  'addiction-institution',
  'other-institution',
])

/** Whether there is a right to necessary specialist care. Norwegian: *rett til nødvendig helsehjelp*. */
export const rightToSpecialistCare = /* @__PURE__ */ flag()
