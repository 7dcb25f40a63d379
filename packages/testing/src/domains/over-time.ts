/* What every front door must hold over time: it says of stretches of days what it says of each of the days. */
import { isInvalidInput, possibleOutcomes, type Answer, type CalendarDay } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { casesOverTime, daysLookedAt, type CaseOverTime, type Drawing } from './cases-over-time.ts'

type Options = CaseOverTime<object>['options']
type Asked = Options & { readonly on: string }

/** A day on which something turns. */
interface Turning {
  readonly on: CalendarDay
  readonly because: readonly unknown[]
}

/** A front door that is asked over time. */
export interface DoorToTest<Facts extends object> extends Drawing {
  /** How many cases are drawn. */
  readonly cases: number
  /** Cases that are seldom drawn. */
  readonly examples?: readonly CaseOverTime<Facts>[]
  /** Answers all of its questions on a day. */
  readonly assess: (facts: Facts, options: Asked) => object
  /** Answers one question on a day, from facts that are read. */
  readonly answer: (facts: Facts, options: Asked, ids: readonly string[]) => object
  readonly mayChangeOn: (
    question: string,
    facts: Facts,
    options: Asked,
  ) => (Turning & { readonly answer: object }) | null
  readonly timeline: (
    question: string,
    facts: Facts,
    options: Options & { readonly from: string; readonly until: string },
  ) => readonly {
    readonly first: CalendarDay
    readonly last: CalendarDay
    readonly answer: object
    readonly ends: Turning | null
  }[]
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'decision' in value
}

function answerIn(assessment: object, id: string): Answer | undefined {
  return Object.values(assessment)
    .filter(isAnswer)
    .find(({ decision }) => decision === id)
}

/** What is possible on a day; nothing where the facts cannot be true on it. */
function possibleOn<Facts extends object>(
  door: DoorToTest<Facts>,
  { id, facts, options }: CaseOverTime<Facts>,
  on: CalendarDay,
): string | undefined {
  try {
    const answer = answerIn(door.answer(facts, { on, ...options }, [id]), id)
    return answer && possibleOutcomes(answer).join()
  } catch (error) {
    if (isInvalidInput(error)) return undefined
    throw error
  }
}

/** What is possible on each of the days, asked one by one. */
function dayByDay<Facts extends object>(
  door: DoorToTest<Facts>,
  each: CaseOverTime<Facts>,
): readonly { readonly on: CalendarDay; readonly possible: string | undefined }[] {
  return Array.from({ length: daysLookedAt + 1 }, (_, at) => {
    const on = addDays(each.from, at)
    return { on, possible: possibleOn(door, each, on) }
  })
}

/**
 * Describes what a front door must hold over time.
 *
 * @param door - The front door.
 */
export function describeOverTime<Facts extends object>(door: DoorToTest<Facts>): void {
  const cases = casesOverTime<Facts>(door)
  const numRuns = door.cases
  const examples = (door.examples ?? []).map((each): [CaseOverTime<Facts>] => [each])

  describe('over time', () => {
    test('says of stretches of days what is said of each of the days', () => {
      let turned = 0
      fc.assert(
        fc.property(cases, (each) => {
          const { id, facts, from, options } = each
          const days = dayByDay(door, each)
          const until = addDays(from, daysLookedAt)
          const stretches = door.timeline(id, facts, { from, until, ...options })
          const told = stretches.flatMap(({ first, last, answer }) =>
            days
              .filter(({ on }) => first <= on && on <= last)

              .map(({ on }) => ({ on, possible: possibleOutcomes(answer as Answer).join() })),
          )
          expect(told).toEqual(days.filter(({ possible }) => possible !== undefined))
          for (const [at, { last, ends }] of stretches.entries()) {
            const next = days.find(({ on }) => on > last)
            if (next === undefined) expect(ends === null || ends.on > until).toBe(true)
            else expect(ends?.on).toBe(next.on)
            const follows = stretches[at + 1]
            if (follows?.first === next?.on)
              expect(told.find(({ on }) => on === last)?.possible).not.toBe(next?.possible)
          }
          if (stretches.length > 1) turned += 1
        }),
        { numRuns, examples },
      )
      expect(turned).toBeGreaterThan(numRuns / 20)
    })

    test('finds the first day on which another outcome is possible', () => {
      let found = 0
      fc.assert(
        fc.property(cases, (each) => {
          const { id, facts, from: on, options } = each
          const [now, ...later] = dayByDay(door, each)
          fc.pre(now?.possible !== undefined)
          const change = door.mayChangeOn(id, facts, { on, ...options })
          const first = later.find(
            ({ possible }) => possible !== undefined && possible !== now.possible,
          )
          if (first === undefined) {
            expect(change === null || change.on > addDays(on, daysLookedAt)).toBe(true)
          } else {
            found += 1
            expect(change?.on).toBe(first.on)
            expect(change?.because).not.toEqual([])
          }
        }),
        { numRuns, examples },
      )
      expect(found).toBeGreaterThan(numRuns / 20)
    })

    test('answers on the day of a change as it does when it is asked on that day', () => {
      fc.assert(
        fc.property(cases, (each) => {
          const { id, facts, from: on, options } = each
          fc.pre(possibleOn(door, each, on) !== undefined)
          const change = door.mayChangeOn(id, facts, { on, ...options })
          fc.pre(change !== null)
          const assessment = door.assess(facts, { on: change.on, ...options })
          expect(change.answer).toEqual(answerIn(assessment, id))
        }),
        { numRuns: 20 },
      )
    })
  })
}
