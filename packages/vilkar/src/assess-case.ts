import { assessConsent } from '@vilkar/consent'
import { InvalidInput, isInvalidInput, type CalendarDay, type Issue } from '@vilkar/core'
import { parseInput, readAll } from '@vilkar/core/edge'
import { assessPlanDuty } from '@vilkar/individual-plan'
import { checkPlan } from '@vilkar/individual-plan/checklists'
import { assessPriority, assessPriorityOptions, type AssessPriorityOptions } from '@vilkar/priority'
import { checkReferral } from '@vilkar/priority/checklists'
import { assessResponsibility } from '@vilkar/responsibility'
import { caseFile, personFields, type CaseFile } from './case-file.js'
import { caseDomains, type DocumentReports, type DomainAssessments } from './domains.js'
import { overviewOf, type CaseOverview } from './overview/overview.js'

/** How a case is asked about: the day, and the policies that a caller may choose. */
export type AssessCaseOptions = AssessPriorityOptions

/** The assessments of a case, one for each domain, and what they say together. Plain data. */
export interface CaseAssessment extends DomainAssessments, CaseOverview {
  /** The day asked about. */
  readonly on: CalendarDay
  /** The caller's reference, as it was given. */
  readonly reference?: string
  /** The checks of the documents that were given. */
  readonly documents: DocumentReports
}

/** Lets the issues of a part point into the case file. */
function within<T>(place: readonly string[], assess: () => T): () => T {
  return () => {
    try {
      return assess()
    } catch (error) {
      if (!isInvalidInput(error)) throw error
      const placed = error.issues.map((issue) => {
        const isPersonal = place.length === 1 && personFields.includes(String(issue.path[0]))
        return { ...issue, path: [...(isPersonal ? ['person'] : place), ...issue.path] }
      })
      throw new InvalidInput(placed)
    }
  }
}

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
 *   used; whether Saturday counts as a working day.
 * @returns The assessment of each domain: consent, information and confidentiality; the individual
 *   plan; who is responsible; priority and deadlines of a referral; what is found in the documents; and over all of them, what to ask next and
 *   what people have to judge.
 * @throws {InvalidInput} When the file or the day is not what it should be; all issues at once.
 * @example
 * ```ts
 * import { assessCase } from 'vilkar'
 *
 * const { consent, individualPlan } = assessCase(
 *   {
 *     person: { birthDate: '1986-05-17' },
 *     consent: { matter: 'ordinary', condition: 'somatic' },
 *     individualPlan: { complaintAbout: 'coordinator' },
 *   },
 *   { on: '2026-02-01' },
 * )
 * consent.whoDecides.status === 'determined' && consent.whoDecides.outcome // => 'patient'
 * individualPlan.complaint.status // => 'determined'
 * ```
 */
export function assessCase(file: CaseFile, options: AssessCaseOptions): CaseAssessment {
  const [{ reference, person, documents, ...known }, { saturdayIsWorkingDay, ...asked }] = readAll(
    () => parseInput(caseFile, file),
    () => parseInput(assessPriorityOptions, options),
  )
  const { on, leapDayBirthday } = asked
  const { birthDate, age } = person ?? {}
  const { individualPlan: plan, referral } = documents ?? {}
  const [consent, individualPlan, responsibility, priority, planReport, referralReport] =
    sayingOnce(() =>
      readAll(
        within(['consent'], () => assessConsent({ ...known.consent, ...person }, asked)),
        within(['individualPlan'], () =>
          assessPlanDuty({ ...known.individualPlan, ...person }, asked),
        ),
        within(['responsibility'], () =>
          assessResponsibility({ ...known.responsibility, birthDate, age }, asked),
        ),
        within(['priority'], () =>
          assessPriority({ ...known.priority, birthDate, age }, { ...asked, saturdayIsWorkingDay }),
        ),
        within(['documents', 'individualPlan'], () =>
          plan ? checkPlan(plan, { on, leapDayBirthday }) : undefined,
        ),
        within(['documents', 'referral'], () =>
          referral ? checkReferral(referral, { on }) : undefined,
        ),
      ),
    )
  const domains = { consent, individualPlan, responsibility, priority }
  const documentReports = {
    ...(planReport && { individualPlan: planReport }),
    ...(referralReport && { referral: referralReport }),
  }
  const stated = caseDomains.filter(
    (domain) => known[domain] !== undefined && known[domain] !== null,
  )
  return {
    on: consent.on,
    ...(reference && { reference }),
    ...domains,
    documents: documentReports,
    ...overviewOf(domains, documentReports, stated.length > 0 ? stated : caseDomains),
  }
}
