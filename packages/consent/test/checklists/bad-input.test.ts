import { isInvalidInput, type InvalidInput } from '@vilkar/core'
import { describe, expect, it } from 'vitest'
import { checkConsentDeclaration, checkSomaticCoercion } from '../../src/checklists/index.js'
import { wholes } from './helpers/wholes.js'

const secret = 'Kari Nordmann 01019012345'
const today = { on: '2026-07-01' }

/** What a front door throws; the test fails where it throws nothing, or anything else. */
function refusal(ask: () => unknown): InvalidInput {
  try {
    ask()
  } catch (error) {
    if (isInvalidInput(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const codesOf = ({ issues }: InvalidInput): readonly string[] =>
  issues.map(({ path, code }) => `${path.join('.')}: ${code}`)

const cycle: Record<string, unknown> = {}
cycle['planConsented'] = cycle

const strange: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', secret],
  ['a list', [secret]],
  ['a function', () => secret],
  ['an unknown field', { [secret]: secret }],
  ['a prototype key', JSON.parse(`{"__proto__": "${secret}"}`)],
  ['a cycle', cycle],
  ['a date', new Date(0)],
  ['a map', new Map([[secret, secret]])],
  [
    'an accessor',
    {
      get objects(): boolean {
        throw new Error(secret)
      },
    },
  ],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error(secret)
        },
      },
    ),
  ],
  ['a lone surrogate', { planConsented: '\ud800' }],
]

describe.each(wholes.map((whole) => [whole.name, whole] as const))('%s', (_, { check, schema }) => {
  it.each(strange)('refuses %s in its place, without a word of it', (_name, input) => {
    const error = refusal(() => check(input as never, today))
    expect(error.issues.length).toBeGreaterThan(0)
    const said = JSON.stringify(error.issues) + error.message + String(error.stack)
    expect(said).not.toContain('Nordmann')
  })

  it('refuses every field of the wrong kind, all at once', () => {
    const fields = Object.keys(schema.shape)
    const wrong = Object.fromEntries(fields.map((field) => [field, { [secret]: secret }]))
    const error = refusal(() => check(wrong, today))
    expect(new Set(error.issues.map(({ path }) => path[0]))).toEqual(new Set(fields))
    expect(JSON.stringify(error.issues)).not.toContain('Nordmann')
  })

  it.each([
    undefined,
    null,
    {},
    { on: null },
    { on: '2026-02-30' },
    { on: secret },
    { on: new Date(0) },
  ])('refuses a day that is none: %j', (options) => {
    const error = refusal(() => check({}, options as never))
    expect(JSON.stringify(error.issues)).not.toContain('Nordmann')
  })

  it('says what is wrong with the document and with the day in one error, in three languages', () => {
    const error = refusal(() => check({ [secret]: 1 }, { on: '2026-02-30' }))
    expect(codesOf(error)).toEqual([': unknown-field', 'on: not-a-day'])
    for (const { messages } of error.issues) {
      expect(Object.keys(messages).sort()).toEqual(['en', 'nb', 'nn'])
    }
  })
})

describe('A declaration', () => {
  it.each([
    ['Kari Nordmann', 'not-a-reference'],
    ['01019012345', 'identity-number'],
    ['日本', 'not-a-reference'],
    ['', 'not-a-reference'],
    ['a'.repeat(101), 'not-a-reference'],
  ])('takes no names and no identity numbers for references: %j', (reference, code) => {
    const error = refusal(() => checkConsentDeclaration({ participants: [reference] }, today))
    expect(codesOf(error)).toEqual([`participants.0: ${code}`])
    expect(JSON.stringify(error.issues)).not.toMatch(/Nordmann|01019012345/)
  })

  it.each(['school', 'unit-12', 'urn:example:4', '0101901234', 'a'.repeat(100)])(
    'takes references of the caller’s own: %s',
    (reference) => {
      expect(checkConsentDeclaration({ participants: [reference] }, today).status).toBe('checked')
    },
  )
})

describe('A decision on somatic care that the patient opposes', () => {
  it('names each place that is wrong', () => {
    const document = {
      treatmentFor: secret,
      measures: [{ kind: 'coercion' }, { kind: secret, carriesOutCare: 'yes' }],
      validFrom: '2025-02-29',
      validThrough: '9000-01-01',
    }
    const error = refusal(() => checkSomaticCoercion(document as never, today))
    expect(codesOf(error)).toEqual([
      'treatmentFor: not-allowed',
      'measures.1.kind: not-allowed',
      'measures.1.carriesOutCare: wrong-type',
      'validFrom: not-a-day',
      'validThrough: not-a-day',
    ])
    expect(JSON.stringify(error.issues)).not.toContain('Nordmann')
  })

  it('refuses more measures than any decision has', () => {
    const measures = Array.from({ length: 101 }, () => ({}))
    expect(codesOf(refusal(() => checkSomaticCoercion({ measures }, today)))).toEqual([
      'measures: too-large',
    ])
  })

  it('takes the latest day that a document may bear', () => {
    const document = { validFrom: '8999-12-31', validThrough: '8999-12-31' }
    expect(checkSomaticCoercion(document, { on: '9999-12-31' }).status).toBe('checked')
  })
})
