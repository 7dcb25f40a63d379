/* The days on which the checklists are looked at: around changes of law, and within each of their times. */
import { around } from '@vilkar/testing/domains'

export { later as shift } from '@vilkar/testing/domains'

/** The first day covered. */
const coverage = '2012-01-01'
/** hol § 6-2 no. 4 without a slip. */
const wording = '2012-06-22'
/** The regulation on leadership; the discharge rules cover mental health care and addiction. */
export const management = '2017-01-01'
/** pbrl § 3-1: children are informed and heard. */
export const children = '2018-01-01'
/** sphl § 2-1 a: a paragraph came in, and those after it moved. */
export const criteria = '2020-01-01'
/** hol § 6-2 nos. 12 and 13; ipf; child coordinators. */
export const reform = '2022-08-01'
/** utskf § 12 amended. */
export const transfer = '2026-07-01'

/** The day of each change, the day before and the day after, and days far from any. */
export const days: readonly string[] = [
  coverage,
  '2012-01-02',
  ...around([wording, management, reform, transfer]),
  '2019-05-17',
  '2024-02-29',
  '2027-02-01',
]

/** A day of today's law. */
export const today = '2026-02-02'
