/* The days on which the checklists are looked at: around each change of law that they know. */
import { around } from '@vilkar/testing/domains'

export { later as shift } from '@vilkar/testing/domains'

/** The first day covered. */
const coverage = '2012-01-01'
/** Guardianship: pbrl § 4-6 (1). */
export const guardianship = '2013-07-01'
/** Locating systems in pbrl § 4A-4 (3). */
export const locating = '2013-09-01'
/** The plan regulation. */
export const plan = '2022-08-01'
/** Decision competence: pbrl §§ 4-3, 4-6 (4) to (6). */
export const competence = '2026-06-01'

/** hpl chapter 5 anew. */
export const confidentiality = '2026-07-01'

/** The day of each change, the day before and the day after, and days far from any. */
export const days = [
  coverage,
  '2012-01-02',
  ...around([guardianship, locating, plan, competence, confidentiality]),
  '2019-05-17',
  '2027-02-01',
]
