import type { ChoiceInput, FlagInput, InputsOf, OutcomeOf } from '@vilkar/core'
import type { DomainTexts, InputTexts } from '@vilkar/core/explain'
import type { consentDecisions } from '../decisions/index.js'

type Decisions = typeof consentDecisions
type Union<T> = T[keyof T]

/** Every input of every decision of the domain, by name. */
type AllInputs = {
  readonly [K in Union<{ [D in keyof Decisions]: keyof InputsOf<Decisions[D]> }>]: Union<{
    [D in keyof Decisions]: K extends keyof InputsOf<Decisions[D]>
      ? InputsOf<Decisions[D]>[K]
      : never
  }>
}

/** What an input is called; each of a choice's values needs a text. */
type TextsOfInput<I> = [I] extends [ChoiceInput<infer V>]
  ? InputTexts & { readonly values: Readonly<Record<V, string>> }
  : [I] extends [FlagInput]
    ? InputTexts
    : InputTexts & { readonly unit: string }

/**
 * All texts of the domain in one language. A key that is missing, or that nothing uses, does not
 * compile.
 */
export interface ConsentTexts extends DomainTexts {
  readonly inputs: { readonly [K in keyof AllInputs]: TextsOfInput<AllInputs[K]> }
  readonly decisions: {
    readonly [D in keyof Decisions]: {
      readonly question: string
      readonly outcomes: Readonly<Record<OutcomeOf<Decisions[D]>, string>>
    }
  }
}
