import { ruleHashes, type RuleHashes } from './hashes.js'
import { packageVersions } from './packages.js'
import { readReceipt } from './stored.js'
import type { Receipt, ReceiptedAnswer, ReceiptedDocument } from './types.js'

/** Something that an answer or a check rested on, and that is otherwise today. */
export type ChangedGround =
  | {
      /** A row or a point that the answer or the check rested on. */
      readonly kind: 'row' | 'point'
      /** The id of the question or the checklist. */
      readonly of: string
      readonly name: string
      readonly is: 'changed' | 'gone'
    }
  | {
      /** A row or a point with another name, and the same meaning. It changes nothing. */
      readonly kind: 'row' | 'point'
      readonly of: string
      readonly name: string
      readonly is: 'renamed'
      readonly to: string
    }
  | {
      /** What the question's inputs may be, or what the law presumes of them. */
      readonly kind: 'inputs'
      readonly of: string
    }
  | {
      /** A table from whose answers the question takes inputs. */
      readonly kind: 'table-behind'
      readonly of: string
      readonly name: string
    }

/** How a receipt stands to the rules of today. Plain data. */
export interface ReceiptMatch {
  /** Whether the answers would rest on rows of the same meaning: nothing that is listed changes more than a name. */
  readonly matches: boolean
  readonly changed: readonly ChangedGround[]
  /** The questions whose table has changed in rows that the answer did not rest on. */
  readonly tables: readonly string[]
  /** The packages of which the version is another. */
  readonly packages: readonly {
    readonly name: string
    readonly before: string
    readonly now: string
  }[]
}

function changedNames(
  kind: 'row' | 'point',
  of: string,
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly ChangedGround[] {
  return Object.entries(before).flatMap(([name, hash]): readonly ChangedGround[] => {
    if (now[name] === hash) return []
    const to = Object.keys(now).find((other) => now[other] === hash)
    if (to !== undefined) return [{ kind, of, name, is: 'renamed', to }]
    return [{ kind, of, name, is: now[name] === undefined ? 'gone' : 'changed' }]
  })
}

function changedIn(answer: ReceiptedAnswer, { decisions }: RuleHashes): readonly ChangedGround[] {
  const { question: of, rows, inputs, behind } = answer
  const now = decisions[of]
  return [
    ...changedNames('row', of, rows, now?.rows ?? {}),
    ...(now?.inputs === inputs ? [] : [{ kind: 'inputs', of } as const]),
    ...Object.entries(behind).flatMap(([name, hash]) =>
      decisions[name]?.table === hash ? [] : [{ kind: 'table-behind', of, name } as const],
    ),
  ]
}

function changedPoints(
  { checklist, points }: ReceiptedDocument,
  { checklists }: RuleHashes,
): readonly ChangedGround[] {
  return changedNames('point', checklist, points, checklists[checklist] ?? {})
}

/**
 * Tells whether the rules of today would carry an assessment that was receipted: whether its answers would rest on rows
 * of the same meaning, and if not, which changed.
 *
 * A table has exactly one row for each case, so that rows which are as they were answer the cases that they answered.
 *
 * @param stored - What `receiptOf` returned, also after JSON.
 * @param hashes - The rules to hold it to: left out, those of these packages; those of another version stand in its
 *   `catalogue.json`.
 * @returns Whether it matches, what changed, and the packages whose version is another.
 * @throws {InvalidInput} When it is no receipt.
 * @example
 * ```ts
 * import { assessCase } from 'vilkar'
 * import { matchesReceipt, receiptOf, ruleHashes } from 'vilkar/receipts'
 *
 * const asked = { on: '2026-02-01', questions: ['consent.child-heard'] } as const
 * const receipt = receiptOf(assessCase({ person: { age: 9 } }, asked))
 * matchesReceipt(receipt).matches // => true
 *
 * const hashes = ruleHashes()
 * const decisions = { ...hashes.decisions, 'consent.child-heard': { table: '', inputs: '', rows: {} } }
 * matchesReceipt(receipt, { ...hashes, decisions }).changed.some(({ kind }) => kind === 'row') // => true
 * ```
 */
export function matchesReceipt(stored: Receipt, hashes: RuleHashes = ruleHashes()): ReceiptMatch {
  const receipt = readReceipt(stored)
  const changed = [
    ...receipt.answers.flatMap((answer) => changedIn(answer, hashes)),
    ...receipt.documents.flatMap((document) => changedPoints(document, hashes)),
  ]
  return {
    matches: changed.every((each) => 'is' in each && each.is === 'renamed'),
    changed,
    tables: receipt.answers
      .filter(({ question, table }) => hashes.decisions[question]?.table !== table)
      .map(({ question }) => question),
    packages: Object.entries(receipt.packages).flatMap(([name, before]) => {
      const now = packageVersions[name] ?? ''
      return now === before ? [] : [{ name, before, now }]
    }),
  }
}
