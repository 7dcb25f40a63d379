import {
  assessConsent,
  consentFacts,
  explainConsent,
  type ConsentFacts,
  type ConsentTexts,
} from '@vilkar/consent'
import { nb } from '@vilkar/consent/texts/nb'
import { nn } from '@vilkar/consent/texts/nn'
import { formField, type Explanation, type FormField } from '@vilkar/core/explain'

/** The languages of the form. What the packages say is theirs; only what this form says itself stands here. */
export const languages = {
  nb: { texts: nb, name: 'Bokmål', heading: 'Hvem bestemmer?', submit: 'Vurder' },
  nn: { texts: nn, name: 'Nynorsk', heading: 'Kven bestemmer?', submit: 'Vurder' },
} as const

/** The language of the form. */
export type FormLanguage = keyof typeof languages

/** The facts that the form asks for. */
const asked = [
  'birthDate',
  'age',
  'matter',
  'childWishesParentsNotTold',
  'childsReasonsDeserveRespect',
  'weightyReasonsAgainstTellingParents',
  'objectsToHealthCare',
  'informationRecipient',
] as const satisfies readonly (keyof ConsentFacts)[]

/** A fact that the form asks for. */
export type AskedFact = (typeof asked)[number]

/** The day asked about: today, where the address names no other. */
const on: string =
  new URLSearchParams(location.search).get('on') ?? new Date().toISOString().slice(0, 10)

/** The fields of the form, in the words of a language. */
export function fieldsIn(texts: ConsentTexts): readonly (FormField & { name: AskedFact })[] {
  return asked.map((name) => ({ ...formField(consentFacts, name, texts, on), name }))
}

/** The answers that the form shows, in the words of a language. */
export function answersIn(texts: ConsentTexts, facts: ConsentFacts): readonly Explanation[] {
  const explained = explainConsent(assessConsent(facts, { on }), texts)
  return [explained.whoDecides, explained.informParents, explained.sharingWithCooperatingPersonnel]
}
