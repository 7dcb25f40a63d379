import type { ReferralChecklist } from './context.js'
import { exactChecklists } from './exact.js'

export {
  checkReferral,
  checkReferralOptions,
  type CheckReferralOptions,
  type ReferralFinding,
  type ReferralReport,
} from './check-referral.js'
export { referral, type Referral } from '../referral/document.js'
export type { ReferralChecklist, ReferralContext } from './context.js'
export {
  referralContent,
  referralStrengths,
  type ReferralPoint,
  type ReferralStrength,
} from './referral.js'

/** The checklists of priority, by id. */
export const priorityChecklists: {
  readonly 'priority.referral': ReferralChecklist
} = exactChecklists
