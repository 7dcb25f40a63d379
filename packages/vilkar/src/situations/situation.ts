import type { CaseFile } from '../case-file.js'
import type { CaseDomain, CaseQuestion } from '../domains.js'

type Sections = Required<Pick<CaseFile, 'person' | CaseDomain>>

/** The place of a fact in a case file: `/person/age`. */
export type FactPlace = {
  [S in keyof Sections]: `/${S}/${keyof NonNullable<Sections[S]> & string}`
}[keyof Sections]

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
