import { exactReferralContent } from './referral.js'

/**
 * The checklists with every id and message in their types, by which the texts are held to them. What is
 * public is typed more plainly.
 */
export const exactChecklists = {
  'priority.referral': exactReferralContent,
} as const
