import type { AssessedCase } from './assess.ts'
import type { Language } from './languages.ts'

/**
 * Writes the report as JSON: every answer in full, and the explanations of the questions shown.
 *
 * @param cases - The assessed cases.
 * @param language - The language of the titles and the explanations.
 * @returns JSON, ready to print.
 */
export function jsonReport(cases: readonly AssessedCase[], language: Language): string {
  const report = cases.map(({ name, title, variants }) => ({
    file: name,
    title: title[language],
    variants: variants.map((variant) => ({
      ...(variant.title && { title: variant.title[language] }),
      days: variant.days.map(({ on, assessment, explanations, receipt, answered, shown }) => ({
        on,
        explanations: Object.fromEntries(
          shown.map((question) => [question, answered.get(question)?.explanation]),
        ),
        documents: explanations.documents,
        assessment,
        receipt,
      })),
      ...(variant.ahead && { ahead: variant.ahead }),
    })),
  }))
  return `${JSON.stringify(report, undefined, 2)}\n`
}
