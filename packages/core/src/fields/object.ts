import * as z from 'zod'
import { speaking } from '../edge/speaking.js'

/**
 * Makes the schema of an object that has these fields and no other, whose messages say in bokmål what is wanted.
 *
 * @param shape - The fields.
 * @returns The schema.
 * @example
 * ```ts
 * import { strictObject, yesOrNo } from '@vilkar/core/fields'
 *
 * const schema = strictObject({ adult: yesOrNo({ title: 'Is 18 or more' }) })
 * schema.safeParse({ adult: 'yes' }).error?.issues[0]?.message
 * // => 'Feil slags verdi. Ventet: ja eller nei (true eller false).'
 * ```
 */
export function strictObject<S extends z.core.$ZodLooseShape>(
  shape: S,
): z.ZodObject<S, z.core.$strict> {
  return speaking(z.strictObject(shape))
}
