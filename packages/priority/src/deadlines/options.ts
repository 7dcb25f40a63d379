import { isCalendarDay, type CalendarDay, type Issue, type Range } from '@vilkar/core'
import { issue } from '@vilkar/core/edge'
import * as z from 'zod'
import { outsideYears } from '../working-days/range.js'

/*
 * The kinds of option that the deadlines share. Left out or null is unknown.
 */

const oldest = 130

/** A day; whether it lies in the years that are counted is looked at with the others. */
export const anyDay: z.ZodType<CalendarDay, string> = z
  .string()
  .refine((text): text is CalendarDay => isCalendarDay(text), { params: { issue: 'not-a-day' } })

/** An age in whole years, or the range in which it lies. */
export const age = z.union([
  z.int().min(0).max(oldest),
  z
    .strictObject({ min: z.int().min(0).max(oldest), max: z.int().min(0).max(oldest) })
    .refine(({ min, max }) => min <= max),
])

/** An age in whole years, or the range in which it lies. */
export type Age = number | Required<Range>

/** The days that others may not lie after, in words. */
const limits = {
  on: { nb: 'dagen det spørres om', nn: 'dagen det blir spurt om', en: 'the day asked about' },
  received: {
    nb: 'dagen henvisningen ble mottatt',
    nn: 'dagen tilvisinga blei motteken',
    en: 'the day the referral was received',
  },
  knew: {
    nb: 'dagen klageren visste nok',
    nn: 'dagen klagaren visste nok',
    en: 'the day the complainant knew enough',
  },
  assessed: {
    nb: 'dagen retten ble vurdert',
    nn: 'dagen retten blei vurdert',
    en: 'the day the right was assessed',
  },
} as const

/**
 * Finds that a day lies outside the years that are counted, or after one that it cannot lie after. Days
 * compare as their texts do.
 *
 * @internal
 */
export function notAfter(
  name: string,
  day: CalendarDay | null | undefined,
  limit: keyof typeof limits = 'on',
  other?: CalendarDay | null,
): readonly Issue[] {
  if (!day) return []
  const early = outsideYears(name, day)
  return other && day > other ? [...early, issue([name], 'too-late', limits[limit])] : early
}
