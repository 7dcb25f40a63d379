import { explainConsent, explainEachParent, type ConsentExplanations } from '@vilkar/consent'
import { explainContactPoint, type ContactPointExplanations } from '@vilkar/cooperation'
import {
  explainReport,
  type ExplainedFinding,
  type ExplainedReport,
  type Explanation,
} from '@vilkar/core/explain'
import { explainPlanDuty, type PlanDutyExplanations } from '@vilkar/individual-plan'
import {
  explainDeadlines,
  explainPriority,
  type ExplainedDeadlines,
  type PriorityExplanations,
} from '@vilkar/priority'
import {
  explainLevelFeatures,
  explainResponsibility,
  type ResponsibilityExplanations,
} from '@vilkar/responsibility'
import { answersOf } from './answers-of.js'
import type { CaseAssessment } from './assess-case.js'
import {
  reportsIn,
  type CaseDocument,
  type DocumentReports,
  type ReportsOfDocument,
} from './documents.js'
import type { DomainAssessments } from './domains.js'
import { explainOverview, placeOf, type ExplainedOverview } from './overview/explain-overview.js'
import type { CaseTexts } from './texts/types.js'

/** What is found in the documents of a case, in words: for each document its reports. */
export type ExplainedDocuments = {
  readonly [D in CaseDocument]?: readonly ExplainedReport[]
}

/** The explanations of a case: the lists over the whole of it, and one set for each domain. */
export interface CaseExplanations extends ExplainedOverview {
  readonly consent: ConsentExplanations
  readonly individualPlan: PlanDutyExplanations
  readonly responsibility: ResponsibilityExplanations
  /** What points which way between the levels, a line each, beside the advice on the level. */
  readonly levelFeatures: readonly string[]
  readonly priority: PriorityExplanations
  /** The deadlines of the referral and how they were counted, a line each. */
  readonly deadlines: ExplainedDeadlines
  readonly cooperation: ContactPointExplanations
  readonly documents: ExplainedDocuments
}

type ExplainedDomains = Omit<CaseExplanations, keyof ExplainedOverview | 'documents'>

function explainDomains(assessment: DomainAssessments, texts: CaseTexts): ExplainedDomains {
  return {
    consent: explainConsent(assessment.consent, texts.consent),
    individualPlan: explainPlanDuty(assessment.individualPlan, texts.individualPlan),
    responsibility: explainResponsibility(assessment.responsibility, texts.responsibility),
    levelFeatures: explainLevelFeatures(assessment.responsibility.features, texts.responsibility),
    priority: explainPriority(assessment.priority, texts.priority),
    deadlines: explainDeadlines(assessment.priority.deadlines, texts.priority),
    cooperation: explainContactPoint(assessment.cooperation, texts.cooperation),
  }
}

/** Refuses what is no assessment or no texts, with what to do instead. */
function refuseOthers(assessment: unknown, texts: unknown): void {
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
  if (!isObject(assessment) || !('consent' in assessment)) {
    throw new TypeError('explainCase() takes what assessCase() returned, and not one answer of it.')
  }
  if (!isObject(texts) || !('overview' in texts)) {
    throw new TypeError(
      "explainCase() takes the texts of a language: import { nb } from 'vilkar/texts/nb'.",
    )
  }
}

/** A document's reports, each beside its words. */
interface ReadDocument {
  readonly document: CaseDocument
  readonly reports: readonly {
    readonly report: ReportsOfDocument['reports'][number]
    readonly inWords: ExplainedReport
  }[]
}

function explainDocuments(documents: DocumentReports, texts: CaseTexts): readonly ReadDocument[] {
  return reportsIn(documents).map(({ document, domain, reports }) => ({
    document,
    reports: reports.map((report) => ({ report, inWords: explainReport(report, texts[domain]) })),
  }))
}

/** Explains each finding by its place, for the lists that point at it. */
function findingsByPlace(
  documents: readonly ReadDocument[],
): ReadonlyMap<string, ExplainedFinding> {
  const found = new Map<string, ExplainedFinding>()
  for (const { document, reports } of documents) {
    for (const { report, inWords } of reports) {
      if (report.status === 'not-in-force') continue
      for (const [index, { requirement, at }] of report.findings.entries()) {
        const finding = inWords.findings[index]
        const place = placeOf({ document, checklist: report.checklist, requirement, at })
        if (finding) found.set(place, finding)
      }
    }
  }
  return found
}

function answersByQuestion(
  assessment: DomainAssessments,
  domains: ExplainedDomains,
): ReadonlyMap<string, Explanation> {
  return new Map(
    answersOf(assessment).flatMap(({ domain, name, question }) => {
      const inWords: Readonly<Record<string, Explanation>> = domains[domain]
      const explanation = inWords[name]
      return explanation === undefined ? [] : [[question, explanation] as const]
    }),
  )
}

/**
 * Explains every answer about a case in one language.
 *
 * Norwegian: *begrunnelse*.
 *
 * @param assessment - What `assessCase` returned, also after JSON.
 * @param texts - The texts of a language, from `vilkar/texts/nb`, `nn` or `en`.
 * @returns What is owed, worth asking and left to judge, in words; for each domain, one explanation for
 *   each question; for each document, its reports in words.
 * @example
 * ```ts
 * import { assessCase, explainCase } from 'vilkar'
 * import { nb } from 'vilkar/texts/nb'
 *
 * const assessment = assessCase(
 *   { person: { age: 9 }, consent: { matter: 'ordinary' } },
 *   { on: '2026-02-01' },
 * )
 * const { consent, duties } = explainCase(assessment, nb)
 * consent.childHeard.conditions[0]?.value // => '9 år'
 * duties[0]?.by // => 'før avgjørelsen tas'
 * ```
 */
export function explainCase(assessment: CaseAssessment, texts: CaseTexts): CaseExplanations {
  refuseOthers(assessment, texts)
  const domains = explainDomains(assessment, texts)
  const documents = explainDocuments(assessment.documents, texts)
  const explained = {
    answers: answersByQuestion(assessment, domains),
    parents: new Map(
      explainEachParent(assessment.consent, texts.consent).map(({ parent, answer }) => [
        parent,
        answer,
      ]),
    ),
    findings: findingsByPlace(documents),
  }
  return {
    ...explainOverview(assessment, explained, texts, assessment.on),
    ...domains,
    documents: Object.fromEntries(
      documents.map(({ document, reports }) => [document, reports.map(({ inWords }) => inWords)]),
    ),
  }
}
