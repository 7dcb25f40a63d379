import { fillText, type DomainTexts, type InputTexts } from '@vilkar/core/explain'
import { caseDomains, type CaseDomain } from '../../domains.js'
import type { CaseTexts } from '../../texts/types.js'
import type { JsonSchema } from './json-schema.js'

/** A day after every change of law: a text that names a term then has its newest name. */
const farAhead = '9999-12-31'

/** What a value is called and what it means, by value, of each input. */
type Meanings = ReadonlyMap<
  string,
  Readonly<Record<string, { title: string; description: string }>>
>

function meaningsOf({ inputs, terms, common }: DomainTexts): Meanings {
  const named: readonly (readonly [string, InputTexts])[] = Object.entries(inputs)
  const filled = (text: string): string => fillText(text, terms, farAhead)
  return new Map(
    named.map(([name, { values = {}, about = {} }]) => [
      name,
      Object.fromEntries(
        Object.entries(about).map(([value, description]) => [
          value,
          { title: filled(values[value] ?? common.yes), description: filled(description) },
        ]),
      ),
    ]),
  )
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Says what the values of a field mean, where they are those of an input. */
function fieldWith(name: string, schema: JsonSchema, looked: readonly Meanings[]): JsonSchema {
  const branches: unknown = schema['anyOf']
  if (Array.isArray(branches)) {
    const anyOf = branches.map((one: unknown) =>
      isSchema(one) ? fieldWith(name, one, looked) : one,
    )
    return { ...schema, anyOf }
  }
  const values: unknown = schema['enum']
  if (!Array.isArray(values)) return schema
  // One name may be an input of several domains: that with these very values is meant.
  const meant = looked
    .map((meanings) => meanings.get(name) ?? {})
    .find((said) => values.every((value: unknown) => Object.hasOwn(said, String(value))))
  if (meant === undefined) return schema
  return {
    ...schema,
    oneOf: values.map((value: unknown) => ({ const: value, ...meant[String(value)] })),
  }
}

function within(schema: JsonSchema, looked: readonly Meanings[], sections: Sections): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, part]) => {
      if (Array.isArray(part))
        return [
          key,
          part.map((one: unknown) => (isSchema(one) ? within(one, looked, sections) : one)),
        ]
      if (!isSchema(part)) return [key, part]
      if (key !== 'properties') return [key, within(part, looked, sections)]
      const fields = Object.entries(part).map(([name, field]) => {
        if (!isSchema(field)) return [name, field]
        const own = sections.get(name)
        return [
          name,
          within(fieldWith(name, field, looked), own ? [own, ...looked] : looked, sections),
        ]
      })
      return [key, Object.fromEntries(fields)]
    }),
  )
}

type Sections = ReadonlyMap<string, Meanings>

/**
 * Makes what writes into a schema of facts what the values of its fields mean: beside `enum`, as titles and
 * descriptions of constants.
 *
 * @internal
 */
export function meaningsIn(
  texts: CaseTexts,
): (schema: JsonSchema, first: CaseDomain | undefined) => JsonSchema {
  const sections = new Map(caseDomains.map((domain) => [domain, meaningsOf(texts[domain])]))
  return (schema, first) => {
    const own = first === undefined ? undefined : sections.get(first)
    return within(schema, [...(own ? [own] : []), ...sections.values()], sections)
  }
}
