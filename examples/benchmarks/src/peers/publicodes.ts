import Engine from 'publicodes'
import { inputs, type Condition, type Contestant, type Facts, type Rule } from '../cases.ts'

function literal(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  return typeof value === 'number' ? String(value) : `'${value}'`
}

function conditionsOf(condition: Condition): (string | Record<string, string[]>)[] {
  const { input } = condition
  if ('oneOf' in condition) {
    const alternatives = condition.oneOf.map((value) => `${input} = ${literal(value)}`)
    return [{ 'une de ces conditions': alternatives }]
  }
  const { min, max } = condition.range
  return [
    ...(min === undefined ? [] : [`${input} >= ${min}`]),
    ...(max === undefined ? [] : [`${input} <= ${max}`]),
  ]
}

function situationOf(facts: Facts): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, literal(value)]))
}

/** One `variations` of all rows. The rules are parsed once; a situation is parsed for every case. */
export function publicodes(rules: readonly Rule[]): Contestant {
  const questions = Object.keys(inputs).map((name) => [name, { question: name }] as const)
  const outcome = {
    variations: [
      ...rules.map(({ conditions, outcome: then }) => ({
        si: { 'toutes ces conditions': conditions.flatMap(conditionsOf) },
        alors: literal(then),
      })),
      { sinon: literal('none') },
    ],
  }
  const engine = new Engine<string>({ ...Object.fromEntries(questions), outcome })
  return {
    name: 'publicodes',
    answer: (facts) => {
      const { nodeValue } = engine.setSituation(situationOf(facts)).evaluate('outcome')
      return typeof nodeValue === 'string' ? nodeValue : undefined
    },
  }
}
