import { calendarDay, possibleOutcomes, type CalendarDay } from '@vilkar/core'
import { parseInput, readAll } from '@vilkar/core/edge'
import { askAll, askFrom, type AnswersTo } from '@vilkar/law'
import { assessmentDeadline, type AssessmentDeadline } from './deadlines/assessment-deadline.js'
import type { ComplaintDeadline } from './deadlines/complaint-deadline.js'
import { eraOf, type PriorityEra } from './deadlines/eras.js'
import { startDeadline, type StartDeadline } from './deadlines/start-deadline.js'
import { assessmentTimeLimit } from './decisions/assessment-deadline.js'
import { complaintTimeLimit } from './decisions/complaint-deadline.js'
import { priorityComplaint } from './decisions/complaint.js'
import { priorityDuties } from './decisions/duties.js'
import { fasterAssessment } from './decisions/faster-assessment.js'
import { habilitationTransition } from './decisions/habilitation-transition.js'
import { priorityMissedDeadline } from './decisions/missed-deadline.js'
import { municipalPriority } from './decisions/municipal.js'
import { priorityRankingCriteria } from './decisions/ranking-criteria.js'
import { referralReturn } from './decisions/referral-return.js'
import { priorityRight } from './decisions/right.js'
import { priorityStartDeadline } from './decisions/start-deadline.js'
import { habilitationTargetGroup } from './decisions/target-group.js'
import { dutiesOwed, type DutiesOwed } from './duties-owed.js'
import {
  assessPriorityOptions,
  priorityFacts,
  type AssessPriorityOptions,
  type PriorityFacts,
} from './facts.js'
import { suggestFromGuide, type GuideSuggestion } from './guide/suggest.js'
import { hasRight, inputsFrom } from './inputs.js'

/** The questions on the referral, which follow the rules of the day it was received. */
const byReceipt = {
  right: priorityRight,
  rankingCriteria: priorityRankingCriteria,
  assessmentTimeLimit,
  fasterAssessment,
  duties: priorityDuties,
  startDeadline: priorityStartDeadline,
  referralReturn,
  targetGroup: habilitationTargetGroup,
  habilitationTransition,
} as const

/** The questions on what comes later, and on the municipality: those of the day asked about. */
const byDay = {
  missedDeadline: priorityMissedDeadline,
  complaint: priorityComplaint,
  municipal: municipalPriority,
} as const

/** The question that follows the rules of the day on which one knew enough to complain. */
const byKnowledge = { complaintTimeLimit } as const

type Questions = typeof byReceipt & typeof byDay & typeof byKnowledge

/** The name of a question in an assessment. */
export type PriorityQuestion = keyof Questions

/** The rules that a referral follows, and why those. Plain data. */
export interface ReferralRules {
  /** The day that chose them. */
  readonly day: CalendarDay
  /** Whether it is the day of receipt; or, that being unknown, of the assessment or asked about. */
  readonly chosenBy: 'received' | 'assessed' | 'on'
  /** The time of the law; absent before the first. */
  readonly era?: PriorityEra['id']
  /**
   * Whether it is an assumption that the day of receipt chooses, since no transitional rule was read for
   * the changes of 2015, 2019 and 2024: `interpretation: priority-era-by-receipt`. Of 2004 one was read.
   */
  readonly assumed: boolean
}

/** The answers to every question of priority about one referral, and its deadlines. Plain data. */
export type PriorityAssessment = AnswersTo<Questions> & {
  readonly on: CalendarDay
  readonly rules: ReferralRules
  /** What `duties` says, written out; absent where that is open or was not read. */
  readonly owed?: DutiesOwed
  /** What the priority guide suggests, which decides nothing; absent where none was asked. */
  readonly guide?: GuideSuggestion
  readonly deadlines: {
    /** The time within which the referral is to be assessed. */
    readonly assessment: AssessmentDeadline
    /** The deadline for the start of care; absent where it is unknown when the right was assessed. */
    readonly start?: StartDeadline
    /** The time for complaining; absent where it is unknown when one knew enough to. */
    readonly complaint?: ComplaintDeadline
  }
}

function rulesOf(
  from: CalendarDay,
  on: CalendarDay,
  chosenBy: ReferralRules['chosenBy'],
): ReferralRules {
  const [era, now] = [eraOf(from), eraOf(on)]
  return {
    day: from,
    chosenBy,
    ...(era && { era: era.id }),
    assumed: (era?.assumed ?? false) || (era?.id !== now?.id && (now?.assumed ?? false)),
  }
}

/**
 * Answers every question of priority about one referral: whether there is a right to specialist care, by
 * what patients are ranked, what the service owes and by when, what follows when a deadline is missed,
 * and to whom one complains; counts the deadlines; and tells what a priority guide suggests.
 *
 * Norwegian: *prioritering og rett til nødvendig helsehjelp*. Source: pbrl §§ 2-1 to 2-2 b and 7-2, priof,
 * sphl § 2-1 a, hol § 3-5. What belongs to the assessment follows the rules of the day the referral was received,
 * by the first institution where it was passed on; what comes later follows those of the day asked
 * about. The medical conditions are judged by a physician: unknown never becomes a no.
 *
 * @param facts - What is known; every fact may be left out or null, which means unknown. Without a day of
 *   receipt the referral is looked at as if received on the day asked about, and `rules` says so.
 * @param options - The day asked about; the side of a 29 February birthday; whether presumptions are
 *   used; whether Saturday counts as a working day.
 * @returns One answer for each question: determined, undetermined with what is needed, or not in
 *   force; each with its provisions and how far the law was read; the rules that the referral follows;
 *   and the deadlines with how they were counted.
 * @throws {InvalidInput} When facts or the day are not what they should be; all issues at once, in
 *   nb, nn and en, without anything of what was given.
 * @example
 * ```ts
 * import { assessPriority } from '@vilkar/priority'
 *
 * const { right, deadlines, rules } = assessPriority(
 *   { received: '2026-03-27', benefit: true, reasonableCost: true, specialistServiceProvides: true },
 *   { on: '2026-04-07' },
 * )
 * right.status === 'determined' && right.outcome // => 'right'
 * deadlines.assessment.status === 'determined' && deadlines.assessment.lastDay // => '2026-04-15'
 * rules.era // => 'E5'
 * ```
 */
export function assessPriority(
  facts: PriorityFacts,
  options: AssessPriorityOptions,
): PriorityAssessment {
  const [read, asked] = readAll(
    () => parseInput(priorityFacts, facts),
    () => parseInput(assessPriorityOptions, options),
  )
  const on = calendarDay(asked.on)
  const { from, chosenBy, complaint, known, age, ageWhenSent } = inputsFrom(read, on, asked)
  const ofReceipt = { ...asked, on: from }
  const found = hasRight(possibleOutcomes(askFrom(priorityRight, known, ofReceipt)))
  const right = read.rightFound ?? found
  const inputs = { ...known, right }
  const { saturdayIsWorkingDay } = asked
  const answers = askAll(byReceipt, inputs, ofReceipt)
  const owed =
    answers.duties.status === 'determined' ? dutiesOwed(answers.duties.outcome) : undefined
  const { mentalDisorderOrAddiction, rightAssessed, deadline, appointment } = read
  return {
    on,
    rules: rulesOf(from, on, chosenBy),
    ...(owed && { owed }),
    ...(read.guide && { guide: suggestFromGuide(read.guide, { on: from }) }),
    deadlines: {
      assessment: assessmentDeadline(read.received ?? from, {
        on,
        firstReceived: read.firstReceived,
        saturdayIsWorkingDay,
        ageWhenSent,
        mentalDisorderOrAddiction,
        suspectedSeriousIllness: read.suspectedSeriousIllness,
      }),
      ...(rightAssessed && {
        start: startDeadline(rightAssessed, {
          received: from,
          right,
          age,
          mentalDisorderOrAddiction,
          deadline,
          appointment,
          saturdayIsWorkingDay,
        }),
      }),
      ...(complaint && { complaint }),
    },
    ...answers,
    ...askAll(byDay, inputs, asked),
    ...askAll(byKnowledge, inputs, { ...asked, on: read.knewEnough ?? on }),
  }
}
