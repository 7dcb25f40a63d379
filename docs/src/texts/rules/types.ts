import type { Confidence } from '@vilkar/law'
import type { PublishedCase, settledAs } from '../../model/published-cases/published-case.ts'
import type { Verdict } from '../../model/published-cases/tried.ts'

/** The words of the rule pages. */
export interface RulesTexts {
  readonly indexTitle: string
  readonly indexDescription: string
  readonly indexLead: string
  readonly partsLead: string
  readonly table: {
    readonly outcome: string
    readonly force: string
    readonly basis: string
  }
  /** A period, from a day and before another. */
  readonly since: string
  readonly until: string
  readonly changes: {
    readonly first: string
    readonly none: string
    readonly all: string
    readonly more: string
    /** What is unfolded to tell whose answer changed. */
    readonly whom: string
  }
  readonly examples: {
    readonly lead: string
    readonly nothingKnown: string
    readonly given: string
    readonly answer: string
    readonly noFacts: string
    readonly beyond: string
    readonly undetermined: string
    readonly first: string
  }
  readonly cases: {
    readonly lead: string
    readonly show: string
    readonly kinds: Readonly<Record<PublishedCase['kind'], string>>
    readonly noDay: string
    readonly via: string
    readonly facts: string
    readonly outcome: string
    readonly names: string
    readonly rulesAnswer: string
    readonly given: string
    readonly needed: string
    readonly verdicts: Readonly<Record<Verdict, string>>
    readonly settled: Readonly<Record<(typeof settledAs)[number], string>>
  }
  readonly basis: {
    readonly lead: string
    readonly lovdata: string
    readonly sources: string
  }
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly interpretations: {
    readonly unclear: string
    readonly reading: string
    readonly why: string
    readonly wouldChange: string
  }
  readonly statements: { readonly lead: string }
  readonly related: {
    readonly feeds: string
    readonly feedsInto: string
    readonly parts: string
    readonly partOf: string
    readonly as: string
  }
}
