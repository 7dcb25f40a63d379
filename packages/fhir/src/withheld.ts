import type { ConsentAssessment } from '@vilkar/consent'
import { withheldFromParents, type Coding } from './codes.js'

/** Whether a document is to be withheld from those who hold parental responsibility. */
export type Withholding =
  /** It is, and kodeverk 9603 has a code for why. */
  | { readonly status: 'withheld'; readonly coding: Coding }
  /** It is, and no code of kodeverk 9603 says why. */
  | { readonly status: 'withheld-without-code' }
  /** It is not, by this rule. */
  | { readonly status: 'not-withheld' }
  /** More has to be known. */
  | { readonly status: 'undetermined'; readonly needed: readonly string[] }
  /** The rules say nothing of it. */
  | { readonly status: 'not-regulated' }

/**
 * Finds the code of kodeverk 9603 by which a document is withheld from those who hold parental responsibility, by the
 * answer to whether they are kept out (pbrl § 3-4).
 *
 * `NORN_FORANS` says that weighty reasons speak against it. A child of 12 to 16 who wants it for reasons that deserve
 * respect has no code of its own there, and gets none. The other codes are of other rules, which no question answers.
 *
 * Norwegian: *sperring og nekting av dokumenter*.
 *
 * @param assessment - The assessment of consent and information, of which the answer is read.
 * @returns Whether it is withheld, with the code where there is one.
 * @example
 * ```ts
 * import { assessConsent } from '@vilkar/consent'
 * import { withheldFromParentsBy } from '@vilkar/fhir'
 *
 * const facts = { age: 10, receivesHealthCare: true, weightyReasonsAgainstTellingParents: true }
 * const withheld = withheldFromParentsBy(assessConsent(facts, { on: '2026-06-01' }))
 * withheld.status === 'withheld' && withheld.coding.code // => 'NORN_FORANS'
 * ```
 */
export function withheldFromParentsBy({
  parentsKeptOut,
}: Pick<ConsentAssessment, 'parentsKeptOut'>): Withholding {
  if (parentsKeptOut.status === 'not-in-force') return { status: 'not-regulated' }
  if (parentsKeptOut.status === 'undetermined')
    return { status: 'undetermined', needed: parentsKeptOut.needed }
  switch (parentsKeptOut.outcome) {
    case 'weighty-reasons':
      return { status: 'withheld', coding: withheldFromParents }
    case 'childs-wish':
      return { status: 'withheld-without-code' }
    case 'no-exception':
    case 'not-applicable':
      return { status: 'not-withheld' }
    case 'childs-wish-not-regulated':
    case 'weighty-reasons-not-regulated':
      return { status: 'not-regulated' }
  }
}
