import {
  assessConsent,
  assessConsentOptions,
  type AssessConsentOptions,
  type ConsentAssessment,
} from '@vilkar/consent'
import { InvalidInput, isInvalidInput, type CalendarDay } from '@vilkar/core'
import { parseInput, readAll } from '@vilkar/core/edge'
import { caseFile, type CaseFile } from './case-file.js'

/** How a case is asked about. */
export type AssessCaseOptions = AssessConsentOptions

/** The assessments of a case, one for each domain. Plain data. */
export interface CaseAssessment {
  /** The day asked about. */
  readonly on: CalendarDay
  /** The caller's reference, as it was given. */
  readonly reference?: string
  readonly consent: ConsentAssessment
}

const personFields = ['birthDate', 'age']

/** Lets a domain's issues point into the case file. */
function within<T>(domain: string, assess: () => T): T {
  try {
    return assess()
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    const placed = error.issues.map((issue) => {
      const place = personFields.includes(String(issue.path[0])) ? 'person' : domain
      return { ...issue, path: [place, ...issue.path] }
    })
    throw new InvalidInput(placed)
  }
}

/**
 * Assesses a whole case on one day, in every domain.
 *
 * @param file - One person, and what is known in each domain; every fact may be left out or null.
 * @param options - The day asked about; the side of a 29 February birthday; whether presumptions are
 *   used.
 * @returns The assessment of each domain: for now of consent, information and confidentiality.
 * @throws {InvalidInput} When the file or the day is not what it should be; all issues at once.
 * @example
 * ```ts
 * import { assessCase } from 'vilkar'
 *
 * const { consent } = assessCase(
 *   { person: { birthDate: '1986-05-17' }, consent: { matter: 'ordinary', condition: 'somatic' } },
 *   { on: '2026-02-01' },
 * )
 * consent.whoDecides.status === 'determined' && consent.whoDecides.outcome // => 'patient'
 * ```
 */
export function assessCase(file: CaseFile, options: AssessCaseOptions): CaseAssessment {
  const [{ reference, person, consent }, asked] = readAll(
    () => parseInput(caseFile, file),
    () => parseInput(assessConsentOptions, options),
  )
  const assessment = within('consent', () => assessConsent({ ...consent, ...person }, asked))
  return { on: assessment.on, ...(reference && { reference }), consent: assessment }
}
