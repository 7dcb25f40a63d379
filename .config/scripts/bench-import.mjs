// What an import costs in a fresh process, beside that of zod alone: the lowest CPU time of some runs, which
// take turns so that a busy moment meets all alike. Reads dist, so build first. A folder as argument: its
// node_modules is measured instead, such as one with an older version installed.
import { spawnSync } from 'node:child_process'
import { root } from '../workspace.mjs'

const runs = Number(process.env['RUNS'] ?? 15)
const folder = process.argv[2] ?? root

/** @type {Record<string, readonly string[]>} What is imported, by what it is called here. */
const imports = {
  zod: ['zod'],
  '@vilkar/core': ['@vilkar/core'],
  '@vilkar/law': ['@vilkar/law'],
  '@vilkar/consent': ['@vilkar/consent'],
  '@vilkar/individual-plan': ['@vilkar/individual-plan'],
  '@vilkar/priority': ['@vilkar/priority'],
  '@vilkar/responsibility': ['@vilkar/responsibility'],
  '@vilkar/cooperation': ['@vilkar/cooperation'],
  vilkar: ['vilkar'],
  'vilkar with texts': ['vilkar', 'vilkar/texts/nb'],
}

/**
 * Imports in a process of its own.
 *
 * @param {readonly string[]} names what to import
 * @returns {number} the CPU time in milliseconds
 */
const once = (names) => {
  const code = `const before = process.cpuUsage()
    for (const name of ${JSON.stringify(names)}) await import(name)
    const { user, system } = process.cpuUsage(before)
    console.log((user + system) / 1000)`
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--no-warnings', '-e', code],
    { cwd: folder, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}

/** @type {Map<string, number>} */
const lowest = new Map()
for (let run = 0; run < runs; run++)
  for (const [name, names] of Object.entries(imports))
    lowest.set(name, Math.min(lowest.get(name) ?? Infinity, once(names)))

const alone = lowest.get('zod') ?? Number.NaN
for (const [name, time] of lowest)
  console.log(
    `${name.padEnd(24)} ${time.toFixed(0).padStart(5)} ms ${(time / alone).toFixed(2).padStart(6)}`,
  )
