import type { CalendarDay, Force } from '@vilkar/core'
import type { Beneficiary, Citation, Meanings, NamedBearer, Owed, TimeLimit } from '@vilkar/law'
import type { CaseAnswer } from '../answers-of.js'
import {
  reportsIn,
  type CaseDocument,
  type DocumentReports,
  type ReportsOfDocument,
} from '../documents.js'
import {
  caseQuestions,
  type CaseDomain,
  type CaseQuestion,
  type DomainAssessments,
} from '../domains.js'

/** Who owes something: one whom a rule names, or whoever keeps a document. */
export type CaseBearer = NamedBearer | 'keeper-of-document'

/** Who owes something: whom a rule names, or the one that the question is asked about. */
export type DutyBearer =
  | { readonly kind: 'named'; readonly bearer: CaseBearer }
  | {
      readonly kind: 'asked-about'
      /** The fact that says who it is. */
      readonly input: string
      /** Its value; absent where it is not known, and the duty is the same whoever it is. */
      readonly value?: string
    }

/** By when something is owed: a day that could be counted, or what the law says of the time. */
export type DutyTime =
  | { readonly kind: 'day'; readonly lastDay: CalendarDay }
  | { readonly kind: 'limit'; readonly limit: TimeLimit }

interface DutyHead {
  readonly who: readonly DutyBearer[]
  readonly by: DutyTime
  /** The kind of norm; never weaker than an interpretation of the law. */
  readonly force: Force
  readonly basis: readonly Citation[]
}

/** Something that somebody owes in a case: the answer to a question, or what a document lacks. */
export type Duty =
  | (DutyHead & {
      readonly kind: 'answer'
      readonly domain: CaseDomain
      readonly question: CaseQuestion
      /** What is owed, as the outcome says it. */
      readonly outcome: string
      /** For whom it is done. */
      readonly to: Beneficiary
      /** Which of the parents is told, by the place in the list of them, where something was said of one alone. */
      readonly parent?: number
    })
  | (DutyHead & {
      readonly kind: 'finding'
      readonly document: CaseDocument
      readonly checklist: string
      readonly requirement: string
      /** The place, as a JSON pointer. */
      readonly at: string
    })

/** A recommendation never reads as a duty. */
const binding: readonly Force[] = ['statute', 'regulation', 'preparatory-works', 'interpretation']

/** The days that the priority domain counted, by the question whose duty is due then. */
function countedDays({
  priority: { deadlines },
}: DomainAssessments): ReadonlyMap<CaseQuestion, CalendarDay> {
  const { assessment, start } = deadlines
  const days = new Map<CaseQuestion, CalendarDay>()
  // Without a day of receipt nothing is counted.
  if (assessment?.status === 'determined') {
    days.set('priority.assessment-deadline', assessment.lastDay)
    days.set('priority.duties', assessment.lastDay)
  }
  if (start?.cap?.holds === 'yes') days.set('priority.start-deadline', start.cap.lastDay)
  return days
}

function bearers(
  who: Owed['who'],
  conditions: Readonly<Record<string, unknown>>,
): readonly DutyBearer[] {
  if (!('input' in who)) return who.map((bearer) => ({ kind: 'named', bearer }))
  const value = conditions[who.input]
  return [{ kind: 'asked-about', input: who.input, ...(typeof value === 'string' && { value }) }]
}

/** An answer of a case, or what it says of one of the parents. */
interface OfWhom extends CaseAnswer {
  readonly parent?: number
}

/** Takes what each of the parents is told, where they are not all told the same. */
function ofEachParent(
  whole: CaseAnswer,
  { consent: { informEachParent = [] } }: DomainAssessments,
): readonly OfWhom[] {
  if (whole.question !== 'consent.inform-parents' || whole.answer.status === 'determined')
    return [whole]
  return informEachParent.map(({ parent, answer }) => ({ ...whole, answer, parent }))
}

function dutyOf(
  { domain, question, answer, parent }: OfWhom,
  days: ReadonlyMap<CaseQuestion, CalendarDay>,
): readonly Duty[] {
  if (answer.status !== 'determined' || !binding.includes(answer.force)) return []
  const { outcome, force, basis, conditions } = answer
  const means: Partial<Meanings> = caseQuestions[question].means
  const owed = means[outcome]?.owed
  if (owed === undefined) return []
  const day = owed.by === undefined ? undefined : days.get(question)
  const by: DutyTime =
    day === undefined
      ? { kind: 'limit', limit: owed.by ?? 'not-set' }
      : { kind: 'day', lastDay: day }
  return [
    {
      kind: 'answer',
      domain,
      question,
      outcome,
      who: bearers(owed.who, conditions),
      to: owed.to,
      ...(parent !== undefined && { parent }),
      by,
      force,
      basis,
    },
  ]
}

function lacking({ document, reports }: ReportsOfDocument): readonly Duty[] {
  return reports.flatMap((report) =>
    report.status === 'checked'
      ? report.findings.flatMap(({ status, weight, force, basis, requirement, at }) =>
          status === 'unmet' && weight === 'must' && binding.includes(force)
            ? [
                {
                  kind: 'finding' as const,
                  document,
                  checklist: report.checklist,
                  requirement,
                  at,
                  who: [{ kind: 'named' as const, bearer: 'keeper-of-document' as const }],
                  by: { kind: 'limit' as const, limit: 'not-set' as const },
                  force,
                  basis,
                },
              ]
            : [],
        )
      : [],
  )
}

const afterEveryDay = '9999-12-31'

function dayOf({ by }: Duty): string {
  return by.kind === 'day' ? by.lastDay : afterEveryDay
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * Lists what is owed in a case: by the answers that lay a duty on somebody, and by what documents lack.
 *
 * @param answers - The answers that are of interest.
 * @param assessments - The assessment of each domain: one counts days.
 * @param documents - What was found in the documents.
 * @returns The duties, those with a counted day first, the earliest first; then in the order of the
 *   assessment.
 * @internal
 */
export function dutiesIn(
  answers: readonly CaseAnswer[],
  assessments: DomainAssessments,
  documents: DocumentReports,
): readonly Duty[] {
  const days = countedDays(assessments)
  const duties = [
    ...answers
      .flatMap((answer) => ofEachParent(answer, assessments))
      .flatMap((answer) => dutyOf(answer, days)),
    ...reportsIn(documents).flatMap(lacking),
  ]
  // A duty without a counted day comes after all that have one; otherwise the order stays.
  return duties.sort((a, b) => compareTexts(dayOf(a), dayOf(b)))
}
