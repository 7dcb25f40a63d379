import type { Observation } from '@vilkar/core'
import { met, observe, open, unlessMet, unmet, type Applies } from '@vilkar/core/documents'
import type { Goal, IndividualPlan, Measure, OtherPlan, Participant } from '../plan/document.js'
import type { PlanContext, Test } from './context.js'

/*
 * The few ways in which a point looks at a plan.
 */

/**
 * Makes a test that the plan says something: a list that holds anything, a day, an id, or yes.
 *
 * @internal
 */
export function stated(
  at: string,
  read: (plan: IndividualPlan) => unknown,
): Test<'met' | 'missing' | 'unknown'> {
  return (plan, context) => [observe(at, read(plan), context)]
}

/**
 * Makes a test that the plan says something of a matter that is relevant to some. Silence proves no lack:
 * the matter may not be relevant.
 *
 * @internal
 */
export function describedWhereRelevant(
  field: 'crises' | 'familyNeeds',
): Test<'met' | 'missing' | 'unknown'> {
  return (plan) => {
    const at = `/${field}`
    const said = plan[field]
    if (!said) return [open(at, 'unknown')]
    return [said === 'not-described' ? unmet(at, 'missing') : met(at)]
  }
}

/**
 * Makes a test of whether the recipient, or next of kin, take part in something. Silence proves no lack:
 * what a person does is no content of a plan.
 *
 * @internal
 */
export function takesPart(
  field: 'takesPart' | 'takesPartInAppointment' | 'nextOfKinInAppointment',
): (plan: IndividualPlan) => Observation<'met' | 'missing' | 'unknown'> {
  return ({ recipient }) => {
    const at = `/recipient/${field}`
    const said = recipient?.[field]
    if (!said) return open(at, 'unknown')
    return said === 'no' ? unmet(at, 'missing') : met(at)
  }
}

/**
 * Makes a test of what only a reader can tell: a question until one has answered.
 *
 * @internal
 */
export function judged(
  field: keyof NonNullable<IndividualPlan['judged']>,
): Test<'met' | 'insufficient' | 'ask'> {
  return ({ judged: found }) => {
    const at = `/judged/${field}`
    const value = found?.[field] ?? undefined
    if (value === undefined) return [open(at, 'ask')]
    return [value ? met(at) : unmet(at, 'insufficient')]
  }
}

interface Lists {
  readonly goals: Goal
  readonly measures: Measure
  readonly participants: Participant
  readonly otherPlans: OtherPlan
}

/** What an item of a list should say, and where. */
interface Asked<T> {
  readonly field: string
  readonly read: (item: T) => unknown
  /** Whether it is asked of this item; absent: of every one. */
  readonly of?: (item: T) => boolean
}

function listOf<K extends keyof Lists>(plan: IndividualPlan, list: K): readonly Lists[K][] {
  const lists: { readonly [L in keyof Lists]: readonly Lists[L][] } = {
    goals: plan.goals ?? [],
    measures: plan.measures ?? [],
    participants: plan.participants ?? [],
    otherPlans: plan.otherPlans ?? [],
  }
  return lists[list]
}

/**
 * Makes a test that each item of a list says something: one finding for each that does not.
 *
 * @internal
 */
export function inEach<K extends keyof Lists>(
  list: K,
  { field, read, of }: Asked<Lists[K]>,
): Test<'met' | 'missing' | 'unknown'> {
  return (plan, context) => {
    const asked = listOf(plan, list).flatMap((item, index) =>
      of?.(item) === false
        ? []
        : [observe(`/${list}/${String(index)}/${field}`, read(item), context, { id: item.id })],
    )
    const wrong = asked.filter(({ status }) => status !== 'met')
    return asked.length === 0 ? [] : unlessMet(`/${list}`, wrong)
  }
}

export function holds(
  list: 'measures' | 'goals' | 'participants' | 'revisions' | 'coordinators' | 'otherPlans',
): (plan: IndividualPlan, context: PlanContext) => Applies {
  return (plan, { whole }) => {
    const found = plan[list]
    if (!found) return whole ? false : 'unknown'
    return found.length > 0
  }
}
