import type { CaseTexts } from 'vilkar'
import { en as enTexts } from 'vilkar/texts/en'
import { nb as nbTexts } from 'vilkar/texts/nb'
import { nn as nnTexts } from 'vilkar/texts/nn'
import { en } from './words/en.ts'
import { nb } from './words/nb.ts'
import { nn } from './words/nn.ts'
import type { ReportWords } from './words/types.ts'

/** The words of the report itself, and the texts of the rules, in each language. */
export const languages = {
  nb: { words: nb, texts: nbTexts },
  nn: { words: nn, texts: nnTexts },
  en: { words: en, texts: enTexts },
} satisfies Record<string, { words: ReportWords; texts: CaseTexts }>

/** A language of the report. */
export type Language = keyof typeof languages

/** Tells whether the report can be had in a language. */
export function isLanguage(name: string): name is Language {
  return Object.hasOwn(languages, name)
}
