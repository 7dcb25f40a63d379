import type { Confidence } from '@vilkar/law'
import type { CaseDomain } from 'vilkar'
import type { SectionName } from '../../model/navigation.ts'

/** The words of the site's frame: its sidebar and what every page has. */
export interface FrameTexts {
  readonly tagline: string
  readonly months: readonly string[]
  /** How a day is written. */
  readonly day: string
  /** What the language calls itself. */
  readonly language: string
  readonly sections: Readonly<Record<SectionName, string>>
  readonly frame: {
    readonly search: string
    readonly siteSearch: string
    readonly searchLead: string
    readonly found: string
    readonly also: string
    readonly none: string
    readonly more: string
    readonly sections: string
    readonly here: string
    readonly languages: string
    readonly theme: string
    readonly home: string
    readonly foot: string
  }
  readonly links: {
    readonly start: string
    readonly vendor: string
    readonly developer: string
    readonly analyst: string
    readonly integration: string
    readonly adopters: string
    readonly data: string
    readonly allTools: string
    readonly tryIt: string
    readonly situations: string
    readonly allRules: string
    readonly allChecklists: string
    readonly acts: string
    readonly changes: string
    readonly interpretations: string
    readonly coverage: string
    readonly glossary: string
    readonly downloads: string
    readonly api: string
  }
  readonly domains: Readonly<Record<CaseDomain, string>>
  /** What the decisions that others are put together from are called. */
  readonly parts: string
  /** What the marks of confidence mean. */
  readonly confidence: Readonly<Record<Confidence, string>>
  /** What the counts of the start page count. */
  readonly counts: {
    readonly caption: string
    readonly decisions: string
    readonly rows: string
    readonly checklists: string
    readonly points: string
    readonly acts: string
    readonly provisions: string
    readonly amendments: string
    readonly interpretations: string
    readonly readThrough: string
  }
}
