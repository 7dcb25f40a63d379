import { describe, expect, test } from 'vitest'
import { verify } from '../src/analysis/index.js'
import {
  atLeast,
  below,
  calendarDay,
  choice,
  decision,
  flag,
  integer,
  under,
  type Group,
  type GroupedRow,
  type Row,
} from '../src/index.js'

const start = { id: 'start', day: calendarDay('2012-01-01') }
const reform = { id: 'reform', day: calendarDay('2018-01-01') }
const inputs = {
  citizen: flag(),
  age: integer({ min: 0, max: 130 }),
  place: choice(['home', 'abroad']),
}
const outcomes = ['at-home', 'by-post', 'no'] as const
type VoteRow = Row<typeof inputs, (typeof outcomes)[number]>

const minor: GroupedRow<VoteRow> = {
  id: 'minor',
  when: { age: below(18) },
  then: 'no',
  basis: ['x § 2'],
}

describe('rows of a group', () => {
  test('stand alone, in the order written, with the cells of the group before their own', () => {
    const rows = under<VoteRow>({ from: start, when: { citizen: true } }, [
      minor,
      {
        when: { age: atLeast(18) },
        rows: [
          { id: 'home', when: { place: 'home' }, then: 'at-home', basis: ['x § 3'] },
          { id: 'abroad', when: { place: 'abroad' }, then: 'by-post', basis: ['x § 4'] },
        ],
      },
    ])
    const cells = rows.map(({ id, when }) => [id, ...Object.entries(when)])
    expect(cells).toEqual([
      ['minor', ['citizen', true], ['age', { max: 17 }]],
      ['home', ['citizen', true], ['age', { min: 18 }], ['place', 'home']],
      ['abroad', ['citizen', true], ['age', { min: 18 }], ['place', 'abroad']],
    ])
    expect(rows[1]).toEqual({
      id: 'home',
      from: start,
      when: { citizen: true, age: { min: 18 }, place: 'home' },
      then: 'at-home',
      basis: ['x § 3'],
    })
  })

  test('have the days, the kind of norm and the grounds that the group or the subgroup says', () => {
    const group: Group<VoteRow> = { from: start, until: reform, force: 'regulation' }
    const bare: GroupedRow<VoteRow> = { id: 'bare', when: { age: below(18) }, then: 'no' }
    const [row] = under<VoteRow>(group, [{ basis: ['x § 1'], rows: [bare] }])
    expect(row).toEqual({ ...bare, ...group, basis: ['x § 1'] })
  })

  test('make the same table as rows written in full', () => {
    const foreigner: VoteRow = {
      id: 'foreigner',
      from: start,
      when: { citizen: false },
      then: 'no',
      basis: ['x § 1'],
    }
    const adult: GroupedRow<VoteRow> = {
      id: 'adult',
      when: { age: atLeast(18) },
      then: 'at-home',
      basis: ['x § 2'],
    }
    const rows = [
      foreigner,
      ...under<VoteRow>({ from: start, when: { citizen: true } }, [minor, adult]),
    ]
    const vote = decision({ id: 'example.vote', inputs, outcomes, force: 'statute', rows })
    expect(verify(vote).sound).toBe(true)
    expect(vote.rows).toEqual([
      foreigner,
      { ...minor, from: start, when: { citizen: true, age: below(18) } },
      { ...adult, from: start, when: { citizen: true, age: atLeast(18) } },
    ])
  })
})

describe('a group refuses', () => {
  const group: Group<VoteRow> = { from: start, when: { citizen: true } }

  test.each<[says: string, group: Group<VoteRow>, row: GroupedRow<VoteRow>]>([
    ['citizen', group, { ...minor, when: { citizen: false } }],
    ['until', { ...group, until: reform }, { ...minor, until: reform }],
    ['force', { ...group, force: 'practice' }, { ...minor, force: 'statute' }],
    ['basis', { ...group, basis: ['x § 1'] }, minor],
  ])('a row that says its %s anew, though it says the same', (says, shared, row) => {
    expect(() => under<VoteRow>(shared, [row])).toThrow(`minor says ${says} anew`)
  })

  test('a subgroup that does, and a row that does of either', () => {
    const rows = [minor]
    expect(() => under<VoteRow>(group, [{ when: { citizen: true }, rows }])).toThrow(
      'a subgroup says citizen anew',
    )
    expect(() => under<VoteRow>(group, [{ when: { age: below(18) }, rows }])).toThrow(
      'minor says age anew',
    )
    const foreign = { ...minor, when: { citizen: false } }
    expect(() => under<VoteRow>(group, [{ when: { place: 'home' }, rows: [foreign] }])).toThrow(
      'minor says citizen anew',
    )
  })

  test('a row for which nothing is cited', () => {
    const bare: GroupedRow<VoteRow> = { id: 'bare', when: { age: below(18) }, then: 'no' }
    expect(() => under<VoteRow>(group, [bare])).toThrow('bare cites nothing')
  })

  test('nothing of an input that is named as what a row says', () => {
    const rows = under({ from: start, until: reform }, [
      { id: 'odd', when: { until: true, when: false }, then: 'yes', basis: ['x § 1'] },
    ])
    expect(rows[0]?.when).toEqual({ until: true, when: false })
  })
})
