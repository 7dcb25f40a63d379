import type { CaseAssessment } from 'vilkar'
import type { Problem } from '../problem.ts'

/** The statutory order of those who may be next of kin, on a day on which there is one. */
export type NextOfKinOrder = Extract<
  NonNullable<CaseAssessment['consent']['nextOfKin']>,
  { readonly status: 'ordered' }
>

type Candidate = NextOfKinOrder['order'][number]

/** The words of the report itself, in one language. What the rules say comes from the packages. */
export interface ReportWords {
  readonly day: string
  readonly asBefore: string
  readonly differences: (before: string, after: string) => string
  readonly noDifference: string
  readonly otherBasis: string
  readonly nextOfKin: {
    readonly heading: string
    readonly criterion: string
    readonly criteria: Readonly<Record<NextOfKinOrder['criterion'], string>>
    readonly relations: Readonly<Record<Candidate['relation'], string>>
    readonly reasons: Readonly<Record<Candidate['reason'], string>>
    readonly needed: Readonly<Record<Candidate['needed'][number], string>>
    readonly contactPointsElsewhere: string
    readonly correspondingRights: string
  }
  readonly check: {
    /** Said over the findings of each kind that a case worker has something to do with. */
    readonly headings: Readonly<Record<'lacking' | 'notFollowed' | 'forReader', string>>
    /** Said where no point of a list concerns the document. */
    readonly nothing: string
    readonly met: (count: number) => string
  }
  readonly ahead: {
    readonly heading: (after: string) => string
    /** Said before what the answer or the finding is then. */
    readonly then: string
    readonly nothing: string
    readonly ageOfOneDay: string
  }
  readonly receipt: (receipt: {
    readonly version: string
    readonly answers: number
    readonly points: number
    readonly hash: string
  }) => string
  readonly closing: string
  readonly problems: Readonly<Record<Problem['kind'], string>>
  readonly usage: readonly string[]
}
