import { isCalendarDay } from '@vilkar/core'
import { readAge } from '@vilkar/core/edge'
import { isBirthDate } from '@vilkar/core/calendar'
import type { CaseFile } from 'vilkar'
import { readDrafts, writeParts, type Asked, type Drafts, type ReadDrafts } from '../address.ts'
import { readNumber } from '../values.ts'
import type { CaseField } from './fields.ts'

/*
 * From what is filled in to a case file, and to an address and back. A birth date is never written into
 * an address: the age on the day stands there instead.
 */

/** What is filled in of a case. */
export interface CaseAsked extends Asked {
  readonly drafts: Drafts
}

const birthDate = 'person.birthDate'
const age = 'person.age'

function countOf(field: CaseField, drafts: Drafts): number {
  const count = Number(drafts[field.name] ?? '0')
  return Number.isInteger(count) ? Math.min(Math.max(count, 0), field.most ?? 0) : 0
}

/** Moves the fields of an item to its place in the list: `consent.parents.0.says`. */
export function itemFields(field: CaseField, at: number): readonly CaseField[] {
  return (field.items ?? []).map((item) => ({
    ...item,
    name: `${field.name}.${String(at)}${item.name.slice(field.name.length)}`,
  }))
}

/** Counts the items of a list, and lists the fields of each. */
export function itemsOf(field: CaseField, drafts: Drafts): readonly (readonly CaseField[])[] {
  return Array.from({ length: countOf(field, drafts) }, (_, at) => itemFields(field, at))
}

function isWithin(value: number | undefined, { min = 0, max = 0 }: CaseField): boolean {
  return value !== undefined && value >= min && value <= max
}

/** Tells whether a text is a value of a field. */
export function isValueOf(field: CaseField, text: string): boolean {
  switch (field.kind) {
    case 'flag':
    case 'choice':
      return field.options.some(({ value }) => value === text)
    case 'integer':
      return isWithin(readNumber(text), field)
    case 'day':
      return isCalendarDay(text)
    case 'birth-date':
      return isBirthDate(text)
    case 'list':
      return /^[1-9]$/.test(text) && Number(text) <= (field.most ?? 0)
  }
}

function valueOf(field: CaseField, text: string, drafts: Drafts): unknown {
  switch (field.kind) {
    case 'flag':
      return text === 'yes'
    case 'integer':
      return readNumber(text) ?? text
    case 'choice':
    case 'day':
    case 'birth-date':
      return text
    case 'list':
      return itemsOf(field, drafts).map((fields) => valuesOf(fields, drafts))
  }
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** Gathers what is filled in of some fields, by the last part of their names. */
function valuesOf(fields: readonly CaseField[], drafts: Drafts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = drafts[field.name] ?? ''
      const isSaid = field.kind === 'list' ? countOf(field, drafts) > 0 : text !== ''
      return isSaid ? [[lastOf(field.name), valueOf(field, text, drafts)] as const] : []
    }),
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads a case file that was pasted; `undefined` where it is no object written as JSON. */
export function readPasted(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Joins what is pasted with what is filled in, section by section; the form stands. */
export function fileFrom(
  fields: readonly CaseField[],
  drafts: Drafts,
  pasted: Readonly<Record<string, unknown>> = {},
): CaseFile {
  const filled = [...new Set(fields.map(({ section }) => section))].flatMap((section) => {
    const values = valuesOf(
      fields.filter((field) => field.section === section),
      drafts,
    )
    const before = pasted[section]
    return Object.keys(values).length > 0
      ? [[section, { ...(isObject(before) ? before : {}), ...values }] as const]
      : []
  })
  // Whether it is a case file is for `assessCase` to say: it reads it by its schema.
  return { ...pasted, ...Object.fromEntries(filled) }
}

/** The age on the day, where a birth date gives one alone. */
export function ageFor({ drafts, on }: CaseAsked): string {
  const said = drafts[age] ?? ''
  const born = drafts[birthDate] ?? ''
  if (born === '' || !isBirthDate(born) || !isCalendarDay(on)) return said
  const counted = readAge({ birthDate: born }, on).age
  return typeof counted === 'number' ? String(counted) : said
}

/** Lists all fields that an address may name, those of the items of lists among them. */
function addressed(fields: readonly CaseField[]): readonly CaseField[] {
  return fields
    .filter(({ kind }) => kind !== 'birth-date')
    .flatMap((field) => [
      field,
      ...Array.from({ length: field.most ?? 0 }, (_, at) => itemFields(field, at)).flat(),
    ])
}

/** Writes the address of a case: what is a value of its field, and an age instead of a birth date. */
export function caseAddress(asked: CaseAsked, fields: readonly CaseField[]): string {
  const drafts: Drafts = { ...asked.drafts, [age]: ageFor(asked) }
  return writeParts([
    ['mode', 'case'],
    ['on', isCalendarDay(asked.on) ? asked.on : ''],
    ['presume', asked.presume ? '' : 'no'],
    ...addressed(fields).map((field): readonly [string, string] => {
      const text = drafts[field.name] ?? ''
      return [field.name, isValueOf(field, text) ? text : '']
    }),
  ])
}

/** Reads what an address says of a case; what is no value of a field is named. */
export function caseDraftsIn(
  fields: readonly CaseField[],
  said: ReadonlyMap<string, string>,
): ReadDrafts {
  const byName = new Map(addressed(fields).map((field) => [field.name, field]))
  return readDrafts(said, (name, text) => {
    const field = byName.get(name)
    return field !== undefined && isValueOf(field, text)
  })
}
