import {
  InvalidInput,
  calendarDay,
  possibleOutcomes,
  type Answer,
  type CalendarDay,
  type Decision,
  type OutcomeOf,
} from '@vilkar/core'
import { issue, parseInput, readAll } from '@vilkar/core/edge'
import { askAll, askFrom, type AnswersTo } from '@vilkar/law'
import { match } from 'ts-pattern'
import { childCoordinatorConsent } from './decisions/child-coordinator.js'
import { childHeard } from './decisions/child-heard.js'
import { childInpatientMentalHealth } from './decisions/child-inpatient-mental-health.js'
import { competenceLapses } from './decisions/competence-lapses.js'
import { consentComplaint } from './decisions/complaint.js'
import { mayTellByException } from './decisions/confidentiality-exception.js'
import { coordinatorConsent } from './decisions/coordinator.js'
import { consentEmergency } from './decisions/emergency.js'
import { consentForm } from './decisions/form.js'
import { healthPersonnelConfidentiality } from './decisions/health-personnel-confidentiality.js'
import { individualPlanConsent } from './decisions/individual-plan.js'
import { informChildWelfare } from './decisions/inform-child-welfare.js'
import { informNextOfKin } from './decisions/inform-next-of-kin.js'
import { informOtherParent } from './decisions/inform-other-parent.js'
import { informParents } from './decisions/inform-parents.js'
import { informationSharing } from './decisions/information-sharing.js'
import { nextOfKinTakesPart } from './decisions/next-of-kin-takes-part.js'
import { objection } from './decisions/objection.js'
import { othersPresent } from './decisions/others-present.js'
import { parentsConsentSuffices } from './decisions/parental-consent.js'
import { parentsKeptOut } from './decisions/parents-kept-out.js'
import { refusal } from './decisions/refusal.js'
import { servicesConfidentiality } from './decisions/services-confidentiality.js'
import { mayShareBeyondCare } from './decisions/sharing-beyond-care.js'
import { sharingWithCooperatingPersonnel } from './decisions/sharing-with-personnel.js'
import { consentValidity } from './decisions/validity.js'
import { warningTechnology } from './decisions/warning-technology.js'
import { whoDecides } from './decisions/who-decides.js'
import { consentWithdrawal } from './decisions/withdrawal.js'
import {
  assessConsentOptions,
  consentFacts,
  type AssessConsentOptions,
  type ConsentFacts,
} from './facts.js'
import { inputsFrom, parentsToldApart } from './inputs.js'
import { orderNextOfKin, type NextOfKinOrder } from './next-of-kin.js'

/**
 * The questions of an assessment, by the names under which it answers them. Whether there is a right to
 * refuse, and a duty of confidentiality, is asked before them, since others look at the outcome.
 */
const questions = {
  whoDecides,
  emergency: consentEmergency,
  objection,
  competenceLapses,
  parentsConsentSuffices,
  childHeard,
  parentsKeptOut,
  informParents,
  informOtherParent,
  informChildWelfare,
  informNextOfKin,
  nextOfKinTakesPart,
  othersPresent,
  form: consentForm,
  validity: consentValidity,
  withdrawal: consentWithdrawal,
  individualPlanConsent,
  coordinatorConsent,
  childCoordinatorConsent,
  informationSharing,
  sharingWithCooperatingPersonnel,
  healthPersonnelConfidentiality,
  servicesConfidentiality,
  mayTellByException,
  mayShareBeyondCare,
  childInpatientMentalHealth,
  complaint: consentComplaint,
  warningTechnology,
} as const

type Questions = typeof questions & { readonly refusal: typeof refusal }

/** The name of a question in an assessment. */
export type ConsentQuestion = keyof Questions

/** What one holder of parental responsibility is told. */
export interface InformedParent {
  /** The place in the list of parents that was given. */
  readonly parent: number
  readonly answer: AnswersTo<Questions>['informParents']
}

/** The answers to every question of consent, information and confidentiality. Plain data. */
export type ConsentAssessment = AnswersTo<Questions> & {
  readonly on: CalendarDay
  /** What each is told who holds parental responsibility, or may hold it, where something was said of one alone. */
  readonly informEachParent?: readonly InformedParent[]
  /** The candidates for next of kin in the statutory order, where any were given. */
  readonly nextOfKin?: NextOfKinOrder
}

/** Tells whether a refusal stands by an outcome of `refusal`. */
function stands(outcome: OutcomeOf<typeof refusal>): boolean {
  return match(outcome)
    .with('right-to-refuse', 'withhold-at-next-of-kins-wish', () => true)
    .with('no-right-to-refuse', 'general-rules', 'nothing-refused', () => false)
    .exhaustive()
}

/** Joins what the possible outcomes say: known only where they all say the same. */
function agreed(each: readonly boolean[]): boolean | undefined {
  return each.every(Boolean) ? true : each.some(Boolean) ? undefined : false
}

type Duty<D extends Decision> = Answer<D['inputs'], OutcomeOf<D>>

/** Tells whether one of the two duties of confidentiality holds: known only where one does, or neither can. */
function hasDuty(
  ...duties: readonly [
    Duty<typeof healthPersonnelConfidentiality>,
    Duty<typeof servicesConfidentiality>,
  ]
): boolean | undefined {
  const none = duties.map((each) => possibleOutcomes(each).map((may) => may === 'no-duty-here'))
  if (none.some((each) => each.length > 0 && !each.includes(true))) return true
  return none.every((each) => each.length > 0 && !each.includes(false)) ? false : undefined
}

/** Refuses a consent said to be given by the one who decides, where that is the parents and theirs is not enough. */
function holdsTogether(
  { consentGivenBy, consentWithdrawn }: ConsentFacts,
  answer: AnswersTo<typeof questions>['parentsConsentSuffices'],
): void {
  if (consentGivenBy !== 'the-one-who-decides' || consentWithdrawn !== false) return
  if (answer.status === 'determined' && answer.outcome === 'insufficient') {
    throw new InvalidInput([issue(['consentGivenBy'], 'does-not-agree', 'parents')])
  }
}

/**
 * Answers every question of consent, information and confidentiality about one person on one day.
 *
 * Norwegian: *samtykke, informasjon og taushetsplikt*. Source: pbrl chapters 3, 4, 4 A and 7, hpl chapters 2,
 * 5 and 6, hol §§ 2-1, 9-2 and 12-1, sphl § 6-1, pjl §§ 15 to 17, phvl §§ 2-1 and 4-4 b, bl, bvl, vgml, hrf and
 * ipf. `whoDecides` is the final answer on health care: what decides by itself first, then age and competence. The
 * other questions stand beside it; warning and locating technology that is no medical equipment is one of them.
 *
 * @param facts - What is known; every fact may be left out or null, which means unknown.
 * @param options - The day asked about; the side of a 29 February birthday; whether presumptions are
 *   used.
 * @returns One answer for each question: determined, undetermined with what is needed, or not in
 *   force; each with its provisions and how far the law was read.
 * @throws {InvalidInput} When facts or the day are not what they should be; all issues at once, in
 *   nb, nn and en, without anything of what was given.
 * @example
 * ```ts
 * import { assessConsent } from '@vilkar/consent'
 *
 * const { whoDecides, childHeard } = assessConsent(
 *   {
 *     birthDate: '2011-03-14',
 *     childWishesParentsNotTold: true,
 *     childsReasonsDeserveRespect: true,
 *     matter: 'ordinary',
 *   },
 *   { on: '2026-02-01' },
 * )
 * whoDecides.status === 'determined' && whoDecides.outcome // => 'patient'
 * childHeard.status === 'determined' && childHeard.outcome // => 'decides-alone'
 * ```
 */
export function assessConsent(
  facts: ConsentFacts,
  options: AssessConsentOptions,
): ConsentAssessment {
  const [read, asked] = readAll(
    () => parseInput(consentFacts, facts),
    () => parseInput(assessConsentOptions, options),
  )
  const on = calendarDay(asked.on)
  const known = inputsFrom(read, on, asked.leapDayBirthday)
  const refused = askFrom(refusal, known, asked)
  const inputs = {
    ...known,
    refusalStands: agreed(possibleOutcomes(refused).map(stands)),
    dutyHere: hasDuty(
      askFrom(healthPersonnelConfidentiality, known, asked),
      askFrom(servicesConfidentiality, known, asked),
    ),
  }
  const answers = askAll(questions, inputs, asked)
  holdsTogether(read, answers.parentsConsentSuffices)
  const informEachParent = parentsToldApart(read, on, asked.leapDayBirthday).map(
    ({ parent, parentsInformed }) => ({
      parent,
      answer: askFrom(informParents, { ...inputs, parentsInformed }, asked),
    }),
  )
  return {
    on,
    refusal: refused,
    ...answers,
    ...(informEachParent.length > 0 && { informEachParent }),
    ...(read.nextOfKin && {
      nextOfKin: orderNextOfKin(read.nextOfKin, {
        on,
        compulsoryMentalHealthCare: read.compulsoryMentalHealthCare,
        specialReasonsAgainstContact: read.specialReasonsAgainstContact,
      }),
    }),
  }
}
