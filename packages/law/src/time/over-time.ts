import {
  calendarDay,
  InvalidInput,
  isInvalidInput,
  possibleOutcomes,
  type Answer,
  type CalendarDay,
  type Decision,
  type Inputs,
  type InputsOf,
  type OutcomeOf,
} from '@vilkar/core'
import type { LeapDayBirthday } from '@vilkar/core/calendar'
import { issue, readAll, readNames, type InputOrigins } from '@vilkar/core/edge'
import {
  agesCut,
  birthdays,
  changesOfLaw,
  firstChange,
  runsOf,
  statedDays,
  turningDays,
  type Change,
  type DatedTurn,
  type OverTime,
  type Run,
  type TurningDay,
} from '@vilkar/core/time'
import type { AnyAnswer } from '../ask.js'
import type { Citation } from '../citation/citation.js'
import type { LegalAnswer } from '../reading.js'

/*
 * Questions at a front door over time. A front door is asked on the days on which its answer may turn, and on no other.
 */

/** An answer at a front door, which needs facts. */
type NeedingFacts<A, Fact extends string> = A extends { readonly status: 'undetermined' }
  ? Omit<A, 'needed'> & { readonly needed: readonly Fact[] }
  : A

/** The answer to a question at a front door on some day. */
export type AnswerAt<Q, Fact extends string = string> = NeedingFacts<
  LegalAnswer<Answer<InputsOf<Q>, OutcomeOf<Q>, Citation>>,
  Fact
>

/** A day on which an answer may turn, with what happens then, and the answer on it. Plain data. */
export interface MayChange<A> extends Change<A> {
  /** Whether the day lies after the last through which the law behind the answer was read. */
  readonly beyondLawRead: boolean
}

/** Days that follow each other with the same outcomes. Plain data. */
export interface Stretch<A> {
  readonly first: CalendarDay
  /** The last day, which belongs to it. */
  readonly last: CalendarDay
  /** The answer on the first day. On a later one other rows may say the same. */
  readonly answer: A
  /** The first day on which another outcome is possible or the facts cannot be true, with what happens then; it may lie after the days asked about. */
  readonly ends: TurningDay | null
  /** Whether some of its days lie after the last through which the law behind the answer was read. */
  readonly beyondLawRead: boolean
}

/** How a front door is asked about one day. */
interface OnDay {
  readonly on: string
  readonly leapDayBirthday?: LeapDayBirthday | undefined
}

/** The days that are asked about, in place of one. */
export type From<Options extends OnDay> = Omit<Options, 'on'> & {
  /** The first day asked about, `YYYY-MM-DD`. */
  readonly from: string
  /** The last day asked about, `YYYY-MM-DD`. */
  readonly until: string
}

/** Questions by id. */
type QuestionsById = Readonly<Record<string, Decision<Inputs, string, Citation>>>

/** A front door, as far as it answers from facts that are read. */
export interface AnsweringDoor<Facts extends object, Options extends OnDay> {
  /** The questions that it answers, by id. */
  readonly questions: QuestionsById
  /** The questions of other domains from which inputs are taken, by id. */
  readonly behind?: QuestionsById
  readonly origins: InputOrigins
  /** The questions to which it holds the facts, whatever is asked. */
  readonly holdsFactsTo?: readonly string[]
  /** Answers the questions with some ids. */
  readonly answer: (facts: Facts, options: Options, ids: readonly string[]) => object
}

/** A front door, as far as it is asked over time. */
export interface DoorOverTime<
  Facts extends object,
  Options extends OnDay,
  Questions extends QuestionsById = QuestionsById,
> extends AnsweringDoor<Facts, Options> {
  readonly questions: Questions
  readonly readFacts: (facts: unknown) => Facts
  readonly readOptions: (options: unknown) => Options
}

/** The inputs that hold a person's age, on the day asked about or earlier. */
const ages = ['age', 'ageWhenSent']

/** The first age that no person is taken to reach. */
const beyondEveryAge = 131

/** Lists the tables that an answer may rest on: that of the question, and those from which its inputs are taken. */
function tablesBehind<F extends object, O extends OnDay>(
  door: AnsweringDoor<F, O>,
  ids: readonly string[],
  found: ReadonlySet<string> = new Set(),
): readonly Decision<Inputs, string, Citation>[] {
  return ids.flatMap((id) => {
    const decision = door.questions[id] ?? door.behind?.[id]
    if (decision === undefined || found.has(id)) return []
    const behind = Object.keys(decision.inputs).flatMap((input) => {
      const origin = door.origins[input]
      return origin?.kind === 'answers' ? origin.questions : []
    })
    return [decision, ...tablesBehind(door, behind, new Set([...found, id]))]
  })
}

/** What may turn an answer whatever is known: changes of law, and the ages at which a table cuts. */
interface TurningAnyway {
  readonly changes: readonly DatedTurn[]
  readonly cuts: readonly number[]
}

/** Tables are the same for everybody, and hundreds of rows stand behind some questions. */
const found = new WeakMap<object, Map<string, TurningAnyway>>()

function turningAnyway<F extends object, O extends OnDay>(
  door: AnsweringDoor<F, O>,
  question: string,
): TurningAnyway {
  const ofDoor = found.get(door) ?? new Map<string, TurningAnyway>()
  found.set(door, ofDoor)
  const known = ofDoor.get(question)
  if (known !== undefined) return known
  const tables = tablesBehind(door, [question, ...(door.holdsFactsTo ?? [])])
  const cuts = [...new Set([...agesCut(tables, ages), 0, beyondEveryAge])]
  const fresh = { changes: changesOfLaw(tables), cuts }
  ofDoor.set(question, fresh)
  return fresh
}

function isAnswerTo(question: string): (value: unknown) => value is AnyAnswer {
  return (value): value is AnyAnswer =>
    typeof value === 'object' &&
    value !== null &&
    'decision' in value &&
    value.decision === question
}

function sameOutcomes(one: AnyAnswer, other: AnyAnswer): boolean {
  return possibleOutcomes(one).join() === possibleOutcomes(other).join()
}

/**
 * Tells whether there is a question of some id. What is no text is none, and is not made into one: a list that were
 * would be walked.
 *
 * @internal
 */
export function isQuestionOf(questions: object, question: unknown): boolean {
  return typeof question === 'string' && Object.hasOwn(questions, question)
}

/** What is asked at a door over time: the question, the facts and how it is asked. */
interface Asked<Facts, Options> {
  readonly question: string
  /** The facts, already read. */
  readonly facts: Facts
  /** How it is asked; the day is left aside. */
  readonly options: Options
}

/** Prepares a question at a door to be asked on the days on which its answer may turn. */
function overTime<F extends object, O extends OnDay>(
  door: AnsweringDoor<F, O>,
  { question, facts, options }: Asked<F, O>,
): OverTime<AnyAnswer> & { readonly askOrRefuse: (on: CalendarDay) => AnyAnswer | undefined } {
  const stated = Object.fromEntries<unknown>(Object.entries(facts))
  const { birthDate, age } = stated
  if (age !== undefined && age !== null) {
    throw new InvalidInput([issue(['age'], 'age-of-one-day')])
  }
  const { questions } = door
  if (!isQuestionOf(questions, question)) {
    throw new InvalidInput([issue(['question'], 'not-allowed', Object.keys(questions).join(', '))])
  }
  const { changes, cuts } = turningAnyway(door, question)
  const askOrRefuse = (on: CalendarDay): AnyAnswer | undefined =>
    Object.values(door.answer(facts, { ...options, on }, [question])).find(isAnswerTo(question))
  return {
    days: turningDays(
      [
        ...changes,
        ...(typeof birthDate === 'string'
          ? birthdays(birthDate, cuts, options.leapDayBirthday)
          : []),
        ...statedDays(stated),
      ],
      calendarDay(options.on),
    ),
    same: sameOutcomes,
    askOrRefuse,
    ask: (on) => {
      try {
        return askOrRefuse(on)
      } catch (error) {
        if (isInvalidInput(error)) return undefined
        throw error
      }
    },
  }
}

/** Tells whether a day lies after the last through which the law behind an answer was read. */
function isBeyond(on: CalendarDay, answer: AnyAnswer): boolean {
  return answer.status !== 'not-in-force' && on > answer.lawReadThrough
}

/**
 * Finds the first day on which an answer at a front door may turn.
 *
 * @param door - The front door.
 * @param asked - The question, and the facts and options, which are read.
 * @returns The day with what happens then and the answer on it; null where nothing that is known changes it.
 * @throws {InvalidInput} When the facts cannot be true on the day asked about, state an age, or the question is none.
 * @internal
 */
export function changeAt<F extends object, O extends OnDay>(
  door: AnsweringDoor<F, O>,
  asked: Asked<F, O>,
): MayChange<AnyAnswer> | null {
  const over = overTime(door, asked)
  const on = calendarDay(asked.options.on)
  const before = over.askOrRefuse(on)
  const change = before && firstChange(over, before)
  if (!change) return null
  const { answer } = change
  // Where no law is left, what is known of its end is what was read of the law before.
  const read = answer.status === 'not-in-force' ? before : answer
  return { ...change, beyondLawRead: isBeyond(change.on, read) }
}

function stretchOf({ pieces, ends }: Run<AnyAnswer>): Stretch<AnyAnswer> {
  const [{ first, answer }] = pieces
  return {
    first,
    last: pieces.at(-1)?.last ?? first,
    answer,
    ends,
    beyondLawRead: pieces.some((piece) => isBeyond(piece.last, piece.answer)),
  }
}

/**
 * Cuts some days where an answer at a front door turns.
 *
 * @param door - The front door.
 * @param asked - The question, and the facts and options, which are read; the day of the options is the first.
 * @param until - The last day.
 * @returns The stretches of days with the same outcomes.
 * @throws {InvalidInput} As `changeAt` does, save that facts may be true on some of the days alone.
 * @internal
 */
export function stretchesAt<F extends object, O extends OnDay>(
  door: AnsweringDoor<F, O>,
  asked: Asked<F, O>,
  until: CalendarDay,
): readonly Stretch<AnyAnswer>[] {
  return runsOf(overTime(door, asked), calendarDay(asked.options.on), until).map(stretchOf)
}

/** Names the first day where what is wrong is said of the day asked about. */
function sayingFrom<T>(read: () => T): () => T {
  return () => {
    try {
      return read()
    } catch (error) {
      if (!isInvalidInput(error)) throw error
      throw new InvalidInput(
        error.issues.map((each) => (each.path[0] === 'on' ? { ...each, path: ['from'] } : each)),
      )
    }
  }
}

/**
 * Reads how some days are asked about: the options of a front door, with the first day as that asked about, and the last.
 *
 * @param readOptions - Reads the options of the front door.
 * @param asked - The days, and what else may be chosen.
 * @returns The options of the front door, and the last day.
 * @throws {InvalidInput} When a day is not one or the last comes before the first, or as `readOptions` does.
 * @internal
 */
export function readFrom<O extends OnDay>(
  readOptions: (options: unknown) => O,
  asked: From<O>,
): readonly [options: O, until: CalendarDay] {
  const { from, until, ...rest } = readNames(asked)
  const [options, last] = readAll(
    sayingFrom(() => readOptions({ ...rest, on: from })),
    () => calendarDay(until, 'until'),
  )
  if (options.on > last) throw new InvalidInput([issue(['from'], 'too-late', 'until')])
  return [options, last]
}

/**
 * Finds the first day on which an answer at a front door may turn, from facts as a caller states them.
 *
 * @internal
 */
export function mayChangeAt<
  Questions extends QuestionsById,
  Q extends keyof Questions & string,
  F extends object,
  O extends OnDay,
>(
  door: DoorOverTime<F, O, Questions>,
  question: Q,
  facts: unknown,
  options: O,
): MayChange<AnswerAt<Questions[Q], keyof F & string>> | null {
  const [read, asked] = readAll(
    () => door.readFacts(facts),
    () => door.readOptions(options),
  )
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- it is answered by its own table.
  return changeAt(door, { question, facts: read, options: asked }) as MayChange<
    AnswerAt<Questions[Q], keyof F & string>
  > | null
}

/**
 * Cuts some days where an answer at a front door turns, from facts as a caller states them.
 *
 * @internal
 */
export function timelineAt<
  Questions extends QuestionsById,
  Q extends keyof Questions & string,
  F extends object,
  O extends OnDay,
>(
  door: DoorOverTime<F, O, Questions>,
  question: Q,
  facts: unknown,
  options: From<O>,
): readonly Stretch<AnswerAt<Questions[Q], keyof F & string>>[] {
  const [read, [asked, until]] = readAll(
    () => door.readFacts(facts),
    () => readFrom(door.readOptions, options),
  )
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- it is answered by its own table.
  return stretchesAt(door, { question, facts: read, options: asked }, until) as readonly Stretch<
    AnswerAt<Questions[Q], keyof F & string>
  >[]
}
