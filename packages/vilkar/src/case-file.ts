import { consentFacts } from '@vilkar/consent'
import { planFacts } from '@vilkar/individual-plan'
import { individualPlan } from '@vilkar/individual-plan/checklists'
import { priorityFacts } from '@vilkar/priority'
import { referral } from '@vilkar/priority/checklists'
import { responsibilityFacts } from '@vilkar/responsibility'
import * as z from 'zod'

/*
 * What more than one domain asks about stands with the person, so that it is said once. A test holds
 * the sections to it.
 */
const shared = {
  birthDate: true,
  age: true,
  childExpected: true,
  decisionCompetence: true,
  personalCapacityDeprived: true,
  parentsInformed: true,
  careTakenOver: true,
  parentalResponsibility: true,
} as const

/** The names of the facts that stand with the person. */
export const personFields: readonly string[] = Object.keys(shared)

/**
 * The schema of a case file: one person, what is known in each domain, and documents to check.
 *
 * Norwegian: *sak*. Everything may be left out or null, which means that it is unknown.
 */
export const caseFile = z.strictObject({
  reference: z.string().max(100).nullish().meta({
    title: 'Reference',
    description: 'A reference of the caller’s own; not a name and not an identity number.',
  }),
  person: consentFacts.pick(shared).nullish().meta({
    title: 'The person',
    description: 'Age and custody, and whatever else more than one domain asks about.',
  }),
  consent: consentFacts
    .omit(shared)
    .nullish()
    .meta({ title: 'What is known on consent, information and confidentiality' }),
  individualPlan: planFacts
    .omit(shared)
    .nullish()
    .meta({ title: 'What is known on the individual plan and coordinators' }),
  responsibility: responsibilityFacts
    .omit({ birthDate: true, age: true })
    .nullish()
    .meta({ title: 'What is known on who is responsible, devices and interpreters' }),
  priority: priorityFacts
    .omit({ birthDate: true, age: true })
    .nullish()
    .meta({ title: 'What is known of a referral to the specialist service' }),
  documents: z
    .strictObject({ individualPlan: individualPlan.nullish(), referral: referral.nullish() })
    .nullish()
    .meta({ title: 'Documents to check' }),
})

/** A case file: one person, what is known in each domain, and documents to check. */
export type CaseFile = z.input<typeof caseFile>
