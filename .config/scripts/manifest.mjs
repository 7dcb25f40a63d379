// The package.json of a package as it is published: without the condition by which the workspace reads sources,
// which are not shipped, and without what only the workspace runs. npm runs this before and after it packs.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

const [own, kept] = ['package.json', 'package.json.kept']

if (process.argv[2] === 'restore') {
  if (existsSync(kept)) renameSync(kept, own)
} else {
  const text = readFileSync(own, 'utf8')
  const manifest = JSON.parse(text)
  for (const target of Object.values(manifest.exports))
    if (typeof target === 'object') delete target['@vilkar/source']
  delete manifest.scripts
  delete manifest.devDependencies
  writeFileSync(kept, text)
  writeFileSync(own, `${JSON.stringify(manifest, null, 2)}\n`)
}
