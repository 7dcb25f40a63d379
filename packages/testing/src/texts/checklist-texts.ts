/* What the texts of every domain's checklists must hold, stated once. */
import {
  applicabilityUnknownMessage,
  notApplicableMessage,
  type CheckReport,
  type ChecklistNotInForce,
  type Finding,
} from '@vilkar/core'
import { fillText, type DomainTexts } from '@vilkar/core/explain'
import { describe, expect, it } from 'vitest'
import type { Point, Points } from '../points.ts'
import { numbersIn } from './named-numbers.ts'
import { wordsToAvoid } from './norms.ts'

/**
 * Finds every text of the checklists in one language.
 *
 * @param texts - The texts of a domain.
 * @returns Each text, by the place where it stands: `title`, `point` or `message`, then ids, with a space between.
 */
export function checklistTextsOf({ checklists }: DomainTexts): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const [id, { title, requirements }] of Object.entries(checklists)) {
    all.set(`title ${id}`, title)
    for (const [point, { point: words, messages }] of Object.entries(requirements)) {
      all.set(`point ${id} ${point}`, words)
      for (const [message, text] of Object.entries(messages)) {
        all.set(`message ${id} ${point} ${message}`, text)
      }
    }
  }
  return all
}

/** What a check came to. */
type Report = CheckReport | ChecklistNotInForce

/** Finds every message that reports give, by its place, with a finding that gave it. */
function messagesIn(reports: Iterable<Report>): ReadonlyMap<string, Finding> {
  const seen = new Map<string, Finding>()
  for (const report of reports) {
    if (report.status !== 'checked') continue
    for (const finding of report.findings) {
      const { requirement, message } = finding
      if (message === notApplicableMessage || message === applicabilityUnknownMessage) continue
      seen.set(`message ${report.checklist} ${requirement} ${message}`, finding)
    }
  }
  return seen
}

const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

/** The words by which a text reads as a duty. */
const dutyWords = /(?<!\p{L})(skal|må|plikt\p{L}*|must|shall|duty|has to|have to)(?!\p{L})/iu

/** What is looked at beside the texts. */
export interface ChecklistTexts {
  /** All checklists of the domain, by id. */
  readonly checklists: Readonly<Record<string, object>>
  /** The texts, by language. */
  readonly languages: Readonly<Record<'nb' | 'nn' | 'en', DomainTexts>>
  /** Days on which the domain's words are looked at. */
  readonly days: readonly string[]
  /** Reports which between them say all that there is to say. */
  readonly reports: Iterable<Report>
  /** Whether a point may read as a duty. Left out: where it must be met. */
  readonly mayCommand?: (point: Point) => boolean
  /** Whether a point that must be met says so, rather than what is so when it is. Left out: no. */
  readonly commands?: boolean
  /** The words by which a text reads as a duty. Left out: the plain ones. */
  readonly duty?: RegExp
}

/**
 * Describes what the texts of a domain's checklists must hold.
 *
 * @param texts - The checklists, their texts, and reports which say all that there is to say.
 */
export function describeChecklistTexts({
  checklists: byId,
  languages,
  days,
  reports,
  mayCommand = ({ weight }) => weight === 'must',
  commands = false,
  duty = dutyWords,
}: ChecklistTexts): void {
  // Documents and messages differ from list to list; their texts are looked at by name.
  const checklists = Object.values(byId) as readonly Points[]
  const points = checklists.flatMap(({ id, requirements }) =>
    requirements.map((point) => ({ place: `${id} ${point.id}`, point })),
  )
  const given = messagesIn(reports)
  const { nb, nn, en } = languages

  describe.each(Object.entries(languages))('the texts of the checklists in %s', (_, texts) => {
    const all = checklistTextsOf(texts)
    const placesOf = (kind: string): readonly string[] =>
      [...all.keys()].filter((place) => place.startsWith(`${kind} `))

    it('stand for every message that a point was seen to give, and for no other', () => {
      expect(placesOf('message').toSorted()).toEqual([...given.keys()].sort())
    })

    it('stand for every checklist and every point', () => {
      expect(Object.keys(texts.checklists)).toEqual(Object.keys(byId))
      // A point that stands twice, by turns of the law, has one text.
      const expected = points.map(({ place }) => `point ${place}`)
      expect(placesOf('point')).toEqual([...new Set(expected)])
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

    it('have every placeholder filled by a term, or by what a finding names', () => {
      for (const [place, text] of all) {
        for (const on of days) {
          const filled = fillText(text, texts.terms, on, given.get(place)?.values)
          expect(filled, place).not.toMatch(/[{}]/)
        }
      }
    })

    it('are short', () => {
      for (const [place, text] of all) expect(text.length, place).toBeLessThanOrEqual(200)
    })

    if (commands) {
      it('read as a duty where the point is one', () => {
        for (const { place, point } of points) {
          if (mayCommand(point)) expect(all.get(`point ${place}`), place).toMatch(duty)
        }
      })
    }

    it('never read as a duty where the point is none', () => {
      const advice = points.filter(({ point }) => !mayCommand(point)).map(({ place }) => place)
      const looked = [...all].filter(([place]) =>
        advice.some((each) => place === `point ${each}` || place.startsWith(`message ${each} `)),
      )
      expect(looked.length).toBeGreaterThan(advice.length)
      for (const [place, text] of looked) expect(text, place).not.toMatch(duty)
    })
  })

  describe('the texts of the checklists in the three languages', () => {
    const [bokmål, nynorsk, english] = [nb, nn, en].map(checklistTextsOf)

    it('have the same placeholders in the same places, and are translated', () => {
      for (const [place, text] of bokmål ?? []) {
        expect(placeholdersIn(nynorsk?.get(place) ?? ''), place).toEqual(placeholdersIn(text))
        expect(placeholdersIn(english?.get(place) ?? ''), place).toEqual(placeholdersIn(text))
        expect(english?.get(place), place).not.toBe(text)
      }
    })

    it('name the same numbers', () => {
      for (const [place, text] of bokmål ?? []) {
        expect(numbersIn(nynorsk?.get(place)), place).toEqual(numbersIn(text))
        expect(numbersIn(english?.get(place)), place).toEqual(numbersIn(text))
      }
    })

    it.each(['nn', 'nb'] as const)('keep the words of the other norm out of %s', (language) => {
      for (const [place, text] of checklistTextsOf(languages[language])) {
        expect(wordsToAvoid(text, language), place).toEqual([])
      }
    })
  })
}
