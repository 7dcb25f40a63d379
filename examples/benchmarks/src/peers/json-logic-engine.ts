import { LogicEngine } from 'json-logic-engine'
import { type Condition, type Contestant, type Rule } from '../cases.ts'

type Logic = Readonly<Record<string, readonly unknown[]>>

function testsOf(condition: Condition): readonly Logic[] {
  const value = { var: condition.input }
  if ('oneOf' in condition) return [{ in: [value, condition.oneOf] }]
  const { min, max } = condition.range
  return [
    ...(min === undefined ? [] : [{ '>=': [value, min] }]),
    ...(max === undefined ? [] : [{ '<=': [value, max] }]),
  ]
}

/** One `if` of all rows, which the engine compiles once. */
export function jsonLogicEngine(rules: readonly Rule[]): Contestant {
  const cases = rules.flatMap(({ conditions, outcome }) => [
    { and: [true, ...conditions.flatMap(testsOf)] },
    outcome,
  ])
  // What the engine compiles is untyped.
  const run = new LogicEngine().build({ if: [...cases, null] }) as (facts: unknown) => unknown
  return {
    name: 'json-logic-engine',
    answer: (facts) => {
      const outcome = run(facts)
      return typeof outcome === 'string' ? outcome : undefined
    },
  }
}
