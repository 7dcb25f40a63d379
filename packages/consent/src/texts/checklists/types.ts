import type { exactChecklists } from '../../checklists/exact.js'

type Checklists = typeof exactChecklists

/** A requirement, as far as its texts go. */
interface Asked {
  readonly id: string
  readonly test: (...seen: never) => readonly { readonly message: string }[]
}

type RequirementsOf<C extends { readonly requirements: readonly Asked[] }> =
  C['requirements'][number]

type MessagesOf<R extends Asked> = ReturnType<R['test']>[number]['message']

/** Every message of every checklist. */
type AnyMessage = {
  [C in keyof Checklists]: MessagesOf<RequirementsOf<Checklists[C]>>
}[keyof Checklists]

type OneType<T> = { readonly [K in keyof T]: T[K] }

/** A point and its messages: those that its test can give, and no other. */
interface PointTexts<M extends AnyMessage> {
  readonly point: string
  // Written as one type, since the compiler takes a part of nothing but optional keys for a mistake.
  readonly messages: OneType<Record<M, string> & Partial<Record<Exclude<AnyMessage, M>, never>>>
}

/**
 * The texts of the checklists in one language. A checklist, a point or a message that is missing, or
 * that nothing uses, does not compile.
 */
export type ConsentChecklistTexts = {
  readonly [C in keyof Checklists]: {
    readonly title: string
    readonly requirements: {
      readonly [R in RequirementsOf<Checklists[C]> as R['id']]: PointTexts<MessagesOf<R>>
    }
  }
}
