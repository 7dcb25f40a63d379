import { assessConsent, whoDecides } from '@vilkar/consent'
import { decide, prepare } from '@vilkar/core'
import { checkPlan, individualPlan } from '@vilkar/individual-plan/checklists'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { assessCase } from 'vilkar'
import { days, halfKnown, rulesOn } from './cases.ts'
import { cases, casesFor, hold, otherEngines } from './engines.ts'
import { time } from './measure.ts'
import { on as dayOfPlans, planOf, realistic } from './plans.ts'
import { duration, table, times } from './print.ts'

/*
 * Writes `figures.json`, which the site shows: how long one answer takes, beside other engines, in one run. Each is
 * measured in every round, and its lowest median counts: what else a machine does makes nothing faster.
 */

const rounds = 2
const on = days[0]
const file = new URL('../figures.json', import.meta.url)

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>
}

const { outcome, answer } = prepare(whoDecides, { on })
const others = await otherEngines(on)
await hold({ name: 'prepare().outcome', answer: outcome }, on)

const birthDate = '2010-05-17'
const fiveFacts = {
  birthDate,
  decisionCompetence: 'has',
  personalCapacityDeprived: false,
  parentalResponsibility: 'joint',
  careTakenOver: 'no',
} as const
const partial = halfKnown(cases)

/** What Vilkår is asked: the first for what the engines say, the others for more. */
const own: Readonly<Record<string, () => Promise<number>>> = {
  'prepare().outcome': async () => await time(cases, outcome),
  'prepare().answer': async () => await time(cases, answer),
  decide: async () => await time(cases, (facts) => decide(whoDecides, facts, { on })),
  'prepare().answer, half the facts unknown': async () => await time(partial, answer),
  'assessConsent, no facts': async () => await time([{}], (facts) => assessConsent(facts, { on })),
  'assessConsent, five facts': async () =>
    await time([fiveFacts], (facts) => assessConsent(facts, { on })),
  'assessCase, no facts': async () => await time([{}], (facts) => assessCase(facts, { on })),
  'assessCase, five facts': async () =>
    await time([{ person: fiveFacts }], (facts) => assessCase(facts, { on })),
}

const lowest = new Map<string, number>()
const note = (name: string, nanoseconds: number): void => {
  lowest.set(name, Math.min(nanoseconds, lowest.get(name) ?? Infinity))
}

/** Plans from small to as large as the schema takes them: the check of each, beside the parse alone. */
const plans = [10, 100, 1000, 10_000].map((measures) => ({
  measures,
  plan: planOf({ ...realistic, measures }),
}))
const parseOf = (measures: number): string => `parse of a plan, ${measures} measures`
const checkOf = (measures: number): string => `checkPlan, ${measures} measures`

const before = loadavg()[0] ?? 0
for (let round = 0; round < rounds; round++) {
  for (const each of others) note(each.name, await time(await casesFor(each), each.answer))
  for (const [name, measured] of Object.entries(own)) note(name, await measured())
  for (const { measures, plan } of plans) {
    note(parseOf(measures), await time([plan], (each) => individualPlan.parse(each)))
    note(checkOf(measures), await time([plan], (each) => checkPlan(each, { on: dayOfPlans })))
  }
}
const after = loadavg()[0] ?? 0

const nanosecondsOf = (name: string): number => Number((lowest.get(name) ?? NaN).toPrecision(3))
const figures = {
  day: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model ?? 'unknown',
  processors: cpus().length,
  node: process.version,
  load: [before, after].map((load) => Number(load.toFixed(1))),
  question: whoDecides.id,
  on,
  rows: rulesOn(on).length,
  cases: cases.length,
  own: Object.keys(own).map((name) => ({ name, nanoseconds: nanosecondsOf(name) })),
  others: others.map(({ name }) => ({
    name,
    version: manifest.devDependencies[name] ?? '',
    nanoseconds: nanosecondsOf(name),
  })),
  plans: plans.map(({ measures }) => ({
    measures,
    parse: nanosecondsOf(parseOf(measures)),
    check: nanosecondsOf(checkOf(measures)),
  })),
}
writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`)

const one = lowest.get('prepare().outcome') ?? NaN
table(
  ['', 'lowest median', '.outcome = 1'],
  [...lowest].map(([name, nanoseconds]) => [name, duration(nanoseconds), times(nanoseconds / one)]),
)
