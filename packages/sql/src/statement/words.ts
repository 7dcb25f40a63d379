import type { RowBits } from '../bits/rows.js'
import { wordsOf } from '../bits/rows.js'
import type { Write } from '../write.js'

/* A set of rows in a query: the fields that hold its words, and what is asked of them. */

/** The fields that hold the words of a set of rows. */
export type Words = readonly string[]

/** Tests of sets of rows, as one engine wants them written. */
export interface Tests {
  /** Whether none of some rows is in a set. */
  readonly holdsNone: (set: Words, rows: bigint) => string
  /** Whether any of some rows is in a set. */
  readonly holdsAny: (set: Words, rows: bigint) => string
  /** Whether every row of a set stands before a place. */
  readonly endsBefore: (set: Words, place: number) => string
  /** The rows that all of some sets share, word by word. */
  readonly meet: (sets: readonly Words[]) => Words
}

/**
 * Makes the tests of sets of rows.
 *
 * @internal
 */
export function testsOf(write: Write, { all }: RowBits): Tests {
  /** Tests each word in which some of the rows stand; a number alone needs no brackets. */
  const each = (set: Words, rows: bigint, is: '=' | '<>'): readonly string[] =>
    wordsOf(rows, all).flatMap((bits, at) =>
      bits === 0n ? [] : [`(${write.meet([set[at] ?? '0', write.bits(bits)])}) ${is} 0`],
    )
  const together = (tests: readonly string[], by: 'AND' | 'OR', none: string): string =>
    tests.length > 1 ? `(${tests.join(` ${by} `)})` : (tests[0] ?? none)
  return {
    holdsNone: (set, rows) => together(each(set, rows, '='), 'AND', '1 = 1'),
    holdsAny: (set, rows) => together(each(set, rows, '<>'), 'OR', '1 = 0'),
    endsBefore: (set, place) => {
      const below = wordsOf((1n << BigInt(place)) - 1n, all)
      const tests = wordsOf(all, all).flatMap((full, at) => {
        const bits = below[at] ?? 0n
        if (bits === full) return []
        return bits === 0n ? [`${set[at] ?? ''} = 0`] : [`${set[at] ?? ''} <= ${write.bits(bits)}`]
      })
      return together(tests, 'AND', '1 = 1')
    },
    meet: (sets) =>
      wordsOf(all, all).map((bits, at) => {
        const numbers = sets.map((words) => words[at] ?? write.bits(bits))
        const telling = numbers.filter((number) => number !== write.bits(bits))
        return telling.length === 0 ? write.bits(bits) : write.meet(telling)
      }),
  }
}
