import { decide } from '@vilkar/core'
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
