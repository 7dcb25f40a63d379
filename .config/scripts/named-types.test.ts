import { expect, test } from 'vitest'
import { namedTypes } from '../named-types.ts'

const index = `import * as core from '@vilkar/core';
declare const mayVote: core.Decision<{
    readonly age: core.IntegerInput;
}, "yes" | "no", string>;
declare const inner: core.Decision<{
    readonly other: core.FlagInput;
}, "maybe" | "never", string>;
export { mayVote };
`
const chunk = `import * as core from '@vilkar/core';
declare const byId: {
    readonly 'example.may-vote': core.Decision<{
        readonly age: core.IntegerInput;
    }, "no" | "yes", string>;
};
export { byId as b };
`

test('what a question is made of is named after it, where it is declared', () => {
  const { 'index.d.ts': named } = namedTypes({ 'index.d.ts': index })
  expect(named).toContain('mayVote: core.Decision<MayVoteInputs, MayVoteOutcome, string>')
  expect(named).toContain('export type MayVoteOutcome = "yes" | "no";')
  expect(named).toMatch(/export type MayVoteInputs = \{\s+readonly age: core.IntegerInput;\s+\};/)
})

test('another declaration borrows the name, in whatever order the compiler wrote a union', () => {
  const { 'texts/chunk.d.cts': named } = namedTypes({
    'index.d.cts': index,
    'texts/chunk.d.cts': chunk,
  })
  expect(named).toContain("import type { MayVoteOutcome } from '../index.cjs';")
  expect(named).toContain(
    "'example.may-vote': core.Decision<MayVoteInputs, MayVoteOutcome, string>",
  )
})

test('whoever offers the question offers the names as well', () => {
  const entry = "import { mayVote } from './index.js';\nexport { mayVote };\n"
  const { 'entry.d.ts': named } = namedTypes({ 'index.d.ts': index, 'entry.d.ts': entry })
  expect(named).toContain("export type { MayVoteInputs } from './index.js';")
})

test('what is not exported keeps its type as it is written', () => {
  const { 'index.d.ts': named } = namedTypes({ 'index.d.ts': index })
  expect(named).toContain('"maybe" | "never"')
})

test('declarations with nothing to name stay as they are', () => {
  const plain = { 'index.d.ts': 'declare const one: 1;\nexport { one };\n' }
  expect(namedTypes(plain)).toEqual(plain)
})

test('a name that is taken is refused', () => {
  const taken = `${index}interface MayVoteInputs {}\nexport type { MayVoteInputs };\n`
  expect(() => namedTypes({ 'index.d.ts': taken })).toThrow('index.d.ts: MayVoteInputs is taken.')
})
