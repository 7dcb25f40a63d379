/*
 * A referral: the right to care, its deadlines, and what follows when they are missed.
 *
 * | situation | questions and counts that must agree |
 * |---|---|
 * | a referral is assessed | whether there is a right; the deadline; what is owed |
 * | a deadline passes | the deadline; the appointment; what follows when it is missed |
 * | days are counted | each question on a time, and the count of that time |
 * | somebody complains | the time for it; when the complaint comes; who hears it |
 * | an older referral | the rules of its day, whatever else is known |
 */
import { calendarDay, possibleOutcomes } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import { since } from '@vilkar/law'
import {
  addWorkingDays,
  assessPriority,
  priorityAssessmentDeadline,
  fasterAssessment,
  priorityComplaint,
  priorityDuties,
  priorityFacts,
  priorityMissedDeadline,
  priorityRight,
  priorityStartDeadline,
  type AssessmentDeadline,
  type PriorityAssessment,
  type PriorityFacts,
} from '@vilkar/priority'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alike, disagree, follows, maySay, only, says } from './helpers/agree.ts'
import { isSuspended } from './helpers/days.ts'
import { always, situations, type Situation } from './helpers/situations.ts'

const after = (day: string, days: number): string => addDays(calendarDay(day), days)

const questions = [
  priorityRight,
  priorityStartDeadline,
  priorityDuties,
  priorityMissedDeadline,
  priorityAssessmentDeadline,
  fasterAssessment,
]

/** Referrals with their days: how long ago each was received and assessed, and how far the deadline is. */
const referrals = (
  where: Partial<Record<keyof PriorityFacts, readonly unknown[]>> = {},
): fc.Arbitrary<Situation<PriorityFacts>> =>
  fc
    .record({
      asked: situations(priorityFacts, { about: questions, where: where as object }),
      ago: fc.constantFrom(0, 1, 14, 60, 200),
      assessed: fc.constantFrom(undefined, 0, 7, 14),
      within: fc.constantFrom(undefined, 1, 30, 91, 150),
      late: fc.constantFrom(undefined, -10, 0, 1, 40),
      begun: fc.constantFrom(undefined, -5, 0, 5),
    })
    .map(({ asked: { facts, on, presume }, ago, assessed, within, late, begun }) => {
      const received = after(on, -ago)
      const rightAssessed = assessed === undefined ? undefined : after(received, assessed)
      const deadline = within === undefined ? undefined : after(received, within)
      const appointment = deadline && late !== undefined ? after(deadline, late) : undefined
      const careBegun = deadline && begun !== undefined ? after(deadline, begun) : undefined
      return {
        facts: {
          ...facts,
          received,
          ...(rightAssessed && rightAssessed <= on && { rightAssessed }),
          ...(deadline && { deadline }),
          ...(appointment && { appointment }),
          ...(careBegun && careBegun <= on && { careBegun }),
        },
        on,
        presume,
      }
    })

const deadlines = priorityStartDeadline.outcomes.filter((each) => each.startsWith('deadline-'))
const withDeadline = priorityDuties.outcomes.filter((each) => each.startsWith('deadline-'))
const remedies = priorityMissedDeadline.outcomes.filter((each) => each.includes('private'))

describe('a right, a deadline and what is owed (pbrl §§ 2-1 b and 2-2, 2-2 a; priof §§ 4 and 5)', () => {
  test('a deadline is owed exactly where there is one', () => {
    always(referrals(), ({ facts, ...asked }) => {
      const { startDeadline, duties } = assessPriority(facts, asked)
      alike(startDeadline, duties, deadlines, withDeadline)
    })
  })

  test('where nothing else was decided, there is a deadline exactly where there is a right', () => {
    always(referrals(), ({ facts, ...asked }) => {
      if (isSuspended(facts.received)) return
      const { right, startDeadline } = assessPriority({ ...facts, rightFound: null }, asked)
      follows(right, ['right'], startDeadline, [...deadlines, 'not-regulated'])
      follows(right, ['no-right', 'no-right-but-care-offered'], startDeadline, [
        'no-deadline',
        'not-regulated',
      ])
    })
  })

  test('what is owed is written out as it is said', () => {
    always(referrals(), ({ facts, ...asked }) => {
      const { duties, owed } = assessPriority(facts, asked)
      if (owed && says(duties, ...withDeadline) !== owed.deadline) {
        disagree(`written out: ${JSON.stringify(owed)}`, duties)
      }
    })
  })
})

describe('a deadline, and what follows when it is missed (pbrl §§ 2-1 b (4), 2-2 (2), 2-2 b; priof § 6)', () => {
  test('no deadline is missed where there is none (pbrl §§ 2-1 b (4), 2-2 b (1))', () => {
    always(referrals({ rightFound: [true, false] }), ({ facts, ...asked }) => {
      const { startDeadline, missedDeadline } = assessPriority(facts, asked)
      if (says(startDeadline, 'no-deadline') && maySay(missedDeadline, ...remedies)) {
        disagree('missed, and there is none', startDeadline, missedDeadline)
      }
    })
  })

  test('an appointment after the deadline leaves something to do (pbrl §§ 2-2 (2), 2-2 b (1))', () => {
    always(referrals({ rightFound: [true] }), ({ facts, on, ...asked }) => {
      const rest = { ...facts, careBegun: null, deadlineStatus: null }
      const { deadlines, missedDeadline } = assessPriority(rest, { on, ...asked })
      const late = deadlines.start?.appointment === 'too-late' && (facts.appointment ?? '') > on
      if (late && on >= since.specialistRight2015.day && maySay(missedDeadline, 'nothing-yet')) {
        disagree(`the appointment is ${facts.appointment ?? ''}`, missedDeadline)
      }
    })
  })

  test('care that was begun in time leaves nothing to do, and later than that something (priof § 6)', () => {
    always(referrals({ rightFound: [true] }), ({ facts, ...asked }) => {
      const { missedDeadline } = assessPriority({ ...facts, deadlineStatus: null }, asked)
      const { careBegun, deadline } = facts
      if (!careBegun || !deadline) return
      if (careBegun <= deadline) only(missedDeadline, (each) => each === 'nothing-yet')
      else only(missedDeadline, (each) => each !== 'nothing-yet')
    })
  })
})

describe('a time, and its count (pbrl § 2-2 (1), 2-2 a, 7-5; priof §§ 4 and 4 a)', () => {
  /** Holds the count of the time for assessing to the questions. */
  const holdCount = (
    counted: AssessmentDeadline | undefined,
    { assessmentDeadline: answered, fasterAssessment }: PriorityAssessment,
    received: string,
  ): void => {
    if (!counted) return
    expect(possibleOutcomes(counted.limit)).toEqual(possibleOutcomes(answered))
    expect(possibleOutcomes(counted.sooner)).toEqual(possibleOutcomes(fasterAssessment))
    if (counted.status !== 'determined') return
    const [limit = ''] = possibleOutcomes(answered)
    const days = Number(/within-(\d+)-working-days/.exec(limit)?.[1])
    expect(counted.lastDay).toBe(addWorkingDays(received, days))
  }

  test('the time for assessing is counted as the question says', () => {
    always(referrals(), ({ facts, ...asked }) => {
      const assessment = assessPriority(facts, asked)
      holdCount(assessment.deadlines.assessment, assessment, facts.received ?? asked.on)
    })
  })

  test('the deadline for the start is counted as the question says', () => {
    always(referrals(), ({ facts, ...asked }) => {
      const { startDeadline, deadlines } = assessPriority(facts, asked)
      if (deadlines.start) {
        expect(possibleOutcomes(deadlines.start.limit)).toEqual(possibleOutcomes(startDeadline))
      }
    })
  })

  test('no cap is counted where the question knows none (priof § 4 a)', () => {
    always(referrals(), ({ facts, ...asked }) => {
      const { startDeadline, deadlines } = assessPriority(facts, asked)
      const capped = possibleOutcomes(startDeadline).some((each) => each.includes('65'))
      if (!capped && deadlines.start?.cap) disagree('a cap is counted', startDeadline)
    })
  })
})

describe('a complaint, and the time for it (pbrl §§ 7-2 and 7-5, fvl § 31)', () => {
  const complaints = fc
    .record({
      asked: situations(priorityFacts, { about: [priorityComplaint] }),
      knew: fc.constantFrom(0, 1, 27, 28, 29, 60, 400),
      decided: fc.constantFrom(undefined, 0, 3, 300),
      filed: fc.constantFrom(undefined, 0, 20, 21, 27, 28, 29, 40, 364, 370),
    })
    .map(({ asked: { facts, on, presume }, knew, decided, filed }) => {
      const knewEnough = after(on, -knew)
      return {
        facts: {
          ...facts,
          complaintTiming: null,
          knewEnough,
          ...(decided !== undefined && { decided: after(knewEnough, -decided) }),
          ...(filed !== undefined && { filed: after(knewEnough, filed) }),
        },
        on,
        presume,
      }
    })

  test('the weeks are those that the question says', () => {
    always(complaints, ({ facts, ...asked }) => {
      const { complaintDeadline, deadlines } = assessPriority(facts, asked)
      if (!deadlines.complaint) return
      expect(possibleOutcomes(deadlines.complaint.limit)).toEqual(
        possibleOutcomes(complaintDeadline),
      )
    })
  })

  test('a complaint that comes in time is heard, and one that comes late is not as if in time', () => {
    const late = ['late-may-be-heard', 'too-late'] as const
    always(complaints, ({ facts, ...asked }) => {
      const { complaint, deadlines } = assessPriority(facts, asked)
      if (deadlines.complaint?.status !== 'determined') return
      const { timing } = deadlines.complaint
      if (timing === 'in-time') only(complaint, (each) => !late.some((one) => one === each))
      if (timing === 'late') only(complaint, (each) => each === 'late-may-be-heard')
      if (timing === 'over-a-year') only(complaint, (each) => each === 'too-late')
    })
  })
})

describe('what is owed, and a referral of which the day is not known', () => {
  test('what holds for a referral received on any earlier day is not ruled out (pbrl § 2-2, priof § 15)', () => {
    const known = situations(priorityFacts, {
      about: [priorityRight, priorityDuties, priorityStartDeadline, priorityAssessmentDeadline],
      where: { rightFound: [true, false] },
    })
    always(
      fc.tuple(known, fc.constantFrom(1, 100, 365, 1500)),
      ([{ facts, on, ...asked }, ago]) => {
        const rest = { ...facts, birthDate: null, age: null }
        const received = after(on, -ago)
        if (received < since.coverage.day) return
        const open = assessPriority(rest, { on, ...asked })
        const day = assessPriority({ ...rest, received }, { on, ...asked })
        for (const name of ['duties', 'startDeadline', 'assessmentDeadline'] as const) {
          const ruledOut = possibleOutcomes(day[name]).filter(
            (each) => !possibleOutcomes(open[name]).some((one) => one === each),
          )
          if (ruledOut.length > 0) disagree(`received ${received}`, open[name], day[name])
        }
      },
    )
  })
})
