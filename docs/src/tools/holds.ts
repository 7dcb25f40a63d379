import type { CalendarDay } from '@vilkar/core'
import type { DomainTexts } from '@vilkar/core/explain'
import { since as commencements } from '@vilkar/law'
import { explainChange, type Turn } from 'vilkar/time'
import { fill, withDays } from '../model/write.ts'
import type { ToolWords } from './words.ts'

/*
 * Since when, and until when, what a tool shows holds: found by the packages, and put into words here.
 */

/** What `explainChange` puts into words. */
type Changing = Parameters<typeof explainChange>[0]

/** The days on which what is shown holds, as far as they can be told. */
export interface Holds {
  /** The first of the days, or one from which on it held for certain. */
  readonly since: CalendarDay
  /** The first day on which it may be another; null where nothing that is known changes it. */
  readonly change: Changing | null
  /** The last day through which the law behind it was read. */
  readonly lawReadThrough: CalendarDay
  /** What was told without the days that it turns on: then these are the days that are certain. */
  readonly without?: 'birthday' | 'days'
}

/** What a change is told with. */
interface Setting {
  readonly texts: DomainTexts
  readonly words: ToolWords
  /** What each change of law changed. */
  readonly amendments: Readonly<Record<string, string>>
}

/** The first day that the rules cover. */
export const firstCovered = commencements.coverage.day

/** An age tells the first day alone on which a birthday may be. */
const asPossible = (turn: Turn): Turn =>
  turn.kind === 'birthday' ? { ...turn, day: 'first-possible' } : turn

/**
 * Says since when and until when what is shown holds.
 *
 * @param holds - The days.
 * @param setting - The texts of the domain that answers, the words of the tool, and what each change of law changed.
 * @returns The sentences.
 */
export function sayHolds(
  { since, change, lawReadThrough, without }: Holds,
  { texts, words, amendments }: Setting,
): readonly string[] {
  const { holds } = words.tools
  const begins =
    since === firstCovered ? holds.covered : without === 'birthday' ? holds.atLeast : holds.since
  const ends =
    change === null
      ? fill(holds.nothing, { day: lawReadThrough })
      : explainChange(
          without === 'birthday' ? { ...change, because: change.because.map(asPossible) } : change,
          texts,
          amendments,
        ).text
  const said = [
    fill(begins, { day: since }),
    ends,
    ...(without === undefined ? [] : [holds.without[without]]),
  ]
  return said.map((text) => withDays(words.language, text))
}
