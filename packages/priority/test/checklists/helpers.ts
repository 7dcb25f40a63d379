/* Whole referrals, and what is read out of a report. */
import { readFileSync } from 'node:fs'
import type { Finding } from '@vilkar/core'
import { referral, type Referral, type ReferralReport } from '../../src/checklists/index.js'

const folder = new URL('../../../../examples/case-report/referrals/', import.meta.url)

/** Reads an example referral. */
export function example(name: string): Referral {
  return referral.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')))
}

const everything = {
  completeness: 'whole-referral',
  receivingUnit: true,
  referrer: true,
  referredBy: 'other',
  inSpecialistCare: true,
  nationalService: 'referred-there',
  necessaryInformation: true,
  divisionOfTasks: true,
  copyRecipients: true,
  question: true,
  transition: true,
  generalPractitioner: {
    assessment: true,
    history: true,
    clinicalExamination: true,
    informed: true,
  },
  municipality: {
    assessment: true,
    partialAssessments: true,
    discussion: true,
    summary: true,
    measures: true,
    benefitDescribed: true,
  },
  attached: {
    coordinator: true,
    individualPlan: true,
    responsibilityGroup: true,
    coerciveMeasures: true,
    cooperatingServices: true,
    diagnoses: true,
    medicines: true,
    earlierReports: true,
  },
} as const satisfies Referral

/** A referral that holds all it should, of a patient born on a day. */
export function whole(birthDate: string): Referral {
  const patient = {
    birthDate,
    identified: true,
    nextOfKin: true,
    consent: true,
    parentalResponsibility: true,
    representative: 'none',
    interpreter: 'needed',
  } as const
  return { ...everything, patient }
}

/** Who has to refer for a point to concern the referral, where it is not somebody else than these. */
const referrers: Readonly<Partial<Record<string, Referral['referredBy']>>> = {
  'gp-informed-by-manual-therapist': 'manual-therapist',
  'necessary-information': 'general-practitioner',
  'division-of-tasks': 'general-practitioner',
}

/** A referral that holds all it should and that a point concerns, of a patient born on a day. */
export function wholeFor(point: string, birthDate: string): Referral {
  const document = whole(birthDate)
  return { ...document, referredBy: referrers[point] ?? document.referredBy }
}

/** What is lacking instead where a point is not in force yet: the advice that it took the place of. */
export const before: Readonly<Partial<Record<string, readonly string[]>>> = {
  'gp-informed-by-manual-therapist': ['gp-involved /generalPractitioner/informed'],
}

type Group = 'patient' | 'generalPractitioner' | 'municipality' | 'attached'

/** The referral with one field of a group changed. */
function change(document: Referral, group: Group, field: string, value: unknown): Referral {
  return { ...document, [group]: { ...document[group], [field]: value } }
}

/** How to take away each point of a whole referral, and the place where that shows. */
export const parts: readonly (readonly [
  point: string,
  at: string,
  take: (document: Referral, value: false | undefined) => Referral,
])[] = [
  ...(
    [
      ['gp-assessment', 'generalPractitioner', 'assessment'],
      ['gp-history', 'generalPractitioner', 'history'],
      ['gp-examination', 'generalPractitioner', 'clinicalExamination'],
      ['gp-involved', 'generalPractitioner', 'informed'],
      ['municipal-assessment', 'municipality', 'assessment'],
      ['partial-assessments', 'municipality', 'partialAssessments'],
      ['cross-disciplinary-discussion', 'municipality', 'discussion'],
      ['summary', 'municipality', 'summary'],
      ['measures', 'municipality', 'measures'],
      ['measures-benefit', 'municipality', 'benefitDescribed'],
      ['patient-identified', 'patient', 'identified'],
      ['next-of-kin', 'patient', 'nextOfKin'],
      ['consent', 'patient', 'consent'],
      ['parental-responsibility', 'patient', 'parentalResponsibility'],
      ['coordinator', 'attached', 'coordinator'],
      ['individual-plan', 'attached', 'individualPlan'],
      ['responsibility-group', 'attached', 'responsibilityGroup'],
      ['coercive-measures', 'attached', 'coerciveMeasures'],
      ['cooperating-services', 'attached', 'cooperatingServices'],
      ['diagnoses', 'attached', 'diagnoses'],
      ['medicines', 'attached', 'medicines'],
      ['earlier-reports', 'attached', 'earlierReports'],
    ] as const
  ).map(
    ([point, group, field]) =>
      [
        point,
        `/${group}/${field}`,
        (document: Referral, value: false | undefined) => change(document, group, field, value),
      ] as const,
  ),
  [
    'gp-informed-by-manual-therapist',
    '/generalPractitioner/informed',
    (document: Referral, value: false | undefined) =>
      change(document, 'generalPractitioner', 'informed', value),
  ],
  // What is judged is asked for where it is left out, also of a whole referral.
  [
    'necessary-information',
    '/necessaryInformation',
    (document: Referral) => ({ ...document, necessaryInformation: false }),
  ],
  [
    'division-of-tasks',
    '/divisionOfTasks',
    (document: Referral) => ({ ...document, divisionOfTasks: false }),
  ],
  ['gp-refers', '/referredBy', (document: Referral) => ({ ...document, inSpecialistCare: false })],
  [
    'national-service',
    '/nationalService',
    (document: Referral) => ({ ...document, nationalService: 'elsewhere' }),
  ],
  ...(
    [
      ['representative', 'representative'],
      ['interpreter', 'interpreter'],
    ] as const
  ).map(
    ([point, field]) =>
      [
        point,
        `/patient/${field}`,
        (document: Referral, value: false | undefined) =>
          change(document, 'patient', field, value === false ? 'not-stated' : undefined),
      ] as const,
  ),
  ...(
    [
      ['receiving-unit', 'receivingUnit'],
      ['referrer', 'referrer'],
      ['copy-recipients', 'copyRecipients'],
      ['question', 'question'],
      ['transition', 'transition'],
    ] as const
  ).map(
    ([point, field]) =>
      [
        point,
        `/${field}`,
        (document: Referral, value: false | undefined) => ({ ...document, [field]: value }),
      ] as const,
  ),
]

/** All findings, in order; none where nothing is in force. */
export function findingsOf({ content }: ReferralReport): readonly Finding[] {
  return content.status === 'checked' ? content.findings : []
}

/** The findings of one status, as short lines: point and place. */
export function linesOf(report: ReferralReport, status: Finding['status']): readonly string[] {
  return findingsOf(report)
    .filter((finding) => finding.status === status)
    .map(({ requirement, at }) => `${requirement} ${at}`)
}
