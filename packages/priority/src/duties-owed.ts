import type { OutcomeOf } from '@vilkar/core'
import { match } from 'ts-pattern'
import type { priorityDuties } from './decisions/duties.js'

/** What patient and referrer are told of. */
export type DutyTopic =
  | 'result'
  | 'deadline'
  | 'what-the-deadline-is-for'
  | 'time-and-place'
  | 'complaint'
  | 'new-assessment'
  | 'missed-deadline'

/** What the specialist service owes when a referral is assessed, as plain data. */
export interface DutiesOwed {
  /** Whether a deadline for the care is set. */
  readonly deadline: boolean
  /** Whether a time for the start is set, and how it stands to the deadline. */
  readonly appointment: 'none' | 'before-deadline' | 'within-deadline'
  /** Whether a sound course of care is owed once care is begun. */
  readonly soundCourse: boolean
  readonly information: {
    /** Both are told the same. */
    readonly to: readonly ['patient', 'referrer']
    readonly of: readonly DutyTopic[]
    /** Within how many working days of receipt; absent where the text sets no number for it. */
    readonly withinWorkingDays?: 10
  }
}

const to = ['patient', 'referrer'] as const
const always = ['result', 'complaint', 'new-assessment'] as const
const nothingSet = { deadline: false, appointment: 'none', soundCourse: false } as const

/**
 * Writes out what the specialist service owes, by the outcome of `priority.duties`.
 *
 * Norwegian: *tidsfrist, tidspunkt og informasjon*. Source: priof § 5; pbrl § 2-2, from 2024-06-01 § 2-2 a.
 *
 * @param outcome - The outcome of the decision.
 * @returns What is set, and what patient and referrer are told; nothing where the rules were not read.
 * @example
 * ```ts
 * import { dutiesOwed } from '@vilkar/priority'
 * dutiesOwed('deadline-appointment-course-and-information')?.appointment // => 'within-deadline'
 * dutiesOwed('information')?.information.of // => ['result', 'complaint', 'new-assessment']
 * ```
 */
export function dutiesOwed(outcome: OutcomeOf<typeof priorityDuties>): DutiesOwed | undefined {
  return match(outcome)
    .returnType<DutiesOwed | undefined>()
    .with('deadline-and-information', () => ({
      ...nothingSet,
      deadline: true,
      information: { to, of: [...always, 'deadline', 'missed-deadline'] },
    }))
    .with('deadline-appointment-and-information', () => ({
      deadline: true,
      appointment: 'before-deadline',
      soundCourse: false,
      information: {
        to,
        of: [...always, 'what-the-deadline-is-for', 'time-and-place', 'missed-deadline'],
        withinWorkingDays: 10,
      },
    }))
    .with('deadline-appointment-course-and-information', () => ({
      deadline: true,
      appointment: 'within-deadline',
      soundCourse: true,
      information: {
        to,
        of: [...always, 'deadline', 'time-and-place', 'missed-deadline'],
        withinWorkingDays: 10,
      },
    }))
    .with('information', () => ({ ...nothingSet, information: { to, of: always } }))
    .with('information-within-10-working-days', () => ({
      ...nothingSet,
      information: { to, of: always, withinWorkingDays: 10 },
    }))
    .with('not-regulated', () => undefined)
    .exhaustive()
}
