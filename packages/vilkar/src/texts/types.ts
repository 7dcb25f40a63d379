import type { ConsentTexts } from '@vilkar/consent'
import type { CooperationTexts } from '@vilkar/cooperation'
import type { PlanTexts } from '@vilkar/individual-plan'
import type { PriorityTexts } from '@vilkar/priority'
import type { ResponsibilityTexts } from '@vilkar/responsibility'
import type { Beneficiary, TimeLimit } from '@vilkar/law'
import type { CaseBearer } from '../overview/duties.js'
import type { CaseDocument } from '../documents.js'
import type { ConsentDocument } from '../time/consent-documents.js'

/** The words for the lists over a whole case, in one language. */
export interface OverviewTexts {
  readonly headings: {
    readonly duties: string
    readonly toAsk: string
    readonly toJudge: string
    readonly who: string
    readonly to: string
    readonly what: string
    readonly by: string
    readonly matters: string
  }
  /** Who owes something; a term in braces is that of the individual plan's texts on the day. */
  readonly bearers: Readonly<Record<CaseBearer, string>>
  /** For whom something is done. */
  readonly beneficiaries: Readonly<Record<Beneficiary, string>>
  /** Stands for the one that a question is asked about, where nobody said who it is. */
  readonly askedAbout: string
  readonly limits: Readonly<Record<TimeLimit, string>>
  /** Names one of the parents who are told apart; `{number}` is the place in the list, from one. */
  readonly oneOfParents: string
  /** Tells a counted day; `{day}` is the day. */
  readonly byDay: string
  /** Names the documents of a case, and those of consent that are asked about over time. */
  readonly documents: Readonly<Record<CaseDocument | ConsentDocument, string>>
}

/** The texts of every domain in one language, and those for the whole case. */
export interface CaseTexts {
  readonly overview: OverviewTexts
  readonly consent: ConsentTexts
  readonly individualPlan: PlanTexts
  readonly responsibility: ResponsibilityTexts
  readonly priority: PriorityTexts
  readonly cooperation: CooperationTexts
}
