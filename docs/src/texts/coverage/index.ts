import type { Locale } from '../../model/locales.ts'
import { coverageEn } from './en.ts'
import { coverageNb } from './nb.ts'
import { coverageNn } from './nn.ts'
import type { CoverageTexts } from './types.ts'

/** The words of the coverage pages, by language. */
export const coverageTexts: Readonly<Record<Locale, CoverageTexts>> = {
  nb: coverageNb,
  nn: coverageNn,
  en: coverageEn,
}
