/*
 * A port of the rules as another language would write it: slow, short, and ignorant of the packages. It
 * reads nothing but the catalogue's JSON.
 */

type Value = number | string | boolean
type Set = Value | readonly string[] | { readonly min?: number; readonly max?: number }

interface Input {
  readonly kind: 'integer' | 'choice' | 'flag'
  readonly min?: number
  readonly max?: number
  readonly values?: readonly string[]
  readonly judge?: string
  readonly presumed?: { readonly value: Value }
}

interface Row {
  readonly id: string
  readonly from: { readonly day: string }
  readonly until?: { readonly day: string }
  readonly when: Readonly<Record<string, Set>>
  readonly then: string
  readonly force: string
  readonly basis: readonly string[]
}

/** A decision as the catalogue's JSON has it. */
export interface PortedDecision {
  readonly id: string
  readonly inputs: Readonly<Record<string, Input>>
  readonly inputOrder: readonly string[]
  readonly outcomes: readonly string[]
  readonly rows: readonly Row[]
}

const forces = 'statute regulation preparatory-works interpretation guidance practice local'.split(
  ' ',
)
const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)]

function holds(set: Set | undefined, value: Value): boolean {
  if (set === undefined) return true
  if (typeof set !== 'object') return set === value
  if (Array.isArray(set)) return set.includes(String(value))
  const { min = -Infinity, max = Infinity } = set as { min?: number; max?: number }
  return Number(value) >= min && Number(value) <= max
}

function valuesOf({ kind, min = 0, max = 0, values = [] }: Input): readonly Value[] {
  if (kind === 'flag') return [false, true]
  return kind === 'choice' ? values : Array.from({ length: max - min + 1 }, (_, at) => min + at)
}

/** What each input may still be, value by value. */
type Possible = Readonly<Record<string, readonly Value[]>>

const rowsFor = (rows: readonly Row[], possible: Possible): readonly Row[] =>
  rows.filter(({ when }) =>
    Object.entries(possible).every(([name, values]) =>
      values.some((value) => holds(when[name], value)),
    ),
  )

const outcomesFor = (rows: readonly Row[], possible: Possible): readonly string[] =>
  distinct(rowsFor(rows, possible).map(({ then }) => then))

/** Whether two completions that differ in one input alone lead to different outcomes. */
function matters(
  rows: readonly Row[],
  names: readonly string[],
  one: string,
  possible: Possible,
): boolean {
  if (distinct(rows.map(({ then }) => then)).length < 2) return false
  const [name, ...rest] = names
  if (name === undefined) return true
  if (name === one) return matters(rows, rest, one, possible)
  const tried = new Map<string, boolean>()
  return (possible[name] ?? []).some((value) => {
    const left = rows.filter(({ when }) => holds(when[name], value))
    const key = left.map(({ id }) => id).join()
    if (!tried.has(key)) tried.set(key, matters(left, rest, one, possible))
    return tried.get(key) === true
  })
}

/** How many outcomes are left on average, once an input is known. Numbers that the rows treat alike are one. */
function remaining(rows: readonly Row[], name: string, possible: Possible, input: Input): number {
  let before = ''
  const left = (possible[name] ?? []).flatMap((value) => {
    const meets = rows.filter(({ when }) => holds(when[name], value))
    const key = meets.map(({ id }) => id).join()
    if (input.kind === 'integer' && key === before) return []
    before = key
    return [distinct(meets.map(({ then }) => then)).length]
  })
  return left.reduce((sum, each) => sum + each, 0) / left.length
}

/** Answers a question from the catalogue alone. */
export function answerFromCatalogue(
  { inputs, inputOrder, outcomes, rows }: PortedDecision,
  given: Readonly<Record<string, Set>>,
  on: string,
  presume = true,
): { readonly expected: object; readonly citation: readonly string[] } {
  const law = rows.filter(({ from, until }) => from.day <= on && (!until || on < until.day))
  if (law.length === 0) return { expected: { status: 'not-in-force' }, citation: [] }
  const all = Object.fromEntries(inputOrder.map((name) => [name, valuesOf(inputs[name] as Input)]))
  let possible: Possible = Object.fromEntries(
    inputOrder.map((name) => {
      const presumed = presume && !(name in given) ? inputs[name]?.presumed : undefined
      const known = presumed ? presumed.value : given[name]
      return [name, (all[name] ?? []).filter((value) => holds(known, value))]
    }),
  )
  const left = outcomesFor(law, possible)
  const presumed = inputOrder.filter((name) => {
    if (!presume || name in given || !inputs[name]?.presumed) return false
    const without = { ...possible, [name]: all[name] ?? [] }
    if (outcomesFor(law, without).length > left.length) return true
    possible = without
    return false
  })
  const met = rowsFor(law, possible)
  const force = forces[Math.max(...met.map((row) => forces.indexOf(row.force)))]
  const rest = { ...(presumed.length > 0 && { presumed }), force }
  const citation = distinct(met.flatMap(({ basis }) => basis))
  if (left.length === 1)
    return { expected: { status: 'determined', outcome: left[0], ...rest }, citation }
  const order = inputOrder
    .filter((name) => (possible[name] ?? []).length > 1 && matters(met, inputOrder, name, possible))
    .map((name) => ({
      name,
      left: remaining(met, name, possible, inputs[name] as Input),
      judged: inputs[name]?.judge === undefined ? 0 : 1,
    }))
    .sort((a, b) => a.left - b.left || a.judged - b.judged)
  const needed = order.map(({ name }) => name)
  const open = outcomes.filter((outcome) => left.includes(outcome))
  return { expected: { status: 'undetermined', possible: open, needed, ...rest }, citation }
}
