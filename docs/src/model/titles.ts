import { sayQuestion } from './say.ts'
import { decisionOf, referenceDay } from './decisions.ts'
import type { Locale } from './locales.ts'
import { textsOf } from './words.ts'
import { fillText } from '@vilkar/core/explain'

/**
 * Writes the question of a decision in the terms of today.
 *
 * @param locale - The language.
 * @param id - The decision's id.
 * @returns The question.
 */
export function questionOf(locale: Locale, id: string): string {
  return sayQuestion(locale, decisionOf(id), referenceDay).question
}

/**
 * Writes the title of a checklist in the terms of today.
 *
 * @param locale - The language.
 * @param id - The checklist's id.
 * @returns The title.
 */
export function checklistTitle(locale: Locale, id: string): string {
  const texts = textsOf(locale, id)
  return fillText(texts.checklists[id]?.title ?? id, texts.terms, referenceDay)
}
