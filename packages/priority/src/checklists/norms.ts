import { since } from '@vilkar/law'

/*
 * What kind of norm a point is, and since when. None of them is a duty: no act or regulation says what a
 * referral must hold. Spread into a point, so that its own lines say only what is its own.
 */

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
