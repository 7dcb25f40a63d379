/* What a developer's editor knows. Each wrong use must fail to compile. */
import { match } from 'ts-pattern'
import { expectTypeOf, test } from 'vitest'
import { compare, regions, verify, whyNot } from '../src/analysis/index.js'
import {
  atLeast,
  calendarDay,
  choice,
  decide,
  decision,
  flag,
  inOrder,
  integer,
  possibleOutcomes,
  prepare,
  under,
  type CalendarDay,
  type Decision,
  type DecisionFactory,
  type GivenOf,
  type InputsOf,
  type OutcomeOf,
  type Row,
} from '../src/index.js'

const start = { id: 'start', day: calendarDay('2012-01-01') }
const inputs = {
  age: integer({ min: 0, max: 130 }),
  competence: choice(['has', 'lacks']),
  able: flag(),
}
const mayBorrow = decision({
  id: 'example.may-borrow',
  inputs,
  outcomes: ['yes', 'no', 'requires-judgement'],
  force: 'statute',
  rows: [
    {
      id: 'all',
      from: start,
      when: { age: atLeast(18), competence: ['has'], able: true },
      then: 'yes',
      basis: ['x § 1'],
    },
  ],
})
const on = '2020-01-01'
type Outcome = 'yes' | 'no' | 'requires-judgement'

test('a decision knows its outcomes and its inputs by name', () => {
  expectTypeOf<OutcomeOf<typeof mayBorrow>>().toEqualTypeOf<Outcome>()
  expectTypeOf<keyof InputsOf<typeof mayBorrow>>().toEqualTypeOf<'age' | 'competence' | 'able'>()
  expectTypeOf<GivenOf<InputsOf<typeof mayBorrow>['competence']>>().toEqualTypeOf<
    'has' | 'lacks' | readonly ('has' | 'lacks')[]
  >()
})

test('an answer narrows on its status', () => {
  const answer = decide(mayBorrow, {}, { on })
  expectTypeOf(answer.status).toEqualTypeOf<'determined' | 'undetermined' | 'not-in-force'>()
  expectTypeOf(answer.on).toEqualTypeOf<CalendarDay>()
  // @ts-expect-error -- only a determined answer has an outcome
  expectTypeOf(answer.outcome).toBeString()
  if (answer.status === 'determined') {
    expectTypeOf(answer.outcome).toEqualTypeOf<Outcome>()
    expectTypeOf(answer.presumed).toEqualTypeOf<readonly ('age' | 'competence' | 'able')[]>()
    // @ts-expect-error -- a determined answer needs nothing
    expectTypeOf(answer.needed).toBeArray()
  } else if (answer.status === 'undetermined') {
    expectTypeOf(answer.possible).toEqualTypeOf<readonly Outcome[]>()
    expectTypeOf(answer.needed).toEqualTypeOf<readonly ('age' | 'competence' | 'able')[]>()
    expectTypeOf(answer.conditions.competence).toEqualTypeOf<
      GivenOf<(typeof inputs)['competence']> | undefined
    >()
  } else {
    expectTypeOf(answer.status).toEqualTypeOf<'not-in-force'>()
    // @ts-expect-error -- where nothing is law there are no rows
    expectTypeOf(answer.rows).toBeArray()
  }
  expectTypeOf(possibleOutcomes(answer)).toEqualTypeOf<readonly Outcome[]>()
  expectTypeOf(prepare(mayBorrow, { on }).outcome({})).toEqualTypeOf<Outcome | undefined>()
})

test('an outcome can be matched exhaustively, and a missing one does not compile', () => {
  const answer = decide(mayBorrow, {}, { on })
  if (answer.status !== 'determined') return
  const text = match(answer.outcome)
    .with('yes', () => 'Ja')
    .with('no', () => 'Nei')
    .with('requires-judgement', () => 'Vurder')
    .exhaustive()
  expectTypeOf(text).toBeString()
  match(answer.outcome)
    .with('yes', () => 1)
    .with('no', () => 2)
    // @ts-expect-error -- one outcome is missing
    .exhaustive()
  match(answer.outcome)
    // @ts-expect-error -- there is no such outcome
    .with('maybe', () => 1)
    .otherwise(() => 2)
  const status = match(decide(mayBorrow, {}, { on }).status)
    .with('determined', () => 1)
    .with('undetermined', () => 2)
    .with('not-in-force', () => 3)
    .exhaustive()
  expectTypeOf(status).toBeNumber()
})

test('what is given is held to the inputs and their domains', () => {
  decide(mayBorrow, { age: 17, competence: 'has', able: false }, { on })
  decide(mayBorrow, { age: { min: 16 }, competence: ['has', 'lacks'], able: undefined }, { on })
  // @ts-expect-error -- there is no such input
  decide(mayBorrow, { agee: 17 }, { on })
  // @ts-expect-error -- an age is a number
  decide(mayBorrow, { age: '17' }, { on })
  // @ts-expect-error -- there is no such choice
  decide(mayBorrow, { competence: 'perhaps' }, { on })
  // @ts-expect-error -- there is no such choice in a list
  decide(mayBorrow, { competence: ['has', 'perhaps'] }, { on })
  // @ts-expect-error -- a flag is true or false
  decide(mayBorrow, { able: 'yes' }, { on })
  // @ts-expect-error -- null is not absent
  decide(mayBorrow, { able: null }, { on })
  // @ts-expect-error -- the day is required
  decide(mayBorrow, {}, {})
  // @ts-expect-error -- a day is a text
  decide(mayBorrow, {}, { on: new Date(0) })
  // @ts-expect-error -- there is no such outcome to ask about
  whyNot(mayBorrow, {}, 'maybe', { on })
})

test('a row is held to the inputs and the outcomes', () => {
  const row = { id: 'r', from: start, then: 'yes', basis: ['x § 1'] } as const
  const table = { id: 'example.rows', inputs, outcomes: ['yes', 'no'], force: 'statute' } as const
  decision({ ...table, rows: [{ ...row, when: { age: { max: 3 }, competence: 'lacks' } }] })
  // @ts-expect-error -- there is no such input
  decision({ ...table, rows: [{ ...row, when: { size: 3 } }] })
  // @ts-expect-error -- a cell of whole numbers is a range
  decision({ ...table, rows: [{ ...row, when: { age: 3 } }] })
  // @ts-expect-error -- there is no such choice
  decision({ ...table, rows: [{ ...row, when: { competence: 'perhaps' } }] })
  // @ts-expect-error -- a flag is true or false
  decision({ ...table, rows: [{ ...row, when: { able: ['true'] } }] })
  // @ts-expect-error -- there is no such outcome
  decision({ ...table, rows: [{ ...row, when: {}, then: 'maybe' }] })
  // @ts-expect-error -- every row cites something
  decision({ ...table, rows: [{ ...row, when: {}, basis: [] }] })
  // @ts-expect-error -- there is no such kind of norm
  decision({ ...table, rows: [{ ...row, when: {}, force: 'custom' }] })
  // @ts-expect-error -- a commencement is named, never a bare date
  decision({ ...table, rows: [{ ...row, when: {}, from: '2012-01-01' }] })
  // @ts-expect-error -- what is presumed is one of the choices
  choice(['has', 'lacks'], { presumed: { value: 'perhaps', basis: ['x § 1'] } })
})

test('a factory holds the rows to its register of citations', () => {
  const make: DecisionFactory<'x § 1' | 'x § 2'> = decision
  const rows = [{ id: 'r', from: start, when: {}, then: 'yes', basis: ['x § 2'] }] as const
  const table = { id: 'example.cited', inputs: {}, outcomes: ['yes'], force: 'statute' } as const
  const cited = make({ ...table, rows })
  expectTypeOf(cited).toExtend<Decision>()
  const answer = decide(cited, {}, { on })
  if (answer.status === 'determined') {
    expectTypeOf(answer.basis).toEqualTypeOf<readonly ('x § 1' | 'x § 2')[]>()
  }
  // @ts-expect-error -- no such provision is registered
  make({ ...table, rows: [{ ...rows[0], basis: ['x § 3'] }] })
})

test('a row of a group is held to what every row is held to', () => {
  type Cited = Row<typeof inputs, 'yes' | 'no', 'x § 1' | 'x § 2'>
  const group = { from: start, when: { able: true } } as const
  const row = { id: 'r', when: { competence: 'has' }, then: 'yes', basis: ['x § 1'] } as const
  expectTypeOf(under<Cited>(group, [row, { basis: ['x § 2'], rows: [row] }])).toEqualTypeOf<
    readonly Cited[]
  >()
  // @ts-expect-error -- the outcome is missing
  under<Cited>(group, [{ id: 'r', when: { competence: 'has' }, basis: ['x § 1'] }])
  // @ts-expect-error -- there is no such outcome
  under<Cited>(group, [{ ...row, then: 'maybe' }])
  // @ts-expect-error -- there is no such choice
  under<Cited>(group, [{ ...row, when: { competence: 'perhaps' } }])
  // @ts-expect-error -- no such provision is registered
  under<Cited>(group, [{ ...row, basis: ['x § 3'] }])
  // @ts-expect-error -- there is no such input
  under<Cited>(group, [{ ...row, when: { size: 3 } }])
  // @ts-expect-error -- there is no such choice for the group to share
  under<Cited>({ from: start, when: { competence: 'perhaps' } }, [row])
  // @ts-expect-error -- there is no such input for the group to share
  under<Cited>({ from: start, when: { size: 3 } }, [row])
  // @ts-expect-error -- no such provision is registered for the group to cite
  under<Cited>({ from: start, basis: ['x § 3'] }, [row])
  // @ts-expect-error -- a subgroup is held to the same
  under<Cited>(group, [{ when: { competence: 'has' }, rows: [{ ...row, then: 'maybe' }] }])
  // @ts-expect-error -- a group begins on a day
  under<Cited>({ when: { able: true } }, [row])
  // @ts-expect-error -- its rows begin on no other
  under<Cited>(group, [{ ...row, from: start }])
  // @ts-expect-error -- a subgroup holds no subgroup
  under<Cited>(group, [{ rows: [{ rows: [row] }] }])
})

test('questions in order have the inputs of both and the outcomes of both but the open one', () => {
  const first = decision({
    id: 'first',
    inputs: { urgent: flag() },
    outcomes: ['help', 'open'],
    force: 'statute',
    rows: [],
  })
  const both = inOrder({ id: 'both', first, open: 'open', then: mayBorrow })
  expectTypeOf<OutcomeOf<typeof both>>().toEqualTypeOf<'help' | Outcome>()
  expectTypeOf<keyof InputsOf<typeof both>>().toEqualTypeOf<
    'urgent' | 'age' | 'competence' | 'able'
  >()
  decide(both, { urgent: true, age: 3 }, { on })
  // @ts-expect-error -- the open outcome is one of the first question's
  inOrder({ id: 'both', first, open: 'yes', then: mayBorrow })
})

test('analysis speaks of the same inputs and outcomes', () => {
  for (const { example, outcomes } of regions(mayBorrow, { on })) {
    expectTypeOf(outcomes).toEqualTypeOf<readonly Outcome[]>()
    expectTypeOf(example.able).toEqualTypeOf<boolean | undefined>()
  }
  for (const { before, where } of compare(mayBorrow, on, on)) {
    expectTypeOf(before).toEqualTypeOf<Outcome | 'not-in-force'>()
    expectTypeOf(where.competence).toEqualTypeOf<
      GivenOf<(typeof inputs)['competence']> | undefined
    >()
  }
  expectTypeOf(verify(mayBorrow).gaps[0]?.example.able).toEqualTypeOf<boolean | undefined>()
})

test('a day is a text that was read, not any text', () => {
  expectTypeOf(calendarDay('2026-01-01')).toExtend<string>()
  expectTypeOf<string>().not.toExtend<CalendarDay>()
})
