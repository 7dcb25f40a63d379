import {
  InvalidInput,
  calendarDay,
  possibleOutcomes,
  type CalendarDay,
  type OutcomeOf,
} from '@vilkar/core'
import { issue, parseInput, readAll } from '@vilkar/core/edge'
import {
  askAtDoor,
  askedOf,
  askFrom,
  looksAt,
  needingFacts,
  type AnswersTo,
  type AssumedFact,
  type FrontDoorAnswers,
  type Known,
} from '@vilkar/law'
import { match } from 'ts-pattern'
import {
  consentQuestionsByName,
  healthPersonnelConfidentiality,
  informParents,
  parentsConsentSuffices,
  parentsKeptOut,
  refusal,
  servicesConfidentiality,
} from './decisions/index.js'
import { assumeInConsent } from './assumptions.js'
import { consentFacts, type ConsentFacts } from './facts.js'
import { consentInputOrigins, originsToldApart, type ConsentDoor } from './input-origins.js'
import { inputsFrom, parentsToldApart } from './inputs.js'
import { areToldApart } from './kept-out.js'
import { assessConsentOptions, type AssessConsentOptions } from './options.js'
import { orderNextOfKin, type NextOfKinOrder } from './next-of-kin.js'

type Questions = typeof consentQuestionsByName

/** The name of a question in an assessment. */
export type ConsentQuestion = keyof Questions

/** What one holder of parental responsibility is told. */
export interface InformedParent {
  /** The place in the list of parents that was given. */
  readonly parent: number
  readonly answer: FrontDoorAnswers<Questions, ConsentDoor>['informParents']
}

/** The answers to every question of consent, information and confidentiality. Plain data. */
export type ConsentAssessment = FrontDoorAnswers<Questions, ConsentDoor> & {
  readonly on: CalendarDay
  /** What each is told who holds parental responsibility, or may hold it, where something was said of one alone. */
  readonly informEachParent?: readonly InformedParent[]
  /** The candidates for next of kin in the statutory order, where any were given. */
  readonly nextOfKin?: NextOfKinOrder
  /** The facts that were taken for granted, where the caller chose some. */
  readonly assumed?: readonly AssumedFact[]
}

/** Tells whether a refusal stands by an outcome of `refusal`. */
function stands(outcome: OutcomeOf<typeof refusal>): boolean {
  return match(outcome)
    .with('right-to-refuse', 'withhold-at-next-of-kins-wish', () => true)
    .with('no-right-to-refuse', 'general-rules', 'no-health-care', 'nothing-refused', () => false)
    .exhaustive()
}

/** Joins what the possible outcomes say: known only where they all say the same. */
function agreed(each: readonly boolean[]): boolean | undefined {
  return each.every(Boolean) ? true : each.some(Boolean) ? undefined : false
}

/** The answers to the two questions whether there is a duty of confidentiality. */
type DutyAnswers = readonly [
  AnswersTo<Questions>['healthPersonnelConfidentiality'],
  AnswersTo<Questions>['servicesConfidentiality'],
]

/** Tells whether one of the two duties of confidentiality holds: known only where one does, or neither can. */
function hasDuty(...duties: DutyAnswers): boolean | undefined {
  const none = duties.map((each) => possibleOutcomes(each).map((may) => may === 'no-duty-here'))
  if (none.some((each) => each.length > 0 && !each.includes(true))) return true
  return none.every((each) => each.length > 0 && !each.includes(false)) ? false : undefined
}

/** The answers to the questions whose outcomes others look at, as far as they are asked. */
function answersBehind(
  asked: Partial<Questions>,
  known: Known,
  options: AssessConsentOptions,
): {
  readonly keptOut?: AnswersTo<Questions>['parentsKeptOut']
  readonly refused?: AnswersTo<Questions>['refusal']
  readonly duties?: DutyAnswers
} {
  return {
    ...(looksAt(asked, 'parentsInformed') && { keptOut: askFrom(parentsKeptOut, known, options) }),
    ...(looksAt(asked, 'refusalStands') && { refused: askFrom(refusal, known, options) }),
    ...(looksAt(asked, 'dutyHere') && {
      duties: [
        askFrom(healthPersonnelConfidentiality, known, options),
        askFrom(servicesConfidentiality, known, options),
      ],
    }),
  }
}

/** What stands behind the inputs, with what is said of one parent alone asked of each. */
function originsFor(facts: ConsentFacts): typeof consentInputOrigins {
  if (!areToldApart(facts)) return consentInputOrigins
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- parents are among the facts that each of them names.
  return { ...consentInputOrigins, ...originsToldApart } as unknown as typeof consentInputOrigins
}

/** Refuses a consent said to be given by the one who decides, where that is the parents and theirs is not enough. */
function holdsTogether(
  { consentGivenBy, consentWithdrawn }: ConsentFacts,
  known: Known,
  options: AssessConsentOptions,
): void {
  if (consentGivenBy !== 'the-one-who-decides' || consentWithdrawn !== false) return
  const answer = askFrom(parentsConsentSuffices, known, options)
  if (answer.status === 'determined' && answer.outcome === 'insufficient') {
    throw new InvalidInput([issue(['consentGivenBy'], 'does-not-agree', 'parents')])
  }
}

/**
 * Answers questions of consent from facts that are read.
 *
 * @param given - The facts.
 * @param options - How it is asked.
 * @param ids - The ids of the questions that are asked; left out, all are.
 * @returns The assessment; where some questions are asked, it holds the answers to those alone.
 * @internal
 */
export function answerConsent(
  given: ConsentFacts,
  options: AssessConsentOptions,
  ids?: readonly string[],
): ConsentAssessment {
  const on = calendarDay(options.on)
  const { facts, assumed } = assumeInConsent(given, options.assume)
  const known = inputsFrom(facts, on, options.leapDayBirthday)
  const asked = askedOf(consentQuestionsByName, ids)
  const { keptOut, refused, duties } = answersBehind(asked, known, options)
  holdsTogether(facts, known, options)
  const inputs = {
    ...known,
    refusalStands: refused && agreed(possibleOutcomes(refused).map(stands)),
    dutyHere: duties && hasDuty(...duties),
  }
  const behind = {
    origins: originsFor(facts),
    facts,
    answers: [keptOut, refused, ...(duties ?? [])],
  }
  const answers = askAtDoor(asked, inputs, options, behind)
  const apart = Object.hasOwn(asked, 'informParents')
    ? parentsToldApart(facts, on, options.leapDayBirthday)
    : []
  const informEachParent = apart.map(({ parent, parentsInformed }) => {
    const answer = askFrom(informParents, { ...inputs, parentsInformed }, options)
    return { parent, answer: needingFacts({ answer }, behind).answer }
  })
  return {
    on,
    ...answers,
    ...(informEachParent.length > 0 && { informEachParent }),
    ...(options.assume && { assumed }),
    ...(facts.nextOfKin && {
      nextOfKin: orderNextOfKin(facts.nextOfKin, {
        on,
        compulsoryMentalHealthCare: facts.compulsoryMentalHealthCare,
        specialReasonsAgainstContact: facts.specialReasonsAgainstContact,
      }),
    }),
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
 *   used; what is taken for granted where nothing is said.
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
  return answerConsent(read, asked)
}
