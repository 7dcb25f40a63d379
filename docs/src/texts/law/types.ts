import type { Locale } from '../../model/locales.ts'
import type { Act, Interpretation, Source } from '@vilkar/law'

/** The words of the pages about the law: acts, sources, changes and open questions. */
export interface LawPageTexts {
  /** What stands where rules are listed that cite something. */
  readonly citing: {
    readonly heading: string
    /** Said of what no rule cites. */
    readonly none: string
    readonly earlier: string
    readonly presumption: string
    readonly checklist: string
    readonly rows: string
    readonly points: string
  }
  readonly index: {
    readonly description: string
    readonly lead: string
    readonly acts: string
    readonly act: string
    readonly short: string
    readonly kind: string
    readonly number: string
    readonly readThrough: string
    readonly notRead: string
    readonly provisions: string
    readonly domains: string
    readonly repealed: string
    readonly sources: string
    readonly sourcesLead: string
    readonly year: string
    readonly from: string
    readonly about: string
  }
  readonly kinds: Readonly<Record<Act['kind'], string>>
  readonly sourceKinds: Readonly<Record<Source['kind'], string>>
  readonly act: {
    readonly description: string
    readonly lead: string
    readonly readThrough: string
    readonly notRead: string
    readonly repealed: string
    readonly anotherRule: string
    readonly questions: string
    readonly sources: string
    readonly chapter: string
  }
  readonly interpretations: {
    readonly kinds: Readonly<Record<Interpretation['kind'], string>>
    readonly about: string
  }
  readonly changes: {
    readonly description: string
    readonly lead: string
    readonly by: string
    readonly touched: string
    readonly pending: string
    readonly pendingLead: string
    readonly undecidedOn: string
    readonly counts: string
    readonly dayTitle: string
    readonly dayDescription: string
    readonly amendments: string
    readonly answers: string
    readonly answersLead: string
    readonly noAnswers: string
    readonly example: string
    readonly exampleOf: string
    readonly more: string
    readonly sameAnswers: string
    readonly begin: string
    readonly beginRows: string
    readonly points: string
    readonly pointsBegin: string
    readonly pointsEnd: string
    readonly pointsChanged: string
    readonly provisions: string
    readonly provisionsBegin: string
    readonly provisionsEnd: string
    readonly provisionsChanged: string
    readonly olderText: string
    readonly provision: string
    readonly before: string
    readonly after: string
    readonly show: string
    readonly newer: string
    readonly older: string
    readonly otherDays: string
  }
  readonly glossary: {
    readonly description: string
    readonly lead: string
    readonly concepts: string
    readonly ruleWords: string
    readonly norms: string
    readonly normsLead: string
    readonly dated: string
    readonly datedLead: string
    readonly acts: string
    readonly code: string
    readonly see: string
    readonly languages: Readonly<Record<Locale, string>>
    readonly from: string
  }
}
