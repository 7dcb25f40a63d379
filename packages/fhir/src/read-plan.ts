import type { IndividualPlan } from '@vilkar/individual-plan/checklists'
import { codesIn, documentKinds, individualPlanCoding, otherWords } from './codes.js'
import { dayOf, withoutDay } from './dates.js'
import { refuse } from './issues.js'
import { objects, within, type JsonObject } from './json.js'
import { readConsents } from './read-consents.js'
import { readTeam, type CoordinatorRoles } from './read-team.js'
import { beyondFirst, missing, type IdOf } from './references.js'
import type { Located, Resources } from './resources.js'
import { unread, type Unplaced } from './unplaced.js'

type Measure = NonNullable<IndividualPlan['measures']>[number]

/** What was read of a plan. */
interface PlanRead {
  readonly plan: IndividualPlan
  /** Where in the resources each part of the plan was read, by JSON pointer. */
  readonly places: Readonly<Record<string, string>>
  readonly unplaced: readonly Unplaced[]
}

/** What a measure says, and whom and which goals it names. */
function measureOf(detail: unknown, at: number, participantOf: IdOf, goalOf: IdOf): Measure {
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

/** What a measure says that has no place. */
function unplacedOfMeasure(
  at: string,
  detail: unknown,
  participantOf: IdOf,
  goalOf: IdOf,
): readonly Unplaced[] {
  const performers = objects(within(detail, 'performer'))
  const period = `${at}.scheduledPeriod`
  return [
    ...missing(`${at}.performer`, performers.slice(0, 1), participantOf),
    ...beyondFirst(`${at}.performer`, performers),
    ...missing(`${at}.goal`, objects(within(detail, 'goal')), goalOf),
    ...withoutDay({
      [`${period}.start`]: within(detail, 'scheduledPeriod', 'start'),
      [`${period}.end`]: within(detail, 'scheduledPeriod', 'end'),
    }),
  ]
}

/** What a goal says that has no place. */
function unplacedOfGoal({ name, resource }: Located): readonly Unplaced[] {
  const targets = objects(resource['target'])
  return [
    ...unread(name, resource, readOfGoal),
    ...withoutDay({ [`${name}.target[0].dueDate`]: targets[0]?.['dueDate'] }),
    ...beyondFirst(`${name}.target`, targets),
  ]
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
const readOfGoal = ['resourceType', 'id', 'subject', 'target.dueDate']

/** The teams or goals that a plan names, all that were given where it names none; and those that it does not name. */
function named(
  plan: JsonObject,
  element: string,
  type: string,
  resources: Resources,
): { readonly its: readonly Located[]; readonly unplaced: readonly Unplaced[] } {
  const references = objects(plan[element])
  const given = resources.byType(type)
  if (references.length === 0) return { its: given, unplaced: [] }
  const its = references.flatMap((reference) => resources.find(reference) ?? [])
  const others = given.filter((each) => !its.includes(each))
  return { its, unplaced: others.map(({ name }) => ({ at: name, why: 'no-place' })) }
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
  const said = codesIn(documentKinds, resource['category'])
  if (said.length > 0 && !said.includes(individualPlanCoding.code))
    throw refuse('another-kind-of-plan', ['CarePlan', 'category'])

  const teams = named(resource, 'careTeam', 'CareTeam', resources)
  const goals = named(resource, 'goal', 'Goal', resources)
  const team = readTeam(teams.its, resources, roles)
  const { participantOf } = team
  const goalOf: IdOf = (reference) => {
    const at = goals.its.findIndex((goal) => goal === resources.find(reference))
    return at < 0 ? undefined : `goal-${String(at + 1)}`
  }
  const details = objects(resource['activity']).map(({ detail }) => detail)
  const consents = readConsents(resources, participantOf)
  const period = resource['period']
  const start: unknown = within(period, 'start')
  const end: unknown = within(period, 'end')
  const places: readonly (readonly [string, string])[] = [
    ...goals.its.map((goal, at) => [`/goals/${String(at)}`, goal.name] as const),
    ...details.map(
      (_, at) => [`/measures/${String(at)}`, `${name}.activity[${String(at)}]`] as const,
    ),
    ...(period === undefined ? [] : [['/period', `${name}.period`] as const]),
  ]
  return {
    plan: {
      // A resource does not say whether the plan says more.
      completeness: 'partial',
      ...(teams.its.length > 0 && { participants: [...team.participants] }),
      ...(goals.its.length > 0 && {
        goals: goals.its.map((goal, at) => ({
          id: `goal-${String(at + 1)}`,
          by: objects(goal.resource['target']).map(({ dueDate }) => dayOf(dueDate))[0],
        })),
      }),
      ...(details.length > 0 && {
        measures: details.map((detail, at) => measureOf(detail, at, participantOf, goalOf)),
      }),
      ...(team.coordinators.length > 0 && { coordinators: [...team.coordinators] }),
      preparedBy: participantOf(resource['author']),
      ...(period !== undefined && {
        period: { from: dayOf(start), until: dayOf(end) },
      }),
      ...(consents.consents.length > 0 && {
        consents: consents.consents.map((each) => ({ ...each })),
      }),
    },
    places: { ...team.places, ...Object.fromEntries(places), ...consents.places },
    unplaced: [
      ...unread(name, resource, readOfPlan),
      ...otherWords(
        `${name}.category`,
        resource['category'],
        ({ system, code }) => system === documentKinds && code === individualPlanCoding.code,
      ),
      ...withoutDay({ [`${name}.period.start`]: start, [`${name}.period.end`]: end }),
      ...missing(`${name}.careTeam`, objects(resource['careTeam']), resources.find),
      ...missing(`${name}.goal`, objects(resource['goal']), resources.find),
      ...(resource['author'] === undefined
        ? []
        : missing(`${name}.author`, [resource['author']], participantOf)),
      ...details.flatMap((detail, at) =>
        unplacedOfMeasure(`${name}.activity[${String(at)}].detail`, detail, participantOf, goalOf),
      ),
      ...teams.unplaced,
      ...team.unplaced,
      ...goals.unplaced,
      ...goals.its.flatMap(unplacedOfGoal),
      ...consents.unplaced,
    ],
  }
}
