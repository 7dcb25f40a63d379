import type { CaseFile } from './case-file.js'
import type { CaseDomain } from './domains.js'

type Sections = Required<Pick<CaseFile, CaseSection>>

/** A section of a case file that holds facts. */
export type CaseSection = 'person' | CaseDomain

/** The place of a fact in a case file, its section first: `person.age`. */
export type FactPlace = {
  [S in CaseSection]: `${S}.${keyof NonNullable<Sections[S]> & string}`
}[CaseSection]
