import { fill } from '../model/write.ts'
import type { Drafts } from './address.ts'
import type { Field, Problem } from './engine.ts'
import { readNumber } from './values.ts'
import type { PageWords } from './words.ts'

/** What is wrong with a number, where it is one that was filled in and could not be read. */
function ofNumber(
  { kind, min = 0, max = 0 }: Field,
  draft: string,
  words: PageWords,
): string | undefined {
  if (kind !== 'integer') return undefined
  const [from = '', to = ''] = draft.split('..')
  const [low, high] = [readNumber(from), readNumber(to)]
  const isTurned = low !== undefined && high !== undefined && low > high
  return isTurned ? words.wrongRange : fill(words.wrongNumber, { min, max })
}

/**
 * Names the field that each problem is about, and says of a number what it should be.
 *
 * @param result - What the kernel said of what was filled in.
 * @param fields - The fields of the form.
 * @param drafts - What was filled in.
 * @param words - The words of the page.
 * @returns The same, where nothing is wrong.
 */
export function worded<R extends { readonly status: 'answered' }>(
  result: R | { readonly status: 'refused'; readonly problems: readonly Problem[] },
  fields: readonly Field[],
  drafts: Drafts,
  words: PageWords,
): R | { readonly status: 'refused'; readonly problems: readonly Problem[] } {
  if (result.status === 'answered') return result
  const problems = result.problems.map((problem): Problem => {
    const field = fields.find(({ name }) => name === problem.field)
    if (field === undefined) return problem
    const draft = drafts[field.name] ?? ''
    return { ...problem, label: field.label, text: ofNumber(field, draft, words) ?? problem.text }
  })
  return { status: 'refused', problems }
}
