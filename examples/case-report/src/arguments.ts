import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isCalendarDay } from '@vilkar/core'
import { isLanguage, type Language } from './languages.ts'
import type { Problem } from './problem.ts'

const ownCases = fileURLToPath(new URL('../cases', import.meta.url))

/** What the command line asks for. */
export interface Asked {
  readonly language: Language
  readonly json: boolean
  readonly help: boolean
  /** The days asked about, instead of those of the case files. */
  readonly on: readonly string[]
  /** Case files, and folders of them. */
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
}

const options = {
  language: { type: 'string', short: 'l', default: 'nb' },
  json: { type: 'boolean', default: false },
  on: { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', short: 'h', default: false },
} as const

function parsed(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true })
}

/**
 * Reads the command line.
 *
 * @param args - The arguments.
 * @returns What is asked for, and what could not be read; then in bokmål, for want of a language.
 */
export function readArguments(args: readonly string[]): Asked {
  const nothing = { language: 'nb', json: false, help: false, on: [], paths: [] } as const
  let values: ReturnType<typeof parsed>['values']
  let positionals: readonly string[]
  try {
    ;({ values, positionals } = parsed(args))
  } catch {
    return { ...nothing, problems: [{ kind: 'unknown-argument' }] }
  }
  const { language, json, help, on } = values
  if (!isLanguage(language)) return { ...nothing, problems: [{ kind: 'unknown-language' }] }
  const problems = on.every(isCalendarDay) ? [] : [{ kind: 'not-a-day' } as const]
  const paths = positionals.length > 0 ? positionals : [ownCases]
  return { language, json, help, on, paths, problems }
}
