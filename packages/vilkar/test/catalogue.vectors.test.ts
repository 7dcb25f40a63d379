import { decide } from '@vilkar/core'
import { changesOf } from '@vilkar/testing/tables'
import { describe, expect, it } from 'vitest'
import { catalogue, testVectors, type TestVector } from '../src/catalogue/index.js'
import { ruleBook } from '../src/catalogue/rule-book.js'
import { answerFromCatalogue, type PortedDecision } from './catalogue/port.js'

// What a port reads: text, and no object of ours.
const vectors = testVectors().map((vector) => JSON.parse(JSON.stringify(vector)) as TestVector)
const { decisions } = JSON.parse(JSON.stringify(catalogue())) as {
  readonly decisions: readonly (PortedDecision & { readonly id: string })[]
}
const byId = new Map(decisions.map((each) => [each.id, each]))
const ours = new Map(
  ruleBook().flatMap((rules) => rules.decisions.map((each) => [each.id, each] as const)),
)

describe.each(decisions.map(({ id }) => ({ id })))('the vectors of $id', ({ id }) => {
  const own = vectors.filter(({ decision }) => decision === id)

  it('hold in the packages', () => {
    for (const { id: name, on, presume, input, expected, citation } of own) {
      const decision = ours.get(id)
      if (decision === undefined) throw new Error(id)
      const answer = decide(decision, input, { on, presume })
      expect(answer, name).toMatchObject(expected)
      const basis = answer.status === 'not-in-force' ? [] : answer.basis
      expect(basis, name).toEqual(citation)
      if (answer.status === 'not-in-force') continue
      expect(answer.presumed, name).toEqual('presumed' in expected ? expected.presumed : [])
    }
  })

  it('hold in a port that reads the catalogue alone', () => {
    const decision = byId.get(id)
    if (decision === undefined) throw new Error(id)
    for (const { id: name, on, presume, input, expected, citation } of own) {
      expect(answerFromCatalogue(decision, input, on, presume), name).toEqual({
        expected,
        citation,
      })
    }
  })
})

describe('the vectors of the decisions', () => {
  it('have each an id of its own, and ask no question twice', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length)
    const asked = vectors.map(({ decision, on, presume, input }) =>
      JSON.stringify([decision, on, presume, Object.entries(input).sort()]),
    )
    expect(new Set(asked).size).toBe(vectors.length)
  })

  it('reach every row by a complete point on the first day of every period in which it is law', () => {
    for (const { id, rows, inputs } of catalogue().decisions) {
      const own = vectors.filter(({ decision }) => decision === id)
      for (const on of changesOf({ rows })) {
        const law = rows.filter(({ from, until }) => from.day <= on && (!until || on < until.day))
        const complete = own.filter(
          (vector) =>
            vector.on === on && Object.keys(vector.input).length === Object.keys(inputs).length,
        )
        const met = new Set(
          complete.flatMap(({ input, presume }) => {
            const decision = ours.get(id)
            if (decision === undefined) throw new Error(id)
            const answer = decide(decision, input, { on, presume })
            return 'rows' in answer ? answer.rows : []
          }),
        )
        expect([...met].sort(), `${id} ${on}`).toEqual(law.map((row) => row.id).sort())
      }
    }
  })

  it('ask on the day before the first row of every decision', () => {
    for (const { id, rows } of catalogue().decisions) {
      const [first] = rows.map(({ from }) => from.day).sort()
      const before = vectors.filter(({ decision, on }) => decision === id && on < (first ?? ''))
      expect(
        before.map(({ expected }) => expected),
        id,
      ).toEqual([{ status: 'not-in-force' }])
    }
  })

  it('try both sides of every number at which a row cuts, and the range over it', () => {
    for (const { id, rows, inputs } of catalogue().decisions) {
      const own = vectors.filter(({ decision }) => decision === id)
      for (const { when } of rows) {
        for (const [name, cell] of Object.entries(when)) {
          const input = inputs[name]
          if (input?.kind !== 'integer' || typeof cell !== 'object' || !('min' in cell)) continue
          const { min = input.min } = cell
          if (min === input.min) continue
          const tried = own.map((vector) => JSON.stringify(vector.input[name]))
          for (const each of [min, min - 1, { min: min - 1, max: min }])
            expect(tried, `${id} ${name}`).toContain(JSON.stringify(each))
        }
      }
    }
  })

  it('use every presumption, and turn it off', () => {
    for (const { id, inputs } of catalogue().decisions) {
      const own = vectors.filter(({ decision }) => decision === id)
      for (const [name, { presumed }] of Object.entries(inputs)) {
        if (presumed === undefined) continue
        const using = own.filter(
          ({ expected }) => 'presumed' in expected && expected.presumed.includes(name),
        )
        expect(using.length, `${id} ${name}`).toBeGreaterThan(0)
        const off = own.filter(({ input, presume }) => presume === false && !(name in input))
        expect(off.length, `${id} ${name}`).toBeGreaterThan(0)
      }
    }
  })

  it('stay within what a repository and a reader can bear', () => {
    expect(vectors.length).toBeGreaterThan(10_000)
    expect(vectors.length).toBeLessThan(36_000)
  })
})
