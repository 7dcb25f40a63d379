import {
  check,
  InvalidInput,
  isCalendarDay,
  type CalendarDay,
  type ChecklistNotInForce,
  type CheckReport,
  type Finding,
} from '@vilkar/core'
import type { LeapDayBirthday } from '@vilkar/core/calendar'
import { askedDay, type Noticing } from '@vilkar/core/documents'
import { parseInput, readAll } from '@vilkar/core/edge'
import { withReadingOfReport, type Citation, type LegalAnswer } from '@vilkar/law'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'
import { notAfter } from '../deadlines/options.js'
import { referral, type Referral } from '../referral/document.js'
import { referralContent, referralStrengths, type ReferralStrength } from './referral.js'

/** How a check of a referral is asked for. */
export interface CheckReferralOptions {
  /** The day asked about, `YYYY-MM-DD`: the guides in use and the patient's age are those of that day. */
  readonly on: string
  /** The side on which a 29 February birthday falls in a common year. Left out: either. */
  readonly leapDayBirthday?: LeapDayBirthday | undefined
}

/** The schema of how a check of a referral is asked for. */
export const checkReferralOptions = strictObject({
  on: z.string().refine((text): text is CalendarDay => isCalendarDay(text), {
    params: { issue: 'not-a-day' },
  }),
  leapDayBirthday: z.enum(['02-28', '03-01']).optional(),
})

/** What came of one point, with how strongly its source asks for it. */
export interface ReferralFinding extends Finding<Citation> {
  readonly strength: ReferralStrength
}

/** What is found in a referral. Plain data. */
export interface ReferralReport {
  /** The day asked about. */
  readonly on: CalendarDay
  /** Whether the document holds the whole referral, so that what is left out is lacking. */
  readonly completeness: 'whole-referral' | 'partial'
  /** What it must and should hold. Nothing that is lacking stops the assessment. */
  readonly content: LegalAnswer<
    | (Omit<CheckReport<Citation>, 'findings'> & { readonly findings: readonly ReferralFinding[] })
    | ChecklistNotInForce
  >
}

const strengths: Readonly<Partial<Record<string, ReferralStrength>>> = referralStrengths

function withStrength(finding: Finding<Citation>): ReferralFinding {
  return { ...finding, strength: strengths[finding.requirement] ?? 'asked-for' }
}

/**
 * Checks whether a referral to habilitation holds what it should.
 *
 * Norwegian: *kontroll av henvisning*. Source: fastlf2012 § 24 (from 2015-01-01), fastlf § 30, fysf §§ 12 and 18; the
 * habilitation guide of 2014 § 3.1.7.5, the national referral guide from 2015-11-01, hospitals' own checklists. By
 * regulation the referral of a general practitioner or a manual therapist has to give the information needed for good
 * and sound treatment and to fit the division of tasks between the levels; what it holds in particular is advice:
 * the guide asks for a medical assessment by the general practitioner in most cases, recommends a
 * cross-disciplinary one, and expects that measures were tried. An incomplete referral is assessed all the same, and
 * the time for that runs. No name and no identity number is wanted.
 *
 * @param referral - What the referral says, by yes and no. What is left out is lacking where
 *   `completeness` is `whole-referral`, and unknown otherwise.
 * @param options - The day asked about; the side of a 29 February birthday.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings in the order of the points, each with how strongly it is asked for, and how many
 *   points ended how by weight; and how far the law was read.
 * @throws {InvalidInput} When the referral or the options are not what they should be; all issues at once,
 *   in nb, nn and en, without anything of what was given.
 * @example
 * ```ts
 * import { checkReferral } from '@vilkar/priority/checklists'
 *
 * const referral = { completeness: 'partial', generalPractitioner: { assessment: false } } as const
 * const { content } = checkReferral(referral, { on: '2026-02-01' })
 * const [first] = content.status === 'checked' ? content.findings : []
 * first?.message // => 'reason-ask'
 * first?.strength // => 'in-most-cases'
 * ```
 */
export function checkReferral(
  referral: Referral,
  options: CheckReferralOptions,
  noticing?: Noticing,
): ReferralReport {
  const [read, asked] = readAll(
    () => readReferral(referral),
    () => parseInput(checkReferralOptions, options),
  )
  const whole = read.completeness === 'whole-referral'
  const { on, leapDayBirthday } = asked
  const today = askedDay(on, noticing)
  today.toAsk({ rows: referralContent.requirements })
  const context = { on, today, whole, leapDayBirthday }
  const report = withReadingOfReport(check(referralContent, read, context))
  return {
    on,
    completeness: whole ? 'whole-referral' : 'partial',
    content:
      report.status === 'checked'
        ? { ...report, findings: report.findings.map(withStrength) }
        : report,
  }
}

function readReferral(input: Referral): Referral {
  const read = parseInput(referral, input)
  const { received, sent, firstReceived } = read
  const issues = [
    ...notAfter('received', received),
    ...notAfter('sent', sent, 'received', received),
    ...notAfter('firstReceived', firstReceived, 'received', received),
  ]
  if (issues.length > 0) throw new InvalidInput(issues)
  return read
}
