import type { Decision, Force } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { responsibilityDecisions } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'

/*
 * Stricter than what holds for every domain: here one row of guidance, practice or local force is enough
 * for an outcome to be held to words of advice, even where another row gives the same outcome by statute.
 */

const decisions: Readonly<Record<string, Decision>> = responsibilityDecisions
const advisory: ReadonlySet<Force> = new Set([
  'preparatory-works',
  'interpretation',
  'guidance',
  'practice',
  'local',
])

/** Words by which a text lays down a duty or grants an entitlement. */
const binding = {
  nb: /(?<!\p{L})(skal|må|plikt\p{L}*|påleg\p{L}*|pålegg\p{L}*|rett til|har rett|krav på|kreves|krever)(?!\p{L})/iu,
  nn: /(?<!\p{L})(skal|må|plikt\p{L}*|pålegg\p{L}*|rett til|har rett|krav på|krevst|krev)(?!\p{L})/iu,
  en: /(?<!\p{L})(must|shall|duty|duties|has to|have to|owe[sd]?|obliged|required to|right to|entitled)(?!\p{L})/iu,
}
const languages = { nb, nn, en }

const outcomes = Object.entries(decisions).flatMap(([id, decision]) =>
  decision.outcomes.map((outcome) => ({
    id,
    outcome,
    forces: decision.rows
      .filter(({ then }) => then === outcome)
      .map((row) => row.force ?? decision.force),
  })),
)
const advised = outcomes.filter(({ forces }) => forces.some((force) => advisory.has(force)))

describe.each(Object.keys(languages) as (keyof typeof languages)[])('in %s', (language) => {
  const said = (id: string, outcome: string): string => {
    const texts: Readonly<
      Record<string, { readonly outcomes: Readonly<Record<string, string>> } | undefined>
    > = languages[language].decisions
    return texts[id]?.outcomes[outcome] ?? ''
  }

  test.each(advised.map(({ id, outcome }) => [id, outcome] as const))(
    '%s: %s reads as no duty and no entitlement',
    (id, outcome) => {
      expect(said(id, outcome)).toMatch(/\S/)
      expect(said(id, outcome)).not.toMatch(binding[language])
    },
  )

  test('a duty by statute or regulation does read as one, so the words tell them apart', () => {
    const duties = [
      ['responsibility.meanwhile', 'municipality-must-assess'],
      ['responsibility.guidance-duty', 'must-guide'],
      ['responsibility.ambulatory', 'must-be-ambulatory'],
      ['responsibility.interpreter.required', 'must-use'],
      ['responsibility.interpreter.qualified', 'must-be-qualified'],
    ] as const
    for (const [id, outcome] of duties) expect(said(id, outcome), id).toMatch(binding[language])
  })

  test('what is said of the features reads as neither', () => {
    for (const text of Object.values(languages[language].features)) {
      expect(text).not.toMatch(binding[language])
    }
  })
})

test('outcomes called a duty rest on statute or regulation alone', () => {
  const duties = outcomes.filter(({ outcome }) => /must|forbidden/.test(outcome))
  expect(duties.length).toBeGreaterThan(10)
  for (const { id, outcome, forces } of duties) {
    expect(
      forces.filter((force) => advisory.has(force)),
      `${id} ${outcome}`,
    ).toEqual([])
  }
})

test('there is advice of every kind that the sources hold', () => {
  const kinds = new Set(
    advised.flatMap(({ forces }) => forces.filter((each) => advisory.has(each))),
  )
  expect([...kinds].sort()).toEqual(['guidance', 'interpretation', 'practice'])
})
