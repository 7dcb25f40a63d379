import type { CaseFile } from '../case-file.js'
import type { CaseQuestion } from '../domains.js'
import type { FactPlace } from '../fact-place.js'

/** What people say when they meet something: first the shortest way, by which it is listed. */
export type Sayings = readonly [string, ...string[]]

/** Something that people meet, and what of the law it comes down to. */
export interface Situation {
  readonly id: string
  /** How people say it, in each language. */
  readonly words: { readonly nb: Sayings; readonly nn: Sayings; readonly en: Sayings }
  /** The questions that it comes down to, the first one first. */
  readonly questions: readonly [CaseQuestion, ...CaseQuestion[]]
  /** The facts that decide most of it, by their places in a case file. */
  readonly facts: readonly [FactPlace, ...FactPlace[]]
  /** A case of it, which answers those questions or some of them. */
  readonly example: { readonly on: string; readonly file: CaseFile }
}
