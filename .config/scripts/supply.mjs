// What the published packages bring along: what they ask for, what whoever installs them has to have, and what is built
// into them. Read from their manifests, the lock file, and what is installed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtIn, data, packages, root } from '../workspace.mjs'

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))
const { packages: locked } = read('package-lock.json')

/**
 * @typedef {{
 *   name: string,
 *   version: string,
 *   license: string,
 *   integrity: string | undefined,
 *   how: 'own' | 'asked for' | 'built in',
 *   runsWhenInstalled: boolean,
 *   asksFor: readonly string[],
 * }} Supplied
 */

/**
 * @param {string} folder where it lies
 * @param {Supplied['how']} how
 * @param {readonly string[]} [built] what is built into it
 * @returns {Supplied}
 */
function suppliedFrom(folder, how, built = []) {
  const manifest = read(`${folder}/package.json`)
  const {
    name,
    version,
    license,
    scripts = {},
    dependencies = {},
    peerDependencies = {},
  } = manifest
  return {
    ...{ name, version, license, how },
    integrity: locked[folder]?.integrity,
    runsWhenInstalled: Object.keys(scripts).some((script) => /^(pre|post)?install$/.test(script)),
    asksFor: [...new Set([...Object.keys({ ...dependencies, ...peerDependencies }), ...built])],
  }
}

/** Lists what is supplied, the packages themselves first. */
export function supplied() {
  const own = [...packages, data].map(({ name, short }) =>
    suppliedFrom(`packages/${short}`, 'own', name === '@vilkar/core' ? builtIn : []),
  )
  const found = new Map(own.map((each) => [each.name, each]))
  // What is found on the way is looked at as well: a map is walked in the order in which it is filled.
  for (const { asksFor } of found.values())
    for (const name of asksFor)
      if (!found.has(name))
        found.set(
          name,
          suppliedFrom(`node_modules/${name}`, builtIn.includes(name) ? 'built in' : 'asked for'),
        )
  return [...found.values()]
}
