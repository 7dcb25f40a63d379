import { consentFacts } from '@vilkar/consent'
import * as z from 'zod'

const { birthDate, age } = consentFacts.shape

/**
 * The schema of a case file: one person, and what is known in each domain.
 *
 * Norwegian: *sak*. Everything may be left out or null, which means that it is unknown.
 */
export const caseFile = z.strictObject({
  reference: z.string().max(100).nullish().meta({
    title: 'Reference',
    description: 'A reference of the caller’s own; not a name and not an identity number.',
  }),
  person: z.strictObject({ birthDate, age }).nullish().meta({ title: 'The person' }),
  consent: consentFacts
    .omit({ birthDate: true, age: true })
    .nullish()
    .meta({ title: 'What is known on consent, information and confidentiality' }),
})

/** A case file: one person, and what is known in each domain. */
export type CaseFile = z.input<typeof caseFile>
