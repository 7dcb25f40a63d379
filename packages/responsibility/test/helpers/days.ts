/* The days on which the law is looked at: around every change that a table knows. */
import { sampleDays } from '@vilkar/testing/domains'
import { responsibilityDecisions } from '../../src/decisions/index.js'

export { later } from '@vilkar/testing/domains'

/** fastlf2012 § 28: general practitioners use interpreters. */
export const generalPractitioners = '2013-01-01'
/** pbrl § 4-6 a: warning and locating technology. */
export const locatingTechnology = '2013-09-01'
/** akthf: activity devices from 26. */
export const activityDevices = '2014-07-01'
/** fvl § 11 e: children as interpreters. */
export const childInterpreters = '2016-07-01'
/** dbtf § 1 gets a new second paragraph. */
export const deafblind = '2017-01-01'
/** hol § 3-2 a (4): decisions on the criteria for a long stay. */
export const longStay = '2017-07-01'
/** hol § 3-6: respite care moves. */
export const carerSupport = '2017-10-01'
/** hol § 5-11: guidance the other way. */
export const mutualGuidance = '2018-01-01'
/** hrf § 3: a new definition. */
export const definition = '2018-05-01'
/** utskf § 13: payment in mental health care and addiction treatment as well. */
export const paymentForAll = '2019-01-01'
/** pbrl § 2-7 (2) sentence 2 is put back. */
export const longStayAgain = '2019-07-01'
/** The county governor is called statsforvalteren. */
export const countyGovernor = '2021-06-01'
/** hol § 7-2 b, sphl § 2-5 d: plan and coordinator may be suspended. */
export const suspension = '2022-06-15'
/** The child welfare and health board takes the place of the county board. */
export const countyBoard = '2023-01-01'
/** The power to suspend has ended. */
export const suspensionEnd = '2028-07-01'
/** hol § 3-4, sphl § 2-1 e: cooperation around single patients; hol § 7-2 a. */
export const reform = '2022-08-01'
/** sphl § 2-1 a: a new second paragraph. */
export const criteria = '2020-01-01'
/** The Interpreting Act. */
export const interpretingAct = '2022-01-01'
/** The Education Act of 2023. */
export const education = '2024-08-01'
/** Warning and tracking leave hol chapter 9. */
export const warningTechnology = '2025-09-01'
/** fastlf § 37. */
export const newGeneralPractitioners = '2026-01-01'
/** ftrl § 10-5 (4) reworded. */
export const workDevices = '2026-10-01'
/** The dispensation of tolkl § 7 (5) has ended. */
export const dispensationEnd = '2027-01-01'

const anyDay = ['2015-05-05', '2019-03-03', '2025-02-28', '2026-07-28']

/** The days around each change of a table, and some others; those from a day on, up to another; those before one. */
export const { always, from, until } = sampleDays(responsibilityDecisions, anyDay)
