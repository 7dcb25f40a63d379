/* Shows mutants to the tests, one at a time, and keeps the score. */
import type { Collected } from './collected.ts'
import type { Mutant } from './mutant.ts'
import type { Stage } from './stage.ts'

/** What became of the mutants of one kind. */
export interface Score {
  readonly kind: string
  killed: number
  /** Those that no test noticed and that readers of the statutes bear out: they say nothing wrong. */
  borneOut: number
  readonly survivors: string[]
}

/** What notices a mutant without a test being run. */
type Notices<T> = (mutant: Mutant<T>) => boolean

/** How mutants of one table or point are judged. */
export interface Judging<T extends object> {
  readonly stage: Stage<T>
  readonly killers: readonly Collected[]
  /** Asked first, since it is quicker than a test. */
  readonly isNoticed?: Notices<T>
  readonly isBorneOut?: Notices<T>
}

/** Tells whether a test fails on what is shown. */
async function fails({ run }: Collected): Promise<boolean> {
  try {
    await run()
    return false
  } catch {
    return true
  }
}

/** How many mutants of a kind each test has noticed: who noticed many is asked first. */
const noticed = new Map<string, Map<Collected, number>>()

/** Tells whether any of some tests notices a mutant. */
async function isKilled<T extends object>(
  mutant: Mutant<T>,
  judging: Judging<T>,
): Promise<boolean> {
  const { stage, killers, isNoticed } = judging
  if (isNoticed?.(mutant) === true) return true
  stage.show(mutant.mutated)
  try {
    const counts = noticed.get(mutant.kind) ?? new Map<Collected, number>()
    noticed.set(mutant.kind, counts)
    const count = (test: Collected): number => counts.get(test) ?? 0
    for (const test of [...killers].sort((one, other) => count(other) - count(one))) {
      if (!(await fails(test))) continue
      counts.set(test, count(test) + 1)
      return true
    }
    return false
  } finally {
    stage.show()
  }
}

/** The scores of a package, by kind of mutant. */
export type Scores = Map<string, Score>

/**
 * Judges a mutant, and adds it to the scores.
 *
 * @param mutant - The mutant.
 * @param judging - How it is judged.
 * @param scores - The scores.
 */
export async function judge<T extends object>(
  mutant: Mutant<T>,
  judging: Judging<T>,
  scores: Scores,
): Promise<void> {
  const { kind, name } = mutant
  const score = scores.get(kind) ?? { kind, killed: 0, borneOut: 0, survivors: [] }
  scores.set(kind, score)
  if (await isKilled(mutant, judging)) score.killed++
  else if (judging.isBorneOut?.(mutant) === true) score.borneOut++
  else score.survivors.push(name)
}

/**
 * Tells how many of the mutants that say something wrong were killed, of a hundred.
 *
 * @param score - The score of a kind.
 */
export function shareOf({ killed, survivors }: Score): number {
  const all = killed + survivors.length
  return all === 0 ? 100 : (100 * killed) / all
}
