import {
  calendarDay,
  decision,
  type CalendarDay,
  type Commencement,
  type Decision,
  type Input,
  type Row,
} from '@vilkar/core'
import { compare, type Change } from '@vilkar/core/analysis'
import { turningDaysOf } from '../catalogue/turning-days.js'
import type { HashedDecision } from './hashes.js'

/*
 * Two versions of a table are compared as two days of one table are: the rows of the one stand as law on a first day, and
 * those of the other on a second.
 */

/** The decisions of a catalogue, as far as they are compared. */
export interface ComparedCatalogue {
  readonly decisions: readonly (HashedDecision & { readonly id: string })[]
}

/** Cases that one version answers otherwise than the other, on some days. */
export interface ChangedAnswers {
  readonly question: string
  /** The first of the days. */
  readonly from: CalendarDay
  /** The first day after them; absent where they do not end. */
  readonly until?: CalendarDay
  /** The cases, region by region, as `compare` gives them. */
  readonly changes: readonly Change[]
}

/** What differs between two versions of the rules. Plain data. */
export interface VersionComparison {
  /** The questions that only the earlier version answers. */
  readonly gone: readonly string[]
  /** The questions that only the later version answers. */
  readonly added: readonly string[]
  /** The inputs that only one version looks at, by question, under the later names. */
  readonly inputs: readonly {
    readonly question: string
    readonly gone: readonly string[]
    readonly added: readonly string[]
  }[]
  readonly answers: readonly ChangedAnswers[]
}

type Compared = ComparedCatalogue['decisions'][number]

/** What an input of either version may be. */
function either(one: Input | undefined, other: Input | undefined): Input | undefined {
  if (one === undefined || other === undefined) return one ?? other
  if (one.kind === 'choice' && other.kind === 'choice') {
    return { kind: 'choice', values: [...new Set([...one.values, ...other.values])] }
  }
  if (one.kind === 'integer' && other.kind === 'integer') {
    return { kind: 'integer', min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) }
  }
  return one.kind === other.kind ? one : undefined
}

/** Puts inputs that were renamed under their later names. */
function renamed(each: Compared, names: Readonly<Record<string, string>>): Compared {
  const under = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [names[name] ?? name, value]))
  const rows = each.rows.map((row) => ({ ...row, when: under(row.when) }))
  return { ...each, inputs: under(each.inputs), rows }
}

const first: Commencement = { id: 'before', day: calendarDay('0001-01-01') }
const second: Commencement = { id: 'after', day: calendarDay('0001-01-02') }

function isInForce({ from, until }: Row, on: CalendarDay): boolean {
  return from.day <= on && (until === undefined || on < until.day)
}

/** Makes one table of two versions, as they are law on a day. */
function joined(before: Compared, after: Compared, on: CalendarDay): Decision {
  const names = new Set([...Object.keys(before.inputs), ...Object.keys(after.inputs)])
  const inputs = [...names].flatMap((name) => {
    const input = either(before.inputs[name], after.inputs[name])
    return input === undefined ? [] : [[name, input] as const]
  })
  const known = new Set(inputs.map(([name]) => name))
  const lawOn = ({ rows }: Compared, dates: Pick<Row, 'from' | 'until'>): readonly Row[] =>
    rows
      .filter((row) => isInForce(row, on))
      .map(({ id, when, then, basis }) => ({
        id,
        when: Object.fromEntries(Object.entries(when).filter(([name]) => known.has(name))),
        then,
        basis,
        ...dates,
      }))
  return decision({
    id: after.id,
    inputs: Object.fromEntries(inputs),
    outcomes: [...new Set([...before.outcomes, ...after.outcomes])],
    force: after.force,
    rows: [...lawOn(before, { from: first, until: second }), ...lawOn(after, { from: second })],
  })
}

/** The days on which the rules of either version change. */
function daysOf(...versions: readonly Compared[]): readonly CalendarDay[] {
  return turningDaysOf(versions.flatMap(({ rows }) => rows))
}

/** Compares two versions of a table on every stretch of days, and joins stretches that differ alike. */
function changedAnswers(before: Compared, after: Compared): readonly ChangedAnswers[] {
  const days = daysOf(before, after)
  const stretches: ChangedAnswers[] = []
  for (const [at, from] of days.entries()) {
    const changes = compare(joined(before, after, from), first.day, second.day)
    const until = days[at + 1]
    const last = stretches.at(-1)
    const isAlike = last?.until === from && JSON.stringify(last.changes) === JSON.stringify(changes)
    if (isAlike) stretches.pop()
    if (changes.length === 0) continue
    stretches.push({
      question: after.id,
      from: isAlike ? last.from : from,
      ...(until && { until }),
      changes,
    })
  }
  return stretches
}

/**
 * Compares two versions of the rules: which cases the later answers otherwise than the earlier, region by region, on
 * which days.
 *
 * An input that was renamed is the same input only for whoever says so: `renamed` gives the later name of each. Left
 * out, it is an input that is gone and another that was added, and a case may be anything in either.
 *
 * @param before - The catalogue of the earlier version, from its `catalogue.json` or `catalogue()`.
 * @param after - That of the later.
 * @param options - The later names of inputs, by the earlier.
 * @returns The questions and inputs that only one has, and the cases that are answered otherwise.
 * @throws {Error} When a catalogue is none: a row names an input or a value that its question does not have.
 * @example
 * ```ts
 * import { catalogue } from 'vilkar/catalogue'
 * import { compareVersions } from 'vilkar/receipts'
 *
 * const { decisions } = catalogue()
 * const heard = decisions.filter(({ id }) => id === 'consent.child-heard')
 * const lowered = heard.map((each) => ({
 *   ...each,
 *   rows: each.rows.map((row) => (row.id === 'from-7' ? { ...row, then: 'if-able-to-form-views' } : row)),
 * }))
 * const { answers } = compareVersions({ decisions: heard }, { decisions: lowered })
 * answers.map(({ from, changes }) => [from, changes[0]?.before, changes[0]?.after])
 * // => [['2018-01-01', 'must-be-heard', 'if-able-to-form-views']]
 * compareVersions({ decisions: heard }, { decisions: heard }).answers // => []
 * ```
 */
export function compareVersions(
  before: ComparedCatalogue,
  after: ComparedCatalogue,
  options: { readonly renamed?: Readonly<Record<string, string>> } = {},
): VersionComparison {
  const earlier = new Map(
    before.decisions.map((each) => [each.id, renamed(each, options.renamed ?? {})]),
  )
  const pairs = after.decisions.flatMap((now) => {
    const then = earlier.get(now.id)
    return then === undefined ? [] : [[then, now] as const]
  })
  const onlyIn = (one: Compared, other: Compared): readonly string[] =>
    Object.keys(one.inputs).filter((name) => !Object.hasOwn(other.inputs, name))
  const later = new Set(after.decisions.map(({ id }) => id))
  return {
    gone: before.decisions.map(({ id }) => id).filter((id) => !later.has(id)),
    added: [...later].filter((id) => !earlier.has(id)),
    inputs: pairs
      .map(([then, now]) => ({
        question: now.id,
        gone: onlyIn(then, now),
        added: onlyIn(now, then),
      }))
      .filter(({ gone, added }) => gone.length > 0 || added.length > 0),
    answers: pairs.flatMap(([then, now]) => changedAnswers(then, now)),
  }
}
