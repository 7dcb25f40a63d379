import type { CalendarDay, Commencement } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import type { CaseDomain } from '../../domains.js'
import type { SheetColumn } from './sheet.js'

/*
 * The columns that more than one sheet has. Each is told how to find its value in a line.
 */

/** The days on which something is law. */
interface Interval {
  readonly from: Commencement
  readonly until?: Commencement
}

/**
 * Finds the day before the one on which something is no longer law.
 *
 * @internal
 */
export function lastDayBefore(until: CalendarDay | undefined): CalendarDay | undefined {
  return until === undefined ? undefined : addDays(until, -1)
}

/**
 * Makes the column of the domain.
 *
 * @internal
 */
export function domainColumn<Line>(domainOf: (line: Line) => CaseDomain): SheetColumn<Line> {
  return { name: 'domain', nb: 'fagområdet', en: 'the domain', cell: domainOf }
}

/**
 * Makes the columns of the days on which a line is law, and of the changes of law it begins and ends with.
 *
 * @internal
 */
export function intervalColumns<Line>(
  intervalOf: (line: Line) => Interval,
): readonly SheetColumn<Line>[] {
  return [
    {
      name: 'from',
      nb: 'den første dagen det gjelder',
      en: 'the first day on which it is law',
      cell: (line) => intervalOf(line).from.day,
    },
    {
      name: 'until',
      nb: 'den første dagen det ikke lenger gjelder; tom når det fortsatt gjelder',
      en: 'the first day on which it is no longer law; empty while it stands',
      cell: (line) => intervalOf(line).until?.day,
    },
    {
      name: 'last_day',
      nb: 'den siste dagen det gjelder, dagen før «until»; tom når det fortsatt gjelder',
      en: 'the last day on which it is law, the day before `until`; empty while it stands',
      cell: (line) => lastDayBefore(intervalOf(line).until?.day),
    },
    {
      name: 'from_change',
      nb: 'lovendringen det begynner med, se amendments.csv',
      en: 'the change of law it begins with, see amendments.csv',
      cell: (line) => intervalOf(line).from.id,
    },
    {
      name: 'until_change',
      nb: 'lovendringen det slutter med, se amendments.csv',
      en: 'the change of law it ends with, see amendments.csv',
      cell: (line) => intervalOf(line).until?.id,
    },
  ]
}

/**
 * Makes the column of what a line rests on.
 *
 * @internal
 */
export function basisColumn<Line>(basisOf: (line: Line) => readonly string[]): SheetColumn<Line> {
  return {
    name: 'basis',
    nb: 'bestemmelsene og tolkningene det bygger på',
    en: 'the provisions and interpretations it rests on',
    cell: basisOf,
  }
}
