import { fieldKind, type FieldKind } from '@vilkar/core/edge'
import { caseFile, type CaseSection } from 'vilkar'

/** The types of item by which a Questionnaire asks for a single value. */
export type ItemType = 'integer' | 'date' | 'choice'

/** By which type of item each kind of field is asked for; what is no single value is by none. */
const itemTypes: Readonly<Record<FieldKind, ItemType | undefined>> = {
  // A box that is not ticked would be a no: forms, Helsenorge's among them, answer it so when nobody has.
  'yes-or-no': 'choice',
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
 * Reads an answer as its fact has it: of a fact that is yes or no the code, which a form has as a text.
 *
 * @internal
 */
export function valueOf(section: CaseSection, fact: string, answered: unknown): unknown {
  const isYesOrNo = fieldKind(schemaOf(section).shape[fact]) === 'yes-or-no'
  return isYesOrNo && (answered === 'true' || answered === 'false') ? answered === 'true' : answered
}

/**
 * Tells by which type of item a Questionnaire asks for a fact; nothing where it has none, or there is no such fact.
 *
 * @internal
 */
export function itemTypeOf(section: CaseSection, fact: string): ItemType | undefined {
  const { shape } = schemaOf(section)
  return Object.hasOwn(shape, fact) ? itemTypes[fieldKind(shape[fact])] : undefined
}
