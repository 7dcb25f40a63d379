import { askedDay, met, open, unmet, type AskedDay, type Seen } from '@vilkar/core/documents'
import { calendarDay, possibleOutcomes, type CalendarDay, type OutcomeOf } from '@vilkar/core'
import { agesCut } from '@vilkar/core/time'
import {
  individualPlanConsent,
  informationSharing,
  parentsInformedBy,
  parentsKeptOut,
} from '@vilkar/consent'
import { ask } from '@vilkar/law'
import { planStart } from '../decisions/start.js'
import type { Consent, IndividualPlan } from '../plan/document.js'
import type { PlanContext, Test } from './context.js'

/*
 * Whether a consent was given by someone who could give it on its day. Who that is, `@vilkar/consent`
 * says; whether a consent to the plan is theirs, `planStart`; here stands only which roles the answers on
 * sharing mean.
 */

type Role = NonNullable<Consent['as']>
type Circumstances = NonNullable<Consent['circumstances']>
type Age = { readonly min: number; readonly max: number } | undefined

/** The outcomes of a question, each with the roles that it means. */
type Givers<O extends string> = Readonly<Record<O, readonly Role[]>>

type Unsettled = 'not-regulated' | 'requires-judgement'

/** The outcomes of who agrees to the plan that name somebody. */
type PlanGiver = Exclude<OutcomeOf<typeof individualPlanConsent>, Unsettled>

/** The outcomes of who agrees to passing on confidential information that name somebody. */
type SharingGiver = Exclude<OutcomeOf<typeof informationSharing>, Unsettled>

/** Who agrees to passing on confidential information. */
const sharingGivers: Givers<SharingGiver> = {
  patient: ['recipient'],
  'next-of-kin': ['next-of-kin'],
  guardian: ['guardian'],
  'parental-responsibility': ['parental-responsibility'],
  'child-welfare': ['child-welfare'],
  'child-welfare-or-carer': ['child-welfare', 'carer'],
}

/** What a point about who gave a consent may say: for an outcome, that it was for that one to give. */
type Message<O extends string> =
  | 'met'
  | 'several'
  | 'depends'
  | 'not-settled'
  | 'day-unknown'
  | 'giver-unknown'
  | O

/**
 * Gives a fact of the consent's own day, or else of the recipient.
 *
 * @internal
 */
export function circumstance<K extends keyof Circumstances>(
  name: K,
  { recipient }: IndividualPlan,
  consent: Consent | undefined,
): NonNullable<Circumstances[K]> | undefined {
  return consent?.circumstances?.[name] ?? recipient?.circumstances?.[name] ?? undefined
}

/** The ages that the birth date leaves possible; nothing where it is unknown or cannot be. */
function ageThen(
  { recipient }: IndividualPlan,
  day: AskedDay,
  { leapDayBirthday }: PlanContext,
  tables: Parameters<typeof agesCut>[0],
): Age {
  if (!recipient?.birthDate) return undefined
  // Nobody is told what a plan says once they are older than anybody gets.
  const cuts = (): readonly number[] => [0, ...agesCut(tables, ['age'])]
  const { min, max } = day.ageOf(recipient.birthDate, cuts, leapDayBirthday)
  return max < 0 || min > 130 ? undefined : { min: Math.max(min, 0), max: Math.min(max, 130) }
}

/**
 * Tells whether the parents are to be kept out on a day.
 *
 * @internal
 */
export function whetherParentsInformed(
  plan: IndividualPlan,
  on: CalendarDay,
  age: Age | number,
  consent?: Consent,
): ReturnType<typeof parentsInformedBy> {
  const reasons = 'weightyReasonsAgainstTellingParents'
  return parentsInformedBy(
    {
      age,
      receivesHealthCare: circumstance('receivesHealthCare', plan, consent),
      childWishesParentsNotTold: circumstance('childWishesParentsNotTold', plan, consent),
      childsReasonsDeserveRespect: circumstance('childsReasonsDeserveRespect', plan, consent),
      weightyReasonsAgainstTellingParents: circumstance(reasons, plan, consent),
    },
    { on },
  )
}

/**
 * Asks who could agree to the plan on a day.
 *
 * @internal
 */
export function whoAgreesToPlan(
  plan: IndividualPlan,
  on: CalendarDay,
  age: Age | number,
  consent?: Consent,
): readonly OutcomeOf<typeof individualPlanConsent>[] {
  const answer = ask(
    individualPlanConsent,
    {
      age,
      decisionCompetence: circumstance('decisionCompetence', plan, consent),
      receivesHealthCare: circumstance('receivesHealthCare', plan, consent),
      parentsInformed: whetherParentsInformed(plan, on, age, consent),
      matter: circumstance('matter', plan, consent),
      personalCapacityDeprived: circumstance('personalCapacityDeprived', plan, consent),
      mandatedRepresentative: circumstance('mandatedRepresentative', plan, consent),
      objectsToPlan: circumstance('objectsToPlan', plan, consent),
      careTakenOver: circumstance('careTakenOver', plan, consent),
      parentalResponsibility: circumstance('parentalResponsibility', plan, consent),
    },
    { on },
  )
  return possibleOutcomes(answer)
}

function whoAgreesToSharing(
  plan: IndividualPlan,
  on: CalendarDay,
  age: Age,
  consent: Consent | undefined,
): readonly OutcomeOf<typeof informationSharing>[] {
  const answer = ask(
    informationSharing,
    {
      age,
      decisionCompetence: circumstance('decisionCompetence', plan, consent),
      matter: circumstance('matter', plan, consent),
      parentsInformed: whetherParentsInformed(plan, on, age, consent),
      careTakenOver: circumstance('careTakenOver', plan, consent),
      parentalResponsibility: circumstance('parentalResponsibility', plan, consent),
    },
    { on },
  )
  return possibleOutcomes(answer)
}

/** The tables that say who could give a consent of each kind. */
const tablesBehind = {
  plan: [individualPlanConsent, parentsKeptOut, planStart],
  sharing: [informationSharing, parentsKeptOut],
} as const

/** Whether somebody could give a consent: known, unsettled, or so by some of what is possible. */
type Verdict = 'could' | 'could-not' | 'depends' | 'not-settled'

/** The roles in which a consent may be given, as `planStart` knows them. */
const givenBy: Readonly<Record<Role, (typeof planStart.inputs.planConsentGivenBy.values)[number]>> =
  {
    recipient: 'recipient',
    guardian: 'guardian',
    'parental-responsibility': 'parental-responsibility',
    'child-welfare': 'child-welfare',
    carer: 'carer',
    attorney: 'attorney',
    provider: 'provider',
    'next-of-kin': 'someone-else',
    other: 'someone-else',
  }

/** Tells whether a role fits the outcomes that are possible, by the roles that each of them means. */
function fits<O extends string>(
  outcomes: readonly (O | Unsettled)[],
  givers: Givers<O>,
  as: Role,
): Verdict {
  const settled = outcomes.filter((outcome): outcome is O => Object.hasOwn(givers, outcome))
  const fitting = settled.filter((outcome) => givers[outcome].includes(as))
  if (settled.length === 0) return 'not-settled'
  if (settled.length < outcomes.length) return 'depends'
  if (fitting.length === 0) return 'could-not'
  return fitting.length < settled.length ? 'depends' : 'could'
}

/**
 * Tells whether a role could agree to the plan, as `planStart` says, which knows what else than the roles
 * matters.
 */
function couldAgreeToPlan(
  plan: IndividualPlan,
  on: CalendarDay,
  age: Age,
  consent: Consent | undefined,
  as: Role,
): Verdict {
  const mustConsent = whoAgreesToPlan(plan, on, age, consent)
  if (mustConsent.length === 0) return 'not-settled'
  const careGiven = circumstance('receivesHealthCare', plan, consent)
  const given = {
    planConsent: 'given',
    mustConsent,
    planConsentGivenBy: givenBy[as],
    planConsentInformed: true,
    age,
    onlyChildWelfare: careGiven === true ? false : undefined,
  } as const
  const [only, ...others] = possibleOutcomes(ask(planStart, given, { on }))
  if (others.length > 0) return 'depends'
  if (only === 'may-start') return 'could'
  return only === 'given-by-someone-else' || only === 'nobody-can-consent'
    ? 'could-not'
    : 'not-settled'
}

/** Makes a test that each consent of one kind was given by someone who could give it that day. */
function entitled<O extends string>(
  to: Consent['to'],
  who: (
    plan: IndividualPlan,
    on: CalendarDay,
    age: Age,
    consent: Consent,
  ) => readonly (O | Unsettled)[],
  names: (outcome: O | Unsettled) => outcome is O,
  could: (plan: IndividualPlan, on: CalendarDay, age: Age, consent: Consent, as: Role) => Verdict,
): Test<Message<O>> {
  const judge = (
    plan: IndividualPlan,
    context: PlanContext,
    consent: Consent,
    place: number,
  ): Seen<Message<O>> => {
    const at = `/consents/${String(place)}`
    const { id, on, as } = consent
    if (!on) return [open(`${at}/on`, 'day-unknown', { id })]
    if (!as) return [open(`${at}/as`, 'giver-unknown', { id })]
    const day = calendarDay(on)
    const age = ageThen(plan, askedDay(day), context, tablesBehind[to])
    const verdict = could(plan, day, age, consent, as)
    if (verdict === 'could') return [met(at)]
    if (verdict !== 'could-not') return [open(at, verdict, { id, day })]
    const [only, ...others] = who(plan, day, age, consent).filter(names)
    return [unmet(`${at}/as`, only && others.length === 0 ? only : 'several', { id, day })]
  }
  return (plan, context) =>
    (plan.consents ?? []).flatMap((consent, place) =>
      consent.to === to ? judge(plan, context, consent, place) : [],
    )
}

/**
 * Looks at who gave the consents to the plan.
 *
 * @internal
 */
export const planConsentEntitled = entitled(
  'plan',
  whoAgreesToPlan,
  (outcome): outcome is PlanGiver =>
    outcome !== 'not-regulated' && outcome !== 'requires-judgement',
  couldAgreeToPlan,
)

/**
 * Looks at who gave the consents to sharing.
 *
 * @internal
 */
export const sharingConsentEntitled = entitled(
  'sharing',
  whoAgreesToSharing,
  (outcome): outcome is SharingGiver => Object.hasOwn(sharingGivers, outcome),
  (plan, on, age, consent, as) =>
    fits(whoAgreesToSharing(plan, on, age, consent), sharingGivers, as),
)

/** Whether somebody decides on the day asked about: yes, no, or by some of what is possible. */
export type Decides = 'yes' | 'maybe' | 'no'

/**
 * Tells of each role whether it decides on the day asked about.
 *
 * @internal
 */
export function whoDecides(
  to: Consent['to'],
  plan: IndividualPlan,
  context: PlanContext,
): (as: Role | undefined) => Decides {
  const tables = tablesBehind[to]
  const today = context.today.toAsk(...tables)
  const age = ageThen(plan, context.today, context, tables)
  const known = new Map<Role, Decides>()
  const findOut = (as: Role): Decides => {
    const verdict =
      to === 'plan'
        ? couldAgreeToPlan(plan, today, age, undefined, as)
        : fits(whoAgreesToSharing(plan, today, age, undefined), sharingGivers, as)
    if (verdict === 'could') return 'yes'
    return verdict === 'could-not' ? 'no' : 'maybe'
  }
  return (as) => {
    if (as === undefined) return 'maybe'
    const found = known.get(as) ?? findOut(as)
    known.set(as, found)
    return found
  }
}
