/* Documents of every shape that a schema allows, on the days looked at. */
import { anyDocument as drawDocument } from '@vilkar/testing/domains'
import fc from 'fast-check'
import type * as z from 'zod'
import { days } from './days.js'

/** Any of the days looked at. */
export const anyDay: fc.Arbitrary<string> = fc.constantFrom(...days)

/** Any document of a schema: each field known, null or left out. */
export function anyDocument(schema: z.ZodObject): ReturnType<typeof drawDocument> {
  return drawDocument(schema, { day: anyDay })
}
