import { calendarDay, isCalendarDay, possibleOutcomes, type OutcomeOf } from '@vilkar/core'
import { childHeard } from '@vilkar/consent'
import { ask } from '@vilkar/law'
import type { IndividualPlan, Transition } from '../plan/document.js'
import type { Applies, PlanChecklist, PlanContext, Seen, Test } from './context.js'
import { whoAgreesToPlan } from './entitled.js'
import { leftOut, met, open } from './look.js'
import { inBoth, newRules, oldRules, recommended, statutoryDuty } from './norms.js'

/*
 * What changes inside the period of a plan because the recipient grows older. Each finding is dated.
 */

/** A birthday as far as the birth date tells it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
function birthday(
  { recipient }: IndividualPlan,
  age: number,
  { leapDayBirthday }: PlanContext,
): string | undefined {
  const born = recipient?.birthDate
  if (!born) return undefined
  const year = String(Number(born.slice(0, 4)) + age).padStart(4, '0')
  const reached = year + born.slice(4)
  if (reached.length < 10 || isCalendarDay(reached)) return reached
  // Nothing settles on which side a 29 February falls; from the later day on it has passed.
  return `${year}-${leapDayBirthday ?? '03-01'}`
}

/** Tells whether a stretch of days touches the plan period; its ends are compared, never counted. */
function isInPeriod(
  { period }: IndividualPlan,
  first: string,
  last: string,
  { today }: PlanContext,
): Applies {
  // A plan of which no first day is known is looked at from today on.
  if (last < (period?.from ?? today)) return false
  if (period?.until) return first <= period.until
  return period?.openEnded ? true : 'unknown'
}

/** Tells whether the recipient may reach an age inside the period. */
function turns(age: number, plan: IndividualPlan, context: PlanContext): Applies {
  const day = birthday(plan, age, context)
  if (day === undefined) return 'unknown'
  return isInPeriod(
    plan,
    day + '-01-01'.slice(day.length - 4),
    day + '-12-31'.slice(day.length - 4),
    context,
  )
}

/** Makes the condition that the recipient may reach an age inside the period. */
function turning(age: number): (plan: IndividualPlan, context: PlanContext) => Applies {
  return (plan, context) => turns(age, plan, context)
}

/** Finds what is said of a transition, dated: prepared for, or what else there is to say. */
function dated<M extends string>(
  kind: Transition,
  age: number,
  otherwise: (day: string, plan: IndividualPlan, context: PlanContext) => Seen<M>,
): Test<M | 'met'> {
  return (plan, context) => {
    const day = birthday(plan, age, context)
    if (day === undefined) return []
    return plan.transitionsPrepared?.includes(kind)
      ? [met('/transitionsPrepared')]
      : otherwise(day, plan, context)
  }
}

const born = '/recipient/birthDate'

/** The first day on which a birthday may fall. */
function firstOf(day: string): ReturnType<typeof calendarDay> {
  return calendarDay(day + '-01-01'.slice(day.length - 4))
}

type Hearing = OutcomeOf<typeof childHeard>

/** Makes a test of how a child is heard from a birthday on, as `@vilkar/consent` says. */
function heardFrom<M extends Hearing>(
  kind: Transition,
  age: number,
  ways: readonly M[],
): Test<M | 'met' | 'depends'> {
  return dated(kind, age, (day, { recipient }) => {
    const { decisionCompetence, parentsInformed, matter } = recipient?.circumstances ?? {}
    const given = {
      age,
      decisionCompetence: decisionCompetence ?? undefined,
      parentsInformed: parentsInformed ?? undefined,
      // Work on a plan is an ordinary matter unless something else is said.
      matter: matter ?? 'ordinary',
    } as const
    const [only, ...others] = possibleOutcomes(ask(childHeard, given, { on: firstOf(day) }))
    const way = others.length === 0 ? ways.find((each) => each === only) : undefined
    return [open(born, way ?? 'depends', { day })]
  })
}

/** Makes a test of who agrees to the plan from a birthday on, as `@vilkar/consent` says. */
function agreesFrom(kind: Transition, age: number): Test<'met' | 'recipient' | 'depends'> {
  return dated(kind, age, (day, plan) => {
    const own = (plan.consents ?? []).findIndex(
      ({ to, as, on }) => to === 'plan' && as === 'recipient' && on && on >= day,
    )
    if (own >= 0) return [met(`/consents/${String(own)}`)]
    const [only, ...others] = whoAgreesToPlan(plan, firstOf(day), age)
    const settled = only === 'recipient' && others.length === 0
    return [open(born, settled ? 'recipient' : 'depends', { day })]
  })
}

function hasChildCoordinator({ coordinators, offers }: IndividualPlan): Applies {
  if (coordinators?.some(({ kind }) => kind === 'child')) return true
  const status = offers?.childCoordinator?.status
  return status ? status === 'appointed' : 'unknown'
}

/** Tells whether both of two things are so. */
function both(one: Applies, other: Applies): Applies {
  if (one === false || other === false) return false
  return one === 'unknown' ? one : other
}

/** Starting school is in the autumn of the year in which a child turns six. */
function startsSchool(plan: IndividualPlan, context: PlanContext): Applies {
  const day = birthday(plan, 6, context)
  if (day === undefined) return 'unknown'
  const year = day.slice(0, 4)
  return isInPeriod(plan, `${year}-08-01`, `${year}-08-31`, context)
}

/**
 * What changes inside the period of an individual plan because the recipient grows older: who must be
 * heard, who consents, which services end.
 *
 * Norwegian: *overganger*. Source: pbrl §§ 4-3 and 4-4, hrf § 17 (to 2022-07-31), ipf § 5, hol § 7-2 a;
 * the habilitation guide of 2014. No plan breaks the law by saying nothing of a birthday to come: what it
 * does not prepare for is a question.
 */
export const planTransitions = {
  id: 'plan.transitions',
  requirements: [
    {
      id: 'turns-7',
      ...statutoryDuty,
      from: oldRules.from,
      basis: ['pbrl § 4-4 (5)'],
      applies: turning(7),
      test: heardFrom('turns-7', 7, ['must-be-heard']),
    },
    {
      id: 'turns-12',
      ...statutoryDuty,
      from: oldRules.from,
      basis: ['pbrl § 4-4 (5)'],
      applies: turning(12),
      test: heardFrom('turns-12', 12, ['must-be-heard-with-great-weight', 'decides-alone']),
    },
    ...inBoth(
      {
        id: 'turns-16',
        force: 'regulation',
        weight: 'must',
        applies: turning(16),
        test: agreesFrom('turns-16', 16),
      },
      'hrf § 17',
      'ipf § 5 (1)',
    ),
    ...inBoth(
      {
        id: 'turns-18',
        force: 'regulation',
        weight: 'must',
        applies: turning(18),
        test: agreesFrom('turns-18', 18),
      },
      'hrf § 17',
      'ipf § 5 (1)',
    ),
    {
      id: 'child-coordinator-ends',
      ...statutoryDuty,
      ...newRules,
      basis: ['hol § 7-2 a (3)'],
      applies: (plan, context) => both(turns(18, plan, context), hasChildCoordinator(plan)),
      test: dated('child-coordinator-ends', 18, (day) => [open(born, 'ends', { day })]),
    },
    {
      id: 'adult-habilitation',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.5'],
      applies: (plan, context) =>
        both(turns(18, plan, context), plan.recipient?.childHabilitation ?? 'unknown'),
      test: dated('adult-habilitation', 18, (day, _, context) => [
        leftOut('/transitionsPrepared', context, { day }),
      ]),
    },
    {
      id: 'school-start',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.5'],
      applies: startsSchool,
      test: dated('school-start', 6, (day, _, context) => [
        leftOut('/transitionsPrepared', context, { year: day.slice(0, 4) }),
      ]),
    },
  ],
} as const satisfies PlanChecklist
