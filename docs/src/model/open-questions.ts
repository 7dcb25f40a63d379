import { interpretations, type Interpretation } from '@vilkar/law'
import type { InterpretationText } from '@vilkar/law'
import { anchorOf } from './addresses.ts'
import { citationLink, type CitationLink } from './basis.ts'
import { citedBy, type CitingRule } from './citing.ts'
import { interpretationList } from './law-lists.ts'
import type { Locale } from './locales.ts'
import { words } from './words.ts'

/** An open question of interpretation, in words. */
export interface OpenQuestion extends InterpretationText {
  readonly anchor: string
  readonly text: string
  readonly about: readonly CitationLink[]
  readonly citing: readonly CitingRule[]
}

/** The kinds of open question, in the order in which they stand on the page. */
export const questionKinds = [
  'reading',
  'gap',
  'text-not-read',
] as const satisfies readonly Interpretation['kind'][]

/**
 * Lists the open questions of one kind.
 *
 * @param locale - The language.
 * @param kind - The kind.
 * @returns The questions in the order of the register, with what they are about and the rules that cite them.
 */
export function openQuestions(
  locale: Locale,
  kind: Interpretation['kind'],
): readonly OpenQuestion[] {
  return interpretationList
    .filter((citation) => interpretations[citation].kind === kind)
    .map((citation) => ({
      ...words[locale].interpretations[citation],
      anchor: anchorOf(citation),
      text: citationLink(locale, citation).text,
      about: interpretations[citation].about.map((each) => citationLink(locale, each)),
      citing: citedBy(citation),
    }))
}
