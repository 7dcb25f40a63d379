import { calendarDay, type CalendarDay } from '@vilkar/core'
import { parseInput, readAll } from '@vilkar/core/edge'
import { assessOptions, strictObject } from '@vilkar/core/fields'
import { since, type Citation } from '@vilkar/law'
import {
  consentFacts,
  nextOfKinCandidates,
  type NextOfKinCandidate,
  type NextOfKinCircumstances,
} from './facts.js'

const orderOptions = strictObject({
  on: assessOptions.shape.on,
  ...consentFacts.pick({ compulsoryMentalHealthCare: true, specialReasonsAgainstContact: true })
    .shape,
})

/** The kinds of relation in the order that the act starts from. */
const startingOrder = [
  'spouse',
  'registered-partner',
  'cohabitant',
  'child',
  'parent-or-holder-of-responsibility',
  'sibling',
  'grandparent',
  'other-close-relative',
  'guardian-or-attorney',
] as const satisfies readonly NextOfKinCandidate['relation'][]

/** Why a candidate stands where they stand. */
export type NextOfKinReason =
  | 'named-by-patient'
  | 'starting-order'
  | 'under-18'
  | 'no-mandate-in-personal-matters'

/** A candidate's place. */
export interface NextOfKinPlace {
  /** The caller's reference. */
  readonly id: string
  readonly relation: NextOfKinCandidate['relation']
  /** The place, from 1; candidates of the same kind share one. Absent for those who cannot be. */
  readonly place?: number
  readonly reason: NextOfKinReason
  /** What is unknown and may change the place. */
  readonly needed: readonly ('adult' | 'personalMandate')[]
}

/**
 * Who has rights corresponding to those of the next of kin under compulsory mental health care, by pbrl and
 * the mental health care act alone: whoever has had the most lasting and continuous contact.
 */
export interface CorrespondingRights {
  /** References of those who have them beside the next of kin. */
  readonly ids: readonly string[]
  /** What is unknown and may give somebody such rights. */
  readonly needed: readonly (keyof NextOfKinCircumstances | 'hadMostContact')[]
}

/** The candidates for next of kin in the order that the act starts from. */
export interface OrderedNextOfKin {
  readonly status: 'ordered'
  readonly on: CalendarDay
  /**
   * What decides: the patient's own choice, or else who has the most lasting and continuous contact,
   * for which the order is only the starting point.
   */
  readonly criterion: 'named-by-patient' | 'most-lasting-and-continuous-contact'
  readonly order: readonly NextOfKinPlace[]
  /** References of those said to have the most contact, where they do not stand first. */
  readonly contactPointsElsewhere: readonly string[]
  readonly correspondingRights: CorrespondingRights
  readonly basis: readonly Citation[]
}

/** The order, or that the period covered had not begun on the day asked about. */
export type NextOfKinOrder =
  | OrderedNextOfKin
  | { readonly status: 'not-in-force'; readonly on: CalendarDay }

const needsAdult = new Set<NextOfKinCandidate['relation']>(['child', 'sibling'])

/** Tells what keeps a candidate out, and what is not known. */
function standing(
  { relation, adult, personalMandate }: NextOfKinCandidate,
  on: CalendarDay,
): Pick<NextOfKinPlace, 'needed'> & { readonly barred?: NextOfKinReason } {
  if (needsAdult.has(relation)) {
    if (adult === false) return { barred: 'under-18', needed: [] }
    return { needed: adult === true ? [] : ['adult'] }
  }
  // To 2013-06-30 the act named a guardian without asking for a mandate in personal matters.
  const mandateMatters =
    relation === 'guardian-or-attorney' && on >= since.guardianshipReform2013.day
  if (!mandateMatters) return { needed: [] }
  if (personalMandate === false) return { barred: 'no-mandate-in-personal-matters', needed: [] }
  return { needed: personalMandate === true ? [] : ['personalMandate'] }
}

/** Finds who has corresponding rights under compulsory mental health care, beside who stands first. */
function correspondingRights(
  candidates: readonly NextOfKinCandidate[],
  { compulsoryMentalHealthCare, specialReasonsAgainstContact }: NextOfKinCircumstances,
  inFirstPlace: ReadonlySet<string>,
): CorrespondingRights {
  const beside = candidates.filter(({ id }) => !inFirstPlace.has(id))
  const closest = beside.filter(({ hadMostContact }) => hadMostContact === true)
  const anyOpen =
    !candidates.some(({ hadMostContact }) => hadMostContact === true) &&
    beside.some(({ hadMostContact }) => (hadMostContact ?? undefined) === undefined)
  if (compulsoryMentalHealthCare === false || specialReasonsAgainstContact === true) {
    return { ids: [], needed: [] }
  }
  if (closest.length === 0 && !anyOpen) return { ids: [], needed: [] }
  const needed = [
    ...((compulsoryMentalHealthCare ?? undefined) === undefined
      ? (['compulsoryMentalHealthCare'] as const)
      : []),
    ...((specialReasonsAgainstContact ?? undefined) === undefined
      ? (['specialReasonsAgainstContact'] as const)
      : []),
    ...(anyOpen ? (['hadMostContact'] as const) : []),
  ]
  return { ids: needed.length === 0 ? closest.map(({ id }) => id) : [], needed }
}

/**
 * Orders those who may be next of kin, as the act does: it ranks and explains, it does not decide.
 *
 * Norwegian: *nærmeste pårørende*. Source: pbrl § 1-3 b. Whom the patient names is next of kin. Only
 * where the patient cannot name anyone does the act look for whoever has the most lasting and
 * continuous contact, starting from this order. Under compulsory observation or mental health care,
 * whoever has had most contact has corresponding rights, unless special reasons speak against it: rights
 * of pbrl and of the mental health care act, and not that of hpl § 22 to consent to sharing. To 2017-12-31 the
 * act defined the next of kin of patients alone.
 *
 * @param candidates - Up to 50 persons, each with a reference of the caller's own, the relation, and
 *   whatever else is known.
 * @param options - The day asked about, `YYYY-MM-DD`, and whether the patient is under compulsory mental
 *   health care.
 * @returns The order with the reason for each place, the criterion that decides, who has corresponding
 *   rights, and what is unknown.
 * @throws {InvalidInput} When the candidates or the day are not ones; all issues at once.
 * @example
 * ```ts
 * import { orderNextOfKin } from '@vilkar/consent'
 *
 * const ranked = orderNextOfKin(
 *   [
 *     { id: 'b', relation: 'sibling', adult: true },
 *     { id: 'a', relation: 'cohabitant' },
 *   ],
 *   { on: '2026-02-01' },
 * )
 * ranked.status === 'ordered' && ranked.criterion // => 'most-lasting-and-continuous-contact'
 * ranked.status === 'ordered' && ranked.order.map(({ id }) => id) // => ['a', 'b']
 * ```
 */
export function orderNextOfKin(
  candidates: readonly NextOfKinCandidate[],
  options: NextOfKinCircumstances & { readonly on: string },
): NextOfKinOrder {
  const [asked, read] = readAll(
    () => parseInput(orderOptions, options),
    () => parseInput(nextOfKinCandidates, candidates),
  )
  const on = calendarDay(asked.on)
  if (on < since.coverage.day) return { status: 'not-in-force', on }
  const someoneNamed = read.some(({ named }) => named === true)
  const ranked = read.map((candidate) => {
    const { barred, needed } = standing(candidate, on)
    const first = candidate.named === true
    return {
      candidate,
      needed: first ? [] : needed,
      barred: first ? undefined : barred,
      rank: first ? -1 : startingOrder.indexOf(candidate.relation),
    }
  })
  const places = [...new Set(ranked.filter((each) => !each.barred).map(({ rank }) => rank))].sort(
    (a, b) => a - b,
  )
  const order = [...ranked]
    .sort(
      (a, b) => Number(a.barred !== undefined) - Number(b.barred !== undefined) || a.rank - b.rank,
    )
    .map(({ candidate: { id, relation }, needed, barred, rank }): NextOfKinPlace => {
      if (barred !== undefined) return { id, relation, reason: barred, needed }
      const reason = rank < 0 ? 'named-by-patient' : 'starting-order'
      return { id, relation, place: places.indexOf(rank) + 1, reason, needed }
    })
  const inFirstPlace = new Set(order.filter(({ place }) => place === 1).map(({ id }) => id))
  return {
    status: 'ordered',
    on,
    criterion: someoneNamed ? 'named-by-patient' : 'most-lasting-and-continuous-contact',
    order,
    contactPointsElsewhere: someoneNamed
      ? []
      : read
          .filter(({ id, mostContact }) => mostContact === true && !inFirstPlace.has(id))
          .map(({ id }) => id),
    correspondingRights: correspondingRights(read, asked, inFirstPlace),
    basis: someoneNamed
      ? ['pbrl § 1-3 b']
      : ['pbrl § 1-3 b', 'interpretation: next-of-kin-criterion'],
  }
}
