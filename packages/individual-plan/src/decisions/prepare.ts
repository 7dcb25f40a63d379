import { question } from '@vilkar/law'
import { before2022 } from './prepare/before-2022.js'
import { from2022 } from './prepare/from-2022.js'
import { inputs, outcomes } from './prepare/question.js'
import { setAside2020 } from './prepare/set-aside-2020.js'

/**
 * Asks who makes the individual plan.
 *
 * Norwegian: *hvem skal utarbeide individuell plan*. Source: hol § 7-1, sphl § 2-5, phvl § 4-1, navl § 15,
 * sotjl §§ 28 and 33, bvl § 15-9, ipf §§ 5, 7 and 8 and larf § 6; to 2022-07-31 hrf §§ 17 and 18, ipf2010 §§ 5
 * and 6 and bvl1992 § 3-2 a. From 2020-03-28 to 2020-05-26 covf set the duties in hol and sphl aside. Between services of which no text names one the answer is `not-regulated`.
 */
export const planPrepare = question({
  id: 'plan.prepare',
  inputs,
  outcomes,
  force: 'statute',
  rows: [...before2022, ...setAside2020, ...from2022],
})
