import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import { inputs, type Condition, type Contestant, type Rule } from '../cases.ts'

/** A cell in the engine's unary language. */
function cellOf(condition: Condition): string {
  if ('oneOf' in condition) return condition.oneOf.map((value) => JSON.stringify(value)).join(', ')
  const { min, max } = condition.range
  if (min === undefined) return `<= ${max ?? ''}`
  return max === undefined ? `>= ${min}` : `[${min}..${max}]`
}

/** One decision table of the same rows between an input and an output node; it is parsed once. */
export function zenEngine(rules: readonly Rule[]): Contestant {
  const names = Object.keys(inputs)
  const table = {
    hitPolicy: 'first',
    inputs: names.map((name) => ({ id: name, name, field: name })),
    outputs: [{ id: 'outcome', name: 'outcome', field: 'outcome' }],
    rules: rules.map(({ conditions, outcome }, at) => ({
      _id: `row-${at}`,
      ...Object.fromEntries(names.map((name) => [name, ''])),
      ...Object.fromEntries(conditions.map((each) => [each.input, cellOf(each)])),
      outcome: JSON.stringify(outcome),
    })),
  }
  const content = {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'table', name: 'table', type: 'decisionTableNode', content: table },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'in-table', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'table-out', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  }
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(content))
  return {
    name: '@gorules/zen-engine',
    answer: async (facts) => {
      // The engine's answers are untyped.
      const { result } = (await decision.evaluate(facts)) as { result: { outcome?: string } }
      return result.outcome
    },
  }
}
