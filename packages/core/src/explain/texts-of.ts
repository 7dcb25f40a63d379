import type { InputsOf, OutcomeOf } from '../decision/decision.js'
import type { ChoiceInput, FlagInput } from '../decision/input.js'
import type { DomainTexts, InputTexts } from './domain-texts.js'

/*
 * The exact texts of a domain, from its own rules. A key that is missing, or that nothing uses, does not
 * compile.
 */

type Union<T> = T[keyof T]

/** Every input of every decision of a domain, by name. */
type AllInputs<D> = {
  readonly [K in Union<{ [N in keyof D]: keyof InputsOf<D[N]> }>]: Union<{
    [N in keyof D]: K extends keyof InputsOf<D[N]> ? InputsOf<D[N]>[K] : never
  }>
}

/** What an input is called; each of a choice's values needs a name, and a text that says what it means. */
type TextsOfInput<I> = [I] extends [ChoiceInput<infer V>]
  ? InputTexts & {
      readonly values: Readonly<Record<V, string>>
      readonly about: Readonly<Record<V, string>>
    }
  : [I] extends [FlagInput]
    ? InputTexts & { readonly about?: { readonly true: string } }
    : InputTexts & { readonly unit: string }

/** All texts of a domain in one language, from the type of its decisions by id. */
export interface TextsOf<Decisions> extends DomainTexts {
  readonly inputs: {
    readonly [K in keyof AllInputs<Decisions>]: TextsOfInput<AllInputs<Decisions>[K]>
  }
  readonly decisions: {
    readonly [D in keyof Decisions]: {
      readonly question: string
      readonly outcomes: Readonly<Record<OutcomeOf<Decisions[D]>, string>>
    }
  }
}

/** A requirement, as far as its texts go. */
interface Asked {
  readonly id: string
  readonly test: (...seen: never) => readonly { readonly message: string }[]
}

/** A checklist, as far as its texts go. */
interface Points {
  readonly requirements: readonly Asked[]
}

type MessagesOf<R extends Asked> = ReturnType<R['test']>[number]['message']

/** Every message of every checklist. */
type AnyMessage<C extends Readonly<Record<keyof C, Points>>> = {
  [N in keyof C]: MessagesOf<C[N]['requirements'][number]>
}[keyof C]

/** Writes an intersection out as one type. */
type WrittenOut<T> = { readonly [K in keyof T]: T[K] }

/**
 * A point and its messages: those that its own test can give, and no other. Texts are put together by makers, and
 * in what a function returns the compiler does not look for keys too many: so the other points' messages are
 * forbidden by name. They are written out together with the point's own, since a type of nothing but optional
 * keys, which theirs would be alone, is taken for a mistake.
 */
interface PointTexts<Own extends All, All extends string> {
  readonly point: string
  readonly messages: WrittenOut<Record<Own, string> & Partial<Record<Exclude<All, Own>, never>>>
}

/**
 * The texts of a domain's checklists in one language, from the type of its checklists by id. A point
 * that stands twice, by turns of the law, has one text.
 */
export type ChecklistTextsOf<Checklists extends Readonly<Record<keyof Checklists, Points>>> = {
  readonly [C in keyof Checklists]: {
    readonly title: string
    readonly requirements: {
      readonly [R in Checklists[C]['requirements'][number] as R['id']]: PointTexts<
        MessagesOf<R>,
        AnyMessage<Checklists>
      >
    }
  }
}
