import type { ConsentTexts } from '@vilkar/consent'
import type { CooperationTexts } from '@vilkar/cooperation'
import type { PlanTexts } from '@vilkar/individual-plan'
import type { PriorityTexts } from '@vilkar/priority'
import type { ResponsibilityTexts } from '@vilkar/responsibility'

/** The texts of every domain in one language. */
export interface CaseTexts {
  readonly consent: ConsentTexts
  readonly individualPlan: PlanTexts
  readonly responsibility: ResponsibilityTexts
  readonly priority: PriorityTexts
  readonly cooperation: CooperationTexts
}
