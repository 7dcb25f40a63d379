import { assessOptions, strictObject, type AssessOptions } from '@vilkar/core/fields'
import * as z from 'zod'
import { consentAssumptions, type ConsentAssumption } from './assumptions.js'

// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of an object are its own.
const names = Object.keys(consentAssumptions) as readonly ConsentAssumption[]

/** How an assessment is asked for. */
export interface AssessConsentOptions extends AssessOptions {
  /** What is taken for granted where nothing is said: see `consentAssumptions`. Left out: nothing. */
  readonly assume?: readonly ConsentAssumption[] | undefined
}

/** The schema of how an assessment is asked for. */
export const assessConsentOptions = strictObject({
  ...assessOptions.shape,
  assume: z.array(z.enum(names)).max(names.length).optional(),
})
