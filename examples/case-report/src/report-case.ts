import { isCalendarDay } from '@vilkar/core'
import { caseFile, type CaseFile } from 'vilkar'
import * as z from 'zod'
import { questions } from './questions.ts'

/** The names of the documents that a case may hold. */
const documentNames = z.enum([
  'individualPlan',
  'coordinatorWork',
  'referral',
  'needsAssessment',
  'cooperationAgreement',
  'patientAgreement',
  'coordinatingUnit',
  'municipalPlan',
  'serviceRoutines',
  'managementSystem',
  'admissionAndDischarge',
])

const title = z.strictObject({
  nb: z.string().max(200),
  nn: z.string().max(200),
  en: z.string().max(200),
})

/** The schema of a file: a case file of `vilkar`, and what the report needs beside it. */
export const reportCase = z.strictObject({
  title,
  /** The days asked about. */
  on: z
    .array(
      z
        .string()
        .max(10)
        .refine(isCalendarDay, { params: { issue: 'not-a-day' } }),
    )
    .min(1)
    .max(10),
  /** The questions to show, where not those that the facts raise. */
  show: z.array(z.enum(questions)).max(questions.length).optional(),
  case: caseFile,
  /** Documents that stand in files of their own: for each name among `documents`, the file beside this one. */
  documents: z.partialRecord(documentNames, z.string().max(300)).optional(),
  /** Cases that state something more, or something else, than `case` does. */
  variants: z
    .array(z.strictObject({ title, case: caseFile }))
    .min(1)
    .max(20)
    .optional(),
})

/** A file of this program, as it is read. */
export type ReportCase = z.output<typeof reportCase>

/** A title in each language. */
export type Title = z.output<typeof title>

/** A case with its own title, where the file holds several. */
export interface Variant {
  readonly title?: Title
  /** Its place in the file, for those who must correct it. */
  readonly path: readonly (string | number)[]
  readonly case: CaseFile
}

function over(base: CaseFile, variant: CaseFile): CaseFile {
  return {
    ...base,
    ...variant,
    person: { ...base.person, ...variant.person },
    consent: { ...base.consent, ...variant.consent },
    individualPlan: { ...base.individualPlan, ...variant.individualPlan },
    responsibility: { ...base.responsibility, ...variant.responsibility },
    priority: { ...base.priority, ...variant.priority },
    cooperation: { ...base.cooperation, ...variant.cooperation },
    documents: { ...base.documents, ...variant.documents },
  }
}

/**
 * Lists the cases of a file: each variant states its facts over those of `case`, one by one.
 *
 * @param file - The file.
 * @returns The variants, or the one case where there are none.
 */
export function variantsOf({ case: base, variants }: ReportCase): readonly Variant[] {
  if (variants === undefined) return [{ path: ['case'], case: base }]
  return variants.map((variant, place) => ({
    title: variant.title,
    path: ['variants', place, 'case'],
    case: over(base, variant.case),
  }))
}
