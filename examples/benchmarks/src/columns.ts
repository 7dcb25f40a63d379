import { whoDecides } from '@vilkar/consent'
import { prepare } from '@vilkar/core'
import { prepareColumns, type ColumnData } from '@vilkar/sql/columns'
import { do_not_optimize } from 'mitata'
import { duration, sayAsJson, table } from './print.ts'

/*
 * Outcomes of a million persons by `prepareColumns`, beside `prepare().outcome` for a part of the same persons in the
 * same run. Of each fact but the age a tenth is known, as of people in a registry.
 */

const persons = 1_000_000
/** As many are asked one by one. */
const some = 100_000
const on = '2026-06-01'

let state = 1
/** Chance that is the same in each run: a whole number below another. */
function chance(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}

const columns = Object.fromEntries(
  Object.entries(whoDecides.inputs).map(([name, input]): [string, ColumnData] => {
    if (input.kind === 'integer')
      return [name, Uint8Array.from({ length: persons }, () => chance(100))]
    const values = input.kind === 'choice' ? input.values : [false, true]
    const codes = Uint8Array.from({ length: persons }, () =>
      chance(10) === 0 ? 1 + chance(values.length) : 0,
    )
    return [name, { codes, dictionary: [undefined, ...values] }]
  }),
)

/** A person as `prepare` takes one. */
function personAt(at: number): Readonly<Record<string, unknown>> {
  const known = Object.entries(columns).flatMap(([name, column]) => {
    if (!('codes' in column)) return 'get' in column ? [] : [[name, column[at]] as const]
    const value = column.dictionary[column.codes[at] ?? 0]
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(known)
}

const one = prepare(whoDecides, { on })
const all = prepareColumns(whoDecides, { on })
const asked = Array.from({ length: some }, (_, at) => personAt(at))

const codes = all.codes(columns)
asked.forEach((person, at) => {
  if (one.outcome(person) !== all.outcomes[codes[at] ?? -1]) throw new Error('the answers differ')
})

/** What a pass costs the processor, in nanoseconds: whatever else the machine does has its own. */
function cost(pass: () => void): number {
  const before = process.cpuUsage()
  pass()
  const { user, system } = process.cpuUsage(before)
  return (user + system) * 1000
}

// Turn by turn, and the least of each, for what else runs takes from both the caches and the clock.
const byOne: number[] = []
const byColumns: number[] = []
for (let turn = 0; turn < 30; turn++) {
  byOne.push(
    cost(() => {
      for (const person of asked) do_not_optimize(one.outcome(person))
    }),
  )
  byColumns.push(
    cost(() => {
      do_not_optimize(all.codes(columns))
    }),
  )
}
const prepared = Math.min(...byOne) / some
const inColumns = Math.min(...byColumns) / persons

table(
  ['a person', 'time'],
  [
    ['prepare().outcome', duration(prepared)],
    ['prepareColumns', duration(inColumns)],
  ],
)
sayAsJson({
  node: process.version,
  nanosecondsAPerson: { prepare: prepared, prepareColumns: inColumns },
  timesAsFast: prepared / inColumns,
})
