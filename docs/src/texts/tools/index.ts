import type { Locale } from '../../model/locales.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { ToolsTexts } from './types.ts'

/** The words of the tools that ask one question at a time, by language. */
export const toolsTexts: Readonly<Record<Locale, ToolsTexts>> = { nb, nn, en }
