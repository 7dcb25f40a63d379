import { isInvalidInput } from '@vilkar/core'
import { checkPlan } from '@vilkar/individual-plan/checklists'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operationOutcome, outcomeOfIssues, readAnswers, readFhir } from '../src/index.js'
import { coordinatorRole, marks, resources, response } from './planted.js'

const on = '2026-06-01'
const runs = 1500

/** What comes of a call: what it gives, or how it refuses; whatever else it throws is no refusal. */
function outOf(call: () => unknown): { readonly refused: boolean; readonly out: unknown } {
  try {
    return { refused: false, out: call() }
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    const told = (['nb', 'nn', 'en'] as const).map((language) =>
      outcomeOfIssues(error.issues, language),
    )
    return { refused: true, out: [String(error), error.stack, error.issues, told] }
  }
}

/** Asks many times, and tells how many were refused; none may let out what was planted. */
function refusedOf(planted: fc.Arbitrary<unknown>, read: (input: unknown) => unknown): number {
  let refused = 0
  fc.assert(
    fc.property(planted, (input) => {
      const came = outOf(() => read(input))
      if (came.refused) refused += 1
      const out = JSON.stringify(came.out)
      for (const mark of marks) expect(out).not.toContain(mark)
    }),
    { numRuns: runs },
  )
  return refused
}

describe('no name, identity number, address, telephone number or text of a resource leaves', () => {
  it('by the facts, the plan, what was not placed, the findings or an error', () => {
    let plans = 0
    const refused = refusedOf(resources, (input) => {
      const read = readFhir(input, { on, coordinators: { [coordinatorRole]: 'child' } })
      const plan = read.file.documents?.individualPlan ?? {}
      const { content, soundness, transitions, quality } = checkPlan(plan, { on })
      const reports = [content, soundness, transitions, quality]
      plans += plan.participants === undefined ? 0 : 1
      return [read, reports, operationOutcome(reports, read)]
    })
    // Both were seen: resources that are read, and such as are refused.
    expect(Math.min(plans, refused)).toBeGreaterThan(runs / 20)
  })

  it('by the answers to a Questionnaire', () => {
    const refused = refusedOf(response, (input) => readAnswers(input))
    expect(Math.min(refused, runs - refused)).toBeGreaterThan(runs / 20)
  })
})
