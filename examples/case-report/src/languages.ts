import type { CaseTexts } from 'vilkar'
import * as english from 'vilkar/texts/en'
import * as bokmal from 'vilkar/texts/nb'
import * as nynorsk from 'vilkar/texts/nn'
import { en } from './words/en.ts'
import { nb } from './words/nb.ts'
import { nn } from './words/nn.ts'
import type { ReportWords } from './words/types.ts'

/** The words of the report itself, the texts of the rules, and what each change of law changed. */
interface LanguageOfReport {
  readonly words: ReportWords
  readonly texts: CaseTexts
  readonly amendments: Readonly<Record<string, string>>
}

/** What a report is written with, in each language. */
export const languages = {
  nb: { words: nb, texts: bokmal.nb, amendments: bokmal.amendments },
  nn: { words: nn, texts: nynorsk.nn, amendments: nynorsk.amendments },
  en: { words: en, texts: english.en, amendments: english.amendments },
} satisfies Record<string, LanguageOfReport>

/** A language of the report. */
export type Language = keyof typeof languages

/** Tells whether the report can be had in a language. */
export function isLanguage(name: string): name is Language {
  return Object.hasOwn(languages, name)
}
