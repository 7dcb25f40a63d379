import type {
  Fate,
  leftOutReasons,
  principleReasons,
  SourceId,
  Statement,
  StatementKind,
} from '../../model/coverage/statement.ts'

/** The words of the coverage pages in one language. */
export interface CoverageTexts {
  readonly title: string
  readonly introduction: string
  readonly howToRead: string
  readonly sources: Readonly<Record<SourceId, string>>
  readonly kinds: Readonly<Record<StatementKind, string>>
  readonly modalities: Readonly<Record<Statement['modality'], string>>
  readonly fates: Readonly<Record<Fate, string>>
  /** What each fate means, in one sentence. */
  readonly meanings: Readonly<Record<Fate, string>>
  readonly principleReasons: Readonly<Record<(typeof principleReasons)[number], string>>
  readonly leftOutReasons: Readonly<Record<(typeof leftOutReasons)[number], string>>
  readonly headings: {
    readonly byKind: string
    readonly bySource: string
    readonly followed: string
    readonly find: string
    readonly parts: string
    readonly kind: string
    readonly source: string
    readonly part: string
    readonly all: string
    readonly share: string
    readonly statement: string
    readonly fate: string
    readonly carriedBy: string
    readonly reason: string
    readonly section: string
  }
  readonly followedNote: string
  readonly download: string
  readonly search: string
  readonly any: string
  /** How many statements are shown; `{shown}` and `{all}` are numbers. */
  readonly shown: string
  readonly more: string
  readonly nothing: string
  readonly restatesText: string
  readonly usedInText: string
  readonly supersededText: string
  readonly sinceText: string
  readonly needsScript: string
  readonly sourceLanguage: string
}
