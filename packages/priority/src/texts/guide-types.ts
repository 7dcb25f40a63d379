import type {
  GuideCondition,
  GuideFactor,
  GuideRemark,
  GuideRow,
  GuideVariant,
  PriorityGuideId,
} from '../guide/rows.js'

/** What the priority guides say, in our own words. A key that is missing or unknown does not compile. */
export interface GuideTexts {
  readonly guides: Readonly<Record<PriorityGuideId, string>>
  readonly conditions: Readonly<Record<GuideCondition, string>>
  readonly variants: Readonly<Record<GuideVariant, string>>
  readonly factors: Readonly<Record<GuideFactor, string>>
  readonly remarks: Readonly<Record<GuideRemark, string>>
  readonly suggestions: Readonly<
    Record<GuideRow['suggests'] | 'no-row' | 'decides-nothing', string>
  >
  readonly startOf: Readonly<Record<NonNullable<GuideRow['deadline']>['startOf'], string>>
}
