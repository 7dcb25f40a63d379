import { describe, expect, it } from 'vitest'
import { isInvalidInput, type Issue } from '@vilkar/core'
import { answerStatement, outsideStatement } from '../src/index.js'
import { columns, mayVote } from './may-vote.ts'

const options = {
  dialect: 'duckdb',
  from: 'person',
  on: '2026-02-01',
  columns,
  keep: ['id'],
}

function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run()
  } catch (error) {
    if (isInvalidInput(error)) return error.issues
    throw error
  }
  return []
}

const refused = (more: object): readonly string[] =>
  issuesOf(() => answerStatement(mayVote, { ...options, ...more } as never)).map(
    ({ path, code }) => `${path.join('.')} ${code}`,
  )

describe('a statement is refused', () => {
  it('when they hold what is no text, or cannot be looked at', () => {
    const throwing = {
      get on(): string {
        throw new Error('of a stranger')
      },
    }
    expect(refused({ from: '\ud800' })).toEqual([' not-plain-data'])
    expect(issuesOf(() => answerStatement(mayVote, throwing as never))).toMatchObject([
      { code: 'not-plain-data' },
    ])
  })

  it('when an input is not mapped', () => {
    expect(refused({ columns: { age: 'age', lives: 'lives' } })).toEqual([
      'columns.citizen not-mapped',
    ])
    expect(refused({ columns: undefined })).toEqual(['columns wrong-type'])
  })

  it('when a column is mapped to no input', () => {
    expect(refused({ columns: { ...columns, name: 'name' } })).toEqual(['columns unknown-field'])
  })

  it('when a column is described as one of another kind', () => {
    expect(refused({ columns: { ...columns, lives: { zeroOrOne: 'x' } } })).toEqual([
      'columns.lives not-a-name',
    ])
    expect(refused({ columns: { ...columns, age: { min: 'a' } } })).toEqual([
      'columns.age.max not-a-name',
    ])
    expect(refused({ columns: { ...columns, age: { birthDate: 'a', min: 'b' } } })).toEqual([
      'columns.age wrong-type',
    ])
    expect(
      refused({ columns: { ...columns, age: { birthDate: { year: 'y', month: 'm' } } } }),
    ).toEqual(['columns.age.birthDate.day not-a-name'])
  })

  it.each([[''], ['a\0b'], ['a\nb'], ['\u2028'], ['x'.repeat(129)], [7], [undefined]])(
    'when a name is none: %j',
    (name) => {
      expect(refused({ from: name })).toEqual(['from not-a-name'])
      expect(refused({ keep: [name] })).toEqual(['keep.0 not-a-name'])
      expect(refused({ on: { column: name } })).toEqual(['on.column not-a-name'])
    },
  )

  it('when a column kept would be taken for one of the answer, or for another', () => {
    expect(refused({ keep: ['Outcome', 'vilkar_word_1', 'id', 'ID'] })).toEqual([
      'keep.0 name-taken',
      'keep.1 name-taken',
      'keep.3 name-taken',
    ])
  })

  it('when the day is none', () => {
    expect(refused({ on: '2026-02-30' })).toEqual(['on not-a-day'])
    expect(refused({ on: undefined })).toEqual(['on not-a-day'])
  })

  it('when the rest is not what it can be, all at once', () => {
    const wrong = {
      dialect: 'oracle',
      from: [],
      leapDayBirthday: '02-29',
      keep: 'id',
      presume: 1,
      answer: ['who'],
    }
    expect(refused(wrong)).toEqual([
      'dialect not-allowed',
      'from not-a-name',
      'leapDayBirthday not-allowed',
      'keep wrong-type',
      'presume wrong-type',
      'answer.0 not-allowed',
    ])
    expect(refused({ answer: [] })).toEqual(['answer wrong-type'])
  })

  it('in three languages, without what was given', () => {
    const secret = '01010112345\n'
    const issues = issuesOf(() =>
      answerStatement(mayVote, {
        ...options,
        from: secret,
        columns: { [secret]: secret },
      } as never),
    )
    expect(issues.map(({ code }) => code)).toEqual([
      'not-a-name',
      'unknown-field',
      'not-mapped',
      'not-mapped',
      'not-mapped',
    ])
    expect(JSON.stringify(issues)).not.toContain('01010112345')
    expect(
      issues.every(({ messages: { nb, nn, en } }) => nb !== '' && nn !== '' && en !== ''),
    ).toBe(true)
  })
})

describe('what a table holds and an input cannot', () => {
  const list = outsideStatement(mayVote, { ...options, dialect: 'duckdb', columns })

  it('is listed by input, problem and value, and counted', () => {
    expect(list).toMatchSnapshot()
  })

  it('is listed for the day, where that is a column', () => {
    const on = { column: 'decided' }
    expect(outsideStatement(mayVote, { ...options, dialect: 'duckdb', columns, on })).toContain(
      `SELECT 'on' AS "input", 'not-a-day' AS "problem"`,
    )
  })

  it('is an empty list where no column can hold anything else', () => {
    const none = { age: null, lives: null, citizen: 'citizen' }
    const statement = outsideStatement(mayVote, { ...options, dialect: 'duckdb', columns: none })
    expect(statement).toContain('WHERE 1 = 0')
  })

  it('is refused for the same reasons', () => {
    const issues = issuesOf(() => outsideStatement(mayVote, { ...options, from: '' } as never))
    expect(issues.map(({ code }) => code)).toEqual(['not-a-name'])
  })
})
