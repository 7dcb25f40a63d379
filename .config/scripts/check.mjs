// Everything that must hold before a change is taken in. Quick checks come first; the first failure ends
// the run. A step speaks only when it fails, and the last line is always the tests' own.
import { spawnSync } from 'node:child_process'
import { root } from '../workspace.mjs'

const steps = [
  'format:check',
  'lint',
  'typecheck',
  'deps',
  'test',
  'test:zones',
  // From here on the built packages are looked at.
  'build',
  'knip',
  'api:check',
  'pack:check',
  'size',
  'purity',
]

let line = '0 passed, 0 failed, 0 skipped'

for (const step of steps) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', step], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (step === 'test')
    line = stdout.match(/^\d+ passed, \d+ failed, \d+ skipped$/gm)?.at(-1) ?? line
  if (status !== 0) {
    process.stdout.write(`${stdout}\n${stderr}\n✗ ${step} (${seconds} s)\n`)
    // A step that fails outside the tests counts as one failure, so that the line never looks clean.
    if (!/ [1-9]\d* failed/.test(line)) line = line.replace(/ 0 failed/, ' 1 failed')
    console.log(line)
    process.exit(1)
  }
  console.log(`✓ ${step.padEnd(13)} ${seconds.padStart(6)} s`)
}
console.log(line)
