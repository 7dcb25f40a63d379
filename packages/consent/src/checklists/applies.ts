import type { Applies } from '@vilkar/core/documents'

/*
 * Whether a point concerns a document, read from its fields: yes, no, or unknown. What is unknown decides nothing:
 * one no is enough for `all`, one yes for `any`, and else the whole is unknown.
 */

type Flag<K extends string> = { readonly [P in K]?: boolean | null | undefined }

export function when<K extends string>(field: K): (document: Flag<K>) => Applies {
  return (document) => document[field] ?? 'unknown'
}

export function whenNot<K extends string>(field: K): (document: Flag<K>) => Applies {
  return (document) => not(document[field] ?? 'unknown')
}

export function not(answer: Applies): Applies {
  return answer === 'unknown' ? answer : !answer
}

export function all(...answers: readonly Applies[]): Applies {
  if (answers.includes(false)) return false
  return answers.includes('unknown') ? 'unknown' : true
}

export function any(...answers: readonly Applies[]): Applies {
  return not(all(...answers.map(not)))
}
