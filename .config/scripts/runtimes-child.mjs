// One run on a runtime that reads files: loads the packed packages, by `import` or by `require`, and prints the digest.
// With `blind`, the clock and chance throw.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { digestOf } from './runtimes-cases.mjs'
import { entryPoints } from './smoke.mjs'

const [folder = '', how, blind] = process.argv.slice(2)
const require = createRequire(join(folder, 'package.json'))
const vectors = JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8'))
const { log } = console

if (blind === 'blind') {
  Math.random = () => {
    throw new Error('Math.random() was used')
  }
  Date.now = () => {
    throw new Error('Date.now() was used')
  }
}
/** @type {Record<string, unknown>} */
const modules = {}
// The file that imports the packages lies beside them, so that each runtime resolves them by its own rules.
if (how === 'import')
  Object.assign(
    modules,
    await import(pathToFileURL(join(folder, 'entries.mjs')).href).then((all) => all.modules),
  )
else for (const name of entryPoints) modules[name] = require(name)
log(await digestOf(modules, vectors))
