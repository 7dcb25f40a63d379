import { atLeast, below, flag, integer, InvalidInput, type CalendarDay } from '@vilkar/core'
import { ageOn } from '@vilkar/core/calendar'
import { issue } from '@vilkar/core/edge'
import { ask, decision, since } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import {
  changeAt,
  mayChangeAt,
  readFrom,
  stretchesAt,
  timelineAt,
  type DoorOverTime,
} from '../src/time/over-time.js'

/** A question that those of 16 decide themselves, from 2022-08-01. */
const decides = decision({
  id: 'example.decides',
  inputs: { age: integer({ min: 0, max: 130 }) },
  outcomes: ['parents', 'own'],
  force: 'statute',
  rows: [
    {
      id: 'minor',
      from: since.coverage,
      when: { age: below(16) },
      then: 'parents',
      basis: ['hrf § 18 (1)'],
    },
    {
      id: 'before',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { age: atLeast(16) },
      then: 'parents',
      basis: ['hrf § 18 (1)'],
    },
    {
      id: 'own',
      from: since.planAndCoordinator2022,
      when: { age: atLeast(16) },
      then: 'own',
      basis: ['pbrl § 4-3 (1) a'],
    },
  ],
})

/** A question whose only input is the answer to another one. */
const told = decision({
  id: 'example.told',
  inputs: { ownDecision: flag() },
  outcomes: ['patient', 'parents'],
  force: 'statute',
  rows: [
    {
      id: 'patient',
      from: since.coverage,
      when: { ownDecision: true },
      then: 'patient',
      basis: ['pbrl § 4-3 (1) a'],
    },
    {
      id: 'parents',
      from: since.coverage,
      when: { ownDecision: false },
      then: 'parents',
      basis: ['pbrl § 4-3 (1) a'],
    },
  ],
})

/** A question whose law ended on 2022-08-01. */
const ended = decision({
  id: 'example.ended',
  inputs: {},
  outcomes: ['yes'],
  force: 'statute',
  rows: [
    {
      id: 'yes',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: {},
      then: 'yes',
      basis: ['pbrl § 4-3 (1) a'],
    },
  ],
})

/** A question that turns on a day that was stated. */
const sent = decision({
  id: 'example.sent',
  inputs: { isSent: flag() },
  outcomes: ['yes', 'no'],
  force: 'statute',
  rows: [
    {
      id: 'yes',
      from: since.coverage,
      when: { isSent: true },
      then: 'yes',
      basis: ['pbrl § 4-3 (1) a'],
    },
    {
      id: 'no',
      from: since.coverage,
      when: { isSent: false },
      then: 'no',
      basis: ['pbrl § 4-3 (1) a'],
    },
  ],
})

interface Facts {
  readonly birthDate?: string
  readonly age?: number | null
  readonly sentOn?: string
}

interface Options {
  readonly on: string
}

const refuse = (name: string): never => {
  throw new InvalidInput([issue([name], 'not-allowed', 'another')])
}

const door: DoorOverTime<Facts, Options> = {
  questions: {
    [decides.id]: decides,
    [told.id]: told,
    [ended.id]: ended,
    [sent.id]: sent,
  },
  origins: { ownDecision: { kind: 'answers', questions: [decides.id], fact: 'ownDecision' } },
  readFacts: (facts) => (facts === null ? refuse('facts') : (facts as Facts)),
  readOptions: (options) =>
    (options as Options).on === 'never' ? refuse('on') : (options as Options),
  answer: ({ birthDate, sentOn }, { on }, ids) => {
    const day = on as CalendarDay
    if (birthDate !== undefined && birthDate > on) refuse('birthDate')
    const age = birthDate === undefined ? undefined : ageOn(birthDate, day)
    const own = ask(decides, { age }, { on: day })
    const ownDecision = own.status === 'determined' ? own.outcome === 'own' : undefined
    const answers = {
      own,
      told: ask(told, { ownDecision }, { on: day }),
      ended: ask(ended, {}, { on: day }),
      sent: ask(sent, { isSent: sentOn === undefined ? undefined : sentOn <= on }, { on: day }),
    }
    return Object.fromEntries(
      Object.entries(answers).filter(([, { decision: id }]) => ids.includes(id)),
    )
  },
}

const change = (question: string, facts: Facts, on: string) =>
  changeAt(door, { question, facts, options: { on } })
const stretches = (question: string, facts: Facts, from: string, until: string) =>
  stretchesAt(door, { question, facts, options: { on: from } }, until as CalendarDay)

const issuesOf = (run: () => unknown): readonly unknown[] => {
  try {
    run()
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues.map(({ path, code }) => [...path, code])
    throw error
  }
  return []
}

describe('the first day on which an answer may turn', () => {
  test('is the birthday at the age that a row asks for, and no day after it', () => {
    const facts = { birthDate: '2010-05-01' }
    for (const on of ['2022-08-01', '2026-04-30']) {
      expect(change(decides.id, facts, on)).toMatchObject({
        on: '2026-05-01',
        because: [{ kind: 'birthday', years: 16, day: 'known' }],
        answer: { decision: decides.id, on: '2026-05-01', outcome: 'own' },
        beyondLawRead: false,
      })
    }
    expect(change(decides.id, facts, '2026-05-01')).toBeNull()
  })

  test('is the change of law, of the question or of one that an input is taken from', () => {
    const facts = { birthDate: '2000-01-01' }
    for (const question of [decides.id, told.id]) {
      expect(change(question, facts, '2022-07-31')).toMatchObject({
        on: '2022-08-01',
        because: [{ kind: 'change-of-law', change: 'planAndCoordinator2022' }],
        answer: { decision: question },
      })
      expect(change(question, facts, '2022-08-01')).toBeNull()
    }
  })

  test('is a day that is stated', () => {
    const facts = { sentOn: '2026-03-10' }
    expect(change(sent.id, facts, '2026-03-09')).toMatchObject({
      on: '2026-03-10',
      because: [{ kind: 'stated-day', fact: 'sentOn', is: 'come' }],
      answer: { outcome: 'yes' },
    })
    expect(change(sent.id, facts, '2026-03-10')).toBeNull()
  })

  test('is beyond the law read where it is later than the last day read', () => {
    const beyond = (birthDate: string) =>
      change(decides.id, { birthDate }, '2026-01-01')?.beyondLawRead
    expect(['2010-07-27', '2010-07-28', '2010-07-29'].map(beyond)).toEqual([false, false, true])
  })

  test('is beyond no law read where the law ends on a day that was read of', () => {
    expect(change(ended.id, {}, '2022-07-31')).toMatchObject({
      on: '2022-08-01',
      answer: { status: 'not-in-force' },
      beyondLawRead: false,
    })
  })
})

describe('days with the same outcomes', () => {
  test('end where the answer turns, and say by what', () => {
    const found = stretches(decides.id, { birthDate: '2010-05-01' }, '2026-04-01', '2026-05-31')
    expect(found).toMatchObject([
      {
        first: '2026-04-01',
        last: '2026-04-30',
        answer: { outcome: 'parents' },
        ends: { on: '2026-05-01', because: [{ kind: 'birthday', years: 16 }] },
        beyondLawRead: false,
      },
      {
        first: '2026-05-01',
        last: '2026-05-31',
        answer: { outcome: 'own' },
        beyondLawRead: false,
      },
    ])
  })

  test('are beyond the law read where one of them is', () => {
    const beyond = (until: string) =>
      stretches(sent.id, { sentOn: '2026-07-01' }, '2026-06-30', until).map(
        ({ beyondLawRead }) => beyondLawRead,
      )
    expect(beyond('2026-07-28')).toEqual([false, false])
    expect(beyond('2026-07-29')).toEqual([false, true])
  })

  test('leave out those on which the facts cannot be true, which alone are refused', () => {
    const facts = { birthDate: '2026-02-01' }
    const [first] = stretches(decides.id, facts, '2026-01-01', '2026-03-01')
    expect(first).toMatchObject({ first: '2026-02-01', last: '2026-03-01' })
    expect(issuesOf(() => change(decides.id, facts, '2026-01-31'))).toEqual([
      ['birthDate', 'not-allowed'],
    ])
    expect(change(decides.id, facts, '2026-02-01')?.on).toBe('2042-02-01')
  })

  test('a fault of the door itself is not taken for facts that cannot be true', () => {
    const broken = { ...door, answer: () => JSON.parse('{') as object }
    const asked = { question: sent.id, facts: {}, options: { on: '2026-01-01' } }
    expect(() => stretchesAt(broken, asked, '2026-01-02' as CalendarDay)).toThrow(SyntaxError)
  })
})

describe('what is asked over time', () => {
  test('is a question of the door', () => {
    for (const question of ['toString', 'example.other', [decides.id] as unknown as string]) {
      expect(issuesOf(() => change(question, {}, '2026-01-01'))).toEqual([
        ['question', 'not-allowed'],
      ])
    }
  })

  test('has no age, which is that of one day; one that is null is none', () => {
    expect(issuesOf(() => change(decides.id, { age: 0 }, '2026-01-01'))).toEqual([
      ['age', 'age-of-one-day'],
    ])
    expect(change(decides.id, { age: null }, '2026-01-01')).toBeNull()
  })

  test('has a first day that is not after the last, and says which of them is wrong', () => {
    const { readOptions } = door
    const read = (from: string, until: string) => readFrom(readOptions, { from, until })
    expect(read('2026-01-02', '2026-01-02')).toEqual([{ on: '2026-01-02' }, '2026-01-02'])
    expect(issuesOf(() => read('2026-01-03', '2026-01-02'))).toEqual([['from', 'too-late']])
    expect(issuesOf(() => read('never', '2026-02-30'))).toEqual([
      ['from', 'not-allowed'],
      ['until', 'not-a-day'],
    ])
  })

  test('is read at the door: all that is wrong with facts and days is said at once', () => {
    expect(issuesOf(() => mayChangeAt(door, decides.id, null, { on: 'never' }))).toEqual([
      ['facts', 'not-allowed'],
      ['on', 'not-allowed'],
    ])
    const days = { from: 'never', until: '2026-01-01' }
    expect(issuesOf(() => timelineAt(door, decides.id, null, days))).toEqual([
      ['facts', 'not-allowed'],
      ['from', 'not-allowed'],
    ])
    const facts = { birthDate: '2010-05-01' }
    expect(mayChangeAt(door, decides.id, facts, { on: '2026-01-01' })).toEqual(
      change(decides.id, facts, '2026-01-01'),
    )
    expect(
      timelineAt(door, decides.id, facts, { from: '2026-01-01', until: '2026-06-01' }),
    ).toEqual(stretches(decides.id, facts, '2026-01-01', '2026-06-01'))
  })
})
