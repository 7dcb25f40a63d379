import type { Answer, CalendarDay, ChecklistNotInForce, CheckReport, Inputs } from '@vilkar/core'
import { acts, earliestReadThrough, type Act } from './acts/acts.js'
import type { Citation, ProvisionCitation } from './citation/citation.js'
import type { Confidence } from './wordings/provision.js'
import { historyOf, interpretationOf, sourceOf, versionIn } from './wordings/wordings.js'

/** How far, and how surely, the law behind an answer is known. */
export interface Reading {
  /** The last day through which the law was read: the earliest such day among the acts relied on. */
  readonly lawReadThrough: CalendarDay
  /** Whether the day asked about is later: then the answer is that of the last text read. */
  readonly beyondLawRead: boolean
  /** How surely the weakest of the texts relied on is known. */
  readonly confidence: Confidence
  /** The citations whose text was not read as it stands. */
  readonly unverified: readonly Citation[]
}

/** An answer or a report that says how far the law behind it is known; `not-in-force` says nothing. */
export type LegalAnswer<A extends { readonly status: string }> = A extends {
  readonly status: 'not-in-force'
}
  ? A
  : A & Reading

const byAbbreviation: Readonly<Partial<Record<string, Act>>> = acts

/** Looks up how far an act was read, by its abbreviation and the space after it. */
function dayOf(act: string): CalendarDay | undefined {
  return byAbbreviation[act.slice(0, -1)]?.readThrough
}

/** Takes the earlier of two days, where both are known. */
function earlier(a: CalendarDay | undefined, b: CalendarDay | undefined): CalendarDay | undefined {
  return b === undefined || (a !== undefined && a <= b) ? a : b
}

/** Finds the earliest day among those of the acts of some provisions. */
function earliestDay(about: readonly ProvisionCitation[]): CalendarDay | undefined {
  let found: CalendarDay | undefined
  let act = ' '
  for (const citation of about) {
    // Most citations of a list are of one act: it is looked up once.
    if (citation.startsWith(act)) continue
    act = citation.slice(0, citation.indexOf(' ') + 1)
    found = earlier(found, dayOf(act))
  }
  return found
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
export function readingOf(basis: readonly Citation[], on: CalendarDay): Reading {
  const unverified: Citation[] = []
  let confidence: Confidence = 'read'
  let day: CalendarDay | undefined
  let act = ' '
  for (const citation of basis) {
    let own: Confidence = 'read'
    const history = historyOf(citation)
    if (history !== undefined) {
      if (!citation.startsWith(act)) {
        act = citation.slice(0, citation.indexOf(' ') + 1)
        day = earlier(day, dayOf(act))
      }
      // What is no law that day lowers nothing.
      own = versionIn(history, on)?.confidence ?? 'read'
    } else {
      // An open question and a source rest on the provisions they are about.
      const question = interpretationOf(citation)
      const source = sourceOf(citation)
      if (question?.kind === 'text-not-read') own = 'unverified'
      else if (source !== undefined) own = source.confidence
      day = earlier(day, earliestDay(question?.about ?? source?.about ?? []))
    }
    if (own === 'read') continue
    unverified.push(citation)
    if (own === 'unverified' || confidence === 'read') confidence = own
  }
  const lawReadThrough = day ?? earliestReadThrough
  return { lawReadThrough, beyondLawRead: on > lawReadThrough, confidence, unverified }
}

/**
 * Adds to an answer how far, and how surely, the law behind it is known.
 *
 * An answer that nothing is in force passes through unchanged.
 *
 * @param answer - An answer of a decision whose basis is registered.
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
): LegalAnswer<Answer<I, O, C>> {
  if (answer.status === 'not-in-force') return answer
  const { lawReadThrough, beyondLawRead, confidence, unverified } = readingOf(
    answer.basis,
    answer.on,
  )
  const { decision, on, basis, force, conditions, presumed, rows } = answer
  // Written out, not spread: it prints with the outcome first, and takes a tenth of the time.
  return answer.status === 'determined'
    ? {
        status: answer.status,
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
    : {
        status: answer.status,
        decision,
        on,
        possible: answer.possible,
        needed: answer.needed,
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
