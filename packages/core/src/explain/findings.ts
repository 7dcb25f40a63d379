import type { CheckReport, Finding } from '../checklist/checklist.js'
import { fillText, type DomainTexts } from './texts.js'

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
