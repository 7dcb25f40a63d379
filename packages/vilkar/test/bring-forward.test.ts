import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import { assessConsent, parentsInformedBy } from '@vilkar/consent'
import { assessPlanDuty, planFacts } from '@vilkar/individual-plan'
import { assessPriority } from '@vilkar/priority'
import { assessResponsibility } from '@vilkar/responsibility'
import { assessCase, bringForward, type CaseFile } from '../src/index.js'
import { movedFacts as movedInSections } from '../src/moved-facts.js'

type Sections = Readonly<Record<string, unknown>>

/** The facts that were renamed, with their old and new places in a case file. */
const movedFacts = movedInSections.map(({ section, from, to, values }) => ({
  from: `${section}.${from}`,
  to: to.map((name) => `${section}.${name}`),
  values,
}))

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
    const moves = new Map(movedFacts.map((each) => [each.from, each]))
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
        (moves.get(from)?.to ?? []).map((to) => `${from} ${to}`),
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
  test('is answered with what the fact is called now, in three languages', () => {
    const [found] = issuesOf(() =>
      assessCase({ consent: { condition: 'somatic' } } as CaseFile, asked),
    )
    expect(found).toMatchObject({
      path: ['consent', 'condition'],
      code: 'renamed',
      messages: {
        nb: 'Feltet er nå treatedCondition.',
        nn: 'Feltet er no treatedCondition.',
        en: 'This field is now treatedCondition.',
      },
    })
  })

  test('is told of beside all else that is wrong, and of several facts where one became two', () => {
    const file = {
      person: { age: 200, condition: 'somatic' },
      responsibility: { emergency: true, emergensy: true },
      priority: { unheard: 1 },
    }
    expect(said(() => assessCase(file as CaseFile, { on: 'today' }))).toEqual([
      'person.age out-of-range Outside the allowed range: ≤ 130.',
      'person unknown-field There is no such field here. (birthDate, age, childExpected, decisionCompetence, personalCapacityDeprived, mandatedRepresentative, objectsToPlan, receivesHealthCare, childWishesParentsNotTold, childsReasonsDeserveRespect, weightyReasonsAgainstTellingParents, careTakenOver, parentalResponsibility)',
      'responsibility.emergency renamed This field is now immediateHelpNeeded, interpreterEmergency.',
      'responsibility unknown-field There is no such field here.',
      'priority unknown-field There is no such field here.',
      'on not-a-day Must be a day that exists, written YYYY-MM-DD.',
    ])
  })
})

describe('an old name at the door of a domain', () => {
  const doors: Readonly<
    Record<string, readonly (readonly [string, (facts: object) => unknown])[]>
  > = {
    person: [
      ['consent', (facts) => assessConsent(facts, asked)],
      ['plan', (facts) => assessPlanDuty(facts, asked)],
    ],
    consent: [['consent', (facts) => assessConsent(facts, asked)]],
    individualPlan: [['plan', (facts) => assessPlanDuty(facts, asked)]],
    responsibility: [['responsibility', (facts) => assessResponsibility(facts, asked)]],
    priority: [['priority', (facts) => assessPriority(facts, asked)]],
  }

  test('is answered with what the fact is called now, whatever value it holds', () => {
    expect(movedInSections.length).toBeGreaterThan(30)
    for (const { section, from, to } of movedInSections) {
      const assessed = doors[section] ?? []
      expect(assessed, section).not.toEqual([])
      for (const [door, assess] of assessed) {
        expect(
          said(() => assess({ [from]: 'Ola Nordmann' })),
          door,
        ).toEqual([`${from} renamed This field is now ${to.join(', ')}.`])
      }
    }
  })

  test('is answered so by its schema too, and beside what is not known at all', () => {
    const { error } = planFacts.safeParse({ service: 'x', lastign: true })
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Feltet er nå initiatingService. Feltet finnes ikke her. Mente du lasting?',
    ])
  })
})
