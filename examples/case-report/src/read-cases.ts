import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isInvalidInput } from '@vilkar/core'
import { parseInput } from '@vilkar/core/edge'
import type { Problem } from './problem.ts'
import { reportCase, type ReportCase } from './report-case.ts'

/** A case file that was read. */
export interface ReadCase {
  readonly path: string
  readonly name: string
  readonly content: ReportCase
}

/** What was read, and what could not be. */
export interface ReadCases {
  readonly cases: readonly ReadCase[]
  readonly problems: readonly Problem[]
}

/** The file itself, or the JSON files of a folder in the order of their names. */
function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name))
}

function tryTo<T>(what: () => T): { readonly done: T } | { readonly failed: unknown } {
  try {
    return { done: what() }
  } catch (failed) {
    return { failed }
  }
}

function readCase(path: string): ReadCase | Problem {
  const text = tryTo(() => readFileSync(path, 'utf8'))
  if ('failed' in text) return { kind: 'cannot-read', path }
  // What JSON.parse says of an error quotes the file, and is not passed on.
  const data = tryTo((): unknown => JSON.parse(text.done))
  if ('failed' in data) return { kind: 'not-json', path }
  const content = tryTo(() => parseInput(reportCase, data.done))
  if ('done' in content) return { path, name: basename(path), content: content.done }
  if (!isInvalidInput(content.failed)) throw content.failed
  return { kind: 'not-a-case', path, issues: content.failed.issues }
}

/**
 * Reads case files.
 *
 * @param paths - Files, and folders of which every `.json` file is read.
 * @returns The cases, and all that is wrong with the files.
 */
export function readCases(paths: readonly string[]): ReadCases {
  const results = paths.flatMap((path): readonly (ReadCase | Problem)[] => {
    const files = tryTo(() => filesOf(path))
    if ('failed' in files) return [{ kind: 'cannot-read', path }]
    if (files.done.length === 0) return [{ kind: 'no-case-files', path }]
    return files.done.map(readCase)
  })
  return {
    cases: results.filter((result): result is ReadCase => !('kind' in result)),
    problems: results.filter((result): result is Problem => 'kind' in result),
  }
}
