// What the tools need to know of the workspace, read from the package.json files: one list to keep.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {{ name: string, version: string, private?: true, workspaces: string[], exports: Record<string, string | { '@vilkar/source': string }> }} Manifest */

/**
 * Reads a package.json.
 *
 * @param {string} dir the folder it lies in
 */
const manifest = (dir) =>
  /** @type {Manifest} */ (JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')))

const { workspaces } = manifest(root)

/** The published packages of code, a dependency before its users. */
export const packages = workspaces
  .filter(
    (path) =>
      path.startsWith('packages/') &&
      path !== 'packages/data' &&
      !manifest(join(root, path)).private,
  )
  .map((path) => ({
    name: manifest(join(root, path)).name,
    short: path.slice('packages/'.length),
    dir: join(root, path),
  }))

/** The package of data, which holds files and no code. */
export const data = { name: '@vilkar/data', short: 'data', dir: join(root, 'packages/data') }

/** What others made and is built into `@vilkar/core`, which says so in its THIRD-PARTY-LICENSES.md. */
export const builtIn = ['date-fns', '@date-fns/utc']

/**
 * Sorts what a manifest asks for as npm does in the lock file.
 *
 * @param {Record<string, string>} [asked] versions by name
 */
export const inOrder = (asked = {}) =>
  Object.fromEntries(Object.entries(asked).sort(([one], [other]) => one.localeCompare(other, 'en')))

/** The examples, by folder name. */
export const examples = workspaces
  .filter((path) => path.startsWith('examples/'))
  .map((path) => path.slice('examples/'.length))

/**
 * The public entry points of a package, as its `exports` names them.
 *
 * @param {string} dir the package's folder
 * @returns each entry's subpath, its source file and its name in dist
 */
export const publicEntries = (dir) =>
  Object.entries(manifest(dir).exports).flatMap(([subpath, target]) => {
    if (typeof target === 'string') return []
    const source = target['@vilkar/source']
    return [{ subpath, source, name: source.replace(/^\.\/src\//, '').replace(/\.ts$/, '') }]
  })
