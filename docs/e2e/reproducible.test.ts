import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { dist, filesIn } from './support/dist.ts'

function hashesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  )
}

describe('the built site', () => {
  test('is what its sources give, byte for byte', { timeout: 600_000 }, () => {
    const again = mkdtempSync(join(tmpdir(), 'site-'))
    try {
      execFileSync('npm', ['run', '--silent', 'site', '--', '--outDir', again], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
        // What a test runner adds to the environment would make it another kind of build.
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
        stdio: 'pipe',
      })
      const [built, rebuilt] = [hashesOf(dist), hashesOf(again)]
      expect([...rebuilt.keys()]).toEqual([...built.keys()])
      const different = [...built].filter(([file, hash]) => rebuilt.get(file) !== hash)
      expect(different.map(([file]) => file)).toEqual([])
    } finally {
      rmSync(again, { recursive: true, force: true })
    }
  })
})
