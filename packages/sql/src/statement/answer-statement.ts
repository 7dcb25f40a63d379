import type { Decision, Inputs } from '@vilkar/core'
import { readNames } from '@vilkar/core/edge'
import { decidingOf, type Deciding } from '../bits/deciding.js'
import { answerColumns, type AnswerColumn, type AnswerOptions } from '../options.js'
import { reviewAnswerOptions } from '../review.js'
import { caseOf } from '../write.js'
import { innerOf, type Inner } from './inner.js'
import type { Field } from './known.js'
import { around, fieldList } from './query.js'
import { settled, type Settled } from './settle.js'
import { testsOf, type Tests } from './words.js'

/** Everything of which an answer's columns are written. */
interface Ground extends Inner {
  readonly tests: Tests
  readonly settled: Settled
  /** The names of all rows of the decision. */
  readonly inTableOrder: readonly string[]
}

const separator = ' | '

/** A list as one text: the items whose tests hold. */
function list(
  { write }: Ground,
  items: readonly (readonly [item: string, test: string])[],
): string {
  if (items.length === 0) return "''"
  const texts = items.map(([item, test]) => caseOf([[test, write.text(separator + item)]], "''"))
  return `SUBSTRING(${write.join(texts)}, ${separator.length + 1}, 32000)`
}

const nothing = ({ settled, tests }: Ground): string => tests.endsBefore(settled.first, 0)

/**
 * The only outcome among the rows left. Those of an outcome stand side by side, so the last row left tells which outcome
 * it could be, and it is that one where no row before them is left.
 */
function outcome(ground: Ground): string {
  const { write, bits, settled, tests } = ground
  const branches = bits.outcomes.map(({ outcome, from, until }) => {
    const before = tests.holdsNone(settled.first, (1n << BigInt(from)) - 1n)
    const only = from === 0 ? write.text(outcome) : caseOf([[before, write.text(outcome)]], 'NULL')
    return [tests.endsBefore(settled.first, until), only] as const
  })
  const last = branches.pop()
  return last === undefined ? 'NULL' : caseOf([[nothing(ground), 'NULL'], ...branches], last[1])
}

function outside(ground: Ground): string {
  const day = ground.day === undefined ? [] : [['on', ground.day.problems] as const]
  const looked = [
    ...day,
    ...ground.known.map(({ column, problems }) => [column.name, problems] as const),
  ]
  const items = looked
    .filter(([, problems]) => problems.length > 0)
    .map(
      ([name, problems]) => [name, problems.map(({ when }) => `(${when})`).join(' OR ')] as const,
    )
  return caseOf([[nothing(ground), list(ground, items)]], "''")
}

/** The test that some pair of rows is left which an input alone tells apart. */
function decides({ settled, tests, known }: Ground, deciding: readonly Deciding[]): string {
  const groups = deciding.map(({ meetings, sides }) => {
    const pairs = sides.map(
      ({ one, other }) =>
        `${tests.holdsAny(settled.rest, one)} AND ${tests.holdsAny(settled.rest, other)}`,
    )
    const met = meetings.map(({ column, from, until }) => {
      const band = known.find((each) => each.column === column)?.band
      return band === undefined
        ? '1 = 1'
        : `COALESCE(${band.low}, ${from * band.unit}) < ${until * band.unit} AND COALESCE(${band.high}, ${from * band.unit}) >= ${from * band.unit}`
    })
    return [...met, pairs.map((pair) => `(${pair})`).join(' OR ')]
      .map((test) => `(${test})`)
      .join(' AND ')
  })
  return groups.join(' OR ')
}

function needed(ground: Ground): string {
  const { write, bits, known, settled, tests } = ground
  const banded = known.filter(({ band }) => band !== undefined).map(({ column }) => column)
  const deciding = decidingOf(bits, banded)
  const items = bits.columns.flatMap(({ name }) => {
    const by = deciding.get(name)
    return by === undefined ? [] : [[name, decides(ground, by)] as const]
  })
  // Only what is open needs anything, and most of the work is spared where all is said.
  const isOpen = `${write.name('outcome')} IS NULL AND ${tests.holdsAny(settled.rest, bits.all)}`
  return caseOf([[isOpen, list(ground, items)]], "''")
}

function status({ write, day, bits }: Ground): string {
  const branches = [
    [`${write.name('outside')} <> ''`, "'outside'"],
    ...(day === undefined ? [] : [[day.notInForce, "'not-in-force'"] as const]),
    [`${write.name('outcome')} IS NULL`, "'undetermined'"],
  ] as const
  return bits.rows.length > 0 ? caseOf(branches, "'determined'") : "'not-in-force'"
}

/** What stands in each column; `outcome` and `outside` are reckoned by an inner query, for others use them. */
const expressions: Readonly<Record<AnswerColumn, (ground: Ground) => string>> = {
  status,
  outcome: ({ write }) => write.name('outcome'),
  possible: (ground) =>
    list(
      ground,
      ground.bits.outcomes.map(({ outcome, rows }) => [
        outcome,
        ground.tests.holdsAny(ground.settled.first, rows),
      ]),
    ),
  needed,
  presumed: (ground) =>
    list(
      ground,
      ground.settled.presumed.map(({ known, used }) => [known.column.name, `${used} = 1`]),
    ),
  rows: (ground) =>
    list(
      ground,
      ground.inTableOrder.flatMap((id) => {
        const at = ground.bits.rows.findIndex((row) => row.id === id)
        return at < 0 ? [] : [[id, ground.tests.holdsAny(ground.settled.rest, 1n << BigInt(at))]]
      }),
    ),
  law_read_through: ({ write, bits, settled, tests }) =>
    caseOf(
      bits.read.map(([day, rows]) => [tests.holdsAny(settled.rest, rows), write.text(day)]),
      'NULL',
    ),
  outside: ({ write }) => write.name('outside'),
}

/** The columns that tell of the rows which the answer rests on, and not of the outcome alone. */
const inFull: readonly AnswerColumn[] = ['needed', 'presumed', 'rows', 'law_read_through']

/**
 * Writes the statement that puts a question to everybody in a table.
 *
 * Norwegian: *spørring*. The statement is plain SQL, a single SELECT without a semicolon: it runs as it stands, as a
 * view, or in brackets within another query. It answers exactly as `decide` does: NULL is unknown, and an outcome
 * stands where every completion of what is known agrees on it. No value of a caller comes into its text.
 *
 * @param decision - The question.
 * @param given - The dialect, the table, the day, where each input stands, and what is wanted.
 * @returns The statement: the columns kept, and those of the answer.
 * @throws {InvalidInput} With all that is wrong at once; codes `not-mapped`, `unknown-field`, `not-a-name`,
 *   `name-taken`, `not-allowed`, `wrong-type`, `not-a-day`.
 * @example
 * ```ts
 * import { decision, flag, type CalendarDay } from '@vilkar/core'
 * import { answerStatement } from '@vilkar/sql'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const heard = decision({
 *   id: 'example.heard',
 *   inputs: { able: flag() },
 *   outcomes: ['yes', 'no'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'able', from: start, when: { able: true }, then: 'yes', basis: ['x § 1'] },
 *     { id: 'unable', from: start, when: { able: false }, then: 'no', basis: ['x § 1'] },
 *   ],
 * })
 * const sql = answerStatement(heard, {
 *   dialect: 'duckdb',
 *   from: ['registry', 'person'],
 *   on: '2026-01-01',
 *   columns: { able: 'is_able' },
 *   keep: ['person_id'],
 *   answer: ['outcome'],
 * })
 * sql.includes('FROM "registry"."person"') // => true
 * sql.includes('CASE WHEN "vilkar_value_able" IS NULL THEN 3 WHEN "vilkar_value_able" THEN 1 ELSE 2 END') // => true
 * ```
 */
export function answerStatement<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
  given: AnswerOptions<NoInfer<I>>,
): string {
  const options = readNames(given)
  // Rows are looked at by place, whatever the decision's types.
  const bare: Decision = decision
  reviewAnswerOptions(bare, options)
  const { keep, presume = true, answer = answerColumns } = options
  const wants = (...columns: readonly AnswerColumn[]): boolean =>
    columns.some((column) => answer.includes(column))
  const inner = innerOf(bare, options, { names: wants('rows'), reading: wants('law_read_through') })
  const { write, bits, known, day, table } = inner
  const tests = testsOf(write, bits)
  const kept = keep.map(write.name)
  const fields: readonly Field[] = [...(day?.fields ?? []), ...known.flatMap((each) => each.fields)]
  const read = [...kept, ...fieldList(fields)]
  const query = `SELECT\n  ${(read.length > 0 ? read : ['1 AS vilkar_person']).join(',\n  ')}\nFROM ${table}`
  const settledRows = settled(inner, tests, query, presume, wants(...inFull))
  const ground: Ground = {
    ...inner,
    tests,
    settled: settledRows,
    inTableOrder: bare.rows.map(({ id }) => id),
  }
  const told = around(write, settledRows.query, 'vilkar_settled', [
    [write.name('outcome'), outcome(ground)],
    ...(wants('status', 'outside') ? [[write.name('outside'), outside(ground)] as const] : []),
  ])
  const wanted = answerColumns
    .filter((column) => wants(column))
    .map((column): Field => [write.name(column), expressions[column](ground)])
  return `SELECT\n  ${[...kept, ...fieldList(wanted)].join(',\n  ')}\nFROM ${write.from(told, 'vilkar_told')}\n`
}
