import type { CheckContext, Observation } from '@vilkar/core'
import type { Sufficiency } from './fields.js'

/*
 * The few ways in which a point looks at a document. What is left out, or null, is lacking in a whole
 * document and unknown in a part of one.
 */

/** What the points look at beside the document. */
export interface DocumentContext extends CheckContext {
  /** Whether this is the whole document, so that what is left out is not in it. */
  readonly whole: boolean
}

/** Whether a point concerns a document. */
export type Applies = boolean | 'unknown'

/** What a test has seen. */
export type Seen<M extends string> = readonly Observation<M>[]

/** A test of a document. */
export type Test<D, M extends string> = (document: D, context: DocumentContext) => Seen<M>

type Values = NonNullable<Observation['values']>
type Maybe<T> = T | null | undefined
type Name<T> = keyof NonNullable<T> & string

/** The fields of a document, and those inside a group, as JSON pointers. */
type Path<D> = {
  readonly [K in keyof D & string]-?:
    | `/${K}`
    | (NonNullable<D[K]> extends readonly unknown[] | string ? never : `/${K}/${Name<D[K]>}`)
}[keyof D & string]

export function met(at: string): Observation<'met'> {
  return { status: 'met', at, message: 'met' }
}

export function unmet<M extends string>(at: string, message: M, values?: Values): Observation<M> {
  return { status: 'unmet', at, message, ...(values && { values }) }
}

export function open<M extends string>(at: string, message: M, values?: Values): Observation<M> {
  return { status: 'undetermined', at, message, ...(values && { values }) }
}

/**
 * Finds that something is left out: lacking in a whole document, unknown in a part of one.
 *
 * @internal
 */
export function leftOut(
  at: string,
  { whole }: DocumentContext,
  values?: Values,
): Observation<'missing' | 'unknown'> {
  return whole ? unmet(at, 'missing', values) : open(at, 'unknown', values)
}

export function look(
  at: string,
  value: unknown,
  context: DocumentContext,
  values?: Values,
): Observation<'met' | 'missing' | 'unknown'> {
  if (value === undefined || value === null) return leftOut(at, context, values)
  const nothing = value === false || (Array.isArray(value) && value.length === 0)
  return nothing ? unmet(at, 'missing', values) : met(at)
}

/**
 * Gives what is wrong, or that nothing is.
 *
 * @internal
 */
export function unlessMet<M extends string>(at: string, wrong: Seen<M>): Seen<M | 'met'> {
  return wrong.length > 0 ? wrong : [met(at)]
}

function valueAt(document: unknown, pointer: string): unknown {
  let value = document
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

/** What a value comes to. */
type Verdict<M extends string> = readonly [status: Observation['status'], message: M]

/** The tests that look at documents of one kind by the place where something stands. */
export interface Looks<D> {
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

const sufficiencies = {
  missing: ['unmet', 'missing'],
  stated: ['undetermined', 'ask'],
  sufficient: ['met', 'met'],
  insufficient: ['unmet', 'insufficient'],
} as const satisfies Readonly<Record<Sufficiency, Verdict<string>>>

function verdictOf<V>(verdicts: Readonly<Record<string, V>>, value: unknown): V | undefined {
  return typeof value === 'string' && Object.hasOwn(verdicts, value) ? verdicts[value] : undefined
}

/**
 * Makes the tests that look at documents of one kind.
 *
 * @internal
 */
export function looksAt<D>(): Looks<D> {
  return {
    stated: (at) => (document, context) => [look(at, valueAt(document, at), context)],
    parts:
      <G extends keyof D & string, const P extends Name<D[G]>>(group: G, names: readonly P[]) =>
      (document, context) =>
        unlessMet(
          `/${group}`,
          names.flatMap((name): Seen<`${P}-missing` | `${P}-unknown`> => {
            const at = `/${group}/${name}`
            const { status } = look(at, valueAt(document, at), context)
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
    judged: (at) => (document, context) => {
      const verdict = verdictOf(sufficiencies, valueAt(document, at))
      if (verdict === undefined) return [leftOut(at, context)]
      const [status, message] = verdict
      return [{ status, at, message }]
    },
    byValue: (field) => (verdicts) => (document, context) => {
      const at = `/${field}`
      const verdict = verdictOf(verdicts, valueAt(document, at))
      if (verdict === undefined) return [leftOut(at, context)]
      const [status, message] = verdict
      return [{ status, at, message }]
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
