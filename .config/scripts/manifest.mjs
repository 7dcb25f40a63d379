// The package.json of a package as it is published: without the condition by which the workspace reads sources,
// which are not shipped, and without what only the workspace runs. npm runs this before and after it packs.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

const [own, kept] = ['package.json', 'package.json.kept']

if (process.argv[2] === 'restore') {
  if (existsSync(kept)) renameSync(kept, own)
} else {
  const text = readFileSync(own, 'utf8')
  const { scripts: _, devDependencies: __, exports: entries, ...rest } = JSON.parse(text)
  const published = Object.fromEntries(
    Object.entries(entries).map(([subpath, target]) => {
      if (typeof target === 'string') return [subpath, target]
      const { '@vilkar/source': ___, ...conditions } = target
      return [subpath, conditions]
    }),
  )
  writeFileSync(kept, text)
  writeFileSync(own, `${JSON.stringify({ ...rest, exports: published }, null, 2)}\n`)
}
