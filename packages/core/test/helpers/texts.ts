/* What the texts of a domain must hold for a decision or a checklist. */
import { expect } from 'vitest'
import type { DomainTexts } from '../../src/explain/index.js'
import type { Decision } from '../../src/index.js'

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

/**
 * Expects a text in nb, nn and en for the title, each point and each message of a checklist, the same
 * messages in each language, and no point that the checklist lacks.
 *
 * @param checklist - The checklist.
 * @param languages - The texts of its domain, one object a language.
 * @param values - The names of the values that messages may hold.
 */
export function expectChecklistTextsComplete(
  checklist: {
    readonly id: string
    readonly requirements: readonly { readonly id: string; readonly basis: readonly string[] }[]
  },
  languages: readonly DomainTexts[],
  values: readonly string[] = [],
): void {
  expectAllLanguages(languages)
  const messages = languages.map((texts) => {
    const { title, requirements = {} } = texts.checklists[checklist.id] ?? {}
    const filled: DomainTexts['terms'] = Object.fromEntries(
      values.map((value) => [value, [['0000-01-01', value]]] as const),
    )
    const open: DomainTexts = { ...texts, terms: { ...texts.terms, ...filled } }
    const all: readonly Text[] = [
      { of: checklist.id, text: title },
      ...checklist.requirements.flatMap(({ id, basis }) => [
        { of: id, text: requirements[id]?.point },
        ...Object.entries(requirements[id]?.messages ?? {}).map(([message, text]) => ({
          of: `${id}: ${message}`,
          text,
        })),
        ...basis.map((citation) => ({ of: citation, text: texts.cite(citation) })),
      ]),
    ]
    expect(all.flatMap((text) => faultsOf(text, open))).toEqual([])
    const points = checklist.requirements.map(({ id }) => id)
    expect(Object.keys(requirements).toSorted()).toEqual(points.toSorted())
    return points.map((id) => [id, Object.keys(requirements[id]?.messages ?? {}).toSorted()])
  })
  const [first, ...others] = messages
  for (const other of others) expect(other).toEqual(first)
}
