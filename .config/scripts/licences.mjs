// The licences of what the published packages bring along: each of those that an adopter's lawyer knows, and none
// that asks anything of who uses the packages. Reads the lock file and what is installed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packages, root } from '../workspace.mjs'

const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']

/** @param {string} dir */
const manifest = (dir) => JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))

/** @type {Map<string, string>} */
const found = new Map()
/** @param {string} dir */
const walk = (dir) => {
  const { dependencies = {}, peerDependencies = {} } = manifest(dir)
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    const own = join(dir, 'node_modules', name)
    const at = existsSync(own) ? own : join(root, 'node_modules', name)
    const { version, license, scripts = {} } = manifest(at)
    const what = `${name}@${version}`
    if (found.has(what)) continue
    const installs = Object.keys(scripts).filter((script) => /^(pre|post)?install$/.test(script))
    found.set(what, installs.length > 0 ? `${license}, runs a script when installed` : license)
    walk(at)
  }
}
for (const { dir } of packages) walk(dir)

for (const [what, license] of found) console.log(`${what}: ${license}`)
const refused = [...found].filter(([, license]) => !allowed.includes(license))
if (refused.length > 0) {
  console.error(`Not among ${allowed.join(', ')}: ${refused.map(([what]) => what).join(', ')}`)
  process.exitCode = 1
}
