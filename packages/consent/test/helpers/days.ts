/* The days on which the law is looked at: around every change, and those of the law note's examples. */
import { around, sampleDays } from '@vilkar/testing/domains'
import { consentDecisions } from '../../src/decisions/index.js'

export { later, yearsBefore } from '@vilkar/testing/domains'

/** The first day that the tables cover. */
export const coverage = '2012-01-01'
/** Guardianship reform: pbrl §§ 4-3 (1), 4-6, 4-7 in their present shape; vgml. */
export const guardianship = '2013-07-01'
/** The patient records act; the health registers act of 2001 ends. */
export const records = '2015-01-01'
/** The penal code of 2005. */
export const penalCode = '2015-10-01'
/** Children's rights: pbrl §§ 3-1, 3-4, 4-3 (1) c and (6), 4-4; hpl § 22. */
export const children = '2018-01-01'
/** hpl §§ 29, 29 b and 29 c: made available, to whoever is bound to silence. */
export const dispensation = '2018-07-20'
/** hpl § 38 repealed. */
export const injuryReports = '2017-07-01'
/** hpl § 30 with the act on health supervision. */
export const supervision = '2019-07-01'
/** hpl § 29: the only section on dispensation. */
export const oneDispensation = '2021-06-01'
/** hpl §§ 25 a, 25 b, 29 d and 29 e. */
export const ethics = '2021-07-01'
/** hpl § 34 a. */
export const railAndSea = '2022-04-01'
/** pbrl § 4-5 a. */
export const cosmetic = '2022-07-01'
/** ipf; hrf renumbered; pbrl §§ 2-5 b and 2-5 c; hol § 7-2 a. */
export const plan = '2022-08-01'
/** The child welfare act of 2021. */
export const childWelfare = '2023-01-01'
/** Foster carers and institutions in pbrl §§ 3-4 (6) and 4-4 (4). */
export const carers = '2026-01-01'
/** Decision competence. */
export const competence = '2026-06-01'
/** hpl chapter 5 anew; pbrl §§ 3-1 (5), 5-3. */
export const confidentiality = '2026-07-01'

/** Days on which a provision changed without a change of outcome, so that none is read into them. */
const quiet = [
  '2012-06-22',
  '2013-09-01',
  '2014-01-01',
  '2016-09-15',
  '2017-09-01',
  '2018-07-01',
  '2021-01-01',
  '2023-04-01',
  '2025-09-01',
  '2026-06-19',
  '2026-07-28',
]

/** The days of the law note's examples for "any". */
export const anyDay = [
  '2012-06-01',
  '2016-01-01',
  '2020-01-01',
  '2024-05-01',
  '2026-02-01',
  '2026-06-15',
  '2026-08-01',
] as const

/** The days around each change of a table, and some others; those from a day on, up to another; those before one. */
export const { always, from, until } = sampleDays(consentDecisions, [...around(quiet), ...anyDay])
