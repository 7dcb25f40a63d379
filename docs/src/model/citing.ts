import { fillText } from '@vilkar/core/explain'
import type { Citation } from '@vilkar/law'
import { checklistAddress } from './addresses.ts'
import { rowNumber } from './answers/rule-groups.ts'
import { checklistOf, checklists } from './checklist-list.ts'
import { decisionOf, decisions, referenceDay } from './decisions.ts'
import { domainOf, domains } from './domains.ts'
import type { Locale } from './locales.ts'
import { isLaw } from './periods.ts'
import { rowAddress } from './row-address.ts'
import { checklistTitle, questionOf } from './titles.ts'
import type { CaseDomain } from 'vilkar'
import { textsOf } from './words.ts'

/** A row or a point that cites something. */
interface CitingPlace {
  readonly id: string
  /** Whether it is the law of the last day through which the law was read. */
  readonly current: boolean
}

/** A decision or a checklist of which something cites a provision, a source or an interpretation. */
export interface CitingRule {
  readonly kind: 'decision' | 'checklist'
  readonly id: string
  /** The rows or points; none where only the presumption of an input rests on it. */
  readonly places: readonly CitingPlace[]
  /** The inputs of which a presumption rests on it. */
  readonly presumptions: readonly string[]
}

/** What rests on something: a row or a point in one of its versions. */
interface Resting {
  readonly id: string
  readonly from: { readonly day: string }
  readonly until?: { readonly day: string }
  readonly basis: readonly string[]
}

/** The places that cite something, each once, whichever of its versions does. */
function placesIn(all: readonly Resting[], citation: string): readonly CitingPlace[] {
  const citing = all.filter(({ basis }) => basis.includes(citation))
  return [...new Set(citing.map(({ id }) => id))].map((id) => ({
    id,
    current: citing.some((each) => each.id === id && isLaw(each, referenceDay)),
  }))
}

/** The rules, each with everything that it cites. */
const rules = [
  ...decisions.map(({ id, inputs, rows }) => ({
    kind: 'decision' as const,
    id,
    all: rows,
    presumed: Object.entries(inputs).map(([input, { presumed }]) => ({
      input,
      basis: presumed?.basis ?? [],
    })),
  })),
  ...checklists.map(({ id, requirements }) => ({
    kind: 'checklist' as const,
    id,
    all: requirements,
    presumed: [],
  })),
].map((rule) => ({
  ...rule,
  cited: new Set<string>([...rule.all, ...rule.presumed].flatMap(({ basis }) => basis)),
}))

/** Everything that some rule cites. */
export const citedByRules: ReadonlySet<string> = new Set(rules.flatMap(({ cited }) => [...cited]))

/**
 * Finds the rules that cite something.
 *
 * @param citation - A provision, an interpretation or a source.
 * @returns The decisions and checklists in the order of the catalogue, with the rows and points.
 */
export function citedBy(citation: Citation): readonly CitingRule[] {
  return rules
    .filter(({ cited }) => cited.has(citation))
    .map(({ kind, id, all, presumed }) => ({
      kind,
      id,
      places: placesIn(all, citation),
      presumptions: presumed.flatMap(({ input, basis }) =>
        basis.some((each) => each === citation) ? [input] : [],
      ),
    }))
}

/**
 * Lists the domains of which some rule cites one of several provisions.
 *
 * @param citations - The provisions.
 * @returns The domains in the order of the site.
 */
export function domainsCiting(citations: readonly Citation[]): readonly CaseDomain[] {
  const found = new Set(
    rules
      .filter(({ cited }) => citations.some((each) => cited.has(each)))
      .map(({ id }) => domainOf(id)),
  )
  return domains.filter((domain) => found.has(domain))
}

/**
 * Writes the title of a rule: a decision's question, or a checklist's title.
 *
 * @param locale - The language.
 * @param rule - The rule.
 * @returns The title, in the terms of today.
 */
export function ruleTitle(locale: Locale, { kind, id }: Pick<CitingRule, 'kind' | 'id'>): string {
  return kind === 'decision' ? questionOf(locale, id) : checklistTitle(locale, id)
}

/**
 * Writes the address of a rule, or of one of its rows or points.
 *
 * @param locale - The language.
 * @param rule - The rule.
 * @param place - The row or point, where one is meant.
 * @returns The address.
 */
export function citingAddress(
  locale: Locale,
  { kind, id }: Pick<CitingRule, 'kind' | 'id'>,
  place?: string,
): string {
  return kind === 'decision' ? rowAddress(locale, id, place) : checklistAddress(locale, id, place)
}

/**
 * Names a row by its number among the rows of its decision, or a point by its place in its checklist.
 *
 * @param rule - The rule.
 * @param place - The row or point.
 * @returns The number.
 */
export function placeName({ kind, id }: Pick<CitingRule, 'kind' | 'id'>, place: string): string {
  if (kind === 'decision') return String(rowNumber(decisionOf(id), place))
  const points = [...new Set(checklistOf(id).requirements.map((each) => each.id))]
  return String(points.indexOf(place) + 1)
}

/**
 * Says what an input is called.
 *
 * @param locale - The language.
 * @param id - The decision.
 * @param input - The input.
 * @returns Its name, in the terms of today.
 */
export function inputName(locale: Locale, id: string, input: string): string {
  const { inputs, terms } = textsOf(locale, id)
  return fillText(inputs[input]?.label ?? input, terms, referenceDay)
}
