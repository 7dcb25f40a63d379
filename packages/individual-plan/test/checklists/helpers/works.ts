/* Records of what coordinators do: everything, nothing, and one thing short. */
import { coordinatorWork, type CoordinatorWork } from '../../../src/checklists/index.js'

/** The kinds of coordinator. */
export const kinds = ['municipal', 'specialist', 'child'] as const

const namesIn = (group: 'tasks' | 'advice'): readonly string[] =>
  Object.keys(coordinatorWork.shape[group].unwrap().unwrap().shape)

/** The tasks by law, of all kinds of coordinator. */
export const tasks = namesIn('tasks')
/** What is recommended. */
export const advice = namesIn('advice')

const contacts = new Set(['otherLevel', 'generalPractitioner'])

/** A record in which all is seen to. */
export function allSeenTo(kind: CoordinatorWork['kind']): CoordinatorWork {
  return {
    completeness: 'whole-record',
    kind,
    planUnderWay: true,
    childCoordinatorAppointed: true,
    tasks: Object.fromEntries(tasks.map((name) => [name, true])),
    advice: Object.fromEntries(
      advice.map((name) => [name, contacts.has(name) ? 'not-needed' : true]),
    ),
  }
}

/** The record without one of its tasks or pieces of advice. */
export function without(
  work: CoordinatorWork,
  group: 'tasks' | 'advice',
  name: string,
): CoordinatorWork {
  const kept = Object.entries(work[group] ?? {}).filter(([each]) => each !== name)
  return { ...work, [group]: Object.fromEntries(kept) }
}

/** Records that between them are told all there is to say. */
export function* works(): Generator<CoordinatorWork> {
  for (const kind of kinds) {
    const whole = allSeenTo(kind)
    yield whole
    for (const completeness of ['whole-record', 'partial'] as const) {
      yield { ...whole, completeness, tasks: null, advice: null }
    }
  }
}
