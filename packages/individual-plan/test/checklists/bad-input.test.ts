import { isInvalidInput, type InvalidInput } from '@vilkar/core'
import { describe, expect, it } from 'vitest'
import { checkPlan, individualPlan } from '../../src/checklists/index.js'
import { today } from './helpers/plans.js'

const secret = 'Kari Nordmann 01019012345'
const on = { on: today }

/** What the front door throws; the test fails where it throws nothing, or anything else. */
function refusal(plan: unknown, options: unknown = on): InvalidInput {
  try {
    checkPlan(plan as never, options as never)
  } catch (error) {
    if (isInvalidInput(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const codesOf = ({ issues }: InvalidInput): readonly string[] =>
  issues.map(({ path, code }) => `${path.join('.')}: ${code}`)

const said = (error: InvalidInput): string =>
  JSON.stringify(error.issues) + error.message + String(error.stack)

const cycle: Record<string, unknown> = {}
cycle['goals'] = [cycle]

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
  ['not a number', { goals: [{ id: Number.NaN }] }],
  ['a lone surrogate', { id: '\ud800' }],
  [
    'an accessor',
    {
      get goals(): never {
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
]

describe('A plan that is none', () => {
  it.each(strange)('is refused: %s, without a word of it', (_, input) => {
    const error = refusal(input)
    expect(error.issues.length).toBeGreaterThan(0)
    expect(said(error)).not.toContain('Nordmann')
  })

  it('is refused with every field of the wrong kind at once', () => {
    const fields = Object.keys(individualPlan.shape)
    const wrong = Object.fromEntries(fields.map((field) => [field, { [secret]: secret }]))
    const error = refusal(wrong)
    expect(new Set(error.issues.map(({ path }) => path[0]))).toEqual(new Set(fields))
    expect(said(error)).not.toContain('Nordmann')
  })

  it('is refused with the name of each place that is wrong', () => {
    const error = refusal({
      completeness: secret,
      recipient: { birthDate: '2026-02-30', circumstances: { careTakenOver: secret } },
      goals: [{ id: secret }, {}],
      measures: [{ id: 'm1', responsible: '01019012345', extent: 'yes', goals: 'g1' }],
      period: { from: '9000-01-01' },
      consents: [{ id: 'c1' }, { id: 'c2', to: 'all' }],
    })
    expect(codesOf(error)).toEqual([
      'completeness: not-allowed',
      'recipient.birthDate: not-a-birth-date',
      'recipient.circumstances.careTakenOver: not-allowed',
      'goals.0.id: not-a-reference',
      'goals.1.id: wrong-type',
      'measures.0.extent: wrong-type',
      'measures.0.responsible: identity-number',
      'measures.0.goals: wrong-type',
      'period.from: not-a-day',
      'consents.0.to: not-allowed',
      'consents.1.to: not-allowed',
    ])
    expect(said(error)).not.toMatch(/Nordmann|01019012345/)
  })

  it('is refused where it is larger than any plan', () => {
    const goals = Array.from({ length: 20_001 }, (_, at) => ({ id: `g${at}` }))
    expect(codesOf(refusal({ goals }))).toEqual(['goals: too-large'])
  })

  it.each([null, {}, { on: null }, { on: '2026-02-30' }, { on: secret }])(
    'is asked about on a day: %j is refused',
    (options) => {
      expect(said(refusal({}, options))).not.toContain('Nordmann')
    },
  )

  it('and options that are none are refused in one error, in three languages', () => {
    const error = refusal({ [secret]: 1 }, { on: '2026-02-30', regime: 'IP-1999' })
    expect(codesOf(error)).toEqual([': unknown-field', 'on: not-a-day', 'regime: not-allowed'])
    for (const { messages } of error.issues) {
      expect(Object.keys(messages).sort()).toEqual(['en', 'nb', 'nn'])
    }
  })
})

it('An empty plan is one, with many findings', () => {
  const report = checkPlan({}, on)
  expect(report.content.status === 'checked' && report.content.findings.length).toBe(24)
})
