// Everything that must hold before a change is taken in. Quick checks come first; the first failure ends
// the run. A step speaks only when it fails, and the last line is always the tests' own.
import { spawnSync } from 'node:child_process'
import { root } from '../workspace.mjs'

const steps = [
  'lock:check',
  'changeset:check',
  'format:check',
  'lint',
  'typecheck',
  'deps',
  'test',
  'test:zones',
  'mutation',
  'mutation:code',
  'forms:test',
  // From here on the built packages are looked at.
  'build',
  'knip',
  'api:check',
  'pack:check',
  'size',
  'bundles',
  'imports',
  'types:check',
  'hovers',
  'purity',
  'runtimes',
  'licences',
  'docs',
  'docs:types',
  'docs:test',
]

/** The steps that count tests. Their counts are added up. */
const counting = ['test', 'mutation', 'mutation:code', 'forms:test', 'docs:test']

let counted = { passed: 0, failed: 0, skipped: 0 }

/**
 * Adds the counts in the last line of a run of tests.
 *
 * @param {string} output
 */
function count(output) {
  const line = output.match(/^\d+ passed, \d+ failed, \d+ skipped$/gm)?.at(-1) ?? ''
  const [passed = 0, failed = 0, skipped = 0] = (line.match(/\d+/g) ?? []).map(Number)
  counted = {
    passed: counted.passed + passed,
    failed: counted.failed + failed,
    skipped: counted.skipped + skipped,
  }
}

function closingLine() {
  const { passed, failed, skipped } = counted
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

for (const step of steps) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', step], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (counting.includes(step)) count(stdout)
  if (status !== 0) {
    process.stdout.write(`${stdout}\n${stderr}\n✗ ${step} (${seconds} s)\n`)
    // A step that fails outside the tests counts as one failure, so that the line never looks clean.
    if (counted.failed === 0) counted = { ...counted, failed: 1 }
    console.log(closingLine())
    process.exit(1)
  }
  console.log(`✓ ${step.padEnd(15)} ${seconds.padStart(6)} s`)
}
console.log(closingLine())
