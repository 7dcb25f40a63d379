import type { Observation } from '@vilkar/core'
import { adequacyVerdicts, type Adequacy, type Verdict } from '@vilkar/core/documents'
import type { DocumentContext } from './check-document.js'

/*
 * The few ways in which a point looks at one field of a document. What is left out or null is unknown,
 * and comes out undetermined.
 */

type Maybe<T> = T | null | undefined

/** A document that may hold a value in one field; what else it holds does not matter. */
type Holding<K extends string, T> = { readonly [P in K]?: Maybe<T> }

/** How a point looks at a document that holds the field in question. */
type Test<K extends string, T, M extends string> = (
  document: Holding<K, T>,
) => readonly Observation<M | 'unknown'>[]

const met = ['met', 'met'] as const
const missing = ['unmet', 'missing'] as const

export function observe<T, M extends string>(
  at: string,
  value: Maybe<T>,
  judge: (value: T) => Verdict<M>,
): readonly Observation<M | 'unknown'>[] {
  if (value === undefined || value === null) {
    return [{ status: 'undetermined', at, message: 'unknown' }]
  }
  const [status, message] = judge(value)
  return [{ status, at, message }]
}

export function must(value: boolean): Verdict<'met' | 'missing'> {
  return value ? met : missing
}

export function mustNot(value: boolean): Verdict<'met' | 'present'> {
  return value ? ['unmet', 'present'] : met
}

export function stated<K extends string>(field: K): Test<K, boolean, 'met' | 'missing'> {
  return (document) => observe(`/${field}`, document[field], must)
}

/**
 * The days of a consent.
 *
 * @internal
 */
export interface Dated {
  readonly givenOn?: Maybe<string>
  readonly withdrawnOn?: Maybe<string>
  readonly expiresOn?: Maybe<string>
}

/**
 * Makes a test that a consent stands on the day asked about. Given, it stands until the document says
 * that it does not; of giving and withdrawing, the later prevails.
 *
 * @internal
 */
export function stands<K extends string>(
  field: K,
): (
  document: Holding<K, boolean> & Dated,
  context: DocumentContext,
) => readonly Observation<'met' | 'missing' | 'not-yet' | 'withdrawn' | 'expired' | 'unknown'>[] {
  return (document, { today }) => {
    const { givenOn, withdrawnOn, expiresOn } = document
    const consented: Maybe<boolean> = document[field]
    if (consented !== true) return observe(`/${field}`, consented, must)
    if (givenOn && !today.hasCome(givenOn, '/givenOn'))
      return [{ status: 'unmet', at: '/givenOn', message: 'not-yet' }]
    if (
      withdrawnOn &&
      today.hasCome(withdrawnOn, '/withdrawnOn') &&
      !(givenOn && givenOn > withdrawnOn)
    ) {
      return [{ status: 'unmet', at: '/withdrawnOn', message: 'withdrawn' }]
    }
    return expiresOn && today.isOver(expiresOn, '/expiresOn')
      ? [{ status: 'unmet', at: '/expiresOn', message: 'expired' }]
      : [{ status: 'met', at: `/${field}`, message: 'met' }]
  }
}

export function absent<K extends string>(field: K): Test<K, boolean, 'met' | 'present'> {
  return (document) => observe(`/${field}`, document[field], mustNot)
}

export function listed<K extends string>(field: K): Test<K, readonly unknown[], 'met' | 'missing'> {
  return (document) => {
    const list: Maybe<readonly unknown[]> = document[field]
    return observe(`/${field}`, list, ({ length }) => must(length > 0))
  }
}

/**
 * Makes a test of a field that holds one of some values: what each of them comes to. The messages are
 * those of the verdicts, whatever the place of use allows.
 *
 * @internal
 */
export function byValue<K extends string, V extends string, const M extends string>(
  field: K,
  verdicts: Readonly<Record<V, Verdict<M>>>,
): Test<K, V, NoInfer<M>> {
  return (document) => {
    const value: Maybe<V> = document[field]
    return observe(`/${field}`, value, (known) => verdicts[known])
  }
}

/**
 * Makes a test of what needs a reader. That it is there proves nothing yet: then the question is asked.
 *
 * @internal
 */
export function judged<K extends string>(
  field: K,
): Test<K, Adequacy, 'met' | 'missing' | 'ask' | 'insufficient'> {
  return byValue(field, adequacyVerdicts)
}

/** A point that is to be met where that is possible. */
interface WherePossible<K extends string, V extends string, M extends string> {
  readonly applies: (document: Holding<K, V | 'not-possible'>) => boolean
  readonly test: Test<K, V | 'not-possible', M | 'met'>
}

/**
 * Makes the condition and the test of what must be done where that is possible: `not-possible` takes the
 * point away, the other values come to what is said of them.
 *
 * @internal
 */
export function wherePossible<K extends string, V extends string, const M extends string>(
  field: K,
  verdicts: Readonly<Record<V, Verdict<M>>>,
): WherePossible<K, V, NoInfer<M>> {
  return {
    applies: (document) => document[field] !== 'not-possible',
    test: (document) => {
      const value: Maybe<V | 'not-possible'> = document[field]
      return observe(
        `/${field}`,
        value,
        (known): Verdict<M | 'met'> => (known === 'not-possible' ? met : verdicts[known]),
      )
    },
  }
}

/**
 * Makes a test that nothing in one list stands in another: each that does is a finding of its own.
 *
 * @internal
 */
export function keptOut<K extends string, R extends string>(
  list: K,
  refused: R,
): (
  document: Holding<K | R, readonly string[]>,
) => readonly Observation<'met' | 'present' | 'unknown'>[] {
  return (document) => {
    const kept: Maybe<readonly string[]> = document[list]
    const out: Maybe<readonly string[]> = document[refused]
    const at = `/${list}`
    if (kept?.length === 0 || out?.length === 0) return [{ status: 'met', at, message: 'met' }]
    if (!kept || !out) {
      return [{ status: 'undetermined', at: kept ? `/${refused}` : at, message: 'unknown' }]
    }
    const found = kept.flatMap((each, index) =>
      out.includes(each)
        ? [{ status: 'unmet', at: `${at}/${String(index)}`, message: 'present' } as const]
        : [],
    )
    return found.length > 0 ? found : [{ status: 'met', at, message: 'met' }]
  }
}
