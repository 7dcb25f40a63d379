import { InvalidInput, isCalendarDay } from '@vilkar/core'
import { issue, parseInput } from '@vilkar/core/edge'
import { ownMark } from '@vilkar/core/fields'
import * as z from 'zod'
import { within } from '../within.js'
import type { Receipt, ReceiptOptions, StoredCase } from './types.js'

/*
 * What comes from a store: receipts, and cases with their answers. What is looked at is held to what it was when it was
 * written; whatever else stands there is passed on as it is.
 */

function isHashes(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((hash) => typeof hash === 'string')
  )
}

/** Looked at as a whole: the name of a row that is none may be anything, and is in no place of an issue. */
const hashes = z.custom<Readonly<Record<string, string>>>(isHashes)

const receipt = z.looseObject({
  format: z.literal(1),
  packages: hashes,
  answers: z.array(
    z.looseObject({
      question: z.string(),
      rows: hashes,
      table: z.string(),
      inputs: z.string(),
      behind: hashes,
    }),
  ),
  documents: z.array(z.looseObject({ checklist: z.string(), points: hashes })),
})

/**
 * Reads a receipt that was stored.
 *
 * @throws {InvalidInput} When it is none.
 * @internal
 */
export function readReceipt(stored: unknown): Receipt {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- what nobody looks at is as it was written.
  return parseInput(receipt, stored) as unknown as Receipt
}

const sealed = z.looseObject({ key: z.string(), facts: z.unknown() })
const receiptOptions = z.looseObject({
  reference: ownMark.optional(),
  policies: z.looseObject({}).nullish(),
  sealed: sealed.nullish(),
})

/**
 * Reads how a receipt is asked for.
 *
 * @throws {InvalidInput} When it is no data, or holds no key as text.
 * @internal
 */
export function readReceiptOptions(options: ReceiptOptions): ReceiptOptions {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- what nobody looks at is as it was given.
  return parseInput(receiptOptions, options) as ReceiptOptions
}

const day = z.string().refine(isCalendarDay, { params: { issue: 'not-a-day' } })
const texts = z.array(z.string())
const answered = { on: day, rows: texts }
const answer = z.discriminatedUnion('status', [
  z.looseObject({ status: z.literal('determined'), outcome: z.string(), ...answered }),
  z.looseObject({ status: z.literal('undetermined'), possible: texts, ...answered }),
  z.looseObject({ status: z.literal('not-in-force'), on: day }),
])

const storedCase = z.looseObject({
  file: z.looseObject({ person: z.looseObject({}).nullish() }),
  answers: z.array(z.looseObject({ question: z.string(), answer })),
  policies: z.looseObject({}).nullish(),
})

/** How many cases may be asked again at once. */
const mostCases = 1_000_000

/**
 * Makes sure that what was stored is a list of a size to walk.
 *
 * @throws {InvalidInput} When it is none.
 * @internal
 */
export function readCases(stored: unknown): readonly unknown[] {
  if (!Array.isArray(stored)) throw new InvalidInput([issue([], 'wrong-type', 'array')])
  if (stored.length > mostCases) throw new InvalidInput([issue([], 'too-large', String(mostCases))])
  return stored
}

/**
 * Reads a case that was stored with its answers.
 *
 * @throws {InvalidInput} When it is none; the place is that in the list.
 * @internal
 */
export function readCase(stored: unknown, at: number): StoredCase {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the file is read by whoever assesses it.
  return within([String(at)], () => parseInput(storedCase, stored))() as unknown as StoredCase
}
