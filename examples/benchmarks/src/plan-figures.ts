import { checkPlan, individualPlan, type IndividualPlan } from '@vilkar/individual-plan/checklists'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { toJSONSchema } from 'zod'
import { heap, time } from './measure.ts'
import { on, planOf, realistic } from './plans.ts'
import { duration, say, table, times } from './print.ts'

/** The time of one check or validation, in nanoseconds, and the bytes that its result holds on to. */
interface Figures {
  readonly median: number
  readonly bytes: number
}

const check = (plan: IndividualPlan): unknown => checkPlan(plan, { on })
const parse = (plan: IndividualPlan): unknown => individualPlan.parse(plan)

// What JSON Schema cannot say, such as that a day exists, it leaves out.
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(
  toJSONSchema(individualPlan),
)

/** Stops the run where the plan is not one for both. */
function hold(plan: IndividualPlan): void {
  if (!validate(plan)) throw new Error(`ajv: ${JSON.stringify(validate.errors)}`)
  parse(plan)
}

/** Measures `checkPlan` beside ajv on a realistic plan, and how it grows with the measures. */
export async function planFigures(): Promise<Readonly<Record<string, unknown>>> {
  const plan = planOf(realistic)
  hold(plan)
  const alike = Array.from({ length: 100 }, () => plan)
  const contestants = {
    'ajv: the shape': validate,
    'zod: the shape': parse,
    checkPlan: check,
  } as const

  say(
    'individual plan: 15 goals, 40 measures, 12 participants. ajv looks at the shape alone, by a JSON',
  )
  say('Schema of the same fields; checkPlan reads the shape and then looks at every point.')
  say()
  const figures: Record<string, Figures> = {}
  for (const [name, answer] of Object.entries(contestants)) {
    figures[name] = { median: await time([plan], answer), bytes: heap(alike, answer) }
  }
  const own = figures['checkPlan']?.median ?? NaN
  table(
    ['', 'median', 'checkPlan = 1', 'heap, bytes'],
    Object.entries(figures).map(([name, { median, bytes }]) => [
      name,
      duration(median),
      times(median / own),
      bytes.toFixed(0),
    ]),
  )

  const growth: { measures: number; checkPlan: number; ajv: number }[] = []
  for (const measures of [10, 100, 1000, 10_000]) {
    const large = [planOf({ ...realistic, measures })]
    large.forEach(hold)
    growth.push({
      measures,
      checkPlan: await time(large, check),
      ajv: await time(large, validate),
    })
  }
  table(
    ['measures', 'checkPlan', 'for each', 'ajv', 'for each'],
    growth.map(({ measures, checkPlan, ajv }) => [
      String(measures),
      duration(checkPlan),
      duration(checkPlan / measures),
      duration(ajv),
      duration(ajv / measures),
    ]),
  )
  return { realistic: figures, growth }
}
