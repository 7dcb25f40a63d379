import { describeDoors, door } from '@vilkar/testing/fuzz'
import * as entry from '../../src/index.js'
import { columns, mayVote } from '../may-vote.ts'

const options = [
  { dialect: 'duckdb', from: 'person', on: '2026-02-01', columns, keep: ['id'] },
  {
    dialect: 'postgresql',
    from: ['registry', 'person'],
    on: { column: 'asked_on' },
    columns: { ...columns, age: { birthDate: 'born' } },
    keep: [],
    presume: false,
    answer: ['outcome', 'needed'],
    leapDayBirthday: '03-01',
  },
]

/* The question is the author's; how it is put comes from outside. */
describeDoors({
  entries: { '@vilkar/sql': entry },
  doors: [
    door(
      'answerStatement',
      (given: unknown) => entry.answerStatement(mayVote, given as never),
      options,
    ),
    door(
      'outsideStatement',
      (given: unknown) => entry.outsideStatement(mayVote, given as never),
      options,
    ),
  ],
  otherwiseCalled: [],
})
