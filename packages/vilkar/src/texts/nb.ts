import { nb as consent } from '@vilkar/consent/texts/nb'
import type { CaseTexts } from './types.js'

/** The texts of every domain in bokmål. */
export const nb: CaseTexts = { consent }
