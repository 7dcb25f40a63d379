import { nb as consent } from '@vilkar/consent/texts/nb'
import { nb as cooperation } from '@vilkar/cooperation/texts/nb'
import { nb as individualPlan } from '@vilkar/individual-plan/texts/nb'
import { nb as priority } from '@vilkar/priority/texts/nb'
import { nb as responsibility } from '@vilkar/responsibility/texts/nb'
import { overview } from './overview/nb.js'
import type { CaseTexts } from './types.js'

/** The texts of every domain in bokmål. */
export const nb: CaseTexts = {
  overview,
  consent,
  individualPlan,
  responsibility,
  priority,
  cooperation,
}

/** What each change of law changed, in bokmål, for `explainChange` of `vilkar/time`. */
export { amendmentTexts as amendments } from '@vilkar/law/texts/nb'
