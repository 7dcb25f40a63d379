import { fillText, type DomainTexts } from '@vilkar/core/explain'

/** A day after every change of law: a message that names a term then has its newest name. */
const farAhead = '9999-12-31'

/**
 * Lists what the test of a point can say.
 *
 * @param texts - The texts of the domain in a language.
 * @param checklist - The checklist's id.
 * @param point - The point's id.
 * @returns The messages, in the order of the texts.
 */
export function pointMessages(
  { checklists, terms }: DomainTexts,
  checklist: string,
  point: string,
): readonly string[] {
  const { messages = {} } = checklists[checklist]?.requirements[point] ?? {}
  return Object.values(messages).map((text) => fillText(text, terms, farAhead))
}
