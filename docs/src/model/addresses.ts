import { parseCitation, type ActAbbreviation, type ProvisionCitation } from '@vilkar/law'
import { localeParameter, type Locale } from './locales.ts'

/** The path under which the site is served. */
export const base = '/vilkar'

/** The pages of which there is one in each language. */
export const pages = {
  start: '/',
  startVendor: '/start/vendor/',
  startDeveloper: '/start/developer/',
  startAnalyst: '/start/analyst/',
  startIntegration: '/start/integration/',
  startAdopters: '/start/adopters/',
  startData: '/start/data/',
  tools: '/tools/',
  toolWhoDecides: '/tools/who-decides/',
  toolPlan: '/tools/plan/',
  toolDeadline: '/tools/deadline/',
  tryIt: '/try/',
  situations: '/situations/',
  rules: '/rules/',
  checklists: '/checklists/',
  law: '/law/',
  changes: '/changes/',
  interpretations: '/interpretations/',
  coverage: '/coverage/',
  glossary: '/glossary/',
  downloads: '/downloads/',
  search: '/search/',
} as const

/** The name of a page of which there is one in each language. */
export type PageName = keyof typeof pages

/**
 * Writes the address of a path of the site in a language.
 *
 * @param locale - The language.
 * @param path - The path within the language, with a slash at both ends.
 * @returns The address, from the root of the host.
 */
export function addressOf(locale: Locale, path: string): string {
  const parameter = localeParameter(locale)
  return `${base}${parameter === undefined ? '' : `/${parameter}`}${path}`
}

/**
 * Writes the address of one of the site's own pages.
 *
 * @param locale - The language.
 * @param page - The page.
 * @returns The address.
 */
export function pageAddress(locale: Locale, page: PageName): string {
  return addressOf(locale, pages[page])
}

/**
 * Writes the address of the documentation of the code, which is in English alone.
 *
 * @returns The address.
 */
export function apiAddress(): string {
  return `${base}/api/`
}

/**
 * Writes the address of a decision's page, or of one of its rows.
 *
 * @param locale - The language.
 * @param decision - The decision's id.
 * @param row - The row's id, where one is meant.
 * @returns The address.
 */
export function ruleAddress(locale: Locale, decision: string, row?: string): string {
  const page = addressOf(locale, `${pages.rules}${decision}/`)
  return row === undefined ? page : `${page}#${anchorOf(row)}`
}

/**
 * Writes the address of the page on which the rules of a decision stand as a table.
 *
 * @param locale - The language.
 * @param decision - The decision's id.
 * @returns The address.
 */
export function tableAddress(locale: Locale, decision: string): string {
  return `${ruleAddress(locale, decision)}table/`
}

/**
 * Writes the address of the page of earlier answers and rules of a decision.
 *
 * @param locale - The language.
 * @param decision - The decision's id.
 * @returns The address.
 */
export function pastAddress(locale: Locale, decision: string): string {
  return `${ruleAddress(locale, decision)}past/`
}

/**
 * Writes the address of a checklist's page, or of one of its points.
 *
 * @param locale - The language.
 * @param checklist - The checklist's id.
 * @param point - The point's id, where one is meant.
 * @returns The address.
 */
export function checklistAddress(locale: Locale, checklist: string, point?: string): string {
  const page = addressOf(locale, `${pages.checklists}${checklist}/`)
  return point === undefined ? page : `${page}#${anchorOf(point)}`
}

/**
 * Writes the address of an act's page.
 *
 * @param locale - The language.
 * @param act - The act's abbreviation in citations.
 * @returns The address.
 */
export function actAddress(locale: Locale, act: ActAbbreviation): string {
  return addressOf(locale, `${pages.law}${act}/`)
}

/**
 * Writes the address of a provision: its place on the page of its act.
 *
 * @param locale - The language.
 * @param citation - The provision, as rows cite it.
 * @returns The address.
 */
export function provisionAddress(locale: Locale, citation: ProvisionCitation): string {
  const parsed = parseCitation(citation)
  const page =
    parsed.kind === 'chapter' || parsed.kind === 'section'
      ? actAddress(locale, parsed.act)
      : pageAddress(locale, 'law')
  return `${page}#${anchorOf(citation)}`
}

/**
 * Writes the address of a question of interpretation.
 *
 * @param locale - The language.
 * @param interpretation - The interpretation, as rows cite it.
 * @returns The address.
 */
export function interpretationAddress(locale: Locale, interpretation: string): string {
  return `${pageAddress(locale, 'interpretations')}${interpretation.replace(/^interpretation: /, '')}/`
}

/**
 * Writes the address of an authority that is no provision: its place on the overview of the law.
 *
 * @param locale - The language.
 * @param source - The source, as rows cite it.
 * @returns The address.
 */
export function sourceAddress(locale: Locale, source: string): string {
  return `${pageAddress(locale, 'law')}#${anchorOf(source)}`
}

/**
 * Writes the address of the changes of law that took effect on a day.
 *
 * @param locale - The language.
 * @param day - The day, `YYYY-MM-DD`.
 * @returns The address.
 */
export function changesAddress(locale: Locale, day: string): string {
  return addressOf(locale, `${pages.changes}${day}/`)
}

/**
 * Writes the address of a part of the sources, which stands once: the sources are in bokmål, and so is what is told of
 * their statements.
 *
 * @param part - The part of the register, which is the name of its file.
 * @returns The address.
 */
export function partAddress(part: string): string {
  return addressOf('nb', `${pages.coverage}${part}/`)
}

/**
 * Writes the address of a statement of the sources.
 *
 * @param part - The part of the register, which is the name of its file.
 * @param statement - The statement's id.
 * @returns The address.
 */
export function statementAddress(part: string, statement: string): string {
  return `${partAddress(part)}#${statement}`
}

/**
 * Writes the address at which a decision can be tried.
 *
 * @param locale - The language.
 * @param decision - The decision's id.
 * @returns The address.
 */
export function tryDecisionAddress(locale: Locale, decision: string): string {
  return `${pageAddress(locale, 'tryIt')}#decision=${decision}`
}

/**
 * Writes an id or a citation as the anchor of an element: letters, digits and hyphens.
 *
 * @param name - The id, such as `competent-from-16`, or the citation, such as `pbrl § 4-3 (1) b`.
 * @returns The anchor, such as `pbrl-4-3-1-b`; the same name always gives the same.
 */
export function anchorOf(name: string): string {
  return name
    .replaceAll('§', '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}
