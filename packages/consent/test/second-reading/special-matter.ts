import type { Found } from '@vilkar/testing/second-reading'
import {
  specialMatterRead,
  type Competence,
  type Matter,
  type SpecialMatter,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly decisionCompetence: Competence
  readonly matter: Matter
}
type Outcome = SpecialMatter

/** pbrl §§ 4-3 (1), 4-5 a. */
export function specialMatter(given: Given, on: string): Found<Outcome> {
  return specialMatterRead(given.age, given.decisionCompetence, given.matter, on)
}
