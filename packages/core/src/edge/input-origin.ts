/** What stands behind an input that no caller states: facts that it is counted from, or the answer to a question. */
export type InputOrigin =
  | { readonly kind: 'facts'; readonly facts: readonly string[] }
  | { readonly kind: 'answer'; readonly question: string }

/** What stands behind each input that a domain works out itself, by input. */
export type InputOrigins = Readonly<Record<string, InputOrigin>>
