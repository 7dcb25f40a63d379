/* The slips of a package, and which of them a sample takes. */
import { createHash } from 'node:crypto'
import type { Place } from './switches.ts'
import { readInstrumented, sourcesOf } from './sources.ts'

/** A slip, where it stands and what it is. */
export interface Slip extends Place {
  readonly kind: string
  /** What tells it from all others, also when code comes before it: its kind, its source, its function and its texts. */
  readonly line: string
}

/**
 * Lists the slips that can be made in a package.
 *
 * @param folder - The folder of the package, among the packages.
 */
export const slipsIn = (folder: string): readonly Slip[] =>
  sourcesOf(folder).flatMap((file) =>
    readInstrumented(file).mutants.map(({ kind, name }, at) => ({
      file,
      at,
      kind,
      line: `${kind} | ${file.replace(`packages/${folder}/src/`, '')} | ${name}`,
    })),
  )

/**
 * Tells whether a sample takes a slip: by what it is and not by its place, so that new code leaves the sample as it was.
 *
 * @param slip - The slip.
 * @param every - One of how many is taken.
 */
export function isTaken({ line }: Slip, every: number): boolean {
  return createHash('sha256').update(line).digest().readUInt32BE() % every === 0
}
