// Names the types in the declarations of the package in whose folder it runs, after tsup has written them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { namedTypes } from '../named-types.ts'

for (const ending of ['.d.ts', '.d.cts']) {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => [file, readFileSync(`dist/${file}`, 'utf8')] as const)
  for (const [file, text] of Object.entries(namedTypes(Object.fromEntries(files))))
    writeFileSync(`dist/${file}`, text)
}
