import { nn as consent } from '@vilkar/consent/texts/nn'
import { nn as cooperation } from '@vilkar/cooperation/texts/nn'
import { nn as individualPlan } from '@vilkar/individual-plan/texts/nn'
import { nn as priority } from '@vilkar/priority/texts/nn'
import { nn as responsibility } from '@vilkar/responsibility/texts/nn'
import { overview } from './overview/nn.js'
import type { CaseTexts } from './types.js'

/** The texts of every domain in nynorsk. */
export const nn: CaseTexts = {
  overview,
  consent,
  individualPlan,
  responsibility,
  priority,
  cooperation,
}

/** What each change of law changed, in nynorsk, for `explainChange` of `vilkar/time`. */
export { amendmentTexts as amendments } from '@vilkar/law/texts/nn'
