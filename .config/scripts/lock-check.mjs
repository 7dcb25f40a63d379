// Holds the lock file to the package.json files: what each of them asks for is what the lock file has written
// down for it. npm's own check (`npm ci`) also asks for the optional packages of every platform, of which
// registries hold more or fewer, so that it can fail on one and pass on another for the same lock file.
import { readFileSync } from 'node:fs'
import { inOrder, root } from '../workspace.mjs'

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'))

const manifest = read('package.json')
const { packages } = read('package-lock.json')
const asked = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

const stale = ['', ...manifest.workspaces].filter((folder) => {
  const own = folder === '' ? manifest : read(`${folder}/package.json`)
  const locked = packages[folder] ?? {}
  return asked.some(
    // In npm's order as well: it would write them so, and change the file.
    (field) => JSON.stringify(inOrder(own[field])) !== JSON.stringify(locked[field] ?? {}),
  )
})
const addressed = Object.entries(packages).filter(([, { resolved = '' }]) =>
  resolved.includes('://'),
)

for (const folder of stale)
  console.error(`package-lock.json is older than ${folder || '.'}/package.json: run npm install`)
for (const [name] of addressed)
  console.error(`package-lock.json names the address of a registry: ${name}`)
process.exitCode = stale.length + addressed.length > 0 ? 1 : 0
