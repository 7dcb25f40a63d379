import { addDays } from '../calendar/arithmetic.js'
import type { CalendarDay } from '../calendar/day.js'
import type { TurningDay } from './turn.js'

/** How something is asked about over days. */
export interface OverTime<A> {
  /** The days after the first that is asked about on which the answer may turn, the earliest first. */
  readonly days: Iterable<TurningDay>
  /** Answers on a day; nothing where what is known cannot be true on it. */
  readonly ask: (on: CalendarDay) => A | undefined
  /** Whether two answers leave the same outcomes possible. */
  readonly same: (one: A, other: A) => boolean
}

/** A day on which an answer turns, with the answer then. */
export interface Change<A> extends TurningDay {
  readonly answer: A
}

/**
 * Finds the first day on which the answer is another than on the day asked about. A day on which what is known cannot be true has no
 * answer, and is passed over.
 *
 * @internal
 */
export function firstChange<A>({ days, ask, same }: OverTime<A>, before: A): Change<A> | null {
  for (const day of days) {
    const answer = ask(day.on)
    if (answer !== undefined && !same(before, answer)) return { ...day, answer }
  }
  return null
}

/** Days within which nothing happens that an answer can turn on, and the answer on the first of them. */
interface Piece<A> {
  readonly first: CalendarDay
  readonly last: CalendarDay
  readonly answer: A
}

/** Days that follow each other with the same outcomes; the pieces may rest on different rows. */
export interface Run<A> {
  readonly pieces: readonly [Piece<A>, ...Piece<A>[]]
  /** What ends it: on that day the answer is another, or what is known can no longer be true. */
  readonly ends: TurningDay | null
}

/** Finds what ends the answers of a stretch that lasts to the end of the days asked about. */
function endAfter<A>(
  { days, ask, same }: OverTime<A>,
  answer: A,
  last: CalendarDay,
): TurningDay | null {
  for (const { on, because } of days) {
    if (on <= last) continue
    const then = ask(on)
    if (then === undefined || !same(answer, then)) return { on, because }
  }
  return null
}

/** Takes the days that are not after one; no later day is looked for. */
function daysThrough(last: CalendarDay, days: Iterable<TurningDay>): readonly TurningDay[] {
  const taken: TurningDay[] = []
  for (const day of days) {
    if (day.on > last) break
    taken.push(day)
  }
  return taken
}

/**
 * Cuts a range of days where the answer turns.
 *
 * @param asked - How it is asked about.
 * @param first - The first day of the range.
 * @param last - Its last day.
 * @returns The runs of days with the same outcomes, in order; days on which what is known cannot be true are in none.
 * @internal
 */
export function runsOf<A>(
  asked: OverTime<A>,
  first: CalendarDay,
  last: CalendarDay,
): readonly Run<A>[] {
  const { days, ask, same } = asked
  const starts: readonly TurningDay[] = [{ on: first, because: [] }, ...daysThrough(last, days)]
  const runs: Run<A>[] = []
  let run: readonly Piece<A>[] = []
  const close = (ends: (answer: A) => TurningDay | null): void => {
    const [head, ...rest] = run
    if (head !== undefined) runs.push({ pieces: [head, ...rest], ends: ends(head.answer) })
    run = []
  }
  for (const [at, { on, because }] of starts.entries()) {
    const answer = ask(on)
    const before = run.at(-1)?.answer
    if (answer === undefined || (before !== undefined && !same(before, answer))) {
      close(() => ({ on, because }))
    }
    if (answer === undefined) continue
    const next = starts[at + 1]
    run = [...run, { first: on, last: next === undefined ? last : addDays(next.on, -1), answer }]
  }
  close((answer) => endAfter(asked, answer, last))
  return runs
}
