/*
 * The provisions that a reader named, as far as they can be compared with citations. Readers wrote as the statutes
 * do (`pbrl §§ 4-4 (1) and 4-5 (1); bl § 30`), the register in its own short form.
 */

import { isSameOrPart } from '../citations.ts'

/** A provision: the act, and the place in it as the register writes it. */
interface Named {
  readonly act: string
  readonly place: string
}

const ordinals: readonly (readonly [RegExp, string])[] = [
  [/\bfirst sentence\b/g, 'sentence 1'],
  [/\bsecond sentence\b/g, 'sentence 2'],
  [/\bthird sentence\b/g, 'sentence 3'],
  [/\bnrs?\./g, 'no.'],
  [/\bnos\./g, 'no.'],
]

/** Names by which readers called acts that the register calls otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  'FOR-2020-03-27-462': 'covf',
  integreringsloven: 'intl',
  krisesenterlova: 'krisl',
}

const placePattern = /^(?:\d+[A-Z]?(?:-\d+)? ?[a-z]?(?![a-z])|\(\d+\)|[a-z]\b|no\. \d+)/

/**
 * Reads the provisions that a reader named.
 *
 * @param by - What the reader wrote.
 * @returns The provisions; none where only a guide or a reason is named.
 */
export function namedIn(by: string): readonly Named[] {
  const text = ordinals.reduce((written, [word, short]) => written.replace(word, short), by)
  const named: Named[] = []
  for (const part of text.split(/[,;]| and | or | to | against | with /)) {
    const piece = part.trim()
    const [, written, rest] = /^(?:.*? )?([A-Za-zæøå0-9-]+) §§? ?(.*)$/.exec(` ${piece}`) ?? []
    const before = named.at(-1)
    if (written !== undefined && rest !== undefined) {
      named.push({ act: otherNames[written] ?? written, place: placeOf(rest) })
    } else if (before && placePattern.test(piece.replace(/^§§? ?/, ''))) {
      const own = piece.replace(/^§§? ?/, '')
      const section = before.place.split(' ')[0] ?? ''
      named.push({ act: before.act, place: placeOf(/^\d/.test(own) ? own : `${section} ${own}`) })
    }
  }
  return named
}

/** Writes a place as the register does, without what a reader added in words. */
function placeOf(text: string): string {
  const spaced = text.replace(/^(\d+[A-Z]?-\d+|\d+)([a-z])\b/, '$1 $2')
  const [place = ''] =
    /^\d+[A-Z]?(?:-\d+)?(?: [a-z]\b)?(?: \(\d+\))?(?: [a-z]\b)?(?: no\. \d+)?(?: sentence \d+)?/.exec(
      spaced,
    ) ?? []
  return place
}

/**
 * Tells whether a citation and what a reader named are the same provision, or one is part of the other.
 *
 * @param citation - A citation.
 * @param named - What the reader named.
 */
export function isSameProvision(citation: string, { act, place }: Named): boolean {
  return isSameOrPart(citation, `${act} § ${place}`)
}
