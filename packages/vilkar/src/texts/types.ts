import type { ConsentTexts } from '@vilkar/consent'

/** The texts of every domain in one language. */
export interface CaseTexts {
  readonly consent: ConsentTexts
}
