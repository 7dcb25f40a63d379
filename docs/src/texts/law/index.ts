import type { Locale } from '../../model/locales.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { LawPageTexts } from './types.ts'

/** The words of this part of the site, by language. */
export const lawPageTexts: Readonly<Record<Locale, LawPageTexts>> = { nb, nn, en }
