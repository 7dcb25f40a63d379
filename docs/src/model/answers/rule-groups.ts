import type { Citation } from '@vilkar/law'
import type { Given, Inputs, ValueSet } from '@vilkar/core'
import { anchorOf } from '../addresses.ts'
import { referenceDay, type LegalDecision, type LegalRow } from '../decisions.ts'
import type { Locale } from '../locales.ts'
import { dayBefore } from '../periods.ts'
import { sayOutcome } from '../say.ts'
import { textsOf } from '../words.ts'
import { sayCondition, type SaidCondition } from './conditions.ts'

/** A rule as a person reads it: when it applies, what kind of norm it is, and what it rests on. */
interface SaidRule {
  readonly number: number
  /** Its place on the page; absent where it stands on the page already. */
  readonly anchor?: string
  readonly conditions: readonly SaidCondition[]
  readonly force: { readonly id: string; readonly text: string }
  readonly basis: readonly Citation[]
  readonly from: string
  /** The last day on which it was law. */
  readonly last?: string
}

/** The rules that lead to one answer. */
export interface RuleGroup {
  readonly outcome: string
  readonly answer: string
  /** What all of them demand. */
  readonly shared: readonly SaidCondition[]
  readonly rules: readonly SaidRule[]
}

/** The number of a row: its place among those that the decision has or had. */
export function rowNumber(decision: LegalDecision, id: string): number {
  return decision.rows.findIndex((row) => row.id === id) + 1
}

const isSame = (one: ValueSet | undefined, other: ValueSet | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The inputs of which all rows of a group demand the same. */
function sharedBy(rows: readonly LegalRow[]): readonly string[] {
  const [first] = rows
  if (first === undefined || rows.length < 2) return []
  return Object.keys(first.when).filter((name) =>
    rows.every(({ when }) => isSame(when[name], first.when[name])),
  )
}

/** The day whose terms a row is written in: today's, or the last on which it was law. */
function dayOfRow({ until }: LegalRow): string {
  return until === undefined || until.day > referenceDay ? referenceDay : dayBefore(until.day)
}

/**
 * Gathers rows by the answer to which they lead.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @param rows - The rows.
 * @param placed - The rows that have a place on the page already; those of the group are added.
 * @param scope - What need not be said, since the heading says it.
 * @returns A group for each answer, in the order of the table.
 */
export function ruleGroups(
  locale: Locale,
  decision: LegalDecision,
  rows: readonly LegalRow[],
  placed: Set<string>,
  scope: Given<Inputs> = {},
): readonly RuleGroup[] {
  const { forces } = textsOf(locale, decision.id).common
  return [...Map.groupBy(rows, ({ then }) => then)].map(([outcome, members]) => {
    const on = members.map(dayOfRow).sort().at(-1) ?? referenceDay
    const shared = sharedBy(members)
    const say = ({ when }: LegalRow, names: readonly string[]): readonly SaidCondition[] =>
      names.flatMap((name) => {
        const set = when[name]
        return set === undefined || isSame(set, scope[name])
          ? []
          : [sayCondition(locale, decision, name, set, on)]
      })
    const [first] = members
    return {
      outcome,
      answer: sayOutcome(locale, decision, outcome, on),
      shared: first === undefined ? [] : say(first, shared),
      rules: members.map((row) => {
        const isPlaced = placed.has(row.id)
        placed.add(row.id)
        const force = row.force ?? decision.force
        return {
          number: rowNumber(decision, row.id),
          ...(!isPlaced && { anchor: anchorOf(row.id) }),
          conditions: say(
            row,
            Object.keys(decision.inputs).filter((name) => !shared.includes(name)),
          ),
          force: { id: force, text: forces[force] },
          basis: row.basis,
          from: row.from.day,
          ...(row.until && { last: dayBefore(row.until.day) }),
        }
      }),
    }
  })
}

/**
 * Tells whether a row answers some case of a scope.
 *
 * @param row - The row.
 * @param scope - A range of one number, or nothing.
 * @returns `true` where its cells meet the scope.
 */
export function meetsScope({ when }: LegalRow, scope: Given<Inputs>): boolean {
  return Object.entries(scope).every(([name, limits]) => {
    const cell = when[name]
    if (cell === undefined || typeof cell !== 'object' || 'length' in cell) return true
    if (limits === undefined || typeof limits !== 'object' || 'length' in limits) return true
    const { min = -Infinity, max = Infinity } = cell
    return min <= (limits.max ?? Infinity) && (limits.min ?? -Infinity) <= max
  })
}
