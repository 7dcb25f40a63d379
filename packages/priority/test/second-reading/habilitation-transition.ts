import { open, says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly age: number
}
type Outcome = 'plan-transition' | 'no-transition-near'

const passed = says('no-transition-near', 'national guide on habilitation, HAVO: over 18')
const noAge = open('guide: long-term planning, but no age from which')

/**
 * The guide: children to 18, grown-ups over 18, the passage to be planned long before. Corrected: it names no age at all
 * (1.1.4.1, 2.7.4.4, 3.1.7.5), so that nothing is said of anybody to 18: `interpretation: habilitation-transition-age`.
 */
export function habilitationTransition(given: Given): Found<Outcome> {
  return given.age > 18 ? passed : noAge
}
