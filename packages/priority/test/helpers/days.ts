/* The days on which the law is looked at: around every change that a table knows. */
import { sampleDays } from '@vilkar/testing/domains'
import { priorityDecisions } from '../../src/decisions/index.js'

export { later, yearsBefore } from '@vilkar/testing/domains'

/** The Patient Rights Act: its first text was not read. */
const rightsAct = '2001-01-01'
/** Individual deadlines; era E2. */
export const individualDeadline = '2004-09-01'
/** Addiction institutions come under the right to assessment. */
export const addiction2008 = '2008-01-01'
/** Deadlines of their own for the young with mental disorders or addiction. */
export const youngPatients = '2008-09-01'
/** pbrl § 2-1 is split; complaints without a request. */
export const coverage = '2012-01-01'
/** priof § 7: the same in the regulations. */
export const directComplaint = '2013-01-17'
/** Era E3: ten working days, two conditions, HELFO is contacted. */
export const reform2015 = '2015-11-01'
/** Era E4: three criteria. */
export const criteria2019 = '2019-02-01'
/** pbrl § 7-6 becomes § 7-7. */
export const renumbered2019 = '2019-07-01'
/** The right covers what the specialist service provides and finances. */
export const regional2020 = '2020-01-01'
/** No care abroad when a deadline is missed. */
export const abroad2020 = '2020-03-01'
/** Rights are suspended for a time: assessment, deadline, new assessment. */
export const suspended2020 = '2020-03-28'
/** They apply again. */
export const unsuspended2020 = '2020-05-27'
/** The rules on missed deadlines apply again. */
export const remedies2020 = '2020-10-01'
/** The Storting agrees to criteria for all health and care services. */
export const municipal2022 = '2022-04-05'
/** Helseklage. */
export const appeals2024 = '2024-01-01'
/** The end of that. */
export const suspensionEnd = '2028-07-01'
/** Era E5: the conditions stand in the act again. */
export const reform2024 = '2024-06-01'

const anyDay = ['2006-06-15', '2014-05-05', '2017-03-03', '2019-08-15', '2026-07-28']

/** The days around each change of a table, and some others; those from a day on, up to another. */
export const { always, from } = sampleDays(priorityDecisions, anyDay)

/** The sample days from one on, and before another, on which nothing of the assessment was suspended. */
export function fromUnsuspended(first: string, end: string): readonly string[] {
  return from(first, end).filter((day) => day < suspended2020 || day >= unsuspended2020)
}

/** The sample days of each era of the law note, by the day a referral is received. */
export const eras = {
  E1: from(rightsAct, individualDeadline),
  E2: from(individualDeadline, reform2015),
  E3: from(reform2015, criteria2019),
  E4: from(criteria2019, reform2024),
  E5: from(reform2024),
} as const
