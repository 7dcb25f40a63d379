import { calendarDay, type CalendarDay, type Finding } from '@vilkar/core'
import type { LeapDayBirthday } from '@vilkar/core/calendar'
import type { Noticing } from '@vilkar/core/documents'
import { parseInput, readAll } from '@vilkar/core/edge'
import { strictObject } from '@vilkar/core/fields'
import {
  firstChange,
  lookedAt,
  runsOf,
  type LookedAt,
  type Run,
  type TurningDay,
} from '@vilkar/core/time'
import type { Citation } from '@vilkar/law'
import { readFrom, type From } from '@vilkar/law/time'
import type * as z from 'zod'
import { assessCaseOptions } from '../assess-case.js'
import { caseFile } from '../case-file.js'
import {
  caseDocuments,
  checkDocuments,
  reportsIn,
  type CheckOptions,
  type ReportsOfDocument,
} from '../documents.js'
import {
  checkConsentDocuments,
  consentDocuments,
  type ReportsOfConsent,
} from './consent-documents.js'

/* Documents over time, those of a case and those of consent: when what is found in them turns. */

const documentsOverTime = strictObject(() => ({
  ...caseDocuments.shape,
  ...consentDocuments.shape,
}))

const fileOverTime = strictObject(() => ({
  ...caseFile.shape,
  documents: documentsOverTime.nullish(),
}))

/**
 * A case file whose documents may also be those of consent, which a case file itself does not hold: a written consent
 * to a plan, a finding that somebody cannot decide, information that was given, a decision on a serious intervention,
 * and one on somatic care that the patient opposes.
 */
export type FileOverTime = z.input<typeof fileOverTime>

/** The documents that were read. */
type Documents = z.output<typeof documentsOverTime>

/** A document, its reports, one for each checklist, and the domain whose texts they are read with. */
export type ReportsOverTime = ReportsOfDocument | ReportsOfConsent

/** How the documents of a case are asked about over time. */
export interface DocumentsOverTimeOptions {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string
  /** The side on which a 29 February birthday falls in a common year. Left out: either. */
  readonly leapDayBirthday?: LeapDayBirthday | undefined
}

/** A finding, with the checklist that it is one of. */
export interface FindingOfList {
  readonly checklist: string
  readonly finding: Finding<Citation>
}

/** The first day on which something else is found in a document than on the day asked about. Plain data. */
export type DocumentChange = TurningDay &
  ReportsOverTime & {
    /** What is found on that day, and was not on the day asked about. */
    readonly found: readonly FindingOfList[]
    /** What was found on the day asked about, and is not on that day. */
    readonly gone: readonly FindingOfList[]
    /** Whether the day lies after the last through which the law behind one of the reports was read. */
    readonly beyondLawRead: boolean
  }

/** Days that follow each other on which the same is found in a document. Plain data. */
export type DocumentStretch = ReportsOverTime & {
  readonly first: CalendarDay
  /** The last day, which belongs to it. */
  readonly last: CalendarDay
  /** The first day on which something else is found, with what happens then; it may lie after the days asked about. */
  readonly ends: TurningDay | null
  /** Whether some of its days lie after the last through which the law behind one of the reports was read. */
  readonly beyondLawRead: boolean
}

/** The stretches of days of the documents of a case, by document. Plain data. */
export type DocumentsTimeline = {
  readonly [D in ReportsOverTime['document']]?: readonly DocumentStretch[]
}

const overTimeOptions = assessCaseOptions.pick({ on: true, leapDayBirthday: true })

/** What a finding says: of two that say the same, the provisions alone may be others. */
function saying({ checklist, finding }: FindingOfList): string {
  const { requirement, weight, status, at, message, values } = finding
  return JSON.stringify([checklist, requirement, weight, status, at, message, values])
}

function findingsIn({ reports }: ReportsOverTime): readonly FindingOfList[] {
  return reports.flatMap((report) =>
    report.status === 'checked'
      ? report.findings.map((finding) => ({ checklist: report.checklist, finding }))
      : [],
  )
}

/** Tells whether the same is found, by the same checklists. */
function sameFound(one: ReportsOverTime, other: ReportsOverTime): boolean {
  const said = (of: ReportsOverTime): string =>
    JSON.stringify([of.reports.map(({ status }) => status), findingsIn(of).map(saying)])
  return said(one) === said(other)
}

/** Lists what is found by one set of reports, and not by another. */
function foundOnlyIn(one: ReportsOverTime, other: ReportsOverTime): readonly FindingOfList[] {
  const said = new Set(findingsIn(other).map(saying))
  return findingsIn(one).filter((each) => !said.has(saying(each)))
}

/** Tells whether a day lies after the last through which the law behind one of the reports was read. */
function isBeyond(on: CalendarDay, { reports }: ReportsOverTime): boolean {
  return reports.some((report) => report.status === 'checked' && on > report.lawReadThrough)
}

/** A document that is given, as it is asked about over time. */
type DocumentOverTime = LookedAt<ReportsOverTime>

/** Looks at the documents that are given. */
function reportsOn(
  given: Documents,
  options: CheckOptions,
  noticing?: Noticing,
): readonly ReportsOverTime[] {
  return [
    ...reportsIn(checkDocuments(given, options, noticing)),
    ...checkConsentDocuments(given, options.on, noticing),
  ]
}

/** Prepares each document that is given to be looked at on the days on which what is found in it may turn. */
function overTime(
  given: Documents,
  { on, leapDayBirthday }: DocumentsOverTimeOptions,
): readonly DocumentOverTime[] {
  const first = calendarDay(on)
  return reportsOn(given, { on: first, leapDayBirthday }).map((now) => {
    const document = { [now.document]: given[now.document] }
    const check = (day: CalendarDay, noticing: Noticing): ReportsOverTime => {
      const [then] = reportsOn(document, { on: day, leapDayBirthday }, noticing)
      return then ?? now
    }
    return lookedAt(check, first, sameFound)
  })
}

function changeOf(asked: DocumentOverTime, on: CalendarDay): readonly DocumentChange[] {
  const before = asked.ask(on)
  const change = firstChange(asked, before)
  if (change === null) return []
  const { answer: then, on: day, because } = change
  const found = foundOnlyIn(then, before)
  const gone = foundOnlyIn(before, then)
  return [{ on: day, because, ...then, found, gone, beyondLawRead: isBeyond(day, then) }]
}

/**
 * Lists what will turn in the documents of a case: of each the first day, after the day asked about, on which something
 * else is found in it, and what happens then: a consent ends, a revision was due, a period is over, a birthday, a
 * change of law.
 *
 * Norwegian: *hva som vil endre seg i dokumentene*. It covers every document that a case file may hold, and the five of
 * consent, under `consentDeclaration`, `incompetenceFinding`, `informationGiven`, `seriousIntervention` and
 * `somaticCoercion`, which `assessCase` does not look at. What turns follows from the fields of the document that hold days,
 * and from what the points compare with the day; the document and everything else is as it stands.
 *
 * @param file - The case file, as `assessCase` takes it; its documents are looked at, and those of consent where they
 *   stand among them.
 * @param options - The day asked about, and the side of a 29 February birthday.
 * @returns The changes, the earliest first; a document in which nothing turns is not among them. Points whose
 *   provisions alone are others on a later day find the same.
 * @throws {InvalidInput} When the file or an option is not what it should be; all issues at once.
 * @example
 * ```ts
 * import { documentChangesAhead } from 'vilkar/time'
 *
 * const consent = { id: 'c1', to: 'plan', on: '2026-01-10', expiresOn: '2026-04-30' } as const
 * const file = { documents: { individualPlan: { consents: [consent] } } }
 * const [change] = documentChangesAhead(file, { on: '2026-02-01' })
 * change?.on // => '2026-05-01'
 * change?.because // => [{ kind: 'stated-day', fact: '/consents/0/expiresOn', is: 'over' }]
 * change?.found.map(({ finding }) => finding.message) // => ['expired']
 * ```
 */
export function documentChangesAhead(
  file: FileOverTime,
  options: DocumentsOverTimeOptions,
): readonly DocumentChange[] {
  const [{ documents }, asked] = readAll(
    () => parseInput(fileOverTime, file),
    () => parseInput(overTimeOptions, options),
  )
  const on = calendarDay(asked.on)
  return overTime(documents ?? {}, asked)
    .flatMap((each) => changeOf(each, on))
    .sort((one, other) => Number(one.on > other.on) - Number(one.on < other.on))
}

function stretchOf({ pieces, ends }: Run<ReportsOverTime>): DocumentStretch {
  const [{ first, answer }] = pieces
  return {
    first,
    last: pieces.at(-1)?.last ?? first,
    ...answer,
    ends,
    beyondLawRead: pieces.some((piece) => isBeyond(piece.last, piece.answer)),
  }
}

/**
 * Cuts some days where what is found in the documents of a case turns, document by document.
 *
 * Norwegian: *tidslinje*.
 *
 * @param file - The case file, as `assessCase` takes it; its documents are looked at, and those of consent where they
 *   stand among them.
 * @param options - The first and the last day, both inclusive, and the side of a 29 February birthday.
 * @returns The stretches of each document, by its name, each with the reports on its first day and what ends it.
 * @throws {InvalidInput} As `documentChangesAhead` does.
 * @example
 * ```ts
 * import { timelineOfDocuments } from 'vilkar/time'
 *
 * const individualPlan = { period: { from: '2026-01-01', until: '2026-12-31' } }
 * const days = { from: '2026-09-01', until: '2027-03-01' }
 * const { individualPlan: stretches } = timelineOfDocuments({ documents: { individualPlan } }, days)
 * stretches?.map(({ first }) => first) // => ['2026-09-01', '2027-01-01']
 * ```
 */
export function timelineOfDocuments(
  file: FileOverTime,
  options: From<DocumentsOverTimeOptions>,
): DocumentsTimeline {
  const [{ documents }, [asked, until]] = readAll(
    () => parseInput(fileOverTime, file),
    () => readFrom((each) => parseInput(overTimeOptions, each), options),
  )
  const from = calendarDay(asked.on)
  const stretches = overTime(documents ?? {}, asked).map((each) =>
    runsOf(each, from, until).map(stretchOf),
  )
  return Object.fromEntries(
    stretches.flatMap((each) => each.slice(0, 1).map(({ document }) => [document, each])),
  )
}
