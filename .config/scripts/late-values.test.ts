import { describe, expect, test } from 'vitest'
import { withLateValues } from '../late-values.ts'

const written = (source: string): string => withLateValues('a.ts', source)

describe('what is written as a function when a package is built', () => {
  test('are the rows of tables', () => {
    expect(written("const a = decision({ id: 'a', rows: [...some, { id: 'r' }] })")).toBe(
      "const a = decision({ id: 'a', rows: () => ([...some, { id: 'r' }]) })",
    )
    expect(written("const a = question({ rows: [], id: 'a' })")).toBe(
      "const a = question({ rows: () => ([]), id: 'a' })",
    )
  })

  test('are the fields of schemas, one within the other', () => {
    expect(
      written("const a = strictObject({ b: group('B', 'C', { d: strictObject({ e }) }) })"),
    ).toBe(
      "const a = strictObject(() => ({ b: group('B', 'C', () => ({ d: strictObject(() => ({ e })) })) }))",
    )
  })

  test('are the fields of a schema that knows what has moved', () => {
    expect(written('const a = strictObjectWithMoved(moved, { b })')).toBe(
      'const a = strictObjectWithMoved(moved, () => ({ b }))',
    )
  })

  test.each([
    'const a = decision({ ...head, rows })',
    'const a = strictObject(shape)',
    "const a = group('B', 'C', shape)",
    'const a = other({ rows: [] })',
    'const a = { rows: [] }',
  ])('is not %s', (source) => {
    expect(written(source)).toBe(source)
  })
})
