import { leftOut, met, open, type Applies, type Seen } from '@vilkar/core/documents'
import {
  calendarDay,
  isCalendarDay,
  possibleOutcomes,
  type CalendarDay,
  type OutcomeOf,
} from '@vilkar/core'
import { childHeard } from '@vilkar/consent'
import { ask, since } from '@vilkar/law'
import type { IndividualPlan, Transition } from '../plan/document.js'
import { stateOf } from './consents.js'
import { both, type PlanChecklist, type PlanContext, type Test } from './context.js'
import { whetherParentsInformed, whoAgreesToPlan } from './entitled.js'
import { advised, newRules, oldRules, recommended } from './norms.js'

/*
 * What changes inside the period of a plan because the recipient grows older. Each finding is dated.
 */

const born = '/recipient/birthDate'

/** A birthday as far as the birth date tells it, and the days on which it may fall. */
interface Birthday {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; of two days the earlier. */
  readonly said: string
  readonly first: CalendarDay
  /** Compared, never counted: no month has a day after its thirty-first. */
  readonly last: string
}

/** The birthday on which the recipient reaches an age; nothing where the birth date is unknown. */
function birthday(
  { recipient }: IndividualPlan,
  age: number,
  { leapDayBirthday }: PlanContext,
): Birthday | undefined {
  const born = recipient?.birthDate
  if (!born) return undefined
  const year = String(Number(born.slice(0, 4)) + age).padStart(4, '0')
  const said = year + born.slice(4)
  if (said.length < 10) {
    const from = said + '-01-01'.slice(said.length - 4)
    return { said, first: calendarDay(from), last: said + '-12-31'.slice(said.length - 4) }
  }
  if (isCalendarDay(said)) return { said, first: said, last: said }
  // Nothing settles on which side a 29 February falls: left out, it is either.
  const first = calendarDay(`${year}-${leapDayBirthday ?? '02-28'}`)
  return { said: first, first, last: `${year}-${leapDayBirthday ?? '03-01'}` }
}

/** Tells whether a stretch of days touches the plan period; its ends are compared, never counted. */
function isInPeriod(
  { period }: IndividualPlan,
  first: string,
  last: string,
  { today }: PlanContext,
): Applies {
  // A plan of which no first day is known is looked at from today on.
  if (period?.from ? last < period.from : today.countedIsOver(last, born)) return false
  if (period?.until) return first <= period.until
  return period?.openEnded ? true : 'unknown'
}

/** Tells whether the recipient may reach an age inside the period. */
function turns(age: number, plan: IndividualPlan, context: PlanContext): Applies {
  const day = birthday(plan, age, context)
  return day ? isInPeriod(plan, day.first, day.last, context) : 'unknown'
}

/** Makes the condition that the recipient may reach an age inside the period. */
function turning(age: number): (plan: IndividualPlan, context: PlanContext) => Applies {
  return (plan, context) => turns(age, plan, context)
}

/** Finds what is said of a transition, dated: prepared for, or what else there is to say. */
function dated<M extends string>(
  kind: Transition,
  age: number,
  otherwise: (day: Birthday, plan: IndividualPlan, context: PlanContext) => Seen<M>,
): Test<M | 'met'> {
  return (plan, context) => {
    const day = birthday(plan, age, context)
    if (day === undefined) return []
    return plan.transitionsPrepared?.includes(kind)
      ? [met('/transitionsPrepared')]
      : otherwise(day, plan, context)
  }
}

type Hearing = OutcomeOf<typeof childHeard>

/** Makes a test of how a child is heard from a birthday on, as `@vilkar/consent` says. */
function heardFrom<M extends Hearing>(
  kind: Transition,
  age: number,
  ways: readonly M[],
): Test<M | 'met' | 'depends'> {
  return dated(kind, age, ({ said: day, first: on }, plan) => {
    const { decisionCompetence, matter } = plan.recipient?.circumstances ?? {}
    const given = {
      age,
      decisionCompetence: decisionCompetence ?? undefined,
      parentsInformed: whetherParentsInformed(plan, on, age),
      // Health care that the plan brings is an ordinary matter unless something else is said.
      matter: matter ?? 'ordinary',
    } as const
    const [only, ...others] = possibleOutcomes(ask(childHeard, given, { on }))
    const way = others.length === 0 ? ways.find((each) => each === only) : undefined
    return [open(born, way ?? 'depends', { day })]
  })
}

/** Makes a test of who agrees to the plan from a birthday on, as `@vilkar/consent` says. */
function agreesFrom(kind: Transition, age: number): Test<'met' | 'recipient' | 'depends'> {
  return dated(kind, age, ({ said: day, first, last }, plan, { today }) => {
    // What the recipient agreed to counts once the birthday has surely passed, and while it stands.
    const own = (plan.consents ?? []).findIndex(
      (consent, place) =>
        consent.to === 'plan' &&
        consent.as === 'recipient' &&
        consent.on &&
        consent.on >= last &&
        stateOf(consent, `/consents/${String(place)}`, today) === 'stands',
    )
    if (own >= 0) return [met(`/consents/${String(own)}`)]
    const [only, ...others] = whoAgreesToPlan(plan, first, age)
    const settled = only === 'recipient' && others.length === 0
    return [open(born, settled ? 'recipient' : 'depends', { day })]
  })
}

/** Tells whether the recipient gets health care, unless it is said that none is given. */
function getsHealthCare({ recipient }: IndividualPlan): boolean {
  return recipient?.circumstances?.receivesHealthCare !== false
}

const whetherParentsKnow = ['informed', 'withheld-at-childs-wish'] as const

/** Tells whether a child is heard in another way from an age on, by the law of a day as far as it is covered. */
function isHeardOtherwise(age: number, on: CalendarDay): boolean {
  return whetherParentsKnow.some((parentsInformed) => {
    const given = { decisionCompetence: 'has', matter: 'ordinary', parentsInformed } as const
    const [before, after] = [age - 1, age].map((each) =>
      possibleOutcomes(ask(childHeard, { ...given, age: each }, { on })).join(),
    )
    return after === '' || before !== after
  })
}

/**
 * Makes the condition that a child who may get health care reaches an age inside the period, and that the law of
 * that birthday turns at it: a plan may look ahead to a day after an amendment. What is said of the hearing of
 * children by age is said of health care; in the work on the plan itself a child takes part as soon as it can
 * form views.
 */
function turningInHealthCare(age: number): (plan: IndividualPlan, context: PlanContext) => Applies {
  return (plan, context) => {
    if (!getsHealthCare(plan)) return false
    const day = birthday(plan, age, context)
    if (day !== undefined && !isHeardOtherwise(age, day.first)) return false
    return turns(age, plan, context)
  }
}

function hasChildCoordinator({ coordinators, offers }: IndividualPlan): Applies {
  if (coordinators?.some(({ kind }) => kind === 'child')) return true
  const status = offers?.childCoordinator?.status
  return status ? status === 'appointed' : 'unknown'
}

/** Starting school is in the autumn of the year in which a child turns six. */
function startsSchool(plan: IndividualPlan, context: PlanContext): Applies {
  const day = birthday(plan, 6, context)
  if (day === undefined) return 'unknown'
  const year = day.said.slice(0, 4)
  return isInPeriod(plan, `${year}-08-01`, `${year}-08-31`, context)
}

const seven = {
  id: 'turns-7',
  ...advised,
  applies: turningInHealthCare(7),
  test: heardFrom('turns-7', 7, ['must-be-heard']),
} as const

const twelve = {
  id: 'turns-12',
  ...advised,
  applies: turningInHealthCare(12),
  test: heardFrom('turns-12', 12, ['must-be-heard-with-great-weight', 'decides-alone']),
} as const

const sixteen = {
  id: 'turns-16',
  ...advised,
  applies: turning(16),
  test: agreesFrom('turns-16', 16),
} as const

const eighteen = {
  id: 'turns-18',
  ...advised,
  applies: turning(18),
  test: agreesFrom('turns-18', 18),
} as const

/** The days on which the age of seven stood in the children act alone. */
const before2018 = { from: since.coverage, until: since.childrensRights2018 } as const

/** The days on which it stood in the act on patients, whose rules on consent held for their plans too. */
const before2022 = {
  from: since.childrensRights2018,
  until: since.planAndCoordinator2022,
} as const

/** The points, with every id and message in their types. */
export const exactPlanTransitions = {
  id: 'plan.transitions',
  requirements: [
    {
      ...seven,
      ...before2018,
      basis: ['bl § 31', 'interpretation: children-act-and-health-care'],
    },
    { ...seven, ...before2022, basis: ['pbrl § 4-4 (5)', 'hrf § 17 (2)'] },
    { ...seven, ...newRules, basis: ['pbrl § 4-4 (5)'] },
    {
      ...twelve,
      ...before2018,
      basis: [
        'pbrl § 4-4 (5)',
        'bl § 31',
        'hrf § 17 (2)',
        'interpretation: children-act-and-health-care',
        'interpretation: child-hearing-before-2018',
      ],
    },
    { ...twelve, ...before2022, basis: ['pbrl § 4-4 (5)', 'pbrl § 4-3 (1) c', 'hrf § 17 (2)'] },
    { ...twelve, ...newRules, basis: ['pbrl § 4-4 (5)', 'pbrl § 4-3 (1) c'] },
    { ...sixteen, ...oldRules, basis: ['pbrl § 4-3 (1) b', 'hrf § 17 (2)'] },
    { ...sixteen, ...newRules, basis: ['pbrl § 4-3 (1) b', 'ipf § 5 (1)'] },
    { ...eighteen, ...oldRules, basis: ['pbrl § 4-3 (1) a', 'hrf § 17 (2)'] },
    { ...eighteen, ...newRules, basis: ['pbrl § 4-3 (1) a', 'ipf § 5 (1)'] },
    {
      id: 'child-coordinator-ends',
      ...advised,
      ...newRules,
      basis: ['hol § 7-2 a (3)'],
      applies: (plan, context) => both(turns(18, plan, context), hasChildCoordinator(plan)),
      test: dated('child-coordinator-ends', 18, ({ said: day }) => [open(born, 'ends', { day })]),
    },
    {
      id: 'adult-habilitation',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.5'],
      applies: (plan, context) =>
        both(turns(18, plan, context), plan.recipient?.childHabilitation ?? 'unknown'),
      test: dated('adult-habilitation', 18, ({ said: day }, _, context) => [
        leftOut('/transitionsPrepared', context, { day }),
      ]),
    },
    {
      id: 'school-start',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.5'],
      applies: startsSchool,
      test: dated('school-start', 6, ({ said }, _, context) => [
        leftOut('/transitionsPrepared', context, { year: said.slice(0, 4) }),
      ]),
    },
  ],
} as const satisfies PlanChecklist

/**
 * What changes inside the period of an individual plan because the recipient grows older: who must be
 * heard, who consents, which services end.
 *
 * Norwegian: *overganger*. Source: pbrl §§ 4-3 and 4-4, bl § 31 (to 2017-12-31), hrf § 17 (to 2022-07-31), ipf
 * § 5, hol § 7-2 a; the habilitation guide of 2014. Each point cites what holds the age. No provision has a
 * plan prepare for a birthday to come: that it should is a reading, and what it does not prepare for is a
 * question.
 */
export const planTransitions: PlanChecklist = exactPlanTransitions
