/*
 * Citations by meaning: for each provision what it decides, from which days, and which outcomes of which questions
 * it can carry – listed from the statutes by readers who had not seen the tables – and what the tables must hold
 * against it.
 */
import type { Decision, Row } from '@vilkar/core'
import { since } from '@vilkar/law'
import { readJsonLines } from './json-lines.ts'

/** What a reader found of one provision, or of one of the rules that have stood under its number. */
export interface Meaning {
  readonly provision: string
  /** What it decides, in one line. */
  readonly decides: string
  readonly kind: 'statute' | 'regulation' | 'other'
  /** The days on which a wording that matters here became law, the earliest first. */
  readonly days: readonly string[]
  /** The first day on which it was law no longer, or had moved. */
  readonly until?: string
  /** By question: the outcomes that it can carry. */
  readonly carries: Readonly<Record<string, readonly string[]>>
}

/** What kind of norm a reader found a row to rest on that cites norms of several kinds. */
interface ForceRead {
  readonly question: string
  readonly row: string
  readonly force: string
}

/** Who judges an input, as a reader found it; in one question, or wherever it stands. */
export interface JudgeRead {
  readonly input: string
  readonly question?: string
  readonly judge: string
  /** The provision of which the input is a condition. */
  readonly by: string
}

/** What readers of the statutes, who had not seen the tables, found of a domain. */
export interface Readings {
  readonly meanings: readonly Meaning[]
  readonly forces: readonly ForceRead[]
  readonly judges: readonly JudgeRead[]
}

/** What something was settled to be, and why. */
interface Settled {
  readonly is: string
  readonly why: string
}

/** What was settled by reading the text a third time, where a table and the readers part. */
export interface SettledMeanings {
  /** By question, citation and outcome: what in the provision, or the source, carries it. */
  readonly carries: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
  >
  /** By question and day: what changed that day. */
  readonly days: Readonly<Record<string, Readonly<Record<string, string>>>>
  /**
   * By question: the rows for which the second reading names another provision than they cite. What they cite
   * can carry their outcome, as the list says.
   */
  readonly namedOtherwise: Readonly<Record<string, readonly string[]>>
  /** By question and row: what kind of norm it rests on. */
  readonly forces: Readonly<Record<string, Readonly<Record<string, Settled>>>>
  /** By question and input: who judges it. */
  readonly judges: Readonly<Record<string, Readonly<Record<string, Settled>>>>
}

/** What readers found and what was settled, as they are looked up. */
export interface Lookup {
  /** Whether a provision, in some wording that is law while the row is, can carry the row's outcome. */
  readonly carries: (question: string, citation: string, row: Row) => boolean
  readonly changes: (question: string, day: string) => boolean
  readonly rests: (question: string, row: Row, force: string) => boolean
  readonly judges: (question: string, input: string, judge: string) => boolean
}

const isInterpretation = (citation: string): boolean => citation.startsWith('interpretation: ')

/** The act of a provision: what stands before its section or chapter. */
function actOf(citation: string): string {
  return citation.split(' ')[0] ?? ''
}

/** Tells the kind of a norm by its citation, and by what readers found its act to be. */
function kindOf(citation: string, acts: ReadonlyMap<string, string>): string {
  return / (§|ch\.) /.test(citation) && !citation.includes(': ')
    ? (acts.get(actOf(citation)) ?? 'unknown')
    : (citation.split(':')[0] ?? 'unknown')
}

/**
 * Makes what readers found, and what was settled, ready to be looked up.
 *
 * @param readings - What the readers found.
 * @param settled - What was settled where they and the tables part.
 */
export function lookupOf(readings: Readings, settled: SettledMeanings): Lookup {
  const carried = new Map<string, (readonly [from: string, until: string | undefined])[]>()
  const days = new Set<string>()
  const acts = new Map<string, string>()
  for (const { provision, kind, days: from, until, carries } of readings.meanings) {
    acts.set(actOf(provision), kind)
    for (const [question, outcomes] of Object.entries(carries)) {
      for (const outcome of outcomes) {
        const key = [question, provision, outcome].join('|')
        const [first = ''] = from
        carried.set(key, [...(carried.get(key) ?? []), [first, until]])
      }
      for (const day of until === undefined ? from : [...from, until])
        days.add(`${question}|${day}`)
    }
  }
  const forces = new Map(
    readings.forces.map(({ question, row, force }) => [`${question}|${row}`, force]),
  )
  const judges = new Map(
    readings.judges.map(({ question = '', input, judge }) => [`${question}|${input}`, judge]),
  )
  return {
    carries: (question, citation, { then, from, until }) =>
      settled.carries[question]?.[citation]?.[then] !== undefined ||
      (carried.get([question, citation, then].join('|')) ?? []).some(
        ([first, last]) =>
          (until === undefined || first < until.day) && (last === undefined || from.day < last),
      ),
    changes: (question, day) =>
      day === since.coverage.day ||
      days.has(`${question}|${day}`) ||
      settled.days[question]?.[day] !== undefined,
    rests: (question, row, force) => {
      const [only, ...others] = new Set(row.basis.map((citation) => kindOf(citation, acts)))
      const read = others.length === 0 ? only : forces.get(`${question}|${row.id}`)
      return force === (settled.forces[question]?.[row.id]?.is ?? read)
    },
    judges: (question, input, judge) =>
      judge ===
      (settled.judges[question]?.[input]?.is ??
        judges.get(`${question}|${input}`) ??
        judges.get(`|${input}`)),
  }
}

/**
 * Lists what a row says that the readers do not bear out.
 *
 * @param decision - The table.
 * @param row - The row.
 * @param lookup - What the readers found, and what was settled.
 */
export function rowFaults(decision: Decision, row: Row, lookup: Lookup): readonly string[] {
  const { id: question } = decision
  const wrong = row.basis
    .filter((citation) => !isInterpretation(citation))
    .filter((citation) => !lookup.carries(question, citation, row))
    .map((citation) => `${citation} does not carry ${row.then}`)
  const undated = [row.from, row.until]
    .flatMap((change) => (change ? [change.day] : []))
    .filter((day) => !lookup.changes(question, day))
    .map((day) => `nothing that is cited changed on ${day}`)
  const force = row.force ?? decision.force
  const unfounded = lookup.rests(question, row, force) ? [] : [`does not rest on ${force}`]
  return [...wrong, ...undated, ...unfounded]
}

/**
 * Lists the inputs of a table of which it names another judge than the readers.
 *
 * @param decision - The table.
 * @param lookup - What the readers found, and what was settled.
 */
export function otherJudges({ id, inputs }: Decision, lookup: Lookup): readonly string[] {
  return Object.entries(inputs).flatMap(([name, { judge }]) =>
    judge === undefined || lookup.judges(id, name, judge) ? [] : [`${id}/${name}: ${judge}`],
  )
}

/**
 * Reads what the readers of a domain found: `citations`, `forces` and `judges`, one finding a line.
 *
 * @param folder - The address of the folder, with a slash at its end.
 */
export function readReadings(folder: URL): Readings {
  return {
    meanings: readJsonLines(new URL('citations.jsonl', folder)) as readonly Meaning[],
    forces: readJsonLines(new URL('forces.jsonl', folder)) as readonly ForceRead[],
    judges: readJsonLines(new URL('judges.jsonl', folder)) as readonly JudgeRead[],
  }
}

const unsettled: SettledMeanings = {
  carries: {},
  days: {},
  namedOtherwise: {},
  forces: {},
  judges: {},
}

/** The names in a list by question and name. */
function namesIn(
  byQuestion: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): readonly (readonly [question: string, name: string])[] {
  return Object.entries(byQuestion).flatMap(([question, byName]) =>
    Object.keys(byName).map((name) => [question, name] as const),
  )
}

/**
 * Lists what was settled though the readers bear out the table, or though the table says nothing of it.
 *
 * @param decisions - The tables.
 * @param readings - What the readers found.
 * @param settled - What was settled.
 */
export function needlesslySettled(
  decisions: readonly Decision[],
  readings: Readings,
  settled: SettledMeanings,
): readonly string[] {
  const alone = lookupOf(readings, unsettled)
  const tables = new Map(decisions.map((decision) => [decision.id, decision]))
  const rowsOf = (question: string): readonly Row[] => tables.get(question)?.rows ?? []
  const isPart = {
    carries: (question: string, citation: string, outcome: string): boolean =>
      rowsOf(question).some(
        (row) =>
          row.then === outcome &&
          row.basis.includes(citation) &&
          !alone.carries(question, citation, row),
      ),
    day: (question: string, day: string): boolean =>
      !alone.changes(question, day) &&
      rowsOf(question).some(({ from, until }) => from.day === day || until?.day === day),
    force: (question: string, id: string): boolean =>
      rowsOf(question).some(
        (row) =>
          row.id === id &&
          !alone.rests(question, row, row.force ?? tables.get(question)?.force ?? ''),
      ),
    judge: (question: string, name: string): boolean => {
      const judge = tables.get(question)?.inputs[name]?.judge
      return judge !== undefined && !alone.judges(question, name, judge)
    },
  }
  return [
    ...Object.entries(settled.carries).flatMap(([question, citations]) =>
      namesIn(citations)
        .filter(([citation, outcome]) => !isPart.carries(question, citation, outcome))
        .map(([citation, outcome]) => `${question}: ${citation}, ${outcome}`),
    ),
    ...(
      [
        [settled.days, isPart.day],
        [settled.forces, isPart.force],
        [settled.judges, isPart.judge],
      ] as const
    ).flatMap(([byQuestion, parts]) =>
      namesIn(byQuestion)
        .filter(([question, name]) => !parts(question, name))
        .map(([question, name]) => `${question}: ${name}`),
    ),
  ]
}
