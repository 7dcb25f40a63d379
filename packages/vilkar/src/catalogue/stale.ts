import { calendarDay, type CalendarDay, type Commencement } from '@vilkar/core'
import { acts, pendingActs, readingOf, type Citation, type PendingAct } from '@vilkar/law'
import { ruleBook } from './rule-book.js'

/** An act or a regulation whose text was not read through a day. */
export interface StaleAct {
  /** The abbreviation that citations use. */
  readonly act: string
  /** The official number. */
  readonly number: string
  /** The last day through which it was read; absent where no consolidated text of it was read. */
  readonly readThrough?: CalendarDay
}

/** A rule that begins or ends after the last day through which the law behind it was read. */
export interface RuleTurn {
  /** The day on which it begins, or is law no longer. */
  readonly day: CalendarDay
  /** Whether that day has come on the day asked about: then answers rest on it already. */
  readonly come: boolean
  readonly happening: 'begins' | 'ends'
  readonly kind: 'row' | 'point'
  /** The decision or the checklist. */
  readonly of: string
  /** The row or the point. */
  readonly id: string
  readonly lawReadThrough: CalendarDay
}

/** What is to be looked up before the rules are relied on, on a day. */
export interface LawToLookUp {
  readonly on: CalendarDay
  /** The acts not read through the day, those read the shortest first. */
  readonly acts: readonly StaleAct[]
  /** The rules that turn after the law behind them was read, the earliest day first. */
  readonly turns: readonly RuleTurn[]
  /** The acts that are adopted and not in force, by name, the one seen longest ago first. */
  readonly pending: readonly (PendingAct & { readonly id: string })[]
}

/** A row or a point, as far as its days go. */
interface Rule {
  readonly id: string
  readonly basis: readonly Citation[]
  readonly from: Commencement
  readonly until?: Commencement
}

function turnsOf(
  { id, basis, from, until }: Rule,
  kind: RuleTurn['kind'],
  of: string,
  on: CalendarDay,
): readonly RuleTurn[] {
  const { lawReadThrough } = readingOf(basis, on)
  const begins = { day: from.day, happening: 'begins' } as const
  const ends = until === undefined ? [] : [{ day: until.day, happening: 'ends' } as const]
  return [begins, ...ends]
    .filter(({ day }) => day > lawReadThrough)
    .map(({ day, happening }) => ({
      day,
      come: day <= on,
      happening,
      kind,
      of,
      id,
      lawReadThrough,
    }))
}

/** Orders by days written as text, and else leaves the order. */
function byDay(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Lists what has to be looked up in the law before the rules are relied on, on a day: the most urgent
 * first.
 *
 * Norwegian: *hvor gammel lesningen er*. It looks at nothing but the registers and the rules; whether the
 * law has changed is for whoever reads it.
 *
 * @param on - The day, `YYYY-MM-DD`.
 * @returns The acts not read through the day and not repealed by it, the rules that begin or end after
 *   the last day read, and the acts that are adopted and not in force.
 * @throws {InvalidInput} When the day is not one; code `not-a-day`.
 * @example
 * ```ts
 * import { lawToLookUp } from 'vilkar/catalogue'
 *
 * lawToLookUp('2026-12-31').acts[0]?.readThrough // => '2026-07-02'
 * lawToLookUp('2026-12-31').turns[0]?.day // => '2026-10-01'
 * ```
 */
export function lawToLookUp(on: string): LawToLookUp {
  const day = calendarDay(on)
  const unread = Object.entries(acts).filter(
    ([, { readThrough, repealed }]) =>
      (readThrough === undefined || readThrough < day) &&
      (repealed === undefined || day < repealed.day),
  )
  const turns = ruleBook().flatMap(({ decisions, checklists }) => [
    ...decisions.flatMap(({ id, rows }) => rows.flatMap((row) => turnsOf(row, 'row', id, day))),
    ...checklists.flatMap(({ id, requirements }) =>
      requirements.flatMap((point) => turnsOf(point, 'point', id, day)),
    ),
  ])
  return {
    on: day,
    acts: unread
      .map(([act, { id, readThrough }]) => ({
        act,
        number: id,
        ...(readThrough !== undefined && { readThrough }),
      }))
      .sort((a, b) => byDay(a.readThrough ?? '', b.readThrough ?? '')),
    turns: [...turns].sort((a, b) => byDay(a.day, b.day)),
    pending: Object.entries(pendingActs)
      .map(([id, act]) => ({ id, ...act }))
      .sort((a, b) => byDay(a.undecidedOn, b.undecidedOn)),
  }
}
