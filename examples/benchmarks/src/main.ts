import * as consent from '@vilkar/consent'
import { decide, prepare, type Decision } from '@vilkar/core'
import { verify } from '@vilkar/core/analysis'
import { days, halfKnown, rulesOn, type Facts } from './cases.ts'
import { cold } from './cold.ts'
import { cases, casesFor, hold, otherEngines } from './engines.ts'
import { heap, time } from './measure.ts'
import { planFigures } from './plan-figures.ts'
import { priorityFigures } from './priority-figures.ts'
import { duration, say, sayAsJson, table, times } from './print.ts'
import { sizes } from './sizes.ts'

type Front = (facts: Partial<Facts>, options: { readonly on: string }) => unknown

const { whoDecides } = consent
const { assessConsent } = consent as { readonly assessConsent?: Front }
const partial = halfKnown(cases)

async function timesOn(on: string): Promise<Readonly<Record<string, number>>> {
  const { outcome, answer } = prepare(whoDecides, { on })
  const ask = (facts: Partial<Facts>): ReturnType<typeof answer> =>
    decide(whoDecides, facts, { on })
  const outcomeOf = (said: ReturnType<typeof answer>): string | undefined =>
    said.status === 'determined' ? said.outcome : undefined

  const contestants = [{ name: 'prepare().outcome', answer: outcome }, ...(await otherEngines(on))]
  await hold({ name: 'prepare().answer', answer: (facts) => outcomeOf(answer(facts)) }, on)
  await hold({ name: 'decide', answer: (facts) => outcomeOf(ask(facts)) }, on)
  say(
    `consent.who-decides on ${on}: ${rulesOn(on).length} rows; all agree in ${cases.length} cases`,
  )

  const medians: Record<string, number> = {}
  for (const each of contestants) {
    medians[each.name] = await time(await casesFor(each), each.answer)
  }
  medians['prepare().answer'] = await time(cases, answer)
  medians['decide'] = await time(cases, ask)
  medians['prepare().answer, half known'] = await time(partial, answer)
  medians['decide, half known'] = await time(partial, ask)
  if (assessConsent !== undefined) {
    medians['assessConsent'] = await time(cases, (facts) => assessConsent(facts, { on }))
  }

  const ratio = (median: number, to: string): string => times(median / (medians[to] ?? NaN))
  table(
    ['', 'median', 'decide = 1', '.answer = 1', '.outcome = 1'],
    Object.entries(medians)
      .sort(([, one], [, other]) => one - other)
      .map(([name, median]) => [
        name,
        duration(median),
        ratio(median, 'decide'),
        ratio(median, 'prepare().answer'),
        ratio(median, 'prepare().outcome'),
      ]),
  )
  return medians
}

function heaps(on: string): Readonly<Record<string, number>> {
  const { answer } = prepare(whoDecides, { on })
  return {
    'prepare().answer': heap(cases, answer),
    decide: heap(cases, (facts) => decide(whoDecides, facts, { on })),
    'decide, half known': heap(partial, (facts) => decide(whoDecides, facts, { on })),
    ...(assessConsent && { assessConsent: heap(cases, (facts) => assessConsent(facts, { on })) }),
  }
}

function isDecision(value: unknown): value is Decision {
  return typeof value === 'object' && value !== null && 'rows' in value && 'table' in value
}

say('The engines are timed on complete cases, for the outcome alone: each makes something else of')
say('unknown facts. decide and .answer also give the rows, the citations and the conditions.')
if (assessConsent === undefined) say('assessConsent does not exist yet and is left out.')
say()

const medians: Record<string, Readonly<Record<string, number>>> = {}
for (const on of days) medians[on] = await timesOn(on)

const bytesPerAnswer = heaps(days[0])
table(
  ['heap that one answer holds on to', 'bytes'],
  Object.entries(bytesPerAnswer).map(([name, bytes]) => [name, bytes.toFixed(0)]),
)

const loading = cold()
table(
  ['cold start, less that of node alone', 'import', 'require'],
  loading.map((each) => [
    each.name,
    `${each.import.toFixed(1)} ms`,
    `${each.require.toFixed(1)} ms`,
  ]),
)

const bundles = await sizes()
table(
  ['bundle, bytes', 'minified', 'gzipped'],
  bundles.map(({ name, minified, gzipped }) => [name, String(minified), String(gzipped)]),
)

const decisions = Object.values<unknown>(consent).filter(isDecision)
const verified = decisions.map((each) => {
  const start = performance.now()
  const { regions, segments, sound } = verify(each)
  return { id: each.id, regions, segments, sound, milliseconds: performance.now() - start }
})
table(
  ['verified', 'regions', 'segments', 'sound', 'ms'],
  verified.map(({ id, regions, segments, sound, milliseconds }) => [
    id,
    String(regions),
    String(segments),
    sound ? 'yes' : 'NO',
    milliseconds.toFixed(0),
  ]),
)

const plans = await planFigures()
const priority = await priorityFigures()

sayAsJson({
  node: process.version,
  cases: cases.length,
  medians,
  bytesPerAnswer,
  loading,
  bundles,
  verified,
  plans,
  priority,
})
