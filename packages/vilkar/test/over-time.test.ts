import { calendarDay, isInvalidInput, possibleOutcomes, type Answer } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import { assessPriority } from '@vilkar/priority'
import { describe, expect, test } from 'vitest'
import { answersOf, assessCase, type CaseFile, type CaseQuestion } from '../src/index.js'
import { changesAhead, mayChangeOn, timeline, timelineOfCase } from '../src/time/index.js'

/** Cases in which something happens: birthdays, changes of law, days that are set. */
const cases: readonly (readonly [name: string, file: CaseFile, from: string])[] = [
  [
    'a child near the age of 16',
    { person: { birthDate: '2010-07-14' }, consent: { matter: 'ordinary' } },
    '2025-12-01',
  ],
  [
    'somebody born in 2008, of whom no more is known',
    { person: { birthDate: '2008', receivesHealthCare: true }, individualPlan: { lasting: true } },
    '2025-10-01',
  ],
  [
    'a referral with a deadline',
    {
      person: { birthDate: '2003-02-28' },
      priority: { received: '2025-12-20', deadline: '2026-04-09', mentalDisorderOrAddiction: true },
    },
    '2026-01-05',
  ],
]

const days = 240

/** What is possible on each question on a day. */
function possibleIn(file: CaseFile, on: string): ReadonlyMap<CaseQuestion, string> {
  const answers = answersOf(assessCase(file, { on }))
  return new Map(answers.map(({ question, answer }) => [question, possibleOutcomes(answer).join()]))
}

describe('a case over time', () => {
  test.each(cases)('says of %s what every day by itself says', (_, file, from) => {
    const first = calendarDay(from)
    const until = addDays(first, days)
    const byDay = Array.from({ length: days + 1 }, (_each, at) => {
      const on = addDays(first, at)
      return { on, possible: possibleIn(file, on) }
    })
    const expected = (question: CaseQuestion): readonly string[] =>
      byDay
        .filter(
          ({ possible }, at) => possible.get(question) !== byDay[at - 1]?.possible.get(question),
        )
        .map(({ on }) => on)
    const stretches = timelineOfCase(file, { from, until })
    const ahead = new Map(
      changesAhead(file, { on: from }).map(({ question, on }) => [question, on]),
    )
    let turning = 0
    for (const question of byDay[0]?.possible.keys() ?? []) {
      const [, ...changes] = expected(question)
      turning += changes.length
      expect(
        stretches[question]?.map(({ first: day }) => day),
        question,
      ).toEqual([from, ...changes])
      const on = ahead.get(question) ?? '9999-12-31'
      if (changes[0] === undefined) expect(on > until, question).toBe(true)
      else expect(on, question).toBe(changes[0])
    }
    expect(turning).toBeGreaterThan(0)
  })

  test('asks of one question what it asks of all', () => {
    const [[, file, from] = ['', {}, '2026-02-01'] as const] = cases
    const question = 'consent.child-heard'
    const [change] = changesAhead(file, { on: from, questions: [question] })
    expect({ domain: 'consent', question, ...mayChangeOn(question, file, { on: from }) }).toEqual(
      change,
    )
    const asked = { from, until: '2027-12-31' }
    expect(timelineOfCase(file, { ...asked, questions: [question] })[question]).toEqual(
      timeline(question, file, asked),
    )
  })

  test('turns the day after a deadline that was counted in working days', () => {
    const facts = { received: '2025-12-20', rightAssessed: '2026-01-05', rightFound: true } as const
    const young = { birthDate: '2009-05-01', mentalDisorderOrAddiction: true } as const
    const { cap } =
      assessPriority({ ...facts, ...young }, { on: '2026-01-05' }).deadlines.start ?? {}
    expect(cap?.lastDay).toBe('2026-04-09')
    const file = { priority: { ...facts, deadline: cap?.lastDay } }
    const change = mayChangeOn('priority.missed-deadline', file, { on: '2026-04-08' })
    expect(change).toMatchObject({
      on: '2026-04-10',
      because: [{ kind: 'stated-day', fact: 'deadline', is: 'over' }],
    })
    expect(mayChangeOn('priority.missed-deadline', file, { on: '2026-04-10' })).toBeNull()
  })

  test('turns on either side of the birthday of whoever was born on 29 February', () => {
    const file = { person: { birthDate: '2008-02-29' }, consent: { matter: 'ordinary' } } as const
    const asked = { from: '2026-02-01', until: '2026-03-31' }
    const turns = (options: object): readonly string[] =>
      timeline('consent.child-heard', file, { ...asked, ...options }).map(({ first }) => first)
    expect(turns({})).toEqual(['2026-02-01', '2026-02-28', '2026-03-01'])
    expect(turns({ leapDayBirthday: '02-28' })).toEqual(['2026-02-01', '2026-02-28'])
    expect(turns({ leapDayBirthday: '03-01' })).toEqual(['2026-02-01', '2026-03-01'])
    const { because } = mayChangeOn('consent.child-heard', file, { on: '2026-02-01' }) ?? {}
    expect(because).toEqual([{ kind: 'birthday', years: 18, day: 'first-possible' }])
  })

  test('says where a day lies past the law that was read', () => {
    const file = { person: { birthDate: '2010-07-14' }, consent: { matter: 'ordinary' } } as const
    const questions = ['consent.child-heard'] as const
    const before = changesAhead(file, { on: '2026-07-01', questions })
    expect(before).toMatchObject([{ on: '2026-07-14', beyondLawRead: false }])
    const after = changesAhead(file, { on: '2026-11-30', questions })
    expect(after).toMatchObject([{ on: '2028-07-14', beyondLawRead: true }])
    const stretches = timeline('consent.child-heard', file, {
      from: '2026-01-01',
      until: '2026-07-28',
    })
    expect(stretches.map(({ beyondLawRead }) => beyondLawRead)).toEqual([false, false])
    const longer = timeline('consent.child-heard', file, {
      from: '2026-01-01',
      until: '2026-07-29',
    })
    expect(longer.map(({ beyondLawRead }) => beyondLawRead)).toEqual([false, true])
  })

  test('leaves out the days before a birth, and begins with it', () => {
    const file = { person: { birthDate: '2026-03-10' }, consent: { matter: 'ordinary' } } as const
    const [stretch] = timeline('consent.child-heard', file, {
      from: '2026-01-01',
      until: '2026-12-31',
    })
    expect(stretch?.first).toBe('2026-03-10')
    expect(() => mayChangeOn('consent.child-heard', file, { on: '2026-03-09' })).toThrow()
  })

  test('refuses an age, days out of order and a question that there is not', () => {
    const codesOf = (ask: () => unknown): readonly string[] => {
      try {
        ask()
        return []
      } catch (error) {
        if (!isInvalidInput(error)) throw error
        return error.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
      }
    }
    const question = 'consent.child-heard'
    expect(
      codesOf(() => mayChangeOn(question, { person: { age: 9 } }, { on: '2026-02-01' })),
    ).toEqual(['person.age age-of-one-day'])
    expect(
      codesOf(() => timeline(question, {}, { from: '2026-02-02', until: '2026-02-01' })),
    ).toEqual(['from too-late'])
    expect(codesOf(() => timeline(question, {}, { from: 'soon', until: 'later' }))).toEqual([
      'from not-a-day',
      'until not-a-day',
    ])
    const other = 'consent.other' as typeof question
    expect(codesOf(() => mayChangeOn(other, {}, { on: '2026-02-01' }))).toEqual([
      'question not-allowed',
    ])
  })

  test('is plain data, and changes nothing that it is given', () => {
    const [[, file, from] = ['', {}, '2026-02-01'] as const] = cases
    const before = JSON.stringify(file)
    const said = changesAhead(file, { on: from })
    expect(JSON.parse(JSON.stringify(said))).toEqual(said)
    expect(JSON.stringify(file)).toBe(before)
    const answer = said[0]?.answer as Answer
    expect(answer.on).toBe(said[0]?.on)
  })
})
