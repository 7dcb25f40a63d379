import { decide, type Given, type Inputs } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { ageLinesOf } from '../src/model/age-line.ts'
import { anchorOf } from '../src/model/addresses.ts'
import { checklists } from '../src/model/checklist-list.ts'
import { pointsOf } from '../src/model/checklist-points.ts'
import { decisions, referenceDay } from '../src/model/decisions.ts'
import { locales } from '../src/model/locales.ts'
import { isLaw, periodsOf } from '../src/model/periods.ts'
import { examplesOf, nothingKnown } from '../src/model/rule-examples.ts'
import { rulePage } from '../src/model/rule-page.ts'
import { tablesOf } from '../src/model/rule-table.ts'
import { catalogue } from 'vilkar/catalogue'

/** What is left of a text in which nothing filled a placeholder. */
const placeholder = /\{\w+\}/

describe('the site knows', () => {
  test('every decision and checklist of the catalogue, in its order', () => {
    const all = catalogue()
    expect(decisions.map(({ id }) => id)).toEqual(all.decisions.map(({ id }) => id))
    expect(checklists.map(({ id }) => id)).toEqual(all.checklists.map(({ id }) => id))
  })
})

describe.each(decisions)('the page of $id', (decision) => {
  test('says everything in each language', () => {
    for (const locale of locales) {
      const { question, outcomes, inputs, tables, changes } = rulePage(locale, decision)
      const texts = [
        question,
        ...outcomes.map(({ text }) => text),
        ...inputs.flatMap(({ label, values, meanings }) => [
          label,
          ...values,
          ...meanings.flatMap(({ value, meaning }) => [value, meaning]),
        ]),
        ...tables.flatMap(({ columns, lines }) => [
          ...columns.map(({ label }) => label),
          ...lines.flatMap(({ outcome, force }) => [outcome, force]),
        ]),
        ...changes.flatMap(({ amendments }) => amendments.map(({ text }) => text)),
      ]
      expect(texts.filter((text) => text.trim() === '' || placeholder.test(text))).toEqual([])
    }
  })

  test('holds each row in exactly the periods of its interval', () => {
    const tables = tablesOf('nb', decision)
    for (const row of decision.rows) {
      for (const table of tables) {
        const stands = table.lines.some((line) => line.row === row.id)
        expect(stands).toBe(isLaw(row, table.from))
      }
      const days = tables.filter((table) => isLaw(row, table.from)).map(({ from }) => from)
      expect(days).toContain(row.from.day)
    }
  })

  test('has one table of today at most, and one anchor for each row', () => {
    const tables = tablesOf('nb', decision)
    expect(tables.filter(({ current }) => current).length).toBeLessThanOrEqual(1)
    const anchors = tables.flatMap(({ lines }) => lines.flatMap(({ anchor }) => anchor ?? []))
    expect(anchors.sort()).toEqual(decision.rows.map(({ id }) => anchorOf(id)).sort())
    expect(anchors.filter((anchor) => anchor.startsWith('section-'))).toEqual([])
  })

  test('shows in a cell what the row demands, and nothing where it demands nothing', () => {
    for (const { from, columns, lines } of tablesOf('en', decision)) {
      for (const line of lines) {
        const row = decision.rows.find(({ id }) => id === line.row)
        const demanded = columns.map(({ input }) => row?.when[input] !== undefined)
        expect([from, line.cells.map((cell) => cell !== undefined)]).toEqual([from, demanded])
      }
    }
  })

  test('works an example for each row of today, answered by that row', () => {
    const examples = examplesOf('nb', decision)
    const today = decision.rows.filter((row) => isLaw(row, referenceDay))
    expect(examples.map(({ row }) => row)).toEqual(today.map(({ id }) => id))
    for (const [at, { given, explanation }] of examples.entries()) {
      const answer = decide(decision, given, { on: referenceDay })
      expect(answer).toMatchObject({
        status: 'determined',
        outcome: today[at]?.then,
        rows: [today[at]?.id],
      })
      expect(explanation.status).toBe('determined')
    }
  })

  test('says of cases just outside a limit what the rules say of them', () => {
    for (const { row, beyond } of examplesOf('en', decision)) {
      for (const { given, explanation } of beyond) {
        const answer = decide(decision, given, { on: referenceDay })
        expect(explanation.status).toBe(answer.status)
        // Nothing outside the row's limits is answered by the row.
        expect('rows' in answer && answer.rows.includes(row)).toBe(false)
      }
    }
  })

  test('lists what is needed when nothing is known, as the rules do', () => {
    const answer = decide(decision, {}, { on: referenceDay })
    const { explanation } = nothingKnown('nn', decision)
    expect(explanation.needed.map(({ input }) => input)).toEqual(
      answer.status === 'undetermined' ? answer.needed : [],
    )
  })

  test('lists for each age exactly the outcomes that are possible then', () => {
    for (const { input, bands } of ageLinesOf(decision)) {
      const domain = decision.inputs[input]
      if (domain?.kind !== 'integer') throw new Error(`${input} is no number`)
      expect([bands[0]?.min, bands.at(-1)?.max]).toEqual([domain.min, domain.max])
      for (let age = domain.min; age <= domain.max; age += 1) {
        const given: Given<Inputs> = { [input]: age }
        const answer = decide(decision, given, { on: referenceDay, presume: false })
        const possible =
          answer.status === 'determined'
            ? [answer.outcome]
            : answer.status === 'undetermined'
              ? answer.possible
              : []
        const band = bands.find(({ min, max }) => min <= age && age <= max)
        expect([age, [...(band?.outcomes ?? [])].sort()]).toEqual([age, [...possible].sort()])
      }
    }
  })

  test('rests on registered law, each wording with a gist', () => {
    for (const locale of locales) {
      const { provisions, interpretations, sources } = rulePage(locale, decision).basis
      expect(provisions.length + interpretations.length + sources.length).toBeGreaterThan(0)
      for (const { wordings } of provisions) {
        expect(wordings.length).toBeGreaterThan(0)
        expect(wordings.map(({ gist }) => gist)).not.toContain('')
      }
    }
  })
})

describe('an age line', () => {
  test('stands on every page on which a row of today looks at an age in years', () => {
    const lined = decisions.filter((each) => ageLinesOf(each).length > 0).map(({ id }) => id)
    const looking = decisions
      .filter(({ inputs, rows }) =>
        Object.entries(inputs).some(
          ([name, input]) =>
            // An age is at most 130, and nothing else that is counted is.
            input.kind === 'integer' &&
            (input.max === 130 || input.max === 17) &&
            rows.some((row) => isLaw(row, referenceDay) && row.when[name] !== undefined),
        ),
      )
      .map(({ id }) => id)
    expect(lined).toEqual(looking)
  })
})

describe('the periods of rows', () => {
  test('are cut where a row begins or ends, the newest first, and end the day before the next', () => {
    const row = (from: string, until?: string) => ({
      from: { day: from },
      ...(until !== undefined && { until: { day: until } }),
    })
    const periods = periodsOf([row('2012-01-01', '2018-01-01'), row('2018-01-01')])
    expect(periods.map(({ from, until, on }) => [from, until, on])).toEqual([
      ['2018-01-01', undefined, referenceDay],
      ['2012-01-01', '2018-01-01', '2017-12-31'],
    ])
  })

  test('leave out days on which nothing was law', () => {
    const periods = periodsOf([{ from: { day: '2012-01-01' }, until: { day: '2013-01-01' } }])
    expect(periods.map(({ from }) => from)).toEqual(['2012-01-01'])
  })
})

describe.each(checklists)('the page of $id', (checklist) => {
  test('says every point and message in each language', () => {
    for (const locale of locales) {
      const points = pointsOf(locale, checklist)
      expect(new Set(points.map(({ id }) => id))).toEqual(
        new Set(checklist.requirements.map(({ id }) => id)),
      )
      const texts = points.flatMap(({ point, messages }) => [point, ...messages.map((m) => m.text)])
      expect(texts.filter((text) => text.trim() === '')).toEqual([])
      expect(points.filter(({ messages }) => messages.length === 0)).toEqual([])
    }
  })

  test('shows every version of a point, that of today first', () => {
    for (const { id, versions } of pointsOf('nb', checklist)) {
      const all = checklist.requirements.filter((each) => each.id === id)
      expect(versions.map(({ from }) => from).sort()).toEqual(
        all.map(({ from }) => from.day).sort(),
      )
      const current = versions.findIndex((each) => each.current)
      expect(current).toBeLessThanOrEqual(0)
    }
  })
})
