// What an import of a package loads beside zod, in files and kB: how long it takes is measured by `bench-import.mjs`,
// and depends on the machine; this does not. Reads dist, so build first.
import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { build } from 'esbuild'
import { root } from '../workspace.mjs'

/** The registers of the law, which no rule needs: as much code again as a domain. */
const registers = join('law', 'dist', 'index.js')

/**
 * Each with the files that it may load and what they may come to in kB, a little above what was measured, and
 * whether the registers of the law may be among them. A file costs some 0.3 ms.
 */
const imports = {
  '@vilkar/core': { files: 2, weight: 38 },
  '@vilkar/law': { files: 4, weight: 220, registers: true },
  '@vilkar/consent': { files: 14, weight: 450 },
  '@vilkar/individual-plan': { files: 17, weight: 630 },
  '@vilkar/priority': { files: 17, weight: 600 },
  '@vilkar/responsibility': { files: 13, weight: 300 },
  '@vilkar/cooperation': { files: 12, weight: 140 },
  vilkar: { files: 35, weight: 1360 },
}

/** @type {string[]} */
const problems = []
for (const [name, ceiling] of Object.entries(imports)) {
  const { metafile } = await build({
    stdin: { contents: `import '${name}'`, resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    external: ['zod'],
    // Node loads what a module imports, whether it is used or not.
    ignoreAnnotations: true,
    absWorkingDir: root,
    logLevel: 'error',
  })
  const files = Object.keys(metafile.inputs).filter((file) => file !== '<stdin>')
  const weight = files.reduce((sum, file) => sum + readFileSync(join(root, file)).length, 0) / 1000
  console.log(`${name}: ${files.length} files, ${weight.toFixed(0)} kB`)
  if (files.length > ceiling.files) problems.push(`${name} loads ${files.length} files`)
  if (weight > ceiling.weight) problems.push(`${name} loads ${weight.toFixed(0)} kB`)
  const loadsRegisters = files.some((file) => file.endsWith(sep + registers))
  if (loadsRegisters && !('registers' in ceiling))
    problems.push(`${name} loads the registers of the law`)
  if (files.some((file) => file.includes('date-fns')))
    problems.push(`${name} loads modules of date-fns, whose package.json is read anew for each`)
}
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
}
