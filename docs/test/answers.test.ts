import {
  calendarDay,
  decide,
  possibleOutcomes,
  type Answer,
  type CalendarDay,
  type Given,
  type Inputs,
  type ValueSet,
} from '@vilkar/core'
import { regions } from '@vilkar/core/analysis'
import { changesOfLaw, runsOf, turningDays } from '@vilkar/core/time'
import { describe, expect, test } from 'vitest'
import {
  conditionText,
  headline,
  sayCondition,
  sayConditions,
  type SaidCondition,
} from '../src/model/answers/conditions.ts'
import {
  meetsScope,
  rowNumber,
  ruleGroups,
  rulesOf,
  type RuleBlock,
} from '../src/model/answers/rule-groups.ts'
import { sayOverTime, sayStretch } from '../src/model/answers/said-stretch.ts'
import { mostSentences, mostWays } from '../src/model/answers/smallest.ts'
import { stretchesOf, stretchOn } from '../src/model/answers/stretches.ts'
import { decisionOf, decisions, referenceDay, type LegalDecision } from '../src/model/decisions.ts'
import { locales, type Locale } from '../src/model/locales.ts'
import { dayBefore } from '../src/model/periods.ts'

/** Tells whether a value is one of a set. */
function isIn(value: ValueSet | undefined, set: ValueSet | undefined): boolean {
  if (set === undefined) return true
  if (typeof set !== 'object') return value === set
  if ('length' in set) return typeof value === 'string' && set.includes(value)
  const { min = -Infinity, max = Infinity } = set
  return typeof value === 'number' && min <= value && value <= max
}

/** Tells whether two sets share a value. */
function overlaps(one: ValueSet | undefined, other: ValueSet | undefined): boolean {
  if (one === undefined || other === undefined) return true
  if (typeof one !== 'object' || 'length' in one) {
    const values = typeof one === 'object' ? one : [one]
    return values.some((value) => isIn(value, other))
  }
  const { min = -Infinity, max = Infinity } = one
  const range = typeof other === 'object' && !('length' in other) ? other : {}
  return min <= (range.max ?? Infinity) && (range.min ?? -Infinity) <= max
}

const meets = (example: Given<Inputs>, where: Given<Inputs>): boolean =>
  Object.entries(where).every(([name, set]) => isIn(example[name], set))

/** Reads a range as it is said: «under 12 år», «12–15 år», «18 år og eldre», «minst 4 måneder». */
function rangeIn(text: string): ValueSet {
  const [first = 0, second] = [...text.matchAll(/\d+/g)].map(Number)
  if (text.startsWith('under')) return { max: first - 1 }
  if (text.startsWith('høyst')) return { max: first }
  if (second !== undefined) return { min: first, max: second }
  return /^minst|eldre$/.test(text) ? { min: first } : { min: first, max: first }
}

/** Reads a condition back from its words. */
function readBack(
  decision: LegalDecision,
  { input, values, but }: SaidCondition,
  on: string,
): ValueSet {
  const domain = decision.inputs[input]
  if (domain?.kind === 'integer') return rangeIn(values[0] ?? '')
  const all = domain?.kind === 'choice' ? domain.values : [true, false]
  const named = all.filter((value) =>
    sayCondition('nb', decision, input, value, on).values.every((text) => values.includes(text)),
  )
  const meant = but ? all.filter((value) => !named.includes(value)) : named
  return domain?.kind === 'choice' ? meant.map(String) : meant[0] === true
}

describe.each(decisions)('the short answer to $id', (decision) => {
  const stretches = stretchesOf(decision)

  test('has in each sentence conditions that decide, read back from their words on all regions', () => {
    for (const stretch of stretches) {
      const { on, rows } = stretch
      for (const { scope, sentences } of stretch.scopes) {
        for (const { outcome, ways } of sentences) {
          for (const way of ways) {
            const said = sayConditions('nb', decision, { ...scope, ...way }, on)
            const read = Object.fromEntries(
              said.map((each) => [each.input, readBack(decision, each, on)]),
            )
            // Each region within the conditions is one row's: the rows that meet them are all of one outcome.
            const met = rows.filter(({ when }) =>
              Object.entries(read).every(([name, set]) => overlaps(when[name], set)),
            )
            expect([on, [...new Set(met.map(({ then }) => then))]]).toEqual([on, [outcome]])
            expect(decide(decision, read, { on, presume: false })).toMatchObject({ outcome })
          }
        }
      }
    }
  })

  test('has no condition too many: without any of them the answer is open', () => {
    for (const { on, main, scopes } of stretches) {
      for (const way of scopes.flatMap(({ sentences }) => sentences.flatMap(({ ways }) => ways))) {
        for (const name of Object.keys(way).filter((each) => each !== main)) {
          const rest = Object.fromEntries(Object.entries(way).filter(([each]) => each !== name))
          expect(decide(decision, rest, { on, presume: false }).status).toBe('undetermined')
        }
      }
    }
  })

  test('tells of the last day on which the answer was another', () => {
    for (const { on, scopes } of stretches) {
      for (const { outcome, ways, since, before } of scopes.flatMap(({ sentences }) => sentences)) {
        const answersOn = (day: string) =>
          ways.map((way) => decide(decision, way, { on: day, presume: false }))
        for (const answer of answersOn(since)) expect(answer).toMatchObject({ outcome })
        const earlier = answersOn(dayBefore(since))
        const isSame = earlier.every((each) => 'outcome' in each && each.outcome === outcome)
        expect([on, isSame]).toEqual([on, false])
        if (before.as === 'outcome')
          for (const answer of earlier) expect(answer).toMatchObject({ outcome: before.outcome })
        if (before.as === 'not-covered')
          expect(earlier.map(({ status }) => status)).toContain('not-in-force')
      }
    }
  })

  test('holds since the day on which the timeline of its cases begins a stretch', () => {
    const days = turningDays(changesOfLaw([decision]), calendarDay('2000-01-01'))
    for (const { on, scopes } of stretches) {
      for (const { ways, since } of scopes.flatMap(({ sentences }) => sentences)) {
        const begun = ways.map((way) => {
          const ask = (day: CalendarDay): Answer =>
            decide(decision, way, { on: day, presume: false })
          const same = (one: Answer, other: Answer): boolean =>
            possibleOutcomes(one).join() === possibleOutcomes(other).join()
          const runs = runsOf({ days, ask, same }, calendarDay('2000-01-01'), calendarDay(on))
          return runs.at(-1)?.pieces[0].first ?? ''
        })
        expect([on, begun.sort().at(-1)]).toEqual([on, since])
      }
    }
  })

  test('is at most four sentences for each group of cases, and the groups are all cases', () => {
    for (const { on, main, scopes } of stretches) {
      for (const { sentences } of scopes) {
        expect(sentences.length).toBeGreaterThan(0)
        expect(sentences.length).toBeLessThanOrEqual(mostSentences)
        for (const { ways } of sentences) expect(ways.length).toBeLessThanOrEqual(mostWays)
      }
      const [first] = regions(decision, { on })
      for (const domain of main === undefined ? [] : [decision.inputs[main]]) {
        if (domain?.kind !== 'integer' || first === undefined) throw new Error('no main number')
        for (let value = domain.min; value <= domain.max; value++) {
          const example = { ...first.example, [main ?? '']: value }
          expect(scopes.filter(({ scope }) => meets(example, scope))).toHaveLength(1)
        }
      }
    }
  })

  test('says how many answers are possible besides', () => {
    const { on, scopes } = stretchOn(decision, referenceDay)
    const all = [...regions(decision, { on })]
    for (const { scope, sentences, otherwise } of scopes) {
      const ways = sentences.flatMap((sentence) => sentence.ways)
      // A region is told of by one case: where no sentence tells of that one, something is left.
      const left = all.filter(
        ({ example }) => meets(example, scope) && !ways.some((way) => meets(example, way)),
      )
      const outcomes = new Set(left.flatMap((region) => region.outcomes))
      expect(otherwise).toBeGreaterThanOrEqual(outcomes.size)
    }
  })

  test('is told once where it stands unchanged, on all days', () => {
    const told = sayOverTime('nb', decision)
    for (const stretch of stretches) {
      const said = sayStretch('nb', decision, stretch).scopes
      const then = told.filter(
        ({ from, last }) => from <= stretch.from && (last === undefined || stretch.from <= last),
      )
      expect(then.map(({ label }) => label).sort()).toEqual(said.map(({ label }) => label).sort())
    }
  })

  test('has no ceiling, no sign and no placeholder in its words', () => {
    const foreign = /130|[≤≥{}]|\bundefined\b/
    for (const locale of locales) {
      for (const { label = '', sentences } of sayOverTime(locale, decision)) {
        const texts = sentences.flatMap(({ answer, ways }) => [
          answer,
          ...ways.flatMap((way) => way.map((each) => conditionText(locale, each))),
        ])
        expect([label, ...texts].filter((text) => foreign.test(text))).toEqual([])
      }
    }
  })
})

describe.each(decisions)('the rules of $id, answer by answer', (decision) => {
  test('are all rules of the day, each in a place of its own', () => {
    const { rows, scopes } = stretchOn(decision, referenceDay)
    const placed = new Set<string>()
    const groups = scopes.flatMap(({ scope }) =>
      ruleGroups(
        'nb',
        decision,
        rows.filter((row) => meetsScope(row, scope)),
        placed,
        scope,
      ),
    )
    const anchors = groups.flatMap((group) => rulesOf(group).flatMap(({ anchor }) => anchor ?? []))
    expect(new Set(anchors).size).toBe(rows.length)
    expect(anchors).toHaveLength(rows.length)
  })

  test('say each condition of a rule once, before it or before those that share it', () => {
    const { rows } = stretchOn(decision, referenceDay)
    const conditionsIn = (
      { shared, rules, blocks }: RuleBlock,
      before: readonly SaidCondition[] = [],
    ): readonly (readonly [number, readonly string[]])[] => {
      const told = [...before, ...shared]
      const own = rules.map(({ number, conditions }) => {
        const all = [...told, ...conditions].map((each) => conditionText('nb', each))
        return [number, all.toSorted()] as const
      })
      return [...own, ...blocks.flatMap((block) => conditionsIn(block, told))]
    }
    const told = ruleGroups('nb', decision, rows, new Set()).flatMap((group) => conditionsIn(group))
    const demanded = rows.map(({ id, when }) => {
      const on = decision.rows.find((row) => row.id === id)?.until?.day ?? referenceDay
      const day = on > referenceDay ? referenceDay : dayBefore(on)
      const said = Object.entries(when).flatMap(([name, set]) =>
        set === undefined
          ? []
          : [conditionText('nb', sayCondition('nb', decision, name, set, day))],
      )
      return [rowNumber(decision, id), said.toSorted()] as const
    })
    const byNumber = (one: readonly [number, unknown], other: readonly [number, unknown]): number =>
      one[0] - other[0]
    expect(told.toSorted(byNumber)).toEqual(demanded.toSorted(byNumber))
  })
})

describe('a condition', () => {
  const whoDecides = decisionOf('consent.who-decides')
  const said = (locale: Locale, set: ValueSet): string =>
    conditionText(locale, sayCondition(locale, whoDecides, 'age', set, referenceDay))

  test('says an age as people do, and never the end of what can be counted', () => {
    expect(
      [{ max: 11 }, { min: 12, max: 15 }, { min: 18, max: 130 }, { min: 16, max: 16 }].map((set) =>
        said('nb', set),
      ),
    ).toEqual(['alder: under 12 år', 'alder: 12–15 år', 'alder: 18 år og eldre', 'alder: 16 år'])
    expect(said('nn', { min: 18 })).toBe('alder: 18 år og eldre')
  })

  test('is told by what it leaves out where that is shorter, but never by what is not', () => {
    const values = (input: string, set: readonly string[]): SaidCondition =>
      sayCondition('nb', whoDecides, input, set, referenceDay)
    expect(
      values('matter', [
        'ordinary',
        'minors-own-sphere',
        'reserved-for-adults',
        'cosmetic-without-medical-indication',
        'no-health-care',
      ]),
    ).toMatchObject({ but: true })
    const taken = whoDecides.inputs['careTakenOver']
    if (taken?.kind !== 'choice') throw new Error('careTakenOver is no choice')
    expect(values('careTakenOver', taken.values.slice(1)).but).toBe(false)
  })
})

test('a headline is the first sentence of an answer, and more than a yes', () => {
  expect(headline('Pasienten bestemmer selv. Hjelpen kan gis.')).toBe('Pasienten bestemmer selv.')
  expect(headline('Ja. Kommunen skal tilby koordinator. Mer.')).toBe(
    'Ja. Kommunen skal tilby koordinator.',
  )
  expect(headline('Etter § 2-5 c kan det. Mer.')).toBe('Etter § 2-5 c kan det.')
})
