import type { Locale } from '../../model/locales.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { RulesTexts } from './types.ts'

/** The words of this part of the site, by language. */
export const rulesTexts: Readonly<Record<Locale, RulesTexts>> = { nb, nn, en }
