import type {
  Answer,
  CalendarDay,
  ChecklistNotInForce,
  CheckReport,
  Determined,
  Inputs,
  NotInForce,
  Undetermined,
} from '@vilkar/core'
import type { Citation } from './citation/citation.js'
import { readingIndex } from './reading-index.js'
import type { Confidence } from './wordings/provision.js'
import { inSubstance, type Meanings, type Substance } from './meaning.js'

/** How far, and how surely, the law behind an answer is known. */
export interface LawRead {
  /** The last day through which the law was read: the earliest such day among the acts relied on. */
  readonly lawReadThrough: CalendarDay
  /** Whether the day asked about is later: then the answer is that of the last text read. */
  readonly beyondLawRead: boolean
  /** How surely the weakest of the texts relied on is known. */
  readonly confidence: Confidence
  /** The citations whose text was not read as it stands. */
  readonly unverified: readonly Citation[]
}

/** What an open answer says all the same. */
export interface InSubstance {
  /** What every outcome still possible says, where they all say the same: no, in every case. */
  readonly inSubstance?: Substance
}

/** An answer or a report that says how far the law behind it is known; `not-in-force` says nothing. */
export type LegalAnswer<A extends { readonly status: string }> = A extends {
  readonly status: 'not-in-force'
}
  ? A
  : A extends { readonly status: 'undetermined' }
    ? A & LawRead & InSubstance
    : A & LawRead

/** The `LegalAnswer` to a question. Written out, so that an editor shows it by its name. */
export type AnswerInLaw<I extends Inputs, O extends string, C extends Citation = Citation> =
  | NotInForce
  | (Determined<I, O, C> & LawRead)
  | (Undetermined<I, O, C> & LawRead & InSubstance)

/** What the registers say of this, by citation; a citation of which nothing unusual is to be said has no line. */
interface ReadingIndex {
  /** The place in `days` for what rests on provisions, where `others` does not say. */
  readonly usual: number
  /** The place in `days` of each act, where it is not the first; beyond them all where no text was read. */
  readonly acts: Readonly<Partial<Record<string, number>>>
  /** How surely a text is known, the surest first; named below by its place here. */
  readonly confidences: readonly Confidence[]
  /** The days on which wordings that were not read begin and end. */
  readonly bounds: readonly string[]
  /** Wordings that were not read: how surely known, and the places in `bounds` of the first day and the first after. */
  readonly stretches: readonly (readonly [confidence: number, from: number, until?: number])[]
  /** The provisions of which some wording was not read, by act and place in it, with the place or places in `stretches`. */
  readonly wordings: Readonly<
    Partial<Record<string, Readonly<Partial<Record<string, number | readonly number[]>>>>>
  >
  /** What may be said of open questions and sources: how surely known, and the place in `days`, if any. */
  readonly grounds: readonly (readonly [confidence: number, day?: number])[]
  /** Open questions and sources, by what stands after the colon, of which something unusual is said: the place in `grounds`. */
  readonly others: Readonly<Partial<Record<string, number>>>
}

const { usual, acts, confidences, bounds, stretches, wordings, grounds, others }: ReadingIndex =
  readingIndex

/** The days through which some act was read, the earliest first. */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- days are branded texts
const days = readingIndex.days as readonly string[] as readonly [CalendarDay, ...CalendarDay[]]

/** What the registers say of a citation. */
interface Said {
  /** The place in `days` of what it rests on; none where it rests on what it is about. */
  readonly day?: number
  /** How surely it is known, where that is not told wording by wording. */
  readonly known: number
  /** The wordings that were not read, as places in `stretches`. */
  readonly unread: readonly number[]
}

/** What was looked up before: the citations of tables and checklists, of which there are some thousand. */
const lookedUp = new Map<string, Said>()

function lookUp(citation: string): Said {
  const colon = citation.indexOf(': ')
  if (colon < 0) {
    const space = citation.indexOf(' ')
    const [act, place] = [citation.slice(0, space), citation.slice(space + 1)]
    return { day: acts[act] ?? 0, known: 0, unread: [wordings[act]?.[place] ?? []].flat() }
  }
  // An open question and a source rest on the provisions they are about.
  const [known, day] = grounds[others[citation.slice(colon + 2)] ?? -1] ?? [0, usual]
  return { ...(day !== undefined && { day }), known, unread: [] }
}

function saidOf(citation: string): Said {
  let said = lookedUp.get(citation)
  if (said === undefined) {
    said = lookUp(citation)
    lookedUp.set(citation, said)
  }
  return said
}

/** How surely a citation is known on a day; what is no law that day lowers nothing. */
function surenessOn({ known, unread }: Said, on: string): number {
  for (const place of unread) {
    const [confidence, from, until = bounds.length] = stretches[place] ?? [0, 0]
    const first = bounds[from] ?? on
    const after = bounds[until]
    if (first <= on && (after === undefined || on < after)) return confidence
  }
  return known
}

/**
 * Tells how far, and how surely, the law behind a basis is known.
 *
 * @param basis - What an answer, a row or a point rests on.
 * @param on - The day asked about.
 * @returns The reading of the weakest of the citations.
 * @example
 * ```ts
 * import { readingOf, since } from '@vilkar/law'
 * readingOf(['pbrl § 4-1 (2)'], since.workDevices2026.day).lawReadThrough // => '2026-07-28'
 * ```
 */
export function readingOf(basis: readonly Citation[], on: CalendarDay): LawRead {
  const unverified: Citation[] = []
  let weakest = 0
  let day = days.length
  for (const citation of basis) {
    const said = saidOf(citation)
    if (said.day !== undefined && said.day < day) day = said.day
    const own = surenessOn(said, on)
    if (own === 0) continue
    unverified.push(citation)
    if (own > weakest) weakest = own
  }
  // Where a basis rests on no act read, the earliest day is said.
  const lawReadThrough = days[day] ?? days[0]
  const confidence = confidences[weakest] ?? 'read'
  return {
    lawReadThrough,
    beyondLawRead: on > lawReadThrough,
    confidence,
    unverified: Object.freeze(unverified),
  }
}

/** What the law says of an answer, and what it is said of. */
interface SaidInLaw extends LawRead {
  readonly on: CalendarDay
  readonly possible: readonly string[] | undefined
  readonly means: Meanings | undefined
  /** What its outcomes say alike, where it is open. */
  readonly same: Substance | undefined
}

/** What was said last of answers that share a basis: on a day, mostly the same as before. */
const lastSaid = new WeakMap<readonly string[], SaidInLaw>()

function saidInLaw(
  answer: Exclude<Answer<Inputs, string, Citation>, NotInForce>,
  means: Meanings | undefined,
): SaidInLaw {
  const { basis, on } = answer
  const possible = answer.status === 'undetermined' ? answer.possible : undefined
  const before = lastSaid.get(basis)
  if (before?.on === on && before.possible === possible && before.means === means) return before
  const same = possible && means && inSubstance(means, possible)
  const said = { ...readingOf(basis, on), on, possible, means, same }
  // What can still be written to may be another basis the next time.
  if (Object.isFrozen(basis) && Object.isFrozen(possible)) lastSaid.set(basis, said)
  return said
}

/**
 * Adds to an answer how far, and how surely, the law behind it is known.
 *
 * An answer that nothing is in force passes through unchanged.
 *
 * @param answer - An answer of a decision whose basis is registered.
 * @param means - What the outcomes of the decision mean, where it says so.
 * @returns The same answer with `lawReadThrough`, `beyondLawRead`, `confidence` and `unverified`. An
 *   open question whose text was not read counts as unverified; a chosen reading or a gap, which say
 *   so themselves, lower nothing.
 * @example
 * ```ts
 * import { decide, flag } from '@vilkar/core'
 * import { decision, since, withReading } from '@vilkar/law'
 *
 * const mayWithdraw = decision({
 *   id: 'example.may-withdraw',
 *   inputs: { competent: flag() },
 *   outcomes: ['yes', 'not-regulated'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'own', from: since.coverage, when: { competent: true }, then: 'yes', basis: ['pbrl § 4-1 (2)'] },
 *     { id: 'else', from: since.coverage, when: { competent: false }, then: 'not-regulated', basis: ['pbrl § 4-1 (2)'] },
 *   ],
 * })
 * const answer = withReading(decide(mayWithdraw, { competent: true }, { on: '2026-12-01' }))
 * answer.status === 'determined' && answer.beyondLawRead // => true
 * ```
 */
export function withReading<I extends Inputs, O extends string, C extends Citation>(
  answer: Answer<I, O, C>,
  means?: Meanings<O>,
): AnswerInLaw<I, O, C> {
  if (answer.status === 'not-in-force') return answer
  const { lawReadThrough, beyondLawRead, confidence, unverified, same } = saidInLaw(answer, means)
  const { status, decision, on, basis, force, conditions, presumed, rows } = answer
  // Written out, not spread: it prints with the outcome first, and takes a tenth of the time.
  if (status === 'determined') {
    return {
      status,
      decision,
      on,
      outcome: answer.outcome,
      conditions,
      presumed,
      basis,
      force,
      lawReadThrough,
      beyondLawRead,
      confidence,
      unverified,
      rows,
    }
  }
  const { possible, needed, gap } = answer
  const open = {
    status,
    decision,
    on,
    possible,
    needed,
    conditions,
    presumed,
    basis,
    force,
    lawReadThrough,
    beyondLawRead,
    confidence,
    unverified,
    rows,
  }
  if (same === undefined && gap === undefined) return open
  // What few answers say stands in its place among the rest.
  const first = { status, decision, on, possible, ...(same !== undefined && { inSubstance: same }) }
  return Object.assign(first, open, gap !== undefined && { gap })
}

/**
 * Adds to a checklist's report how far, and how surely, the law behind its findings is known.
 *
 * @param report - A report of a checklist whose basis is registered.
 * @returns The same report with `lawReadThrough`, `beyondLawRead`, `confidence` and `unverified`, over
 *   all its findings.
 * @example
 * ```ts
 * import { check, type CalendarDay } from '@vilkar/core'
 * import { checklist, since, withReadingOfReport } from '@vilkar/law'
 *
 * const plan = checklist<{ readonly consent?: boolean }>({
 *   id: 'example.plan',
 *   requirements: [
 *     {
 *       id: 'consent',
 *       basis: ['ipf § 9'],
 *       force: 'regulation',
 *       weight: 'must',
 *       from: since.planAndCoordinator2022,
 *       test: () => [{ status: 'unmet', at: '/consent', message: 'consent-missing' }],
 *     },
 *   ],
 * })
 * const report = withReadingOfReport(check(plan, {}, { on: '2026-01-01' as CalendarDay }))
 * report.status === 'checked' && report.lawReadThrough // => '2026-07-28'
 * ```
 */
export function withReadingOfReport<C extends Citation>(
  report: CheckReport<C> | ChecklistNotInForce,
): LegalAnswer<CheckReport<C> | ChecklistNotInForce> {
  if (report.status === 'not-in-force') return report
  const basis = new Set<Citation>()
  for (const finding of report.findings) for (const citation of finding.basis) basis.add(citation)
  return { ...readingOf([...basis], report.on), ...report }
}
