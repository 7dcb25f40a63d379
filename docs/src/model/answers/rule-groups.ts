import type { Citation } from '@vilkar/law'
import type { Given, Inputs, ValueSet } from '@vilkar/core'
import { anchorOf } from '../addresses.ts'
import { referenceDay, type LegalDecision, type LegalRow } from '../decisions.ts'
import type { Locale } from '../locales.ts'
import { dayBefore } from '../periods.ts'
import { sayOutcome } from '../say.ts'
import { textsOf } from '../words.ts'
import { blockOf, type Block, type Demanding } from './blocks.ts'
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

/** Rules that demand something in common, which is said once before them. */
export interface RuleBlock {
  /** What all of them demand. */
  readonly shared: readonly SaidCondition[]
  readonly rules: readonly SaidRule[]
  /** Those among them that demand more in common. */
  readonly blocks: readonly RuleBlock[]
}

/** The rules that lead to one answer. */
export interface RuleGroup extends RuleBlock {
  readonly outcome: string
  readonly answer: string
}

/**
 * Lists the rules of a block, those of the blocks within it too.
 *
 * @param block - The block.
 * @returns The rules, in the order in which they are told.
 */
export function rulesOf({ rules, blocks }: RuleBlock): readonly SaidRule[] {
  return [...rules, ...blocks.flatMap(rulesOf)]
}

/** The number of a row: its place among those that the decision has or had. */
export function rowNumber(decision: LegalDecision, id: string): number {
  return decision.rows.findIndex((row) => row.id === id) + 1
}

const isSame = (one: ValueSet | undefined, other: ValueSet | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The conditions of a row in the order of the inputs, but for those that the heading above it says. */
function toSay(
  { inputs }: LegalDecision,
  { when }: LegalRow,
  scope: Given<Inputs>,
): Demanding<LegalRow>['demands'] {
  const names = Object.keys(inputs).filter(
    (name) => when[name] !== undefined && !isSame(when[name], scope[name]),
  )
  return Object.fromEntries(names.map((name) => [name, when[name]]))
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
    const say = (demands: Given<Inputs>): readonly SaidCondition[] =>
      Object.entries(demands).flatMap(([name, set]) =>
        set === undefined ? [] : [sayCondition(locale, decision, name, set, on)],
      )
    const sayRule = ({ row, demands }: Demanding<LegalRow>): SaidRule => {
      const isPlaced = placed.has(row.id)
      placed.add(row.id)
      const force = row.force ?? decision.force
      return {
        number: rowNumber(decision, row.id),
        ...(!isPlaced && { anchor: anchorOf(row.id) }),
        conditions: say(demands),
        force: { id: force, text: forces[force] },
        basis: row.basis,
        from: row.from.day,
        ...(row.until && { last: dayBefore(row.until.day) }),
      }
    }
    const sayBlock = ({ shared, alone, blocks }: Block<LegalRow>): RuleBlock => ({
      shared: say(shared),
      rules: alone.map(sayRule),
      blocks: blocks.map(sayBlock),
    })
    const demanding = members.map((row) => ({ row, demands: toSay(decision, row, scope) }))
    const answer = sayOutcome(locale, decision, outcome, on)
    return { outcome, answer, ...sayBlock(blockOf(demanding)) }
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
