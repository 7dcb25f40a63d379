import { since } from '@vilkar/law'

/*
 * What kind of norm a point is, and since when. The regulations on general practitioners and physiotherapists
 * say a little of what a referral must be; the rest is advice. Spread into a point, so that its own lines say only
 * what is its own.
 */

/** A regulation on those who refer says that it must be so. Each point says from which day. */
export const regulatoryDuty = { force: 'regulation', weight: 'must' } as const

/** What the regulation on general practitioners asks: read from the day on which the section was given anew. */
export const practitioners2015 = {
  ...regulatoryDuty,
  from: since.generalPractitioners2015,
  until: since.physiotherapists2018,
} as const

/** The same, with what the regulation on physiotherapists asks of manual therapists. */
export const practitionersAndTherapists2018 = {
  ...regulatoryDuty,
  from: since.physiotherapists2018,
  until: since.generalPractitioners2026,
} as const

/** The same two, in the regulation on general practitioners of 2025. */
export const practitionersAndTherapists2026 = {
  ...regulatoryDuty,
  from: since.generalPractitioners2026,
} as const

/**
 * The habilitation guide of 2014 § 3.1.7.5. Its advice is carried back to the day from which the law it
 * explains is covered.
 */
export const habilitationGuide = {
  force: 'guidance',
  weight: 'should',
  from: since.coverage,
  basis: ['guidance: habilitation guide 2014 § 3.1.7.5'],
} as const

/** The national referral guide, in use since 2015-11-01. */
export const nationalGuide = {
  force: 'guidance',
  weight: 'should',
  from: since.specialistRight2015,
  basis: ['guidance: national referral guide 2018'],
} as const

/** Hospitals' own checklists, of which some were read. They bear no common day, and bind nobody else. */
export const localChecklist = {
  force: 'local',
  weight: 'should',
  from: since.coverage,
  basis: ['guidance: local habilitation checklists'],
} as const

/** What the same checklists ask for beside what an assessment needs. */
export const localDetail = { ...localChecklist, weight: 'may' } as const
