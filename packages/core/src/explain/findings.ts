import type { CheckReport, ChecklistNotInForce, Finding } from '../checklist/checklist.js'
import { fillText, type DomainTexts } from './domain-texts.js'
import { lawReadText } from './law-read.js'

/** A finding in words. */
export interface ExplainedFinding {
  readonly status: Finding['status']
  /** What the requirement asks for. */
  readonly point: string
  /** What was found, and what to do about it. */
  readonly message: string
  /** The place, as a JSON pointer. */
  readonly at: string
  /** Whether the point must, should or may be met, in words. */
  readonly weight: string
  /** The kind of norm, in words. */
  readonly force: string
  /** The provisions, written out. */
  readonly basis: readonly string[]
}

/**
 * Explains the findings of a report in one language.
 *
 * Norwegian: *funn*.
 *
 * @param report - The report of a checklist.
 * @param texts - The texts of the domain in the language wanted.
 * @returns The findings in words, in the report's order.
 * @example
 * ```ts
 * import { check, type CalendarDay, type Checklist } from '@vilkar/core'
 * import { explainFindings, type DomainTexts } from '@vilkar/core/explain'
 * import { en } from '@vilkar/core/texts/en'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const note: Checklist<{ readonly title?: string }> = {
 *   id: 'example.note',
 *   requirements: [
 *     {
 *       id: 'title',
 *       basis: ['house rule 1'],
 *       force: 'local',
 *       weight: 'should',
 *       from: start,
 *       test: () => [{ status: 'unmet', at: '/title', message: 'missing' }],
 *     },
 *   ],
 * }
 * const texts: DomainTexts = {
 *   language: 'en',
 *   common: en,
 *   terms: {},
 *   judges: {},
 *   inputs: {},
 *   decisions: {},
 *   checklists: {
 *     'example.note': {
 *       title: 'Note',
 *       requirements: { title: { point: 'A title', messages: { missing: 'Give it a title.' } } },
 *     },
 *   },
 *   cite: (citation) => citation,
 * }
 * const report = check(note, {}, { on: start.day })
 * report.status === 'checked' && explainFindings(report, texts)[0]?.message // => 'Give it a title.'
 * ```
 */
export function explainFindings(
  report: CheckReport,
  texts: DomainTexts,
): readonly ExplainedFinding[] {
  const { common, terms, checklists, cite } = texts
  const requirements = checklists[report.checklist]?.requirements
  const shared: Readonly<Record<string, string>> = {
    'not-applicable': common.notApplicable,
    'applicability-unknown': common.applicabilityUnknown,
  }
  return report.findings.map(
    ({ status, requirement, message, at, weight, force, basis, values }) => {
      const words = requirements?.[requirement]
      const text = words?.messages[message] ?? shared[message] ?? message
      return {
        status,
        point: fillText(words?.point ?? requirement, terms, report.on),
        message: fillText(text, terms, report.on, values),
        at,
        weight: common.weights[weight],
        force: common.forces[force],
        basis: basis.map(cite),
      }
    },
  )
}

/** A report in words. */
export interface ExplainedReport {
  readonly status: 'checked' | 'not-in-force'
  /** What was checked. */
  readonly title: string
  /** Said where no point of the checklist was law on the day. */
  readonly notInForce?: string
  /** The findings, in the report's order. */
  readonly findings: readonly ExplainedFinding[]
  /** How far the law behind the findings was read, and how surely; absent as of an explanation. */
  readonly lawRead?: string
}

/**
 * Explains a whole report in one language, also where nothing was law on the day.
 *
 * Norwegian: *kontrollrapport*.
 *
 * @param report - The report of a checklist, also after JSON.
 * @param texts - The texts of the domain in the language wanted.
 * @returns The checklist's title, each finding in words, and how far the law was read.
 * @example
 * ```ts
 * import type { CalendarDay } from '@vilkar/core'
 * import { explainReport, type DomainTexts } from '@vilkar/core/explain'
 * import { en } from '@vilkar/core/texts/en'
 *
 * const texts: DomainTexts = {
 *   language: 'en',
 *   common: en,
 *   terms: {},
 *   judges: {},
 *   inputs: {},
 *   decisions: {},
 *   checklists: { 'example.note': { title: 'Note', requirements: {} } },
 *   cite: (citation) => citation,
 * }
 * const on = '1999-01-01' as CalendarDay
 * explainReport({ status: 'not-in-force', checklist: 'example.note', on }, texts).title // => 'Note'
 * ```
 */
export function explainReport(
  report: CheckReport | ChecklistNotInForce,
  texts: DomainTexts,
): ExplainedReport {
  const { status, checklist, on } = report
  const title = fillText(texts.checklists[checklist]?.title ?? checklist, texts.terms, on)
  return report.status === 'checked'
    ? { status, title, findings: explainFindings(report, texts), ...lawReadText(report, texts) }
    : { status, title, notInForce: texts.common.notInForce, findings: [] }
}
