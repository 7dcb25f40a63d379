import { makeIssue, type Issue } from './issue.js'
import { kernelTexts } from './kernel-texts.js'

/** Counts the letters left out, put in, exchanged, or swapped with their neighbour, by which two words part. */
function distance(one: string, other: string): number {
  const rows: number[][] = []
  const counted = (row: number, column: number): number => rows[row]?.[column] ?? Infinity
  for (let row = 0; row <= one.length; row++) {
    const counts: number[] = []
    rows.push(counts)
    for (let column = 0; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const least = Math.min(
        counted(row - 1, column) + 1,
        counted(row, column - 1) + 1,
        counted(row - 1, column - 1) + (isSame ? 0 : 1),
        isSwapped ? counted(row - 2, column - 2) + 1 : Infinity,
      )
      counts.push(row === 0 || column === 0 ? row + column : least)
    }
  }
  return counted(one.length, other.length)
}

/** Of how many letters of a name one may be wrong. */
const lettersForOneWrong = 3

/** Finds the known name that a given one was most likely meant to be. */
function nearest(given: string, known: readonly string[]): string | undefined {
  const word = given.toLowerCase()
  let found: string | undefined
  let least = Infinity
  for (const name of known) {
    const most = Math.floor(name.length / lettersForOneWrong)
    if (Math.abs(name.length - word.length) > most) continue
    const parted = distance(name.toLowerCase(), word)
    if (parted <= most && parted < least) [found, least] = [name, parted]
  }
  return found
}

/** More names than anyone reads in a message, or looks for in it. */
const mostNames = 20

/**
 * Makes the issue of fields that are not known in a place. It names the known fields that they come near to, or else
 * those there are where they are few, and never what was given, which may be about a person.
 *
 * @param path - The place.
 * @param given - The names that are not known.
 * @param known - The names that are.
 * @internal
 */
export function unknownField(
  path: Issue['path'],
  given: readonly string[],
  known: readonly string[],
): Issue {
  const near = given.slice(0, mostNames).flatMap((each) => nearest(each, known) ?? [])
  if (near.length === 0) {
    const all = known.length > mostNames ? '' : `(${known.join(', ')})`
    return makeIssue(kernelTexts, path, 'unknown-field', all)
  }
  const names = [...new Set(near)].join(', ')
  return makeIssue(kernelTexts, path, 'unknown-field', {
    nb: `Mente du ${names}?`,
    nn: `Meinte du ${names}?`,
    en: `Did you mean ${names}?`,
  })
}
