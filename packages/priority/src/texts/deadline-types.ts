import type { CapOutcome } from '../deadlines/start-deadline.js'
import type { ComplaintTiming } from '../deadlines/complaint-deadline.js'

/**
 * How counted deadlines read. A text may name what was counted in braces: `{day}`, `{days}`, `{weeks}`,
 * `{from}`, `{assessed}`, `{other}` and `{skipped}`.
 */
export interface DeadlineTexts {
  readonly assessment: {
    readonly last: string
    readonly counted: string
    readonly open: string
    readonly forwarded: string
    readonly saturday: string
    readonly passed: string
    readonly assumed: string
    readonly noRight: string
    readonly mayHaveNoRight: string
    readonly notRegulated: string
    readonly notInForce: string
  }
  readonly skipped: string
  readonly start: {
    readonly cap: Readonly<Record<'yes' | 'unknown', string>>
    readonly deadline: Readonly<Record<Exclude<CapOutcome, 'no-cap'>, string>>
    readonly appointment: Readonly<Record<'in-time' | 'too-late', string>>
    readonly noNumber: string
  }
  readonly complaint: {
    readonly last: string
    readonly moved: string
    readonly late: string
    readonly lateUntil: string
    readonly timing: Readonly<Record<ComplaintTiming, string>>
    readonly notRegulated: string
  }
}
