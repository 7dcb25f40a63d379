import {
  applicabilityUnknownMessage,
  notApplicableMessage,
  type Finding,
  type Force,
} from '@vilkar/core'
import { fillText } from '@vilkar/core/explain'
import { describe, expect, it } from 'vitest'
import { wordsOfOtherNorm } from '@vilkar/testing/texts'
import { cooperationChecklists } from '../../src/checklists/index.js'
import { cooperationChecklistTexts as english } from '../../src/texts/checklists/en.js'
import { cooperationChecklistTexts as bokmål } from '../../src/texts/checklists/nb.js'
import { cooperationChecklistTexts as nynorsk } from '../../src/texts/checklists/nn.js'
import type { CooperationChecklistTexts } from '../../src/texts/checklists/types.js'
import { days, today } from './helpers/days.js'
import { leavesOf, withAt } from './helpers/paths.js'
import { strange, strangeOn } from './helpers/strange.js'
import { wholes, type Whole } from './helpers/wholes.js'

const languages = [
  ['nb', bokmål],
  ['nn', nynorsk],
  ['en', english],
] as const

interface Words {
  readonly point: string
  readonly messages: Readonly<Record<string, string>>
}

/** Every text of a language, by the place where it stands. */
function textsOf(checklists: CooperationChecklistTexts): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const [id, { title, requirements }] of Object.entries(checklists)) {
    all.set(`title ${id}`, title)
    for (const [point, { point: words, messages }] of Object.entries<Words>(requirements)) {
      all.set(`point ${id} ${point}`, words)
      for (const [message, text] of Object.entries(messages)) {
        all.set(`message ${id} ${point} ${message}`, text)
      }
    }
  }
  return all
}

/** A document as it could be otherwise: without each of its parts, and with what is wrong. */
function* variants(whole: Whole, on: string): Generator<ReturnType<Whole['document']>> {
  const document = whole.document(on)
  yield document
  for (const [at] of leavesOf(document)) {
    if (at === '/of' || at.endsWith('/id')) continue
    yield withAt(document, at, undefined)
  }
  for (const [at, value] of whole.broken) yield withAt(document, at, value)
  for (const [at, value] of strange) {
    if ((at.split('/')[1] ?? '') in whole.schema.shape) yield withAt(document, at, value)
  }
  for (const together of strangeOn(on)) {
    const known = Object.entries(together).filter(([field]) => field in whole.schema.shape)
    yield { ...document, ...Object.fromEntries(known) }
  }
  // Without all of a group or a list.
  for (const field of Object.keys(document)) {
    if (field !== 'of') yield withAt(document, `/${field}`, undefined)
  }
}

/** Every message that a check was seen to give, with a finding that gave it. */
const given = new Map<string, Finding>()
for (const whole of wholes) {
  for (const on of days) {
    for (const variant of variants(whole, on)) {
      for (const completeness of ['whole-document', 'partial']) {
        for (const report of whole.check({ ...variant, completeness }, { on })) {
          if (report.status !== 'checked') continue
          for (const finding of report.findings) {
            const { requirement, message } = finding
            if (message === notApplicableMessage || message === applicabilityUnknownMessage)
              continue
            given.set(`message ${report.checklist} ${requirement} ${message}`, finding)
          }
        }
      }
    }
  }
}

const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

/** The kinds of norm that bind nobody but by what other norms say. */
const advisory: ReadonlySet<Force> = new Set(['guidance', 'practice', 'local', 'interpretation'])
const binding =
  /(?<!\p{L})(skal|må|plikt\p{L}*|pålagt|pålagd|krav|krev\p{L}*|rett til|rettighet\p{L}*|must|shall|duty|duties|obliged|required|right to|entitled)(?!\p{L})/iu

describe.each(languages)('the texts of the checklists in %s', (_, checklists) => {
  const all = textsOf(checklists)

  it('stand for every message that a point was seen to give, and for no other', () => {
    const places = [...all.keys()].filter((place) => place.startsWith('message '))
    expect(places.sort()).toEqual([...given.keys()].sort())
  })

  it('stand for every checklist and every point', () => {
    const expected = Object.values(cooperationChecklists).flatMap(({ id, requirements }) =>
      requirements.map((requirement) => `point ${id} ${requirement.id}`),
    )
    const places = [...all.keys()].filter((place) => place.startsWith('point '))
    expect(places.sort()).toEqual([...new Set(expected)].sort())
    expect(Object.keys(checklists)).toEqual(Object.keys(cooperationChecklists))
  })

  it('are sentences, and a title no sentence', () => {
    for (const [place, text] of all) {
      expect(text, place).toMatch(/^\p{Lu}\S*( \S+)*$/u)
      if (place.startsWith('title ')) expect(text, place).not.toMatch(/[.?!]$/)
      else if (place.startsWith('point ')) expect(text, place).toMatch(/^[^?]*\.$/)
      else expect(text, place).toMatch(/[.?]$/)
    }
  })

  it('ask a question where a point is open, and say what to do where it lacks something', () => {
    for (const [place, { status }] of given) {
      const text = all.get(place) ?? ''
      if (status === 'undetermined') expect(text, place).toContain('?')
      else expect(text, place).toMatch(/^[^?]*\.$/)
    }
  })

  it('have every placeholder filled by what a finding names', () => {
    for (const [place, { values }] of given) {
      expect(fillText(all.get(place) ?? '', {}, today, values), place).not.toMatch(/[{}]/)
    }
  })

  it('are short', () => {
    for (const [place, text] of all) expect(text.length, place).toBeLessThanOrEqual(200)
  })

  it('never read as a duty or an entitlement where the point is none', () => {
    let looked = 0
    for (const { id, requirements } of Object.values(cooperationChecklists)) {
      for (const { id: point, weight, force } of requirements) {
        if (weight === 'must' && !advisory.has(force)) continue
        for (const [place, text] of all) {
          if (!place.startsWith(`message ${id} ${point} `) && place !== `point ${id} ${point}`)
            continue
          looked++
          expect(text, place).not.toMatch(binding)
        }
      }
    }
    expect(looked).toBeGreaterThan(300)
  })
})

describe('the three languages', () => {
  it('have the same placeholders in the same places, and are translated', () => {
    const [first, second, third] = languages.map(([, texts]) => textsOf(texts))
    for (const [place, text] of first ?? []) {
      expect(placeholdersIn(second?.get(place) ?? ''), place).toEqual(placeholdersIn(text))
      expect(placeholdersIn(third?.get(place) ?? ''), place).toEqual(placeholdersIn(text))
      expect(third?.get(place), place).not.toBe(text)
    }
  })

  it.each([
    ['nn', nynorsk],
    ['nb', bokmål],
  ] as const)('keep the words of the other norm out of %s', (language, texts) => {
    for (const [place, text] of textsOf(texts)) {
      expect(wordsOfOtherNorm(text, language), place).toEqual([])
    }
  })

  it('can be proofread side by side', async () => {
    const [first, second, third] = languages.map(([, texts]) => textsOf(texts))
    const cell = (text: string | undefined): string => (text ?? '').replaceAll('|', '\\|')
    const lines = [...(first ?? [])].map(([place, text]) =>
      place.startsWith('title ')
        ? `\n## ${place.slice(6)}\n\n| place | nb | nn | en |\n| --- | --- | --- | --- |\n| title | ${[text, second?.get(place), third?.get(place)].map(cell).join(' | ')} |`
        : `| ${place.split(' ').slice(2).join(' ')} | ${[text, second?.get(place), third?.get(place)].map(cell).join(' | ')} |`,
    )
    const page = ['# Checklists side by side', '', 'Written by the tests.', ...lines, '']
    await expect(page.join('\n')).toMatchFileSnapshot('./texts.proofreading.md')
  })
})
