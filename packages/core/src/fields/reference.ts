import * as z from 'zod'
import { holdsIdentityNumber } from './identity-number.js'

/** Letters, digits and the marks of urns, addresses and codes. Spelled out, so that every engine reads it alike. */
const shape = '^[0-9A-Za-zÆØÅæøå_.:/|#-]{1,100}$'
const shaped = new RegExp(shape)

function isNoIdentityNumber(text: string): boolean {
  return !holdsIdentityNumber(text)
}

const noIdentityNumber = { params: { issue: 'identity-number' } } as const

/**
 * A reference of the caller's own, or a code: `plan-17`, `Practitioner/12`, a urn, a uuid.
 *
 * Without spaces it can hardly be prose about a person; an identity number is refused.
 */
export const reference: z.ZodString = z
  .string()
  .refine((text) => shaped.test(text), { params: { issue: 'not-a-reference' }, abort: true })
  .refine(isNoIdentityNumber, noIdentityNumber)
  .meta({ pattern: shape })

/**
 * A text of the caller's own by which something is known again, up to 100 characters; an identity number in it is
 * refused.
 */
export const ownMark: z.ZodString = z.string().max(100).refine(isNoIdentityNumber, noIdentityNumber)
