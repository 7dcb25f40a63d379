import type { SourceId } from './statement.ts'

/** A source document, and how many statements each part of it was found to hold. */
export interface SourceDocument {
  readonly id: SourceId
  /** The year of the document; absent where it gives none. */
  readonly year?: number
  /** The parts that the register holds, each with its number of statements, so that a lost one is noticed. */
  readonly parts: Readonly<Record<string, number>>
}

/** The five source documents that describe the field. */
export const sourceDocuments: readonly SourceDocument[] = [
  { id: 'S0', parts: { S0: 38 } },
  {
    id: 'S1',
    year: 2014,
    parts: {
      'S1-0': 2,
      'S1-1.1': 149,
      'S1-1.2': 87,
      'S1-1.3': 53,
      'S1-1.4': 59,
      'S1-1.5': 42,
      'S1-1.6': 79,
      'S1-1.7': 31,
      'S1-1.8': 75,
      'S1-2.1': 81,
      'S1-2.2': 91,
      'S1-2.3': 153,
      'S1-2.4': 144,
      'S1-2.5': 22,
      'S1-2.6': 59,
      'S1-2.7': 45,
      'S1-3.1': 105,
      'S1-3.2': 110,
      'S1-3.3': 17,
      'S1-3.4': 34,
      'S1-3.5': 59,
      'S1-3.6': 31,
      'S1-4.1': 77,
      'S1-4.2': 19,
      'S1-4.3': 42,
      'S1-4.4': 50,
      'S1-4.5': 62,
      'S1-4.6': 18,
    },
  },
  { id: 'S2', parts: { S2: 24 } },
  { id: 'S3', year: 2017, parts: { S3: 81 } },
  { id: 'S4', parts: { S4: 142 } },
]

/** The names of all parts, in the order of the sources. */
export const partNames: readonly string[] = sourceDocuments.flatMap(({ parts }) =>
  Object.keys(parts),
)
