import * as z from 'zod'

/** What a published case is. */
const publishedCaseKinds = ['decision', 'answer', 'circular', 'guidance'] as const

/** How it was settled that the rules answer otherwise than a source. */
export const settledAs = [
  'rule-questioned',
  'source-leaves-out',
  'source-goes-further',
  'other-rule',
] as const

/** A part of a case file: facts by section, as `assessCase` takes them. */
const facts = z.record(z.string(), z.record(z.string(), z.unknown())).readonly()

const ids = z.array(z.string().min(1)).min(1).readonly()

const tryHead = {
  /** The question, by its id. */
  question: z.string().min(1),
  /** The day asked about, where it is not that of the case. */
  on: z.iso.date().optional(),
  /** What the source states. */
  stated: facts,
  /** What everybody takes for granted in it, or what the age or field of a general answer is. */
  assumed: facts.optional(),
} as const

const attempt = z.union([
  z.strictObject({
    ...tryHead,
    /** The outcome that the source states; several where it does not tell them apart. */
    expected: ids,
    /** Why the rules answer otherwise, read in the statute; in bokmål. */
    settled: z.strictObject({ as: z.enum(settledAs), why: z.string().min(1) }).optional(),
  }),
  z.strictObject({
    ...tryHead,
    /** The outcomes between which the source leaves the answer open. */
    open: ids,
    /** The inputs on which it says that the answer turns. */
    needs: ids,
  }),
])

/**
 * The schema of a published case: what an authority answered in a concrete situation, told in our own
 * words in bokmål, and what the rules are asked to see whether they answer the same.
 */
export const publishedCase = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string().min(1).max(120),
    publisher: z.string().min(1),
    kind: z.enum(publishedCaseKinds),
    address: z.url({ protocol: /^https?$/ }),
    /** The day of the answer or publication, or of the version read; `null` where it is not known. */
    day: z.iso.date().nullable(),
    /** Why the day is not known, and what the day asked about rests on. */
    noDay: z.string().min(1).optional(),
    /** Who told of it, or answered on behalf of the publisher. */
    via: z.string().min(1).optional(),
    /** The day asked about. */
    on: z.iso.date(),
    facts: z.string().min(1),
    outcome: z.string().min(1),
    /** The provisions that the source names. */
    names: z.array(z.string().min(1)).readonly(),
    tries: z.array(attempt).readonly(),
    /** Why no rule is asked about the case. */
    outside: z.string().min(1).optional(),
  })
  .refine(({ day, noDay }) => (day === null) === (noDay !== undefined))
  .refine(({ tries, outside }) => (tries.length === 0) === (outside !== undefined))

/** A published case. */
export type PublishedCase = z.infer<typeof publishedCase>

/** What the rules are asked in a published case. */
export type Attempt = z.infer<typeof attempt>
