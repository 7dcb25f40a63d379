import {
  interpretations,
  lovdataAddress,
  provisions,
  shortCitationText,
  sources,
  type Citation,
  type Confidence,
  type InterpretationCitation,
  type ProvisionCitation,
  type ProvisionHistory,
  type SourceCitation,
} from '@vilkar/law'
import { interpretationAddress, provisionAddress, sourceAddress } from './addresses.ts'
import { referenceDay } from './decisions.ts'
import type { Locale } from './locales.ts'
import { isLaw } from './periods.ts'
import { gistsOf, words } from './words.ts'

/** A citation as a link. */
export interface CitationLink {
  readonly citation: Citation
  readonly text: string
  readonly address: string
}

/** One wording of a provision, in words. */
interface Wording {
  readonly from: string
  readonly until?: string
  readonly confidence: Confidence
  readonly gist: string
}

/** A provision that rules rest on, with the wordings that were law while they were. */
interface BasisProvision extends CitationLink {
  readonly citation: ProvisionCitation
  /** Its address at Lovdata. */
  readonly lovdata?: string
  /** The wordings, the newest first. */
  readonly wordings: readonly Wording[]
}

/** Preparatory works, guidance or a local model that rules rest on. */
interface BasisSource extends CitationLink {
  readonly citation: SourceCitation
  readonly confidence: Confidence
}

/** An open question of interpretation that rules rest on, in words. */
interface BasisInterpretation extends CitationLink {
  readonly citation: InterpretationCitation
  readonly unclear: string
  readonly reading: string
  readonly why: string
  readonly wouldChange: string
}

/** Everything that a set of rows or points rests on. */
export interface Basis {
  readonly provisions: readonly BasisProvision[]
  readonly sources: readonly BasisSource[]
  readonly interpretations: readonly BasisInterpretation[]
}

/** What rests on something: a row or a point. */
interface Resting {
  readonly from: { readonly day: string }
  readonly until?: { readonly day: string }
  readonly basis: readonly Citation[]
}

function isProvision(citation: Citation): citation is ProvisionCitation {
  return Object.hasOwn(provisions, citation)
}

function isInterpretation(citation: Citation): citation is InterpretationCitation {
  return Object.hasOwn(interpretations, citation)
}

function isSource(citation: Citation): citation is SourceCitation {
  return Object.hasOwn(sources, citation)
}

/**
 * Writes a citation as a link to its place on the site.
 *
 * @param locale - The language.
 * @param citation - The citation.
 * @returns Its short form and its address.
 */
export function citationLink(locale: Locale, citation: Citation): CitationLink {
  const text = shortCitationText(citation, words[locale].law)
  const address = isProvision(citation)
    ? provisionAddress(locale, citation)
    : isInterpretation(citation)
      ? interpretationAddress(locale, citation)
      : sourceAddress(locale, citation)
  return { citation, text, address }
}

/** The wordings of a provision that were law on some day on which one of the rows was. */
function wordingsOf(
  locale: Locale,
  citation: ProvisionCitation,
  resting: readonly Resting[],
): readonly Wording[] {
  const history: ProvisionHistory = provisions[citation]
  const gists = gistsOf(locale, citation)
  return history
    .flatMap((version, at) => {
      const { from, until, confidence } = version
      const meets = resting.some((row) => isLaw(row, from.day) || isLaw(version, row.from.day))
      const gist = gists[at] ?? ''
      return meets ? [{ from: from.day, ...(until && { until: until.day }), confidence, gist }] : []
    })
    .reverse()
}

/**
 * Gathers what rows or points rest on, each citation once: what rows of today rest on first, in the
 * order of the acts.
 *
 * @param locale - The language.
 * @param resting - The rows or points.
 * @returns The provisions with their wordings, the other authorities, and the interpretations.
 */
export function basisOf(locale: Locale, resting: readonly Resting[]): Basis {
  const cited = [...new Set(resting.flatMap(({ basis }) => basis))]
  const citing = (citation: Citation): readonly Resting[] =>
    resting.filter(({ basis }) => basis.includes(citation))
  const order = Object.keys(provisions)
  const place = (citation: Citation): number => order.indexOf(citation)
  const ended = (citation: Citation): number =>
    citing(citation).some((row) => isLaw(row, referenceDay)) ? 0 : 1
  return {
    provisions: cited
      .filter(isProvision)
      .sort((a, b) => ended(a) - ended(b) || place(a) - place(b))
      .map((citation) => {
        const lovdata = lovdataAddress(citation)
        return {
          ...citationLink(locale, citation),
          citation,
          ...(lovdata !== undefined && { lovdata }),
          wordings: wordingsOf(locale, citation, citing(citation)),
        }
      }),
    sources: cited.filter(isSource).map((citation) => ({
      ...citationLink(locale, citation),
      citation,
      confidence: sources[citation].confidence,
    })),
    interpretations: cited.filter(isInterpretation).map((citation) => ({
      ...citationLink(locale, citation),
      citation,
      ...words[locale].interpretations[citation],
    })),
  }
}
