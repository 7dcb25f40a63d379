import { readFileSync, readdirSync } from 'node:fs'
import { provisions } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { catalogue } from 'vilkar/catalogue'
import { actNames, changedTerms, concepts, norms, ruleWords } from '../src/model/glossary.ts'
import { actList } from '../src/model/law-lists.ts'
import { locales } from '../src/model/locales.ts'

const reports = new URL('../../.config/api/', import.meta.url)

/** Every name that the packages offer, or that their rules use. */
const names: ReadonlySet<string> = new Set([
  ...readdirSync(reports)
    .filter((file) => file.endsWith('.api.md'))
    .flatMap((file) => readFileSync(new URL(file, reports), 'utf8').match(/[\w.-]+/g) ?? []),
  ...catalogue().decisions.flatMap(({ id, inputs, outcomes }) => [
    id,
    ...outcomes,
    ...Object.entries(inputs).flatMap(([input, domain]) =>
      domain.kind === 'choice' ? [input, ...domain.values] : [input],
    ),
  ]),
])
const all = [...concepts, ...ruleWords, ...norms, ...actNames]

describe('the glossary', () => {
  test('gives every concept a name in each language', () => {
    for (const entry of all) {
      for (const locale of locales) expect(entry[locale].trim()).not.toBe('')
    }
    for (const { names: dated } of changedTerms) {
      for (const locale of locales) {
        expect(dated[locale].length).toBeGreaterThan(0)
        expect(dated[locale].filter(([, name]) => name.trim() === '')).toEqual([])
      }
    }
  })

  test('names in code nothing that the packages do not have', () => {
    const missing = [...concepts, ...ruleWords, ...norms].filter(({ code }) => !names.has(code))
    expect(missing.map(({ code }) => code)).toEqual([])
    expect(names.has('noSuchNameInTheCode')).toBe(false)
  })

  test('leads to rules and provisions that there are', () => {
    const { decisions, checklists } = catalogue()
    const rules = new Set([...decisions, ...checklists].map(({ id }) => id))
    const named = concepts.flatMap(({ decision, checklist }) =>
      [decision ?? [], checklist ?? []].flat(),
    )
    expect(named.filter((id) => !rules.has(id))).toEqual([])
    const cited = concepts.flatMap(({ provision }) => provision ?? [])
    expect(cited.filter((citation) => !Object.hasOwn(provisions, citation))).toEqual([])
  })

  test('has every term that the law has changed, with the first day of each name', () => {
    const competence = changedTerms.find(({ code }) => code === 'competence')
    expect(competence?.names.nb).toEqual([
      ['2012-01-01', 'samtykkekompetanse'],
      ['2026-06-01', 'beslutningskompetanse'],
    ])
    const distinct = changedTerms.map((term) => JSON.stringify(term))
    expect(new Set(distinct).size).toBe(distinct.length)
  })

  test('has every act by its abbreviation', () => {
    expect(actNames.map(({ code }) => code)).toEqual(actList)
  })

  test('calls no two concepts by the same name in code', () => {
    const codes = [...concepts, ...ruleWords].map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
