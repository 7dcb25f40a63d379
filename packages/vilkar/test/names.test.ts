/*
 * One name, one thing; one thing, one name: over the facts of a case file, the inputs of every table, and the
 * answers of every assessment.
 */
import * as consent from '@vilkar/consent'
import * as cooperation from '@vilkar/cooperation'
import type { Input } from '@vilkar/core'
import * as individualPlan from '@vilkar/individual-plan'
import * as priority from '@vilkar/priority'
import * as responsibility from '@vilkar/responsibility'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { ruleBook } from '../src/catalogue/rule-book.js'
import { answersOf, assessCase, caseFile } from '../src/index.js'
import { movedFacts } from '../src/moved-facts.js'
import { texts } from './catalogue/texts.ts'

interface Named {
  readonly name: string
  /** What the name means, written so that two that mean the same are equal. */
  readonly means: string
  readonly where: string
}

/** The names that mean more than one thing, each with where it does. */
function meaningSeveral(all: readonly Named[]): readonly string[] {
  return [...Map.groupBy(all, ({ name }) => name)]
    .filter(([, each]) => new Set(each.map(({ means }) => means)).size > 1)
    .map(([name, each]) => `${name}: ${each.map(({ where }) => where).join(', ')}`)
}

/** What several names mean, each with those names. */
function namedTwice(all: readonly Named[]): readonly string[] {
  return [...Map.groupBy(all, ({ means }) => means)]
    .map(([means, each]) => [means, [...new Set(each.map(({ name }) => name))]] as const)
    .filter(([, names]) => names.length > 1)
    .map(([means, names]) => `${means}: ${names.join(', ')}`)
}

const sections = Object.entries(caseFile.shape).flatMap(([section, schema]) => {
  const inner: unknown = schema.unwrap().unwrap()
  return inner instanceof z.ZodObject && section !== 'documents'
    ? [[section, Object.entries<z.ZodType>(inner.shape)] as const]
    : []
})

/** The facts of a case file. */
const facts = sections.flatMap(([section, fields]) =>
  fields.map(([name, field]) => ({
    name,
    title: field.meta()?.title ?? '',
    // What a section explains beside it may differ.
    schema: JSON.stringify({ ...z.toJSONSchema(field), description: '' }),
    where: `${section}.${name}`,
  })),
)

/** What an input can hold. Of a number, a table may look at a part of its range. */
function valuesOf(input: Input): readonly string[] {
  return input.kind === 'choice' ? input.values : [input.kind]
}

const inputs = ruleBook().flatMap(({ decisions }) =>
  decisions.flatMap((decision) =>
    Object.entries(decision.inputs).map(([name, input]) => ({
      name,
      values: valuesOf(input),
      means: valuesOf(input).join('|'),
      where: decision.id,
    })),
  ),
)

/** The tables that look at an input only where another has left the rest of its values to them. */
const afterAnother: Readonly<Record<string, { readonly input: string; readonly after: string }>> = {
  'consent.own-decision': { input: 'matter', after: 'consent.special-matter' },
  'consent.mental-health-law': { input: 'matter', after: 'consent.special-matter' },
}
const [fewer, whole] = [true, false].map((isFewer) =>
  inputs.filter(({ name, where }) => (afterAnother[where]?.input === name) === isFewer),
)

describe('a fact', () => {
  test('is the same wherever a section asks for it', () => {
    expect(meaningSeveral(facts.map((each) => ({ ...each, means: each.schema })))).toEqual([])
  })

  test('has a title that no other has', () => {
    const titled = facts.map((each) => ({ ...each, means: each.title }))
    expect(titled.filter(({ title }) => title === '')).toEqual([])
    expect(namedTwice(titled)).toEqual([])
  })

  test('is not named as a section is, nor as an answer', () => {
    const others = [...Object.keys(caseFile.shape), ...answers.map(({ name }) => name)]
    expect(facts.filter(({ name }) => others.includes(name))).toEqual([])
  })
})

describe('an input', () => {
  test('holds the same values in every table of every domain', () => {
    expect(meaningSeveral(whole ?? [])).toEqual([])
  })

  test('holds some of those values where a table is asked only after another, and fewer', () => {
    for (const { name, values, where } of fewer ?? []) {
      const { after } = afterAnother[where] ?? {}
      const before = inputs.find((each) => each.name === name && each.where === after)
      expect(before?.values, where).toEqual(expect.arrayContaining([...values]))
      expect(before?.values.length, where).toBeGreaterThan(values.length)
    }
    expect(fewer).toHaveLength(Object.keys(afterAnother).length)
  })

  test.each(['nb', 'nn', 'en'] as const)(
    'is called one thing, and no other is called it: %s',
    (language) => {
      const domains: readonly (readonly [string, object])[] = Object.entries(
        texts[language].domains,
      )
      const labels = domains.flatMap(([domain, of]) => {
        if (!('inputs' in of)) return []
        const named = Object.entries(of.inputs as Readonly<Record<string, { label: string }>>)
        return named.map(([name, { label }]) => ({ name, means: label, where: domain }))
      })
      expect(labels).not.toEqual([])
      // Of a device the age is that on the day of the claim, which is the day asked about.
      expect(meaningSeveral(labels.filter(({ name }) => name !== 'age'))).toEqual([])
      expect(namedTwice(labels)).toEqual([])
    },
  )
})

const answers = answersOf(assessCase({}, { on: '2026-02-01' }))

/** The words of a name, but those that join, in alphabetical order: `rightToCare` and `care-right` have the same. */
function wordsOf(name: string): readonly string[] {
  const words = name
    .replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
    .split(/[.-]/u)
    .filter((word) => !['of', 'and'].includes(word))
  return words.sort()
}

/** Tells whether a name is made of the words of a question's id, with the domain’s own word or without. */
function isNamedAfter(name: string, id: string): boolean {
  const [domain = '', ...rest] = id.split('.')
  const without = wordsOf(rest.join('.')).filter((word) => word !== domain)
  return (
    wordsOf(name)
      .filter((word) => word !== domain)
      .join(' ') === without.join(' ')
  )
}

/** Names that are not made of the words of the id, since the field has a better one. */
const otherwise: Readonly<Record<string, string>> = {
  // An adjective: *koordinator i kommunen*.
  'plan.coordinator.municipality': 'municipalCoordinator',
  // An assessment by itself is what a front door returns.
  'responsibility.assessment': 'needsAssessment',
}

describe('an answer', () => {
  test('is named after its question', () => {
    const others = answers.filter(
      ({ name, question }) => !isNamedAfter(name, question) && otherwise[question] !== name,
    )
    expect(others.map(({ name, question }) => `${question}: ${name}`)).toEqual([])
  })

  test('shares its name with that of another domain where both ask the same of what each is about', () => {
    const named = answers.map(({ name, question }) => ({ name, means: question, where: question }))
    expect(meaningSeveral(named).map((each) => each.split(':')[0])).toEqual(['complaint', 'right'])
  })

  test('is not named as a section is', () => {
    const names = answers.map(({ name }) => name)
    expect(Object.keys(caseFile.shape).filter((section) => names.includes(section))).toEqual([])
  })
})

describe('a decision', () => {
  const exported = Object.entries<unknown>({
    ...consent,
    ...cooperation,
    ...individualPlan,
    ...priority,
    ...responsibility,
  })

  test('is exported under one name, of the words of its id', () => {
    const strange = ruleBook().flatMap(({ decisions }) =>
      decisions.flatMap((decision) => {
        const names = exported.filter(([, each]) => each === decision).map(([name]) => name)
        const [name = '', ...more] = names
        const isRight = isNamedAfter(name, decision.id) || otherwise[decision.id] === name
        return more.length === 0 && isRight ? [] : [`${decision.id}: ${names.join(', ')}`]
      }),
    )
    expect(strange).toEqual([])
  })

  test('is an answer of its assessment under that name, with the domain’s own word or without', () => {
    for (const { name, question } of answers) {
      const [exportedAs = ''] =
        exported.find(([, each]) => (each as { readonly id?: string }).id === question) ?? []
      const [domain = ''] = question.split('.')
      const without = (of: string): string =>
        wordsOf(of)
          .filter((word) => word !== domain)
          .join(' ')
      expect(without(name), question).toBe(without(exportedAs))
    }
  })
})

test('what was renamed stands where a case file has a place, and no old place is one of today', () => {
  const places = facts.map(({ where }) => where)
  const moved = movedFacts.map(({ section, from, to }) => ({
    from: `${section}.${from}`,
    to: to.map((name) => `${section}.${name}`),
  }))
  expect(moved.flatMap(({ to }) => to).filter((each) => !places.includes(each))).toEqual([])
  expect(moved.map(({ from }) => from).filter((each) => places.includes(each))).toEqual([])
})
