/*
 * What the law asks of a document, listed from the statutes by readers who had not seen the checklists, and what
 * the points must hold against it.
 */
import type { Commencement } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { provisions, since } from '@vilkar/law'
import { isProvision, isSameOrPart } from '../citations.ts'
import { readJsonLines } from './json-lines.ts'
import type { Point, Points } from '../points.ts'
import { describeAdvice, isLaw, type Advice } from './advice.ts'

/** One thing that a provision asks of a document, as a reader found it. */
interface AskedOfDocument {
  readonly checklist: string
  readonly provision: string
  /** What it asks, in one line. */
  readonly asks: string
  readonly weight: 'must' | 'should' | 'may'
  readonly kind: 'statute' | 'regulation' | 'guidance' | 'agreement'
  readonly from: string
  readonly until?: string
  /** The points that ask it. */
  readonly points?: readonly string[]
  /** Why the checklist has no point for it. */
  readonly outside?: string
  /** Set where it was found by a third reading, once the list and the points had been held together. */
  readonly settled?: true
}

function overlap(point: Point, { from, until }: AskedOfDocument): boolean {
  const end = point.until?.day
  return (until === undefined || point.from.day < until) && (end === undefined || from < end)
}

/** A day as a point has it: what is older than the period covered begins with it. */
function inPeriod(day: string): string {
  return day < since.coverage.day ? since.coverage.day : day
}

/** Provisions that readers found to ask what the points lay to the health services' own, which asks it too. */
const besidesOwn = new Set(['fvl § 13 a', 'ipf2010 § 5', 'ipf2010 § 7 h'])

/** Tells whether what a reader named can be cited: it, or a part of it, is registered. */
function isRegistered(provision: string): boolean {
  return (
    !besidesOwn.has(provision) &&
    Object.keys(provisions).some((citation) => isSameOrPart(citation, provision))
  )
}

/**
 * Lists what a point says that the readers do not bear out.
 *
 * @param point - The point.
 * @param asked - What they found that it asks.
 */
function faultsOf(point: Point, asked: readonly AskedOfDocument[]): readonly string[] {
  const named = asked.filter((each) => each.points?.includes(point.id) === true)
  const uncarried = point.basis
    .filter(isProvision)
    .filter(
      (citation) =>
        !named.some((each) => isSameOrPart(each.provision, citation) && overlap(point, each)),
    )
    .map((citation) => `${citation} does not ask it`)
  const uncited = named
    .filter((each) => isRegistered(each.provision) && overlap(point, each))
    .filter(({ provision }) => !point.basis.some((citation) => isSameOrPart(citation, provision)))
    .map(({ provision }) => `${provision} asks it and is not cited`)
  const found = {
    from: named.map(({ from }) => inPeriod(from)),
    until: named.map(({ until }) => until),
    weight: named.map(({ weight }) => weight),
    force: named.map(({ kind }) => kind),
  }
  const said = { ...point, from: point.from.day, until: point.until?.day }
  const wrong = (['from', 'until', 'weight', 'force'] as const)
    .filter((name) => !found[name].some((each) => each === said[name]))
    .map((name) => `${name} is ${String(said[name])}`)
  return [...uncarried, ...uncited, ...wrong].map((fault) => `${point.id}: ${fault}`)
}

const inOrder = Object.keys(provisions)
const days = [...new Set(Object.values(since).map(({ day }) => day))].sort()

/** The ones beside an entry of a list. */
function besides<T>(list: readonly T[], entry: T): readonly T[] {
  const at = list.indexOf(entry)
  return at < 0 ? [] : list.slice(Math.max(at - 1, 0), at + 2).filter((each) => each !== entry)
}

/** The same point with one slip of the pen: another provision, day, weight or kind of norm. */
function slipsIn(point: Point): readonly Point[] {
  const changes = Object.values(since)
  const onDay = (day: string): readonly Commencement[] => {
    const change = changes.find((each) => each.day === day)
    return change === undefined ? [] : [change]
  }
  return [
    ...point.basis.flatMap((citation) =>
      besides(inOrder, citation)
        .filter((other) => !isSameOrPart(other, citation) && !point.basis.includes(other))
        .map((other) => ({
          ...point,
          basis: point.basis.map((each) => (each === citation ? other : each)),
        })),
    ),
    ...besides(days, point.from.day)
      .flatMap(onDay)
      .map((from) => ({ ...point, from })),
    ...besides(days, point.until?.day ?? '')
      .flatMap(onDay)
      .map((until) => ({ ...point, until })),
    { ...point, weight: point.weight === 'must' ? 'should' : 'must' },
    { ...point, force: point.force === 'statute' ? 'regulation' : 'statute' },
  ]
}

/**
 * Describes what the points of a domain hold against what the readers found that the law asks.
 *
 * @param checklistsById - The checklists of the domain, by id.
 * @param list - The readers' list, one thing that is asked a line.
 * @param advice - What the domain says of its points that are not law.
 */
export function describeRequirements(
  checklistsById: Readonly<Record<string, object>>,
  list: URL,
  advice: Advice = {},
): void {
  // Documents differ from checklist to checklist; points are looked at as data.
  const checklists = Object.values(checklistsById) as readonly Points[]
  const asked = readJsonLines(list) as readonly AskedOfDocument[]
  const askedOf = (id: string): readonly AskedOfDocument[] =>
    asked.filter(({ checklist }) => checklist === id)
  const ofLaw = ({ id, requirements }: Points): readonly { id: string; point: Point }[] =>
    requirements.filter(isLaw).map((point) => ({ id, point }))

  describeAdvice(checklists, advice)

  describe('what the law asks of a document, listed from the statutes alone', () => {
    test.each(checklists.map((each) => [each.id, each] as const))(
      'bears out provision, days, weight and kind of norm of each point of %s that is law',
      (id, checklist) => {
        const faults = ofLaw(checklist).flatMap(({ point }) => faultsOf(point, askedOf(id)))
        expect(faults).toEqual([])
      },
    )

    test('is answered by a point, or by the reason why there is none', () => {
      const known = new Map(
        checklists.map(({ id, requirements }) => [
          id,
          new Set(requirements.map((point) => point.id)),
        ]),
      )
      const loose = asked.filter(({ checklist, points = [], outside }) =>
        outside === undefined
          ? points.length === 0 || points.some((point) => known.get(checklist)?.has(point) !== true)
          : points.length > 0,
      )
      expect(loose).toEqual([])
    })

    test('would show nearly every slip of a provision, a day, a weight or a kind of norm', () => {
      const slips = checklists
        .flatMap(ofLaw)
        .flatMap(({ id, point }) =>
          slipsIn(point).map((slip) => ({ name: `${id} ${JSON.stringify(slip)}`, id, slip })),
        )
      const unnoticed = slips.filter(({ id, slip }) => faultsOf(slip, askedOf(id)).length === 0)
      const share = slips.length === 0 ? 1 : 1 - unnoticed.length / slips.length
      expect(share, unnoticed.map(({ name }) => name).join('\n')).toBeGreaterThanOrEqual(0.95)
    })
  })
}
