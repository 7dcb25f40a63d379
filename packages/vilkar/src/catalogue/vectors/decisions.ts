import type { Answer, CalendarDay, Decision, Inputs } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import { ask, type Citation } from '@vilkar/law'
import { ruleBook } from '../rule-book.js'
import { turningDaysOf } from '../turning-days.js'
import { cellsOf, cutsOf, pointsOf, type Given, type Row } from './points.js'

/** What a question must answer. A list that is left out is empty. */
export type ExpectedAnswer =
  | {
      readonly status: 'determined'
      readonly outcome: string
      readonly presumed?: readonly string[]
      readonly force: string
    }
  | {
      readonly status: 'undetermined'
      readonly possible: readonly string[]
      /** In order: the most useful question first. */
      readonly needed: readonly string[]
      readonly presumed?: readonly string[]
      readonly force: string
    }
  | { readonly status: 'not-in-force' }

/** A question with the answer it must have, for ports to other languages. */
export interface TestVector {
  /** The decision, the day, the row that the vector was made of, and how it was made. */
  readonly id: string
  readonly decision: string
  readonly on: string
  /** Set to `false` where what the law presumes is not to stand in for what is unknown. */
  readonly presume?: false
  /** What is known; an input that is left out is unknown. A range is `{ min, max }`, either may be left out. */
  readonly input: Given
  readonly expected: ExpectedAnswer
  /** What the answer rests on: the provisions and interpretations of the rows that are possible. */
  readonly citation: readonly string[]
}

type LawfulDecision = Decision<Inputs, string, Citation>

/** A question before it is answered. */
interface Question {
  readonly on: CalendarDay
  readonly input: Given
  readonly how: string
  readonly presume?: false
}

const isOn = ({ from, until }: Row, day: CalendarDay): boolean =>
  from.day <= day && (until === undefined || day < until.day)

/** The first days of the periods in which the same rows are law. */
function periodsOf({ rows }: Decision): readonly CalendarDay[] {
  return turningDaysOf(rows).filter((day) => rows.some((row) => isOn(row, day)))
}

function without(given: Given, name: string): Given {
  return Object.fromEntries(Object.entries(given).filter(([each]) => each !== name))
}

/** The questions that one row gives on the first day of a period. */
function questionsOfRow(
  decision: Decision,
  row: Row,
  point: Given,
  on: CalendarDay,
): readonly Question[] {
  const cells: Given = Object.fromEntries(cellsOf(row))
  const presumable = Object.entries(decision.inputs).filter(([, { presumed }]) => presumed)
  return [
    { on, input: point, how: 'point' },
    { on, input: cells, how: 'cells' },
    // What a joined row asks for, the rows that it is joined of leave out in turn.
    ...(row.id.includes('/') ? [] : Object.keys(cells)).map((name) => ({
      on,
      input: without(cells, name),
      how: `without ${name}`,
    })),
    ...cutsOf(decision, row).flatMap(({ name, at }): readonly Question[] => [
      { on, input: { ...point, [name]: at }, how: `${name} ${String(at)}` },
      { on, input: { ...point, [name]: at - 1 }, how: `${name} ${String(at - 1)}` },
      {
        on,
        input: { ...point, [name]: { min: at - 1, max: at } },
        how: `${name} ${String(at - 1)} to ${String(at)}`,
      },
    ]),
    ...presumable.flatMap(([name]): readonly Question[] => [
      { on, input: without(point, name), how: `presuming ${name}` },
      { on, input: without(point, name), how: `not presuming ${name}`, presume: false },
    ]),
  ]
}

/** The questions at the ends of a row's time. */
function questionsOfTime({ from, until }: Row, input: Given): readonly Question[] {
  return [
    { on: addDays(from.day, -1), input, how: 'the day before' },
    ...(until === undefined
      ? []
      : [
          { on: addDays(until.day, -1), input, how: 'last day' },
          { on: until.day, input, how: 'the day after' },
        ]),
  ]
}

function expectedOf(answer: Answer): ExpectedAnswer {
  if (answer.status === 'not-in-force') return { status: answer.status }
  const { presumed, force } = answer
  const rest = { ...(presumed.length > 0 && { presumed }), force }
  return answer.status === 'determined'
    ? { status: answer.status, outcome: answer.outcome, ...rest }
    : { status: answer.status, possible: answer.possible, needed: answer.needed, ...rest }
}

function vectorsOf(decision: LawfulDecision): readonly TestVector[] {
  const nothing = (on: CalendarDay): readonly Question[] => [
    { on, input: {}, how: 'nothing known' },
    { on, input: {}, how: 'nothing known or presumed', presume: false },
  ]
  const points = pointsOf(decision)
  const questions = [
    ...periodsOf(decision).flatMap((on) => [
      ...nothing(on).map((question) => ({ question, row: '' })),
      ...decision.rows
        .filter((row) => isOn(row, on))
        .flatMap((row) =>
          questionsOfRow(decision, row, points.get(row) ?? {}, on).map((question) => ({
            question,
            row: row.id,
          })),
        ),
    ]),
    ...decision.rows.flatMap((row) =>
      questionsOfTime(row, points.get(row) ?? {}).map((question) => ({ question, row: row.id })),
    ),
  ]
  const vectors: TestVector[] = []
  /** The rows that each question has met, day by day. */
  const asked = new Map<string, Map<string, string>>()
  const presumes = Object.values(decision.inputs).some(({ presumed }) => presumed)
  for (const { question, row } of questions) {
    const { on, input, how, presume } = question
    if (presume === false && !presumes) continue
    const key = JSON.stringify([presume, Object.entries(input).sort()])
    const before = asked.get(key) ?? new Map<string, string>()
    // One question is asked once, whichever row it came of.
    if (before.has(on)) continue
    const answer = ask(decision, input, { on, presume })
    const rows = 'rows' in answer ? answer.rows.join() : ''
    // What meets the rows that it has met before says nothing new of another day.
    if ([...before.values()].includes(rows) && how !== 'point') continue
    asked.set(key, before.set(on, rows))
    // That nothing is law on a day is said once.
    const idle = answer.status === 'not-in-force'
    if (idle && vectors.some((each) => each.on === on)) continue
    vectors.push({
      id: [decision.id, on, row, how].filter((part) => part !== '').join('#'),
      decision: decision.id,
      on,
      ...(presume === false && { presume }),
      input,
      expected: expectedOf(answer),
      citation: idle ? [] : answer.basis,
    })
  }
  return vectors
}

/**
 * Makes test vectors of every decision: questions with the answers they must have, so that a port to another
 * language can prove that it answers alike.
 *
 * For every period between the days on which the law changed: each row with a complete point in its region,
 * with what the row asks for and no more, and, where it is not joined of rows of other decisions, with each of
 * that left out in turn; both sides of every
 * number at which a row cuts an age or another number, and the range over the cut; each presumption used and
 * turned off; and nothing known at all. And for every row the day before its first, its last, and the one after.
 * The same question is asked once.
 *
 * @returns The vectors, decision by decision in the order of the catalogue.
 * @example
 * ```ts
 * import { testVectors } from 'vilkar/catalogue'
 *
 * const { id, expected } = testVectors()[0] ?? {}
 * id // => 'consent.who-decides#2012-01-01#nothing known'
 * expected?.status // => 'undetermined'
 * ```
 */
export function testVectors(): readonly TestVector[] {
  return ruleBook().flatMap(({ decisions }) => decisions.flatMap(vectorsOf))
}
