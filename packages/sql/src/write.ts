import { manners, type Dialect } from './dialects.js'

/** What a statement is put together of, as one engine wants it written. */
export interface Write {
  /** A name, quoted so that nothing in it is more than a name. */
  readonly name: (name: string) => string
  readonly text: (text: string) => string
  /** The bits of one word as a number. */
  readonly bits: (bits: bigint) => string
  /** The bits that all of some numbers share. */
  readonly meet: (numbers: readonly string[]) => string
  readonly join: (texts: readonly string[]) => string
  /** A day as a number: its year, month and day of the month side by side. */
  readonly dayNumber: (day: string) => string
  readonly isYes: (flag: string) => string
  readonly isText: (column: string, texts: readonly string[]) => string
  readonly asText: (column: string) => string
  /** An inner query, with its alias. */
  readonly from: (query: string, alias: string) => string
}

/**
 * Makes a CASE of its branches; a branch that says the same as all that follow is left out.
 *
 * @internal
 */
export function caseOf(
  branches: readonly (readonly [string, string])[],
  otherwise: string,
): string {
  const last = branches.at(-1)
  if (last === undefined) return otherwise
  if (last[1] === otherwise) return caseOf(branches.slice(0, -1), otherwise)
  const whens = branches.map(([test, value]) => `WHEN ${test} THEN ${value}`)
  return `CASE ${whens.join(' ')} ELSE ${otherwise} END`
}

const integer = (number: string): string => `CAST(${number} AS INTEGER)`

/**
 * The number of a day whose parts are given: the year, the month and the day of the month side by side.
 *
 * The parts are widened first: DuckDB multiplies a small integer within its own small range.
 *
 * @internal
 */
export function numberOfParts(year: string, monthAndDay: string): string {
  return `${integer(year)} * 10000 + ${monthAndDay}`
}

/**
 * The month and the day of the month side by side.
 *
 * @internal
 */
export function monthAndDay(month: string, day: string): string {
  return `${integer(month)} * 100 + ${integer(day)}`
}

/**
 * Writes as one engine wants it.
 *
 * @internal
 */
export function writeIn(dialect: Dialect): Write {
  const manner = manners[dialect]
  const [open, close] = manner.quotes
  const text = (value: string): string => {
    const quoted = value.replaceAll("'", "''")
    return `'${manner.backslashEscapes ? quoted.replaceAll('\\', '\\\\') : quoted}'`
  }
  const part = (of: 'YEAR' | 'MONTH' | 'DAY', day: string): string =>
    manner.partsOfDayBy === 'extract' ? `EXTRACT(${of} FROM ${day})` : `${of}(${day})`
  return {
    name: (name) => `${open}${name.replaceAll(close, close + close)}${close}`,
    text,
    bits: (bits) =>
      manner.wideNumbers === 'cast' ? `CAST(${String(bits)} AS BIGINT)` : String(bits),
    meet: (numbers) =>
      manner.bitsMeetBy === 'operator'
        ? numbers.join(' & ')
        : numbers.reduce((one, other) => `bitwise_and(${one}, ${other})`),
    join: (texts) => texts.join(` ${manner.textsJoinBy} `),
    dayNumber: (day) =>
      numberOfParts(part('YEAR', day), monthAndDay(part('MONTH', day), part('DAY', day))),
    isYes: (flag) => (manner.yes === 'truth' ? flag : `${flag} = 1`),
    isText: (column, texts) => {
      const exact = `${column}${manner.exactText}`
      const [only = '', ...others] = texts.map(text)
      return others.length === 0
        ? `${exact} = ${only}`
        : `${exact} IN (${texts.map(text).join(', ')})`
    },
    asText: (column) => `CAST(${column} AS ${manner.text})`,
    from: (query, alias) => `(\n${query}${manner.fence}\n) AS ${open}${alias}${close}`,
  }
}
