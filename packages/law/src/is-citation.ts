import type { Citation } from './citation.js'
import { interpretations } from './interpretations.js'
import { provisions } from './provisions/index.js'
import { sources } from './sources.js'

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
