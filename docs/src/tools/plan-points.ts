import { calendarDay, type CalendarDay } from '@vilkar/core'
import { explainReport, type ExplainedFinding } from '@vilkar/core/explain'
import { changesOfLaw, runsOf, turningDays } from '@vilkar/core/time'
import { checkPlan, planContent } from '@vilkar/individual-plan/checklists'
import type { PlanTexts } from '@vilkar/individual-plan'
import { firstCovered, type Holds } from './holds.ts'
import { planDocument, standIn, type PlanAnswers } from './plan-document.ts'

/* The points of a plan, as they are found with what a reader says of them. */

/** A point of the checklist, as it is found with what was told. */
export interface Point {
  readonly id: string
  readonly found: ExplainedFinding
}

/** The stand-in for every part has no name to speak of. */
export const unnamed = (message: string): string =>
  message.replaceAll(new RegExp(`\\s*[«“"]${standIn}[»”"]`, 'gu'), '')

/** Finds how each point stands, the worst where several places were looked at. */
export function pointsOf(
  answers: PlanAnswers,
  on: string,
  completeness: 'whole-plan' | 'partial',
  texts: PlanTexts,
): readonly Point[] {
  const { content } = checkPlan({ ...planDocument(answers, on), completeness }, { on })
  if (content.status !== 'checked') return []
  const inWords = explainReport(content, texts).findings
  const found = content.findings.flatMap(({ requirement }, at): readonly Point[] => {
    const finding = inWords[at]
    return finding === undefined ? [] : [{ id: requirement, found: finding }]
  })
  return [...new Map(found.map((point) => [point.id, point])).values()]
}

/** What the law finds on a day in a plan of which a reader says the same then. */
function contentOn(answers: PlanAnswers, on: CalendarDay) {
  return checkPlan({ ...planDocument(answers, on), completeness: 'whole-plan' }, { on }).content
}

type Content = ReturnType<typeof contentOn>

/** Says how each point stands. */
function statusesOf(content: Content): string {
  const findings = content.status === 'checked' ? content.findings : []
  return JSON.stringify(findings.map(({ requirement, status, at }) => [requirement, status, at]))
}

/**
 * Tells since when and until when the law finds the same in a plan of which a reader says the same. The days that stand
 * in the plan were not asked: what turns with them is not looked at.
 *
 * @param answers - What the reader says.
 * @param on - The day asked about.
 * @returns The days; nothing where no law asked for a plan on the day.
 */
export function planHolds(answers: PlanAnswers, on: string): Holds | undefined {
  const now = contentOn(answers, calendarDay(on))
  if (now.status !== 'checked') return undefined
  const { lawReadThrough } = now
  const rows = [{ rows: planContent.requirements }]
  const asked = {
    days: turningDays(changesOfLaw(rows), firstCovered),
    ask: (day: CalendarDay) => contentOn(answers, day),
    same: (one: Content, other: Content) => statusesOf(one) === statusesOf(other),
  }
  const run = runsOf(asked, firstCovered, now.on).at(-1)
  const ends = run?.ends ?? null
  return {
    since: run?.pieces[0].first ?? now.on,
    // What is found then is found in a document.
    change: ends && { ...ends, reports: [now], beyondLawRead: ends.on > lawReadThrough },
    lawReadThrough,
    without: 'days',
  }
}
