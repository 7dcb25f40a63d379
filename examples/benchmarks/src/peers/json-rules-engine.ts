import { Engine, type ConditionProperties } from 'json-rules-engine'
import type { Condition, Contestant, Rule } from '../cases.ts'

function conditionsOf(condition: Condition): ConditionProperties[] {
  const { input: fact } = condition
  if ('oneOf' in condition) return [{ fact, operator: 'in', value: condition.oneOf }]
  const { min, max } = condition.range
  return [
    ...(min === undefined ? [] : [{ fact, operator: 'greaterThanInclusive', value: min }]),
    ...(max === undefined ? [] : [{ fact, operator: 'lessThanInclusive', value: max }]),
  ]
}

/** One rule per row, its outcome the event; the engine is built once. */
export function jsonRulesEngine(rules: readonly Rule[]): Contestant {
  const engine = new Engine(
    rules.map(({ conditions, outcome }) => ({
      conditions: { all: conditions.flatMap(conditionsOf) },
      event: { type: outcome },
    })),
  )
  return {
    name: 'json-rules-engine',
    answer: async (facts) => (await engine.run(facts)).events[0]?.type,
  }
}
