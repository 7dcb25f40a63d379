import type { CheckContext } from '@vilkar/core'
import {
  adequacyVerdicts,
  met,
  observe,
  observeVerdict,
  open,
  unlessMet,
  unmet,
  type AskedDay,
  type Seen,
  type Verdict,
} from '@vilkar/core/documents'

/*
 * The few ways in which a point looks at a document. What is left out, or null, is lacking in a whole
 * document and unknown in a part of one.
 */

/** What the points look at beside the document. */
export interface DocumentContext extends CheckContext {
  /** Whether this is the whole document, so that what is left out is not in it. */
  readonly whole: boolean
  /** The day asked about, as points compare it with others. */
  readonly today: AskedDay
}

/** A test of a document. */
export type Test<D, M extends string> = (document: D, context: DocumentContext) => Seen<M>

type Maybe<T> = T | null | undefined
type Name<T> = keyof NonNullable<T> & string

/** The fields of a document, and those inside a group, as JSON pointers. */
type Path<D> = {
  readonly [K in keyof D & string]-?:
    | `/${K}`
    | (NonNullable<D[K]> extends readonly unknown[] | string ? never : `/${K}/${Name<D[K]>}`)
}[keyof D & string]

function valueAt(document: unknown, pointer: string): unknown {
  let value = document
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

/** The tests that look at documents of one kind by the place where something stands. */
export interface Tests<D> {
  /** That the document says something: yes, a day, an id, a list that holds anything. */
  readonly stated: (at: Path<D>) => Test<D, 'met' | 'missing' | 'unknown'>
  /** That it says several things in one group: a finding for each that it does not. */
  readonly parts: <G extends keyof D & string, const P extends Name<D[G]>>(
    group: G,
    names: readonly P[],
  ) => Test<D, 'met' | `${P}-missing` | `${P}-unknown`>
  /** That it does not say something. What is left out is not there. */
  readonly absent: (at: Path<D>) => Test<D, 'met' | 'present' | 'unknown'>
  /** What needs a reader. That it is there proves nothing yet: then the question is asked. */
  readonly judged: (at: Path<D>) => Test<D, 'met' | 'missing' | 'ask' | 'insufficient' | 'unknown'>
  /** What a value of a field comes to, for each that it can have. */
  readonly byValue: <K extends keyof D & string>(
    field: K,
  ) => <const M extends string>(
    verdicts: Readonly<Record<Extract<NonNullable<D[K]>, string>, Verdict<M>>>,
  ) => Test<D, M | 'missing' | 'unknown'>
}

/**
 * Makes the tests that look at documents of one kind.
 *
 * @internal
 */
export function testsOf<D>(): Tests<D> {
  return {
    stated: (at) => (document, context) => [observe(at, valueAt(document, at), context)],
    parts:
      <G extends keyof D & string, const P extends Name<D[G]>>(group: G, names: readonly P[]) =>
      (document, context) =>
        unlessMet(
          `/${group}`,
          names.flatMap((name): Seen<`${P}-missing` | `${P}-unknown`> => {
            const at = `/${group}/${name}`
            const { status } = observe(at, valueAt(document, at), context)
            if (status === 'met') return []
            return [status === 'unmet' ? unmet(at, `${name}-missing`) : open(at, `${name}-unknown`)]
          }),
        ),
    absent: (at) => (document, context) => {
      const value = valueAt(document, at)
      if (value === true) return [unmet(at, 'present')]
      const silent = value === undefined || value === null
      return [silent && !context.whole ? open(at, 'unknown') : met(at)]
    },
    judged: (at) => (document, context) => [
      observeVerdict(at, valueAt(document, at), context, adequacyVerdicts),
    ],
    byValue: (field) => (verdicts) => (document, context) => {
      const at = `/${field}`
      return [observeVerdict(at, valueAt(document, at), context, verdicts)]
    },
  }
}

/**
 * Finds every part whose id another of its list has already.
 *
 * @internal
 */
export function repeatedIds(
  list: string,
  parts: Maybe<readonly { readonly id: string }[]>,
): Seen<'repeated'> {
  const seen = new Set<string>()
  return (parts ?? []).flatMap(({ id }, place) => {
    if (seen.has(id)) return [unmet(`/${list}/${String(place)}/id`, 'repeated', { id })]
    seen.add(id)
    return []
  })
}
