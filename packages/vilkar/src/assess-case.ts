import { answerConsent } from '@vilkar/consent'
import {
  calendarDay,
  InvalidInput,
  isInvalidInput,
  type CalendarDay,
  type Issue,
} from '@vilkar/core'
import { parseInput, readAll } from '@vilkar/core/edge'
import { strictObject } from '@vilkar/core/fields'
import { answerContactPoint } from '@vilkar/cooperation'
import { answerPlanDuty } from '@vilkar/individual-plan'
import { answerPriority, assessPriorityOptions, type AssessPriorityOptions } from '@vilkar/priority'
import { answerResponsibility } from '@vilkar/responsibility'
import * as z from 'zod'
import { assumptionNames, type AssumedCaseFact, type CaseAssumption } from './assumptions.js'
import { caseFile, type CaseFile } from './case-file.js'
import { checkDocuments, type DocumentReports } from './documents.js'
import { factsByDomain } from './by-domain.js'
import {
  caseDomains,
  caseQuestions,
  type CaseDomain,
  type CaseQuestion,
  type ChosenAnswers,
  type DomainAssessments,
} from './domains.js'
import { overviewOf, type CaseOverview } from './overview/overview.js'
import { within } from './within.js'

/** How a case is asked about: the day, and what else a caller may choose. */
export interface AssessCaseOptions extends Omit<AssessPriorityOptions, 'assume'> {
  /** What is taken for granted where nothing is said: see `assumptions`. Left out: nothing. */
  readonly assume?: readonly CaseAssumption[] | undefined
  /** The questions that are asked, by id. Left out: all of them. */
  readonly questions?: readonly CaseQuestion[] | undefined
}

// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of an object are its own.
const questionIds = Object.keys(caseQuestions) as readonly CaseQuestion[]

/**
 * The schema of how a case is asked about.
 *
 * @internal
 */
export const assessCaseOptions = strictObject({
  ...assessPriorityOptions.shape,
  assume: z.array(z.enum(assumptionNames)).max(assumptionNames.length).optional(),
  questions: z.array(z.enum(questionIds)).max(questionIds.length).optional(),
})

/** The assessments of a case, one for each domain, and what they say together. Plain data. */
export interface CaseAssessment extends DomainAssessments, CaseOverview {
  /** The day asked about. */
  readonly on: CalendarDay
  /** The caller's reference, as it was given. */
  readonly reference?: string
  /** The facts that were taken for granted, where the caller chose some. */
  readonly assumed?: readonly AssumedCaseFact[]
  /** The checks of the documents that were given. */
  readonly documents: DocumentReports
}

/** The answers to some questions of a case: those of a domain that were asked, and what they say together. */
export type ChosenCaseAssessment = Omit<CaseAssessment, CaseDomain> & ChosenAnswers

/** Says once what several domains found in the same place. */
function eachOnce(issues: readonly Issue[]): readonly Issue[] {
  const places = new Map(issues.map((issue) => [`${issue.path.join('/')} ${issue.code}`, issue]))
  return [...places.values()]
}

/** Says once all that is wrong with the parts of a case. */
function sayingOnce<T>(assess: () => T): T {
  try {
    return assess()
  } catch (error) {
    throw isInvalidInput(error) ? new InvalidInput(eachOnce(error.issues)) : error
  }
}

/**
 * Assesses a whole case on one day, in every domain.
 *
 * @param file - One person, what is known in each domain, and documents to check; every fact may be
 *   left out or null.
 * @param options - The day asked about; the side of a 29 February birthday; whether presumptions are
 *   used; whether Saturday counts as a working day; what is taken for granted; which questions are asked.
 * @returns The assessment of each domain: consent, information and confidentiality; the individual
 *   plan; who is responsible; priority and deadlines of a referral; where a need is reported; what is
 *   found in the documents; and over all of them, what to ask next and what people have to judge.
 * @throws {InvalidInput} When the file or the day is not what it should be; all issues at once.
 * @example
 * ```ts
 * import { assessCase } from 'vilkar'
 *
 * const { consent, individualPlan } = assessCase(
 *   {
 *     person: { birthDate: '1986-05-17' },
 *     consent: { matter: 'ordinary', treatedCondition: 'somatic' },
 *     individualPlan: { planComplaintAbout: 'coordinator' },
 *   },
 *   { on: '2026-02-01' },
 * )
 * consent.whoDecides.status === 'determined' && consent.whoDecides.outcome // => 'patient'
 * individualPlan.complaint.status // => 'determined'
 * ```
 */
export function assessCase(
  file: CaseFile,
  options: AssessCaseOptions & { readonly questions: readonly CaseQuestion[] },
): ChosenCaseAssessment
/** Assesses a whole case, every question of it. */
export function assessCase(file: CaseFile, options: AssessCaseOptions): CaseAssessment
export function assessCase(file: CaseFile, options: AssessCaseOptions): CaseAssessment {
  const [{ reference, documents, ...read }, { questions, assume, saturdayIsWorkingDay, ...asked }] =
    readAll(
      () => parseInput(caseFile, file),
      () => parseInput(assessCaseOptions, options),
    )
  const { on, leapDayBirthday, presume } = asked
  const { facts, assumed } = factsByDomain(read, assume)
  const [consent, individualPlan, responsibility, priority, cooperation, reports] = sayingOnce(() =>
    readAll(
      within(['consent'], () => answerConsent(facts.consent, asked, questions)),
      within(['individualPlan'], () => answerPlanDuty(facts.individualPlan, asked, questions)),
      within(['responsibility'], () =>
        answerResponsibility(facts.responsibility, asked, questions),
      ),
      within(['priority'], () =>
        answerPriority(facts.priority, { ...asked, saturdayIsWorkingDay }, questions),
      ),
      within(['cooperation'], () =>
        answerContactPoint(facts.cooperation, { on, presume }, questions),
      ),
      () => checkDocuments(documents ?? {}, { on: calendarDay(on), leapDayBirthday }),
    ),
  )
  const domains = { consent, individualPlan, responsibility, priority, cooperation }
  const stated = caseDomains.filter((domain) => read[domain] !== undefined && read[domain] !== null)
  return {
    on: consent.on,
    ...(reference && { reference }),
    ...(assume && { assumed }),
    ...domains,
    documents: reports,
    // Who chooses questions asks of them alone, and of no document.
    ...(questions === undefined
      ? overviewOf(domains, reports, stated)
      : overviewOf(domains, {}, caseDomains)),
  }
}
