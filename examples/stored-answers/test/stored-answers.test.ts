import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { persons } from '../src/persons.ts'
import { recheckedLines } from '../src/recheck.ts'
import { readLines, storedLines } from '../src/store.ts'

describe('stored answers', () => {
  const store = storedLines('2026-12-31')

  it('are a line of JSON for each person, with a receipt that holds no fact', () => {
    const lines = readLines(store)
    expect(lines.map(({ reference }) => reference)).toEqual(
      persons.map(({ reference }) => reference),
    )
    for (const { receipt, file } of lines) {
      expect(JSON.stringify(receipt)).not.toContain(file.person?.birthDate)
    }
  })

  it('are asked again after the invented amendment, and those that changed are listed', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    const [, printed = ''] = readme.split('```text\n')
    expect(recheckedLines(store).join('\n')).toBe(printed.split('\n```')[0])
    expect(
      recheckedLines(store)
        .slice(1)
        .map((line) => line.split(':')[0]),
    ).toEqual(['person-2', 'person-3'])
  })
})
