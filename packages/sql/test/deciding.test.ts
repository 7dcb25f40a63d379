import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consentDecisions } from '@vilkar/consent'
import { decide, type CalendarDay, type Decision, type Given, type Inputs } from '@vilkar/core'
import { decidingOf } from '../src/bits/deciding.js'
import { admitting, rowBits } from '../src/bits/rows.js'

const on = '2026-06-01' as CalendarDay
const questions: readonly Decision[] = Object.values(consentDecisions)

describe('the inputs that decide', () => {
  it.each([{ names: true }, { names: false }])(
    'are those that `decide` needs, of rows kept apart and of rows joined: %j',
    ({ names }) => {
      const prepared = questions.map((question) => {
        const bits = rowBits(question, on, { names, reading: false })
        return { question, bits, deciding: decidingOf(bits, []) }
      })
      fc.assert(
        fc.property(
          fc.constantFrom(...prepared),
          fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
          ({ question, bits, deciding }, drawn) => {
            let left = bits.all
            const given: Record<string, unknown> = {}
            for (const [at, column] of bits.columns.entries()) {
              const draw = drawn[at] ?? 0
              if (draw % 2 === 0) continue
              const place = (draw >> 1) % column.classes.length
              given[column.name] = column.classes[place]
              left &= admitting(column, 1 << place)
            }
            const needed = [...deciding]
              .filter(([, groups]) =>
                groups.some(({ sides }) =>
                  sides.some(({ one, other }) => (left & one) !== 0n && (left & other) !== 0n),
                ),
              )
              .map(([name]) => name)
            const answer = decide(question, given as Given<Inputs>, { on, presume: false })
            const expected = answer.status === 'undetermined' ? answer.needed : []
            expect([...needed].sort()).toEqual([...expected].sort())
          },
        ),
        { numRuns: 2000 },
      )
    },
  )
})
