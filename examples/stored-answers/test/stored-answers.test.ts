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
    expect(recheckedLines(store)).toMatchInlineSnapshot(`
      [
        "5 of 5 receipts match the rules of today.",
        "person-2: consent.child-heard: if-able-to-form-views -> must-be-heard (from-7-invented; inventedHearing2027)",
        "person-3: consent.child-heard: if-able-to-form-views -> must-be-heard (from-7-invented; inventedHearing2027)",
      ]
    `)
  })
})
