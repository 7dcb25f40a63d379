import {
  acts,
  citationText,
  interpretations,
  lovdataAddress,
  shortCitationText,
  sources,
  type Act,
  type ActAbbreviation,
  type Citation,
  type Confidence,
  type ProvisionCitation,
} from '@vilkar/law'
import { lawPageTexts } from '../texts/law/index.ts'
import { anchorOf } from './addresses.ts'
import { citationLink, type CitationLink } from './basis.ts'
import { citedBy, type CitingRule } from './citing.ts'
import { historyOf, interpretationList, provisionsOf, sectionOf, sourceList } from './law-lists.ts'
import type { Locale } from './locales.ts'
import { gistsOf, words } from './words.ts'
import { fill } from './write.ts'

/** One wording of a provision, in words. */
interface ProvisionWording {
  readonly from: string
  readonly until?: string
  readonly confidence: Confidence
  readonly gist: string
  /** Whether the number stood for another rule before. */
  readonly anotherRule: boolean
}

/** A provision on the page of its act. */
export interface ProvisionEntry {
  readonly citation: ProvisionCitation
  readonly anchor: string
  /** The short form. */
  readonly short: string
  /** The provision written out. */
  readonly text: string
  readonly lovdata?: string
  /** The wordings, the newest first. */
  readonly wordings: readonly ProvisionWording[]
  readonly citing: readonly CitingRule[]
  readonly interpretations: readonly CitationLink[]
  readonly sources: readonly CitationLink[]
}

/** The provisions of one section or chapter. */
interface ProvisionGroup {
  readonly slug: string
  readonly heading: string
  readonly provisions: readonly ProvisionEntry[]
}

/** An act with its provisions. */
export interface ActPage extends Act {
  readonly act: ActAbbreviation
  readonly name: string
  readonly short: string
  /** Its address at Lovdata. */
  readonly lovdata?: string
  readonly groups: readonly ProvisionGroup[]
}

/**
 * Writes a text with a capital letter, as a title begins.
 *
 * @param text - The text.
 * @returns The text with its first letter as a capital.
 */
export function capitalized(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

/** What is about a provision, by its name among the register's. */
function about<C extends Citation>(
  locale: Locale,
  names: readonly C[],
  isAbout: (name: C) => boolean,
): readonly CitationLink[] {
  return names.filter(isAbout).map((name) => citationLink(locale, name))
}

function entryOf(locale: Locale, citation: ProvisionCitation): ProvisionEntry {
  const lovdata = lovdataAddress(citation)
  const gists = gistsOf(locale, citation)
  return {
    citation,
    anchor: anchorOf(citation),
    short: shortCitationText(citation, words[locale].law),
    text: capitalized(citationText(citation, words[locale].law)),
    ...(lovdata !== undefined && { lovdata }),
    wordings: historyOf(citation)
      .map(({ from, until, confidence, anotherRule = false }, at) => ({
        from: from.day,
        ...(until && { until: until.day }),
        confidence,
        gist: gists[at] ?? '',
        anotherRule,
      }))
      .reverse(),
    citing: citedBy(citation),
    interpretations: about(locale, interpretationList, (name) =>
      interpretations[name].about.some((each) => each === citation),
    ),
    sources: about(locale, sourceList, (name) =>
      sources[name].about.some((each) => each === citation),
    ),
  }
}

function headingOf(locale: Locale, section: string): string {
  const chapter = /^ch\. (.+)$/.exec(section)?.[1]
  return chapter === undefined ? section : fill(lawPageTexts[locale].act.chapter, { chapter })
}

/**
 * Makes the page of an act: its provisions by section, each with its wordings and the rules that cite it.
 *
 * @param locale - The language.
 * @param act - The act.
 * @returns The page's content.
 */
export function actPage(locale: Locale, act: ActAbbreviation): ActPage {
  const { name, short } = words[locale].law.acts[act]
  const citations = provisionsOf(act)
  const [first] = citations
  const lovdata = first && lovdataAddress(first)?.replace(/\/§.*$/, '')
  return {
    ...acts[act],
    act,
    name: capitalized(name),
    short,
    ...(lovdata !== undefined && { lovdata }),
    groups: [...Map.groupBy(citations, sectionOf)].map(([section, members]) => ({
      slug: `section-${anchorOf(section)}`,
      heading: headingOf(locale, section),
      provisions: members.map((citation) => entryOf(locale, citation)),
    })),
  }
}
