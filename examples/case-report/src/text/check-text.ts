import type { CommonTexts } from '@vilkar/core/explain'
import type { ExplainedFinding, ExplainedReport } from 'vilkar'
import type { ReportWords } from '../words/types.ts'
import { list, wrap } from './wrap.ts'

/** One finding: what to do, where, and by which rule. */
function findingText({ message, at, weight, force, basis }: ExplainedFinding): readonly string[] {
  const place = at === '' ? '' : `${at}: `
  return [
    ...wrap(`${place}${message}`, '    - ', '      '),
    ...wrap(`${weight}; ${force}: ${basis.join('; ')}`, '      ', '        '),
  ]
}

/**
 * Writes what was found in a document: what is lacking, then what a reader must look at.
 *
 * @param report - The report in words.
 * @param words - The report's own words.
 * @param common - The words of every explanation.
 * @returns The lines.
 */
export function checkText(
  { status, title, notInForce, findings }: ExplainedReport,
  words: ReportWords,
  common: CommonTexts,
): readonly string[] {
  if (status === 'not-in-force')
    return [...wrap(title), ...list(common.headings.answer, [notInForce ?? ''])]
  const shown = (['unmet', 'undetermined'] as const).flatMap((each) => {
    const found = findings.filter((finding) => finding.status === each)
    return found.length > 0
      ? [
          ...wrap(`${words.check.headings[each]} (${String(found.length)})`, '  '),
          ...found.flatMap(findingText),
        ]
      : []
  })
  const met = findings.filter((finding) => finding.status === 'met').length
  const rest = met > 0 ? words.check.met(met) : shown.length > 0 ? undefined : words.check.nothing
  return [...wrap(title), ...shown, ...(rest === undefined ? [] : wrap(rest, '  '))]
}
