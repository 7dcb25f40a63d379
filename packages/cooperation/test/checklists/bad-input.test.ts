import { describe, expect, it } from 'vitest'
import { hostile } from '@vilkar/testing/domains'
import { issuesOf, refusalOf } from '@vilkar/testing/answers'
import {
  checkAdmissionAndDischarge,
  checkCooperationAgreement,
  checkPatientAgreement,
} from '../../src/checklists/index.js'
import { today } from './helpers/days.js'
import { wholes } from './helpers/wholes.js'

const secret = 'Kari Nordmann 01019012345'
const on = { on: today }

const saidOf = (run: () => unknown): string => {
  const error = refusalOf(run)
  return JSON.stringify(error.issues) + error.message + String(error.stack)
}

describe.each(wholes.map((whole) => [whole.name, whole] as const))('%s', (_, { check, schema }) => {
  it('given as free text is told which fields a document has, and nothing of the text', () => {
    for (const text of ['', secret, '{"completeness": "partial"}', 'x'.repeat(1_000_000)]) {
      const issues = issuesOf(() => check(text as never, on))
      expect(issues.map(({ path, code }) => [path, code])).toEqual([[[], 'not-a-document']])
      for (const message of Object.values(issues[0]?.messages ?? {})) {
        for (const name of Object.keys(schema.shape)) expect(message).toContain(name)
        expect(message).not.toContain('Nordmann')
        expect(message.length).toBeLessThan(2_000)
      }
    }
  })

  it('refuses every field of the wrong kind, all at once', () => {
    const fields = Object.keys(schema.shape)
    const wrong = Object.fromEntries(fields.map((name) => [name, { [secret]: secret }]))
    const issues = issuesOf(() => check(wrong, on))
    expect(new Set(issues.map(({ path }) => path[0]))).toEqual(new Set(fields))
    expect(saidOf(() => check(wrong, on))).not.toContain('Nordmann')
  })

  it('says what is wrong with the document and with the day in one error, in three languages', () => {
    const issues = issuesOf(() => check(secret as never, { on: '2026-02-30' }))
    expect(issues.map(({ code }) => code)).toEqual(['not-a-document', 'not-a-day'])
    for (const { messages } of issues) {
      expect(Object.keys(messages).sort()).toEqual(['en', 'nb', 'nn'])
    }
  })
})

/** Documents of which nothing has to be said: what refuses them is what is hostile in them. */
const free = wholes.filter(({ schema }) => !('of' in schema.shape))

describe.each(free.map((whole) => [whole.name, whole] as const))('%s', (_, { check, schema }) => {
  const field = Object.keys(schema.shape)[2] ?? ''

  it.each(hostile({ choice: 'completeness', list: field }))(
    'refuses %s with one clear error',
    (_name, make) => {
      const [document, options] = make()
      const error = refusalOf(() => check(document as never, options as never))
      expect(error.issues.length).toBeGreaterThan(0)
      expect(error.message.length).toBeLessThan(100_000)
    },
  )

  it('refuses no empty document', () => {
    expect(check({}, on).map(({ status }) => status)).not.toContain('not-in-force')
  })
})

describe('places that are wrong', () => {
  it('in an agreement are named one by one', () => {
    const agreement = {
      municipalities: [{ id: secret }, { decidedBy: 'mayor' }],
      specialistParty: 'hospital',
      guidelines: { admission: 'yes', other: true },
      jointMeasures: 'a team',
      concludedOn: '2026-02-30',
      reviews: ['2025-01-01', 'last year'],
      clauses: [{ id: 'c1', responsible: 'nobody' }],
    }
    const issues = issuesOf(() => checkCooperationAgreement(agreement as never, on))
    expect(issues.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual([
      'municipalities.0.id: not-a-reference',
      'municipalities.1.id: wrong-type',
      'municipalities.1.decidedBy: not-allowed',
      'specialistParty: not-allowed',
      'guidelines.admission: wrong-type',
      'guidelines: unknown-field',
      'jointMeasures: wrong-type',
      'clauses.0.responsible: not-allowed',
      'concludedOn: not-a-day',
      'reviews.1: not-a-day',
    ])
    expect(saidOf(() => checkCooperationAgreement(agreement as never, on))).not.toContain(
      'Nordmann',
    )
  })

  it.each([
    ['01019012345', 'identity-number'],
    ['Kari Nordmann', 'not-a-reference'],
    ['', 'not-a-reference'],
    ['a'.repeat(101), 'not-a-reference'],
  ])('takes no names and no identity numbers for ids: %j', (id, wrong) => {
    const issues = issuesOf(() => checkPatientAgreement({ patients: [id] }, on))
    expect(issues.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual([
      `patients.0: ${wrong}`,
    ])
    expect(JSON.stringify(issues)).not.toMatch(/Nordmann|01019012345/)
  })

  it.each(['2026-02-01', '2026-02-01T08:00', '2026-02-01T08:00:00', '2026-02-30T08:00:00Z'])(
    'a moment has its offset: %s is refused',
    (admittedAt) => {
      const issues = issuesOf(() => checkAdmissionAndDischarge({ admittedAt }, on))
      expect(issues.map(({ path }) => path.join('.'))).toEqual(['admittedAt'])
    },
  )

  it('whose unit or routines they are has to be said', () => {
    for (const { check, schema } of wholes) {
      if (!('of' in schema.shape)) continue
      const issues = issuesOf(() => check({}, on))
      expect(issues.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual([
        'of: not-allowed',
      ])
    }
  })
})
