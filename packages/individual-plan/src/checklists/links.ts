import { leftOut, met, open, unlessMet, unmet, type Seen } from '@vilkar/core/documents'
import type { Coordinator, IndividualPlan } from '../plan/document.js'
import type { PlanContext, Test } from './context.js'

/*
 * Whether the parts of a plan hang together: who is responsible takes part, measures serve goals, and
 * what is pointed at is there.
 */

/** Finds every part whose id another of its list has already. */
function repeated(
  list: string,
  parts: readonly { readonly id: string }[] | null | undefined,
): Seen<'repeated'> {
  const seen = new Set<string>()
  return (parts ?? []).flatMap(({ id }, place) => {
    if (seen.has(id)) return [unmet(`/${list}/${String(place)}/id`, 'repeated', { id })]
    seen.add(id)
    return []
  })
}

/**
 * Looks whether each id names one part.
 *
 * @internal
 */
export const idsUnique: Test<'met' | 'repeated'> = (plan) =>
  unlessMet('', [
    ...repeated('goals', plan.goals),
    ...repeated('participants', plan.participants),
    ...repeated('measures', plan.measures),
    ...repeated('consents', plan.consents),
    ...repeated('otherPlans', plan.otherPlans),
  ])

/** A place that points at ids. */
interface Pointing {
  readonly at: string
  readonly to: 'goals' | 'participants'
  readonly ids: readonly (string | null | undefined)[]
}

function* pointing(plan: IndividualPlan): Generator<Pointing> {
  for (const [place, { partOf }] of (plan.goals ?? []).entries()) {
    yield { at: `/goals/${String(place)}/partOf`, to: 'goals', ids: [partOf] }
  }
  yield { at: '/preparedBy', to: 'participants', ids: [plan.preparedBy] }
  for (const [place, { participant }] of (plan.coordinators ?? []).entries()) {
    const at = `/coordinators/${String(place)}/participant`
    yield { at, to: 'participants', ids: [participant] }
  }
  for (const [place, { by }] of (plan.contributions ?? []).entries()) {
    yield { at: `/contributions/${String(place)}/by`, to: 'participants', ids: [by] }
  }
  for (const [place, { goals }] of (plan.measures ?? []).entries()) {
    yield { at: `/measures/${String(place)}/goals`, to: 'goals', ids: goals ?? [] }
  }
  for (const [place, { participants }] of (plan.consents ?? []).entries()) {
    const at = `/consents/${String(place)}/participants`
    yield { at, to: 'participants', ids: participants ?? [] }
  }
}

/**
 * Looks whether what is pointed at is in the plan: one finding for each place that points at nothing.
 *
 * @internal
 */
export const idsKnown: Test<'met' | 'dangling' | 'unknown'> = (plan, { whole, index }) => {
  const { goals, actors } = index
  const lists = {
    goals: { known: (id: string) => goals.has(id), there: whole || Boolean(plan.goals) },
    participants: {
      known: (id: string) => actors.has(id),
      there: whole || Boolean(plan.participants),
    },
  }
  const wrong: Seen<'dangling' | 'unknown'>[number][] = []
  for (const { at, to, ids } of pointing(plan)) {
    const { known, there } = lists[to]
    const lost = ids.filter((id) => id && !known(id))
    if (lost.length === 0) continue
    const values = { ids: lost.join(', ') }
    wrong.push(there ? unmet(at, 'dangling', values) : open(at, 'unknown', values))
  }
  return unlessMet('', wrong)
}

/**
 * Looks whether whoever is responsible for a measure takes part, or is agreed on otherwise.
 *
 * @internal
 */
export const responsibleTakesPart: Test<'met' | 'missing' | 'unknown'> = (plan, context) => {
  const asked = (plan.measures ?? []).flatMap(({ id, responsible, otherwiseAgreed }, place) =>
    responsible && !otherwiseAgreed
      ? [{ id, responsible, at: `/measures/${String(place)}/responsible` }]
      : [],
  )
  const wrong = asked
    .filter(({ responsible }) => !context.index.actors.has(responsible))
    .map(({ at, ...values }) =>
      plan.participants ? unmet(at, 'missing', values) : leftOut(at, context, values),
    )
  return asked.length === 0 ? [] : unlessMet('/measures', wrong)
}

/**
 * Looks whether each measure serves a goal.
 *
 * @internal
 */
export const measureServesGoal: Test<'met' | 'missing' | 'unknown'> = ({ measures }, context) => {
  const wrong = (measures ?? []).flatMap(({ id, goals }, place) => {
    const at = `/measures/${String(place)}/goals`
    if (!goals) return [leftOut(at, context, { id })]
    return goals.length === 0 ? [unmet(at, 'missing', { id })] : []
  })
  return unlessMet('/measures', wrong)
}

/** The goals that measures serve, and the goals that these are parts of. */
function served({ measures }: IndividualPlan, { index }: PlanContext): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { goals } of measures ?? []) {
    for (const id of goals ?? []) {
      // Whatever is found already has had its own line upwards followed: each goal is passed once.
      for (let goal: string | undefined = id; goal && !found.has(goal); ) {
        found.add(goal)
        goal = index.goals.get(goal)?.partOf ?? undefined
      }
    }
  }
  return found
}

/**
 * Looks whether each goal has a measure, of its own or through a part of it.
 *
 * @internal
 */
export const goalHasMeasure: Test<'met' | 'missing' | 'unknown'> = (plan, context) => {
  const { goals, measures } = plan
  const reached = served(plan, context)
  const known = context.whole || (measures?.every((measure) => measure.goals) ?? false)
  const wrong = (goals ?? []).flatMap(({ id }, place) => {
    if (reached.has(id)) return []
    const at = `/goals/${String(place)}`
    return [known ? unmet(at, 'missing', { id }) : open(at, 'unknown', { id })]
  })
  return unlessMet('/goals', wrong)
}

/**
 * Looks whether whoever coordinates takes part.
 *
 * @internal
 */
export const coordinatorTakesPart: Test<'met' | 'missing' | 'unknown'> = (plan, context) => {
  const { coordinatedBy, participants } = plan
  if (!coordinatedBy) return []
  const at = '/coordinatedBy'
  if (context.index.actors.has(coordinatedBy)) return [met(at)]
  const values = { id: coordinatedBy }
  return [participants ? unmet(at, 'missing', values) : leftOut(at, context, values)]
}

interface InRole extends Coordinator {
  readonly place: number
}

/** Puts the coordinators of one kind in the order in which they began. */
function inOrderOfStart(plan: IndividualPlan): readonly (readonly InRole[])[] {
  const byKind = new Map<string, InRole[]>()
  for (const [place, each] of (plan.coordinators ?? []).entries()) {
    const kind = each.kind ?? ''
    const same = byKind.get(kind)
    if (same) same.push({ ...each, place })
    else byKind.set(kind, [{ ...each, place }])
  }
  return [...byKind.values()].map((list) =>
    [...list].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : Number(a.from !== b.from))),
  )
}

/**
 * Looks whether a change of coordinator has an overlap or a handover.
 *
 * @internal
 */
export const coordinatorHandover: Test<'met' | 'missing' | 'unknown'> = (plan, { whole }) => {
  const changes = inOrderOfStart(plan).flatMap((list) =>
    list.flatMap((before, nth) => {
      const next = list[nth + 1]
      return next && next.participant !== before.participant ? [{ before, next }] : []
    }),
  )
  const wrong = changes.flatMap(({ before, next }) => {
    const { until, handover, participant, place } = before
    if (handover) return []
    const at = `/coordinators/${String(place)}/handover`
    const values = { id: participant ?? String(place) }
    // One who has no last day in a whole plan is still there.
    if (next.from && (until ? next.from <= until : whole)) return []
    const known = next.from && until && (whole || handover === false)
    return [known ? unmet(at, 'missing', values) : open(at, 'unknown', values)]
  })
  return changes.length === 0 ? [] : unlessMet('/coordinators', wrong)
}
