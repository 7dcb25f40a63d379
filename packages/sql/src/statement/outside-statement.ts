import type { Decision, Inputs } from '@vilkar/core'
import { readNames } from '@vilkar/core/edge'
import type { TableOptions } from '../options.js'
import { reviewTableOptions } from '../review.js'
import { innerOf, type Inner } from './inner.js'
import type { Field, Problem } from './known.js'

/** One input, or the day, with all that may be wrong with it. */
interface Looked {
  readonly name: string
  readonly fields: readonly Field[]
  readonly given: readonly string[]
  readonly problems: readonly Problem[]
}

function listOf(
  { write, table }: Inner,
  { name, fields, given, problems }: Looked,
): readonly string[] {
  const value = write.name('vilkar_given')
  const shown = given.map((column) => `COALESCE(${write.asText(column)}, '')`)
  const texts = shown.flatMap((text, at) => (at === 0 ? [text] : ["' | '", text]))
  const read = [...fields, [value, write.join(texts)] as const].map(
    ([field, expression]) => `${expression} AS ${field}`,
  )
  const inner = write.from(`SELECT ${read.join(', ')} FROM ${table}`, 'vilkar_read')
  return problems.map(({ code, when }) => {
    const columns = [
      `${write.text(name)} AS ${write.name('input')}`,
      `${write.text(code)} AS ${write.name('problem')}`,
      `${value} AS ${write.name('value')}`,
      `COUNT(*) AS ${write.name('persons')}`,
    ]
    return `SELECT ${columns.join(', ')} FROM ${inner} WHERE ${when} GROUP BY ${value}`
  })
}

/**
 * Writes the statement that lists what the columns of a table hold and an input cannot.
 *
 * Norwegian: *verdier utenfor*. A value outside is never taken for another: `answerStatement` says `outside` of such a
 * person, and this statement says what is wrong, by input, problem and value, and of how many.
 *
 * @param decision - The question.
 * @param given - The dialect, the table, the day, and where each input stands.
 * @returns The statement: columns `input`, `problem` (a code of `IssueCode`), `value` and `persons`.
 * @throws {InvalidInput} As `answerStatement` does.
 * @example
 * ```ts
 * import { decision, flag, type CalendarDay } from '@vilkar/core'
 * import { outsideStatement } from '@vilkar/sql'
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
 * const columns = { able: { zeroOrOne: 'able' } } as const
 * const options = { dialect: 'duckdb', from: 'person', on: '2026-01-01', columns } as const
 * outsideStatement(heard, options).includes('NOT IN (0, 1)') // => true
 * ```
 */
export function outsideStatement<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
  given: TableOptions<NoInfer<I>>,
): string {
  const options = readNames(given)
  // Rows are looked at by place, whatever the decision's types.
  const bare: Decision = decision
  reviewTableOptions(bare, options)
  const inner = innerOf(bare, options, { names: false, reading: false })
  const day =
    inner.day === undefined ? [] : [{ name: 'on', ...inner.day, given: [inner.day.given] }]
  const inputs = inner.known.map(({ column, ...known }) => ({ name: column.name, ...known }))
  const lists = [...day, ...inputs].flatMap((looked) => listOf(inner, looked))
  return `${lists.length > 0 ? lists.join('\nUNION ALL\n') : emptyList(inner)}\n`
}

/** The list where no column can hold what its input cannot. */
function emptyList({ write, table }: Inner): string {
  const columns = ['input', 'problem', 'value'].map((name) => `'' AS ${write.name(name)}`)
  return `SELECT ${columns.join(', ')}, 0 AS ${write.name('persons')} FROM ${table} WHERE 1 = 0`
}
