import type { Language } from '@vilkar/core'
import type { DomainTexts } from '@vilkar/core/explain'
import {
  citationText,
  isCitation,
  lovdataAddress,
  provisions,
  type AmendmentTexts,
  type Gists,
  type InterpretationTexts,
  type LawTexts,
  type PendingActTexts,
} from '@vilkar/law'
import type { GuideTexts } from '@vilkar/priority'
import type { CaseTexts } from '../texts/types.js'
import { ruleBook } from './rule-book.js'

/** All texts of one language that the catalogue's words are made of. */
export interface CatalogueTexts {
  /** `nb`, `nn` or `en` of `vilkar/texts/…`. */
  readonly domains: CaseTexts
  /** `nb`, `nn` or `en` of `@vilkar/law/texts/…`. */
  readonly law: LawTexts
  readonly gists: Gists
  readonly interpretations: InterpretationTexts
  readonly amendments: AmendmentTexts
  readonly pendingActs: PendingActTexts
  /** `guide` of `@vilkar/priority/texts/…`. */
  readonly guide: GuideTexts
}

/** A decision in words. */
export interface DecisionWords {
  readonly question: string
  readonly outcomes: Readonly<Record<string, string>>
  readonly inputs: Readonly<
    Record<
      string,
      {
        readonly label: string
        readonly unit?: string
        readonly values?: Readonly<Record<string, string>>
        /** Who judges the input, where it rests on judgement. */
        readonly judge?: string
      }
    >
  >
}

/** A checklist in words. */
export interface ChecklistWords {
  readonly title: string
  readonly requirements: Readonly<
    Record<string, { readonly point: string; readonly messages: Readonly<Record<string, string>> }>
  >
}

/** The catalogue's words in one language, by the ids of the catalogue. */
export interface CatalogueWords {
  readonly language: Language
  /** Terms that the law has changed, by domain: each name with the first day of its use. */
  readonly terms: Readonly<Record<string, DomainTexts['terms']>>
  readonly decisions: Readonly<Record<string, DecisionWords>>
  /** What the values of the inputs mean, with examples, by domain and input; of a flag, what yes means. */
  readonly meanings: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
  >
  readonly checklists: Readonly<Record<string, ChecklistWords>>
  readonly forces: Readonly<Record<string, string>>
  readonly weights: Readonly<Record<string, string>>
  readonly acts: LawTexts['acts']
  readonly provisions: Readonly<
    Record<
      string,
      {
        /** The citation written out. */
        readonly name: string
        readonly address?: string
        /** What each wording says, in our own words, in the order of the catalogue's wordings. */
        readonly gists: readonly string[]
      }
    >
  >
  readonly amendments: AmendmentTexts
  readonly pendingActs: PendingActTexts
  readonly interpretations: Readonly<
    Record<string, { readonly name: string } & InterpretationTexts[keyof InterpretationTexts]>
  >
  readonly sources: LawTexts['sources']
  readonly guide: GuideTexts
}

function decisionWords(
  id: string,
  inputs: Readonly<Record<string, { readonly judge?: string }>>,
  texts: DomainTexts,
): DecisionWords {
  const { question = id, outcomes = {} } = texts.decisions[id] ?? {}
  return {
    question,
    outcomes,
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, { judge }]) => {
        // What the values mean is said once for a domain, and not in each of its questions.
        const { label, unit, values } = texts.inputs[name] ?? { label: name }
        return [
          name,
          {
            label,
            ...(unit !== undefined && { unit }),
            ...(values && { values }),
            ...(judge !== undefined && { judge: texts.judges[judge] ?? judge }),
          },
        ]
      }),
    ),
  }
}

function meaningsIn({ inputs }: DomainTexts): CatalogueWords['meanings'][string] {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, { about }]) => (about ? [[name, about]] : [])),
  )
}

function nameOf(citation: string, law: LawTexts): string {
  return isCitation(citation) ? citationText(citation, law) : citation
}

/**
 * Puts the catalogue into the words of one language.
 *
 * A word in braces is a term that the law has changed (`terms` says its name on a day), or in a message a
 * value of the finding.
 *
 * @param texts - The texts of the language, each from its own entry point.
 * @returns The words, by the ids of the catalogue; ready for JSON.
 * @example
 * ```ts
 * import * as law from '@vilkar/law/texts/nb'
 * import { guide } from '@vilkar/priority/texts/nb'
 * import { catalogueWords } from 'vilkar/catalogue'
 * import { nb } from 'vilkar/texts/nb'
 *
 * const words = catalogueWords({
 *   domains: nb,
 *   law: law.nb,
 *   gists: law.gists,
 *   interpretations: law.interpretationTexts,
 *   amendments: law.amendmentTexts,
 *   pendingActs: law.pendingActTexts,
 *   guide,
 * })
 * words.decisions['consent.who-decides']?.question // => 'Hvem bestemmer over helsehjelpen?'
 * words.provisions['pbrl § 4-3 (1) c']?.name // => 'pasient- og brukerrettighetsloven § 4-3 første ledd bokstav c'
 * ```
 */
export function catalogueWords(texts: CatalogueTexts): CatalogueWords {
  const { domains, law, gists, interpretations, amendments, pendingActs, guide } = texts
  const rules = ruleBook()
  const common = domains.consent.common
  const gistsOf: Readonly<Record<string, readonly string[]>> = gists
  return {
    language: law.language,
    terms: Object.fromEntries(rules.map(({ domain }) => [domain, domains[domain].terms])),
    decisions: Object.fromEntries(
      rules.flatMap(({ domain, decisions }) =>
        decisions.map(({ id, inputs }) => [id, decisionWords(id, inputs, domains[domain])]),
      ),
    ),
    meanings: Object.fromEntries(rules.map(({ domain }) => [domain, meaningsIn(domains[domain])])),
    checklists: Object.fromEntries(
      rules.flatMap(({ domain, checklists }) => {
        const known: DomainTexts['checklists'] = domains[domain].checklists
        return checklists.map(({ id }) => [id, known[id] ?? { title: id, requirements: {} }])
      }),
    ),
    forces: common.forces,
    weights: common.weights,
    acts: law.acts,
    provisions: Object.fromEntries(
      Object.keys(provisions).map((citation) => {
        const address = isCitation(citation) ? lovdataAddress(citation) : undefined
        return [
          citation,
          {
            name: nameOf(citation, law),
            ...(address !== undefined && { address }),
            gists: gistsOf[citation] ?? [],
          },
        ]
      }),
    ),
    amendments,
    pendingActs,
    interpretations: Object.fromEntries(
      Object.entries(interpretations).map(([id, text]) => [id, { name: nameOf(id, law), ...text }]),
    ),
    sources: law.sources,
    guide,
  }
}
