/*
 * Where the engines part, as data. What a statement says is the same in all of them; how a name is quoted, how bits
 * meet and how a number is kept from growing or shrinking is not.
 */

/**
 * The engines for which statements are written.
 *
 * `sql-server` is written and parsed, and was never run: its statements are written, not proven.
 */
export const dialects = ['duckdb', 'postgresql', 'spark', 'trino', 'sql-server'] as const

/** An engine for which statements are written. */
export type Dialect = (typeof dialects)[number]

/** How one engine wants things written. */
export interface Manner {
  /** What stands around a name; within it, the second is doubled. */
  readonly quotes: readonly [string, string]
  /** Whether a backslash in a text is an escape, so that one has to be written as two. */
  readonly backslashEscapes: boolean
  readonly bitsMeetBy: 'operator' | 'function'
  /** How a set of rows is written: SQL Server takes a long literal for a decimal. */
  readonly wideNumbers: 'as-they-stand' | 'cast'
  readonly textsJoinBy: '||' | '+'
  readonly partsOfDayBy: 'extract' | 'function'
  /** How a column of yes and no is asked: SQL Server's holds 1 and 0. */
  readonly yes: 'truth' | 'one'
  /** The type of a text of any length. */
  readonly text: string
  /** What makes a comparison of texts exact where the engine's own takes capitals for small letters. */
  readonly exactText: string
  /** What keeps an inner query from being written into each place that uses it, and so reckoned many times. */
  readonly fence: string
}

const plain: Manner = {
  quotes: ['"', '"'],
  backslashEscapes: false,
  bitsMeetBy: 'operator',
  wideNumbers: 'as-they-stand',
  textsJoinBy: '||',
  partsOfDayBy: 'extract',
  yes: 'truth',
  text: 'VARCHAR',
  exactText: '',
  fence: '',
}

/**
 * How each engine wants things written.
 *
 * @internal
 */
export const manners: Readonly<Record<Dialect, Manner>> = {
  duckdb: plain,
  postgresql: { ...plain, fence: ' OFFSET 0' },
  spark: { ...plain, quotes: ['`', '`'], backslashEscapes: true, text: 'STRING' },
  trino: { ...plain, bitsMeetBy: 'function' },
  'sql-server': {
    ...plain,
    quotes: ['[', ']'],
    wideNumbers: 'cast',
    textsJoinBy: '+',
    partsOfDayBy: 'function',
    yes: 'one',
    text: 'NVARCHAR(4000)',
    exactText: ' COLLATE Latin1_General_BIN2',
  },
}
