import {
  leftOut,
  met,
  observe,
  open,
  unlessMet,
  unmet,
  type Applies,
  type Seen,
} from '@vilkar/core/documents'
import { repeatedIds, type Test } from '../observe.js'
import type { PatientAgreement } from './document.js'

/*
 * What the local model looks at in an agreement around one patient.
 */

type TestOf<M extends string> = Test<PatientAgreement, M>
type Party = NonNullable<PatientAgreement['parties']>[number]

function idsOf(parts: readonly { readonly id: string }[] | null | undefined): ReadonlySet<string> {
  return new Set((parts ?? []).map(({ id }) => id))
}

/**
 * Looks whether the agreement is about one patient.
 *
 * @internal
 */
export const onePatient: TestOf<'met' | 'missing' | 'unknown' | 'several'> = (
  { patients },
  context,
) => {
  const at = '/patients'
  if (!patients) return [leftOut(at, context)]
  if (patients.length === 0) return [unmet(at, 'missing')]
  const count = new Set(patients).size
  return [count === 1 ? met(at) : unmet(at, 'several', { count })]
}

/**
 * Looks whether the agreement has a beginning and an end.
 *
 * @internal
 */
export const timeLimited: TestOf<
  'met' | 'from-missing' | 'from-unknown' | 'until-missing' | 'until-unknown' | 'reversed'
> = ({ period }, { whole }) => {
  const { from, until, endCondition } = period ?? {}
  const [first, last] = ['/period/from', '/period/until']
  if (from && until && until < from) return [unmet(last, 'reversed')]
  return unlessMet('/period', [
    ...(from ? [] : [whole ? unmet(first, 'from-missing') : open(first, 'from-unknown')]),
    ...(until || endCondition
      ? []
      : [whole ? unmet(last, 'until-missing') : open(last, 'until-unknown')]),
  ])
}

/**
 * Looks whether every body that is active around the patient is party: a finding for each that is not.
 *
 * @internal
 */
export const everyBodyParty: TestOf<'met' | 'missing' | 'unknown' | 'not-party'> = (
  { involved, parties },
  context,
) => {
  if (!parties) return [leftOut('/parties', context)]
  if (parties.length === 0) return [unmet('/parties', 'missing')]
  // Who is active is a fact about the patient, which no agreement lacks.
  if (!involved) return [open('/involved', 'unknown')]
  const there = idsOf(parties)
  return unlessMet(
    '/involved',
    involved.flatMap((id, place) =>
      there.has(id) ? [] : [unmet(`/involved/${String(place)}`, 'not-party', { id })],
    ),
  )
}

/**
 * Makes a test of what each party says: one finding for each that does not.
 *
 * @internal
 */
export function eachParty(
  field: string,
  read: (party: Party) => unknown,
): TestOf<'met' | 'missing' | 'unknown'> {
  return ({ parties }, context) =>
    unlessMet(
      '/parties',
      (parties ?? [])
        .map((party, place) =>
          observe(`/parties/${String(place)}/${field}`, read(party), context, { id: party.id }),
        )
        .filter(({ status }) => status !== 'met'),
    )
}

/**
 * Tells whether the agreement has parties at all.
 *
 * @internal
 */
export function hasParties({ parties, completeness }: PatientAgreement): Applies {
  if (parties) return parties.length > 0
  return completeness === 'whole-document' ? false : 'unknown'
}

/**
 * Looks whether any agenda or minutes take up what the parties are responsible for.
 *
 * @internal
 */
export const mirrored: TestOf<'met' | 'missing' | 'unknown'> = ({ minutes }, context) => {
  const at = '/minutes'
  if (!minutes) return [leftOut(at, context)]
  const found = minutes.some(({ parties }) => (parties?.length ?? 0) > 0)
  return [found ? met(at) : unmet(at, 'missing')]
}

/**
 * Looks whether there are dates for evaluating the agreement, each inside its period.
 *
 * @internal
 */
export const evaluationDates: TestOf<
  'met' | 'missing' | 'unknown' | 'outside' | 'period-unknown'
> = ({ evaluations, period }, context) => {
  const at = '/evaluations'
  if (!evaluations) return [leftOut(at, context)]
  const { from, until } = period ?? {}
  const dated = evaluations.flatMap(({ id, planned }, place) =>
    planned ? [{ id, planned, at: `${at}/${String(place)}/planned` }] : [],
  )
  if (dated.length === 0) {
    const undated = evaluations.length > 0 && !context.whole
    return [undated ? open(at, 'unknown') : unmet(at, 'missing')]
  }
  if (!period && !context.whole) return [open('/period', 'period-unknown')]
  // A period that ends before it begins is a finding of its own, and bounds nothing.
  if (from && until && until < from) return [met(at)]
  return unlessMet(
    at,
    dated
      .filter(({ planned }) => (from && planned < from) || (until && planned > until))
      .map(({ id, at: there }) => unmet(there, 'outside', { id })),
  )
}

/**
 * Looks whether each evaluation whose day is past was held.
 *
 * @internal
 */
export const evaluationsHeld: TestOf<'met' | 'overdue' | 'unknown'> = (
  { evaluations },
  { today, whole },
) =>
  unlessMet(
    '/evaluations',
    (evaluations ?? []).flatMap(({ id, planned, held }, place): Seen<'overdue' | 'unknown'> => {
      const at = `/evaluations/${String(place)}/held`
      if (!planned || held) return []
      if (!today.isOver(planned, `/evaluations/${String(place)}/planned`)) return []
      return [whole ? unmet(at, 'overdue', { id }) : open(at, 'unknown', { id })]
    }),
  )

/**
 * Tells whether there are dates for evaluating the agreement.
 *
 * @internal
 */
export function hasEvaluations({ evaluations, completeness }: PatientAgreement): Applies {
  if (evaluations) return evaluations.length > 0
  return completeness === 'whole-document' ? false : 'unknown'
}

/**
 * Makes a test of what was done about each measure that the municipality does not meet.
 *
 * @internal
 */
export function eachDeclined(
  field: 'informed' | 'complaintExplained',
): TestOf<'met' | 'missing' | 'unknown'> {
  return ({ declinedMeasures }, context) =>
    unlessMet(
      '/declinedMeasures',
      (declinedMeasures ?? [])
        .map((measure, place) =>
          observe(`/declinedMeasures/${String(place)}/${field}`, measure[field], context, {
            id: measure.id,
          }),
        )
        .filter(({ status }) => status !== 'met'),
    )
}

/**
 * Tells whether any recommended measure is not met.
 *
 * @internal
 */
export function hasDeclined({ declinedMeasures, completeness }: PatientAgreement): Applies {
  if (declinedMeasures) return declinedMeasures.length > 0
  return completeness === 'whole-document' ? false : 'unknown'
}

/**
 * Looks whether what is pointed at is there: a finding for each place that points at nothing.
 *
 * @internal
 */
export const idsKnown: TestOf<'met' | 'dangling' | 'unknown'> = (
  { parties, areas, minutes },
  { whole },
) => {
  const known = { areas: idsOf(areas), parties: idsOf(parties) }
  const pointing = [
    ...(parties ?? []).map((party, place) => ({
      at: `/parties/${String(place)}/areas`,
      to: 'areas' as const,
      ids: party.areas ?? [],
    })),
    ...(minutes ?? []).map((each, place) => ({
      at: `/minutes/${String(place)}/parties`,
      to: 'parties' as const,
      ids: each.parties ?? [],
    })),
  ]
  return unlessMet(
    '',
    pointing.flatMap(({ at, to, ids }): Seen<'dangling' | 'unknown'> => {
      const lost = ids.filter((id) => !known[to].has(id))
      if (lost.length === 0) return []
      const values = { ids: lost.join(', ') }
      if (known[to].size > 0) return [unmet(at, 'dangling', values)]
      // That there are none at all is a finding of its own.
      return whole ? [] : [open(at, 'unknown', values)]
    }),
  )
}

/**
 * Looks whether each id names one part.
 *
 * @internal
 */
export const idsUnique: TestOf<'met' | 'repeated'> = (agreement) =>
  unlessMet('', [
    ...repeatedIds('parties', agreement.parties),
    ...repeatedIds('areas', agreement.areas),
    ...repeatedIds('minutes', agreement.minutes),
    ...repeatedIds('evaluations', agreement.evaluations),
    ...repeatedIds('declinedMeasures', agreement.declinedMeasures),
  ])

/**
 * Tells whether both levels are party.
 *
 * @internal
 */
export function bothLevels({ parties, completeness }: PatientAgreement): Applies {
  const levels = new Set((parties ?? []).map(({ level }) => level ?? 'unknown'))
  if (levels.has('municipality') && levels.has('specialist-service')) return true
  const mayBe = levels.has('unknown') || (!parties && completeness !== 'whole-document')
  return mayBe ? 'unknown' : false
}
