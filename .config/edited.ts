/** A stretch of a module's text and what stands there instead. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Edits a text.
 *
 * @param source - The text.
 * @param edits - What to put where, in order.
 * @returns The text so edited.
 */
export function edited(source: string, edits: readonly Edit[]): string {
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + source.slice(at)
}
