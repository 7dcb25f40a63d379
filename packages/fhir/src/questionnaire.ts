import { fillText, type DomainTexts } from '@vilkar/core/explain'
import type { CaseSection, CaseTexts, FactToAsk } from 'vilkar'
import { fieldsOf, type AskedField } from './fields.js'

/** A value to choose. */
interface AnswerOption {
  readonly valueCoding: { readonly system: string; readonly code: string; readonly display: string }
}

/** A fact to ask about, as an item of a Questionnaire. */
export interface QuestionnaireItem {
  /** The place of the fact in a case file: `person.age`. */
  readonly linkId: string
  readonly text: string
  readonly type: 'boolean' | 'integer' | 'date' | 'choice'
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

/** The texts that name a fact. Those of the person may stand with any domain. */
function textsOf(section: CaseSection, texts: CaseTexts, fact: string): DomainTexts | undefined {
  const candidates: readonly DomainTexts[] =
    section === 'person' ? domains.map((domain) => texts[domain]) : [texts[section]]
  return candidates.find(({ inputs, facts }) => fact in inputs || (facts && fact in facts))
}

function itemOf(
  { section, fact }: FactToAsk,
  field: AskedField,
  { texts, on }: QuestionnaireOptions,
): QuestionnaireItem {
  const linkId = `${section}.${fact}`
  const domain = textsOf(section, texts, fact)
  const words = domain?.inputs[fact] ?? domain?.facts?.[fact]
  const fill = (text: string): string => fillText(text, domain?.terms ?? {}, on)
  const label = fill(words?.label ?? field.title)
  return {
    linkId,
    text: label.charAt(0).toUpperCase() + label.slice(1),
    type: field.type,
    required: false,
    ...(field.type === 'choice' && {
      answerOption: field.values.map((code) => ({
        valueCoding: { system: system(linkId), code, display: fill(words?.values?.[code] ?? code) },
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
  const fields = new Map(
    [...new Set(toAsk.map(({ section }) => section))].map(
      (section) => [section, fieldsOf(section)] as const,
    ),
  )
  const item: QuestionnaireItem[] = []
  const left: FactToAsk[] = []
  for (const each of toAsk) {
    const field = fields.get(each.section)?.get(each.fact)
    if (field === undefined) left.push(each)
    else item.push(itemOf(each, field, options))
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
