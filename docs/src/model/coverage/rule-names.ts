import { fillText } from '@vilkar/core/explain'
import { checklists } from '../checklist-list.ts'
import { decisions, referenceDay } from '../decisions.ts'
import type { Locale } from '../locales.ts'
import { questionOf } from '../titles.ts'
import { textsOf } from '../words.ts'
import type { RuleNames } from './rule-link.ts'

function pointsOf(locale: Locale, id: string): Readonly<Record<string, string>> {
  const { checklists: texts, terms } = textsOf(locale, id)
  return Object.fromEntries(
    Object.entries(texts[id]?.requirements ?? {}).map(([point, words]) => [
      point,
      fillText(words.point, terms, referenceDay),
    ]),
  )
}

/**
 * Lists what rules are called in a language, in the terms of today.
 *
 * @param locale - The language.
 * @returns The question of each decision, and what each point of each checklist asks for.
 */
export function ruleNames(locale: Locale): RuleNames {
  return {
    decisions: Object.fromEntries(decisions.map(({ id }) => [id, questionOf(locale, id)])),
    checklists: Object.fromEntries(checklists.map(({ id }) => [id, pointsOf(locale, id)])),
  }
}
