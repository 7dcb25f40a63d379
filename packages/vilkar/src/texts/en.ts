import { en as consent } from '@vilkar/consent/texts/en'
import { en as cooperation } from '@vilkar/cooperation/texts/en'
import { en as individualPlan } from '@vilkar/individual-plan/texts/en'
import { en as priority } from '@vilkar/priority/texts/en'
import { en as responsibility } from '@vilkar/responsibility/texts/en'
import { overview } from './overview/en.js'
import type { CaseTexts } from './types.js'

/** The texts of every domain in English. */
export const en: CaseTexts = {
  overview,
  consent,
  individualPlan,
  responsibility,
  priority,
  cooperation,
}

/** What each change of law changed, in English, for `explainChange` of `vilkar/time`. */
export { amendmentTexts as amendments } from '@vilkar/law/texts/en'
