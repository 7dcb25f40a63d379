/*
 * Days and ages in the words of facts and of their values: each is a day on which the law changed, or an age at which
 * a table turns that looks at the fact, or where none of those asks for an age, some table of the domain. Where an
 * amendment moves one, the words are named that it left behind.
 */
import { calendarDay, type Decision, type Row } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import { since } from '@vilkar/law'
import { agesIn, inputsOfAge, turnsOf } from './ages.ts'

/** A fact or a value, and what is said of it in English. */
export interface SaidOfInput {
  readonly input: string
  readonly words: string
}

/** Lists the numbers of a text, as they are compared between languages: in order of size, not of speech. */
export function numbersIn(text = ''): readonly string[] {
  return [...(text.match(/\d+/g) ?? [])].sort()
}

const turnsOfLaw: ReadonlySet<string> = new Set(Object.values(since).map(({ day }) => day))
const dayBefore = (day: string): string => addDays(calendarDay(day), -1)
const dayAfter = (day: string): string => addDays(calendarDay(day), 1)

const months =
  'January February March April May June July August September October November December'.split(' ')
const written = new RegExp(`(\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g')

/** Writes out the days of a text as the tables have them. */
function withPlainDays(text: string): string {
  return text.replace(
    written,
    (_, day: string, month: string, year: string) =>
      `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
}

/** Leaves out what no amendment moves: days, citations, amounts of anything but years, and examples. */
function withoutOtherNumbers(text: string): string {
  return text
    .replace(/For instance [^.]*\./g, '')
    .replace(/\d{4}-\d\d-\d\d|\d{4}/g, '')
    .replace(/§§? [\d-]+(?: ?[a-z]\b)?(?:(?:,| or| and| til) [\d-]+)*|chapter \d+/g, '')
    .replace(/\d+ (?:hours|per cent|months)/g, '')
}

const looksAt = (row: Row, input: string): boolean => row.when[input] !== undefined

/** Finds the rows that stand, or where none does, all that ever stood. */
function standingOf(rows: readonly Row[]): readonly Row[] {
  const standing = rows.filter(({ until }) => until === undefined)
  return standing.length > 0 ? standing : rows
}

const firstDay = (rows: readonly Row[]): string => rows.map(({ from }) => from.day).sort()[0] ?? ''

/** Writes the days on which some of a table's rows are law, as far as they are bounded more than all of them are. */
function daysOf(rows: readonly Row[], all: readonly Row[]): string {
  const first = firstDay(rows)
  const ends = rows.map(({ until }) => until?.day ?? '').sort()
  return [
    ...(first > firstDay(all) ? [`from ${first}`] : []),
    ...(ends[0] === '' ? [] : [`to ${dayBefore(ends.at(-1) ?? '')}`]),
  ].join(' ')
}

/** Writes the ages of which rows are, as far as something bounds them. */
function agesOf(rows: readonly Row[]): string {
  const bounds = rows.flatMap(({ when }) =>
    inputsOfAge(Object.keys(when)).flatMap((name) => {
      const cell = when[name]
      return typeof cell === 'object' && !('length' in cell) ? [cell] : []
    }),
  )
  const all = bounds.length === rows.length
  const least = Math.min(...bounds.map(({ min = 0 }) => min))
  const most = Math.max(...bounds.map(({ max = Infinity }) => max))
  return [
    ...(all && least > 0 ? [`from ${String(least)}`] : []),
    ...(all && most < Infinity ? [`to ${String(most)}`] : []),
    'years',
  ].join(' ')
}

/** Finds what is said of when a fact matters, where it does on other days or at other ages. */
function mattersAmiss({ input, words }: SaidOfInput, tables: readonly Decision[]): string[] {
  const [, said] = /Matters ((?:from [\d-]+)?(?: ?to [\d-]+)?(?: years)?)(?=[,.])/.exec(words) ?? []
  if (said === undefined) return []
  const all = tables.flatMap(({ rows }) => rows)
  const rows = all.filter((row) => looksAt(row, input))
  const held = said.endsWith('years') ? agesOf(standingOf(rows)) : daysOf(rows, all)
  return said === held ? [] : [`matters ${said}, and in the tables ${held}`]
}

/** Finds the days that are neither the first day of a change of law nor the last one before it, and years without one. */
function daysAmiss(words: string): readonly string[] {
  const days = [...words.matchAll(/\d{4}-\d\d-\d\d/g)].map(([day]) => day)
  const years = [...words.matchAll(/(?<![\d-])(?:19|20)\d\d(?![\d-])/g)].map(([year]) => year)
  return [
    ...days.filter((day) => !turnsOfLaw.has(day) && !turnsOfLaw.has(dayAfter(day))),
    ...years.filter((year) => ![...turnsOfLaw].some((day) => day.startsWith(year))),
  ]
}

/** Finds the ages at which tables turn, in the rows that stand. */
function turnsOfAge(tables: readonly Decision[]): ReadonlySet<number> {
  const names = tables.flatMap(({ inputs }) => inputsOfAge(Object.keys(inputs)))
  return turnsOf(
    tables.flatMap(({ rows }) => standingOf(rows)),
    names,
  )
}

/**
 * Finds the days and ages in what is said of a fact that are none of the law, or of the tables.
 *
 * @param said - The fact or the value, and what is said of it in English.
 * @param decisions - The tables of its domain.
 * @returns Each of them, after the fact.
 */
export function numbersNamedAmiss(
  said: SaidOfInput,
  decisions: readonly Decision[],
): readonly string[] {
  const words = withPlainDays(said.words)
  const tables = decisions.filter(({ inputs }) => Object.hasOwn(inputs, said.input))
  const ofAges = tables.filter(({ inputs }) => inputsOfAge(Object.keys(inputs)).length > 0)
  const turns = turnsOfAge(ofAges.length > 0 ? ofAges : decisions)
  return [
    ...daysAmiss(words),
    ...agesIn(withoutOtherNumbers(words)).filter((age) => !turns.has(age) && !turns.has(age + 1)),
    ...mattersAmiss({ ...said, words }, tables),
  ].map((each) => `${said.input}: ${String(each)}`)
}
