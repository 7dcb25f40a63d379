import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isInvalidInput } from '@vilkar/core'
import { parseInput } from '@vilkar/core/edge'
import { caseFile } from 'vilkar'
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

function readJson(path: string): { readonly data: unknown } | Problem {
  const text = tryTo(() => readFileSync(path, 'utf8'))
  if ('failed' in text) return { kind: 'cannot-read', path }
  // What JSON.parse says of an error quotes the file, and is not passed on.
  const data = tryTo((): unknown => JSON.parse(text.done))
  return 'failed' in data ? { kind: 'not-json', path } : { data: data.done }
}

function parsed<T>(path: string, read: () => T): { readonly done: T } | Problem {
  const result = tryTo(read)
  if ('done' in result) return result
  if (!isInvalidInput(result.failed)) throw result.failed
  return { kind: 'not-a-case', path, issues: result.failed.issues }
}

/** Puts the documents that stand in files of their own into the case. */
function withDocuments(path: string, content: ReportCase): ReportCase | Problem {
  const documents: Record<string, unknown> = { ...content.case.documents }
  for (const [name, file] of Object.entries(content.documents ?? {})) {
    const place = join(dirname(path), file)
    const read = readJson(place)
    if ('kind' in read) return read
    const document = parsed(place, () => parseInput(caseFile, { documents: { [name]: read.data } }))
    if ('kind' in document) return document
    Object.assign(documents, document.done.documents)
  }
  return { ...content, case: { ...content.case, documents } }
}

function readCase(path: string): ReadCase | Problem {
  const read = readJson(path)
  if ('kind' in read) return read
  const content = parsed(path, () => parseInput(reportCase, read.data))
  if ('kind' in content) return content
  const whole = withDocuments(path, content.done)
  return 'kind' in whole ? whole : { path, name: basename(path), content: whole }
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
