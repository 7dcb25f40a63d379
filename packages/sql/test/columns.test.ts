import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consentDecisions } from '@vilkar/consent'
import { cooperationDecisions } from '@vilkar/cooperation'
import { isInvalidInput, prepare, type Decision } from '@vilkar/core'
import { responsibilityDecisions } from '@vilkar/responsibility'
import {
  columnCodes,
  prepareColumns,
  type ColumnData,
  type ColumnValue,
} from '../src/columns/index.js'
import { mayVote } from './may-vote.ts'

const questions: readonly Decision[] = [
  ...Object.values(consentDecisions),
  ...Object.values(responsibilityDecisions),
  ...Object.values(cooperationDecisions),
]

const valuesOf = (question: Decision): fc.Arbitrary<Readonly<Record<string, ColumnValue>>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(question.inputs).map(([name, input]): [string, fc.Arbitrary<ColumnValue>] => {
        if (input.kind === 'flag') return [name, fc.option(fc.boolean(), { nil: undefined })]
        const value: fc.Arbitrary<string | number> =
          input.kind === 'choice' ? fc.constantFrom(...input.values) : fc.integer(input)
        return [name, fc.option(value, { nil: undefined, freq: 2 })]
      }),
    ),
  )

/** The same values in each form in which a column may come. */
const forms: Readonly<Record<string, (values: readonly ColumnValue[]) => ColumnData>> = {
  'a list': (values) => values,
  'a dictionary': (values) => {
    const dictionary = [...new Set(values)]
    return { codes: Uint16Array.from(values, (value) => dictionary.indexOf(value)), dictionary }
  },
  'numbers, where they are some': (values) =>
    values.some((value) => typeof value === 'string')
      ? values
      : Float64Array.from(values, (value) => (value === undefined ? NaN : Number(value))),
  'a vector': (values) => ({ length: values.length, get: (row) => values[row] ?? null }),
}

const codesOf = (
  question: Decision,
  on: string,
  columns: Readonly<Record<string, ColumnData>>,
): number[] => Array.from(prepareColumns(question, { on }).codes(columns))

describe('columns', () => {
  it.each(Object.keys(forms))('answer as `prepare` does, as %s', (form) => {
    const question = fc.constantFrom(...questions)
    fc.assert(
      fc.property(
        question.chain((each) =>
          fc.tuple(fc.constant(each), fc.array(valuesOf(each), { minLength: 1, maxLength: 20 })),
        ),
        fc.constantFrom('2005-01-01', '2013-07-01', '2018-01-01', '2024-05-17', '2026-06-01'),
        fc.boolean(),
        ([question, persons], on, presume) => {
          const { outcome } = prepare(question, { on, presume })
          const { codes, outcomes } = prepareColumns(question, { on, presume })
          const columns = Object.fromEntries(
            Object.keys(question.inputs).map((name) => [
              name,
              forms[form]?.(persons.map((person) => person[name])),
            ]),
          )
          const told = Array.from(codes(columns, persons.length), (code) => outcomes[code])
          expect(told).toEqual(persons.map((person) => outcome(person as never)))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('leave everybody unknown by what is left out', () => {
    const columns = { lives: ['here', 'abroad'], age: Int32Array.of(30, 17) }
    expect(codesOf(mayVote, '2026-02-01', columns)).toEqual([0, 1])
    const asked = prepareColumns(mayVote, { on: '2026-02-01', presume: false })
    expect(Array.from(asked.codes(columns))).toEqual([columnCodes.undetermined, 1])
  })

  it('are outside where they hold what the input cannot', () => {
    const { outside } = columnCodes
    expect(codesOf(mayVote, '2026-02-01', { age: Float64Array.of(-1, 0, 130, 131, 17.5) })).toEqual(
      [outside, 1, 0, outside, outside],
    )
    expect(
      codesOf(mayVote, '2026-02-01', { age: [17n, 17, '17'], lives: ['here', 'there', 'here'] }),
    ).toEqual([0, outside, outside])
    expect(codesOf(mayVote, '2026-02-01', { citizen: Uint8Array.of(2) })).toEqual([outside])
    expect(
      codesOf(mayVote, '2026-02-01', { age: { codes: Uint8Array.of(1), dictionary: [40] } }),
    ).toEqual([outside])
  })

  it('are not in force before the first row', () => {
    expect(codesOf(mayVote, '2011-12-31', { age: [40] })).toEqual([columnCodes.notInForce])
  })

  it('are read across blocks and chunks alike', () => {
    const ages = Int16Array.from({ length: 10_000 }, (_, row) => row % 131)
    const expected = codesOf(mayVote, '2026-02-01', {
      age: ages,
      lives: Array.from(ages, () => 'here'),
    })
    const nobody = Uint8Array.of()
    const chunk = (from: number, until: number) => ({
      typeId: 2,
      length: until - from,
      offset: 0,
      values: ages.subarray(from, until),
      nullBitmap: nobody,
    })
    const here = { length: 1, get: () => 'here' }
    const lives = {
      typeId: -1,
      length: 10_000,
      offset: 0,
      values: new Int8Array(10_000),
      dictionary: here,
    }
    const never = (): never => {
      throw new Error('read one by one')
    }
    const vectors = {
      age: {
        length: 10_000,
        get: never,
        data: [chunk(0, 5000), chunk(5000, 5000), chunk(5000, 10_000)],
      },
      lives: { length: 10_000, get: never, data: [lives] },
    }
    expect(codesOf(mayVote, '2026-02-01', vectors)).toEqual(expected)
  })

  it('take from a vector what it says is null, by bits from its offset', () => {
    const values = Int32Array.of(40, 10, 40)
    // Bits 2 to 4 are of these rows: known, unknown, known.
    const data = [{ typeId: 2, length: 3, offset: 2, values, nullBitmap: Uint8Array.of(0b10100) }]
    const age = { length: 3, get: () => null, data }
    expect(codesOf(mayVote, '2026-02-01', { age })).toEqual([0, columnCodes.undetermined, 0])
  })

  it('are refused where they are of no input, or of unequal lengths', () => {
    const codes = (): unknown =>
      codesOf(mayVote, '2026-02-01', { age: [1, 2], lives: ['here'], name: ['x', 'y'] })
    try {
      codes()
      expect.unreachable()
    } catch (error) {
      const issues = isInvalidInput(error) ? error.issues : []
      expect(issues.map(({ code }) => code)).toEqual(['does-not-agree', 'unknown-field'])
    }
  })
})
