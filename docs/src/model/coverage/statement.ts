import * as z from 'zod'

/** The sources, by the first part of a statement's id. */
export const sourceIds = ['S0', 'S1', 'S2', 'S3', 'S4'] as const

/** What a statement is: decidable from facts, checkable in a document, a principle or a definition. */
export const statementKinds = ['decidable', 'checkable', 'principle', 'definition'] as const

/** Why a principle cannot be decided. */
export const principleReasons = [
  'professional-judgement',
  'no-measure',
  'purpose',
  'professional-method',
  'local-choice',
] as const

/** Why a statement is left out. */
export const leftOutReasons = [
  'outside-field',
  'description',
  'document-itself',
  'unused-definition',
  'beyond-document',
  'not-built',
] as const

const rules = z.array(z.string().min(1)).min(1).readonly()
const note = z.string().min(1).optional()

const head = {
  id: z.string().regex(/^S\d-/),
  source: z.enum(sourceIds),
  /** The heading in the source that it stands under. */
  section: z.string().min(1),
  kind: z.enum(statementKinds),
  modality: z.enum([
    'duty',
    'right',
    'power',
    'prohibition',
    'recommendation',
    'condition',
    'content',
    'definition',
  ]),
  topic: z.string().min(1),
  addressees: z.array(z.string().min(1)).min(1).readonly(),
  /** What it says, in our own words, in bokmål. */
  gist: z.string().min(1).max(240),
} as const

/**
 * The schema of a statement of the sources and what became of it.
 *
 * A rule is named by the id of a decision or checklist, or by that id, a slash, and the id of a row or
 * point.
 */
export const statement = z.discriminatedUnion('as', [
  z.strictObject({ ...head, as: z.literal('carried'), by: rules }),
  z.strictObject({ ...head, as: z.literal('restates'), of: z.string().regex(/^S\d-/) }),
  z.strictObject({
    ...head,
    as: z.literal('principle'),
    reason: z.enum(principleReasons),
    note,
  }),
  z.strictObject({ ...head, as: z.literal('definition'), usedIn: rules }),
  z.strictObject({
    ...head,
    as: z.literal('superseded'),
    /** The provisions or amendments that took its place. */
    by: rules,
    since: z.iso.date(),
    /** The rules that carry it for its time, where any do. */
    carriedBy: rules.optional(),
    note,
  }),
  z.strictObject({ ...head, as: z.literal('left-out'), reason: z.enum(leftOutReasons), note }),
])

/** A statement of the sources and what became of it. */
export type Statement = z.infer<typeof statement>

/** What becomes of a statement. */
export type Fate = Statement['as']

/** What may become of a statement, in the order in which it is shown. */
export const fates = [
  'carried',
  'restates',
  'definition',
  'superseded',
  'principle',
  'left-out',
] as const satisfies readonly Fate[]

/** The name of a source. */
export type SourceId = (typeof sourceIds)[number]

/** What a statement is. */
export type StatementKind = (typeof statementKinds)[number]
