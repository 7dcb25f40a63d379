import type { DomainTexts } from '@vilkar/core/explain'
import { caseFile, caseQuestions, type CaseDomain, type CaseTexts } from 'vilkar'
import type { PageWords } from '../words.ts'
import { domains, domainOf } from '../domains.ts'
import { fieldsOf, type Field } from '../engine.ts'
import { isOwnFact, type OwnFact } from './own-facts.ts'

/*
 * The fields of a case file, from its schema: what may be said is the schema's, what it is called is the
 * packages', by the questions that ask for it. Only what no question asks for has words of the site's.
 */

/** A section of a case file that the form shows. */
export type Section = 'person' | CaseDomain

/** The sections in the order of the form. */
export const sections: readonly Section[] = ['person', ...domains]

/** A field of a case file. Its name is its path: `person.age`. */
export interface CaseField extends Field {
  readonly section: Section
  /** The fields of one item, where the field is a list. */
  readonly items?: readonly CaseField[]
  /** The most items of a list. */
  readonly most?: number
}

/** What is looked at in a schema of zod. */
interface Schema {
  readonly def: {
    readonly type: string
    readonly innerType?: unknown
    readonly element?: unknown
    readonly checks?: unknown
  }
  readonly shape?: Readonly<Record<string, unknown>>
  readonly options?: readonly unknown[]
  readonly minValue?: number | null
  readonly maxValue?: number | null
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'def' in value
}

/** Takes off that a schema may be left out or null. */
function bare(value: unknown): Schema | undefined {
  if (!isSchema(value)) return undefined
  return value.def.innerType === undefined ? value : bare(value.def.innerType)
}

/** What a schema asks for, without words. */
type Shape = Pick<Field, 'kind' | 'min' | 'max'> & {
  readonly values: readonly string[]
  readonly element?: Schema
}

function shapeOf(name: string, schema: Schema): Shape | undefined {
  switch (schema.def.type) {
    case 'boolean':
      return { kind: 'flag', values: ['yes', 'no'] }
    case 'enum':
      return { kind: 'choice', values: (schema.options ?? []).map(String) }
    case 'number':
      return { kind: 'integer', values: [], min: schema.minValue ?? 0, max: schema.maxValue ?? 0 }
    // An age in whole years, or a band of them, which the form has no field for.
    case 'union':
      return { kind: 'integer', values: [], min: 0, max: 130 }
    case 'string':
      return { kind: name === 'birthDate' ? 'birth-date' : 'day', values: [] }
    case 'array': {
      const element = bare(schema.def.element)
      return element && { kind: 'list', values: [], element }
    }
    default:
      return undefined
  }
}

/** What the questions of some domains call the facts that they ask for. */
function wordsOfQuestions(
  texts: CaseTexts,
  on: string,
): ReadonlyMap<CaseDomain, ReadonlyMap<string, Field>> {
  const found = new Map<CaseDomain, Map<string, Field>>()
  for (const [id, decision] of Object.entries(caseQuestions)) {
    const domain = domainOf(id)
    if (domain === undefined) continue
    const words: DomainTexts = texts[domain]
    const ofDomain = found.get(domain) ?? new Map<string, Field>()
    for (const field of fieldsOf(decision, words, on)) {
      if (!ofDomain.has(field.name)) ofDomain.set(field.name, field)
    }
    found.set(domain, ofDomain)
  }
  return found
}

/** Left to the file that is pasted: what needs a reference of the caller's, or an id of a guide. */
const pasted: readonly string[] = ['nextOfKin', 'guide']

/** The most items of a list that the form shows. */
const mostItems = 4

function ownField(name: OwnFact, shape: Shape, texts: CaseTexts, words: PageWords): Field {
  const { label, values } = words.facts[name]
  const { common } = texts.consent
  const text = (value: string): string =>
    values?.[value] ?? (value === 'yes' ? common.yes : value === 'no' ? common.no : value)
  return {
    name,
    kind: shape.kind,
    label,
    options: shape.values.map((value) => ({ value, text: text(value) })),
  }
}

/**
 * Lists the fields of a case file in the words of a day.
 *
 * @returns The fields in the order of the schema, section by section.
 */
export function caseFields(texts: CaseTexts, words: PageWords, on: string): readonly CaseField[] {
  const questions = wordsOfQuestions(texts, on)
  const fieldsIn = (section: Section, schema: Schema | undefined, path: string): CaseField[] =>
    Object.entries(schema?.shape ?? {}).flatMap(([name, value]) => {
      const inner = bare(value)
      const shape = inner && shapeOf(name, inner)
      if (shape === undefined || pasted.includes(name)) return []
      const asking = section === 'person' ? domains : [section]
      const asked = asking.map((domain) => questions.get(domain)?.get(name)).find(Boolean)
      const own = isOwnFact(name) ? ownField(name, shape, texts, words) : undefined
      // What a domain only hands on to the question of another is called as that question calls it.
      const elsewhere = domains.map((domain) => questions.get(domain)?.get(name)).find(Boolean)
      const field = asked ?? own ?? elsewhere
      if (field === undefined) return []
      const { kind, values, min, max, element } = shape
      const at = `${path}.${name}`
      return [
        {
          ...field,
          kind,
          section,
          name: at,
          options: field.options.filter((option) => values.includes(option.value)),
          ...(min !== undefined && { min }),
          ...(max !== undefined && { max }),
          ...(element && { items: fieldsIn(section, element, at), most: mostItems }),
        },
      ]
    })
  return sections.flatMap((section) => fieldsIn(section, bare(caseFile.shape[section]), section))
}
