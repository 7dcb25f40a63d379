import { calendarDay } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import { acts, readingOf, versionOn, type ProvisionCitation } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { earliestReadThrough } from '../src/acts/acts.js'
import { actNames, interpretationList, provisionList, sourceList } from './registers.js'

const days = [...new Set(Object.values(acts).flatMap((act) => act.readThrough ?? []))].sort()

/** The act that a provision is of. */
const actOf = (citation: ProvisionCitation): string => citation.slice(0, citation.indexOf(' '))

/** The place in `days` of the earliest day of some provisions; none where no text of them was read. */
function earliest(about: readonly ProvisionCitation[]): number | undefined {
  const found = about.flatMap((each) => {
    const act = actNames.find((name) => name === actOf(each))
    const day = act === undefined ? undefined : acts[act].readThrough
    return day === undefined ? [] : [days.indexOf(day)]
  })
  return found.length === 0 ? undefined : Math.min(...found)
}

/** What rests on provisions: the questions and the authorities, with the day and how surely they are known. */
const resting = [
  ...interpretationList.map(([citation, { kind, about }]) => ({
    citation,
    day: earliest(about),
    confidence: kind === 'text-not-read' ? ('unverified' as const) : ('read' as const),
  })),
  ...sourceList.map(([citation, { confidence, about }]) => ({
    citation,
    day: earliest(about),
    confidence,
  })),
]

/** What stands after the colon in the name of an open question or a source. */
const nameOf = (citation: string): string => citation.slice(citation.indexOf(': ') + 2)

/** Takes what occurs most often. */
function commonest<T>(list: readonly T[]): T | undefined {
  const count = (one: T): number => list.filter((other) => other === one).length
  return [...new Set(list)].sort((one, other) => count(other) - count(one))[0]
}

const confidences = ['read', 'inferred', 'unverified'] as const

/** Finds the place of a text in a list, in which it is put where it is missing. */
function placeIn(list: string[], text: string): number {
  if (!list.includes(text)) list.push(text)
  return list.indexOf(text)
}

/** Writes the index as the registers have it. */
function written(): string {
  const usual = commonest(resting.map(({ day }) => day))
  const stretches: string[] = []
  const bounds = [
    ...new Set(
      provisionList.flatMap(([, history]) =>
        history.flatMap(({ confidence, from, until }) =>
          confidence === 'read' ? [] : [from.day, ...(until === undefined ? [] : [until.day])],
        ),
      ),
    ),
  ].sort()
  const grounds: string[] = []
  const wordings = provisionList.flatMap(([citation, history]) => {
    const places = history.flatMap(({ confidence, from, until }) => {
      if (confidence === 'read') return []
      const within = [from.day, ...(until === undefined ? [] : [until.day])]
      const parts = [confidences.indexOf(confidence), ...within.map((day) => bounds.indexOf(day))]
      return [placeIn(stretches, `[${parts.join(', ')}]`)]
    })
    return places.length === 0
      ? []
      : [
          {
            act: actOf(citation),
            line: `'${citation.slice(citation.indexOf(' ') + 1)}': ${places.length === 1 ? String(places[0]) : `[${places.join(', ')}]`},`,
          },
        ]
  })
  const others = resting.flatMap(({ citation, day, confidence }) => {
    if (day === usual && confidence === 'read') return []
    const parts = [confidences.indexOf(confidence), ...(day === undefined ? [] : [day])]
    return [`    '${nameOf(citation)}': ${String(placeIn(grounds, `[${parts.join(', ')}]`))},`]
  })
  const actLines = actNames.flatMap((name) => {
    const { readThrough } = acts[name]
    const place = readThrough === undefined ? days.length : days.indexOf(readThrough)
    return place === 0 ? [] : [`    ${name}: ${String(place)},`]
  })
  return [
    '/*',
    ' * What an answer needs of the registers to say how far and how surely the law behind it is known, so',
    ' * that it weighs no more. A test writes this file (`npm test -- --update`) and holds it to the registers.',
    ' */',
    '/** How far and how surely the law is known, by citation. */',
    'export const readingIndex = {',
    `  days: [${days.map((day) => `'${day}'`).join(', ')}],`,
    `  usual: ${String(usual)},`,
    `  confidences: [${confidences.map((each) => `'${each}'`).join(', ')}],`,
    '  acts: {',
    ...actLines,
    '  },',
    '  bounds: [',
    ...bounds.map((day) => `    '${day}',`),
    '  ],',
    '  stretches: [',
    ...stretches.map((stretch) => `    ${stretch},`),
    '  ],',
    '  wordings: {',
    ...[...new Set(wordings.map(({ act }) => act))].flatMap((name) => [
      `    ${name}: {`,
      ...wordings.flatMap(({ act, line }) => (act === name ? [`      ${line}`] : [])),
      '    },',
    ]),
    '  },',
    `  grounds: [${grounds.join(', ')}],`,
    '  others: {',
    ...others,
    '  },',
    '} as const',
    '',
  ].join('\n')
}

describe('the index that answers read', () => {
  test('may name questions and sources by what stands after the colon', () => {
    const names = resting.map(({ citation }) => nameOf(citation))
    expect(new Set(names).size).toBe(names.length)
  })

  test('says what the registers say', async () => {
    await expect(written()).toMatchFileSnapshot('../src/reading-index.ts')
  })

  test('tells of each wording on its first and last day and around it what the register tells', () => {
    for (const [citation, history] of provisionList) {
      const bounds = history.flatMap(({ from, until }) => [from.day, until?.day ?? from.day])
      for (const on of bounds.flatMap((day) => [addDays(day, -1), day])) {
        const confidence = versionOn(citation, on)?.confidence ?? 'read'
        const found = readingOf([citation], on)
        expect(found.confidence, `${citation} ${on}`).toBe(confidence)
        expect(found.unverified).toEqual(confidence === 'read' ? [] : [citation])
        expect(found.lawReadThrough).toBe(days[earliest([citation]) ?? 0])
      }
    }
  })

  test('tells of each question and each authority what the registers tell', () => {
    const on = calendarDay('2026-12-01')
    for (const { citation, day, confidence } of resting) {
      const found = readingOf([citation], on)
      expect(found.confidence, citation).toBe(confidence)
      expect(found.unverified).toEqual(confidence === 'read' ? [] : [citation])
      expect(found.lawReadThrough).toBe(days[day ?? 0])
    }
    expect(earliestReadThrough).toBe(days[0])
  })
})
