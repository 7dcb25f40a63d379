/* Which mutants are judged: chosen by their own names, so that those who come or go take no others with them. */
import { createHash } from 'node:crypto'
import type { Mutant } from './mutant.ts'

/** Tells whether a mutant is judged. */
export type IsTaken = (mutant: Pick<Mutant<object>, 'kind' | 'name'>) => boolean

/**
 * Takes one of so many mutants. Who is among one of many is among one of few, where these divide those.
 *
 * @param every - Of how many one is taken.
 */
export const oneOf =
  (every: number): IsTaken =>
  ({ kind, name }) =>
    createHash('sha256').update(`${kind} | ${name}`).digest().readUInt32BE() % every === 0
