/*
 * Slips of the pen in a table: each makes it say something else than it did, and none shows in an outcome of today.
 * They are what a list of citations by meaning must notice.
 */
import type { Commencement, Decision, Force, Input, Row } from '@vilkar/core'
import { inForceThroughout, provisions, since, type ProvisionCitation } from '@vilkar/law'
import { isProvision, isSameOrPart } from '../citations.ts'
import { changesOf } from '../tables/oracle.ts'

/** A table with one slip in it. */
export interface Slip {
  readonly name: string
  readonly kind: 'citation' | 'force' | 'day' | 'judge'
  readonly decision: Decision
  /** The row with the slip, where it is in one alone. */
  readonly row?: Row
  /** A day on which the table answers otherwise than it did, where the slip is in a day. */
  readonly on?: string
}

const inOrder = Object.keys(provisions) as readonly ProvisionCitation[]
const commencements = Object.values(since)
const days = [...new Set(commencements.map(({ day }) => day))].sort()
const forces: readonly Force[] = ['statute', 'regulation', 'interpretation', 'guidance']

/** Those who judge inputs, in any domain. */
const judges = [
  'levels',
  'municipality',
  'nav',
  'physician',
  'provider',
  'school',
  'service',
  'specialist-service',
]

/** How far off in the register of an act another provision is cited: beside the right one, and farther off. */
const distances = [-9, -3, -1, 1, 3, 9]

/** Other provisions of the act of one: its parts, and what it is part of, are no wrong ones. */
function othersOf(citation: ProvisionCitation): readonly ProvisionCitation[] {
  const at = inOrder.indexOf(citation)
  const [act] = citation.split(' ')
  return distances.flatMap((distance) => {
    const each = inOrder[at + distance]
    return each?.split(' ')[0] !== act || each === undefined || isSameOrPart(each, citation)
      ? []
      : [each]
  })
}

/** Cites, in place of a provision, another of its act that is law as long as the row. */
function* otherCitations(decision: Decision): Generator<Slip> {
  for (const row of decision.rows) {
    for (const citation of row.basis.filter(isProvision)) {
      for (const other of othersOf(citation)) {
        if (row.basis.includes(other) || !inForceThroughout(other, row.from, row.until)) continue
        const [first, ...more] = row.basis.map((each) => (each === citation ? other : each))
        if (first === undefined) continue
        const name = `${decision.id} ${row.id}: ${other} for ${citation}`
        yield { name, kind: 'citation', decision, row: { ...row, basis: [first, ...more] } }
      }
    }
  }
}

/** Says of a row that it is another kind of norm. */
function* otherForces(decision: Decision): Generator<Slip> {
  for (const row of decision.rows) {
    for (const force of forces.filter((each) => each !== (row.force ?? decision.force))) {
      const name = `${decision.id} ${row.id}: ${force}`
      yield { name, kind: 'force', decision, row: { ...row, force } }
    }
  }
}

/** Gives a change of law, in all rows of a table, the day of the change before it or after it. */
function* otherDays(decision: Decision): Generator<Slip> {
  for (const day of changesOf(decision)) {
    const at = days.indexOf(day)
    for (const other of day === since.coverage.day ? [] : [days[at - 1], days[at + 1]]) {
      const change = commencements.find((each) => each.day === other)
      if (change === undefined) continue
      const moved = (each: Commencement): Commencement => (each.day === day ? change : each)
      const rows = decision.rows.map(({ from, until, ...row }) => ({
        ...row,
        from: moved(from),
        ...(until && { until: moved(until) }),
      }))
      const name = `${decision.id}: ${change.day} for ${day}`
      const on = change.day < day ? change.day : day
      yield { name, kind: 'day', decision: { ...decision, rows }, on }
    }
  }
}

/** Says of an input that another judges it. */
function* otherJudges(decision: Decision): Generator<Slip> {
  const inputs: readonly (readonly [string, Input])[] = Object.entries(decision.inputs)
  for (const [name, input] of inputs) {
    if (input.judge === undefined) continue
    for (const judge of judges.filter((each) => each !== input.judge)) {
      const other = { ...decision, inputs: { ...decision.inputs, [name]: { ...input, judge } } }
      yield { name: `${decision.id} ${name}: ${judge}`, kind: 'judge', decision: other }
    }
  }
}

/**
 * Makes slips of every kind in a table, one at a time.
 *
 * @param decision - The table.
 */
export function* slipsIn(decision: Decision): Generator<Slip> {
  yield* otherCitations(decision)
  yield* otherForces(decision)
  yield* otherDays(decision)
  yield* otherJudges(decision)
}
