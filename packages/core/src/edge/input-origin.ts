/** What stands behind an input that no caller states: facts that it is counted from, or answers to questions. */
export type InputOrigin =
  | { readonly kind: 'facts'; readonly facts: readonly string[] }
  | {
      readonly kind: 'answers'
      readonly questions: readonly string[]
      /** The facts that the answers turn on, where they are few; left out, it may be any. */
      readonly facts?: readonly string[]
      /** The fact that states the input all the same: what was decided, where no rule decides it. */
      readonly fact?: string
    }

/** What stands behind each input that a domain works out itself, by input. */
export type InputOrigins = Readonly<Record<string, InputOrigin>>
