import { isCalendarDay } from '@vilkar/core'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'
import { contactPoint } from './decisions/contact-point.js'

/**
 * The schema of what is known where a possible need is to be reported.
 *
 * Norwegian: *opplysninger i saken*. Every fact may be left out or null, which means that it is unknown. It
 * carries `~standard`, so that form libraries take it as it is.
 */
export const contactPointFacts = strictObject({
  /**
   * Who reports the possible need (melder).
   *
   * - `municipal-personnel`: Personnel of the municipal health and care services. For instance a
   *   home help who sees that an elderly man no longer manages the stairs.
   * - `specialist-personnel`: Personnel of the specialist service. For instance a nurse on a ward.
   * - `others`: Others, whom no regulation names as reporting. For instance the school, Nav, the
   *   person or a daughter.
   */
  reporter: z.enum(contactPoint.inputs.reporter.values).nullish().meta({
    title: 'Who reports the possible need (melder)',
  }),
  /**
   * Another place was decided on. By the municipality, or for specialist personnel by the regional
   * health authority. Left out: none was.
   *
   * - `true`: The municipality, or the regional health authority for its own, has decided on
   *   another place than the coordinating unit. For instance the office for allotting services.
   */
  elsewhereDecided: z.boolean().nullish().meta({
    title: 'Another place was decided on',
    description:
      'By the municipality, or for specialist personnel by the regional health authority. Left out: none was.',
  }),
})

/** What is known where a possible need is to be reported. A fact left out or null is unknown. */
export type ContactPointFacts = z.input<typeof contactPointFacts>

/** The schema of how an assessment is asked for. */
export const assessContactPointOptions = strictObject({
  on: z.string().refine(isCalendarDay, { params: { issue: 'not-a-day' } }),
  presume: z.boolean().optional(),
})

/** How an assessment is asked for. */
export interface AssessContactPointOptions {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string
  /** Whether what the rules presume stands in for what is unknown. Default `true`. */
  readonly presume?: boolean | undefined
}
