import { fillText, type DomainTexts } from '@vilkar/core/explain'
import { acts } from '@vilkar/law'
import type { CaseDomain, CaseTexts } from 'vilkar'
import { catalogue } from 'vilkar/catalogue'
import { domainOf } from './domains.ts'

/** A decision as the list of the page names it. */
export interface ListedDecision {
  readonly id: string
  readonly domain: CaseDomain
  readonly question: string
}

/** The last day through which any of the law was read. */
export const lastReadThrough: string = Object.values(acts)
  .map((act) => ('readThrough' in act ? act.readThrough : ''))
  .reduce((latest: string, day) => (day > latest ? day : latest), '')

/** Lists every decision by its question, in the words of the last day read. */
export function listDecisions(texts: CaseTexts): readonly ListedDecision[] {
  return catalogue().decisions.flatMap(({ id }): readonly ListedDecision[] => {
    const domain = domainOf(id)
    if (domain === undefined) return []
    const { decisions, terms }: DomainTexts = texts[domain]
    const question = fillText(decisions[id]?.question ?? id, terms, lastReadThrough)
    return [{ id, domain, question }]
  })
}
