import { admitting, wordsOf } from '../bits/rows.js'
import { caseOf } from '../write.js'
import type { Inner } from './inner.js'
import type { Field, Known } from './known.js'
import { around } from './query.js'
import type { Tests, Words } from './words.js'

/*
 * The rows that are left, and the presumptions that count. As in `decide`: a presumption is used where more outcomes
 * would be possible without it; where none would, the fact stays unknown, and the rows are those of the unknown fact.
 */

/** An input of which the law presumes something, with what is left with and without the presumption. */
interface Presumed {
  readonly known: Known
  /** Whether the presumption is used: 1 or 0. */
  readonly used: string
  readonly withIt: Words
  readonly without: Words
}

/** A query that knows the rows left. */
export interface Settled {
  readonly query: string
  /** The rows left when what the law presumes stands in for what is unknown: what the outcome is taken from. */
  readonly first: Words
  /** The rows left when only those presumptions stand that are used: what the answer rests on. */
  readonly rest: Words
  readonly presumed: readonly Presumed[]
}

/** Names the words of a set, and gives them as fields. */
function named(
  inner: Inner,
  name: string,
  words: Words,
): { readonly set: Words; readonly fields: readonly Field[] } {
  const set = words.map((_, at) => inner.write.name(`vilkar_${name}_${at + 1}`))
  return { set, fields: words.map((word, at) => [set[at] ?? '', word]) }
}

/** What is left of an input, word by word. */
function leftOf({ write, bits }: Inner, { left }: Known, unknown: bigint): Words {
  return left(unknown).map((numbers, at) => {
    const all = write.bits(wordsOf(bits.all, bits.all)[at] ?? 0n)
    const telling = numbers.filter((number) => number !== all)
    return telling.length === 0 ? all : write.meet(telling)
  })
}

/**
 * Finds the rows left and the presumptions used.
 *
 * @param inner - The decision and the table.
 * @param tests - The tests of sets of rows.
 * @param query - The query that reads the table.
 * @param presume - Whether what the law presumes stands in for what is unknown.
 * @param inFull - Whether the rows that the answer rests on are wanted, or its outcome alone.
 * @internal
 */
export function settled(
  inner: Inner,
  tests: Tests,
  query: string,
  presume: boolean,
  inFull: boolean,
): Settled {
  const { write, bits, known, day } = inner
  const presumedRows = ({ column }: Known): bigint =>
    presume && column.presumed !== 0 ? admitting(column, column.presumed) : bits.all
  const isOpen = (each: Known): boolean => inFull && presumedRows(each) !== bits.all
  const certain = known
    .filter((each) => !isOpen(each))
    .map((each) => leftOf(inner, each, presumedRows(each)))
  const rest = named(
    inner,
    'word',
    tests.meet(day === undefined ? certain : [day.left, ...certain]),
  )
  const open = known.filter(isOpen).map((each) => {
    const { name } = each.column
    return {
      known: each,
      used: write.name(`vilkar_used_${name}`),
      withIt: named(inner, `with_${name}`, leftOf(inner, each, presumedRows(each))),
      without: named(inner, `without_${name}`, leftOf(inner, each, bits.all)),
    }
  })
  const words = around(write, query, 'vilkar_read', [
    ...rest.fields,
    ...open.flatMap(({ withIt, without }) => [...withIt.fields, ...without.fields]),
  ])
  if (open.length === 0) return { query: words, first: rest.set, rest: rest.set, presumed: [] }

  const presumed = open.map((each) => ({
    ...each,
    withIt: each.withIt.set,
    without: each.without.set,
  }))
  const first = named(
    inner,
    'first',
    tests.meet([rest.set, ...presumed.map(({ withIt }) => withIt)]),
  )
  /** What is left with each presumption that was found to be used, but for one, and with those still to be looked at. */
  const but = (place: number): Words =>
    tests.meet([
      rest.set,
      ...presumed.map(({ withIt, without, used }, at) =>
        at === place ? without : at > place ? withIt : chosen(used, withIt, without),
      ),
    ])
  const looked = presumed.reduce(
    (before, { used, known: { column } }, place) => {
      const more = named(inner, `more_${column.name}`, but(place))
      const query = around(write, before, `vilkar_words_${place}`, more.fields)
      const isMore = bits.outcomes.map(
        ({ rows }) => `${tests.holdsAny(more.set, rows)} AND ${tests.holdsNone(first.set, rows)}`,
      )
      const field: Field = [
        used,
        caseOf([[isMore.map((test) => `(${test})`).join(' OR '), '1']], '0'),
      ]
      return around(write, query, `vilkar_more_${place}`, [field])
    },
    around(write, words, 'vilkar_words', first.fields),
  )
  const last = named(inner, 'left', but(presumed.length))
  return {
    query: around(write, looked, 'vilkar_looked', last.fields),
    first: first.set,
    rest: last.set,
    presumed,
  }
}

const chosen = (used: string, withIt: Words, without: Words): Words =>
  withIt.map((word, at) => caseOf([[`${used} = 1`, word]], without[at] ?? word))
