// Checks the types of the site's pages and components. Reads what the build of the site has written of its
// collections (`docs/.astro`), so build it first.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { astroTypeErrors } from '../astro-types.mjs'
import { root } from '../workspace.mjs'

const folder = join(root, 'docs/src')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.astro'))
  .sort()
  .map((name) => join(folder, name))
const errors = astroTypeErrors(`${root}docs/tsconfig.json`, files)
for (const error of errors) console.error(error.replace(root, ''))
console.log(`${files.length} files, ${errors.length} errors`)
process.exitCode = errors.length > 0 || files.length === 0 ? 1 : 0
