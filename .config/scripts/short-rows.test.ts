import { describe, expect, test } from 'vitest'
import { withShortRows } from '../short-rows.ts'

const table = (rows: string): string => `const a = decision({ id: 'a', rows: [${rows}] })`
const written = (rows: string): string => withShortRows('a.ts', table(rows))
const made = "\nimport { row as row$ } from 'table-row'"

describe('the rows of tables, when a package is built', () => {
  test('are written without the names of their parts, in whatever order these stand', () => {
    expect(
      written("{ id: 'r', from: day, when: { age: below(18) }, then: 'yes', basis: ['§ 1'] }"),
    ).toBe(table("row$('r', day, { age: below(18) }, 'yes', ['§ 1'])") + made)
    expect(written("{ basis: [], from: a, until: b, id: 'r', when: {}, then: 'no' }")).toBe(
      table("row$('r', a, {}, 'no', [], b)") + made,
    )
    expect(
      written("{ id: 'r', from: a, when: {}, then: 'no', force: 'practice', basis: [] }"),
    ).toBe(table("row$('r', a, {}, 'no', [], undefined, 'practice')") + made)
  })

  test.each([
    "...under(a, [{ id: 'r', when: {}, then: 'no', basis: [] }])",
    "{ ...row, id: 'r', from: a, when: {}, then: 'no', basis: [] }",
    "{ id, from: a, when: {}, then: 'no', basis: [] }",
    "{ id: 'r', from: a, when: {}, then: 'no', basis: [], note: 'b' }",
  ])('stay as they are where they are no whole row written out: %s', (rows) => {
    expect(written(rows)).toBe(table(rows))
  })

  test('name a long list once that they repeat, and leave a short one and one that stands once', () => {
    const [long, other, short] = [`['${'a'.repeat(50)}']`, `['${'b'.repeat(50)}']`, "['c']"]
    const rows = `{ a: ${long}, b: ${short} }, { a: ${long}, b: ${short}, c: ${other} }`
    expect(written(rows)).toBe(
      `const list$0 = ${long}\n` +
        table(`{ a: list$0, b: ${short} }, { a: list$0, b: ${short}, c: ${other} }`),
    )
  })

  test('are looked for in tables alone', () => {
    const elsewhere = "const rows = [{ id: 'r', from: a, when: {}, then: 'no', basis: [] }]"
    expect(withShortRows('a.ts', elsewhere)).toBe(elsewhere)
  })
})
