import { choice, decision, flag, fromUpTo, atLeast, below, type CalendarDay } from '@vilkar/core'
import { age } from '@vilkar/core/calendar'

const start = { id: 'start', day: '2012-01-01' as CalendarDay }
const reform = { id: 'reform', day: '2018-01-01' as CalendarDay }

/** A question small enough to read its statement: from the reform on, sixteen-year-olds vote where they live. */
export const mayVote = decision({
  id: 'example.may-vote',
  inputs: {
    age,
    lives: choice(['here', "at o'clock", 'abroad']),
    citizen: flag({ presumed: { value: true, basis: ['x § 2'] } }),
  },
  outcomes: ['yes', 'no'],
  force: 'statute',
  rows: [
    {
      id: 'adult',
      from: start,
      when: { age: atLeast(18), citizen: true },
      then: 'yes',
      basis: ['x § 1'],
    },
    {
      id: 'minor',
      from: start,
      until: reform,
      when: { age: below(18) },
      then: 'no',
      basis: ['x § 1'],
    },
    {
      id: 'young-here',
      from: reform,
      when: { age: fromUpTo(16, 18), lives: ['here', "at o'clock"], citizen: true },
      then: 'yes',
      basis: ['x § 1'],
    },
    {
      id: 'young-abroad',
      from: reform,
      when: { age: fromUpTo(16, 18), lives: 'abroad', citizen: true },
      then: 'no',
      basis: ['x § 1'],
    },
    {
      id: 'young-foreigner',
      from: reform,
      when: { age: fromUpTo(16, 18), citizen: false },
      then: 'no',
      basis: ['x § 1'],
    },
    { id: 'child', from: reform, when: { age: below(16) }, then: 'no', basis: ['x § 1'] },
    {
      id: 'foreigner',
      from: start,
      when: { age: atLeast(18), citizen: false },
      then: 'no',
      basis: ['x § 1'],
    },
  ],
})

/** Where the inputs of `mayVote` stand in the tables of these tests. */
export const columns = {
  age: { birthDate: 'born' },
  lives: 'lives',
  citizen: { zeroOrOne: 'citizen' },
} as const
