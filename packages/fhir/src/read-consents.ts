import type { IndividualPlan } from '@vilkar/individual-plan/checklists'
import { codesIn, consentScopes, otherWords, parentalResponsibilitySystem } from './codes.js'
import { dayOf, withoutDay } from './dates.js'
import { objects, within } from './json.js'
import type { Located, Resources } from './resources.js'
import { unread, type Unplaced } from './unplaced.js'

type PlanConsent = NonNullable<IndividualPlan['consents']>[number]

/**
 * What a consent is to. R4 says of `treatment` that it is consent to a specific treatment, and of `patient-privacy` that
 * it is agreement to collect, use or disclose information; neither says a plan, for which the first is taken.
 */
const purposes = new Map<string, PlanConsent['to']>([
  ['treatment', 'plan'],
  ['patient-privacy', 'sharing'],
])

const read = [
  'resourceType',
  'id',
  'status',
  'scope',
  'patient',
  'dateTime',
  'performer',
  'provision.type',
  'provision.period.end',
  'provision.actor.reference',
]

/** In what role a consent was given, where the resource of whoever gave it says so. */
function givenAs(consent: Located, resources: Resources): PlanConsent['as'] {
  const performers = objects(consent.resource['performer']).map(resources.find)
  const [giver] = performers
  if (performers.length !== 1 || giver === undefined) return undefined
  if (giver.type === 'Patient') return 'recipient'
  const holds = codesIn(parentalResponsibilitySystem, giver.resource['relationship']).some(
    (code) => code !== 'ukjent',
  )
  return giver.type === 'RelatedPerson' && holds ? 'parental-responsibility' : undefined
}

/** What was read of the consents of a plan. */
interface ConsentsRead {
  readonly consents: readonly PlanConsent[]
  readonly places: Readonly<Record<string, string>>
  readonly unplaced: readonly Unplaced[]
}

/**
 * Reads the consents that stand. One that is refused, ended or a draft is none.
 *
 * @param resources - All that were given.
 * @param participantOf - The id of whoever a reference names, among the participants of the plan.
 * @internal
 */
export function readConsents(
  resources: Resources,
  participantOf: (reference: unknown) => string | undefined,
): ConsentsRead {
  const consents: PlanConsent[] = []
  const places: Record<string, string> = {}
  const unplaced: Unplaced[] = []
  for (const located of resources.byType('Consent')) {
    const { name, resource } = located
    unplaced.push(...unread(name, resource, read))
    const [to] = codesIn(consentScopes, resource['scope']).flatMap(
      (code) => purposes.get(code) ?? [],
    )
    if (resource['status'] !== 'active' || within(resource, 'provision', 'type') === 'deny') {
      unplaced.push({ at: name, why: 'not-now' })
    } else if (to === undefined) {
      unplaced.push({ at: `${name}.scope`, why: 'unknown-code' })
    } else {
      const actors = objects(within(resource, 'provision', 'actor'))
      const named = actors.flatMap(({ reference }) => participantOf(reference) ?? [])
      if (to === 'plan' && actors.length > 0)
        unplaced.push({ at: `${name}.provision.actor`, why: 'no-place' })
      else if (named.length < actors.length)
        unplaced.push({ at: `${name}.provision.actor`, why: 'not-given' })
      const as = givenAs(located, resources)
      const until = within(resource, 'provision', 'period', 'end')
      unplaced.push(
        ...otherWords(
          `${name}.scope`,
          resource['scope'],
          ({ system, code }) => system === consentScopes && purposes.get(code) === to,
        ),
        ...(as === undefined && resource['performer'] !== undefined
          ? [{ at: `${name}.performer`, why: 'no-place' as const }]
          : []),
        ...withoutDay({
          [`${name}.dateTime`]: resource['dateTime'],
          [`${name}.provision.period.end`]: until,
        }),
      )
      places[`/consents/${String(consents.length)}`] = name
      consents.push({
        id: `consent-${String(consents.length + 1)}`,
        to,
        as,
        on: dayOf(resource['dateTime']),
        expiresOn: dayOf(until),
        ...(to === 'sharing' && actors.length > 0 && { participants: named }),
      })
    }
  }
  return { consents, places, unplaced }
}
