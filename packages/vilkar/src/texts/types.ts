import type { ConsentTexts } from '@vilkar/consent'
import type { PlanTexts } from '@vilkar/individual-plan'

/** The texts of every domain in one language. */
export interface CaseTexts {
  readonly consent: ConsentTexts
  readonly individualPlan: PlanTexts
}
