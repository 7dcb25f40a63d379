import type { Found } from '@vilkar/testing/second-reading'
import {
  decidesByItselfRead,
  type Competence,
  type Condition,
  type DecidesByItself,
  type Informed,
  type Matter,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly decisionCompetence: Competence
  readonly objectsToHealthCare: boolean
  readonly treatedCondition: Condition
  readonly matter: Matter
  readonly parentsInformed: Informed
  readonly electroconvulsive: boolean
}
type Outcome = DecidesByItself

/** pbrl §§ 4-3 (1), (5), 4-5 a, 4-6 (4); phvl § 4-4 b. */
export function decidesByItself(given: Given, on: string): Found<Outcome> {
  return decidesByItselfRead(
    given.age,
    given.decisionCompetence,
    given.objectsToHealthCare,
    given.treatedCondition,
    given.matter,
    given.parentsInformed,
    given.electroconvulsive,
    on,
  )
}
