import { InvalidInput, isCalendarDay, type Decision, type Input, type Issue } from '@vilkar/core'
import { issue } from '@vilkar/core/edge'
import { dialects } from './dialects.js'
import { answerColumns } from './options.js'

/*
 * What is wrong with how a statement is asked for. All of it is said at once, and nothing is written. What comes from
 * JavaScript may be anything, whatever the types say.
 */

type Path = Issue['path']

/** A name that no engine reads as anything else once it is quoted. */
const isName = (name: unknown): name is string =>
  typeof name === 'string' && /^[^\p{C}\p{Zl}\p{Zp}]{1,128}$/u.test(name)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function reviewName(path: Path, name: unknown): readonly Issue[] {
  return isName(name) ? [] : [issue(path, 'not-a-name')]
}

/** Reviews an object of names: these, and no others. */
function reviewNames(path: Path, value: unknown, keys: readonly string[]): readonly Issue[] {
  if (!isRecord(value) || Object.keys(value).some((key) => !keys.includes(key)))
    return [issue(path, 'wrong-type', keys.join(', '))]
  return keys.flatMap((key) => reviewName([...path, key], value[key]))
}

const birthDateParts = ['year', 'month', 'day']

function reviewBirthDate(path: Path, value: unknown): readonly Issue[] {
  return typeof value === 'string'
    ? reviewName(path, value)
    : reviewNames(path, value, birthDateParts)
}

/** Reviews where an input stands. */
function reviewColumn(path: Path, input: Input, column: unknown): readonly Issue[] {
  if (column === undefined) return [issue(path, 'not-mapped')]
  if (column === null) return []
  if (!isRecord(column)) return reviewName(path, column)
  if (input.kind === 'flag') return reviewNames(path, column, ['zeroOrOne'])
  if (input.kind === 'choice') return [issue(path, 'not-a-name')]
  return 'birthDate' in column && Object.keys(column).length === 1
    ? reviewBirthDate([...path, 'birthDate'], column['birthDate'])
    : reviewNames(path, column, ['min', 'max'])
}

function reviewColumns({ inputs }: Decision, columns: unknown): readonly Issue[] {
  if (!isRecord(columns)) return [issue(['columns'], 'wrong-type', Object.keys(inputs).join(', '))]
  const strange = Object.keys(columns).filter((name) => !Object.hasOwn(inputs, name))
  return [
    ...strange.map(() => issue(['columns'], 'unknown-field', Object.keys(inputs).join(', '))),
    ...Object.entries(inputs).flatMap(([name, input]) =>
      reviewColumn(
        ['columns', name],
        input,
        Object.hasOwn(columns, name) ? columns[name] : undefined,
      ),
    ),
  ]
}

function reviewTable(from: unknown): readonly Issue[] {
  if (!Array.isArray(from)) return reviewName(['from'], from)
  const parts: readonly unknown[] = from
  return parts.length === 0
    ? [issue(['from'], 'not-a-name')]
    : parts.flatMap((part, at) => reviewName(['from', at], part))
}

function reviewDay(on: unknown): readonly Issue[] {
  if (isRecord(on)) return reviewNames(['on'], on, ['column'])
  return isCalendarDay(on) ? [] : [issue(['on'], 'not-a-day')]
}

/** Reviews the columns kept: names that meet neither each other nor those that the statement makes. */
function reviewKept(keep: unknown): readonly Issue[] {
  if (!Array.isArray(keep)) return [issue(['keep'], 'wrong-type', 'string[]')]
  const names: readonly unknown[] = keep
  // Engines differ in whether capitals count in names.
  const folded = names.map((name) => String(name).toLowerCase())
  const isTaken = (name: string, at: number): boolean =>
    answerColumns.some((column) => column === name) ||
    name.startsWith('vilkar_') ||
    folded.indexOf(name) < at
  return names.flatMap((name, at) => [
    ...reviewName(['keep', at], name),
    ...(isTaken(folded[at] ?? '', at) ? [issue(['keep', at], 'name-taken')] : []),
  ])
}

function reviewChoice(path: Path, value: unknown, allowed: readonly string[]): readonly Issue[] {
  return allowed.some((each) => each === value)
    ? []
    : [issue(path, 'not-allowed', allowed.join(', '))]
}

/**
 * Refuses what no statement can be written of.
 *
 * @throws {InvalidInput} With all that is wrong.
 * @internal
 */
export function reviewTableOptions(
  decision: Decision,
  options: unknown,
  more: readonly Issue[] = [],
): void {
  const given = isRecord(options) ? options : {}
  const issues = [
    ...reviewChoice(['dialect'], given['dialect'], dialects),
    ...reviewTable(given['from']),
    ...reviewDay(given['on']),
    ...reviewColumns(decision, given['columns']),
    ...(given['leapDayBirthday'] === undefined
      ? []
      : reviewChoice(['leapDayBirthday'], given['leapDayBirthday'], ['02-28', '03-01'])),
    ...more,
  ]
  if (issues.length > 0) throw new InvalidInput(issues)
}

/**
 * Refuses what no statement of answers can be written of.
 *
 * @throws {InvalidInput} With all that is wrong.
 * @internal
 */
export function reviewAnswerOptions(decision: Decision, options: unknown): void {
  const given = isRecord(options) ? options : {}
  const { presume, answer } = given
  const wanted: readonly unknown[] = Array.isArray(answer) ? answer : []
  reviewTableOptions(decision, options, [
    ...reviewKept(given['keep']),
    ...(presume === undefined || typeof presume === 'boolean'
      ? []
      : [issue(['presume'], 'wrong-type', 'boolean')]),
    ...(answer === undefined || wanted.length > 0
      ? wanted.flatMap((column, at) => reviewChoice(['answer', at], column, answerColumns))
      : [issue(['answer'], 'wrong-type', answerColumns.join(', '))]),
  ])
}
