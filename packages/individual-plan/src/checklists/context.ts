import type { CheckContext, Checklist } from '@vilkar/core'
import type { LeapDayBirthday } from '@vilkar/core/calendar'
import type { Applies, AskedDay, Seen } from '@vilkar/core/documents'
import type { Citation } from '@vilkar/law'
import type { IndividualPlan } from '../plan/document.js'
import type { PlanIndex } from '../plan/index-plan.js'

/** What the points look at beside the plan. `on` is the day whose law is asked about. */
export interface PlanContext extends CheckContext {
  /** The day on which the plan is looked at: the same, unless a regime was chosen. */
  readonly today: AskedDay
  /** Whether the document holds the whole plan, so that what is left out is not in it. */
  readonly whole: boolean
  readonly index: PlanIndex
  readonly leapDayBirthday: LeapDayBirthday | undefined
}

/** A checklist of individual plans. */
export type PlanChecklist = Checklist<IndividualPlan, PlanContext, Citation>

/** A test of a plan. */
export type Test<M extends string> = (plan: IndividualPlan, context: PlanContext) => Seen<M>

/**
 * Tells whether both of two things are so.
 *
 * @internal
 */
export function both(one: Applies, other: Applies): Applies {
  if (one === false || other === false) return false
  return one === 'unknown' ? one : other
}

/** The age at which nobody is a child any more, in the acts around the regulation, which defines no child itself. */
const grownUp = 18

/**
 * Tells whether the recipient is a child on the day the plan is looked at.
 *
 * @internal
 */
export function isChild(
  { recipient }: IndividualPlan,
  { today, leapDayBirthday }: PlanContext,
): Applies {
  if (!recipient?.birthDate) return 'unknown'
  const { min, max } = today.ageOf(recipient.birthDate, () => [grownUp], leapDayBirthday)
  if (max < grownUp) return true
  return min >= grownUp ? false : 'unknown'
}
