/* What the texts of a domain must hold for a decision. */
import { expect } from 'vitest'
import type { DomainTexts } from '@vilkar/core/explain'
import type { Decision } from '@vilkar/core'

interface Text {
  readonly of: string
  readonly text: string | undefined
}

function textsOfDecision(decision: Decision, texts: DomainTexts): readonly Text[] {
  const words = texts.decisions[decision.id]
  const inputs = Object.entries(decision.inputs).flatMap(([name, input]) => {
    const { label, values } = texts.inputs[name] ?? {}
    const named =
      input.kind === 'choice' ? input.values : values === undefined ? [] : ['true', 'false']
    return [
      { of: `input ${name}`, text: label },
      ...(input.kind === 'integer' ? [] : named).map((value) => ({
        of: `${name} = ${value}`,
        text: values?.[value],
      })),
      ...(input.judge === undefined
        ? []
        : [{ of: `judge ${input.judge}`, text: texts.judges[input.judge] }]),
    ]
  })
  const presumptions = Object.values(decision.inputs).flatMap(
    ({ presumed }) => presumed?.basis ?? [],
  )
  const citations = new Set([...decision.rows.flatMap(({ basis }) => basis), ...presumptions])
  return [
    { of: 'question', text: words?.question },
    ...decision.outcomes.map((outcome) => ({
      of: `outcome ${outcome}`,
      text: words?.outcomes[outcome],
    })),
    ...inputs,
    ...[...citations].map((citation) => ({ of: citation, text: texts.cite(citation) })),
  ]
}

/** What is wrong with a text: it is missing, or names a term that the domain does not have. */
function faultsOf({ of, text = '' }: Text, { language, terms }: DomainTexts): readonly string[] {
  if (text.trim() === '') return [`${language}: ${of} has no text`]
  return [...text.matchAll(/\{(\w*)\}/g)]
    .map(([, term = '']) => term)
    .filter((term) => !Object.hasOwn(terms, term))
    .map((term) => `${language}: ${of} names no term: ${term}`)
}

function expectTerms({ language, terms }: DomainTexts): void {
  for (const [name, dated] of Object.entries(terms)) {
    const days = dated.map(([from]) => from)
    const heading = `${language}: ${name}`
    expect([heading, days.length > 0]).toEqual([heading, true])
    expect([heading, ...days]).toEqual([heading, ...days.toSorted()])
    expect(dated.filter(([, term]) => term.trim() === '')).toEqual([])
  }
}

function expectAllLanguages(languages: readonly DomainTexts[]): void {
  expect(languages.map(({ language }) => language).toSorted()).toEqual(['en', 'nb', 'nn'])
}

/**
 * Expects a text in nb, nn and en for the question, each outcome, each input with its values and its
 * judge, and each citation; no outcome that the decision lacks; and no placeholder without a term.
 *
 * @param decision - The decision.
 * @param languages - The texts of its domain, one object a language.
 */
export function expectTextsComplete(decision: Decision, languages: readonly DomainTexts[]): void {
  expectAllLanguages(languages)
  for (const texts of languages) {
    const faults = textsOfDecision(decision, texts).flatMap((text) => faultsOf(text, texts))
    expect(faults).toEqual([])
    const outcomes = Object.keys(texts.decisions[decision.id]?.outcomes ?? {})
    expect(outcomes.toSorted()).toEqual(decision.outcomes.toSorted())
    expectTerms(texts)
  }
}
