/**
 * What says that the rules on consent to health care do not reach what is none: what health care is, and that it is what
 * takes consent.
 */
export const notHealthCare = ['pbrl § 1-3 c', 'pbrl § 4-1 (1)'] as const
