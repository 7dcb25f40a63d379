import { askFrom, provisions, versionOn } from '@vilkar/law'
import { describe, expect, it } from 'vitest'
import { isProvision } from '@vilkar/testing/citations'
import { ruleBook } from '../src/catalogue/rule-book.js'
import { answersOf, assessCase, explainCase, type Explanation } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'

const decisions = ruleBook().flatMap((each) => each.decisions)

/** Every row that a statute or a regulation carries, on each day on which its law has a new wording. */
const carried = decisions.flatMap((decision) =>
  decision.rows.flatMap((row) => {
    const force = row.force ?? decision.force
    if (force !== 'statute' && force !== 'regulation') return []
    const basis = row.basis.filter(isProvision)
    const starts = basis.flatMap((citation) => provisions[citation].map(({ from }) => from.day))
    const days = [row.from.day, ...starts].filter(
      (day) => day >= row.from.day && (row.until === undefined || day < row.until.day),
    )
    return [...new Set(days)].map((on) => ({ decision, row, basis, on }))
  }),
)

describe('how surely the law behind an answer is known', () => {
  it('is told of every provision that was not read as it stood, on every day of every row', () => {
    const silent = carried.flatMap(({ decision, row, basis, on }) => {
      const answer = askFrom(decision, row.when, { on })
      if (answer.status === 'not-in-force') return [`${decision.id} ${row.id} ${on}: no answer`]
      return basis
        .filter((citation) => versionOn(citation, on)?.confidence !== 'read')
        .filter((citation) => !answer.unverified.includes(citation))
        .map((citation) => `${decision.id} ${row.id} ${on}: ${citation}`)
    })
    expect(silent).toEqual([])
  })

  it('is never called read where no provision behind the row was read', () => {
    const bold = carried.flatMap(({ decision, row, basis, on }) => {
      if (basis.some((citation) => versionOn(citation, on)?.confidence === 'read')) return []
      const answer = askFrom(decision, row.when, { on })
      return answer.status !== 'not-in-force' && answer.confidence === 'read'
        ? [`${decision.id} ${row.id} ${on}`]
        : []
    })
    expect(bold).toEqual([])
  })

  it('looks at rows of every table, at some that rest on no text that was read', () => {
    const tables = new Set(carried.map(({ decision }) => decision.id))
    const advisory = decisions.filter(({ id }) => !tables.has(id)).map(({ id }) => id)
    const unread = carried.filter(({ basis, on }) =>
      basis.every((citation) => versionOn(citation, on)?.confidence !== 'read'),
    )
    expect(advisory.length).toBeLessThan(tables.size)
    expect(unread.length).toBeGreaterThan(0)
  })
})

describe('the explanation of an answer', () => {
  const languages = [
    [
      'nb',
      nb,
      'Merk: Loven er lest til og med {day}, og ikke til',
      'Loven er lest til og med {day}.',
    ],
    [
      'nn',
      nn,
      'Merk: Lova er lesen til og med {day}, og ikkje til',
      'Lova er lesen til og med {day}.',
    ],
    ['en', en, 'Note: The law was read through {day}, and not', 'The law was read through {day}.'],
  ] as const

  it.each(languages)('says in %s whether the law was read to the day', (_, texts, beyond, far) => {
    const file = { person: { age: 9 }, documents: { individualPlan: {} } }
    const seen = ['2026-07-02', '2026-11-30'].flatMap((on) => {
      const assessment = assessCase(file, { on })
      const explained = explainCase(assessment, texts)
      const { content, quality } = assessment.documents.individualPlan ?? {}
      const [ofContent, , , ofQuality] = explained.documents.individualPlan ?? []
      const told = [
        ...answersOf(assessment).map(({ domain, name, answer }) => {
          const inWords: Readonly<Record<string, Explanation>> = explained[domain]
          return [answer, inWords[name]?.lawRead] as const
        }),
        [content, ofContent?.lawRead] as const,
        [quality, ofQuality?.lawRead] as const,
      ]
      return told.flatMap(([said, text]) => {
        if (said === undefined || said.status === 'not-in-force') return []
        const words = said.beyondLawRead ? beyond : far
        return [{ ...said, text, start: words.replace('{day}', said.lawReadThrough) }]
      })
    })
    expect(seen.filter(({ text, start }) => text?.startsWith(start) !== true)).toEqual([])
    expect(new Set(seen.map(({ beyondLawRead }) => beyondLawRead)).size).toBe(2)
  })
})
