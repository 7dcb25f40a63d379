import { interpretations, type Interpretation, type InterpretationCitation } from '@vilkar/law'
import type { CaseDomain } from 'vilkar'
import { capitalized } from '../act-page.ts'
import { citationLink, type CitationLink } from '../basis.ts'
import { citedBy, type CitingRule } from '../citing.ts'
import { domainOf, domains } from '../domains.ts'
import { interpretationList } from '../law-lists.ts'
import type { Locale } from '../locales.ts'
import { words } from '../words.ts'
import type { InterpretationText } from '@vilkar/law'
import { settlersOf, type Settler } from './settlers.ts'

/** The kinds of doubt, in the order in which they are listed. */
export const doubtKinds = [
  'reading',
  'gap',
  'text-not-read',
] as const satisfies readonly Interpretation['kind'][]

/** A doubtful reading with everything that is told of it. */
export interface ReadingPage extends InterpretationText, CitationLink {
  readonly citation: InterpretationCitation
  /** What it is about, as a title. */
  readonly title: string
  readonly kind: Interpretation['kind']
  readonly settledBy: readonly Settler[]
  readonly about: readonly CitationLink[]
  readonly citing: readonly CitingRule[]
  /** The fields whose rules rest on it. */
  readonly fields: readonly CaseDomain[]
  /** How many rules and points rest on it that are law today, and how many were. */
  readonly current: number
  readonly past: number
}

/**
 * Gathers everything that is told of a doubtful reading.
 *
 * @param locale - The language.
 * @param citation - The reading.
 * @returns What stands on its page.
 */
export function readingPage(locale: Locale, citation: InterpretationCitation): ReadingPage {
  const { kind, about } = interpretations[citation]
  const citing = citedBy(citation)
  const places = citing.flatMap((rule) => rule.places)
  const found = new Set(citing.map(({ id }) => domainOf(id)))
  return {
    ...words[locale].interpretations[citation],
    ...citationLink(locale, citation),
    title: capitalized(citationLink(locale, citation).text.replace(/^[^:]+: /, '')),
    citation,
    kind,
    settledBy: settlersOf(citation),
    about: about.map((each) => citationLink(locale, each)),
    citing,
    fields: domains.filter((domain) => found.has(domain)),
    current: places.filter(({ current }) => current).length,
    past: places.filter(({ current }) => !current).length,
  }
}

/**
 * Lists the doubtful readings.
 *
 * @param locale - The language.
 * @returns The readings, those that most rules of today rest on first.
 */
export function readings(locale: Locale): readonly ReadingPage[] {
  return interpretationList
    .map((citation) => readingPage(locale, citation))
    .sort((one, other) => other.current - one.current || other.past - one.past)
}
