import { fieldKind, type FieldKind } from '@vilkar/core/edge'
import { caseFile, type CaseSection } from 'vilkar'

/** The types of item by which a Questionnaire asks for a single value. */
export type ItemType = 'boolean' | 'integer' | 'date' | 'choice'

/** By which type of item each kind of field is asked for; what is no single value is by none. */
const itemTypes: Readonly<Record<FieldKind, ItemType | undefined>> = {
  'yes-or-no': 'boolean',
  number: 'integer',
  'birth-date': 'date',
  day: 'date',
  choice: 'choice',
  text: undefined,
  list: undefined,
  group: undefined,
  other: undefined,
}

const sections = {
  person: true,
  consent: true,
  individualPlan: true,
  responsibility: true,
  priority: true,
  cooperation: true,
} as const satisfies Readonly<Record<CaseSection, true>>

/**
 * Tells a section of a case file that holds facts.
 *
 * @internal
 */
export const isSection = (name: string): name is CaseSection => Object.hasOwn(sections, name)

/**
 * The schema of a section, which tells of its fields.
 *
 * @internal
 */
export const schemaOf = (
  section: CaseSection,
): { readonly shape: Readonly<Record<string, unknown>> } =>
  caseFile.shape[section].unwrap().unwrap()

/**
 * Tells by which type of item a Questionnaire asks for a fact; nothing where it has none, or there is no such fact.
 *
 * @internal
 */
export function itemTypeOf(section: CaseSection, fact: string): ItemType | undefined {
  const { shape } = schemaOf(section)
  return Object.hasOwn(shape, fact) ? itemTypes[fieldKind(shape[fact])] : undefined
}
