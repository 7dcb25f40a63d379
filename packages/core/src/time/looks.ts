import { addDays, addMonths } from '../calendar/arithmetic.js'
import { calendarDay, isCalendarDay, type CalendarDay } from '../calendar/day.js'
import type { Look, Noticing } from '../documents/asked-day.js'
import type { OverTime } from './over-time.js'
import { birthdays, changesOfLaw, turningDays, type DatedTurn, type TurningDay } from './turn.js'

/*
 * Documents over time. A document is looked at on a day, and whatever its points compare with the day tells when one
 * of the comparisons comes out otherwise. On the earliest of those days it is looked at again, and so on: what lies
 * between is the same, since no comparison is another. No list of such days is kept.
 */

/** The first day after what sorts among days as one: a thirty-first of any month stands for its end. */
function dayAfter(day: string): CalendarDay {
  return isCalendarDay(day) ? addDays(day, 1) : addMonths(calendarDay(`${day.slice(0, 7)}-01`), 1)
}

/** Lists the days from which on what was looked at comes out otherwise. */
function turnsOf(look: Look): readonly DatedTurn[] {
  if (look.kind === 'rows') return changesOfLaw(look.parts)
  if (look.kind === 'birthdays') {
    return birthdays(look.birthDate, look.years(), look.leapDayBirthday)
  }
  const { day, is, from, counted } = look
  const on = is === 'come' && isCalendarDay(day) ? day : dayAfter(day)
  const turn = counted
    ? ({ kind: 'counted-day', from, is } as const)
    : ({ kind: 'stated-day', fact: from, is } as const)
  return [{ on, turn }]
}

/** Says once what several points looked at. */
function eachOnce(turns: readonly DatedTurn[]): readonly DatedTurn[] {
  return [...new Map(turns.map((each) => [JSON.stringify(each), each])).values()]
}

/** How a document is asked about over days: there is a report on each of them. */
export interface LookedAt<R> extends OverTime<R> {
  readonly ask: (on: CalendarDay) => R
}

/** What is found on a day, and the next day on which something that was looked at comes out otherwise. */
interface Found<R> {
  readonly report: R
  readonly next: TurningDay | undefined
}

/**
 * Prepares a document to be looked at on the days on which something that its points look at turns.
 *
 * @param check - Looks at the document on a day, and tells what it compared with it.
 * @param first - The first day asked about.
 * @param same - Whether two reports find the same.
 * @returns How it is asked about; each day is looked at once, when it is come to.
 * @internal
 */
export function lookedAt<R>(
  check: (on: CalendarDay, noticing: Noticing) => R,
  first: CalendarDay,
  same: OverTime<R>['same'],
): LookedAt<R> {
  const known = new Map<CalendarDay, Found<R>>()
  const look = (on: CalendarDay): Found<R> => {
    const turns: DatedTurn[] = []
    const report = check(on, (each) => turns.push(...turnsOf(each)))
    const [next] = turningDays(eachOnce(turns), on)
    return { report, next }
  }
  const foundOn = (on: CalendarDay): Found<R> => {
    const found = known.get(on) ?? look(on)
    known.set(on, found)
    return found
  }
  function* daysAfter(on: CalendarDay): Generator<TurningDay> {
    const { next } = foundOn(on)
    if (next === undefined) return
    yield next
    yield* daysAfter(next.on)
  }
  return {
    days: { [Symbol.iterator]: () => daysAfter(first) },
    ask: (on) => foundOn(on).report,
    same,
  }
}
