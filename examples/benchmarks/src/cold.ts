import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const runs = 15

/** How long a fresh process takes to load a package, less what it takes to start; in milliseconds. */
export interface Cold {
  readonly name: string
  readonly import: number
  readonly require: number
}

const root = join(import.meta.dirname, '../../../packages')

function start(dir: string, kind: 'module' | 'commonjs', code: string): number {
  const before = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [`--input-type=${kind}`, '--eval', code], {
    cwd: dir,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${code} failed in ${dir}:\n${stderr}`)
  return performance.now() - before
}

/** The middle of the numbers. */
function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}

/** The median over pairs: each start with the package beside a bare one, so that drift cancels. */
function load(dir: string, kind: 'module' | 'commonjs', code: string): number {
  const differences = Array.from(
    { length: runs },
    () => start(dir, kind, code) - start(dir, kind, ''),
  )
  return median(differences)
}

/** Loads every built package in fresh processes, by `import` and by `require`. */
export function cold(): readonly Cold[] {
  return readdirSync(root).flatMap((folder) => {
    const dir = join(root, folder)
    if (!existsSync(join(dir, 'dist/index.js'))) return []
    // A package may be loaded by its own name from inside its folder.
    const { name } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as { name: string }
    return {
      name,
      import: load(dir, 'module', `import '${name}'`),
      require: load(dir, 'commonjs', `require('${name}')`),
    }
  })
}
