import {
  askedDay,
  leftOut,
  met,
  open,
  unlessMet,
  unmet,
  type Applies,
  type AskedDay,
  type Seen,
} from '@vilkar/core/documents'
import { calendarDay, type Observation } from '@vilkar/core'
import type { Consent, IndividualPlan } from '../plan/document.js'
import type { PlanContext, Test } from './context.js'
import { circumstance, whoDecides, type Decides } from './entitled.js'

/*
 * Whether the consents still stand, and were there in time. A consent counts as what it is on the day:
 * given or not yet, withdrawn, expired; and the later act of the one who decides prevails.
 */

type Ended = 'withdrawn' | 'expired' | 'not-yet'
type State = 'stands' | Ended

/**
 * Tells what has become of a consent, at its place in the plan, on a day. Given, it stands until the plan says that it
 * does not.
 *
 * @internal
 */
export function stateOf({ on, withdrawnOn, expiresOn }: Consent, at: string, day: AskedDay): State {
  if (on && !day.hasCome(on, `${at}/on`)) return 'not-yet'
  if (withdrawnOn && day.hasCome(withdrawnOn, `${at}/withdrawnOn`)) return 'withdrawn'
  return expiresOn && day.isOver(expiresOn, `${at}/expiresOn`) ? 'expired' : 'stands'
}

/**
 * Makes the condition that there is a consent of one kind to look at.
 *
 * @internal
 */
export function anyConsent(
  to: Consent['to'],
): (plan: IndividualPlan, context: PlanContext) => Applies {
  return ({ consents }, { whole }) =>
    consents ? consents.some((each) => each.to === to) : whole ? false : 'unknown'
}

/** A consent as it stands on the day, and whether whoever gave it decides on that day. */
interface Given {
  readonly consent: Consent
  readonly at: string
  readonly state: State
  readonly decides: Decides
}

/** Looks at the consents of one kind, on the day asked about. */
function givenTo(to: Consent['to'], plan: IndividualPlan, context: PlanContext): readonly Given[] {
  const decides = whoDecides(to, plan, context)
  return (plan.consents ?? []).flatMap((consent, place) => {
    const at = `/consents/${String(place)}`
    const state = stateOf(consent, at, context.today)
    return consent.to === to
      ? [{ consent, at, state, decides: decides(consent.as ?? undefined) }]
      : []
  })
}

type Fallen = Ended | 'order-unknown' | 'no-longer-decides'
type Standing = 'stands' | Fallen

/**
 * Tells what consents to one thing come to, and which of them decides it: a later withdrawal by one who
 * decides ends what was agreed to before; a consent by one who no longer decides settles nothing.
 */
function standing(given: readonly Given[]): (Given & { readonly as: Standing }) | undefined {
  const theirs = given.filter(({ decides }) => decides !== 'no')
  const withdrawn = theirs.reduce<Given | undefined>((last, each) => {
    const day = each.state === 'withdrawn' ? each.consent.withdrawnOn : undefined
    return day && day > (last?.consent.withdrawnOn ?? '') ? each : last
  }, undefined)
  const until = withdrawn?.consent.withdrawnOn ?? ''
  const live = theirs.filter(({ state }) => state === 'stands')
  const holding = live.find(({ consent }) => until === '' || (consent.on ?? '') > until)
  if (holding) return { ...holding, as: 'stands' }
  // Of two acts on one day, or one on a day that is not said, neither is known to be the later.
  const unordered = live.find(({ consent }) => !consent.on || consent.on === until)
  if (unordered) return { ...unordered, as: 'order-unknown' }
  if (withdrawn) return { ...withdrawn, as: 'withdrawn' }
  const expired = theirs.find(({ state }) => state === 'expired')
  if (expired) return { ...expired, as: 'expired' }
  const older = given.find(({ state }) => state === 'stands')
  if (older) return { ...older, as: 'no-longer-decides' }
  const last = given.at(-1)
  return last && { ...last, as: last.state }
}

/** Says how consents fall short: what settles nothing is a question, what has ended is a lack. */
function fallen(at: string, as: Fallen, id: string): Observation<Fallen> {
  const settlesNothing = as === 'order-unknown' || as === 'no-longer-decides'
  return (settlesNothing ? open : unmet)(at, as, { id })
}

/**
 * Looks whether a consent to the plan stands.
 *
 * @internal
 */
export const planConsentStands: Test<'met' | Fallen> = (plan, context) => {
  const found = standing(givenTo('plan', plan, context))
  if (!found) return []
  const { as, at, consent } = found
  return [as === 'stands' ? met(at) : fallen(at, as, consent.id)]
}

/**
 * Looks whether a consent to the plan was there, and stood, when the work started.
 *
 * @internal
 */
export const planConsentInTime: Test<
  'met' | 'late' | 'lapsed' | 'start-unknown' | 'day-unknown'
> = ({ consents, workStarted }) => {
  const given = (consents ?? []).flatMap((consent, place) =>
    consent.to === 'plan' ? [{ consent, at: `/consents/${String(place)}/on` }] : [],
  )
  if (given.length === 0) return []
  if (!workStarted) return [open('/workStarted', 'start-unknown')]
  const start = askedDay(calendarDay(workStarted))
  const dated = given.filter(({ consent }) => consent.on)
  const inTime = dated.find(({ consent, at }) => stateOf(consent, at, start) === 'stands')
  if (inTime) return [met(inTime.at)]
  const unknown = given.filter(({ consent }) => !consent.on)
  if (unknown.length > 0) {
    return unknown.map(({ at, consent }) => open(at, 'day-unknown', { id: consent.id }))
  }
  const lapsed = dated.find(({ consent, at }) => stateOf(consent, at, start) !== 'not-yet')
  const of = lapsed ?? dated[0]
  if (!of) return []
  const values = { id: of.consent.id, day: workStarted }
  return [unmet(of.at, lapsed ? 'lapsed' : 'late', values)]
}

/** A consent that the rules on consent to health care may hold for, as the recipient may get some. */
interface OfPatient {
  readonly consent: Consent
  readonly at: string
  /** Whether the recipient gets health care; absent where that is not said. */
  readonly isPatient: true | undefined
}

/** Gives the consents to the plan that may be a patient's. Whoever gives the care decides, and consents to nothing. */
function ofPatient(plan: IndividualPlan): readonly OfPatient[] {
  return (plan.consents ?? []).flatMap((consent, place) => {
    const isPatient = circumstance('receivesHealthCare', plan, consent)
    return consent.to === 'plan' && consent.as !== 'provider' && isPatient !== false
      ? [{ consent, at: `/consents/${String(place)}/informed`, isPatient }]
      : []
  })
}

/**
 * Tells whether a consent to the plan may be a patient's.
 *
 * @internal
 */
export function anyConsentOfPatient(plan: IndividualPlan, { whole }: PlanContext): Applies {
  return plan.consents ? ofPatient(plan).length > 0 : whole ? false : 'unknown'
}

/**
 * Looks whether whoever consented to the plan of a patient was informed. Silence proves no lack: no
 * provision has the plan say so.
 *
 * @internal
 */
export const planConsentInformed: Test<'met' | 'missing' | 'unknown' | 'patient-unknown'> = (
  plan,
) =>
  ofPatient(plan).map(({ consent: { id, informed }, at, isPatient }) => {
    if (informed) return met(at)
    if (informed !== false) return open(at, 'unknown', { id })
    return isPatient ? unmet(at, 'missing', { id }) : open(at, 'patient-unknown', { id })
  })

type Unnamed = 'missing' | 'unknown' | Fallen

/**
 * Looks whether a consent to sharing names each participant who gets confidential information on the
 * strength of one, and stands.
 *
 * @internal
 */
export const sharingConsentNames: Test<'met' | Unnamed> = (plan, context) => {
  const asked = (plan.participants ?? []).flatMap((participant, place) =>
    participant.kind !== 'recipient' &&
    participant.getsConfidentialInformation &&
    !participant.otherBasis
      ? [{ id: participant.id, at: `/participants/${String(place)}` }]
      : [],
  )
  if (asked.length === 0) return []
  const naming = new Map<string, Given[]>()
  for (const each of givenTo('sharing', plan, context)) {
    for (const participant of new Set(each.consent.participants ?? [])) {
      const named = naming.get(participant)
      if (named) named.push(each)
      else naming.set(participant, [each])
    }
  }
  const wrong = asked.flatMap(({ id, at }): Seen<Unnamed> => {
    const found = standing(naming.get(id) ?? [])
    if (!found) return [plan.consents ? unmet(at, 'missing', { id }) : leftOut(at, context, { id })]
    return found.as === 'stands' ? [] : [fallen(at, found.as, id)]
  })
  return unlessMet('/participants', wrong)
}
