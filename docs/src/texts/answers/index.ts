import type { Locale } from '../../model/locales.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { AnswersTexts } from './types.ts'

/** The words of answers, by language. */
export const answersTexts: Readonly<Record<Locale, AnswersTexts>> = { nb, nn, en }
