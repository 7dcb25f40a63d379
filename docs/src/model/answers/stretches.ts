import { decide, possibleOutcomes, type Given, type Inputs } from '@vilkar/core'
import { dayBefore, periodsOf, type Period } from '../periods.ts'
import { referenceDay, type LegalDecision, type LegalRow } from '../decisions.ts'
import { mainAxis, scopesOf } from './scopes.ts'
import { shortAnswer } from './smallest.ts'
import { givenOf, spaceOf } from './space.ts'

/** What held before an answer did: one outcome, several that more decided between, or nothing that is covered. */
type Before =
  | { readonly as: 'outcome'; readonly outcome: string }
  | { readonly as: 'open' }
  | { readonly as: 'not-covered' }

/** A sentence of a short answer: an outcome, and the smallest sets of conditions that lead to it. */
export interface AnswerSentence {
  readonly outcome: string
  readonly ways: readonly Given<Inputs>[]
  /** The first day from which all of these cases have had this outcome without a break. */
  readonly since: string
  readonly before: Before
}

/** The short answer for some cases: for those of an age, or for all. */
interface ScopedAnswer {
  readonly scope: Given<Inputs>
  readonly sentences: readonly AnswerSentence[]
  /** How many outcomes the cases have that no sentence tells of. */
  readonly otherwise: number
}

/** A stretch of days on which the same rules are law, with its short answers. */
export interface Stretch extends Period<LegalRow> {
  /** The input by which the question is told; nothing where it is told as a whole. */
  readonly main?: string
  readonly scopes: readonly ScopedAnswer[]
}

function outcomesOn(decision: LegalDecision, given: Given<Inputs>, on: string): readonly string[] {
  return possibleOutcomes(decide(decision, given, { on, presume: false }))
}

/** Goes back from a stretch for as long as the cases have the outcome, and tells what they had before. */
function historyOf(
  decision: LegalDecision,
  ways: readonly Given<Inputs>[],
  outcome: string,
  older: readonly Period<LegalRow>[],
  from: string,
): Pick<AnswerSentence, 'since' | 'before'> {
  let since = from
  for (const period of older) {
    // A break in the rules is a break in the answer.
    if (period.until !== since) break
    const had = new Set(ways.flatMap((way) => outcomesOn(decision, way, period.on)))
    const [only] = had
    if (had.size > 1) return { since, before: { as: 'open' } }
    if (only !== undefined && only !== outcome)
      return { since, before: { as: 'outcome', outcome: only } }
    since = period.from
  }
  return { since, before: { as: 'not-covered' } }
}

// Three languages ask for the same, and finding the smallest conditions takes a while.
const made = new WeakMap<LegalDecision, readonly Stretch[]>()

/**
 * Answers a question shortly on each stretch of days.
 *
 * @param decision - The decision.
 * @returns The stretches, the newest first.
 */
export function stretchesOf(decision: LegalDecision): readonly Stretch[] {
  const known = made.get(decision)
  if (known !== undefined) return known
  const periods = periodsOf(decision.rows)
  const fresh = periods.map((period, at) => {
    const space = spaceOf(decision, period.rows)
    const main = mainAxis(decision, space, period.on)
    const scopes = scopesOf(space, main).map((limits) => {
      const { sentences, otherwise } = shortAnswer(space, limits)
      return {
        scope: givenOf(space, limits),
        sentences: sentences.map(({ outcome, ways }) => {
          const given = ways.map((way) => givenOf(space, way))
          const older = periods.slice(at + 1)
          return {
            outcome,
            ways: given,
            ...historyOf(decision, given, outcome, older, period.from),
          }
        }),
        otherwise: otherwise.size,
      }
    })
    return { ...period, ...(main && { main: main.name }), scopes }
  })
  made.set(decision, fresh)
  return fresh
}

/**
 * Finds the stretch whose answers stand on the page of a decision: that of the day, else the last there was.
 *
 * @param decision - The decision.
 * @param day - The day on which the site shows the law as it stands.
 * @returns The stretch.
 * @throws {Error} When the decision has no rules.
 */
export function stretchOn(decision: LegalDecision, day: string): Stretch {
  const stretches = stretchesOf(decision)
  const found = stretches.find(({ from }) => from <= day) ?? stretches[0]
  if (found === undefined) throw new Error(`${decision.id} has no rules`)
  return found
}

/**
 * Tells whether a day lies within a stretch.
 *
 * @param stretch - The stretch.
 * @param day - The day.
 * @returns `true` from its first day to its last.
 */
export function holdsOn({ from, until }: Stretch, day: string): boolean {
  return from <= day && (until === undefined || day <= dayBefore(until))
}

/**
 * Finds the day of whose law a page tells: today's, or the last on which there were rules.
 *
 * @param stretch - The stretch whose answers stand on the page.
 * @returns The day.
 */
export function shownDay(stretch: Stretch): string {
  return holdsOn(stretch, referenceDay) ? referenceDay : stretch.on
}
