import type { CommonTexts } from '@vilkar/core/explain'
import type { ExplainedFinding, ExplainedReport } from 'vilkar'
import type { ReportWords } from '../words/types.ts'
import { list, wrap } from './wrap.ts'

/** The norm that a finding rests on. */
function normOf({ weight, force, basis }: ExplainedFinding): string {
  return `${weight}; ${force}: ${basis.join('; ')}`
}

/** Findings under the norms they rest on: for each norm, what to do and where. */
function findingsText(findings: readonly ExplainedFinding[]): readonly string[] {
  const norms = [...new Set(findings.map(normOf))]
  return norms.flatMap((norm) => [
    ...wrap(norm, '    ', '      '),
    ...findings
      .filter((finding) => normOf(finding) === norm)
      .flatMap(({ at, message }) =>
        wrap(at === '' ? message : `${at}: ${message}`, '    - ', '      '),
      ),
  ])
}

/**
 * Writes what was found in a document: what is lacking, which recommendations it does not follow, then
 * what a reader must look at.
 *
 * @param report - The report in words.
 * @param words - The report's own words.
 * @param common - The words of every explanation.
 * @returns The lines.
 */
export function checkText(
  { status, title, notInForce, findings, lawRead }: ExplainedReport,
  words: ReportWords,
  common: CommonTexts,
): readonly string[] {
  if (status === 'not-in-force') {
    return [...wrap(title), ...list(common.headings.answer, [notInForce ?? ''])]
  }
  const unmet = findings.filter((finding) => finding.status === 'unmet')
  const isDuty = ({ weight }: ExplainedFinding): boolean => weight === common.weights.must
  const kinds = {
    lacking: unmet.filter(isDuty),
    notFollowed: unmet.filter((finding) => !isDuty(finding)),
    forReader: findings.filter((finding) => finding.status === 'undetermined'),
  }
  const { headings } = words.check
  const part = (heading: string, found: readonly ExplainedFinding[]): readonly string[] =>
    found.length > 0
      ? [...wrap(`${heading} (${String(found.length)})`, '  '), ...findingsText(found)]
      : []
  const shown = [
    ...part(headings.lacking, kinds.lacking),
    ...part(headings.notFollowed, kinds.notFollowed),
    ...part(headings.forReader, kinds.forReader),
  ]
  const met = findings.filter((finding) => finding.status === 'met').length
  const rest = met > 0 ? words.check.met(met) : shown.length > 0 ? undefined : words.check.nothing
  return [
    ...wrap(title),
    ...shown,
    ...[rest, lawRead].flatMap((line) => (line === undefined ? [] : wrap(line, '  '))),
  ]
}
