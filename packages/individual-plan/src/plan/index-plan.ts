import type { Goal, IndividualPlan, Participant } from './document.js'

/** The parts of a plan by id, looked up once, so that a check takes linear time. */
export interface PlanIndex {
  readonly goals: ReadonlyMap<string, Goal>
  readonly participants: ReadonlyMap<string, Participant>
  /** The recipient, by their own id and by that of the participant they are. */
  readonly recipientIds: ReadonlySet<string>
  /** Whoever can be responsible: the recipient, the participants and their services. */
  readonly actors: ReadonlySet<string>
}

function byId<T extends { readonly id: string }>(
  parts: readonly T[] | null | undefined,
): ReadonlyMap<string, T> {
  return new Map((parts ?? []).map((part) => [part.id, part]))
}

/**
 * Looks up the parts of a plan by id.
 *
 * @internal
 */
export function indexPlan(plan: IndividualPlan): PlanIndex {
  const own = plan.recipient?.id
  const recipientIds = new Set(own ? [own] : [])
  const actors = new Set(recipientIds)
  for (const { id, kind, service } of plan.participants ?? []) {
    actors.add(id)
    if (service) actors.add(service)
    if (kind === 'recipient') recipientIds.add(id)
  }
  return {
    goals: byId(plan.goals),
    participants: byId(plan.participants),
    recipientIds,
    actors,
  }
}
