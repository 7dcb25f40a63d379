import type { Locale } from '../../model/locales.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { TryItTexts } from './types.ts'

/** The words of the page on which rules are tried, by language. */
export const tryItTexts: Readonly<Record<Locale, TryItTexts>> = { nb, nn, en }
