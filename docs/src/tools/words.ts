import type { PageWords } from '../try-it/words.ts'
import type { ToolsTexts } from '../texts/tools/types.ts'

/** The words of a tool: its own, and those of the page on which rules are tried. */
export interface ToolWords extends PageWords {
  readonly tools: ToolsTexts
}
