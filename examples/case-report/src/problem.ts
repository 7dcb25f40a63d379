import type { Issue } from '@vilkar/core'

/** What keeps the program from making a report. It never holds what a file says of a person. */
export type Problem =
  | { readonly kind: 'unknown-argument' }
  | { readonly kind: 'unknown-language' }
  | { readonly kind: 'not-a-day' }
  | { readonly kind: 'cannot-read'; readonly path: string }
  | { readonly kind: 'no-case-files'; readonly path: string }
  | { readonly kind: 'not-json'; readonly path: string }
  | { readonly kind: 'not-a-case'; readonly path: string; readonly issues: readonly Issue[] }
