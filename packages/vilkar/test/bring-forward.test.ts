import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import { parentsInformedBy } from '@vilkar/consent'
import { assessCase, bringForward, type CaseFile } from '../src/index.js'
import { movedFacts, type MovedFact } from '../src/moved-facts.js'

type Sections = Readonly<Record<string, unknown>>

/** The case files of the examples and the published cases, as 0.1.0 read them. */
const old = readFileSync(new URL('case-files-0.1.0.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly on: string; readonly file: Sections })

/** The facts of a file, place by place. */
function placesOf(file: Sections): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(file).flatMap(([section, part]) =>
      typeof part === 'object' && part !== null
        ? Object.entries(part).map(([name, value]) => [`${section}.${name}`, value] as const)
        : [[section, part] as const],
    ),
  )
}

const said = (run: () => unknown): readonly string[] =>
  issuesOf(run).map(({ path, code, message }) => `${path.join('.')} ${code} ${message}`)

const asked = { on: '2026-02-01' } as const

describe('a case file of 0.1.0', () => {
  test('comes through, with every fact in its place and nothing else touched', () => {
    const moves = new Map<string, MovedFact>(movedFacts.map((each) => [each.from, each]))
    const places = new Map<string, readonly string[]>(movedFacts.map(({ from, to }) => [from, to]))
    for (const { file } of old) {
      const before = placesOf(file)
      const brought = bringForward(file)
      const expected = [...before].flatMap(([place, value]) => {
        const { to = [place], values } = moves.get(place) ?? {}
        const held = values?.[String(value)]
        return to.map((each, at) => [each, held === undefined ? value : held[at]] as const)
      })
      expect(new Map(placesOf(brought.file as Sections))).toEqual(new Map(expected))
      const moved = [...before.keys()].flatMap((from) =>
        (places.get(from) ?? []).map((to) => `${from} ${to}`),
      )
      expect(brought.changed.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(moved.sort())
    }
  })

  test('is answered, and stays as it is when it is brought forward again', () => {
    for (const { file, on } of old) {
      const brought = bringForward(file)
      expect(bringForward(brought.file)).toEqual({ file: brought.file, changed: [] })
      expect(assessCase(brought.file, { on }).on).toBe(on)
    }
  })

  test('is not changed itself', () => {
    for (const { file } of old) {
      const copy = structuredClone(file)
      bringForward(file)
      expect(file).toEqual(copy)
    }
  })

  test('holds a fact of every renamed place, or may', () => {
    fc.assert(
      fc.property(fc.subarray([...movedFacts]), (moved) => {
        const file: Record<string, Record<string, unknown>> = {}
        for (const { from } of moved) {
          const [section = '', name = ''] = from.split('.')
          file[section] = { ...file[section], [name]: null }
        }
        const expected = moved.flatMap(({ from, to }) => to.map((place) => `${from} ${place}`))
        const { changed, file: brought } = bringForward(file)
        expect(changed.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(expected.sort())
        expect(placesOf(brought as Sections).size).toBe(expected.length)
      }),
    )
  })
})

describe('whether the parents are to be kept out', () => {
  test.each([
    ['informed', [false, null, false]],
    ['withheld-at-childs-wish', [true, true, false]],
    ['withheld-for-weighty-reasons', [false, null, true]],
  ])('was one fact, and is three: %s', (parentsInformed, [wish, reasons, weighty]) => {
    const { file, changed } = bringForward({ person: { age: 14, parentsInformed } })
    expect(file).toEqual({
      person: {
        age: 14,
        childWishesParentsNotTold: wish,
        childsReasonsDeserveRespect: reasons,
        weightyReasonsAgainstTellingParents: weighty,
      },
    })
    expect(changed.map(({ from }) => from)).toEqual(Array(3).fill('person.parentsInformed'))
    const on = { on: '2026-02-01' }
    const known = { age: 14, childWishesParentsNotTold: wish === true } as const
    const judged = { ...known, weightyReasonsAgainstTellingParents: weighty === true } as const
    const stated = reasons === true ? { ...judged, childsReasonsDeserveRespect: true } : judged
    expect(parentsInformedBy(stated, on)).toEqual([parentsInformed])
  })

  test('is for the caller to say where the old value was none', () => {
    expect(said(() => bringForward({ person: { parentsInformed: 'broken' } }))).toEqual([
      'person.parentsInformed not-carried-over Cannot be carried over as it stands. State instead person.childWishesParentsNotTold, person.childsReasonsDeserveRespect, person.weightyReasonsAgainstTellingParents.',
    ])
  })
})

describe('what cannot be brought forward', () => {
  test('is a fact that stands in its old place and its new one', () => {
    const file = { consent: { objects: true, objectsToHealthCare: false } }
    expect(said(() => bringForward(file))).toEqual([
      'consent.objects not-carried-over Cannot be carried over as it stands. State instead consent.objectsToHealthCare.',
    ])
  })

  test('is not one that is unknown there', () => {
    const unknown = { consent: { objects: null, objectsToHealthCare: false } }
    expect(bringForward(unknown).file).toEqual({ consent: { objectsToHealthCare: false } })
    const known = { consent: { objects: true, objectsToHealthCare: null } }
    expect(bringForward(known).file).toEqual({ consent: { objectsToHealthCare: true } })
  })

  test('is a file that is none, or that holds something else that is wrong', () => {
    expect(issuesOf(() => bringForward('a case')).map(({ code }) => code)).toEqual(['wrong-type'])
    expect(said(() => bringForward({ consent: { condition: 'broken' } }))).toEqual([
      'consent.treatedCondition not-allowed Not one of the possible values: somatic, mental, serious-mental.',
    ])
    expect(issuesOf(() => bringForward({ consent: { x: 1 } })).map(({ code }) => code)).toEqual([
      'unknown-field',
    ])
  })
})

describe('an old name in a case', () => {
  test('is answered with where the fact stands now, in three languages', () => {
    const [found] = issuesOf(() =>
      assessCase({ consent: { condition: 'somatic' } } as CaseFile, asked),
    )
    expect(found).toMatchObject({
      path: ['consent', 'condition'],
      code: 'renamed',
      messages: {
        nb: 'Feltet er nå consent.treatedCondition.',
        nn: 'Feltet er no consent.treatedCondition.',
        en: 'This field is now consent.treatedCondition.',
      },
    })
  })

  test('is told of beside all else that is wrong, and of several places where one became two', () => {
    const file = {
      person: { age: 200 },
      responsibility: { emergency: true },
      priority: { unheard: 1 },
    }
    expect(said(() => assessCase(file as CaseFile, { on: 'today' }))).toEqual([
      'responsibility.emergency renamed This field is now responsibility.immediateHelpNeeded, responsibility.interpreterEmergency.',
      'person.age out-of-range Outside the allowed range: ≤ 130.',
      'priority unknown-field There is no such field here.',
      'on not-a-day Must be a day that exists, written YYYY-MM-DD.',
    ])
  })
})
