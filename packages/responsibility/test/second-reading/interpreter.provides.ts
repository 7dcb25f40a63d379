import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly interpreting: 'spoken-language' | 'hearing-loss' | 'deafblindness'
}
type Outcome = 'service-books' | 'service-books-from-nav'

const SPOKEN = says('service-books', 'guide IS-2651 2.6.5')
const NAV = says('service-books-from-nav', 'guide IS-2651 2.6.3 and 2.6.5')

/** Guide 2.6.5: who books and who supplies. */
export function interpreterProvides(given: Given): Found<Outcome> {
  return given.interpreting === 'spoken-language' ? SPOKEN : NAV
}
