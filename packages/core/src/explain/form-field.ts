import { fieldOf, type FieldKind } from '../edge/field.js'
import { labelOf, valueText } from './explain.js'
import { fillText, type DomainTexts } from './domain-texts.js'

/** A field of a form, in words. */
export interface FormField {
  readonly name: string
  readonly kind: FieldKind
  /** What it is called. */
  readonly label: string
  /** What may be chosen, as it is written in a form, and in words; none where anything may be written. */
  readonly options: readonly {
    readonly value: string
    readonly text: string
    /** What it means, with an example; absent where the texts do not say. */
    readonly meaning?: string
  }[]
}

/**
 * Puts a field of a schema into words: what a form calls it, and what may be chosen.
 *
 * The values are those that `parseForm` reads: a yes is `true`, a no is `false`, and what is unknown is empty, which
 * is no option of the list.
 *
 * @param schema - A schema of facts.
 * @param name - The fact.
 * @param texts - The texts of the domain in the language wanted.
 * @param on - The day asked about: some terms were others before.
 * @returns The field, its options in the order of the schema.
 * @example
 * ```ts
 * import { formField } from '@vilkar/core/explain'
 * import { strictObject, yesOrNo } from '@vilkar/core/fields'
 * import { nb } from '@vilkar/core/texts/nb'
 *
 * const schema = strictObject({ adult: yesOrNo({ title: 'Adult' }) })
 * const inputs = { adult: { label: 'voksen' } }
 * const texts = { language: 'nb', common: nb, terms: {}, judges: {}, inputs, decisions: {}, checklists: {}, cite: String } as const
 * formField(schema, 'adult', texts, '2026-02-01').options
 * // => [{ value: 'true', text: 'ja' }, { value: 'false', text: 'nei' }]
 * ```
 */
export function formField<N extends string>(
  schema: { readonly shape: Readonly<Record<N, unknown>> },
  name: N,
  texts: DomainTexts,
  on: string,
): FormField {
  const { kind, values } = fieldOf(schema.shape[name])
  const hasWords = Object.hasOwn(texts.inputs, name)
  const { about = {} } = texts.inputs[name] ?? {}
  const option = (value: string | boolean): FormField['options'][number] => {
    const meaning = about[String(value)]
    return {
      value: String(value),
      text: valueText(name, value, texts, on),
      ...(meaning !== undefined && { meaning: fillText(meaning, texts.terms, on) }),
    }
  }
  return {
    name,
    kind,
    label: kind === 'birth-date' && !hasWords ? texts.common.birthDate : labelOf(name, texts, on),
    options: (kind === 'yes-or-no' ? [true, false] : values).map(option),
  }
}
