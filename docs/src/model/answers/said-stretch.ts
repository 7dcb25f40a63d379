import { isDeepStrictEqual } from 'node:util'
import { since as commencements } from '@vilkar/law'
import type { Given, Inputs } from '@vilkar/core'
import type { LegalDecision } from '../decisions.ts'
import type { Locale } from '../locales.ts'
import { dayBefore } from '../periods.ts'
import { sayOutcome } from '../say.ts'
import {
  headline,
  sayCondition,
  sayConditions,
  valuesText,
  type SaidCondition,
} from './conditions.ts'
import { stretchesOf, type AnswerSentence, type Stretch } from './stretches.ts'

/** A sentence of a short answer in words. */
interface SaidSentence {
  readonly outcome: string
  /** What the outcome says first. */
  readonly answer: string
  /** When it holds: any of these sets of conditions. Nothing in a set where it holds anyway. */
  readonly ways: readonly (readonly SaidCondition[])[]
  /** The first day from which it has held; absent where that is only the first day that is covered. */
  readonly since?: string
  /** What held before: an answer, or nothing where more decided it. */
  readonly before?: { readonly answer?: string }
}

/** The short answer for some cases, in words. */
interface SaidScope {
  /** The cases in words, such as «12–15 år»; nothing where all are meant. */
  readonly label?: string
  readonly min: number
  readonly max: number
  readonly scope: Given<Inputs>
  readonly sentences: readonly SaidSentence[]
  readonly otherwise: number
}

/** The short answers of a stretch of days, in words. */
export interface SaidStretch {
  /** What the question is told by, such as «alder»; nothing where it is told as a whole. */
  readonly mainLabel?: string
  readonly scopes: readonly SaidScope[]
}

/** A short answer with the days on which it was so. */
export interface DatedScope extends SaidScope {
  readonly from: string
  /** The last day; absent while it lasts. */
  readonly last?: string
}

/** The day on which what is covered begins: what held then may have held long before. */
const coverage = commencements.coverage.day

function saySentence(
  locale: Locale,
  decision: LegalDecision,
  { outcome, ways, since, before }: AnswerSentence,
  main: string | undefined,
  on: string,
): SaidSentence {
  return {
    outcome,
    answer: headline(sayOutcome(locale, decision, outcome, on)),
    ways: ways.map((way) =>
      sayConditions(locale, decision, way, on).filter(({ input }) => input !== main),
    ),
    ...(since > coverage && { since }),
    ...(before.as === 'open' && { before: {} }),
    ...(before.as === 'outcome' && {
      before: { answer: headline(sayOutcome(locale, decision, before.outcome, dayBefore(since))) },
    }),
  }
}

/**
 * Says the short answers of a stretch of days.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @param stretch - The stretch.
 * @returns The answers in words, scope by scope.
 */
export function sayStretch(locale: Locale, decision: LegalDecision, stretch: Stretch): SaidStretch {
  const { on, main } = stretch
  const labelOf = (scope: Given<Inputs>): SaidCondition | undefined => {
    const set = main === undefined ? undefined : scope[main]
    return main === undefined || set === undefined
      ? undefined
      : sayCondition(locale, decision, main, set, on)
  }
  const mainLabel = stretch.scopes.flatMap(({ scope }) => labelOf(scope)?.label ?? [])[0]
  return {
    ...(mainLabel !== undefined && { mainLabel }),
    scopes: stretch.scopes.map(({ scope, sentences, otherwise }) => {
      const limits = main === undefined ? undefined : scope[main]
      const range = typeof limits === 'object' && !('length' in limits) ? limits : {}
      const label = labelOf(scope)
      return {
        ...(label && { label: valuesText(locale, label.values, label.but) }),
        min: range.min ?? 0,
        max: range.max ?? Infinity,
        scope,
        sentences: sentences.map((each) => saySentence(locale, decision, each, main, on)),
        otherwise,
      }
    }),
  }
}

/**
 * Says the short answers of a decision over time: what stands unchanged from one stretch of days to the next is said
 * once, with the days of both.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @returns The answers, the newest first; those of one stretch in the order of their scopes.
 */
export function sayOverTime(locale: Locale, decision: LegalDecision): readonly DatedScope[] {
  const told: { readonly said: SaidScope; readonly from: string; readonly last?: string }[] = []
  for (const stretch of stretchesOf(decision)) {
    for (const scope of sayStretch(locale, decision, stretch).scopes) {
      const at = told.findIndex(
        ({ from, said }) => from === stretch.until && isDeepStrictEqual(said, scope),
      )
      const newer = told[at]
      if (newer === undefined) {
        const last = stretch.until === undefined ? {} : { last: dayBefore(stretch.until) }
        told.push({ said: scope, from: stretch.from, ...last })
      } else told[at] = { ...newer, from: stretch.from }
    }
  }
  return told.map(({ said, ...days }) => ({ ...said, ...days }))
}

/**
 * Says the short answers of a day.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @param day - The day.
 * @returns The answers, each with the days on which it was or will be so.
 */
export function answersOn(
  locale: Locale,
  decision: LegalDecision,
  day: string,
): readonly DatedScope[] {
  return sayOverTime(locale, decision).filter(
    ({ from, last }) => from <= day && (last === undefined || day <= last),
  )
}
