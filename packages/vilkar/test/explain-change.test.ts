import { explainChange, type DomainTexts } from '@vilkar/core/explain'
import { amendmentTexts as inEnglish } from '@vilkar/law/texts/en'
import { amendmentTexts as inBokmal } from '@vilkar/law/texts/nb'
import { amendmentTexts as inNynorsk } from '@vilkar/law/texts/nn'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { caseFile, type CaseTexts } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'
import { documentChangesAhead, mayChangeOn } from '../src/time/index.js'

const languages: readonly (readonly [string, CaseTexts, Readonly<Record<string, string>>])[] = [
  ['bokmål', nb, inBokmal],
  ['nynorsk', nn, inNynorsk],
  ['English', en, inEnglish],
]

function isDay(field: unknown): boolean {
  if (!(field instanceof z.ZodType)) return false
  return field.safeParse('2026-02-01').success && !field.safeParse('2026-02').success
}

/** The facts of each section that hold a day. */
const { consent, individualPlan, responsibility, priority } = caseFile.shape
const daysBySection = Object.entries({ consent, individualPlan, responsibility, priority }).map(
  ([name, section]) =>
    [
      name as 'consent' | 'individualPlan' | 'responsibility' | 'priority',
      Object.entries<unknown>(section.unwrap().unwrap().shape)
        .filter(([, field]) => isDay(field))
        .map(([fact]) => fact),
    ] as const,
)

describe.each(languages)('a change to come, in %s', (_, texts, amendments) => {
  const child = { person: { birthDate: '2010-03-14' }, consent: { matter: 'ordinary' } } as const

  test('names the birthday, and whether it is known', () => {
    const said = (birthDate: string): string | undefined => {
      const file = { ...child, person: { birthDate } }
      const change = mayChangeOn('consent.child-heard', file, { on: '2026-02-01' })
      return change === null ? undefined : explainChange(change, texts.consent, amendments).text
    }
    expect(['2010-03-14', '2010-03', '2010'].map(said)).toMatchSnapshot()
  })

  test('tells what a change of law changed', () => {
    const change = mayChangeOn('plan.coordinator.child-right', child, { on: '2022-02-01' })
    const said = (known: Readonly<Record<string, string>>): string | undefined =>
      change === null ? undefined : explainChange(change, texts.individualPlan, known).text
    expect(said(amendments)).toMatchSnapshot()
    expect(said({})).toContain('planAndCoordinator2022')
  })

  test('says that a deadline is over, and that the law was not read so far', () => {
    const file = { priority: { deadline: '2026-12-09' } }
    const change = mayChangeOn('priority.missed-deadline', file, { on: '2026-12-01' })
    expect(change && explainChange(change, texts.priority, amendments)).toMatchSnapshot()
  })

  test('calls the days of documents by their names', () => {
    const changes = documentChangesAhead(
      {
        documents: {
          individualPlan: {
            consents: [{ id: 'c1', to: 'plan', on: '2026-01-10', expiresOn: '2026-04-30' }],
          },
          cooperationAgreement: { concludedOn: '2024-05-01', reviews: ['2025-04-01'] },
          patientAgreement: { evaluations: [{ id: 'e1', planned: '2026-03-01' }] },
        },
      },
      { on: '2026-02-01' },
    )
    const said = changes.map((each) => explainChange(each, texts[each.domain], amendments).text)
    expect(said).toMatchSnapshot()
    expect(said.join()).not.toMatch(/[{}]|\/[a-z]/)
  })

  test.each(daysBySection)('has a name for every day that is a fact of %s', (section, days) => {
    const { inputs, facts = {} }: DomainTexts = texts[section]
    expect(days.filter((fact) => !(fact in inputs) && !(fact in facts))).toEqual([])
  })
})
