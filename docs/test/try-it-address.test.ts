import { catalogue } from 'vilkar/catalogue'
import type { Input, Inputs } from '@vilkar/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, draftsIn, readAddress } from '../src/try-it/address.ts'
import { domainOf } from '../src/try-it/domains.ts'
import { arrive, beginWith, choose, fillIn, shared } from '../src/try-it/state.ts'
import { readValue, writeValue } from '../src/try-it/values.ts'

const { decisions } = catalogue()
const ids = decisions.map(({ id }) => id)

/** What may stand in a field: a value of its input, as it is written, or nothing. */
function draftOf(input: Input): fc.Arbitrary<string> {
  if (input.kind === 'flag') return fc.constantFrom('', 'yes', 'no')
  if (input.kind === 'choice') return fc.constantFrom('', ...input.values)
  const { min, max } = input
  const one = fc.integer({ min, max })
  const range = fc
    .tuple(one, one)
    .map(([a, b]) => writeValue({ min: Math.min(a, b), max: Math.max(a, b) }))
  return fc.oneof(
    fc.constant(''),
    one.map(String),
    range,
    one.map((from) => `${String(from)}..`),
    one.map((to) => `..${String(to)}`),
  )
}

const draftsOf = (inputs: Inputs): fc.Arbitrary<Record<string, string>> =>
  fc.record(
    Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, draftOf(input)])),
  )

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10))

describe('the address of a decision', () => {
  test('every decision belongs to a domain', () => {
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((id) => domainOf(id) === undefined)).toEqual([])
  })

  test.each(decisions)('comes back as it was: $id', ({ id, inputs }) => {
    fc.assert(
      fc.property(draftsOf(inputs), day, fc.boolean(), (drafts, on, presume) => {
        const address = addressOf({ decision: id, on, presume, drafts }, inputs)
        const begun = beginWith(address, ids, '2026-07-28')
        expect(begun).toMatchObject({ decision: id, on, presume, dropped: [] })
        const filled = Object.entries(drafts).filter(([, text]) => text !== '')
        const arrived = arrive(begun, inputs)
        expect(arrived.drafts).toEqual(Object.fromEntries(filled))
        expect(arrived.dropped).toEqual([])
        expect(shared(arrived, inputs)).toBe(address)
      }),
      { numRuns: 25 },
    )
  })

  test('a day typed into any field never stands in it', () => {
    const days = fc.constantFrom('2010-09-03', '2010-09', '03.09.2010', '030910', '03091012345')
    fc.assert(
      fc.property(fc.constantFrom(...decisions), days, ({ id, inputs }, text) => {
        const drafts = Object.fromEntries(Object.keys(inputs).map((name) => [name, text]))
        const asked = { decision: id, on: '2026-02-01', presume: true, drafts }
        expect(addressOf(asked, inputs)).toBe(`#decision=${id}&on=2026-02-01`)
      }),
    )
  })

  test('can be read by people', () => {
    const inputs: Inputs = {
      age: { kind: 'integer', min: 0, max: 130 },
      objectsToHealthCare: { kind: 'flag' },
    }
    const asked = {
      decision: 'consent.who-decides',
      on: '2026-02-01',
      presume: false,
      drafts: { objectsToHealthCare: 'no', age: '12..15' },
    }
    expect(addressOf(asked, inputs)).toBe(
      '#decision=consent.who-decides&on=2026-02-01&presume=no&age=12..15&objectsToHealthCare=no',
    )
  })
})

describe('an address that anyone may have written', () => {
  const names = [...new Set(decisions.flatMap(({ inputs }) => Object.keys(inputs)))]
  const name = fc.oneof(
    fc.constantFrom('decision', 'on', 'presume', 'mode', '__proto__', 'constructor', ...names),
    fc.string({ maxLength: 8 }),
  )
  const value = fc.oneof(
    fc.constantFrom('yes', 'no', '15', '12..15', '..', '-1', '1e3', '٣', ...ids),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const fragment = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.tuple(name, value), { maxLength: 12 })
      .map((parts) => `#${parts.map((each) => each.join('=')).join('&')}`),
  )

  test('never breaks the page: only values of inputs are left', () => {
    fc.assert(
      fc.property(fragment, fc.constantFrom(...ids), (text, id) => {
        const inputs = decisions.find((each) => each.id === id)?.inputs ?? {}
        const { fields } = readAddress(text)
        const { drafts, dropped } = draftsIn(inputs, fields)
        expect(Object.keys(drafts)).toHaveLength(fields.size - dropped.length)
        for (const [input, draft] of Object.entries(drafts)) {
          expect(Object.hasOwn(inputs, input)).toBe(true)
          expect(inputs[input] && readValue(inputs[input], draft)).toBeDefined()
        }
        const begun = beginWith(text, ids, '2026-07-28')
        expect(begun.decision === undefined || ids.includes(begun.decision)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['an unknown decision', '#decision=consent.nothing&age=15', ['decision', 'age']],
    ['a day that does not exist', '#decision=consent.who-decides&on=2026-02-30', ['on']],
    ['an unknown input', '#decision=consent.who-decides&shoe-size=44', ['shoe-size']],
    [
      'a value that is none',
      '#decision=consent.who-decides&age=old&objects=perhaps',
      ['age', 'objects'],
    ],
    ['a range upside down', '#decision=consent.who-decides&age=16..12', ['age']],
    ['an age beyond all', '#decision=consent.who-decides&age=131', ['age']],
    ['the same input twice', '#decision=consent.who-decides&age=15&age=16', ['age']],
    [
      'a name that every object has',
      '#decision=consent.who-decides&__proto__=1&toString=1',
      ['__proto__', 'toString'],
    ],
    ['an address beyond measure', `#decision=${'a'.repeat(30_000)}`, ['#']],
  ])('leaves out and names %s', (_, fragment, dropped) => {
    const inputs = decisions.find(({ id }) => id === 'consent.who-decides')?.inputs ?? {}
    const begun = beginWith(fragment, ids, '2026-07-28')
    expect(arrive(begun, inputs).dropped).toEqual(dropped)
    expect(begun.on).toBe('2026-07-28')
  })

  test('an empty one is no mistake', () => {
    expect(readAddress('')).toMatchObject({ mode: 'decision', presume: true, dropped: [] })
    expect(beginWith('', ids, '2026-07-28')).toEqual({
      on: '2026-07-28',
      presume: true,
      drafts: {},
      dropped: [],
    })
  })
})

test('another decision keeps what fits it, and does not count what does not', () => {
  const ages: Inputs = { age: { kind: 'integer', min: 0, max: 130 } }
  const state = fillIn(fillIn(beginWith('', ids, '2026-07-28'), 'age', '15'), 'matter', 'ordinary')
  const arrived = arrive(choose(state, 'consent.child-heard'), ages)
  expect(arrived).toMatchObject({ drafts: { age: '15' }, dropped: [] })
})

test('what was read is not read again', () => {
  const { drafts, dropped } = draftsIn({}, new Map([['age', '15']]))
  expect([drafts, dropped]).toEqual([{}, ['age']])
})
