import { InvalidInput } from '@vilkar/core'
import { issue } from '@vilkar/core/edge'
import { answersOf, type CaseAnswer } from '../answers-of.js'
import type { ChosenCaseAssessment } from '../assess-case.js'
import { reportsIn } from '../documents.js'
import { questionsBehind } from '../facts-behind.js'
import { sealOf } from './digest.js'
import { pointsInForce, ruleHashes, type RuleHashes } from './hashes.js'
import { packageVersions } from './packages.js'
import { readReceiptOptions } from './stored.js'
import type { Receipt, ReceiptedAnswer, ReceiptOptions } from './types.js'

const shortestKey = 32

function answerReceipt(
  { question, answer }: CaseAnswer,
  { decisions }: RuleHashes,
): ReceiptedAnswer {
  const own = decisions[question]
  const behind = questionsBehind(question).map((id) => [id, decisions[id]?.table ?? ''] as const)
  const rested = answer.status === 'not-in-force' ? [] : answer.rows
  const possible = answer.status === 'undetermined' ? answer.possible : []
  return {
    question,
    status: answer.status,
    outcomes: answer.status === 'determined' ? [answer.outcome] : possible,
    rows: Object.fromEntries(rested.map((row) => [row, own?.rows[row] ?? ''])),
    table: own?.table ?? '',
    inputs: own?.inputs ?? '',
    behind: Object.fromEntries(behind),
  }
}

function seal({ key, facts }: NonNullable<ReceiptOptions['sealed']>): string {
  if (key.length < shortestKey) {
    throw new InvalidInput([issue(['sealed', 'key'], 'out-of-range', `≥ ${String(shortestKey)}`)])
  }
  return sealOf(key, facts)
}

/**
 * Writes a receipt for an assessment: on which rows, of which tables, in which versions it rested.
 *
 * Norwegian: *kvittering*. The first receipt of a process hashes every table.
 *
 * @param assessment - What `assessCase` returned, also after JSON, and where some questions were chosen.
 * @param options - A reference, the choices it was asked with, and facts to be sealed with a key.
 * @returns The receipt: plain data, without any fact. What it says of a person is what its rows ask for.
 * @throws {InvalidInput} When the reference is none, or the key has less than 32 characters.
 * @example
 * ```ts
 * import { assessCase } from 'vilkar'
 * import { receiptOf } from 'vilkar/receipts'
 *
 * const asked = { on: '2026-02-01', questions: ['consent.child-heard'] } as const
 * const file = { person: { birthDate: '2013-09-12' }, consent: { matter: 'ordinary' } } as const
 * const receipt = receiptOf(assessCase(file, asked), { reference: 'case-7' })
 * receipt.reference // => 'case-7'
 * receipt.packages['vilkar'] // => '0.1.0'
 * receipt.answers.map(({ question, status }) => [question, status]) // => [['consent.child-heard', 'undetermined']]
 * JSON.stringify(receipt).includes('2013') // => false
 * ```
 */
export function receiptOf(assessment: ChosenCaseAssessment, options: ReceiptOptions = {}): Receipt {
  const hashes = ruleHashes()
  const { reference, policies, sealed } = readReceiptOptions(options)
  const answers = answersOf(assessment)
  const reports = reportsIn(assessment.documents).flatMap(({ document, reports: each }) =>
    each.flatMap((report) => (report.status === 'not-in-force' ? [] : [{ document, report }])),
  )
  const grounds = [
    ...answers.flatMap(({ answer }) => (answer.status === 'not-in-force' ? [] : [answer])),
    ...reports.map(({ report }) => ({
      ...report,
      basis: report.findings.flatMap(({ basis }) => basis),
    })),
  ]
  const days = grounds.flatMap((each) => ('lawReadThrough' in each ? [each.lawReadThrough] : []))
  const [lawReadThrough] = [...days].sort()
  return {
    format: 1,
    packages: packageVersions,
    on: assessment.on,
    ...(reference !== undefined && { reference }),
    ...(policies && { policies }),
    assumptions: [...new Set((assessment.assumed ?? []).map(({ by }) => by))],
    ...(lawReadThrough && { lawReadThrough }),
    answers: answers.map((answer) => answerReceipt(answer, hashes)),
    documents: reports.map(({ document, report: { checklist, on } }) => ({
      document,
      checklist,
      points: Object.fromEntries(
        pointsInForce(checklist, on).map((point) => [
          point,
          hashes.checklists[checklist]?.[point] ?? '',
        ]),
      ),
    })),
    provisions: [...new Set(grounds.flatMap(({ basis }) => basis))].sort(),
    ...(sealed && { seal: seal(sealed) }),
  }
}
