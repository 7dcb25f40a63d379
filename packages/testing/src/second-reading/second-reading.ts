/*
 * The second reading of a question: a plain function from inputs and day to outcome, written from the statutes
 * alone by someone who has not seen the table, held to the table on every region of every stretch of days.
 *
 * A reading imports nothing of the table but its type, so that names are the same and nothing else is.
 */
import { prepare, type Decision } from '@vilkar/core'
import { addYears } from '@vilkar/core/calendar'
import { describe, expect, test } from 'vitest'
import { since } from '@vilkar/law'
import { daysOf, gridOf, rowsInForce, type Grid, type Value } from '../tables/oracle.ts'

/** What the reader found: an outcome with the provision that decides it, or that the law leaves it open. */
export type Found<O extends string> =
  | { readonly kind: 'says'; readonly outcome: O; readonly by: string }
  | { readonly kind: 'open'; readonly why: string }

/**
 * A reading, whatever it is of: inputs are looked up by name, and days compare as they are written, YYYY-MM-DD.
 */
export type AnyReading = (given: Readonly<Record<string, Value>>, on: string) => Found<string>

/**
 * Says what a provision decides.
 *
 * @param outcome - The outcome.
 * @param by - The provision that decides it, as the statutes name it.
 */
export function says<const O extends string>(outcome: O, by: string): Found<O> {
  return { kind: 'says', outcome, by }
}

/**
 * Says that the texts leave it open.
 *
 * @param why - What is not decided, in a few words.
 */
export function open(why: string): Found<never> {
  return { kind: 'open', why }
}

/**
 * The last day that is looked at where a stretch of days has no end: a year after the last change of law that is
 * known, so that a reading which knows of a later one parts from a table that does not.
 */
const lastDay = addYears(
  Object.values(since)
    .map(({ day }) => day)
    .reduce((one, other) => (one < other ? other : one)),
  1,
)

/** Kinds of norm that leave no question open: what they decide, a reader of the statutes must find. */
const deciding: ReadonlySet<string> = new Set(['statute', 'regulation'])

/** Where two readings part: the cases of one row on one day. */
interface Parting {
  readonly row: string
  readonly on: string
  readonly table: string
  readonly reading: string
  readonly by: string
  readonly cases: number
  readonly example: Readonly<Record<string, Value>>
}

/** What a comparison found. */
interface Comparison {
  /** How many cases were compared: both ends of every class of every input, on both ends of every stretch. */
  readonly cases: number
  /** How many of them the reading leaves open. */
  readonly open: number
  /** The reasons of those among them that the table decides by statute or regulation, with their number. */
  readonly openThoughDecided: ReadonlyMap<string, number>
  readonly partings: readonly Parting[]
}

/** The first and the last day of every stretch of days with the same law. */
function endsOf(decision: Decision): readonly string[] {
  // The oracle lists the day before, the day and the day after each change.
  const edges = daysOf(decision).filter((_, at) => at % 3 !== 2)
  return [...new Set([...edges, lastDay])].filter((day) => rowsInForce(decision, day).length > 0)
}

/**
 * Visits every combination of values. One object is filled again and again: some tables have a million
 * combinations, and nobody keeps them.
 */
function forEachCase(grid: Grid, visit: (given: Readonly<Record<string, Value>>) => void): void {
  const given: Record<string, Value> = {}
  const axes = [...grid]
  const fill = (at: number): void => {
    const axis = axes[at]
    if (axis === undefined) {
      visit(given)
      return
    }
    const [name, values] = axis
    for (const value of values) {
      given[name] = value
      fill(at + 1)
    }
  }
  fill(0)
}

/**
 * Compares a reading with a table: at both ends of every class of every input, on the first and the last day
 * of every stretch of days.
 *
 * @param decision - The table.
 * @param reading - The reading.
 */
export function compareReadings(decision: Decision, reading: AnyReading): Comparison {
  const grid = gridOf(decision)
  const forces = new Map(decision.rows.map(({ id, force }) => [id, force ?? decision.force]))
  const openThoughDecided = new Map<string, number>()
  const partings = new Map<string, Parting>()
  let cases = 0
  let leftOpen = 0
  for (const on of endsOf(decision)) {
    const prepared = prepare(decision, { on, presume: false })
    forEachCase(grid, (given) => {
      cases++
      const outcome = prepared.outcome(given)
      const found = reading(given, on)
      if (found.kind === 'says' && found.outcome === outcome) return
      const answer = prepared.answer(given)
      const [row = ''] = answer.status === 'not-in-force' ? [] : answer.rows
      if (found.kind === 'open') {
        leftOpen++
        if (deciding.has(forces.get(row) ?? '')) {
          openThoughDecided.set(found.why, (openThoughDecided.get(found.why) ?? 0) + 1)
        }
        return
      }
      const key = [row, on, found.outcome, found.by].join(' | ')
      const before = partings.get(key)
      partings.set(key, {
        row,
        on,
        table: outcome ?? '',
        reading: found.outcome,
        by: found.by,
        cases: (before?.cases ?? 0) + 1,
        example: before?.example ?? { ...given },
      })
    })
  }
  return { cases, open: leftOpen, openThoughDecided, partings: [...partings.values()] }
}

/** The readings of a domain's questions, by id. */
export type Readings = Readonly<Record<string, (given: never, on: string) => Found<string>>>

/** What a domain says of its readings beside themselves. */
export interface Reservations {
  /** By question: reasons for which a reading leaves open what the table decides, each told to a lawyer. */
  readonly leftOpen?: Readonly<Record<string, readonly string[]>>
  /** Questions of which no reading was made, each with the reason. */
  readonly unread?: Readonly<Record<string, string>>
}

/**
 * Describes what the second reading of a domain must hold.
 *
 * @param byId - All decisions of the domain, by id.
 * @param readings - Their readings, by id.
 * @param reservations - What the domain says of its readings beside themselves.
 */
export function describeSecondReading(
  byId: Readonly<Record<string, object>>,
  readings: Readings,
  { leftOpen = {}, unread = {} }: Reservations = {},
): void {
  // Inputs and outcomes differ from table to table; a reading is held to them by name.
  const decisions = byId as Readonly<Record<string, Decision>>
  const read = readings as unknown as Readonly<Record<string, AnyReading>>

  describe('a second reading, from the statutes alone', () => {
    test('was made of every question, but those named as unread', () => {
      expect([...Object.keys(read), ...Object.keys(unread)].sort()).toEqual(
        Object.keys(decisions).sort(),
      )
    })

    const compared = Object.entries(decisions).filter(([id]) => !(id in unread))
    test.each(compared)(
      'agrees with %s on every region of every stretch of days',
      (id, decision) => {
        const reading = read[id]
        if (reading === undefined) return
        const { openThoughDecided, partings } = compareReadings(decision, reading)
        expect(partings).toEqual([])
        expect([...openThoughDecided.keys()].sort()).toEqual([...(leftOpen[id] ?? [])].sort())
      },
    )
  })
}
