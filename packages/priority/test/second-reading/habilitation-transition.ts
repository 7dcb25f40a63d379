import { open, says, type Found } from '../../../law/test/helpers/second-reading.ts'

interface Given {
  readonly age: number
}
type Outcome = 'plan-transition' | 'no-transition-near'

const plan = says('plan-transition', 'national guide on habilitation, 1.1.4.1 and 2.7.4.4')
const passed = says('no-transition-near', 'national guide on habilitation, HAVO: over 18')
const young = says('no-transition-near', 'national guide on habilitation, HABU: 0–18')
const noAge = open('guide: long-term planning, but no age from which')

/** The guide: children to 18, grown-ups from then, the passage to be planned long before. It names no age. */
export function habilitationTransition(given: Given, _on: string): Found<Outcome> {
  if (given.age >= 18) {
    return passed
  }
  if (given.age >= 16) {
    return plan
  }
  return given.age >= 12 ? noAge : young
}
