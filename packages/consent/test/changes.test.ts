import { decide, type Decision, type Given, type Inputs } from '@vilkar/core'
import { provisions, type Citation } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { holds } from '@vilkar/testing/tables'
import { consentDecisions } from '../src/index.js'
import * as before2022 from './changes/before-2022.ts'
import * as ofConfidentiality from './changes/confidentiality.ts'
import { changesOf, unlistedChanges } from './changes/found.ts'
import * as from2022 from './changes/from-2022.ts'
import type { Case, DecisionId, Reform } from './changes/reform.ts'
import * as from2026 from './changes/from-2026.ts'
import { later } from './helpers/days.ts'

const reforms: readonly Reform[] = [before2022, ofConfidentiality, from2022, from2026]
  .flatMap((each): readonly Reform[] => Object.values(each))
  .sort((one, other) => one.day.localeCompare(other.day))

// Inputs and outcomes differ from table to table; here they are looked at by name.
const decisions = consentDecisions as unknown as Readonly<Record<DecisionId, Decision>>
const ids = Object.keys(decisions) as DecisionId[]

function outcome({ of, given }: Case, on: string): string {
  const answer = decide(decisions[of], given, { on, presume: false })
  return answer.status === 'determined' ? answer.outcome : answer.status
}

function within(given: Case['given'], where: Given<Inputs>): boolean {
  return Object.entries(where).every(([name, cell]) => {
    const value = given[name]
    return value !== undefined && holds(cell, value)
  })
}

describe.each(reforms.map((reform) => [reform.day, reform.says, reform] as const))(
  '%s, %s',
  (day, _says, { changes, cases, by }) => {
    test('changes these outcomes and no others', () => {
      const found = ids.map((id) => [
        id,
        [
          ...new Set(
            changesOf(decisions[id], day).map(({ before, after }) => `${before} → ${after}`),
          ),
        ].sort(),
      ])
      expect(found).toEqual(ids.map((id) => [id, [...(changes[id] ?? [])].sort()]))
    })

    test.each(cases.map((each) => [each.of, each.says, each] as const))('%s: %s', (of, _, each) => {
      expect([outcome(each, later(day, -1)), outcome(each, day)]).toEqual([each.before, each.after])
      const regions = changesOf(decisions[of], day).filter(({ where }) => within(each.given, where))
      expect(regions.map(({ before, after }) => [before, after])).toEqual(
        each.before === each.after ? [] : [[each.before, each.after]],
      )
    })

    test('rests on provisions whose text began or changed that day', () => {
      const begun = by.filter((citation) =>
        (provisions as Partial<Record<Citation, readonly { from: { day: string } }[]>>)[
          citation
        ]?.some(({ from }) => from.day === day),
      )
      expect(begun).toEqual(by)
    })
  },
)

describe('on every other day', () => {
  test('nothing changes', () => {
    const known = new Set(['2012-01-01', ...reforms.map(({ day }) => day)])
    expect(unlistedChanges(Object.values(decisions), known)).toEqual([])
  })

  test('all begins where the law covered begins', () => {
    const started = ids.filter((id) =>
      changesOf(decisions[id], '2012-01-01').some(({ before }) => before === 'not-in-force'),
    )
    const begunLater = ids.filter((id) =>
      decisions[id].rows.every(({ from }) => from.day > '2012-01-01'),
    )
    expect(started).toEqual(ids.filter((id) => !begunLater.includes(id)))
  })
})
