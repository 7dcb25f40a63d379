import type { OutcomeOf } from '@vilkar/core'
import { match } from 'ts-pattern'
import type { priorityDuties } from './decisions/duties.js'

/** What is told when a referral is assessed. */
export type DutyTopic =
  | 'result'
  | 'deadline'
  | 'what-the-deadline-is-for'
  | 'expected-time'
  | 'time'
  | 'place'
  | 'complaint'
  | 'new-assessment'
  | 'missed-deadline'

/** Something that is told, to whom, and by when. */
export interface DutyToInform {
  readonly topic: DutyTopic
  readonly to: readonly ('patient' | 'referrer')[]
  /** Within how many working days of receipt; absent where the text sets no number for it. */
  readonly withinWorkingDays?: 10 | 30
  /** The text asks for it as far as possible. Norwegian: *så langt mulig*. */
  readonly wherePossible?: true
}

/** What the specialist service owes when a referral is assessed, as plain data. */
export interface DutiesOwed {
  /** Whether a deadline for the care is set. */
  readonly deadline: boolean
  /** Whether a time for the start is set, and how it stands to the deadline. */
  readonly appointment: 'none' | 'before-deadline' | 'within-deadline'
  /** Whether a sound course of care is owed once care is begun. */
  readonly soundCourse: boolean
  readonly information: readonly DutyToInform[]
}

const nothingSet = { deadline: false, appointment: 'none', soundCourse: false } as const

/** The referrer is told the same as the patient. */
function told(...topics: readonly DutyTopic[]): readonly DutyToInform[] {
  return topics.map((topic) => ({ topic, to: ['patient', 'referrer'] }))
}

function toldWithinTen(...topics: readonly DutyTopic[]): readonly DutyToInform[] {
  return told(...topics).map((each) => ({ ...each, withinWorkingDays: 10 }))
}

/** When care can be expected was for the patient alone: the act had the referrer told of right and deadline. */
const expectedTime = { topic: 'expected-time', to: ['patient'] } as const

/**
 * Writes out what the specialist service owes, by the outcome of `priority.duties`.
 *
 * Norwegian: *tidsfrist, tidspunkt og informasjon*. Source: priof § 5; pbrl § 2-2, from 2024-06-01 § 2-2 a.
 *
 * @param outcome - The outcome of the decision.
 * @returns What is set, and what is told to whom within what; nothing where the rules were not read.
 * @example
 * ```ts
 * import { dutiesOwed } from '@vilkar/priority'
 * dutiesOwed('deadline-appointment-course-and-information')?.appointment // => 'within-deadline'
 * dutiesOwed('information')?.information.map(({ topic }) => topic) // => ['result', 'complaint', 'new-assessment']
 * ```
 */
export function dutiesOwed(outcome: OutcomeOf<typeof priorityDuties>): DutiesOwed | undefined {
  const always = told('result', 'complaint', 'new-assessment')
  const suspended: readonly DutyToInform[] = [
    ...told('result').map((each) => ({ ...each, withinWorkingDays: 30 as const })),
    { topic: 'complaint', to: ['patient'] },
  ]
  const wherePossible = true as const
  return match(outcome)
    .returnType<DutiesOwed | undefined>()
    .with('deadline-and-information', () => ({
      ...nothingSet,
      deadline: true,
      information: [...always, ...told('deadline', 'missed-deadline')],
    }))
    .with('deadline-information-and-expected-time', () => ({
      ...nothingSet,
      deadline: true,
      information: [...always, ...told('deadline', 'missed-deadline'), expectedTime],
    }))
    .with('deadline-appointment-and-information', () => ({
      deadline: true,
      appointment: 'before-deadline',
      soundCourse: false,
      information: [
        ...toldWithinTen('result', 'time'),
        ...told('place', 'what-the-deadline-is-for'),
        ...told('complaint', 'new-assessment', 'missed-deadline'),
      ],
    }))
    .with('deadline-appointment-course-and-information', () => ({
      deadline: true,
      appointment: 'within-deadline',
      soundCourse: true,
      information: [
        ...toldWithinTen('result', 'time', 'place', 'deadline', 'complaint'),
        ...told('new-assessment', 'missed-deadline'),
      ],
    }))
    .with('information', () => ({ ...nothingSet, information: always }))
    .with('information-and-expected-time', () => ({
      ...nothingSet,
      information: [...always, expectedTime],
    }))
    .with('information-with-result-within-10-working-days', () => ({
      ...nothingSet,
      information: [...toldWithinTen('result'), ...told('complaint', 'new-assessment')],
    }))
    .with('information-within-10-working-days', () => ({
      ...nothingSet,
      information: [...toldWithinTen('result', 'complaint'), ...told('new-assessment')],
    }))
    .with('time-where-possible-with-result-within-30-working-days', () => ({
      ...nothingSet,
      information: [...suspended, ...told('time').map((each) => ({ ...each, wherePossible }))],
    }))
    .with('information-with-result-within-30-working-days', () => ({
      ...nothingSet,
      information: suspended,
    }))
    .with('not-regulated', () => undefined)
    .exhaustive()
}
