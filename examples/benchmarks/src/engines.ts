import { whoDecides } from '@vilkar/consent'
import { prepare } from '@vilkar/core'
import { randomCases, rulesOn, type Contestant, type Facts } from './cases.ts'
import { byHand } from './peers/by-hand.ts'
import { cqlExecution } from './peers/cql-execution.ts'
import { feelin } from './peers/feelin.ts'
import { jsonLogicEngine } from './peers/json-logic-engine.ts'
import { jsonRulesEngine } from './peers/json-rules-engine.ts'
import { publicodes } from './peers/publicodes.ts'
import { zenEngine } from './peers/zen-engine.ts'

/** The cases that everyone is asked. */
export const cases = randomCases(1024)

/** Fewer of them for what takes long: a pass over all would last for a minute. */
const few = cases.slice(0, 16)
const longestPass = 4

/** Chooses the cases that a contestant is asked. */
export async function casesFor({ answer }: Contestant): Promise<readonly Facts[]> {
  const start = performance.now()
  for (const facts of few) await answer(facts)
  return performance.now() - start > longestPass ? few : cases
}

/** Stops the run where a contestant does not give the outcome of `prepare` in every case that it is asked. */
export async function hold(contestant: Contestant, on: string): Promise<void> {
  const { name, answer } = contestant
  const { outcome } = prepare(whoDecides, { on })
  for (const facts of await casesFor(contestant)) {
    const expected = outcome(facts)
    const given = await answer(facts)
    if (expected === undefined || expected !== given) {
      const said = `${String(given)}, not ${String(expected)}, for ${JSON.stringify(facts)}`
      throw new Error(`${name} does not answer as the table does on ${on}: ${said}`)
    }
  }
}

/** The rows in force on a day in the hands of other engines, each of which was seen to give the same outcomes. */
export async function otherEngines(on: string): Promise<readonly Contestant[]> {
  const rules = rulesOn(on)
  const engines = [
    byHand(on),
    cqlExecution(rules, on),
    jsonLogicEngine(rules),
    zenEngine(rules),
    publicodes(rules),
    jsonRulesEngine(rules),
    feelin(rules),
  ]
  for (const each of engines) await hold(each, on)
  return engines
}
