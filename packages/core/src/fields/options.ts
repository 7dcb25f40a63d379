import * as z from 'zod'
import { strictObject } from './object.js'
import type { LeapDayBirthday } from '../calendar/age.js'
import { isCalendarDay } from '../calendar/day.js'

/** How an assessment is asked for. */
export interface AssessOptions {
  /**
   * The day asked about, `YYYY-MM-DD`. It chooses the rules: an audit of an older case asks on a day of
   * that time.
   */
  readonly on: string
  /** The side on which a 29 February birthday falls in a common year. Left out: either. */
  readonly leapDayBirthday?: LeapDayBirthday | undefined
  /** Whether what the law presumes stands in for what is unknown. Default `true`. */
  readonly presume?: boolean | undefined
}

/** The schema of how an assessment is asked for. */
export const assessOptions: z.ZodObject<
  {
    on: z.ZodString
    leapDayBirthday: z.ZodOptional<z.ZodEnum<{ '02-28': '02-28'; '03-01': '03-01' }>>
    presume: z.ZodOptional<z.ZodBoolean>
  },
  z.core.$strict
> = strictObject({
  on: z.string().refine(isCalendarDay, { params: { issue: 'not-a-day' } }),
  leapDayBirthday: z.enum(['02-28', '03-01']).optional(),
  presume: z.boolean().optional(),
})
