import { formField, type DomainTexts } from '@vilkar/core/explain'
import type { CaseSection, CaseTexts, FactToAsk } from 'vilkar'
import { itemTypeOf, schemaOf, type ItemType } from './fields.js'

/** A value to choose. */
interface AnswerOption {
  readonly valueCoding: { readonly system: string; readonly code: string; readonly display: string }
}

/** A fact to ask about, as an item of a Questionnaire. */
export interface QuestionnaireItem {
  /** The place of the fact in a case file: `person.age`. */
  readonly linkId: string
  readonly text: string
  readonly type: ItemType
  readonly required: false
  readonly answerOption?: AnswerOption[]
}

/** A Questionnaire of R4. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire'
  readonly status: 'active'
  readonly subjectType: ['Patient']
  readonly item: QuestionnaireItem[]
}

/** The facts to ask about as a Questionnaire. */
export interface AskedInForm {
  readonly questionnaire: Questionnaire
  /** The facts that no item can ask about: lists and groups of facts. */
  readonly left: readonly FactToAsk[]
}

/** How facts are asked about. */
export interface QuestionnaireOptions {
  /** The texts of the language: `nb`, `nn` or `en` of `vilkar/texts/…`. */
  readonly texts: CaseTexts
  /** The day asked about, whose terms are used. */
  readonly on: string
}

const system = (linkId: string): string =>
  `https://github.com/vilkar/vilkar/fhir/CodeSystem/${linkId}`

const domains = ['consent', 'individualPlan', 'responsibility', 'priority', 'cooperation'] as const

/** The texts that name a fact: those of its section, or of another domain that asks for it too. */
function textsOf(section: CaseSection, texts: CaseTexts, fact: string): DomainTexts {
  const own = section === 'person' ? texts.consent : texts[section]
  const candidates: readonly DomainTexts[] = [own, ...domains.map((domain) => texts[domain])]
  const named = candidates.find(
    ({ inputs, facts = {} }) => Object.hasOwn(inputs, fact) || Object.hasOwn(facts, fact),
  )
  return named ?? own
}

function itemOf(
  { section, fact }: FactToAsk,
  type: ItemType,
  { texts, on }: QuestionnaireOptions,
): QuestionnaireItem {
  const linkId = `${section}.${fact}`
  const { label, options } = formField(schemaOf(section), fact, textsOf(section, texts, fact), on)
  return {
    linkId,
    text: label.charAt(0).toUpperCase() + label.slice(1),
    type,
    required: false,
    ...(type === 'choice' && {
      answerOption: options.map(({ value, text }) => ({
        valueCoding: { system: system(linkId), code: value, display: text },
      })),
    }),
  }
}

/**
 * Makes a Questionnaire of R4 that asks for what an assessment still needs, the most useful first.
 *
 * Nothing is required: what is left blank is unknown. `readAnswers` takes the answers back.
 *
 * Norwegian: *skjema*.
 *
 * @param toAsk - The facts to ask about: `toAsk` of an assessment, or what `nextToAsk` gives.
 * @param options - The texts of a language, and the day.
 * @returns The resource, and the facts that no item can ask about.
 * @example
 * ```ts
 * import { questionnaire } from '@vilkar/fhir'
 * import { nextToAsk } from 'vilkar'
 * import { nb } from 'vilkar/texts/nb'
 *
 * const on = '2026-06-01'
 * const next = nextToAsk({}, { on, questions: ['consent.child-heard'] })
 * const asked = questionnaire(next ? [next] : [], { texts: nb, on })
 * asked.questionnaire.item[0] // => { linkId: 'person.age', text: 'Alder', type: 'integer', required: false }
 * ```
 */
export function questionnaire(
  toAsk: readonly FactToAsk[],
  options: QuestionnaireOptions,
): AskedInForm {
  const item: QuestionnaireItem[] = []
  const left: FactToAsk[] = []
  for (const each of toAsk) {
    const type = itemTypeOf(each.section, each.fact)
    if (type === undefined) left.push(each)
    else item.push(itemOf(each, type, options))
  }
  return {
    questionnaire: {
      resourceType: 'Questionnaire',
      status: 'active',
      subjectType: ['Patient'],
      item,
    },
    left,
  }
}
