import type { Consent, IndividualPlan } from '../plan/document.js'
import type { Applies, PlanContext, Seen, Test } from './context.js'
import { leftOut, met, open, unlessMet, unmet } from './look.js'

/*
 * Whether the consents still stand, and were there in time.
 */

type State = 'stands' | 'withdrawn' | 'expired' | 'not-yet'

/** What has become of a consent. Given, it stands until the plan says that it does not. */
function stateOf({ on, withdrawnOn, expiresOn }: Consent, { today }: PlanContext): State {
  if (on && on > today) return 'not-yet'
  if (withdrawnOn && withdrawnOn <= today) return 'withdrawn'
  return expiresOn && expiresOn < today ? 'expired' : 'stands'
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

/**
 * Looks whether a consent to the plan stands.
 *
 * @internal
 */
export const planConsentStands: Test<'met' | 'withdrawn' | 'expired' | 'not-yet'> = (
  { consents },
  context,
) => {
  const wrong = (consents ?? []).flatMap((consent, place) => {
    if (consent.to !== 'plan') return []
    const state = stateOf(consent, context)
    return [{ state, at: `/consents/${String(place)}`, id: consent.id }]
  })
  const standing = wrong.find(({ state }) => state === 'stands')
  if (standing) return [met(standing.at)]
  return wrong.flatMap(({ state, at, id }) =>
    state === 'stands' ? [] : [unmet(at, state, { id })],
  )
}

/**
 * Looks whether the first consent to the plan was there before the work started.
 *
 * @internal
 */
export const planConsentInTime: Test<'met' | 'late' | 'start-unknown' | 'day-unknown'> = ({
  consents,
  workStarted,
}) => {
  const places = (consents ?? []).flatMap(({ to, on, id }, place) =>
    to === 'plan' ? [{ on, id, at: `/consents/${String(place)}/on` }] : [],
  )
  if (places.length === 0) return []
  if (!workStarted) return [open('/workStarted', 'start-unknown')]
  const inTime = places.find(({ on }) => on && on <= workStarted)
  if (inTime) return [met(inTime.at)]
  const unknown = places.filter(({ on }) => !on)
  if (unknown.length > 0) return unknown.map(({ at, id }) => open(at, 'day-unknown', { id }))
  return places.slice(0, 1).map(({ at, id }) => unmet(at, 'late', { id, day: workStarted }))
}

type Unnamed = 'missing' | 'unknown' | Exclude<State, 'stands'>

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
  const wrong = asked.flatMap(({ id, at }): Seen<Unnamed> => {
    const states = (context.index.sharing.get(id) ?? []).map((each) => stateOf(each, context))
    const last = states.at(-1)
    if (states.includes('stands')) return []
    if (last !== undefined && last !== 'stands') return [unmet(at, last, { id })]
    return [plan.consents ? unmet(at, 'missing', { id }) : leftOut(at, context, { id })]
  })
  return asked.length === 0 ? [] : unlessMet('/participants', wrong)
}
