import { isCalendarDay } from '@vilkar/core'
import { readAddress, writeParts } from '../try-it/address.ts'

/*
 * What a reader has told a tool, in the order in which it was asked. All of it stands in the address after `#`, a
 * step of the browser's history for each answer; nothing is remembered elsewhere.
 */

/** How it is written that a reader does not know. */
export const unknown = '?'

/** The name of the day asked about among what may be told. */
export const dayAsked = 'on'

/** What a reader has told. */
export interface Told {
  /** The day asked about. */
  readonly on: string
  /** The answers, each with the name of what was asked, in their order. */
  readonly said: readonly (readonly [name: string, text: string])[]
  /** What the reader wants to be asked now, where that is not what comes next. */
  readonly wanted?: string
  /** What stood in the address and was not understood. */
  readonly dropped: readonly string[]
}

const wantedName = 'ask'

/**
 * Reads what an address says.
 *
 * @param fragment - What stands after `#`.
 * @param day - The day that is asked about where the address names none.
 * @param isRight - Whether a text may be the answer to a question; no tool asks any other.
 * @returns What was told, without what was not understood.
 */
export function readTold(
  fragment: string,
  day: string,
  isRight: (name: string, text: string) => boolean,
): Told {
  const { on = day, fields, dropped } = readAddress(fragment)
  const wanted = fields.get(wantedName)
  const isAsked = wanted !== undefined && (wanted === dayAsked || isRight(wanted, ''))
  const said = [...fields].filter(([name]) => name !== wantedName)
  const fits = ([name, text]: readonly [string, string]): boolean =>
    text === unknown ? isRight(name, '') : isRight(name, text)
  return {
    on,
    said: said.filter(fits),
    ...(isAsked && { wanted }),
    dropped: [...dropped, ...said.filter((each) => !fits(each)).map(([name]) => name)],
  }
}

/**
 * Writes what was told as an address.
 *
 * @param told - What was told.
 * @param day - The day that needs no mention.
 * @returns What stands after `#`.
 */
export function writeTold({ on, said, wanted }: Told, day: string): string {
  return writeParts([
    [dayAsked, on === day || !isCalendarDay(on) ? '' : on],
    ...said,
    [wantedName, wanted ?? ''],
  ])
}

/** Gives the answers by the name of what was asked, without those that are not known. */
export function knownOf({ said }: Told): Readonly<Record<string, string>> {
  return Object.fromEntries(said.filter(([, text]) => text !== unknown))
}

/** Tells whether a question was answered, be it that the answer is not known. */
export function isTold({ said }: Told, name: string): boolean {
  return said.some(([each]) => each === name)
}

/** Adds an answer. One that was given before is changed, and what was told after it is asked again. */
export function tell({ on, said }: Told, name: string, text: string): Told {
  if (name === dayAsked) return { on: text, said, dropped: [] }
  const at = said.findIndex(([each]) => each === name)
  const before = at < 0 ? said : said.slice(0, at)
  return { on, said: [...before, [name, text]], dropped: [] }
}

/** Asks for nothing in particular. */
export function wantNothing({ on, said, dropped }: Told): Told {
  return { on, said, dropped }
}

/** Asks for one answer: for the first time, or again. */
export function askFor({ on, said }: Told, wanted: string): Told {
  return { on, said, wanted, dropped: [] }
}
