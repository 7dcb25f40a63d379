import { assessCase, type AssessCaseOptions } from './assess-case.js'
import type { CaseFile } from './case-file.js'
import type { FactToAsk } from './overview/to-ask.js'

/**
 * Finds the one fact to ask for next: that on which most of the questions turn that are still open.
 *
 * Nothing is remembered between calls: an interview puts the answer into the case file and asks again, until nothing is
 * left to ask. Norwegian: *neste opplysning*.
 *
 * @param file - The case file as far as it is known.
 * @param options - The day asked about, the questions that are to be settled, and what `assessCase` takes.
 * @returns The fact with its place in the case file, the questions that turn on it and who judges it; `undefined` where
 *   every question is settled, or open in a way that no fact settles.
 * @throws {InvalidInput} When the file or an option is not what it should be; all issues at once.
 * @example
 * ```ts
 * import { nextToAsk } from 'vilkar'
 *
 * const options = { on: '2026-02-01', questions: ['consent.child-heard'] } as const
 * const next = nextToAsk({}, options)
 * next?.fact // => 'age'
 * nextToAsk({ person: { age: 40 } }, options) // => undefined
 * ```
 */
export function nextToAsk(file: CaseFile, options: AssessCaseOptions): FactToAsk | undefined {
  return assessCase(file, options).toAsk[0]
}
