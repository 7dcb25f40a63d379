import type { Confidence } from '@vilkar/law'
import type { CaseDomain } from 'vilkar'

/** The words of the site's frame: its sidebar and what every page has. */
export interface FrameTexts {
  readonly tagline: string
  readonly months: readonly string[]
  /** How a day is written. */
  readonly day: string
  readonly groups: {
    readonly start: string
    readonly rules: string
    readonly checklists: string
    readonly law: string
    readonly reference: string
  }
  readonly links: {
    readonly start: string
    readonly vendor: string
    readonly developer: string
    readonly analyst: string
    readonly data: string
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
