import { consentFacts } from '@vilkar/consent'
import { contactPointFacts } from '@vilkar/cooperation'
import { planFacts } from '@vilkar/individual-plan'
import { priorityFacts } from '@vilkar/priority'
import { responsibilityFacts } from '@vilkar/responsibility'
import { ownMark, strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'
import { caseDocuments } from './documents.js'
import { shared } from './person.js'

/**
 * The schema of a case file: one person, what is known in each domain, and documents to check.
 *
 * Norwegian: *sak*. Everything may be left out or null, which means that it is unknown.
 */
export const caseFile = strictObject({
  /** Reference. A reference of the caller’s own; not a name and not an identity number. */
  reference: ownMark.nullish().meta({
    title: 'Reference',
    description: 'A reference of the caller’s own; not a name and not an identity number.',
  }),
  /** The person. Age and custody, and whatever else more than one domain asks about. */
  person: consentFacts.pick(shared).nullish().meta({
    title: 'The person',
    description: 'Age and custody, and whatever else more than one domain asks about.',
  }),
  /** What is known on consent, information and confidentiality. */
  consent: consentFacts
    .omit(shared)
    .nullish()
    .meta({ title: 'What is known on consent, information and confidentiality' }),
  /** What is known on the individual plan and coordinators. */
  individualPlan: planFacts
    .omit(shared)
    .nullish()
    .meta({ title: 'What is known on the individual plan and coordinators' }),
  /** What is known on who is responsible, devices and interpreters. */
  responsibility: responsibilityFacts
    .omit({ birthDate: true, age: true })
    .nullish()
    .meta({ title: 'What is known on who is responsible, devices and interpreters' }),
  /** What is known of a referral to the specialist service. */
  priority: priorityFacts
    .omit({ birthDate: true, age: true })
    .nullish()
    .meta({ title: 'What is known of a referral to the specialist service' }),
  /** What is known of a possible need that is reported. */
  cooperation: contactPointFacts
    .nullish()
    .meta({ title: 'What is known of a possible need that is reported' }),
  /** Documents to check. */
  documents: caseDocuments.nullish().meta({ title: 'Documents to check' }),
})

/** A case file: one person, what is known in each domain, and documents to check. */
export type CaseFile = z.input<typeof caseFile>

/**
 * A case file that was read.
 *
 * @internal
 */
export type ReadCase = z.output<typeof caseFile>
