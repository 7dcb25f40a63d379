import { partNames } from './sources.ts'
import { statement, type Statement } from './statement.ts'

/** A part of a source, as the register holds it. */
export interface RegisterPart {
  /** The part's name: that of its file, and of its page. */
  readonly name: string
  readonly statements: readonly Statement[]
}

// Read by the bundler, so that the register is part of the build.
const files = import.meta.glob<string>('../../../register/statements/*.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
})

function readPart(name: string): RegisterPart {
  const lines = (files[`../../../register/statements/${name}.jsonl`] ?? '').split('\n')
  return {
    name,
    statements: lines
      .filter((line) => line !== '')
      .map((line) => statement.parse(JSON.parse(line))),
  }
}

/** The parts of the sources, in the sources' order. */
export const registerParts: readonly RegisterPart[] = partNames.map(readPart)

/** Every statement of the sources. */
export const register: readonly Statement[] = registerParts.flatMap(({ statements }) => statements)

/**
 * Finds the part in which a statement stands.
 *
 * @param id - The statement's id.
 * @returns The name of the part; nothing for an id that the register does not hold.
 */
export function partOf(id: string): string | undefined {
  return registerParts.find(({ statements }) => statements.some((each) => each.id === id))?.name
}
