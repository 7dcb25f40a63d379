import type { Confidence } from '@vilkar/law'
import type { PublishedCase, settledAs } from '../../model/published-cases/published-case.ts'
import type { Verdict } from '../../model/published-cases/tried.ts'

/** The words of the rule pages. */
export interface RulesTexts {
  readonly indexTitle: string
  readonly indexDescription: string
  readonly indexLead: string
  readonly partsLead: string
  readonly id: string
  readonly tryIt: string
  readonly toSection: string
  readonly headings: {
    readonly outcomes: string
    readonly inputs: string
    readonly table: string
    readonly olderTables: string
    readonly age: string
    readonly changes: string
    readonly examples: string
    readonly cases: string
    readonly basis: string
    readonly interpretations: string
    readonly statements: string
    readonly related: string
  }
  readonly outcomes: { readonly outcome: string; readonly code: string }
  readonly inputs: {
    readonly lead: string
    readonly none: string
    readonly input: string
    readonly values: string
    readonly presumed: string
    readonly judge: string
    readonly nobody: string
    readonly nothing: string
    readonly by: string
  }
  readonly table: {
    readonly lead: string
    readonly row: string
    readonly outcome: string
    readonly force: string
    readonly basis: string
    /** Said of an empty cell. */
    readonly noSay: string
    readonly scroll: string
    readonly rows: string
    readonly current: string
    readonly notCurrent: string
  }
  /** A period, from a day and before another. */
  readonly since: string
  readonly until: string
  readonly fromDay: string
  readonly age: {
    readonly lead: string
    readonly title: string
    readonly description: string
    readonly ages: string
    readonly possible: string
    readonly mark: string
    readonly years: string
    readonly yes: string
    readonly andOlder: string
  }
  readonly changes: {
    readonly first: string
    readonly none: string
    readonly before: string
    readonly after: string
    readonly all: string
    readonly more: string
    readonly where: string
    /** What is unfolded to tell whose answer changed. */
    readonly whom: string
  }
  readonly examples: {
    readonly lead: string
    readonly nothingKnown: string
    readonly given: string
    readonly answer: string
    readonly noFacts: string
    readonly row: string
    readonly beyond: string
    readonly undetermined: string
    readonly first: string
    readonly show: string
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
    readonly provision: string
    readonly says: string
    readonly interval: string
    readonly confidence: string
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
  readonly statements: { readonly lead: string; readonly rows: string; readonly none: string }
  readonly related: {
    readonly feeds: string
    readonly feedsInto: string
    readonly parts: string
    readonly partOf: string
    readonly as: string
  }
}
