import type { Checklist, CheckContext, Observation } from '@vilkar/core'
import type { Citation } from '@vilkar/law'
import type { NeedsAssessmentDocument, Sufficiency } from './document.js'

/** What the points look at beside the document. */
export interface NeedsAssessmentContext extends CheckContext {
  /** Whether the document holds the whole assessment, so that what is left out is not in it. */
  readonly whole: boolean
}

/** A checklist of assessments of needs. */
export type NeedsAssessmentChecklist = Checklist<
  NeedsAssessmentDocument,
  NeedsAssessmentContext,
  Citation
>

/** A test of an assessment of needs. */
export type Test<M extends string> = (
  document: NeedsAssessmentDocument,
  context: NeedsAssessmentContext,
) => readonly Observation<M>[]

/** What a value comes to. */
type Verdict<M extends string> = readonly [status: Observation['status'], message: M]

const met = ['met', 'met'] as const
const missing = ['unmet', 'missing'] as const

/**
 * Finds that something is left out: lacking in a whole assessment, and unknown in a part of one.
 *
 * @internal
 */
export function leftOut(
  at: string,
  { whole }: NeedsAssessmentContext,
): Observation<'missing' | 'unknown'> {
  return whole
    ? { status: 'unmet', at, message: 'missing' }
    : { status: 'undetermined', at, message: 'unknown' }
}

export function look<T, M extends string>(
  at: string,
  value: T | null | undefined,
  context: NeedsAssessmentContext,
  judge: (value: T) => Verdict<M>,
): Observation<M | 'missing' | 'unknown'> {
  if (value === undefined || value === null) return leftOut(at, context)
  const [status, message] = judge(value)
  return { status, at, message }
}

export function isSo(value: boolean): Verdict<'met' | 'missing'> {
  return value ? met : missing
}

/** The fields that are so or not. */
type Flag = {
  [K in keyof NeedsAssessmentDocument]-?: NonNullable<NeedsAssessmentDocument[K]> extends boolean
    ? K
    : never
}[keyof NeedsAssessmentDocument]

export function stated(field: Flag): Test<'met' | 'missing' | 'unknown'> {
  return (document, context) => [look(`/${field}`, document[field], context, isSo)]
}

const judgements = {
  missing,
  stated: ['undetermined', 'ask'],
  sufficient: met,
  insufficient: ['unmet', 'insufficient'],
} as const satisfies Readonly<Record<Sufficiency, Verdict<string>>>

/**
 * Makes a test of what needs a reader. That it is there proves nothing yet: then the question is asked.
 *
 * @internal
 */
export function judged(
  field: 'needClarified' | 'information',
): Test<'met' | 'missing' | 'ask' | 'insufficient' | 'unknown'> {
  return (document, context) => [
    look(`/${field}`, document[field], context, (value) => judgements[value]),
  ]
}

/** A document that may hold a value in one field; what else it holds does not matter. */
type Holding<K extends string, V> = { readonly [P in K]?: V | null | undefined }

/**
 * Makes a test of a field that holds one of some values: what each of them comes to. The messages are
 * those of the verdicts, whatever the place of use allows.
 *
 * @internal
 */
export function byValue<K extends string, V extends string, const M extends string>(
  field: K,
  verdicts: Readonly<Record<V, Verdict<M>>>,
): (
  document: Holding<K, V>,
  context: NeedsAssessmentContext,
) => readonly Observation<NoInfer<M> | 'missing' | 'unknown'>[] {
  return (document, context) => {
    const value: V | null | undefined = document[field]
    return [look(`/${field}`, value, context, (known) => verdicts[known])]
  }
}
