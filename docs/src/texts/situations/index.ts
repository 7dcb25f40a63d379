import type { Locale } from '../../model/locales.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { SituationsTexts } from './types.ts'

/** The words of the page of situations, by language. */
export const situationsTexts: Readonly<Record<Locale, SituationsTexts>> = { nb, nn, en }
