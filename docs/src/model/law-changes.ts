import {
  amendments,
  pendingActs,
  since,
  type Amendment,
  type AmendmentId,
  type PendingAct,
  type PendingActId,
} from '@vilkar/law'
import type { ProvisionCitation } from '@vilkar/law'
import { checklists } from './checklist-list.ts'
import { pointsOf } from './checklist-points.ts'
import { citationLink, type CitationLink } from './basis.ts'
import { changedCases, type ChangedCases } from './changed-cases.ts'
import { comparisonsOn } from './comparisons.ts'
import { historyOf, provisionList } from './law-lists.ts'
import type { Locale } from './locales.ts'
import { checklistTitle, questionOf } from './titles.ts'
import { gistsOf, words } from './words.ts'

/** The names of the changes of law, in the order of the register. */

const names = Object.keys(since) as AmendmentId[]

/** The days on which the law changed, the newest first. */
export const lawDays: readonly string[] = [...new Set(names.map((name) => String(since[name].day)))]
  .sort()
  .reverse()

/** A change of law, in words. */
export interface AmendmentInWords {
  readonly id: AmendmentId
  readonly text: string
  /** The official numbers of what made it. */
  readonly by: readonly string[]
  readonly provisions: readonly CitationLink[]
}

/**
 * Lists the changes of law that took effect on a day.
 *
 * @param locale - The language.
 * @param day - The day.
 * @returns The changes in the order of the register.
 */
export function amendmentsOn(locale: Locale, day: string): readonly AmendmentInWords[] {
  return names
    .filter((name) => since[name].day === day)
    .map((id) => {
      const { by, provisions }: Amendment = amendments[id]
      return {
        id,
        text: words[locale].amendments[id],
        by,
        provisions: provisions.map((citation) => citationLink(locale, citation)),
      }
    })
}

/** An act that is adopted and not in force, in words. */
export interface PendingActInWords {
  readonly id: PendingActId
  readonly number: string
  readonly changes: string
  readonly commencement: string
  /** The last day on which it was seen that nothing had been decided. */
  readonly undecidedOn: string
  readonly provisions: readonly CitationLink[]
}

/**
 * Lists the acts that are adopted and not in force.
 *
 * @param locale - The language.
 * @returns The acts in the order of the register, with the provisions they will change.
 */
export function pendingActsIn(locale: Locale): readonly PendingActInWords[] {
  return (Object.keys(pendingActs) as PendingActId[]).map((id) => {
    const { number, undecidedOn, touches }: PendingAct = pendingActs[id]
    return {
      id,
      number,
      ...words[locale].pendingActs[id],
      undecidedOn,
      provisions: touches.map((citation) => citationLink(locale, citation)),
    }
  })
}

/** A decision that a day changed, in words. */
export interface DecisionChange {
  readonly id: string
  readonly question: string
  readonly first: boolean
  /** How many rows begin that day. */
  readonly begun: number
  /** The cases that have another outcome. */
  readonly cases: readonly ChangedCases[]
}

/**
 * Lists the decisions whose rules changed on a day.
 *
 * @param locale - The language.
 * @param day - The day.
 * @returns The decisions in the order of the catalogue, with the cases that got another outcome.
 */
export function decisionChangesOn(locale: Locale, day: string): readonly DecisionChange[] {
  return comparisonsOn(day).map(({ decision, first, begun, changes }) => ({
    id: decision.id,
    question: questionOf(locale, decision.id),
    first,
    begun,
    cases: changedCases(locale, decision, changes, day),
  }))
}

/** What happened to something on a day. */
type Happening = 'begins' | 'ends' | 'changes'

/** What lasts from one change of law to another. */
interface Lasting {
  readonly from: { readonly day: string }
  readonly until?: { readonly day: string }
}

/** What happened on a day to something that has versions. */
function happeningOn(versions: readonly Lasting[], day: string): Happening | undefined {
  const begins = versions.some(({ from }) => from.day === day)
  const ends = versions.some(({ until }) => until?.day === day)
  if (begins && ends) return 'changes'
  return begins ? 'begins' : ends ? 'ends' : undefined
}

/** A point of a checklist that a day changed. */
export interface PointChange {
  readonly checklist: string
  readonly title: string
  readonly point: string
  readonly text: string
  readonly happening: Happening
}

/**
 * Lists the points of checklists that begin, end or change on a day.
 *
 * @param locale - The language.
 * @param day - The day.
 * @returns The points in the order of the catalogue.
 */
export function pointChangesOn(locale: Locale, day: string): readonly PointChange[] {
  return checklists.flatMap((checklist) => {
    const { id, requirements } = checklist
    const touched = [...new Set(requirements.map((each) => each.id))].flatMap((point) => {
      const versions = requirements.filter((each) => each.id === point)
      const happening = happeningOn(versions, day)
      return happening === undefined ? [] : [{ point, happening }]
    })
    if (touched.length === 0) return []
    const said = new Map(pointsOf(locale, checklist).map((each) => [each.id, each.point]))
    return touched.map(({ point, happening }) => ({
      checklist: id,
      title: checklistTitle(locale, id),
      point,
      text: said.get(point) ?? point,
      happening,
    }))
  })
}

/** A provision that a day changed. */
export interface ProvisionChange extends CitationLink {
  readonly citation: ProvisionCitation
  readonly happening: Happening
  /** What the wording that ended said. */
  readonly before?: string
  /** What the wording that began says. */
  readonly after?: string
}

/** The provisions of which a wording begins or ends on a day; at the start of the period covered, all. */
function provisionsTouchedOn(day: string): readonly ProvisionCitation[] {
  return provisionList.filter((citation) => happeningOn(historyOf(citation), day) !== undefined)
}

/** Tells whether a provision merely is in the register from the start of the period covered. */
function isOlder(citation: ProvisionCitation, day: string): boolean {
  return day === since.coverage.day && happeningOn(historyOf(citation), day) === 'begins'
}

/**
 * Counts the provisions that are older than the period covered, where it starts on a day.
 *
 * @param day - The day.
 * @returns How many; none on any other day.
 */
export function olderProvisionsOn(day: string): number {
  return provisionsTouchedOn(day).filter((citation) => isOlder(citation, day)).length
}

/**
 * Lists the provisions of which a wording begins or ends on a day.
 *
 * @param locale - The language.
 * @param day - The day.
 * @returns The provisions in the order of the register; those that are older than the period covered
 *   are left out of its first day.
 */
export function provisionChangesOn(locale: Locale, day: string): readonly ProvisionChange[] {
  return provisionsTouchedOn(day).flatMap((citation) => {
    const history = historyOf(citation)
    const happening = happeningOn(history, day)
    if (happening === undefined || isOlder(citation, day)) return []
    const gists = gistsOf(locale, citation)
    const before = gists[history.findIndex(({ until }) => until?.day === day)]
    const after = gists[history.findIndex(({ from }) => from.day === day)]
    return [
      {
        ...citationLink(locale, citation),
        citation,
        happening,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      },
    ]
  })
}
