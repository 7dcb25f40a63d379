// Runs the built packages where the clock, chance, the locale, the host and all that is newer than ES2022 are
// missing or throw, imported and required, in an ordinary and in a frozen realm. Reads dist, so build first.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const child = fileURLToPath(new URL('purity-child.mjs', import.meta.url))

for (const how of ['import', 'require'])
  for (const realm of [[], ['--frozen-intrinsics']]) {
    const start = performance.now()
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--no-warnings', ...realm, child, how],
      { encoding: 'utf8' },
    )
    const name = `${how}${realm.length > 0 ? ' in a frozen realm' : ''}`
    if (status !== 0) {
      console.error(`${name}: failed\n${stdout}\n${stderr}`)
      process.exit(1)
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${name}: ${stdout.trim()} (${seconds} s)`)
  }
