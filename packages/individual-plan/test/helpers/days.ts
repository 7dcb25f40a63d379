/* The days on which the law is looked at: around every change that a table knows. */
import { sampleDays } from '@vilkar/testing/domains'
import { planDecisions } from '../../src/decisions/index.js'

export { later, yearsBefore } from '@vilkar/testing/domains'

/** hpl § 10 covers whoever gives health and care services. */
export const services = '2012-06-22'
/** General practitioners inform of plans: fastlf2012 § 19 (2). */
export const generalPractitioners = '2013-01-01'
/** The school takes part: oppl1998 § 15-5. */
export const school = '2013-08-01'
/** The municipality sees to information: hol § 4-2 a. */
export const municipalInformation = '2014-01-01'
/** Contact doctor; a specialist coordinator is a health professional. */
export const contactDoctorDay = '2016-09-15'
/** The time limits on admission cover mental health care and addiction treatment. */
export const dischargeMentalHealth = '2017-01-01'
/** Physiotherapists with an agreement report the need: fysf § 12 (3). */
export const physiotherapists = '2018-01-01'
/** The temporary regulation sets plan and contact doctor aside: covf §§ 6, 7 and 8. */
export const suspended = '2020-03-28'
/** It fell away. */
export const resumed = '2020-05-27'
/** ipf; hrf renumbered; pbrl §§ 2-5 b and 2-5 c; hol § 7-2 a. */
export const plan = '2022-08-01'
/** The child welfare act of 2021. */
export const childWelfare = '2023-01-01'
/** The Education Act of 2023. */
export const education = '2024-08-01'
/** All of NAV starts plans: ipf § 6. */
export const initiation = '2024-10-11'
/** General practitioners under new regulations: fastlf § 26 (2). */
export const newGeneralPractitioners = '2026-01-01'

const anyDay = ['2014-05-05', '2019-03-03', '2025-02-28', '2026-07-28', '2028-07-01']

/** The days around each change of a table, and some others; those from a day on, up to another; those before one. */
export const { always, from, until } = sampleDays(planDecisions, anyDay)

/** Those of some days on which nothing was set aside. */
export function standing(days: readonly string[]): readonly string[] {
  return days.filter((day) => day < suspended || day >= resumed)
}
