import { flag } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { askAll, askAtDoor, askedOf, askFrom, looksAt, needingFacts } from '@vilkar/law/rules'
import { describe, expect, test } from 'vitest'

/** A question that turns on some inputs, all of which must be so. */
const questionOf = (id: string, ...inputs: readonly string[]) =>
  decision({
    id,
    inputs: Object.fromEntries(inputs.map((input) => [input, flag()])),
    outcomes: ['yes', 'no'],
    force: 'statute',
    rows: [
      {
        id: 'all',
        from: since.coverage,
        when: Object.fromEntries(inputs.map((input) => [input, true])),
        then: 'yes',
        basis: ['hpl § 7 (1)'],
      },
      ...inputs.map((input, at) => ({
        id: `not-${input}`,
        from: since.coverage,
        when: Object.fromEntries([
          ...inputs.slice(0, at).map((before) => [before, true] as const),
          [input, false] as const,
        ]),
        then: 'no' as const,
        basis: ['hpl § 7 (1)'] as const,
      })),
    ],
  })

const on = '2026-02-01'
const urgent = questionOf('example.urgent', 'urgent')
const help = questionOf('example.help', 'owed', 'old')
const origins = {
  old: { kind: 'facts', facts: ['birthDate', 'age'] },
  owed: { kind: 'answers', questions: ['example.urgent'], fact: 'owedAnyway' },
} as const
const bare = { ...origins, owed: { kind: 'answers', questions: ['example.urgent'] } } as const

describe('what is known in a case', () => {
  test('is taken by the names of the inputs that a question has, and nothing beside them', () => {
    expect(askFrom(urgent, { urgent: true, strange: false }, { on })).toMatchObject({
      status: 'determined',
      outcome: 'yes',
    })
  })

  test('is unknown where it is absent or empty', () => {
    for (const known of [{}, { urgent: undefined }, { urgent: '' }])
      expect(askFrom(urgent, known, { on }).status).toBe('undetermined')
  })

  test('answers each question under its name', () => {
    const answers = askAll({ first: urgent, second: help }, { urgent: true, owed: false }, { on })
    expect(answers).toMatchObject({
      first: { decision: 'example.urgent', outcome: 'yes' },
      second: { decision: 'example.help', outcome: 'no' },
    })
  })

  test('does not answer again what is answered', () => {
    const before = askFrom(urgent, { urgent: false }, { on })
    const { first, second } = askAll({ first: urgent, second: help }, { urgent: true }, { on }, [
      undefined,
      before,
    ])
    expect(first).toBe(before)
    expect(second.decision).toBe('example.help')
  })
})

describe('an open answer at a front door', () => {
  type Facts = Readonly<Record<string, unknown>>
  const needed = (
    facts: Facts,
    known: Readonly<Record<string, boolean>>,
    from: typeof origins | typeof bare = origins,
  ) => {
    const answer = askFrom(urgent, known, { on })
    const { asked } = askAtDoor(
      { asked: help },
      known,
      { on },
      { origins: from, facts, answers: [undefined, answer] },
    )
    return asked.status === 'undetermined' ? asked.needed : asked.status
  }

  test('needs the facts that an input is counted from, those first that nobody stated', () => {
    expect(needed({}, { owed: true })).toEqual(['birthDate', 'age'])
    expect(needed({ birthDate: '2010' }, { owed: true })).toEqual(['age'])
    expect(needed({ birthDate: '2010', age: null }, { owed: true })).toEqual(['age'])
    expect(needed({ birthDate: '2010', age: 15 }, { owed: true })).toEqual(['birthDate', 'age'])
  })

  test('needs what an open answer behind it needs', () => {
    expect(needed({}, { old: true })).toEqual(['urgent'])
  })

  test('needs a fact of its own where the answer behind it is settled, if there is one', () => {
    expect(needed({}, { old: true, urgent: true })).toEqual(['owedAnyway'])
    expect(needed({}, { old: true, urgent: true }, bare)).toEqual([])
  })

  test('needs each fact once, in the order of the inputs', () => {
    expect(new Set(needed({}, {}))).toEqual(new Set(['urgent', 'birthDate', 'age']))
    expect(needed({}, {})).toHaveLength(3)
  })

  test('needs the inputs themselves where they are facts', () => {
    const answers = { asked: askFrom(urgent, {}, { on }) }
    const behind = { origins: {}, facts: {}, answers: [] }
    expect(needingFacts(answers, behind).asked).toEqual(answers.asked)
  })

  test('is told apart from a settled one, which needs nothing', () => {
    const answers = { asked: askFrom(urgent, { urgent: true }, { on }) }
    const behind = { origins, facts: {}, answers: [] }
    expect(needingFacts(answers, behind)).toEqual(answers)
  })
})

describe('questions by name', () => {
  const questions = { first: urgent, second: help }

  test('are all of them, or those that are asked', () => {
    expect(askedOf(questions, undefined)).toBe(questions)
    expect(askedOf(questions, ['example.help'])).toEqual({ second: help })
    expect(askedOf(questions, [])).toEqual({})
  })

  test('look at an input where one of them does', () => {
    expect(looksAt(questions, 'urgent')).toBe(true)
    expect(looksAt(questions, 'old')).toBe(true)
    expect(looksAt(questions, 'strange')).toBe(false)
    expect(looksAt({}, 'urgent')).toBe(false)
  })
})
