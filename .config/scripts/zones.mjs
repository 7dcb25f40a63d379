// Runs the tests of calendar days (`*.zones.test.ts`) under five time zones: a birthday must not move
// with the machine. One process a zone, for Node reads TZ once.
import { spawnSync } from 'node:child_process'
import { root } from '../workspace.mjs'

// Oslo has summer time, Los Angeles lies west of UTC, Apia skipped a day in 2011, Kathmandu is 5:45 off.
const zones = ['UTC', 'Europe/Oslo', 'America/Los_Angeles', 'Pacific/Apia', 'Asia/Kathmandu']

for (const zone of zones) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    'vitest',
    ['run', '--config', '.config/vitest.config.ts', '.zones.test.ts'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: zone } },
  )
  // vitest itself refuses a run without a test, so a renamed file cannot pass unseen.
  if (status !== 0) {
    process.stdout.write(stdout)
    process.stderr.write(`${stderr}\nTZ=${zone}: failed\n`)
    process.exit(1)
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${zone.padEnd(20)} ${stdout.trimEnd().split('\n').at(-1)} (${seconds} s)`)
}
