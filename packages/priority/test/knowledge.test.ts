/*
 * The front door over random cases: what is known more of never adds an outcome, never changes one that was
 * determined, and questions about one situation never contradict each other.
 */
import { isInvalidInput, possibleOutcomes } from '@vilkar/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessPriority,
  priorityFacts,
  type PriorityAssessment,
  type PriorityFacts,
} from '../src/index.js'
import { always, later } from './helpers/days.ts'

interface Named {
  readonly options?: readonly (string | number)[]
}

/** Facts that are days: those of the referral one after the other up to the day asked about. */
const inOrder = ['rightAssessed', 'received', 'firstReceived', 'sent'] as const
const others = ['careBegun', 'deadline', 'appointment', 'filed', 'knewEnough', 'decided'] as const
const dayFacts = [...inOrder, ...others]
const apart: ReadonlySet<string> = new Set([...dayFacts, 'birthDate', 'age', 'guide'])
const simple = Object.keys(priorityFacts.shape).filter((name) => !apart.has(name))

/** The values of a fact: those of its choice, or yes and no. */
function valuesOf(name: string): readonly (string | boolean)[] {
  const field = priorityFacts.shape[name as keyof typeof priorityFacts.shape]
  const inner = field.unwrap().unwrap() as Named
  return inner.options?.map(String) ?? [true, false]
}

/** A few days, seldom many years. */
const gap = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 40 }) },
  { weight: 1, arbitrary: fc.nat({ max: 6000 }) },
)
const gaps = fc.record(
  Object.fromEntries(dayFacts.map((name) => [name, fc.option(gap, { nil: undefined })])),
)

/** The days of a referral, each some time before the one that follows it. */
function daysBefore(
  on: string,
  drawn: Readonly<Record<string, number | undefined>>,
): PriorityFacts {
  const found: Record<string, string> = {}
  let day = on
  for (const name of inOrder) {
    const days = drawn[name]
    if (days === undefined) continue
    day = later(day, name === 'sent' ? -Math.min(days, 700) : -days)
    found[name] = day
  }
  const [begun, deadline, appointment, filed, knew, decided] = others.map((name) => drawn[name])
  if (begun !== undefined) found['careBegun'] = later(on, -begun)
  if (deadline !== undefined) found['deadline'] = later(on, (deadline % 41) - 20)
  if (appointment !== undefined) found['appointment'] = later(on, (appointment % 41) - 20)
  if (filed !== undefined) found['filed'] = later(on, -filed)
  if (knew !== undefined) found['knewEnough'] = later(on, -knew)
  if (decided !== undefined) found['decided'] = later(on, -decided - (knew ?? 0))
  return found
}
const answers = fc.record(
  Object.fromEntries(simple.map((name) => [name, fc.constantFrom(...valuesOf(name))])),
  { requiredKeys: [] },
)
const person = fc.record(
  { birthDate: fc.integer({ min: -30_000, max: -6000 }), age: fc.integer({ min: 17, max: 100 }) },
  { requiredKeys: [] },
)
const cases = fc
  .tuple(fc.constantFrom(...always), answers, gaps, person)
  .map(([on, stated, drawn, { birthDate, age }]) => ({
    on,
    given: {
      ...stated,
      ...daysBefore(on, drawn),
      ...(birthDate === undefined
        ? age === undefined
          ? {}
          : { age }
        : { birthDate: later(on, birthDate) }),
    },
  }))

/** The assessment; none where the facts cannot be true together. */
function assess(facts: PriorityFacts, on: string): PriorityAssessment | undefined {
  try {
    return assessPriority(facts, { on, presume: false })
  } catch (error) {
    if (isInvalidInput(error)) return undefined
    throw error
  }
}

const questions = (assessment: PriorityAssessment) =>
  Object.entries(assessment).flatMap(([name, answer]) =>
    typeof answer === 'object' && 'decision' in answer ? [[name, answer] as const] : [],
  )

/**
 * Two facts say otherwise what is taken to be so without them: what was found, where its conditions lead
 * elsewhere; and the first institution, where the referral was passed on.
 */
const overruling: ReadonlySet<string> = new Set(['rightFound', 'firstReceived'])

describe('what is known of a referral', () => {
  test('never adds an outcome, nor takes back one that was determined, in any question', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ on, given }, at) => {
        const keys = Object.keys(given).filter((key) => !overruling.has(key))
        const dropped = keys[at % Math.max(keys.length, 1)]
        // Without the next institution's day of receipt the first's says the same.
        fc.pre(dropped !== 'received' || given.firstReceived === undefined)
        const more = assess(given, on)
        fc.pre(more !== undefined)
        const less = assess(
          Object.fromEntries(Object.entries(given).filter(([key]) => key !== dropped)),
          on,
        )
        // What is true together stays so when less of it is said.
        expect(less).toBeDefined()
        if (less === undefined) return
        const before = new Map(questions(less))
        for (const [name, answer] of questions(more)) {
          const fewer = before.get(name)
          if (fewer === undefined || answer.status === 'not-in-force') continue
          expect(possibleOutcomes(fewer), `${name} without ${String(dropped)}`).toEqual(
            expect.arrayContaining([...possibleOutcomes(answer)]),
          )
        }
      }),
      { numRuns: 150 },
    )
  })

  test('is asked for where it decides: an open answer always names what it needs', () => {
    fc.assert(
      fc.property(cases, ({ on, given }) => {
        const found = assess(given, on)
        fc.pre(found !== undefined)
        for (const [name, answer] of questions(found)) {
          if (answer.status !== 'undetermined') continue
          expect(answer.needed.length, name).toBeGreaterThan(0)
          expect(answer.possible.length, name).toBeGreaterThan(1)
          for (const fact of answer.needed) {
            if (
              Object.hasOwn(priorityFacts.shape, fact) &&
              fact !== 'age' &&
              fact !== 'deadlineStatus' &&
              fact !== 'complaintTiming'
            ) {
              expect(given[fact as keyof PriorityFacts], `${name}: ${fact}`).toBeUndefined()
            }
          }
        }
      }),
      { numRuns: 80 },
    )
  })

  test('of nothing but the day leaves open whatever the times of the law answer otherwise', () => {
    for (const on of always.filter((day) => day > '2015-11-01')) {
      const { duties, rankingCriteria, assessmentDeadline, startDeadline, right } = assessPriority(
        { rightFound: true, expectedBenefit: true, reasonableCost: true, lossOfPrognosis: 'none' },
        { on },
      )
      for (const answer of [duties, rankingCriteria, assessmentDeadline, startDeadline, right]) {
        expect(answer, on).toMatchObject({
          status: 'undetermined',
          needed: expect.arrayContaining(['received']) as unknown,
        })
      }
    }
  })
})

describe('questions about one referral', () => {
  test('agree: who has no deadline has none that is missed, and the other way about', () => {
    fc.assert(
      fc.property(cases, ({ on, given }) => {
        const found = assess(given, on)
        fc.pre(found !== undefined)
        const { startDeadline, missedDeadline, deadlines } = found
        const [start, missed] = [possibleOutcomes(startDeadline), possibleOutcomes(missedDeadline)]
        if (missedDeadline.status === 'not-in-force' || missed.includes('not-regulated')) return
        if (start.length === 0 || start.includes('not-regulated')) return
        expect(missed.includes('no-deadline')).toBe(start.includes('no-deadline'))
        expect(missed.some((each) => each !== 'no-deadline')).toBe(
          start.some((each) => each !== 'no-deadline'),
        )
        if (deadlines.start !== undefined) expect(deadlines.start.limit).toEqual(startDeadline)
        if (deadlines.start?.appointment === 'too-late' && given.careBegun === undefined) {
          expect(missed).not.toContain('nothing-yet')
        }
      }),
      { numRuns: 100 },
    )
  })

  test('agree: the time that is counted is that of the question on it', () => {
    fc.assert(
      fc.property(cases, ({ on, given }) => {
        const found = assess(given, on)
        fc.pre(found !== undefined)
        const { assessmentDeadline, deadlines, rules } = found
        expect(deadlines.assessment === undefined).toBe(rules.chosenBy === 'unknown')
        if (deadlines.assessment === undefined) return
        expect(possibleOutcomes(deadlines.assessment.limit)).toEqual(
          possibleOutcomes(assessmentDeadline),
        )
      }),
      { numRuns: 80 },
    )
  })
})
