import { checklistAddress, ruleAddress } from '../addresses.ts'
import type { Locale } from '../locales.ts'

/** What rules are called in one language. */
export interface RuleNames {
  /** The question of each decision. */
  readonly decisions: Readonly<Record<string, string>>
  /** The points of each checklist, by their ids. */
  readonly checklists: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A rule as the register names it, and where it is shown. */
export interface RuleLink {
  /** The id of a decision or checklist, and after a slash that of its row or point. */
  readonly name: string
  /** Its question, or what its point asks for; absent for what has no page of its own. */
  readonly text?: string
  readonly address?: string
}

/**
 * Finds where a rule that the register names is shown.
 *
 * @param locale - The language.
 * @param name - The rule, as the register names it.
 * @param names - What rules are called in the language.
 * @param addressOf - Finds where a row of a decision is shown, or the decision itself.
 * @returns The name, and its text and address where it has them.
 */
export function ruleLink(
  locale: Locale,
  name: string,
  names: RuleNames,
  addressOf: typeof ruleAddress = ruleAddress,
): RuleLink {
  const [owner = name, ...rest] = name.split('/')
  const part = rest.length > 0 ? rest.join('/') : undefined
  const question = names.decisions[owner]
  if (question !== undefined) {
    return { name, text: question, address: addressOf(locale, owner, part) }
  }
  const points = names.checklists[owner]
  if (points === undefined) return { name }
  const text = part === undefined ? undefined : points[part]
  const address = checklistAddress(locale, owner, part)
  return text === undefined ? { name, address } : { name, text, address }
}
