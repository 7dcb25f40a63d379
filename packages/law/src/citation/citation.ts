import { provisions, type ProvisionCitation } from '../acts/provisions.js'
import { interpretations } from '../interpretations.js'
import { sources } from '../sources.js'

export type { ProvisionCitation } from '../acts/provisions.js'

/** The name of a registered question of interpretation. */
export type InterpretationCitation = keyof typeof interpretations

/** The name of a registered authority that is no provision: preparatory works, guidance or a local model. */
export type SourceCitation = keyof typeof sources

/** Anything a row or requirement may rest on. Only registered names compile. */
export type Citation = ProvisionCitation | InterpretationCitation | SourceCitation

/**
 * Tells whether a text is a registered citation.
 *
 * @param value - Anything.
 * @returns `true` for a provision, an interpretation or a source of the register, by its exact name.
 * @example
 * ```ts
 * import { isCitation } from '@vilkar/law'
 * isCitation('pbrl § 99-1') // => false
 * ```
 */
export function isCitation(value: unknown): value is Citation {
  return (
    typeof value === 'string' &&
    (Object.hasOwn(provisions, value) ||
      Object.hasOwn(interpretations, value) ||
      Object.hasOwn(sources, value))
  )
}
