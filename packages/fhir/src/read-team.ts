import type { IndividualPlan } from '@vilkar/individual-plan/checklists'
import { codesOf, otherWords } from './codes.js'
import { dayOf, withoutDay } from './dates.js'
import { objects, textOf, within } from './json.js'
import { targetOf, type IdOf } from './references.js'
import type { Located, Resources } from './resources.js'
import { unread, type Unplaced } from './unplaced.js'

type Part<K extends keyof IndividualPlan> = NonNullable<IndividualPlan[K]>
type Coordinator = Part<'coordinators'>[number]
type CoordinatorKind = NonNullable<Coordinator['kind']>

/** By which rule a participant of a role coordinates: for each code of the caller's, `system|code`. */
export type CoordinatorRoles = Readonly<Record<string, CoordinatorKind>>

/** Who takes part in a plan. */
interface TeamRead {
  readonly participants: Part<'participants'>
  readonly coordinators: readonly Coordinator[]
  readonly participantOf: IdOf
  readonly places: Readonly<Record<string, string>>
  readonly unplaced: readonly Unplaced[]
}

const kinds = new Map<string, Part<'participants'>[number]['kind']>([
  ['Patient', 'recipient'],
  ['RelatedPerson', 'next-of-kin'],
  ['Practitioner', 'service'],
  ['PractitionerRole', 'service'],
  ['Organization', 'service'],
])

type Code = ReturnType<typeof codesOf>[number]

/** A code with its system, as `coordinators` names it. */
const keyOf = ({ system, code }: Code): string => `${system}|${code}`

const read = [
  'resourceType',
  'id',
  'subject',
  ...['role', 'member', 'period'].map((name) => `participant.${name}`),
]

/** The type of resource, as the part of a reference before its id says it. */
const typeOf = (reference: unknown): string | undefined =>
  textOf(within(reference, 'type')) ??
  /([A-Z][A-Za-z]*)\/[^/]+$/.exec(textOf(within(reference, 'reference')) ?? '')?.[1]

/**
 * Reads who takes part by the teams of a plan, and who of them coordinates.
 *
 * @internal
 */
export function readTeam(
  teams: readonly Located[],
  resources: Resources,
  roles: CoordinatorRoles,
): TeamRead {
  const entries = teams.flatMap(({ name, resource }) =>
    objects(resource['participant']).map((entry, at) => ({
      entry,
      codes: codesOf(entry['role']),
      place: `${name}.participant[${String(at)}]`,
    })),
  )
  // Numbered, like all that is named: a code of the caller's own may be any word.
  const firstRoles = [...new Set(entries.flatMap(({ codes }) => codes.slice(0, 1).map(keyOf)))]
  const members = entries.map(({ entry, codes, place }, at) => {
    const coordinates = codes.find((code) => Object.hasOwn(roles, keyOf(code)))
    const kind = coordinates && roles[keyOf(coordinates)]
    const located = resources.find(entry['member'])
    const start: unknown = within(entry['period'], 'start')
    const end: unknown = within(entry['period'], 'end')
    const id = `participant-${String(at + 1)}`
    const [role] = codes
    const isRead = (code: Code) =>
      [role, coordinates].some((each) => each !== undefined && keyOf(each) === keyOf(code))
    return {
      place,
      target: targetOf(entry['member'], resources),
      participant: {
        id,
        kind: kinds.get(located?.type ?? typeOf(entry['member']) ?? ''),
        role: role && `role-${String(firstRoles.indexOf(keyOf(role)) + 1)}`,
      },
      coordinator: kind && { participant: id, kind, from: dayOf(start), until: dayOf(end) },
      unplaced: [
        ...otherWords(`${place}.role`, entry['role'], isRead),
        ...(kind === undefined && entry['period'] !== undefined
          ? [{ at: `${place}.period`, why: 'no-place' as const }]
          : withoutDay({ [`${place}.period.start`]: start, [`${place}.period.end`]: end })),
      ],
    }
  })
  const coordinating = members.flatMap(({ coordinator, place }) =>
    coordinator === undefined ? [] : [{ coordinator, place }],
  )
  return {
    participants: members.map(({ participant }) => participant),
    coordinators: coordinating.map(({ coordinator }) => coordinator),
    participantOf: (reference) => {
      const target = targetOf(reference, resources)
      return target === undefined
        ? undefined
        : members.find((member) => member.target === target)?.participant.id
    },
    places: Object.fromEntries([
      ...members.map(({ place }, at) => [`/participants/${String(at)}`, place] as const),
      ...coordinating.map(({ place }, at) => [`/coordinators/${String(at)}`, place] as const),
    ]),
    unplaced: [
      ...members.flatMap(({ unplaced }) => unplaced),
      ...teams.flatMap((team) => unread(team.name, team.resource, read)),
    ],
  }
}
