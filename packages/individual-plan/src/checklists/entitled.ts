import { calendarDay, possibleOutcomes, type CalendarDay, type OutcomeOf } from '@vilkar/core'
import { ageOn } from '@vilkar/core/calendar'
import { individualPlanConsent, informationSharing } from '@vilkar/consent'
import { ask } from '@vilkar/law'
import type { Consent, IndividualPlan } from '../plan/document.js'
import type { PlanContext, Seen, Test } from './context.js'
import { met, open, unmet } from './look.js'

/*
 * Whether a consent was given by someone who could give it on its day. Who that is, `@vilkar/consent`
 * says; here stands only which roles its answers mean.
 */

type Role = NonNullable<Consent['as']>
type Circumstances = NonNullable<Consent['circumstances']>
type Age = { readonly min: number; readonly max: number } | undefined

/** The outcomes of a question, each with the roles that it means. */
type Givers<O extends string> = Readonly<Record<O, readonly Role[]>>

type Unsettled = 'not-regulated' | 'requires-judgement'

/** Who agrees to the plan. Where nothing is regulated, nobody is ruled out. */
const planGivers: Givers<Exclude<OutcomeOf<typeof individualPlanConsent>, Unsettled>> = {
  recipient: ['recipient'],
  guardian: ['guardian'],
  attorney: ['attorney'],
  provider: ['provider'],
  nobody: [],
  'parental-responsibility': ['parental-responsibility'],
  'child-welfare': ['child-welfare'],
  'child-welfare-or-carer': ['child-welfare', 'carer'],
}

/** Who agrees to passing on confidential information. */
const sharingGivers: Givers<Exclude<OutcomeOf<typeof informationSharing>, Unsettled>> = {
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

/** A fact of the consent's own day, or else of the recipient. */
function circumstance<K extends keyof Circumstances>(
  name: K,
  { recipient }: IndividualPlan,
  consent: Consent | undefined,
): NonNullable<Circumstances[K]> | undefined {
  return consent?.circumstances?.[name] ?? recipient?.circumstances?.[name] ?? undefined
}

/** The ages that the birth date leaves possible; nothing where it is unknown or cannot be. */
function ageThen({ recipient }: IndividualPlan, on: CalendarDay, context: PlanContext): Age {
  if (!recipient?.birthDate) return undefined
  const { min, max } = ageOn(recipient.birthDate, on, context.leapDayBirthday)
  return max < 0 || min > 130 ? undefined : { min: Math.max(min, 0), max: Math.min(max, 130) }
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
      parentsInformed: circumstance('parentsInformed', plan, consent),
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
  consent: Consent,
): readonly OutcomeOf<typeof informationSharing>[] {
  const answer = ask(
    informationSharing,
    {
      age,
      decisionCompetence: circumstance('decisionCompetence', plan, consent),
      matter: circumstance('matter', plan, consent),
      parentsInformed: circumstance('parentsInformed', plan, consent),
      careTakenOver: circumstance('careTakenOver', plan, consent),
      parentalResponsibility: circumstance('parentalResponsibility', plan, consent),
    },
    { on },
  )
  return possibleOutcomes(answer)
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
  givers: Givers<O>,
): Test<Message<O>> {
  const isSettled = (outcome: O | Unsettled): outcome is O => Object.hasOwn(givers, outcome)
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
    const outcomes = who(plan, day, ageThen(plan, day, context), consent)
    const settled = outcomes.filter(isSettled)
    const fitting = settled.filter((outcome) => givers[outcome].includes(as))
    const isOpen = outcomes.length === 0 || settled.length < outcomes.length
    const [only] = settled
    if (isOpen && settled.length === 0) return [open(at, 'not-settled', { id, day })]
    if (isOpen || (fitting.length > 0 && fitting.length < settled.length)) {
      return [open(at, 'depends', { id, day })]
    }
    if (fitting.length > 0) return [met(at)]
    return [unmet(`${at}/as`, settled.length === 1 && only ? only : 'several', { id, day })]
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
export const planConsentEntitled = entitled('plan', whoAgreesToPlan, planGivers)

/**
 * Looks at who gave the consents to sharing.
 *
 * @internal
 */
export const sharingConsentEntitled = entitled('sharing', whoAgreesToSharing, sharingGivers)
