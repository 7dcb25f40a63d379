import type { Checklist, CheckContext, Observation } from '@vilkar/core'
import type { LeapDayBirthday } from '@vilkar/core/calendar'
import { met, observe, open, unmet, type AskedDay } from '@vilkar/core/documents'
import type { Citation } from '@vilkar/law'
import type { Referral } from '../referral/document.js'

/** What the points look at beside the referral. */
export interface ReferralContext extends CheckContext {
  /** Whether the document holds the whole referral, so that what is left out is not in it. */
  readonly whole: boolean
  /** The day asked about, as points compare it with others. */
  readonly today: AskedDay
  readonly leapDayBirthday: LeapDayBirthday | undefined
}

/** A checklist of referrals. */
export type ReferralChecklist = Checklist<Referral, ReferralContext, Citation>

/** A test of a referral. */
export type Test<M extends string> = (
  referral: Referral,
  context: ReferralContext,
) => readonly Observation<M>[]

/** Whether a point concerns a referral. */
type Concerns = (referral: Referral, context: ReferralContext) => boolean | 'unknown'

/**
 * Makes a test that the referral says something, or that something was done: yes, or one of some values.
 *
 * @internal
 */
export function stated(
  at: string,
  read: (referral: Referral) => boolean | string | null | undefined,
): Test<'met' | 'missing' | 'unknown'> {
  return (referral, context) => {
    const value = read(referral)
    return [observe(at, value === 'not-stated' ? false : value, context)]
  }
}

/**
 * Makes a test of what somebody has to judge: left out it is asked for, since no reading of the document shows
 * that it is lacking, not even of a whole one.
 *
 * @internal
 */
export function judged(
  at: string,
  read: (referral: Referral) => boolean | null | undefined,
): Test<'met' | 'missing' | 'unknown'> {
  return (referral) => {
    const value = read(referral)
    if (value === undefined || value === null) return [open(at, 'unknown')]
    return [value ? met(at) : unmet(at, 'missing')]
  }
}

/**
 * Makes the condition that something was done: what is not there has no parts to look for.
 *
 * @internal
 */
export function where(read: (referral: Referral) => boolean | null | undefined): Concerns {
  return (referral, { whole }) => read(referral) ?? (whole ? false : 'unknown')
}

/**
 * Makes the condition that the patient is of an age on the day of the check.
 *
 * @internal
 */
export function aged(from: number, below = Infinity): Concerns {
  return ({ patient }, { today, leapDayBirthday }) => {
    if (!patient?.birthDate) return 'unknown'
    const { min, max } = today.ageOf(
      patient.birthDate,
      () => [from, below].filter(Number.isFinite),
      leapDayBirthday,
    )
    if (min >= from && max < below) return true
    return max < from || min >= below ? false : 'unknown'
  }
}
