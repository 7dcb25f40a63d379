import { consentOverTime } from '@vilkar/consent/time'
import { contactPointOverTime } from '@vilkar/cooperation/time'
import { InvalidInput, type CalendarDay } from '@vilkar/core'
import { issue, parseInput, readAll } from '@vilkar/core/edge'
import { planOverTime } from '@vilkar/individual-plan/time'
import {
  changeAt,
  isQuestionOf,
  readFrom,
  stretchesAt,
  type AnswerAt,
  type AnsweringDoor,
  type From,
  type MayChange,
  type Stretch,
} from '@vilkar/law/time'
import { priorityOverTime } from '@vilkar/priority/time'
import { responsibilityOverTime } from '@vilkar/responsibility/time'
import { assessCaseOptions, type AssessCaseOptions } from '../assess-case.js'
import { caseFile, type CaseFile } from '../case-file.js'
import { factsByDomain, type DomainFacts } from '../by-domain.js'
import { caseDomains, caseQuestions, type CaseDomain, type CaseQuestion } from '../domains.js'
import { within } from '../within.js'

/** How a case is asked about, beside the questions. */
export type CaseOverTimeOptions = Omit<AssessCaseOptions, 'questions'>

/** The answer to a question of a case on some day. */
export type CaseAnswerAt<Q extends CaseQuestion> = AnswerAt<(typeof caseQuestions)[Q]>

/** What is asked of a domain, once facts and options are read. */
type AskedOfDomain = readonly [facts: DomainFacts, options: CaseOverTimeOptions]

/** The front door of a domain, as a case asks it over time. */
interface DoorOfCase {
  readonly questions: Readonly<Record<string, unknown>>
  readonly change: (
    question: string,
    ...asked: AskedOfDomain
  ) => MayChange<CaseAnswerAt<CaseQuestion>> | null
  readonly stretches: (
    question: string,
    until: CalendarDay,
    ...asked: AskedOfDomain
  ) => readonly Stretch<CaseAnswerAt<CaseQuestion>>[]
}

/** Turns the front door of a domain to a case. */
function doorOf<D extends CaseDomain>(
  domain: D,
  door: AnsweringDoor<DomainFacts[D], Omit<CaseOverTimeOptions, 'assume'>>,
): DoorOfCase {
  /* eslint-disable @typescript-eslint/consistent-type-assertions -- a question is answered by its own table. */
  return {
    questions: door.questions,
    change: (question, facts, options) =>
      within([domain], () =>
        changeAt(door, { question, facts: facts[domain], options }),
      )() as MayChange<CaseAnswerAt<CaseQuestion>> | null,
    stretches: (question, until, facts, options) =>
      within([domain], () =>
        stretchesAt(door, { question, facts: facts[domain], options }, until),
      )() as readonly Stretch<CaseAnswerAt<CaseQuestion>>[],
  }
  /* eslint-enable @typescript-eslint/consistent-type-assertions -- as above. */
}

const doors: Readonly<Record<CaseDomain, DoorOfCase>> = {
  consent: doorOf('consent', consentOverTime),
  individualPlan: doorOf('individualPlan', planOverTime),
  responsibility: doorOf('responsibility', responsibilityOverTime),
  priority: doorOf('priority', priorityOverTime),
  cooperation: doorOf('cooperation', contactPointOverTime),
}

/** Finds the front door that answers a question. */
function domainOf(question: CaseQuestion): CaseDomain {
  const found = caseDomains.find((domain) => isQuestionOf(doors[domain].questions, question))
  if (found === undefined)
    throw new InvalidInput([
      issue(['question'], 'not-allowed', Object.keys(caseQuestions).join(', ')),
    ])
  return found
}

/** Reads a case and the day asked about. */
function readOn(
  file: CaseFile,
  options: AssessCaseOptions,
): readonly [asked: AskedOfDomain, questions: readonly CaseQuestion[]] {
  const [read, { assume, questions, ...asked }] = readAll(
    () => parseInput(caseFile, file),
    () => parseInput(assessCaseOptions, options),
  )
  return [[factsByDomain(read, assume).facts, asked], questions ?? everyQuestion]
}

/** Reads a case and the days asked about. */
function readDays(
  file: CaseFile,
  options: From<AssessCaseOptions>,
): readonly [asked: AskedOfDomain, questions: readonly CaseQuestion[], until: CalendarDay] {
  const [read, [{ assume, questions, ...asked }, until]] = readAll(
    () => parseInput(caseFile, file),
    () => readFrom((each) => parseInput(assessCaseOptions, each), options),
  )
  return [[factsByDomain(read, assume).facts, asked], questions ?? everyQuestion, until]
}

// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of an object are its own.
const everyQuestion = Object.keys(caseQuestions) as readonly CaseQuestion[]

/**
 * Finds the first day after the day asked about on which the answer to a question of a case may turn.
 *
 * Norwegian: *når svaret kan bli et annet*. It is asked for by itself, since it takes as long as an answer on each of the
 * days on which something happens.
 *
 * @param question - The question's id, of those in `caseQuestions`.
 * @param file - The case file, as `assessCase` takes it; a birth date, and not an age, which is that of one day.
 * @param options - The day asked about, and what else `assessCase` takes.
 * @returns The day, what happens then (a birthday, a change of law, a stated day that comes or is over), and the answer
 *   on it, other facts as they are stated; null where nothing that is known changes the answer. A day after the last
 *   through which the law was read is told all the same, as `beyondLawRead`.
 * @throws {InvalidInput} When the file, an option or the question is not what it should be; all issues at once.
 * @example
 * ```ts
 * import { mayChangeOn } from 'vilkar/time'
 *
 * const file = { person: { birthDate: '2011-03-14' }, consent: { matter: 'ordinary' } } as const
 * const change = mayChangeOn('consent.child-heard', file, { on: '2026-02-01' })
 * change?.on // => '2027-03-14'
 * change?.because // => [{ kind: 'birthday', years: 16, day: 'known' }]
 * change?.answer.status === 'determined' && change.answer.outcome // => 'decides-alone'
 * ```
 */
export function mayChangeOn<Q extends CaseQuestion>(
  question: Q,
  file: CaseFile,
  options: CaseOverTimeOptions,
): MayChange<CaseAnswerAt<Q>> | null {
  const [asked] = readOn(file, options)
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- it is answered by its own table.
  return doors[domainOf(question)].change(question, ...asked) as MayChange<CaseAnswerAt<Q>> | null
}

/**
 * Cuts some days where the answer to a question of a case turns.
 *
 * Norwegian: *tidslinje*.
 *
 * @param question - The question's id, of those in `caseQuestions`.
 * @param file - The case file, as `assessCase` takes it; a birth date, and not an age.
 * @param options - The first and the last day, both inclusive, and what else `assessCase` takes.
 * @returns The stretches of days with the same outcomes, each with the answer on its first day, its first and last day
 *   and what ends it. Days on which the facts cannot be true, as those before a birth, are in none.
 * @throws {InvalidInput} As `mayChangeOn` does.
 * @example
 * ```ts
 * import { timeline } from 'vilkar/time'
 *
 * const file = { person: { birthDate: '2011-03-14' }, consent: { matter: 'ordinary' } } as const
 * const days = { from: '2026-01-01', until: '2027-12-31' }
 * timeline('consent.child-heard', file, days).map(({ first, last }) => [first, last])
 * // => [['2026-01-01', '2027-03-13'], ['2027-03-14', '2027-12-31']]
 * ```
 */
export function timeline<Q extends CaseQuestion>(
  question: Q,
  file: CaseFile,
  options: From<CaseOverTimeOptions>,
): readonly Stretch<CaseAnswerAt<Q>>[] {
  const [asked, , until] = readDays(file, options)
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- it is answered by its own table.
  return doors[domainOf(question)].stretches(question, until, ...asked) as readonly Stretch<
    CaseAnswerAt<Q>
  >[]
}

/** The first day on which the answer to one question of a case may turn. Plain data. */
export interface CaseChange extends MayChange<CaseAnswerAt<CaseQuestion>> {
  readonly domain: CaseDomain
  readonly question: CaseQuestion
}

/**
 * Lists what will turn in a case: of each question the first day on which its answer may be another.
 *
 * @param file - The case file, as `assessCase` takes it; a birth date, and not an age.
 * @param options - The day asked about, the questions (left out: all), and what else `assessCase` takes.
 * @returns The changes, the earliest first; a question of which nothing known changes the answer is not among them.
 * @throws {InvalidInput} As `mayChangeOn` does.
 * @example
 * ```ts
 * import { changesAhead } from 'vilkar/time'
 *
 * const questions = ['consent.child-heard', 'plan.coordinator.child-right'] as const
 * const file = { person: { birthDate: '2011-03-14' }, consent: { matter: 'ordinary' } } as const
 * changesAhead(file, { on: '2026-02-01', questions }).map(({ question, on }) => [question, on])
 * // => [['consent.child-heard', '2027-03-14'], ['plan.coordinator.child-right', '2029-03-14']]
 * ```
 */
export function changesAhead(file: CaseFile, options: AssessCaseOptions): readonly CaseChange[] {
  const [asked, questions] = readOn(file, options)
  return questions
    .flatMap((question): readonly CaseChange[] => {
      const domain = domainOf(question)
      const change = doors[domain].change(question, ...asked)
      return change === null ? [] : [{ domain, question, ...change }]
    })
    .sort((one, other) => Number(one.on > other.on) - Number(one.on < other.on))
}

/** The stretches of days of some questions of a case, by question. Plain data. */
export type CaseTimeline = {
  readonly [Q in CaseQuestion]?: readonly Stretch<CaseAnswerAt<Q>>[]
}

/**
 * Cuts some days where the answers of a case turn, question by question.
 *
 * @param file - The case file, as `assessCase` takes it; a birth date, and not an age.
 * @param options - The first and the last day, both inclusive, the questions (left out: all), and what else `assessCase`
 *   takes.
 * @returns The stretches of each question, as `timeline` gives them, by its id.
 * @throws {InvalidInput} As `mayChangeOn` does.
 * @example
 * ```ts
 * import { timelineOfCase } from 'vilkar/time'
 *
 * const days = { from: '2021-06-01', until: '2022-12-31', questions: ['consent.child-heard'] } as const
 * const stretches = timelineOfCase({ person: { birthDate: '2010' }, consent: { matter: 'ordinary' } }, days)
 * stretches['consent.child-heard']?.map(({ first }) => first)
 * // => ['2021-06-01', '2022-01-01', '2022-12-31']
 * ```
 */
export function timelineOfCase(file: CaseFile, options: From<AssessCaseOptions>): CaseTimeline {
  const [asked, questions, until] = readDays(file, options)
  return Object.fromEntries(
    questions.map((question) => [
      question,
      doors[domainOf(question)].stretches(question, until, ...asked),
    ]),
  )
}
