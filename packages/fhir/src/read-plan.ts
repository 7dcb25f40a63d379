import type { IndividualPlan } from '@vilkar/individual-plan/checklists'
import { codesOf, individualPlanCoding, kindsOfDocument } from './codes.js'
import { dayOf } from './dates.js'
import { refuse } from './issues.js'
import { objects, textOf, within, type JsonObject } from './json.js'
import { readConsents } from './read-consents.js'
import type { Located, Resources } from './resources.js'
import { unread, type Unplaced } from './unplaced.js'

type Part<K extends keyof IndividualPlan> = NonNullable<IndividualPlan[K]>
type Measure = Part<'measures'>[number]
type CoordinatorKind = NonNullable<Part<'coordinators'>[number]['kind']>

/** By which rule a participant of a role coordinates: for each code of the caller's, `system|code`. */
export type CoordinatorRoles = Readonly<Record<string, CoordinatorKind>>

/** What was read of a plan. */
interface PlanRead {
  readonly plan: IndividualPlan
  /** Where in the resources each part of the plan was read, by JSON pointer. */
  readonly places: Readonly<Record<string, string>>
  readonly unplaced: readonly Unplaced[]
}

const kinds: Readonly<Record<string, Part<'participants'>[number]['kind']>> = {
  Patient: 'recipient',
  RelatedPerson: 'next-of-kin',
  Practitioner: 'service',
  PractitionerRole: 'service',
  Organization: 'service',
}

/** The types of resource, as the part of a reference before its id says it. */
const typeOf = (reference: unknown): string | undefined =>
  textOf(within(reference, 'type')) ??
  /([A-Z][A-Za-z]*)\/[^/]+$/.exec(textOf(within(reference, 'reference')) ?? '')?.[1]

/** What a reference names: the resource where it was given, or else its own words. */
function targetOf(reference: unknown, { find }: Resources): unknown {
  return find(reference) ?? textOf(within(reference, 'reference'))
}

interface Member {
  readonly place: string
  readonly target: unknown
  readonly participant: Part<'participants'>[number]
  readonly coordinator: CoordinatorKind | undefined
  readonly period: unknown
}

function membersOf(
  teams: readonly Located[],
  resources: Resources,
  roles: CoordinatorRoles,
): readonly Member[] {
  const entries = teams.flatMap(({ name, resource }) =>
    objects(resource['participant']).map((entry, at) => ({
      entry,
      place: `${name}.participant[${String(at)}]`,
    })),
  )
  return entries.map(({ entry, place }, at) => {
    const codes = codesOf(entry['role'])
    const [coordinator] = codes.flatMap(({ system, code }) => roles[`${system}|${code}`] ?? [])
    const target = targetOf(entry['member'], resources)
    const located = resources.find(entry['member'])
    return {
      place,
      target,
      participant: {
        id: `participant-${String(at + 1)}`,
        kind: kinds[located?.type ?? typeOf(entry['member']) ?? ''],
        role: codes[0]?.code,
      },
      coordinator,
      period: entry['period'],
    }
  })
}

/** What a measure says, and whom and which goals it names. */
function measureOf(
  detail: unknown,
  at: number,
  participantOf: (reference: unknown) => string | undefined,
  goalOf: (reference: unknown) => string | undefined,
): Measure {
  const says = (...names: readonly string[]): true | undefined =>
    names.some((name) => within(detail, name) !== undefined) ? true : undefined
  const [performer] = objects(within(detail, 'performer'))
  const period = within(detail, 'scheduledPeriod')
  const goals = objects(within(detail, 'goal')).flatMap((goal) => goalOf(goal) ?? [])
  return {
    id: `measure-${String(at + 1)}`,
    extent: says('scheduledTiming', 'scheduledString', 'quantity', 'dailyAmount'),
    responsible: participantOf(performer),
    how: says('description'),
    ...(within(detail, 'goal') !== undefined && { goals }),
    from: dayOf(within(period, 'start')),
    until: dayOf(within(period, 'end')),
  }
}

const readOfPlan = [
  ...[
    'resourceType',
    'id',
    'category',
    'subject',
    'period',
    'author',
    'careTeam',
    'goal',
    'contained',
  ],
  ...[
    'goal',
    'performer',
    'scheduledTiming',
    'scheduledString',
    'scheduledPeriod',
    'quantity',
    'dailyAmount',
    'description',
  ].map((name) => `activity.detail.${name}`),
]
const readOfTeam = [
  'resourceType',
  'id',
  'subject',
  ...['role', 'member', 'period'].map((name) => `participant.${name}`),
]
const readOfGoal = ['resourceType', 'id', 'subject', 'target.dueDate']

/** References of an element that point at nothing that was given. */
const missing = (
  at: string,
  references: readonly unknown[],
  found: (reference: unknown) => unknown,
) =>
  references.flatMap((reference, place): readonly Unplaced[] =>
    found(reference) === undefined ? [{ at: `${at}[${String(place)}]`, why: 'not-given' }] : [],
  )

/** The teams or goals that a plan names; all that were given where it names none. */
function named(
  plan: JsonObject,
  element: string,
  type: string,
  resources: Resources,
): readonly Located[] {
  const references = objects(plan[element])
  return references.length === 0
    ? resources.byType(type)
    : references.flatMap((reference) => resources.find(reference) ?? [])
}

/**
 * Reads an individual plan: the plan, its team, its goals and consents. It may be a part of what the plan says.
 *
 * @returns The plan, or nothing where there is none.
 * @throws {InvalidInput} When there are several, or it says that it is of another kind.
 * @internal
 */
export function readPlan(resources: Resources, roles: CoordinatorRoles): PlanRead | undefined {
  const [located, another] = resources.byType('CarePlan')
  if (located === undefined) return undefined
  if (another !== undefined) throw refuse('several-resources', ['CarePlan'])
  const { name, resource } = located
  const said = kindsOfDocument(resource['category'])
  if (said.length > 0 && !said.includes(individualPlanCoding.code))
    throw refuse('another-kind-of-plan', ['CarePlan', 'category'])

  const teams = named(resource, 'careTeam', 'CareTeam', resources)
  const goals = named(resource, 'goal', 'Goal', resources)
  const members = membersOf(teams, resources, roles)
  const participantOf = (reference: unknown): string | undefined => {
    const target = targetOf(reference, resources)
    return target === undefined
      ? undefined
      : members.find((member) => member.target === target)?.participant.id
  }
  const goalOf = (reference: unknown): string | undefined => {
    const at = goals.findIndex((goal) => goal === resources.find(reference))
    return at < 0 ? undefined : `goal-${String(at + 1)}`
  }
  const details = objects(resource['activity']).map(({ detail }) => detail)
  const consents = readConsents(resources, participantOf)
  const coordinators = members.filter(({ coordinator }) => coordinator !== undefined)
  const period = resource['period']
  const places: readonly (readonly [string, string])[] = [
    ...members.map(({ place }, at) => [`/participants/${String(at)}`, place] as const),
    ...goals.map((goal, at) => [`/goals/${String(at)}`, goal.name] as const),
    ...details.map(
      (_, at) => [`/measures/${String(at)}`, `${name}.activity[${String(at)}]`] as const,
    ),
    ...coordinators.map(({ place }, at) => [`/coordinators/${String(at)}`, place] as const),
    ...(period === undefined ? [] : [['/period', `${name}.period`] as const]),
    ...Object.entries(consents.places),
  ]
  return {
    plan: {
      // A resource does not say whether the plan says more.
      completeness: 'partial',
      ...(teams.length > 0 && { participants: members.map(({ participant }) => participant) }),
      ...(goals.length > 0 && {
        goals: goals.map((goal, at) => ({
          id: `goal-${String(at + 1)}`,
          by: objects(goal.resource['target']).map(({ dueDate }) => dayOf(dueDate))[0],
        })),
      }),
      ...(details.length > 0 && {
        measures: details.map((detail, at) => measureOf(detail, at, participantOf, goalOf)),
      }),
      ...(coordinators.length > 0 && {
        coordinators: coordinators.map(({ participant, coordinator, period: held }) => ({
          participant: participant.id,
          kind: coordinator,
          from: dayOf(within(held, 'start')),
          until: dayOf(within(held, 'end')),
        })),
      }),
      preparedBy: participantOf(resource['author']),
      ...(period !== undefined && {
        period: { from: dayOf(within(period, 'start')), until: dayOf(within(period, 'end')) },
      }),
      ...(consents.consents.length > 0 && {
        consents: consents.consents.map((each) => ({ ...each })),
      }),
    },
    places: Object.fromEntries(places),
    unplaced: [
      ...unread(name, resource, readOfPlan),
      ...missing(`${name}.careTeam`, objects(resource['careTeam']), resources.find),
      ...missing(`${name}.goal`, objects(resource['goal']), resources.find),
      ...(resource['author'] === undefined
        ? []
        : missing(`${name}.author`, [resource['author']], participantOf)),
      ...details.flatMap((detail, at) => [
        ...missing(
          `${name}.activity[${String(at)}].detail.performer`,
          objects(within(detail, 'performer')),
          participantOf,
        ),
        ...missing(
          `${name}.activity[${String(at)}].detail.goal`,
          objects(within(detail, 'goal')),
          goalOf,
        ),
      ]),
      ...teams.flatMap((team) => unread(team.name, team.resource, readOfTeam)),
      ...goals.flatMap((goal) => unread(goal.name, goal.resource, readOfGoal)),
      ...consents.unplaced,
    ],
  }
}
