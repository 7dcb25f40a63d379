/* The sources that are looked at: the code of the packages, without their tables and texts. */
import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { packages, root } from '../../workspace.mjs'
import { instrument, type Instrumented } from './instrument.ts'

const folders = packages.map(({ short }) => short)

/**
 * Tells whether a source is code of a package. The wordings of acts and the texts are data, though functions write some
 * of it: other tests hold those.
 *
 * @param file - Its path from the root.
 */
export function isMutated(file: string): boolean {
  const [, folder = '', within] = /^packages\/([^/]+)\/src\/(.+)\.ts$/.exec(file) ?? []
  return within !== undefined && folders.includes(folder) && !/^(texts|acts)\//.test(within)
}

/**
 * Lists the sources of a package, by their paths from the root.
 *
 * @param folder - The folder of the package, among the packages.
 */
export const sourcesOf = (folder: string): readonly string[] =>
  globSync(`${root}packages/${folder}/src/**/*.ts`)
    .map((path) => relative(root, path))
    .filter(isMutated)
    .sort()

/**
 * Reads a source with its slips in it.
 *
 * @param file - Its path from the root.
 */
export const readInstrumented = (file: string): Instrumented =>
  instrument(file, readFileSync(`${root}${file}`, 'utf8'))
