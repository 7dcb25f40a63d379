import { acts, type ActAbbreviation } from '../acts/acts.js'
import type { Citation } from './citation.js'

/** A citation of a whole chapter, in its parts. */
export interface ParsedChapter {
  readonly kind: 'chapter'
  readonly act: ActAbbreviation
  /** The chapter's number, with its letter: `'4 A'`. */
  readonly chapter: string
}

/** A citation of a section, or of a part of one. */
export interface ParsedSection {
  readonly kind: 'section'
  readonly act: ActAbbreviation
  /** The section's number, with its own letter where it has one: `'4-6 a'`. */
  readonly section: string
  /** The place of the paragraph (*ledd*), from 1. */
  readonly ledd?: number
  /** The letter of a list item. */
  readonly letter?: string
  /** The number of a list item. */
  readonly number?: number
  /** The place of the sentence (*punktum*), from 1. */
  readonly sentence?: number
}

/** A citation of an open question, or of an authority that is no provision. */
export interface ParsedOther {
  readonly kind: 'interpretation' | 'guidance' | 'preparatory-works' | 'local'
  /** What stands after the colon. */
  readonly name: string
}

/** A citation in its parts. */
export type ParsedCitation = ParsedChapter | ParsedSection | ParsedOther

const section =
  /^(\d+[A-Z]?(?:-\d+)?)(?: ([a-z]))?(?: \((\d+)\))?(?: ([a-z]))?(?: no\. (\d+))?(?: sentence (\d+))?$/
const others = ['interpretation', 'guidance', 'preparatory-works', 'local'] as const

function isAct(text: string): text is ActAbbreviation {
  return Object.hasOwn(acts, text)
}

function parseSection(act: ActAbbreviation, text: string): ParsedSection | undefined {
  const [whole, plain, first, ledd, second, number, sentence] = section.exec(text) ?? []
  if (whole === undefined || plain === undefined) return undefined
  // The first letter is the section's own only where the act has such a section.
  const lettered = first === undefined ? plain : `${plain} ${first}`
  const isLettered = acts[act].letteredSections.includes(lettered)
  const letter = isLettered ? second : (first ?? second)
  return {
    kind: 'section',
    act,
    section: isLettered ? lettered : plain,
    ...(ledd !== undefined && { ledd: Number(ledd) }),
    ...(letter !== undefined && { letter }),
    ...(number !== undefined && { number: Number(number) }),
    ...(sentence !== undefined && { sentence: Number(sentence) }),
  }
}

/**
 * Takes apart what may be a citation.
 *
 * @internal
 */
export function partsOf(text: string): ParsedCitation | undefined {
  for (const kind of others) {
    if (text.startsWith(`${kind}: `)) return { kind, name: text.slice(kind.length + 2) }
  }
  const space = text.indexOf(' ')
  const act = text.slice(0, space)
  const place = text.slice(space + 1)
  if (!isAct(act)) return undefined
  if (place.startsWith('ch. ')) return { kind: 'chapter', act, chapter: place.slice(4) }
  return place.startsWith('§ ') ? parseSection(act, place.slice(2)) : undefined
}

/**
 * Takes a citation apart.
 *
 * Norwegian: *lovhenvisning*. `pbrl § 1-3 b` is letter b of § 1-3, but `pbrl § 4-6 a` is the section
 * § 4-6 a: the act's list of lettered sections tells them apart.
 *
 * @param citation - A registered citation.
 * @returns Its parts, with numbers as numbers; a part that it does not name is absent.
 * @throws {Error} When the text has not the form of a citation, which the types rule out.
 * @example
 * ```ts
 * import { parseCitation } from '@vilkar/law'
 * parseCitation('pbrl § 4-3 (1) c')
 * // => { kind: 'section', act: 'pbrl', section: '4-3', ledd: 1, letter: 'c' }
 * ```
 */
export function parseCitation(citation: Citation): ParsedCitation {
  const parsed = partsOf(citation)
  if (parsed !== undefined) return parsed
  throw new Error('parseCitation: the text has not the form of a citation')
}
