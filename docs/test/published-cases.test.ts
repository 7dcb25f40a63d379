import { existsSync } from 'node:fs'
import { caseFile } from 'vilkar'
import { describe, expect, test } from 'vitest'
import { decisionOf, decisions } from '../src/model/decisions.ts'
import { locales } from '../src/model/locales.ts'
import { publishedCases } from '../src/model/published-cases/collection.ts'
import { casesOn } from '../src/model/published-cases/on-rule.ts'
import { publishedCase, type PublishedCase } from '../src/model/published-cases/published-case.ts'
import { tried } from '../src/model/published-cases/tried.ts'
import { rulePage } from '../src/model/rule-page.ts'
import { answersTexts } from '../src/texts/answers/index.ts'
import { rulesTexts } from '../src/texts/rules/index.ts'

/** What is needed may be a fact of the person that no table looks at by its name. */
const personFacts = Object.keys(caseFile.shape.person.unwrap().unwrap().shape)

const attempts = publishedCases.flatMap((published) =>
  published.tries.map((attempt, at) => ({
    name: `${published.id} (${at + 1})`,
    published,
    attempt,
  })),
)

const one: PublishedCase = {
  id: 'one',
  title: 'En sak',
  publisher: 'Barneombudet',
  kind: 'answer',
  address: 'https://example.no/one',
  day: '2024-10-07',
  on: '2024-10-07',
  facts: 'En jente på 16 år vil ha hjelp.',
  outcome: 'Hun bestemmer selv.',
  names: [],
  tries: [
    { question: 'consent.own-decision', stated: { person: { age: 16 } }, expected: ['patient'] },
  ],
}

/** What is asked of the one case here. */
const about16 = {
  question: 'consent.inform-next-of-kin',
  stated: { person: { age: 50, decisionCompetence: 'has' } },
} as const

describe('the published cases', () => {
  test('stand once each, and ask only what there is', () => {
    const ids = publishedCases.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    for (const { name, attempt } of attempts) {
      const { outcomes, inputs } = decisionOf(attempt.question)
      const named = 'open' in attempt ? attempt.open : attempt.expected
      expect([name, named.filter((each) => !outcomes.includes(each))]).toEqual([name, []])
      const needs = 'open' in attempt ? attempt.needs : []
      expect([
        name,
        needs.filter((each) => !Object.hasOwn(inputs, each) && !personFacts.includes(each)),
      ]).toEqual([name, []])
    }
  })

  test('do not take for granted what the source states', () => {
    for (const { name, attempt } of attempts) {
      const twice = Object.entries(attempt.assumed ?? {}).flatMap(([section, facts]) =>
        Object.keys(facts).filter((fact) => Object.hasOwn(attempt.stated[section] ?? {}, fact)),
      )
      expect([name, twice]).toEqual([name, []])
    }
  })

  test('say what is not known, and why no rule is asked', () => {
    const undated = { ...one, day: null }
    expect(publishedCase.safeParse(one).success).toBe(true)
    expect(publishedCase.safeParse(undated).success).toBe(false)
    expect(publishedCase.safeParse({ ...undated, noDay: 'Ukjent.' }).success).toBe(true)
    expect(publishedCase.safeParse({ ...one, tries: [] }).success).toBe(false)
    expect(publishedCase.safeParse({ ...one, tries: [], outside: 'Utenfor.' }).success).toBe(true)
  })

  test('are described where they stand', () => {
    expect(existsSync(new URL('../register/published-cases/README.md', import.meta.url))).toBe(true)
  })
})

describe('the rules answer as the source', () => {
  test.each(attempts.filter(({ attempt }) => !('settled' in attempt)))('$name', (each) => {
    const { answer, verdict } = tried(each.published, each.attempt)
    const { expected, question } = { expected: undefined, ...each.attempt }
    expect({ question, expected, verdict, answer }).not.toMatchObject({ verdict: 'differs' })
  })
})

describe('the rules answer otherwise than the source, and the statute shows why', () => {
  test.each(attempts.filter(({ attempt }) => 'settled' in attempt))('$name', (each) => {
    // Where they agree now, what settled the difference has to go.
    expect(tried(each.published, each.attempt).verdict).toBe('differs')
  })
})

describe('a source that is tried', () => {
  const verdict = (attempt: PublishedCase['tries'][number]) => tried(one, attempt).verdict

  test('is met by what it states, or with what it takes for granted, or not at all', () => {
    const consents = { consent: { patientConsents: true } }
    expect(verdict({ ...about16, expected: ['inform'] })).toBe('differs')
    expect(verdict({ ...about16, expected: ['inform'], assumed: consents })).toBe(
      'as-published-with-assumptions',
    )
    const told = { ...about16.stated, ...consents }
    expect(verdict({ ...about16, stated: told, expected: ['inform'] })).toBe('as-published')
  })

  test('may leave the answer open, on what it says that it turns on', () => {
    const open = ['inform', 'do-not-inform']
    expect(verdict({ ...about16, open, needs: ['patientConsents'] })).toBe('open-as-published')
    expect(verdict({ ...about16, open, needs: ['age'] })).toBe('differs')
    expect(verdict({ ...about16, open: ['inform-as-the-patient'], needs: [] })).toBe('differs')
  })

  test('is asked on its own day, unless another is given', () => {
    const asked = { question: 'plan.coordinator.child', stated: {}, expected: ['must-appoint'] }
    expect(tried(one, asked).on).toBe('2024-10-07')
    expect(tried(one, { ...asked, on: '2022-07-31' }).on).toBe('2022-07-31')
  })

  test('is refused when no assessment answers its question', () => {
    const asked = { question: 'consent.no-such', stated: {}, expected: ['patient'] }
    expect(() => tried(one, asked)).toThrow('consent.no-such')
  })
})

describe('the page of a rule', () => {
  test('shows each case under every rule that it asks, and in words', () => {
    for (const decision of decisions) {
      const asked = publishedCases.filter(({ tries }) =>
        tries.some(({ question }) => question === decision.id),
      )
      for (const locale of locales) {
        const cases = casesOn(locale, decision)
        expect(cases.map(({ published }) => published.id)).toEqual(asked.map(({ id }) => id))
        const said = cases.flatMap(({ answers }) =>
          answers.flatMap(({ explanation: { answer, possible, conditions } }) => [
            ...(answer === undefined ? possible : [answer]),
            ...conditions.flatMap(({ label, value }) => [label, value]),
          ]),
        )
        expect(said.filter((text) => text.trim() === '' || /\{\w+\}/.test(text))).toEqual([])
      }
    }
  })

  test('has a part for the cases where there are any', () => {
    expect(rulePage('nb', decisionOf('consent.inform-parents')).cases).not.toEqual([])
    expect(rulePage('nb', decisionOf('consent.withdrawal')).cases).toEqual([])
  })

  test('has words for the cases in each language', () => {
    for (const locale of locales) {
      const { cases } = rulesTexts[locale]
      const words = [
        answersTexts[locale].headings.cases,
        ...Object.values({ ...cases.kinds, ...cases.verdicts, ...cases.settled }),
      ]
      expect(words.filter((word) => word.trim() === '')).toEqual([])
    }
    expect(rulesTexts.nn.cases.lead).not.toBe(rulesTexts.nb.cases.lead)
  })
})
