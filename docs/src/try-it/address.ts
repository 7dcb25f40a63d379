import { isCalendarDay, type Inputs } from '@vilkar/core'
import { readValue } from './values.ts'

/*
 * What is asked about stands in the address after `#`, which browsers send to nobody. It is read as what
 * anyone may have written there.
 */

/** What is filled in, by the name of the field, as it is written. What is empty is unknown. */
export type Drafts = Readonly<Record<string, string>>

/** What every question has: the day asked about, and whether the law's presumptions are used. */
export interface Asked {
  readonly on: string
  readonly presume: boolean
}

/** A decision that is asked. */
export interface DecisionAsked extends Asked {
  readonly decision: string
  readonly drafts: Drafts
}

/** An address as far as it can be read without the rules. */
export interface ReadAddress {
  readonly mode: 'decision' | 'case'
  readonly decision?: string
  readonly on?: string
  readonly presume: boolean
  /** What else there is, each name once. */
  readonly fields: ReadonlyMap<string, string>
  /** The names of the parts that were not understood. */
  readonly dropped: readonly string[]
}

const longest = 20_000
const most = 400

/** Reads an address as far as that can be done without the rules; nothing in it can break the page. */
export function readAddress(fragment: string): ReadAddress {
  const text = fragment.replace(/^#/, '')
  if (text.length > longest) {
    return { mode: 'decision', presume: true, fields: new Map(), dropped: ['#'] }
  }
  const fields = new Map<string, string>()
  const dropped: string[] = []
  for (const [name, value] of new URLSearchParams(text)) {
    if (fields.has(name) || fields.size >= most) dropped.push(name)
    else fields.set(name, value)
  }
  /** Takes a part out, where it is what it should be. */
  const take = (name: string, isRight: (value: string) => boolean): string | undefined => {
    const value = fields.get(name)
    if (!fields.delete(name) || value === undefined) return undefined
    if (isRight(value)) return value
    dropped.push(name)
    return undefined
  }
  const mode = take('mode', (value) => value === 'case') === undefined ? 'decision' : 'case'
  const on = take('on', isCalendarDay)
  const presume = take('presume', (value) => value === 'no' || value === 'yes') !== 'no'
  const decision =
    mode === 'decision' ? take('decision', (value) => /^[a-z.-]{1,100}$/.test(value)) : undefined
  return {
    mode,
    ...(decision !== undefined && { decision }),
    ...(on !== undefined && { on }),
    presume,
    fields,
    dropped,
  }
}

/** Reads what an address says of a decision's inputs; what is no value of theirs is named. */
export function draftsIn(inputs: Inputs, fields: ReadonlyMap<string, string>): ReadDrafts {
  return readDrafts(fields, (name, text) => {
    const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined
    return input !== undefined && readValue(input, text) !== undefined
  })
}

/** What is filled in, and the names of what is not. */
export interface ReadDrafts {
  readonly drafts: Drafts
  readonly dropped: readonly string[]
}

/** Takes what is right from what an address says. */
export function readDrafts(
  said: ReadonlyMap<string, string>,
  isRight: (name: string, text: string) => boolean,
): ReadDrafts {
  const drafts = [...said].filter(([name, text]) => isRight(name, text))
  const dropped = [...said.keys()].filter((name) => !drafts.some(([each]) => each === name))
  return { drafts: Object.fromEntries(drafts), dropped }
}

/** Writes an address: the parts in their order, without those that are empty. */
export function writeParts(parts: readonly (readonly [string, string])[]): string {
  return `#${new URLSearchParams(parts.filter(([, value]) => value !== '').map((part) => [...part])).toString()}`
}

/** Writes the address of a decision that is asked. What is no value of its input is left out. */
export function addressOf(
  { decision, on, presume, drafts }: DecisionAsked,
  inputs: Inputs,
): string {
  const known = Object.entries(inputs).map(([name, input]): readonly [string, string] => {
    const text = drafts[name] ?? ''
    return [name, readValue(input, text) === undefined ? '' : text]
  })
  return writeParts([
    ['decision', decision],
    ['on', isCalendarDay(on) ? on : ''],
    ['presume', presume ? '' : 'no'],
    ...known,
  ])
}
