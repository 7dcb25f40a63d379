import type { Force } from '../decision/row.js'
import type { Language } from '../error/issue.js'
import type { Weight } from '../checklist/checklist.js'
import type { Finding } from '../checklist/checklist.js'
import type { Turn } from '../time/turn.js'

/** A term that the law has changed: each name with the first day of its use. */
export type DatedTerm = readonly (readonly [from: string, term: string])[]

/** How surely the wording of a law is known: read, inferred from what was read, or not verified. */
export type Certainty = 'read' | 'inferred' | 'unverified'

/** The words that every explanation uses, in one language. */
export interface CommonTexts {
  readonly yes: string
  readonly no: string
  readonly unknown: string
  /** What a form calls the birth date: no table looks at it, only at the age. */
  readonly birthDate: string
  readonly or: string
  readonly headings: {
    readonly question: string
    readonly answer: string
    readonly possible: string
    readonly needed: string
    readonly conditions: string
    readonly basis: string
    readonly presumed: string
    readonly judged: string
  }
  readonly notInForce: string
  /** How far the law was read, to the day asked about or not; and how surely the wording relied on is known. */
  readonly lawRead: Readonly<Record<'through' | 'beyond' | Certainty, string>>
  /** When an answer may change, or what is found in a document does, and why. */
  readonly mayChange: {
    readonly answer: string
    readonly document: string
    /** Said of a day past the law that was read. */
    readonly beyond: string
    readonly birthday: Readonly<Record<Extract<Turn, { readonly kind: 'birthday' }>['day'], string>>
    readonly changeOfLaw: string
    readonly statedDay: Readonly<Record<'come' | 'over', string>>
    readonly countedDay: Readonly<Record<'come' | 'over', string>>
  }
  readonly forces: Readonly<Record<Force, string>>
  readonly weights: Readonly<Record<Weight, string>>
  readonly findings: Readonly<Record<Finding['status'], string>>
  readonly notApplicable: string
  readonly applicabilityUnknown: string
}

/** What an input is called, how its values read, and who judges it. */
export interface InputTexts {
  readonly label: string
  /** A unit that follows a number, with the space before it. */
  readonly unit?: string
  readonly values?: Readonly<Record<string, string>>
  /** What each value means, with an example; of a flag, what yes means. */
  readonly about?: Readonly<Record<string, string>>
}

/** A question and its outcomes in words. */
export interface DecisionTexts {
  readonly question: string
  readonly outcomes: Readonly<Record<string, string>>
}

/** A point of a checklist in words, and its messages. */
export interface RequirementTexts {
  readonly point: string
  readonly messages: Readonly<Record<string, string>>
}

/**
 * All texts of a domain in one language.
 *
 * A text may hold terms in braces: `{competence}` reads as the law called it on the day asked about.
 */
export interface DomainTexts {
  readonly language: Language
  readonly common: CommonTexts
  readonly terms: Readonly<Record<string, DatedTerm>>
  readonly judges: Readonly<Record<string, string>>
  /** What open answers say all the same, where a question tells what its outcomes mean. */
  readonly substances?: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, InputTexts>>
  /** What facts are called that no table looks at as they are: an input is counted from them. */
  readonly facts?: Readonly<Record<string, InputTexts>>
  readonly decisions: Readonly<Record<string, DecisionTexts>>
  readonly checklists: Readonly<
    Record<
      string,
      {
        readonly title: string
        readonly requirements: Readonly<Record<string, RequirementTexts>>
      }
    >
  >
  /** What the days are called that documents state, by their places without the numbers: `/consents/expiresOn`. */
  readonly days?: Readonly<Record<string, string>>
  /** Writes a citation out. */
  readonly cite: (citation: string) => string
}

/**
 * Fills a text's placeholders: terms as they read on a day, and values by name.
 *
 * @param text - A text with placeholders in braces.
 * @param terms - The dated terms.
 * @param on - The day asked about.
 * @param values - Values by placeholder; they stand before terms of the same name.
 * @returns The text without placeholders; one that nothing fills is left as it stands.
 * @example
 * ```ts
 * import { fillText } from '@vilkar/core/explain'
 * const terms = { test: [['2012-01-01', 'old name'], ['2026-06-01', 'new name']] } as const
 * fillText('the {test} of {who}', terms, '2026-06-01', { who: 'all' }) // => 'the new name of all'
 * ```
 */
export function fillText(
  text: string,
  terms: DomainTexts['terms'],
  on: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text.replace(/\{(\w+)\}/g, (placeholder: string, name: string) => {
    if (Object.hasOwn(values, name)) return String(values[name])
    const dated = Object.hasOwn(terms, name) ? terms[name] : undefined
    const term = dated?.filter(([from]) => from <= on).at(-1) ?? dated?.[0]
    return term?.[1] ?? placeholder
  })
}
