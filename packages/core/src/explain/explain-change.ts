import type { CalendarDay } from '../calendar/day.js'
import type { Turn, TurningDay } from '../time/turn.js'
import { fillText, type DomainTexts } from './domain-texts.js'
import { labelOf } from './explain.js'

/** A day on which an answer may change, or what is found in a document does; of a stretch of days, what ends it. */
type Changing = TurningDay & {
  readonly beyondLawRead?: boolean
  readonly reports?: unknown
}

/** A change to come, in words. */
export interface ExplainedChange {
  readonly on: CalendarDay
  /** What happens on the day, a clause each: one of it or several make the difference. */
  readonly because: readonly string[]
  /** When, and why, in a sentence; a second one where the law was not read that far. */
  readonly text: string
}

/** Says what a day is called: of a document by its place, without the numbers of its lists. */
function dayLabel(fact: string, texts: DomainTexts, on: string): string {
  return texts.days?.[fact.replace(/\/\d+/g, '')] ?? labelOf(fact, texts, on)
}

/**
 * Explains when and why an answer may change, or what is found in a document does, in one language.
 *
 * Norwegian: *når og hvorfor svaret kan endre seg*.
 *
 * @param change - What `mayChangeOn` or `changesAhead` found, what ends a stretch of days, or a change of documents.
 * @param texts - The texts of the domain that answers, in the language wanted.
 * @param amendments - What each change of law changed: `amendmentTexts` of `@vilkar/law/texts/…`. One that is not there
 *   is called by its name in code.
 * @returns The day, what happens then, and both in a sentence.
 * @example
 * ```ts
 * import type { CalendarDay } from '@vilkar/core'
 * import { explainChange, type DomainTexts } from '@vilkar/core/explain'
 * import { en } from '@vilkar/core/texts/en'
 *
 * const texts: DomainTexts = {
 *   language: 'en',
 *   common: en,
 *   terms: {},
 *   judges: {},
 *   inputs: {},
 *   decisions: {},
 *   checklists: {},
 *   cite: (citation) => citation,
 * }
 * const because = [{ kind: 'birthday', years: 16, day: 'known' }] as const
 * const change = { on: '2027-03-14' as CalendarDay, because }
 * explainChange(change, texts, {}).text
 * // => 'The answer may change on 2027-03-14, because the person turns 16.'
 * ```
 */
export function explainChange(
  change: Changing,
  texts: DomainTexts,
  amendments: Readonly<Record<string, string>>,
): ExplainedChange {
  const { on, beyondLawRead } = change
  const { mayChange, or } = texts.common
  const turnText = (turn: Turn): string => {
    switch (turn.kind) {
      case 'birthday':
        return fillText(mayChange.birthday[turn.day], {}, on, { years: turn.years })
      case 'change-of-law': {
        const what = amendments[turn.change] ?? turn.change
        return fillText(mayChange.changeOfLaw, {}, on, { what })
      }
      case 'stated-day': {
        const what = dayLabel(turn.fact, texts, on)
        return fillText(mayChange.statedDay[turn.is], {}, on, { what })
      }
      case 'counted-day': {
        const what = amendments[turn.from] ?? dayLabel(turn.from, texts, on)
        return fillText(mayChange.countedDay[turn.is], {}, on, { what })
      }
    }
  }
  const because = change.because.map(turnText)
  const said = 'reports' in change ? mayChange.document : mayChange.answer
  const text = fillText(said, {}, on, { day: on, because: because.join(`, ${or} `) })
  return { on, because, text: beyondLawRead ? `${text} ${mayChange.beyond}` : text }
}
