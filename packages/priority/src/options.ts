import type { LeapDayBirthday } from '@vilkar/core/calendar'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'
import { priorityAssumptions, type PriorityAssumption } from './assumptions.js'
import { anyDay } from './deadlines/options.js'

// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of an object are its own.
const assumed = Object.keys(priorityAssumptions) as readonly PriorityAssumption[]

/** The schema of how an assessment is asked for. */
export const assessPriorityOptions = strictObject({
  on: anyDay,
  leapDayBirthday: z.enum(['02-28', '03-01']).optional(),
  presume: z.boolean().optional(),
  saturdayIsWorkingDay: z.boolean().optional(),
  assume: z.array(z.enum(assumed)).max(assumed.length).optional(),
})

/** How an assessment is asked for. */
export interface AssessPriorityOptions {
  /**
   * The day asked about, `YYYY-MM-DD`. The rules on the assessment are those of the day the referral was
   * received; on missed deadlines and complaints, those of this day.
   */
  readonly on: string
  /** The side on which a 29 February birthday falls in a common year. Left out: either. */
  readonly leapDayBirthday?: LeapDayBirthday | undefined
  /** Whether what the law presumes stands in for what is unknown. Default `true`. */
  readonly presume?: boolean | undefined
  /** What is taken for granted where nothing is said: see `priorityAssumptions`. Left out: nothing. */
  readonly assume?: readonly PriorityAssumption[] | undefined
  /** Whether Saturday counts as a working day. Left out: it does not. */
  readonly saturdayIsWorkingDay?: boolean | undefined
}
