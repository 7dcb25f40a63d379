import {
  acts,
  sources,
  type Act,
  type ActAbbreviation,
  type Confidence,
  type Source,
  type SourceCitation,
} from '@vilkar/law'
import type { CaseDomain } from 'vilkar'
import { capitalized } from './act-page.ts'
import { actAddress, anchorOf } from './addresses.ts'
import { citationLink, type CitationLink } from './basis.ts'
import { citedBy, domainsCiting, type CitingRule } from './citing.ts'
import { actList, provisionsOf, sourceList } from './law-lists.ts'
import type { Locale } from './locales.ts'
import { words } from './words.ts'

/** An act on the overview of the law. */
export interface ActLine extends Act {
  readonly act: ActAbbreviation
  readonly name: string
  readonly short: string
  readonly address: string
  readonly provisions: number
  readonly domains: readonly CaseDomain[]
}

/** Preparatory works, guidance or a local model on the overview of the law. */
export interface SourceEntry {
  readonly anchor: string
  readonly text: string
  readonly kind: Source['kind']
  readonly year?: number
  readonly from?: string
  readonly confidence: Confidence
  readonly about: readonly CitationLink[]
  readonly citing: readonly CitingRule[]
}

/**
 * Lists the acts and regulations.
 *
 * @param locale - The language.
 * @returns The acts in the order of the register.
 */
export function actLines(locale: Locale): readonly ActLine[] {
  return actList.map((act) => {
    const { name, short } = words[locale].law.acts[act]
    const citations = provisionsOf(act)
    return {
      ...acts[act],
      act,
      name: capitalized(name),
      short,
      address: actAddress(locale, act),
      provisions: citations.length,
      domains: domainsCiting(citations),
    }
  })
}

/** The kinds of source, in the order in which they stand on the page. */
export const sourceKinds = [
  'preparatory-works',
  'guidance',
  'local',
] as const satisfies readonly Source['kind'][]

/**
 * Lists the authorities that are no provisions.
 *
 * @param locale - The language.
 * @param kind - The kind wanted.
 * @returns The sources in the order of the register, with the rules that cite them.
 */
export function sourceEntries(locale: Locale, kind: Source['kind']): readonly SourceEntry[] {
  return sourceList
    .filter((citation) => sources[citation].kind === kind)
    .map((citation) => [citation, sources[citation]] as const)
    .map(([citation, source]: readonly [SourceCitation, Source]) => ({
      anchor: anchorOf(citation),
      text: citationLink(locale, citation).text,
      kind,
      ...(source.year !== undefined && { year: source.year }),
      ...(source.from && { from: source.from.day }),
      confidence: source.confidence,
      about: source.about.map((each) => citationLink(locale, each)),
      citing: citedBy(citation),
    }))
}
