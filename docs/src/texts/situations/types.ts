/** The words of the page of situations. */
export interface SituationsTexts {
  readonly description: string
  readonly lead: string
  /** Before other ways to say the same. */
  readonly alsoSaid: string
  readonly questions: string
  readonly facts: string
  /** Before the answers to the example, with its day. */
  readonly example: string
  /** Of an answer that the example leaves open. */
  readonly open: string
  readonly tryIt: string
}
