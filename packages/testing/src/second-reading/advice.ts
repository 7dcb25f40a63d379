/*
 * What a point must hold that no statute and no regulation asks: what kind of norm it is by what it cites, how much it
 * weighs, and the days on which what it cites began, changed or gave way to another point.
 */
import { describe, expect, test } from 'vitest'
import { provisions, since, sources, type ProvisionHistory } from '@vilkar/law'
import { isProvision, isSameOrPart } from '../citations.ts'
import type { Point, Points } from '../points.ts'

/** What a domain says of points that guidance or a local model gives, beside what they cite. */
export interface Advice {
  /** Points of which a guide says that it can be so, and asks for no more; a guide's other points are what should be. */
  readonly possible?: readonly string[]
  /** What is registered as guidance and is of local practice alone, by its citation. */
  readonly ofLocalPractice?: readonly string[]
  /** Law that points cite beside a guide which is not registered as speaking of it. */
  readonly besideGuide?: readonly string[]
  /** The day from which a guide is in use that is registered without one, by its citation. */
  readonly inUseFrom?: Readonly<Record<string, string>>
}

/**
 * Tells whether a point is law: a statute or a regulation asks it.
 *
 * @param point - The point.
 */
export const isLaw = ({ force }: Point): boolean => force === 'statute' || force === 'regulation'

/** The kind of norm of what is cited that is no provision. */
const kindOf = (citation: string): string => citation.split(':')[0] ?? ''

/** The kind of norm that a point is: that of its guide or model; where it cites law alone, it is a reading of it. */
function forceOf({ basis }: Point, ofLocalPractice: readonly string[]): string {
  const others = basis.filter((citation) => !isProvision(citation))
  if (others.some((citation) => ofLocalPractice.includes(citation))) return 'local'
  const kinds = others.map(kindOf)
  return ['guidance', 'local'].find((kind) => kinds.includes(kind)) ?? 'interpretation'
}

/** The weight that a point may have: what a guide says should be, or what a local model has. */
function weightsOf({ id, force }: Point, possible: readonly string[]): readonly string[] {
  if (force === 'local') return ['should', 'may']
  return possible.includes(id) ? ['may'] : ['should']
}

/** The days on which what a point cites began or changed. */
function daysOf(
  { basis }: Point,
  inUseFrom: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const authorities: Readonly<
    Record<string, { readonly kind: string; readonly from?: { readonly day: string } }>
  > = sources
  const wordings = basis
    .filter(isProvision)
    .flatMap((citation): ProvisionHistory => provisions[citation])
    .flatMap(({ from, until }) => [from.day, ...(until ? [until.day] : [])])
  const begun = basis.flatMap(
    (citation) => inUseFrom[citation] ?? authorities[citation]?.from?.day ?? [],
  )
  return new Set<string>([since.coverage.day, ...begun, ...wordings])
}

/** The provisions that a point cites beside a guide, though the guide does not speak of them. */
function unspokenOf({ basis }: Point): readonly string[] {
  const authorities: Readonly<Record<string, { readonly about: readonly string[] }>> = sources
  const about = basis.flatMap((citation) => authorities[citation]?.about ?? [])
  if (about.length === 0) return []
  return basis
    .filter(isProvision)
    .filter((citation) => !about.some((each) => isSameOrPart(each, citation)))
}

/** The days on which a point of a checklist gave way to another: one ends, and one begins. */
function handovers({ requirements }: Points): ReadonlySet<string> {
  const begins = new Set(requirements.map(({ from }) => from.day))
  return new Set(
    requirements.flatMap(({ until }) => (until && begins.has(until.day) ? [until.day] : [])),
  )
}

/** Lists what a point says of itself that what it cites does not bear out. */
function faultsOf(point: Point, checklist: Points, advice: Advice): readonly string[] {
  const { possible = [], ofLocalPractice = [], besideGuide = [], inUseFrom = {} } = advice
  const cited = daysOf(point, inUseFrom)
  const handed = handovers(checklist)
  const days = [point.from, ...(point.until ? [point.until] : [])].map(({ day }) => day)
  return [
    ...(point.force === forceOf(point, ofLocalPractice) ? [] : [`is no ${point.force}`]),
    ...(weightsOf(point, possible).includes(point.weight) ? [] : [`weighs ${point.weight}`]),
    ...days
      .filter((day) => !cited.has(day) && !handed.has(day))
      .map((day) => `nothing changed on ${day}`),
    ...unspokenOf(point)
      .filter((citation) => !besideGuide.includes(citation))
      .map((citation) => `its guide does not speak of ${citation}`),
  ].map((fault) => `${checklist.id} ${point.id}: ${fault}`)
}

/**
 * Describes what the points of a domain hold that are not law.
 *
 * @param checklists - The checklists of the domain.
 * @param advice - What the domain says of them beside what they cite.
 */
export function describeAdvice(checklists: readonly Points[], advice: Advice): void {
  describe('what a checklist advises beside the law', () => {
    test.each(checklists.map((each) => [each.id, each] as const))(
      'has in %s the kind of norm, the weight and the days of what it cites',
      (_, checklist) => {
        const points = checklist.requirements.filter((point) => !isLaw(point))
        expect(points.flatMap((point) => faultsOf(point, checklist, advice))).toEqual([])
      },
    )
  })
}
