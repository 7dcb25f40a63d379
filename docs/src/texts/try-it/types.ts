import type { CaseDomain } from 'vilkar'

/** The words of the page on which rules are tried, in one language. */
export interface TryItTexts {
  readonly title: string
  readonly description: string
  readonly introduction: string
  readonly privacy: string
  readonly withoutScript: string
  readonly ruleIndex: string
  readonly loading: string
  readonly failed: string
  readonly mode: { readonly legend: string; readonly decision: string; readonly case: string }
  readonly domains: Readonly<Record<CaseDomain, string>>
  readonly decision: string
  readonly chooseDecision: string
  readonly day: string
  readonly dayHelp: string
  readonly changeDays: string
  readonly lastRead: string
  readonly known: string
  readonly knownHelp: string
  readonly unknown: string
  readonly exact: string
  readonly range: string
  readonly from: string
  readonly to: string
  readonly judgedBy: string
  readonly presumed: string
  readonly presume: string
  readonly clear: string
  readonly copy: string
  readonly copied: string
  readonly dropped: string
  readonly notDecision: string
  readonly problems: string
  readonly problemsHelp: string
  readonly answer: string
  readonly notDetermined: string
  readonly possible: string
  readonly needed: string
  readonly because: string
  readonly nothingLookedAt: string
  readonly basis: string
  readonly force: string
  readonly presumptionUsed: string
  readonly atLovdata: string
  readonly beyondRead: string
  readonly readThrough: string
  readonly unverified: string
  readonly others: string
  readonly othersHelp: string
  readonly wouldAnswer: string
  readonly orElse: string
  readonly noWay: string
  readonly aboutRule: string
  readonly pickFirst: string
}
