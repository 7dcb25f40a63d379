/* What the texts of every domain must hold, stated once. */
import { decide, type Decision, type Force, type Input } from '@vilkar/core'
import {
  explain,
  explanationLines,
  fillText,
  type DecisionTexts,
  type DomainTexts,
  type InputTexts,
} from '@vilkar/core/explain'
import { isCitation } from '@vilkar/law'
import { describe, expect, it } from 'vitest'
import { agesNamedAmiss } from './ages.ts'
import { numbersIn, numbersNamedAmiss } from './named-numbers.ts'
import { wordsToAvoid } from './norms.ts'

/**
 * Finds every text of a language but the checklists'.
 *
 * @param texts - The texts of a domain.
 * @returns Each text, by the place where it stands.
 */
export function textsOf({ judges, inputs, decisions }: DomainTexts): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const [id, judge] of Object.entries(judges)) all.set(`judges/${id}`, judge)
  const named: Readonly<Record<string, InputTexts>> = inputs
  for (const [name, { label, unit, values = {}, about = {} }] of Object.entries(named)) {
    all.set(`inputs/${name}`, label)
    if (unit) all.set(`inputs/${name}/unit`, unit)
    for (const [value, text] of Object.entries(values)) all.set(`inputs/${name}/${value}`, text)
    for (const [value, text] of Object.entries(about)) all.set(`about/${name}/${value}`, text)
  }
  for (const [id, { question, outcomes }] of Object.entries(decisions)) {
    all.set(`decisions/${id}`, question)
    for (const [outcome, text] of Object.entries(outcomes)) {
      all.set(`decisions/${id}/${outcome}`, text)
    }
  }
  return all
}

const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

/** Takes each input as it is widest: what is asked after another question may look at fewer values. */
function widestOf(inputs: readonly (readonly [string, Input])[]): Decision['inputs'] {
  const widest = new Map<string, Input>()
  for (const [name, input] of inputs) {
    const known = widest.get(name)
    const isNarrower =
      known?.kind === 'choice' &&
      input.kind === 'choice' &&
      known.values.length > input.values.length
    if (!isNarrower) widest.set(name, input)
  }
  return Object.fromEntries(widest)
}

/** The kinds of norm by which an outcome is reached. */
function forcesOf({ rows, force }: Decision, outcome: string): ReadonlySet<Force> {
  return new Set(rows.filter(({ then }) => then === outcome).map((row) => row.force ?? force))
}

/** What is looked at beside the texts. */
export interface Texts {
  /** All decisions of the domain, by id. */
  readonly decisions: Readonly<Record<string, object>>
  /** The texts, by language. */
  readonly languages: Readonly<Record<'nb' | 'nn' | 'en', DomainTexts>>
  /** Days on which the domain's words are looked at. */
  readonly days: readonly string[]
  /** The first day on which a rule of the domain is law. Left out: 2012-01-01. */
  readonly begins?: string
  /** What answers may need beside the inputs of the tables: the days that choose the rules. */
  readonly beside?: readonly string[]
  /** Some outcomes that only advise, by which it is seen that there are such. */
  readonly advised?: readonly string[]
}

/**
 * Describes what the texts of a domain must hold.
 *
 * @param texts - The decisions, their texts and the days to look at.
 */
export function describeTexts({
  decisions: byId,
  languages,
  days,
  begins = '2012-01-01',
  beside = [],
  advised = [],
}: Texts): void {
  // Inputs and outcomes differ from table to table; their texts are looked at by name.
  const decisions = byId as Readonly<Record<string, Decision>>
  const eachLanguage = Object.entries(languages)
  const { nb, nn, en } = languages

  const rows = Object.entries(decisions).flatMap(([id, decision]) =>
    decision.outcomes.map((outcome) => ({ id, outcome, forces: forcesOf(decision, outcome) })),
  )

  describe.each(eachLanguage)('the texts in %s', (language, texts) => {
    const all = textsOf(texts)

    it('name their language', () => {
      expect(texts.language).toBe(language)
      expect(texts.common).toBeDefined()
    })

    it('are nowhere empty, and have no stray spaces', () => {
      const terms = Object.values(texts.terms).flatMap((term) => term.map(([, name]) => name))
      const bad = [...all.values(), ...terms].filter((text) => !/^ ?\S+( \S+)*$/.test(text))
      expect(bad).toEqual([])
    })

    it('are sentences as questions and outcomes, and none as labels', () => {
      for (const [place, text] of all) {
        const [kind, , outcome] = place.split('/')
        if (kind === 'about') expect(text, place).toMatch(/^\p{Lu}.*[.”»]$/u)
        else if (kind !== 'decisions') expect(text, place).not.toMatch(/[.?!]$/)
        else if (outcome === undefined) expect(text, place).toMatch(/^\p{Lu}[^.?]*\?$/u)
        else expect(text, place).toMatch(/^\p{Lu}[^?]*\.$/u)
      }
    })

    it('answer in at most three sentences', () => {
      for (const [place, text] of all)
        expect(text.split(/\. /).length, place).toBeLessThanOrEqual(3)
    })

    it('say of each value something else than its name, and no two values of an input the same', () => {
      const named: Readonly<Record<string, InputTexts>> = texts.inputs
      const bare = (text: string): string => text.toLowerCase().replace(/\P{L}/gu, '')
      for (const [name, { values = {}, about = {} }] of Object.entries(named)) {
        const said = Object.values(about).map(bare)
        expect(new Set(said).size, name).toBe(said.length)
        for (const [value, text] of Object.entries(about))
          expect(bare(text), `${name} ${value}`).not.toBe(bare(values[value] ?? ''))
      }
    })

    it('hold no placeholder that is no term, and no term is without use', () => {
      const used = new Set([...all.values()].flatMap(placeholdersIn))
      const terms = Object.keys(texts.terms)
      expect([...used].filter((name) => !terms.includes(name))).toEqual([])
      // What a checklist says may hold terms as well, beside what its findings name.
      const beside = 'checklists' in texts ? placeholdersIn(JSON.stringify(texts.checklists)) : []
      expect(terms.filter((name) => !used.has(name) && !beside.includes(name))).toEqual([])
    })

    it('have terms that begin with the interval and follow each other in time', () => {
      for (const [name, term] of Object.entries(texts.terms)) {
        const from = term.map(([day]) => day)
        expect(from[0], name).toBe(begins)
        expect(from, name).toEqual([...new Set(from)].sort())
      }
    })

    it('name every judge, input, value and outcome of the tables, and nothing else', () => {
      const inputs = widestOf(
        Object.values(decisions).flatMap((each) => Object.entries(each.inputs)),
      )
      const named: Readonly<Record<string, InputTexts>> = texts.inputs
      expect(Object.keys(named).sort()).toEqual([...Object.keys(inputs), ...beside].sort())
      for (const [name, input] of Object.entries(inputs)) {
        const { unit, values, about } = named[name] ?? {}
        expect(unit !== undefined, name).toBe(input.kind === 'integer')
        // What a flag means is said where its name leaves it open, and what a number is, never.
        const explained = input.kind === 'choice' ? input.values : about ? ['true'] : []
        expect(Object.keys(about ?? {}), name).toEqual(explained)
        if (input.kind === 'choice')
          expect(Object.keys(values ?? {}).sort(), name).toEqual([...input.values].sort())
        else if (values) expect(Object.keys(values).sort(), name).toEqual(['false', 'true'])
      }
      const judges = Object.values(inputs).flatMap(({ judge }) => judge ?? [])
      expect(Object.keys(texts.judges).sort()).toEqual([...new Set(judges)].sort())
      const asked: Readonly<Record<string, DecisionTexts>> = texts.decisions
      expect(Object.keys(asked).sort()).toEqual(Object.keys(decisions).sort())
      for (const [id, { outcomes }] of Object.entries(decisions)) {
        expect(Object.keys(asked[id]?.outcomes ?? {}).sort(), id).toEqual([...outcomes].sort())
      }
    })

    it('name no age in a question or an outcome at which its table does not turn, on any day', () => {
      expect(Object.values(decisions).flatMap((each) => agesNamedAmiss(each, texts))).toEqual([])
    })

    if (language === 'en') {
      it('name days of the law, and ages of the tables, where they say what a value means', () => {
        const named: Readonly<Record<string, InputTexts>> = texts.inputs
        const amiss = Object.entries(named).flatMap(([input, { label, values = {}, about = {} }]) =>
          [label, ...Object.values(values), ...Object.values(about)].flatMap((words) =>
            numbersNamedAmiss({ input, words }, Object.values(decisions)),
          ),
        )
        expect(amiss).toEqual([])
      })
    }

    it.each(days)('leave no brace on %s', (on) => {
      for (const [place, text] of all)
        expect(fillText(text, texts.terms, on), place).not.toMatch(/[{}]/)
    })

    it('never read as a duty or a right where no statute or regulation says so', () => {
      const binding: ReadonlySet<Force> = new Set(['statute', 'regulation'])
      const duty = /(?<!\p{L})(skal|må|plikt\p{L}*|rett til|must|shall|duty|right to)(?!\p{L})/iu
      const advice = rows.filter(
        (row) => row.forces.size > 0 && [...row.forces].every((force) => !binding.has(force)),
      )
      expect(advice.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining([...advised]))
      for (const { id, outcome } of advice) {
        expect(all.get(`decisions/${id}/${outcome}`), `${id} ${outcome}`).not.toMatch(duty)
      }
    })

    it('give no yes or no where the law leaves the answer open', () => {
      const open = rows.filter(({ outcome }) =>
        ['requires-judgement', 'not-regulated'].includes(outcome),
      )
      const said = {
        nb: /gir ikke (noe (sikkert|klart) )?svar/,
        nn: /gir ikkje (noko (sikkert|klart) )?svar/,
        en: /give no certain answer|gives no clear answer|do not say/,
      }
      for (const { id, outcome } of open) {
        const text = all.get(`decisions/${id}/${outcome}`)
        expect(text, id).not.toMatch(/^(Ja|Nei|Yes|No)(?!\p{L})/u)
        expect(text, id).toMatch(said[language as keyof typeof said])
      }
    })

    it.each(days)('explain every question on %s, also when nothing is known', (on) => {
      for (const decision of Object.values(decisions)) {
        const explanation = explain(decision, decide(decision, {}, { on }), texts)
        const lines = explanationLines(explanation, texts.common).join('\n')
        expect(lines, decision.id).not.toMatch(/[{}]|undefined/)
        for (const id of Object.keys(decisions)) expect(lines, decision.id).not.toContain(id)
      }
    })

    it('write out every citation of the tables', () => {
      const cited = new Set(
        Object.values(decisions).flatMap((each) => each.rows.flatMap(({ basis }) => basis)),
      )
      for (const citation of cited) {
        expect(isCitation(citation), citation).toBe(true)
        expect(texts.cite(citation)).not.toBe(citation)
      }
      expect(texts.cite('no citation')).toBe('no citation')
    })
  })

  describe('the three languages', () => {
    const [bokmål, nynorsk, english] = [textsOf(nb), textsOf(nn), textsOf(en)]

    it('have the same texts with the same placeholders', () => {
      expect([...nynorsk.keys()].sort()).toEqual([...bokmål.keys()].sort())
      expect([...english.keys()].sort()).toEqual([...bokmål.keys()].sort())
      for (const [place, text] of bokmål) {
        expect(placeholdersIn(nynorsk.get(place) ?? ''), place).toEqual(placeholdersIn(text))
        expect(placeholdersIn(english.get(place) ?? ''), place).toEqual(placeholdersIn(text))
      }
      expect(Object.keys(nn.terms)).toEqual(Object.keys(nb.terms))
      expect(Object.keys(en.terms)).toEqual(Object.keys(nb.terms))
    })

    it('name the same numbers where they say what an input and its values are', () => {
      for (const [place, text] of bokmål) {
        if (!/^(inputs|about)\//.test(place)) continue
        expect(numbersIn(nynorsk.get(place)), place).toEqual(numbersIn(text))
        expect(numbersIn(english.get(place)), place).toEqual(numbersIn(text))
      }
    })

    it('are translated', () => {
      for (const [place, text] of bokmål) {
        if (/^(decisions|about)\//.test(place)) expect(english.get(place), place).not.toBe(text)
      }
    })

    it.each([
      ['nn', nynorsk],
      ['nb', bokmål],
    ] as const)('keep the words of the other norm out of %s', (language, texts) => {
      for (const [place, text] of texts) {
        expect(wordsToAvoid(text, language), place).toEqual([])
      }
    })

    it('can be proofread side by side', async () => {
      const cell = (text: string | undefined): string => (text ?? '').replaceAll('|', '\\|')
      const columns = [bokmål, nynorsk, english]
      const line = (name: string, place: string): string =>
        `| ${[name, ...columns.map((texts) => texts.get(place))].map(cell).join(' | ')} |`
      const head = (title: string, first: string): readonly string[] => [
        '',
        `## ${title}`,
        '',
        `| ${first} | nb | nn | en |`,
        '| --- | --- | --- | --- |',
      ]
      const dated = (term: DomainTexts['terms'][string] | undefined): string =>
        (term ?? []).map(([from, name]) => `${from}: ${name}`).join('<br>')
      const page = [
        '# Texts side by side',
        '',
        'Written by the tests. A term in braces reads as the law called it on the day asked about.',
        ...head('Terms', 'term'),
        ...Object.keys(nb.terms).map(
          (name) =>
            `| ${name} | ${[nb, nn, en].map(({ terms }) => dated(terms[name])).join(' | ')} |`,
        ),
        ...head('Judges', 'judge'),
        ...Object.keys(nb.judges).map((id) => line(id, `judges/${id}`)),
        ...head('Inputs', 'input'),
        ...[...bokmål.keys()]
          .filter((place) => place.startsWith('inputs/'))
          .map((place) => line(place.slice(7), place)),
        ...head('What the values mean', 'value'),
        ...[...bokmål.keys()]
          .filter((place) => place.startsWith('about/'))
          .map((place) => line(place.slice(6), place)),
        ...Object.entries(nb.decisions).flatMap(([id, { outcomes }]) => [
          ...head(id, 'outcome'),
          line('', `decisions/${id}`),
          ...Object.keys(outcomes).map((outcome) => line(outcome, `decisions/${id}/${outcome}`)),
        ]),
        '',
      ]
      await expect(page.join('\n')).toMatchFileSnapshot('./texts.proofreading.md')
    })
  })
}
