import { assessConsent } from '@vilkar/consent'
import {
  calendarDay,
  InvalidInput,
  isInvalidInput,
  type CalendarDay,
  type Issue,
} from '@vilkar/core'
import { parseInput, readAll } from '@vilkar/core/edge'
import { assessContactPoint } from '@vilkar/cooperation'
import { assessPlanDuty } from '@vilkar/individual-plan'
import { assessPriority, assessPriorityOptions, type AssessPriorityOptions } from '@vilkar/priority'
import { assessResponsibility } from '@vilkar/responsibility'
import { readCaseFile } from './bring-forward.js'
import type { CaseFile } from './case-file.js'
import { checkDocuments, type DocumentReports } from './documents.js'
import { caseDomains, type DomainAssessments } from './domains.js'
import { overviewOf, type CaseOverview } from './overview/overview.js'
import { within } from './within.js'

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
export function assessCase(file: CaseFile, options: AssessCaseOptions): CaseAssessment {
  const [{ reference, person, documents, ...known }, { saturdayIsWorkingDay, ...asked }] = readAll(
    () => readCaseFile(file),
    () => parseInput(assessPriorityOptions, options),
  )
  const { on, leapDayBirthday, presume } = asked
  const { birthDate, age } = person ?? {}
  const [consent, individualPlan, responsibility, priority, cooperation, reports] = sayingOnce(() =>
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
      within(['cooperation'], () => assessContactPoint({ ...known.cooperation }, { on, presume })),
      () => checkDocuments(documents ?? {}, { on: calendarDay(on), leapDayBirthday }),
    ),
  )
  const domains = { consent, individualPlan, responsibility, priority, cooperation }
  const stated = caseDomains.filter(
    (domain) => known[domain] !== undefined && known[domain] !== null,
  )
  return {
    on: consent.on,
    ...(reference && { reference }),
    ...domains,
    documents: reports,
    ...overviewOf(domains, reports, stated),
  }
}
