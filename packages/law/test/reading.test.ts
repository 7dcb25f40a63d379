import { check, type Answer, type CalendarDay, type Finding, type Inputs } from '@vilkar/core'
import {
  acts,
  ask,
  checklist,
  decision,
  since,
  versionOn,
  withReading,
  withReadingOfReport,
  type Citation,
} from '@vilkar/law'
import { flag } from '@vilkar/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { earliestReadThrough } from '../src/acts/acts.js'
import { parseCitation } from '../src/citation/parse.js'
import {
  actNames,
  allCitations,
  interpretationList,
  provisionList,
  sourceList,
} from './registers.js'

/** An answer that rests on some citations. */
function answer(basis: readonly Citation[], on: string): Answer<Inputs, 'yes', Citation> {
  return {
    status: 'determined',
    outcome: 'yes',
    decision: 'example',
    on: on as CalendarDay,
    rows: ['row'],
    basis,
    force: 'statute',
    conditions: {},
    presumed: [],
  }
}

function read(basis: readonly Citation[], on: string) {
  const found = withReading(answer(basis, on))
  if (found.status === 'not-in-force') throw new Error('unexpected')
  return found
}

const ranks = ['read', 'inferred', 'unverified'] as const

/** The reading of one citation, the slow way. */
function slow(citation: Citation, on: string): { days: readonly string[]; rank: number } {
  const provision = provisionList.find(([name]) => name === citation)
  const question = interpretationList.find(([name]) => name === citation)?.[1]
  const source = sourceList.find(([name]) => name === citation)?.[1]
  const days = (question?.about ?? source?.about ?? [citation]).flatMap((each) => {
    const parsed = parseCitation(each)
    return 'act' in parsed ? [acts[parsed.act].readThrough] : []
  })
  const confidence =
    provision === undefined
      ? (source?.confidence ?? (question?.kind === 'text-not-read' ? 'unverified' : 'read'))
      : (versionOn(provision[0], on)?.confidence ?? 'read')
  return { days: days.filter((day) => day !== undefined), rank: ranks.indexOf(confidence) }
}

describe('the reading of an answer', () => {
  test('is that of the weakest of its citations, for any basis and day', () => {
    const days = [
      '2012-01-01',
      '2013-07-01',
      '2017-12-31',
      '2022-12-31',
      '2026-07-28',
      '2026-07-29',
    ]
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...allCitations), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...days),
        (basis, on) => {
          const found = read(basis, on)
          const each = basis.map((citation) => slow(citation, on))
          const day = each.flatMap((one) => one.days).sort()[0] ?? earliestReadThrough
          expect(found.lawReadThrough).toBe(day)
          expect(found.beyondLawRead).toBe(on > day)
          expect(found.confidence).toBe(ranks[Math.max(...each.map(({ rank }) => rank))])
          expect(found.unverified).toEqual(basis.filter((_, at) => (each[at]?.rank ?? 0) > 0))
        },
      ),
    )
  })

  test('adds to the answer and changes nothing of it', () => {
    const given = answer(['pbrl § 4-1 (1)'], '2020-01-01')
    const copy = structuredClone(given)
    expect(withReading(given)).toEqual({
      ...copy,
      lawReadThrough: '2026-07-28',
      beyondLawRead: false,
      confidence: 'read',
      unverified: [],
    })
    expect(given).toEqual(copy)
    expect(JSON.parse(JSON.stringify(withReading(given)))).toEqual(withReading(given))
  })

  test('is beyond the law read on the day after the last day read', () => {
    expect(read(['pbrl § 4-1 (1)'], '2026-07-28').beyondLawRead).toBe(false)
    expect(read(['pbrl § 4-1 (1)'], '2026-07-29').beyondLawRead).toBe(true)
  })

  test('reaches only as far as the act read the shortest', () => {
    expect(read(['pbrl § 4-4 (1)', 'bl § 30 (1)'], '2024-01-01').lawReadThrough).toBe('2026-07-02')
  })

  test('names the act that follows another whose name begins alike', () => {
    expect(read(['bvl1992 § 4-12', 'bvl § 5-1'], '2022-01-01').lawReadThrough).toBe('2026-07-28')
    expect(read(['bl § 30 (1)', 'bvl § 5-1'], '2024-01-01').lawReadThrough).toBe('2026-07-02')
  })

  test('falls back on the earliest day of all where no act behind it was read', () => {
    expect(read(['bvl1992 § 4-12'], '2015-01-01').lawReadThrough).toBe(earliestReadThrough)
    const days = actNames.flatMap((name) => acts[name].readThrough ?? [])
    expect(earliestReadThrough).toBe([...days].sort()[0])
  })

  test('a reading chosen or a gap lowers nothing, and a text not read does', () => {
    expect(read(['interpretation: completed-years'], '2020-01-01').confidence).toBe('read')
    expect(read(['interpretation: plan-consent-12-to-15'], '2020-01-01').confidence).toBe('read')
    const found = read(['interpretation: minor-guardian-before-2013'], '2012-06-01')
    expect(found.confidence).toBe('unverified')
    expect(found.unverified).toEqual(['interpretation: minor-guardian-before-2013'])
  })

  test('an answer that nothing is in force says nothing of a reading', () => {
    const none = { status: 'not-in-force', decision: 'x', on: '1999-01-01' as CalendarDay } as const
    expect(withReading(none)).toBe(none)
  })
})

describe('the reading of answers that share a basis', () => {
  const basis = Object.freeze(['pbrl § 3-4 (1)'] as const)
  type Open = Answer<Inputs, 'yes' | 'no', Citation>
  const open = (on: string, possible: readonly ('yes' | 'no')[]): Open => ({
    status: 'undetermined',
    decision: 'example',
    on: on as CalendarDay,
    possible,
    needed: [],
    conditions: {},
    presumed: [],
    basis,
    force: 'statute',
    rows: ['row'],
  })
  const both: readonly ('yes' | 'no')[] = Object.freeze(['yes', 'no'] as const)

  test('is that of the day of each', () => {
    const days = ['2017-12-31', '2018-01-01', '2017-12-31', '2030-01-01']
    expect(days.map((on) => withReading(answer(basis, on)))).toMatchObject([
      { confidence: 'inferred', beyondLawRead: false },
      { confidence: 'read', beyondLawRead: false },
      { confidence: 'inferred', beyondLawRead: false },
      { confidence: 'read', beyondLawRead: true },
    ])
  })

  test('says in substance what the outcomes of each mean', () => {
    const on = '2026-02-01'
    const alike = { yes: { says: 'may' }, no: { says: 'may' } } as const
    const apart = { yes: { says: 'yes' }, no: { says: 'no' } } as const
    const one: readonly ('yes' | 'no')[] = Object.freeze(['no'] as const)
    expect(withReading(open(on, both), alike)).toHaveProperty('inSubstance', 'may')
    expect(withReading(open(on, one), alike)).not.toHaveProperty('inSubstance')
    expect(withReading(open(on, both), alike)).toHaveProperty('inSubstance', 'may')
    expect(withReading(open(on, both), apart)).not.toHaveProperty('inSubstance')
    expect(withReading(open(on, both))).not.toHaveProperty('inSubstance')
  })

  test('is not kept of a basis that can be written to', () => {
    const written: Citation[] = ['pbrl § 3-4 (1)']
    const given = answer(written, '2017-12-31')
    expect(withReading(given)).toMatchObject({ confidence: 'inferred' })
    written.pop()
    expect(withReading(given)).toMatchObject({ confidence: 'read' })
  })
})

describe('the reading of a report', () => {
  const plan = checklist<{ readonly consent?: boolean }>({
    id: 'example.plan',
    requirements: [
      {
        id: 'consent',
        basis: ['hrf § 17', 'pbrl § 4-3 (1) a'],
        force: 'regulation',
        weight: 'must',
        from: since.coverage,
        until: since.planAndCoordinator2022,
        test: () => [{ status: 'unmet', at: '/consent', message: 'consent-missing' }],
      },
      {
        id: 'together',
        basis: ['pbrl § 4-3 (1) a', 'bl § 30 (1)'],
        force: 'statute',
        weight: 'should',
        from: since.coverage,
        until: since.planAndCoordinator2022,
        test: () => [{ status: 'met', at: '', message: 'together' }],
      },
    ],
  })

  test('is taken over all findings, each citation once', () => {
    const report = check(plan, {}, { on: '2012-06-01' as CalendarDay })
    expect(withReadingOfReport(report)).toEqual({
      ...report,
      lawReadThrough: '2026-07-02',
      beyondLawRead: false,
      confidence: 'unverified',
      unverified: ['pbrl § 4-3 (1) a', 'bl § 30 (1)'],
    })
  })

  test('is that of an answer with the same basis', () => {
    const findings: readonly Finding<Citation>[] = []
    const empty = { met: 0, unmet: 0, undetermined: 0, notApplicable: 0 }
    const report = withReadingOfReport({
      status: 'checked',
      checklist: 'x',
      on: '2026-12-01' as CalendarDay,
      findings,
      must: empty,
      should: empty,
      may: empty,
    })
    expect(report).toMatchObject({ lawReadThrough: earliestReadThrough, beyondLawRead: true })
  })

  test('a report that nothing is in force says nothing of a reading', () => {
    const none = check(plan, {}, { on: '2023-01-01' as CalendarDay })
    expect(withReadingOfReport(none)).toBe(none)
  })
})

describe('asking', () => {
  const question = decision({
    id: 'example.question',
    inputs: { competent: flag() },
    outcomes: ['own', 'none'],
    force: 'statute',
    rows: [
      {
        id: 'own',
        from: since.coverage,
        when: { competent: true },
        then: 'own',
        basis: ['pbrl § 4-1 (1)'],
      },
      {
        id: 'none',
        from: since.coverage,
        when: { competent: false },
        then: 'none',
        basis: ['pbrl § 4-6 (1)'],
      },
    ],
  })

  test('is deciding, with the reading', () => {
    expect(ask(question, { competent: true }, { on: '2027-01-01' })).toMatchObject({
      status: 'determined',
      outcome: 'own',
      beyondLawRead: true,
    })
  })

  test('an undetermined answer is read over all rows still possible', () => {
    expect(ask(question, {}, { on: '2013-01-01' })).toMatchObject({
      status: 'undetermined',
      unverified: ['pbrl § 4-6 (1)'],
      confidence: 'unverified',
    })
  })

  test('before the period covered there is no reading', () => {
    expect(ask(question, {}, { on: '2011-12-31' })).toEqual({
      status: 'not-in-force',
      decision: 'example.question',
      on: '2011-12-31',
    })
  })
})
