import type { Checklist, CheckContext, Observation } from '@vilkar/core'
import type { Citation } from '@vilkar/law'
import { adequacyVerdicts, observe, observeVerdict, type Verdict } from '@vilkar/core/documents'
import type { NeedsAssessmentDocument } from './document.js'

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

/** The fields that are so or not. */
type Flag = {
  [K in keyof NeedsAssessmentDocument]-?: NonNullable<NeedsAssessmentDocument[K]> extends boolean
    ? K
    : never
}[keyof NeedsAssessmentDocument]

export function stated(field: Flag): Test<'met' | 'missing' | 'unknown'> {
  return (document, context) => [observe(`/${field}`, document[field], context)]
}

/**
 * Makes a test of what needs a reader. That it is there proves nothing yet: then the question is asked.
 *
 * @internal
 */
export function judged(
  field: 'needClarified' | 'information',
): Test<'met' | 'missing' | 'ask' | 'insufficient' | 'unknown'> {
  return (document, context) => [
    observeVerdict(`/${field}`, document[field], context, adequacyVerdicts),
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
    return [observeVerdict(`/${field}`, document[field], context, verdicts)]
  }
}
