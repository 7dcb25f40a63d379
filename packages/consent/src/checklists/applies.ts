import type { Applies } from '@vilkar/core/documents'

/*
 * Whether a point concerns a document, read from its fields: yes, no, or unknown.
 */

type Flag<K extends string> = { readonly [P in K]?: boolean | null | undefined }

/**
 * Makes the condition that something is so.
 *
 * @internal
 */
export function when<K extends string>(field: K): (document: Flag<K>) => Applies {
  return (document) => document[field] ?? 'unknown'
}

/**
 * Makes the condition that something is not so.
 *
 * @internal
 */
export function whenNot<K extends string>(field: K): (document: Flag<K>) => Applies {
  return (document) => not(document[field] ?? 'unknown')
}

/**
 * Tells whether something is not so.
 *
 * @internal
 */
export function not(answer: Applies): Applies {
  return answer === 'unknown' ? answer : !answer
}

/**
 * Tells whether all of several things are so.
 *
 * @internal
 */
export function all(...answers: readonly Applies[]): Applies {
  if (answers.includes(false)) return false
  return answers.includes('unknown') ? 'unknown' : true
}

/**
 * Tells whether any of several things is so.
 *
 * @internal
 */
export function any(...answers: readonly Applies[]): Applies {
  return not(all(...answers.map(not)))
}
