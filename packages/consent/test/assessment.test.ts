import { calendarDay, decide, possibleOutcomes, type Answer, type Decision } from '@vilkar/core'
import { withReading, type Citation, type Meanings } from '@vilkar/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessConsent,
  consentQuestions,
  type ConsentAssessment,
  type ConsentFacts,
  type ConsentQuestion,
} from '../src/index.js'
import { inputsFrom } from '../src/inputs.js'
import { always, later } from './helpers/days.ts'
import { facts } from './helpers/facts.ts'

const asked = fc.record({
  given: facts,
  on: fc.constantFrom(...always, later('2012-01-01', -1)),
  presume: fc.boolean(),
})

function answersOf(assessment: ConsentAssessment): readonly (readonly [ConsentQuestion, Answer])[] {
  const answers = Object.entries(assessment).filter(
    ([name]) => !['on', 'nextOfKin', 'informEachParent', 'assumed'].includes(name),
  )
  return answers as unknown as readonly (readonly [ConsentQuestion, Answer])[]
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  return value
}

/** What a decision is given of facts; who has an age, is born, and only the parents are worked out. */
function inputsOf(decision: Decision, given: ConsentFacts, on: string): Record<string, never> {
  const { parentsInformed } = inputsFrom(given, calendarDay(on), undefined)
  const known: Readonly<Record<string, unknown>> = {
    ...given,
    ...('age' in given && { childExpected: false }),
    ...(parentsInformed !== undefined && { parentsInformed }),
  }
  const names = Object.keys(decision.inputs).filter((name) => name in known)
  return Object.fromEntries(names.map((name) => [name, known[name]])) as never
}

describe('an assessment', () => {
  test('answers each question of the domain once, under a name of its own', () => {
    const answers = answersOf(assessConsent({}, { on: '2026-02-01' }))
    const decisions = answers.map(([, { decision }]) => decision)
    expect(decisions.toSorted()).toEqual(Object.keys(consentQuestions).sort())
    expect(new Set(answers.map(([name]) => name)).size).toBe(answers.length)
  })

  test('goes through JSON unchanged', () => {
    fc.assert(
      fc.property(asked, ({ given, ...options }) => {
        const assessment = assessConsent(given, options)
        expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment)
        const written = JSON.parse(JSON.stringify(given)) as ConsentFacts
        expect(assessConsent(written, options)).toEqual(assessment)
      }),
      { numRuns: 60 },
    )
  })

  test('does not depend on the order of the facts, and is the same again', () => {
    fc.assert(
      fc.property(asked, ({ given, ...options }) => {
        const assessment = assessConsent(given, options)
        const turned = Object.fromEntries(Object.entries(given).reverse()) as ConsentFacts
        expect(assessConsent(turned, options)).toStrictEqual(assessment)
        expect(assessConsent(given, options)).toStrictEqual(assessment)
      }),
      { numRuns: 60 },
    )
  })

  test('leaves frozen facts and options alone, and may be frozen itself', () => {
    fc.assert(
      fc.property(asked, ({ given, ...options }) => {
        const before = JSON.stringify([given, options])
        const assessment = assessConsent(freeze(given), freeze(options))
        expect(JSON.stringify([given, options])).toBe(before)
        expect(assessConsent(given, options)).toEqual(freeze(assessment))
      }),
      { numRuns: 40 },
    )
  })

  test('answers as each decision does by itself, with how far the law was read', () => {
    const all = Object.values(consentQuestions) as unknown as readonly Decision[]
    // What is said of the parents is counted, and so is the answer to another question.
    const counted = new Set([
      'consent.parents-consent-suffices',
      'consent.emergency',
      'consent.may-tell-by-exception',
      'consent.may-share-beyond-care',
    ])
    const decisions = all.filter(({ id }) => !counted.has(id))
    fc.assert(
      fc.property(asked, ({ given: known, ...options }) => {
        const given = {
          ...known,
          parents: undefined,
          ...(known.receivesHealthCare === false && { matter: 'no-health-care' as const }),
        }
        const answers = new Map(
          answersOf(assessConsent(given, options)).map(([, answer]) => [answer.decision, answer]),
        )
        for (const decision of decisions) {
          const answer = decide(decision, inputsOf(decision, given, options.on), options)
          const itself = withReading(
            answer as Answer<Decision['inputs'], string, Citation>,
            (decision as Decision & { readonly means: Meanings }).means,
          )
          // An assessment needs facts, where a table needs an input that is worked out from them.
          const isWorkedOut =
            itself.status === 'undetermined' && itself.needed.includes('parentsInformed')
          expect(answers.get(decision.id)).toEqual(
            isWorkedOut ? { ...itself, needed: expect.any(Array) as unknown } : itself,
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  test('looks at the refusal before the emergency', () => {
    const refusals = { 'right-to-refuse': true, 'withhold-at-next-of-kins-wish': true }
    fc.assert(
      fc.property(asked, ({ given, ...options }) => {
        const { refusal, emergency } = assessConsent({ ...given, urgency: 'urgent' }, options)
        const stands = possibleOutcomes(refusal as unknown as Answer).map((each) =>
          Object.hasOwn(refusals, each),
        )
        const outcomes = possibleOutcomes(emergency as unknown as Answer)
        expect(outcomes.includes('refusal-stands')).toBe(stands.includes(true))
        expect(outcomes.some((each) => each !== 'refusal-stands')).toBe(stands.includes(false))
      }),
      { numRuns: 100 },
    )
  })

  test('says that nothing is in force before the law covered', () => {
    const answers = answersOf(assessConsent({ age: 40 }, { on: '2011-12-31' }))
    expect(answers.map(([, { status }]) => status)).toEqual(answers.map(() => 'not-in-force'))
  })

  test('answers everything but what came later on the first day covered', () => {
    const answers = answersOf(assessConsent({ age: 40 }, { on: '2012-01-01' }))
    const all = Object.values(consentQuestions) as unknown as readonly Decision[]
    const begunLater = all.filter(({ rows }) => rows.every(({ from }) => from.day > '2012-01-01'))
    const silent = answers.filter(([, { status }]) => status === 'not-in-force')
    expect(silent.map(([, { decision }]) => decision).sort()).toEqual(
      begunLater.map(({ id }) => id).sort(),
    )
  })

  test('names presumptions, and does without them where told to', () => {
    const facts = { age: 40, matter: 'ordinary' } as const
    const { whoDecides } = assessConsent(facts, { on: '2026-02-01' })
    expect(whoDecides).toMatchObject({ outcome: 'patient', presumed: ['decisionCompetence'] })
    const open = assessConsent(facts, { on: '2026-02-01', presume: false }).whoDecides
    expect(open).toMatchObject({ status: 'undetermined', presumed: [] })
  })
})
