import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerStatement,
  dialects,
  outsideStatement,
  type AnswerOptions,
  type Dialect,
} from '../src/index.js'
import { mayVote } from './may-vote.ts'

/*
 * No name can change what a statement means. A reader of the engines' words, written apart from what writes them, takes
 * a statement to pieces: whatever the names are, all pieces but the quoted names stay as they are.
 */

const quotes: Readonly<Record<Dialect, readonly [string, string]>> = {
  duckdb: ['"', '"'],
  postgresql: ['"', '"'],
  spark: ['`', '`'],
  trino: ['"', '"'],
  'sql-server': ['[', ']'],
}

interface Piece {
  readonly kind: 'name' | 'text' | 'code'
  readonly value: string
}

/** Reads what is quoted up to its closing mark; a doubled mark stands for one. */
function quotedAt(sql: string, at: number, close: string): readonly [value: string, end: number] {
  let value = ''
  for (let next = at + 1; next < sql.length; next++) {
    if (sql[next] !== close) value += sql[next] ?? ''
    else if (sql[next + 1] === close) {
      value += close
      next++
    } else return [value, next + 1]
  }
  throw new Error('a quote is not closed')
}

function piecesOf(sql: string, dialect: Dialect): readonly Piece[] {
  const [open, close] = quotes[dialect]
  const pieces: Piece[] = []
  let code = ''
  for (let at = 0; at < sql.length; ) {
    const mark = sql[at] ?? ''
    if (mark !== open && mark !== "'") {
      code += mark
      at++
      continue
    }
    const [value, end] = quotedAt(sql, at, mark === open ? close : "'")
    pieces.push({ kind: 'code', value: code }, { kind: mark === open ? 'name' : 'text', value })
    code = ''
    at = end
  }
  return [...pieces, { kind: 'code', value: code }]
}

/** The names that a caller gives, in order: a table of two parts, five columns, one kept. */
type Names = readonly [string, string, string, string, string, string, string, string]

function optionsOf(dialect: Dialect, names: Names): AnswerOptions<typeof mayVote.inputs> {
  const [schema, table, year, month, day, lives, citizen, kept] = names
  return {
    dialect,
    from: [schema, table],
    on: '2026-02-01',
    columns: { age: { birthDate: { year, month, day } }, lives, citizen },
    keep: [kept],
  }
}

const plain: Names = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7']

const hostile = fc.oneof(
  fc.constantFrom(
    '"; DROP TABLE person; --',
    "' OR 1 = 1 --",
    '`) AS x, (SELECT 1',
    ']; EXEC x --[',
    '/*',
    '*/',
    '--',
    '\\',
    '$$',
    '""',
    "''",
    ']]',
    '``',
  ),
  fc.string({
    unit: fc.constantFrom('"', "'", '`', '[', ']', '\\', ';', '-', '/', '*', '$', '.', 'a', ' '),
    minLength: 1,
    maxLength: 12,
  }),
)

const names = fc
  .uniqueArray(hostile, { minLength: plain.length, maxLength: plain.length })
  // As many as are asked for.
  .map((drawn) => drawn as unknown as Names)

describe('names', () => {
  it.each(dialects)('change nothing of a statement but the names, in %s', (dialect) => {
    const statements = [
      (given: Names) => answerStatement(mayVote, optionsOf(dialect, given)),
      (given: Names) => outsideStatement(mayVote, optionsOf(dialect, given)),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...statements), names, (statement, given) => {
        const renamed = new Map(plain.map((name, at) => [name, given[at] ?? '']))
        const expected = piecesOf(statement(plain), dialect).map(({ kind, value }) => ({
          kind,
          value: kind === 'name' ? (renamed.get(value) ?? value) : value,
        }))
        expect(piecesOf(statement(given), dialect)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})
