import { calendarDay, possibleOutcomes, type CalendarDay } from '@vilkar/core'
import { parseInput, readAll } from '@vilkar/core/edge'
import {
  askAtDoor,
  askedOf,
  askFrom,
  looksAt,
  needingFacts,
  since,
  withAssumed,
  type AssumedFact,
  type FrontDoorAnswers,
  type InFacts,
} from '@vilkar/law'
import { priorityAssumptions } from './assumptions.js'
import { assessmentDeadline, type AssessmentDeadline } from './deadlines/assessment-deadline.js'
import type { ComplaintDeadline } from './deadlines/complaint-deadline.js'
import { eraOf, type PriorityEra } from './deadlines/eras.js'
import { lookAtStart, type StartDeadline } from './deadlines/start-deadline.js'
import {
  fasterAssessment,
  habilitationTransition,
  municipalPriority,
  priorityAssessmentDeadline,
  priorityComplaint,
  priorityComplaintDeadline,
  priorityComplaintForm,
  priorityDuties,
  priorityMissedDeadline,
  priorityRankingCriteria,
  priorityRight,
  priorityStartDeadline,
  priorityTargetGroup,
  referralReturn,
} from './decisions/index.js'
import { dutiesOwed, type DutiesOwed } from './duties-owed.js'
import { priorityFacts, type PriorityFacts, type ReadFacts } from './facts.js'
import { assessPriorityOptions, type AssessPriorityOptions } from './options.js'
import { suggestFromGuide, type GuideSuggestion } from './guide/suggest.js'
import { priorityInputOrigins, type PriorityDoor } from './input-origins.js'
import { hasRight, inputsFrom } from './inputs.js'
import {
  askOver,
  differing,
  stretchesOf,
  turnsOf,
  type AnswersOverDays,
  type Days,
  type Stretch,
} from './over-days.js'

/** The questions on the referral, which follow the rules of the day it was received. */
const byReceipt = {
  right: priorityRight,
  rankingCriteria: priorityRankingCriteria,
  assessmentDeadline: priorityAssessmentDeadline,
  fasterAssessment,
  duties: priorityDuties,
  startDeadline: priorityStartDeadline,
  referralReturn,
  targetGroup: priorityTargetGroup,
  habilitationTransition,
} as const

/** The questions on what comes later, and on the municipality: those of the day asked about. */
const byDay = {
  missedDeadline: priorityMissedDeadline,
  complaint: priorityComplaint,
  complaintForm: priorityComplaintForm,
  municipal: municipalPriority,
} as const

/** The question that follows the rules of the day on which one knew enough to complain. */
const byKnowledge = { complaintDeadline: priorityComplaintDeadline } as const

/**
 * The fact that tells on which day a question is asked, by the question's id, where that is not the day asked
 * about. Where it is unknown, an answer may need it.
 */
export const priorityDayFacts: Readonly<Partial<Record<string, 'received' | 'knewEnough'>>> =
  /* @__PURE__ */ Object.fromEntries([
    ...Object.values(byReceipt).map(({ id }) => [id, 'received'] as const),
    ...Object.values(byKnowledge).map(({ id }) => [id, 'knewEnough'] as const),
  ])

type Questions = typeof byReceipt & typeof byDay & typeof byKnowledge

/** The name of a question in an assessment. */
export type PriorityQuestion = keyof Questions

/** The rules that a referral follows, and why those. Plain data. */
export type ReferralRules =
  | {
      readonly chosenBy: 'received'
      /** The day of receipt, by the first institution. */
      readonly day: CalendarDay
      /** The time of the law; absent before the first. */
      readonly era?: PriorityEra['id']
      /**
       * Whether it is an assumption that the day of receipt chooses: `interpretation: priority-era-by-receipt`.
       * In 2004 the regulations named those referred after 1 September.
       */
      readonly assumed: boolean
    }
  | {
      /** It is unknown when the referral was received: then each answer is that of every possible day. */
      readonly chosenBy: 'unknown'
      /** The first day on which it may have been received. */
      readonly first: CalendarDay
      /** The last. */
      readonly last: CalendarDay
      /** The times of the law on those days. */
      readonly eras: readonly PriorityEra['id'][]
      readonly assumed: boolean
    }

/** The answers to the questions on the referral. */
type AnswersOfReceipt = AnswersOverDays<typeof byReceipt, 'received' | 'waitedSixMonths2004'>

/** Answers over days, each open one with the facts that it needs. */
type TellingFacts<Answers> = {
  readonly [N in keyof Answers]: InFacts<Answers[N], PriorityDoor>
}

/** The answers to every question of priority about one referral, and its deadlines. Plain data. */
export type PriorityAssessment = TellingFacts<AnswersOfReceipt> &
  FrontDoorAnswers<typeof byDay, PriorityDoor> &
  TellingFacts<AnswersOverDays<typeof byKnowledge, 'knewEnough'>> & {
    readonly on: CalendarDay
    readonly rules: ReferralRules
    /** The facts that were taken for granted, where the caller chose some. */
    readonly assumed?: readonly AssumedFact[]
    /** What `duties` says, written out; absent where that is open or was not read. */
    readonly owed?: DutiesOwed
    /** What the priority guide suggests, which decides nothing; absent where none was asked. */
    readonly guide?: GuideSuggestion
    readonly deadlines: {
      /** The time within which the referral is to be assessed; absent where it is unknown when it was received. */
      readonly assessment?: AssessmentDeadline
      /** The deadline for the start of care; absent where it is unknown when the right was assessed. */
      readonly start?: StartDeadline
      /** The time for complaining; absent where it is unknown when one knew enough to. */
      readonly complaint?: ComplaintDeadline
    }
  }

function rulesOf(
  stretches: readonly Days[],
  on: CalendarDay,
  isReceived: boolean,
  sent: CalendarDay | null | undefined,
): ReferralRules {
  const first = stretches[0]?.first ?? on
  const last = stretches.at(-1)?.last ?? on
  const [then, now] = [eraOf(last, sent), eraOf(on, on)]
  const assumed = (then?.assumed ?? false) || (then?.id !== now?.id && (now?.assumed ?? false))
  if (isReceived) {
    return { chosenBy: 'received', day: first, ...(then && { era: then.id }), assumed }
  }
  const eras = stretches.flatMap((days) => eraOf(days.first)?.id ?? [])
  return { chosenBy: 'unknown', first, last, eras: [...new Set(eras)], assumed }
}

/** Adds to what is known whether there is a right: what was found; left out, what the conditions lead to. */
function withRight(
  { rightFound }: ReadFacts,
  stretches: readonly Stretch[],
  presume: boolean | undefined,
): readonly Stretch[] {
  const turns = turnsOf(stretches)
  const asked = new Set(differing(priorityRight, turns))
  let rightToSpecialistCare: boolean | undefined
  return turns.map((turn) => {
    const { first, last, known } = turn
    if (asked.has(turn)) {
      const answer = askFrom(priorityRight, known, { on: last, presume })
      rightToSpecialistCare = rightFound ?? hasRight(possibleOutcomes(answer))
    }
    return { first, last, known: { ...known, rightToSpecialistCare } }
  })
}

/**
 * The days on which the deadline for the start is asked about: those of receipt, and the day of 2004 on which one
 * had to be set for whoever had waited six months.
 */
function startStretches(stretches: readonly Stretch[], on: CalendarDay): readonly Stretch[] {
  const { day } = since.individualDeadline2004
  if (on < day || stretches.every(({ last }) => last >= day)) return stretches
  return stretches.flatMap((stretch) => {
    const waited = stretch.known['waitedSixMonths2004']
    if (stretch.last >= day || waited === false) return [stretch]
    const { known } = stretch
    const then = { first: day, last: day, known: { ...known, waitedSixMonths2004: true } }
    return waited === true
      ? [then]
      : [{ ...stretch, known: { ...known, waitedSixMonths2004: false } }, then]
  })
}

/**
 * Answers questions of priority from facts that are read.
 *
 * @param given - The facts.
 * @param options - How it is asked.
 * @param ids - The ids of the questions that are asked; left out, all are.
 * @returns The assessment; where some questions are asked, it holds the answers to those alone.
 * @internal
 */
export function answerPriority(
  given: ReadFacts,
  options: AssessPriorityOptions,
  ids?: readonly string[],
): PriorityAssessment {
  const on = calendarDay(options.on)
  const { facts, assumed } = withAssumed(given, priorityAssumptions, options.assume)
  const {
    arrival,
    isReceived,
    counted,
    knew,
    complaint,
    known,
    on: knownOn,
  } = inputsFrom(facts, on, options)
  const { presume, saturdayIsWorkingDay } = options
  const stretches = withRight(
    facts,
    stretchesOf(byReceipt, arrival).map((days) => ({ ...days, known: knownOn(days) })),
    presume,
  )
  const rights = new Set(stretches.map((each) => each.known['rightToSpecialistCare']))
  const rightToSpecialistCare =
    rights.size === 1 ? stretches[0]?.known['rightToSpecialistCare'] : undefined
  const ofReceipt = { on, presume, counted, fact: 'received' } as const
  const ofStart = startStretches(stretches, on)
  const asked = { ofReceipt: askedOf(byReceipt, ids), ofDay: askedOf(byDay, ids) }
  const answers: Partial<AnswersOfReceipt> = {
    ...askOver(asked.ofReceipt, stretches, ofReceipt),
    ...(ofStart !== stretches &&
      askOver(askedOf({ startDeadline: priorityStartDeadline }, ids), ofStart, {
        ...ofReceipt,
        fact: isReceived ? 'waitedSixMonths2004' : 'received',
      })),
  }
  const { duties } = answers
  const owed = duties?.status === 'determined' ? dutiesOwed(duties.outcome) : undefined
  const isRightLookedAt = looksAt({ ...asked.ofReceipt, ...asked.ofDay }, 'rightToSpecialistCare')
  const right =
    answers.right ??
    (isRightLookedAt ? askOver({ right: priorityRight }, stretches, ofReceipt).right : undefined)
  const behind = { origins: priorityInputOrigins, facts, answers: [right] }
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- all of them are there, unless fewer are asked.
  const told = needingFacts(answers as AnswersOfReceipt, behind)
  const { mentalDisorderOrAddiction, rightAssessed, deadline, appointment, referredTo } = facts
  return {
    on,
    rules: rulesOf(stretches, on, isReceived, facts.sent),
    ...(options.assume && { assumed }),
    ...(owed && { owed }),
    ...(facts.guide && { guide: suggestFromGuide(facts.guide, { on: arrival.last }) }),
    deadlines: {
      ...(isReceived && {
        assessment: assessmentDeadline(facts.received ?? arrival.last, {
          on,
          firstReceived: facts.firstReceived,
          saturdayIsWorkingDay,
          referredTo,
          ageWhenSent: knownOn(arrival).ageWhenSent,
          mentalDisorderOrAddiction,
          suspectedSeriousIllness: facts.suspectedSeriousIllness,
        }),
      }),
      ...(rightAssessed &&
        answers.startDeadline && {
          start: lookAtStart(rightAssessed, told.startDeadline, {
            arrival,
            deadline,
            appointment,
            saturdayIsWorkingDay,
          }),
        }),
      ...(complaint && { complaint }),
    },
    ...told,
    ...askAtDoor(asked.ofDay, { ...known, rightToSpecialistCare }, options, behind),
    ...needingFacts(
      askOver(
        askedOf(byKnowledge, ids),
        stretchesOf(byKnowledge, knew).map((days) => ({ ...days, known })),
        { on, presume, counted: [], fact: 'knewEnough' },
      ),
      behind,
    ),
  }
}

/**
 * Answers every question of priority about one referral: whether there is a right to specialist care, by
 * what patients are ranked, what the service owes and by when, what follows when a deadline is missed,
 * to whom one complains and in what form; counts the deadlines; and tells what a priority guide suggests.
 *
 * Norwegian: *prioritering og rett til nødvendig helsehjelp*. Source: pbrl §§ 2-1 to 2-2 b and 7-2, priof,
 * sphl § 2-1 a, hol § 3-5. What belongs to the assessment follows the rules of the day the referral was received,
 * by the first institution where it was passed on; what comes later follows those of the day asked
 * about. The medical conditions are judged by a physician: unknown never becomes a no.
 *
 * @param facts - What is known; every fact may be left out or null, which means unknown. Without a day of
 *   receipt each answer is that of every day on which the referral may have been received, and `received` is
 *   needed where it decides.
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
 * const { right, deadlines } = assessPriority(
 *   { received: '2026-03-27', expectedBenefit: true, reasonableCost: true, specialistServiceProvides: true },
 *   { on: '2026-04-07' },
 * )
 * right.status === 'determined' && right.outcome // => 'right'
 * const { assessment } = deadlines
 * assessment?.status === 'determined' && assessment.lastDay // => '2026-04-15'
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
  return answerPriority(read, asked)
}
