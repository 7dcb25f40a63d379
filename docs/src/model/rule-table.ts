import { anchorOf } from './addresses.ts'
import { referenceDay, type LegalDecision, type LegalRow } from './decisions.ts'
import type { Locale } from './locales.ts'
import { isLaw, periodsOf, type Period } from './periods.ts'
import { sayCases, sayRow } from './say.ts'

/** A line of a decision table in words. */
interface TableLine {
  readonly row: string
  /** The line's anchor; absent where a newer table of the page holds the same row. */
  readonly anchor?: string
  /** The cells in the order of the columns; nothing where the row does not look at the input. */
  readonly cells: readonly (string | undefined)[]
  readonly outcome: string
  /** The outcome's name in code. */
  readonly then: string
  readonly force: string
  readonly basis: LegalRow['basis']
}

/** The decision table of one period in words. */
export interface PeriodTable {
  readonly from: string
  readonly until?: string
  /** Whether it is the law of the last day through which the law was read. */
  readonly current: boolean
  readonly columns: readonly { readonly input: string; readonly label: string }[]
  readonly lines: readonly TableLine[]
}

/**
 * Finds the period that holds the day on which the site shows the law as it stands.
 *
 * @param periods - The periods.
 * @returns The period; nothing where the question was not law that day.
 */
export function currentOf<R>(periods: readonly Period<R>[]): Period<R> | undefined {
  return periods.find(
    ({ from, until }) => from <= referenceDay && (until === undefined || referenceDay < until),
  )
}

/**
 * Writes the decision table of each period in words.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @returns The tables, the newest first; a column for each input that a row of the period looks at.
 */
export function tablesOf(locale: Locale, decision: LegalDecision): readonly PeriodTable[] {
  const periods = periodsOf(decision.rows)
  const current = currentOf(periods)
  return periods.map((period, at) => {
    const { from, until, on, rows } = period
    const newer = periods[at - 1]
    const columns = Object.keys(decision.inputs)
      .filter((input) => rows.some(({ when }) => when[input] !== undefined))
      .map((input) => ({ input, label: labelOf(locale, decision, input, on) }))
    return {
      from,
      ...(until !== undefined && { until }),
      current: period === current,
      columns,
      lines: rows.map((row) => {
        const said = sayRow(locale, decision, row, on)
        const standsNewer = newer !== undefined && isLaw(row, newer.from)
        return {
          row: row.id,
          ...(!standsNewer && { anchor: anchorOf(row.id) }),
          cells: columns.map(
            ({ input }) => said.conditions.find((each) => each.input === input)?.value,
          ),
          outcome: said.answer ?? row.then,
          then: row.then,
          force: said.force ?? '',
          basis: row.basis,
        }
      }),
    }
  })
}

/** What an input is called on a day. */
function labelOf(locale: Locale, decision: LegalDecision, input: string, on: string): string {
  // Only the label is looked at: an empty list of values says nothing.
  return sayCases(locale, decision, { [input]: [] }, on)[0]?.label ?? input
}
