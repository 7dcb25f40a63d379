import type { Language } from '@vilkar/core'
import type { CaseDomain } from 'vilkar'
import type { OwnFact } from '../../try-it/case/own-facts.ts'
import type { SampleName } from '../../try-it/case/samples.ts'

/** The words of the page on which rules are tried, in one language. */
export interface TryItTexts {
  readonly language: Language
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
  readonly exact: string
  readonly range: string
  readonly from: string
  readonly to: string
  readonly presumed: string
  readonly meanings: string
  readonly presume: string
  readonly clear: string
  readonly copy: string
  readonly copied: string
  readonly dropped: string
  readonly notDecision: string
  readonly problems: string
  readonly problemsHelp: string
  readonly wrongNumber: string
  readonly wrongRange: string
  readonly notDetermined: string
  readonly needed: string
  readonly soFar: string
  readonly nothingLookedAt: string
  readonly force: string
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
  readonly firstNeeded: string
  readonly beginWith: string
  readonly person: string
  readonly filled: string
  readonly noDuties: string
  readonly answers: string
  readonly reasons: string
  readonly documents: string
  readonly more: string
  readonly paste: string
  readonly pasteLabel: string
  readonly pasteHelp: string
  readonly notJson: string
  readonly birthDateHelp: string
  readonly sharedAge: string
  readonly toAnswer: string
  /** What a case is called that is made up. */
  readonly samples: Readonly<Record<SampleName, string>>
  /** What facts are called that no question asks for by name. */
  readonly facts: Readonly<
    Record<OwnFact, { readonly label: string; readonly values?: Readonly<Record<string, string>> }>
  >
}
