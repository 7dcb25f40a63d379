import { describe, expect, it } from 'vitest'
import { consentDecisions } from '@vilkar/consent'
import type { Decision } from '@vilkar/core'
import { responsibilityDecisions } from '@vilkar/responsibility'
import { answerStatement, dialects, type AnswerOptions } from '../src/index.js'
import { columns, mayVote } from './may-vote.ts'

const ask = {
  dialect: 'duckdb',
  from: 'person',
  on: '2026-02-01',
  columns,
  keep: ['id'],
} as const satisfies AnswerOptions<typeof mayVote.inputs>

const questions: readonly Decision[] = [
  ...Object.values(consentDecisions),
  ...Object.values(responsibilityDecisions),
]

const ofQuestion = (question: Decision, more: Partial<AnswerOptions>): string =>
  answerStatement(question, {
    dialect: 'duckdb',
    from: 'person',
    on: '2026-06-01',
    columns: Object.fromEntries(Object.keys(question.inputs).map((name) => [name, name])),
    keep: [],
    ...more,
  })

describe('a statement', () => {
  it('reads the table once, leaves the rows that are possible, and takes the outcome from them', () => {
    expect(answerStatement(mayVote, { ...ask, answer: ['outcome'] })).toMatchSnapshot()
  })

  it('says everything of an answer, the presumptions used as well', () => {
    expect(answerStatement(mayVote, ask)).toMatchSnapshot()
  })

  it('reads the day from a column, with all stretches of law side by side', () => {
    const statement = answerStatement(mayVote, {
      ...ask,
      on: { column: 'decided' },
      answer: ['status', 'outcome'],
    })
    expect(statement).toMatchSnapshot()
  })

  it.each(dialects)('is written as %s wants it', (dialect) => {
    const answer = ['outcome', 'possible'] as const
    expect(answerStatement(mayVote, { ...ask, dialect, answer })).toMatchSnapshot()
  })

  it('reads a birth date of which the month or the day may be unknown from three columns', () => {
    const parts = { birthDate: { year: 'y', month: 'm', day: 'd' } }
    const partly = { ...columns, age: parts }
    const answer = ['outcome', 'needed'] as const
    expect(answerStatement(mayVote, { ...ask, columns: partly, answer })).toMatchSnapshot()
  })

  it('reads a band from two columns', () => {
    const banded = { ...columns, age: { min: 'from_age', max: 'to_age' } }
    const answer = ['outcome'] as const
    expect(answerStatement(mayVote, { ...ask, columns: banded, answer })).toMatchSnapshot()
  })

  it('is not in force for anybody before the first row', () => {
    const statement = answerStatement(mayVote, { ...ask, on: '2011-12-31', answer: ['status'] })
    expect(statement).toContain(`'not-in-force' AS "status"`)
  })

  it('knows the age on 28 February of a common year as a range, unless the side is chosen', () => {
    const on = { ...ask, on: '2026-02-28', answer: ['outcome'] } as const
    expect(answerStatement(mayVote, on)).toContain('"vilkar_low_age"')
    expect(answerStatement(mayVote, on)).toContain('20260229 - (')
    for (const leapDayBirthday of ['02-28', '03-01'] as const)
      expect(answerStatement(mayVote, { ...on, leapDayBirthday })).toContain('"vilkar_value_age"')
    expect(answerStatement(mayVote, { ...on, on: '2028-02-28' })).toContain('"vilkar_value_age"')
  })

  it('is the same text each time, whatever the order in which the columns are mapped', () => {
    const { age, lives, citizen } = columns
    const turned = { citizen, lives, age }
    expect(answerStatement(mayVote, { ...ask, columns: turned })).toBe(
      answerStatement(mayVote, ask),
    )
  })

  it('takes a name for a name, whatever stands in it', () => {
    const name = `x"; DROP TABLE person; --`
    const hostile = {
      ...ask,
      from: ['a"b', 'c`d', 'e]f'],
      columns: { ...columns, lives: name },
      keep: [name],
    }
    const written = (dialect: AnswerOptions['dialect']): string =>
      answerStatement(mayVote, { ...hostile, dialect, answer: ['outcome'] })
    expect(written('duckdb')).toContain('FROM "a""b"."c`d"."e]f"')
    expect(written('duckdb')).toContain('"x""; DROP TABLE person; --" AS "vilkar_value_lives"')
    expect(written('spark')).toContain('FROM `a"b`.`c``d`.`e]f`')
    expect(written('sql-server')).toContain('FROM [a"b].[c`d].[e]]f]')
  })

  it('escapes the backslash of a value where the engine takes it for an escape', () => {
    const inputs = { lives: { kind: 'choice', values: ["a\\'b", 'c'] } } as const
    const rows = mayVote.rows
      .filter(({ id }) => id === 'child')
      .map((row) => ({ ...row, when: {} }))
    const question = { ...mayVote, inputs, rows } as unknown as Decision
    expect(ofQuestion(question, {})).toContain(String.raw`'a\''b'`)
    expect(ofQuestion(question, { dialect: 'spark' })).toContain(String.raw`'a\\''b'`)
  })
})

describe('the statements of all questions of two packages', () => {
  const wholeNumbers = (statement: string): readonly bigint[] =>
    (statement.match(/(?<![\w'-])\d+(?!\w)/g) ?? []).map(BigInt)

  it('hold no number of more than 62 bits', () => {
    for (const question of questions)
      for (const on of ['2026-06-01', { column: 'decided' }]) {
        const numbers = wholeNumbers(ofQuestion(question, { on }))
        expect(numbers.every((number) => number < 1n << 62n)).toBe(true)
      }
  })

  it('hold the outcome of a day in two words, and in 9 kB', () => {
    for (const question of questions) {
      const statement = ofQuestion(question, { answer: ['outcome'] })
      expect(statement).not.toContain('vilkar_word_3')
      expect(statement.length).toBeLessThan(9_000)
    }
  })
})
