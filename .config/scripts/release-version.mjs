// What a release changes beside what `changeset version` writes, which runs before: the lock file names the new
// versions, and the public ids of this release are those that the next one is held to.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inOrder, root } from '../workspace.mjs'

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))

const lock = read('package-lock.json')
for (const folder of read('package.json').workspaces) {
  const { version, ...manifest } = read(`${folder}/package.json`)
  Object.assign(lock.packages[folder], version === undefined ? {} : { version })
  for (const field of [
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'peerDependencies',
  ])
    if (manifest[field] !== undefined) lock.packages[folder][field] = inOrder(manifest[field])
}
writeFileSync(join(root, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`)

const ids = join(root, 'packages/vilkar/test/ids')
copyFileSync(join(ids, 'public-ids.txt'), join(ids, 'released-ids.txt'))
const moved = join(ids, 'moved-ids.txt')
const remarks = readFileSync(moved, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('#'))
writeFileSync(moved, `${remarks.join('\n')}\n`)
