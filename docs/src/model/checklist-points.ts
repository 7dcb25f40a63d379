import type { Weight } from '@vilkar/core'
import { fillText } from '@vilkar/core/explain'
import type { Citation } from '@vilkar/law'
import { anchorOf } from './addresses.ts'
import type { LegalChecklist, LegalPoint } from './checklist-list.ts'
import { referenceDay } from './decisions.ts'
import type { Locale } from './locales.ts'
import { dayBefore, isLaw } from './periods.ts'
import { textsOf } from './words.ts'

/** A point in one of its versions. */
interface PointVersion {
  readonly from: string
  readonly until?: string
  /** Whether it is the law of the last day through which the law was read. */
  readonly current: boolean
  readonly force: string
  readonly weight: { readonly id: Weight; readonly text: string }
  readonly basis: readonly Citation[]
}

/** A point of a checklist in words. */
export interface PointInWords {
  readonly id: string
  readonly anchor: string
  readonly point: string
  /** The versions, that of today first, then the newest first. */
  readonly versions: readonly PointVersion[]
}

/** The day whose terms a point is written in: today's, or the last day on which it was law. */
function dayOf(versions: readonly LegalPoint[]): string {
  if (versions.some((each) => isLaw(each, referenceDay))) return referenceDay
  const ends = versions.flatMap(({ until }) => until?.day ?? []).sort()
  return dayBefore(ends.at(-1) ?? referenceDay)
}

/**
 * Writes the points of a checklist in words, those that are law today first.
 *
 * @param locale - The language.
 * @param checklist - The checklist.
 * @returns A point for each id, with its versions over time.
 */
export function pointsOf(locale: Locale, checklist: LegalChecklist): readonly PointInWords[] {
  const texts = textsOf(locale, checklist.id)
  const { common, terms } = texts
  const requirements = texts.checklists[checklist.id]?.requirements ?? {}
  const ids = [...new Set(checklist.requirements.map(({ id }) => id))]
  const points = ids.map((id) => {
    const versions = checklist.requirements.filter((each) => each.id === id)
    const on = dayOf(versions)
    const { point = id } = requirements[id] ?? {}
    return {
      id,
      anchor: anchorOf(id),
      point: fillText(point, terms, on),
      versions: versions
        .map((each) => ({
          from: each.from.day,
          ...(each.until && { until: each.until.day }),
          current: isLaw(each, referenceDay),
          force: common.forces[each.force],
          weight: { id: each.weight, text: common.weights[each.weight] },
          basis: each.basis,
        }))
        .sort((a, b) => Number(b.current) - Number(a.current) || b.from.localeCompare(a.from)),
    }
  })
  const isCurrent = ({ versions }: (typeof points)[number]): boolean =>
    versions.some(({ current }) => current)
  return [...points.filter(isCurrent), ...points.filter((each) => !isCurrent(each))]
}
