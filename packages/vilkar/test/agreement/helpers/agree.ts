/* What it is for two answers to agree. */
import { possibleOutcomes, type Answer, type Inputs } from '@vilkar/core'

type Asked<O extends string> = Answer<Inputs, O>

/** An answer in a line: what it says, and on what it rests. */
function inShort(answer: Asked<string>): string {
  if (answer.status === 'not-in-force') return `${answer.decision}: not in force`
  const rests = [...answer.basis, ...answer.presumed.map((input) => `presumed ${input}`)]
  return `${answer.decision}: ${possibleOutcomes(answer).join(' | ')} [${rests.join('; ')}]`
}

/** Fails, and says of each answer what it says. */
export function disagree(why: string, ...answers: readonly Asked<string>[]): never {
  throw new Error([why, ...answers.map(inShort)].join('\n'))
}

/**
 * Holds two answers to each other. Where nothing is open, the two outcomes must go together. Where
 * something is, each outcome that is possible for the one must go with one that is possible for the other:
 * else the answers leave no way in which both can be true.
 */
export function agree<A extends string, B extends string>(
  one: Asked<A>,
  other: Asked<B>,
  together: (one: A, other: B) => boolean,
): void {
  const [each, all] = [possibleOutcomes(one), possibleOutcomes(other)]
  if (each.length === 0 || all.length === 0) return
  for (const a of each) {
    if (!all.some((b) => together(a, b))) disagree(`${a} goes with none of the other`, one, other)
  }
  for (const b of all) {
    if (!each.some((a) => together(a, b))) disagree(`${b} goes with none of the first`, one, other)
  }
}

/** Holds that the outcomes of the first are in one set exactly where those of the other are in another. */
export function alike<A extends string, B extends string>(
  one: Asked<A>,
  other: Asked<B>,
  these: readonly NoInfer<A>[],
  those: readonly NoInfer<B>[],
): void {
  agree(one, other, (a, b) => these.includes(a) === those.includes(b))
}

/** Holds that where the first says one of some things, the other says one of some others. */
export function follows<A extends string, B extends string>(
  one: Asked<A>,
  these: readonly NoInfer<A>[],
  other: Asked<B>,
  those: readonly NoInfer<B>[],
): void {
  agree(one, other, (a, b) => !these.includes(a) || those.includes(b))
}

/** Holds that where the first says one of some things, the other says none of some others. */
export function excludes<A extends string, B extends string>(
  one: Asked<A>,
  these: readonly NoInfer<A>[],
  other: Asked<B>,
  those: readonly NoInfer<B>[],
): void {
  agree(one, other, (a, b) => !these.includes(a) || !those.includes(b))
}

/** Holds that an answer leaves only outcomes that go with what is known. */
export function only<A extends string>(
  one: Asked<A>,
  fits: (one: A) => boolean,
  why = 'cannot be',
): void {
  const wrong = possibleOutcomes(one).filter((each) => !fits(each))
  if (wrong.length > 0) disagree(`${wrong.join(' | ')}: ${why}`, one)
}

/** Tells whether an answer is settled to be one of some. */
export function says<A extends string>(one: Asked<A>, ...these: readonly NoInfer<A>[]): boolean {
  const each = possibleOutcomes(one)
  return each.length > 0 && each.every((outcome) => these.includes(outcome))
}

/** Tells whether an answer may be one of some. */
export function maySay<A extends string>(one: Asked<A>, ...these: readonly NoInfer<A>[]): boolean {
  return possibleOutcomes(one).some((outcome) => these.includes(outcome))
}
