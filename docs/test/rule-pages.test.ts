import { calendarDay, decide } from '@vilkar/core'
import { acts, askFrom } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { checklists } from '../src/model/checklist-list.ts'
import { pointsOf } from '../src/model/checklist-points.ts'
import { decisions, referenceDay } from '../src/model/decisions.ts'
import { lawReadFor } from '../src/model/law-read.ts'
import { locales } from '../src/model/locales.ts'
import { isLaw, periodsOf } from '../src/model/periods.ts'
import { examplesOf, nothingKnown } from '../src/model/rule-examples.ts'
import { pointMessages } from '../src/model/point-messages.ts'
import { rulePage } from '../src/model/rule-page.ts'
import { textsOf } from '../src/model/words.ts'
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
      const { question, outcomes, facts, rules, changes } = rulePage(locale, decision)
      const texts = [
        question,
        ...outcomes.map(({ text }) => text),
        ...facts.flatMap(({ label, values, meanings }) => [
          label,
          ...values,
          ...meanings.flatMap(({ value, meaning }) => [value, meaning]),
        ]),
        ...rules.flatMap(({ groups }) =>
          groups.flatMap((group) => [
            group.answer,
            ...group.rules.flatMap(({ force, conditions }) => [
              force.text,
              ...conditions.flatMap(({ label, values }) => [label, ...values]),
            ]),
          ]),
        ),
        ...changes.flatMap(({ amendments }) => amendments.map(({ text }) => text)),
      ]
      expect(texts.filter((text) => text.trim() === '' || placeholder.test(text))).toEqual([])
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

test.each(decisions)(
  'the page of $id says no later day of reading than its own acts',
  (decision) => {
    const days: readonly string[] = Object.values(acts).flatMap(
      ({ readThrough }) => readThrough ?? [],
    )
    const day = lawReadFor(decision)
    expect(days).toContain(day)
    const asked = askFrom(decision, {}, { on: calendarDay(referenceDay) })
    // An answer may rest on fewer of the acts than the question does.
    if (asked.status !== 'not-in-force') expect(day <= asked.lawReadThrough).toBe(true)
  },
)

describe.each(checklists)('the page of $id', (checklist) => {
  test('says every point and message in each language', () => {
    for (const locale of locales) {
      const points = pointsOf(locale, checklist)
      expect(new Set(points.map(({ id }) => id))).toEqual(
        new Set(checklist.requirements.map(({ id }) => id)),
      )
      for (const { id, point } of points) {
        const messages = pointMessages(textsOf(locale, checklist.id), checklist.id, id)
        expect(messages.length, id).toBeGreaterThan(0)
        for (const text of [point, ...messages]) expect(text.trim()).not.toMatch(/^$|\{competence/)
      }
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
