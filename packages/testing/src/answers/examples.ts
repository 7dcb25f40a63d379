/* Runs rows of examples: what is known, on which days, and what follows. */
import {
  decide,
  possibleOutcomes,
  type Answer,
  type Decision,
  type Force,
  type Given,
  type Inputs,
} from '@vilkar/core'
import { describe, expect, test } from 'vitest'

/** One example of a question. */
export interface Example<I extends Inputs, O extends string, C extends string> {
  /** The sentence that it proves. */
  readonly says: string
  readonly given: Given<I>
  /** The days on which it holds. */
  readonly on: readonly string[]
  /** The outcome; several where the answer is open between them; none where nothing is law. */
  readonly then: O | readonly O[]
  /** Citations that the answer must rest on. */
  readonly basis?: readonly C[]
  /** What is asked for next, where the answer is open. */
  readonly needed?: readonly (keyof I & string)[]
  /** What kind of norm the answer rests on, where it matters. */
  readonly force?: Force
  /** Turns presumptions off. */
  readonly presume?: false
}

/** What an example says of an answer, in a form that two answers can be compared in. */
function seen(
  answer: Answer,
  {
    basis = [],
    needed,
    force,
  }: Pick<Example<Inputs, string, string>, 'basis' | 'needed' | 'force'>,
): unknown {
  const cited: readonly string[] = answer.status === 'not-in-force' ? [] : answer.basis
  return {
    possible: possibleOutcomes(answer),
    missing: basis.filter((citation) => !cited.includes(citation)),
    ...(needed && { needed: answer.status === 'undetermined' ? answer.needed : [] }),
    ...(force && { force: answer.status === 'not-in-force' ? undefined : answer.force }),
  }
}

function inOrderOf<O extends string>(outcomes: readonly O[], then: O | readonly O[]): readonly O[] {
  const expected = [then].flat()
  return outcomes.filter((outcome) => expected.includes(outcome))
}

/**
 * Tests rows of examples of one decision.
 *
 * @param decision - The question.
 * @param title - What the group is about, with its provision.
 * @param rows - The examples.
 */
export function examples<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
  title: string,
  rows: readonly Example<I, O, C>[],
): void {
  describe(title, () => {
    test.each(rows.map((row) => [row.says, row] as const))('%s', (_, row) => {
      const { given, on: days, then, needed, force, presume = true } = row
      expect(days).not.toEqual([])
      const expected = {
        possible: inOrderOf(decision.outcomes, then),
        missing: [],
        ...(needed && { needed }),
        ...(force && { force }),
      }
      const answers = days.map((on) => {
        const answer = decide(decision, given, { on, presume }) as unknown as Answer
        return { on, ...(seen(answer, row) as object) }
      })
      expect(answers).toEqual(days.map((on) => ({ on, ...expected })))
    })
  })
}
