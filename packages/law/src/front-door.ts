import type { DecideOptions, Decision, Inputs, Undetermined } from '@vilkar/core'
import type { InputOrigins } from '@vilkar/core/edge'
import type { Citation } from './citation/citation.js'
import { askAll, eachOf, type AnswersTo, type AnyAnswer, type Known } from './ask.js'
import type { InSubstance, LawRead } from './reading.js'

/*
 * From the inputs of tables back to the facts of callers: a table needs inputs, some of which a domain counts from
 * facts or takes from the answer to another question. Who asks at a front door is told of facts.
 */

/** A front door, to the compiler: what stands behind the inputs of its tables, and the facts that it takes. */
export interface FrontDoor<
  Origins extends InputOrigins = InputOrigins,
  Fact extends string = string,
> {
  readonly origins: Origins
  readonly facts: Fact
}

/** The facts behind an input: itself, those that it is counted from, or any, where another answer is behind it. */
type FactsBehind<Input, Door extends FrontDoor> = Input extends keyof Door['origins']
  ? Door['origins'][Input] extends { readonly facts: readonly (infer Behind extends string)[] }
    ? Behind
    : Door['facts']
  : Input

/** An open answer at a front door: what it needs are facts. */
export interface OpenAtDoor<I extends Inputs, O extends string, Door extends FrontDoor>
  extends Omit<Undetermined<I, O, Citation>, 'needed'>,
    LawRead,
    InSubstance {
  /** The facts that decide between the outcomes, the most useful question first. */
  readonly needed: readonly FactsBehind<keyof I & string, Door>[]
}

/** An answer that needs facts. */
export type InFacts<A, Door extends FrontDoor> =
  A extends Undetermined<infer I, infer O, Citation> ? OpenAtDoor<I, O, Door> : A

/** The answers to some questions at a front door, by the same names. */
export type FrontDoorAnswers<Questions, Door extends FrontDoor> = {
  readonly [Q in keyof Questions]: InFacts<AnswersTo<Questions>[Q], Door>
}

/** What stands behind the inputs of a domain in a case. */
export interface BehindInputs<Origins extends InputOrigins> {
  readonly origins: Origins
  /** The facts, as they are stated. */
  readonly facts: Readonly<Record<string, unknown>>
  /** The answers to the questions that inputs are taken from; absent where nothing that is asked looks at them. */
  readonly answers: readonly (AnyAnswer | undefined)[]
}

/** Finds the facts behind inputs, in their order; of several facts those that nobody stated. */
function findFacts({
  origins,
  facts,
  answers,
}: BehindInputs<InputOrigins>): (inputs: readonly string[]) => readonly string[] {
  const behindOne = (input: string): readonly string[] => {
    const origin = origins[input]
    if (origin === undefined) return [input]
    switch (origin.kind) {
      case 'facts': {
        const open = origin.facts.filter((fact) => (facts[fact] ?? undefined) === undefined)
        return open.length > 0 ? open : origin.facts
      }
      case 'answers': {
        const found = origin.questions.flatMap((id) => {
          const answer = answers.find((each) => each?.decision === id)
          return answer?.status === 'undetermined' ? behindAll(answer.needed) : []
        })
        return found.length === 0 && origin.fact !== undefined ? [origin.fact] : found
      }
    }
  }
  const counted = new Set(Object.keys(origins))
  const isCounted = (input: string): boolean => counted.has(input)
  // Many questions look at the same input.
  const found = new Map<string, readonly string[]>()
  const behindAll = (inputs: readonly string[]): readonly string[] => {
    // Most inputs are facts.
    if (!inputs.some(isCounted)) return inputs
    const all = new Set<string>()
    for (const input of inputs) {
      const behind = found.get(input) ?? behindOne(input)
      found.set(input, behind)
      for (const fact of behind) all.add(fact)
    }
    return [...all]
  }
  return behindAll
}

/**
 * Tells of each answer that is open which facts it needs, where its table needs inputs.
 *
 * @param answers - The answers to the questions of a domain, by name.
 * @param behind - What stands behind the inputs.
 * @returns The same answers, each open one with the facts that it needs.
 * @internal
 */
export function needingFacts<
  Answers extends Readonly<Record<keyof Answers, AnyAnswer>>,
  Origins extends InputOrigins,
  Fact extends string,
>(
  answers: Answers,
  behind: BehindInputs<Origins> & { readonly facts: Readonly<Partial<Record<Fact, unknown>>> },
): { readonly [N in keyof Answers]: InFacts<Answers[N], FrontDoor<Origins, Fact>> } {
  const factsBehind = findFacts(behind)
  const told = eachOf<AnyAnswer, AnyAnswer>(answers, (answer) => {
    if (answer.status !== 'undetermined') return answer
    const needed = factsBehind(answer.needed)
    return needed === answer.needed ? answer : { ...answer, needed }
  })
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the names are those of the answers, each told by its own facts.
  return told as {
    readonly [N in keyof Answers]: InFacts<Answers[N], FrontDoor<Origins, Fact>>
  }
}

/**
 * Answers questions at a front door: each open answer with the facts that it needs, and none asked again that was
 * answered for what others look at.
 *
 * @param questions - The questions that are asked, by name.
 * @param inputs - The inputs of their tables, as far as they are known.
 * @param options - The day asked about, and whether presumptions are used.
 * @param behind - What stands behind the inputs.
 * @returns One answer for each question, by its name.
 * @internal
 */
export function askAtDoor<
  Questions extends Readonly<Record<string, Decision<Inputs, string, Citation>>>,
  Origins extends InputOrigins,
  Fact extends string,
>(
  questions: Questions,
  inputs: Known,
  options: DecideOptions,
  behind: BehindInputs<Origins> & { readonly facts: Readonly<Partial<Record<Fact, unknown>>> },
): FrontDoorAnswers<Questions, FrontDoor<Origins, Fact>> {
  const answers = askAll(questions, inputs, options, behind.answers)
  return needingFacts<AnswersTo<Questions>, Origins, Fact>(answers, behind)
}

/** Questions by the names under which an assessment answers them. */
type NamedQuestions = Readonly<Record<string, { readonly id: string }>>

/**
 * Takes those of a domain's questions that are asked.
 *
 * @param questions - The questions, by name.
 * @param ids - The ids of those that are asked; left out, all are.
 * @returns The questions that are asked. Typed as all of them: whoever chooses knows which were chosen.
 * @internal
 */
export function askedOf<Questions extends NamedQuestions>(
  questions: Questions,
  ids: readonly string[] | undefined,
): Questions {
  if (ids === undefined) return questions
  const asked = Object.entries(questions).filter(([, { id }]) => ids.includes(id))
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- see above.
  return Object.fromEntries(asked) as Questions
}

/**
 * Tells whether a question that is asked looks at an input.
 *
 * @internal
 */
export function looksAt(
  questions: Readonly<Record<string, { readonly inputs: Inputs }>>,
  input: string,
): boolean {
  return Object.values(questions).some(({ inputs }) => Object.hasOwn(inputs, input))
}
