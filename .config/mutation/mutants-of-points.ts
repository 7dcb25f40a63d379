/* Slips of the pen in a point of a checklist, one at a time. */
import type { Requirement } from '@vilkar/core'
import { forces } from '../../packages/core/src/decision/row.js'
import { otherDays, otherGrounds, type Mutant } from './mutant.ts'

/** A point, whatever document it is about. */
export type AnyPoint = Requirement<unknown>

type Status = 'met' | 'unmet' | 'undetermined'

/** What a point that sees something else would say of it. */
const others: Readonly<Record<Status, Status>> = { met: 'unmet', unmet: 'met', undetermined: 'met' }

/**
 * Makes the mutants of a point.
 *
 * @param checklist - The id of its checklist.
 * @param point - The point.
 * @param given - The statuses that it gives; what it never gives cannot be another.
 */
export function* mutantsOfPoint(
  checklist: string,
  point: AnyPoint,
  given: ReadonlySet<string>,
): Generator<Mutant<AnyPoint>> {
  const make = (kind: string, name: string, change: Partial<AnyPoint>): Mutant<AnyPoint> => ({
    kind: `point: ${kind}`,
    // A point that gave way to another of the same name is told apart by its day.
    name: `${checklist} ${point.id} (${point.from.day}): ${name}`,
    mutated: { ...point, ...change },
  })
  for (const weight of (['must', 'should', 'may'] as const).filter(
    (each) => each !== point.weight,
  )) {
    yield make('weight', weight, { weight })
  }
  for (const force of forces.filter((each) => each !== point.force))
    yield make('force', force, { force })
  for (const end of ['from', 'until'] as const) {
    for (const other of point[end] ? otherDays(point[end]) : []) {
      yield make('day', `${end} ${other.day}`, { [end]: other })
    }
  }
  for (const { how, name, basis } of otherGrounds(point.basis)) {
    yield make(`citation ${how}`, name, { basis })
  }
  const { applies, test } = point
  if (applies !== undefined) {
    yield make('condition', 'negated', {
      applies: (document, context) => {
        const concerns = applies(document, context)
        return concerns === 'unknown' ? concerns : !concerns
      },
    })
    yield make('condition', 'dropped', { applies: () => true })
  }
  for (const status of (['met', 'unmet', 'undetermined'] as const).filter((each) =>
    given.has(each),
  )) {
    yield make('finding', `${others[status]} for ${status}`, {
      test: (document, context) =>
        test(document, context).map((seen) =>
          seen.status === status ? { ...seen, status: others[status] } : seen,
        ),
    })
  }
  yield make('finding', 'of the whole document', {
    test: (document, context) =>
      test(document, context).map((seen) => ({ ...seen, at: `${seen.at}/0` })),
  })
}
