import type { CommonTexts } from '@vilkar/core/explain'
import type { TryItTexts } from '../texts/try-it/types.ts'

/** The words of the page: its own, and those that the packages have for every explanation. */
export interface PageWords extends TryItTexts {
  readonly unknown: string
  readonly answer: string
  readonly possible: string
  readonly because: string
  readonly basis: string
  readonly presumptionUsed: string
  readonly judgedBy: string
  readonly findings: CommonTexts['findings']
}

/** Joins the page's own words with those of the packages, so that none is written twice. */
export function wordsOf(own: TryItTexts, { headings, unknown, findings }: CommonTexts): PageWords {
  const { answer, possible, conditions, basis, presumed, judged } = headings
  return {
    ...own,
    unknown,
    answer,
    possible,
    because: conditions,
    basis,
    presumptionUsed: presumed,
    judgedBy: judged,
    findings,
  }
}
