import * as z from 'zod'
import type { MovedFacts } from '../edge/moved.js'
import { said, speaking } from '../edge/speaking.js'

/** Leaves out the fields that hold an empty text and may be left out. */
function withoutEmpty(shape: z.core.$ZodShape, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if (!Object.values(value).includes('')) return value
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value)
  const told = fields.filter(
    ([name, held]) =>
      held !== '' || !Object.hasOwn(shape, name) || shape[name]?._zod.optin !== 'optional',
  )
  return Object.fromEntries(told)
}

/** What such an object is made of, and with it whatever is picked of it. */
interface FactsObjectDef extends z.core.$ZodObjectDef {
  readonly moved: MovedFacts
}

/**
 * An object in which an empty text is unknown, like null: it is what a field of a form holds that nobody filled in.
 * Of its own kind, so that what is picked of it reads empty texts alike.
 */
const FactsObject: z.core.$constructor<z.ZodObject, FactsObjectDef> =
  /* @__PURE__ */ z.core.$constructor('FactsObject', (inst, def) => {
    z.ZodObject.init(inst, def)
    const parse = inst._zod.parse.bind(inst._zod)
    // zod hands over what it makes, and what it reads, to be changed.
    Object.assign(inst._zod, {
      parse: (payload: z.core.ParsePayload, context: z.core.ParseContextInternal) => {
        Object.assign(payload, { value: withoutEmpty(inst._zod.def.shape, payload.value) })
        return parse(payload, context)
      },
    })
  })

/**
 * Makes the schema of an object that has these fields and no other, whose messages say in bokmål what is wanted.
 *
 * An empty text in a field that may be left out is read as left out. Types do not name it: who writes facts in code
 * leaves them out.
 *
 * @param fields - The fields; a function is called when the schema is first used.
 * @returns The schema.
 * @example
 * ```ts
 * import { birthDate, strictObject, yesOrNo } from '@vilkar/core/fields'
 *
 * const schema = strictObject({ birthDate, adult: yesOrNo({ title: 'Is 18 or more' }) })
 * schema.safeParse({ adult: 'yes' }).error?.issues[0]?.message
 * // => 'Feil slags verdi. Ventet: ja eller nei (true eller false).'
 * schema.parse({ birthDate: '', adult: true }) // => { adult: true }
 * ```
 */
export function strictObject<S extends z.core.$ZodLooseShape>(
  fields: S | (() => S),
): z.ZodObject<S, z.core.$strict> {
  return strictObjectWithMoved({}, fields)
}

/**
 * Makes such a schema that answers the old name of a field with the new one, and so does whatever is picked of it.
 *
 * @param moved - What fields were called in an earlier version.
 * @param fields - The fields; a function is called when the schema is first used.
 * @returns The schema.
 * @example
 * ```ts
 * import { strictObjectWithMoved, yesOrNo } from '@vilkar/core/fields'
 *
 * const moved = { grownUp: { to: ['adult'] } } as const
 * const schema = strictObjectWithMoved(moved, { adult: yesOrNo({ title: 'Is 18 or more' }) })
 * schema.safeParse({ grownUp: true }).error?.issues[0]?.message // => 'Feltet er nå adult.'
 * ```
 */
export function strictObjectWithMoved<S extends z.core.$ZodLooseShape>(
  moved: MovedFacts,
  fields: S | (() => S),
): z.ZodObject<S, z.core.$strict> {
  let shape: S | undefined
  const made = new FactsObject({
    type: 'object',
    get shape() {
      shape ??= speaking(typeof fields === 'function' ? fields() : fields)
      // It is read for each object that is parsed: a value is read quicker than it is asked for.
      Object.defineProperty(this, 'shape', { value: shape, enumerable: true, configurable: true })
      return shape
    },
    ...speaking({ catchall: z.never() }),
    error: said,
    moved,
  })
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the shape is the one handed in: zod types what its own constructors make in the same way.
  return made as unknown as z.ZodObject<S, z.core.$strict>
}
