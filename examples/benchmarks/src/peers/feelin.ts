import { evaluate } from 'feelin'
import { type Condition, type Contestant, type Rule } from '../cases.ts'

/** A cell as a test. */
function testOf(condition: Condition): string {
  const { input } = condition
  if ('oneOf' in condition) {
    return `(${condition.oneOf.map((value) => `${input} = ${JSON.stringify(value)}`).join(' or ')})`
  }
  const { min, max } = condition.range
  return [
    ...(min === undefined ? [] : [`${input} >= ${min}`]),
    ...(max === undefined ? [] : [`${input} <= ${max}`]),
  ].join(' and ')
}

/**
 * A FEEL expression for each row, and the first that holds. They are parsed for every case, since the engine hands out
 * nothing that it keeps; one expression of all rows takes it twice as long.
 */
export function feelin(rules: readonly Rule[]): Contestant {
  const rows = rules.map(({ conditions, outcome }) => ({
    test: conditions.map(testOf).join(' and ') || 'true',
    outcome,
  }))
  return {
    name: 'feelin',
    answer: (facts) => rows.find(({ test }) => evaluate(test, facts).value === true)?.outcome,
  }
}
