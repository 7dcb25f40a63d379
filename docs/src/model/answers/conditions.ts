import { type Given, type Inputs, type Range, type ValueSet } from '@vilkar/core'
import { fillText } from '@vilkar/core/explain'
import { answersTexts } from '../../texts/answers/index.ts'
import type { LegalDecision } from '../decisions.ts'
import type { Locale } from '../locales.ts'
import { textsOf } from '../words.ts'
import { fill } from '../write.ts'
import { isAge } from './scopes.ts'

/** A condition in words: what it is about, and the values that meet it, or all values but some. */
export interface SaidCondition {
  readonly input: string
  readonly label: string
  /** The values that are named. */
  readonly values: readonly string[]
  /** Whether the values named are those that do not meet it. */
  readonly but: boolean
}

/** A set of this many values or more is told by what it leaves out, where that is shorter. */
const many = 3

/** How a value begins that says what is not: «all but not …» would have to be read twice. */
const negation = /^(ikke|ikkje|ingen|inga|nei|not?|none|nobody)\b/i

const isRange = (set: ValueSet): set is Range => typeof set === 'object' && !Array.isArray(set)

/** Says a range of numbers as people do: under 12, 12–15, 18 and older; an end of the input itself is never told. */
function sayRange(locale: Locale, name: string, unit: string, { min, max }: Range): string {
  const texts = answersTexts[locale].conditions
  if (min !== undefined && min === max) return `${String(min)}${unit}`
  if (isAge(name)) {
    if (max === undefined) return fill(texts.yearsFrom, { min: min ?? 0 })
    return min === undefined
      ? fill(texts.yearsUnder, { max: max + 1 })
      : fill(texts.yearsBetween, { min, max })
  }
  if (max === undefined) return fill(texts.atLeast, { min: min ?? 0, unit })
  return min === undefined
    ? fill(texts.atMost, { max, unit })
    : fill(texts.between, { min, max, unit })
}

/** Leaves out the ends of a range at which the input itself ends. */
function openEnds(decision: LegalDecision, name: string, { min, max }: Range): Range {
  const input = decision.inputs[name]
  if (input?.kind !== 'integer')
    return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
  return {
    ...(min !== undefined && min > input.min && { min }),
    ...(max !== undefined && max < input.max && { max }),
  }
}

/**
 * Says a condition in words.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @param name - The input.
 * @param set - The values that meet the condition.
 * @param on - The day whose terms are used.
 * @returns The condition.
 */
export function sayCondition(
  locale: Locale,
  decision: LegalDecision,
  name: string,
  set: ValueSet,
  on: string,
): SaidCondition {
  const { inputs, terms, common } = textsOf(locale, decision.id)
  const { label = name, unit = '', values = {} } = inputs[name] ?? {}
  const written = (text: string): string => fillText(text, terms, on)
  const head = { input: name, label: written(label) }
  const one = (value: string | boolean): string =>
    written(
      values[String(value)] ?? (value === true ? common.yes : value === false ? common.no : value),
    )
  if (typeof set === 'boolean') return { ...head, values: [one(set)], but: false }
  if (typeof set === 'number')
    return { ...head, values: [sayRange(locale, name, unit, { min: set, max: set })], but: false }
  if (isRange(set)) {
    const range = openEnds(decision, name, set)
    return { ...head, values: [sayRange(locale, name, unit, range)], but: false }
  }
  const chosen = typeof set === 'string' ? [set] : set
  const input = decision.inputs[name]
  const left = input?.kind === 'choice' ? input.values.filter((each) => !chosen.includes(each)) : []
  const rest = left.map(one)
  const isShorter = chosen.length >= many && rest.length > 0 && rest.length < chosen.length
  return isShorter && !rest.some((text) => negation.test(text))
    ? { ...head, values: rest, but: true }
    : { ...head, values: chosen.map(one), but: false }
}

/**
 * Says what a set of cases has in common.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @param where - The cases.
 * @param on - The day whose terms are used.
 * @returns A condition for each input that is limited.
 */
export function sayConditions(
  locale: Locale,
  decision: LegalDecision,
  where: Given<Inputs>,
  on: string,
): readonly SaidCondition[] {
  return Object.entries(where).flatMap(([name, set]) =>
    set === undefined ? [] : [sayCondition(locale, decision, name, set, on)],
  )
}

/**
 * Writes a condition as a text.
 *
 * @param locale - The language.
 * @param condition - The condition.
 * @returns Such as `alder: under 12 år`.
 */
export function conditionText(locale: Locale, { label, values, but }: SaidCondition): string {
  return `${label}: ${valuesText(locale, values, but)}`
}

/**
 * Writes the values of a condition as a text.
 *
 * @param locale - The language.
 * @param values - The values named.
 * @param but - Whether they are those that do not meet it.
 * @returns The values, with the words between them.
 */
export function valuesText(locale: Locale, values: readonly string[], but: boolean): string {
  const { or, and, allBut } = answersTexts[locale].conditions
  // Where a value holds a comma itself, the word between two of them has one before it.
  const comma = values.some((value) => value.includes(',')) ? ',' : ''
  const joined = values.join(`${comma} ${but ? and : or} `)
  return but ? `${allBut} ${joined}` : joined
}

/** An answer that says no more than yes, no or not necessarily is told with what follows. */
const shortest = 20

/**
 * Shortens an outcome to what it says first.
 *
 * @param text - The outcome in words.
 * @returns Its first sentence; its first two where the first is no more than a yes or a no.
 */
export function headline(text: string): string {
  const [first = text, second] = text.match(/[^.]+(?:\.(?=\S)[^.]*)*\.?/g) ?? [text]
  return first.length <= shortest && second !== undefined ? `${first}${second}` : first
}
