import { says, type Found } from '@vilkar/testing/second-reading'
import { CHILDREN_2018 } from './shared-informing.ts'

interface Given {
  readonly age: number
  readonly receivesHealthCare: boolean
  readonly childWishesParentsNotTold: boolean
  readonly childsReasonsDeserveRespect: boolean
  readonly weightyReasonsAgainstTellingParents: boolean
}
type Outcome =
  | 'no-exception'
  | 'childs-wish'
  | 'weighty-reasons'
  | 'childs-wish-not-regulated'
  | 'weighty-reasons-not-regulated'
  | 'not-applicable'

/** pbrl § 3-4 (2) and (3): whether an exception from informing the parents applies, and which. */
export function parentsKeptOut(given: Given, on: string): Found<Outcome> {
  const { age, weightyReasonsAgainstTellingParents: weighty } = given
  if (age >= 18) return says('not-applicable', 'pbrl § 3-4')
  // Between 12 and 16 years, where the child for reasons that ought to be respected does not want it.
  const wish =
    age >= 12 && age < 16 && given.childWishesParentsNotTold && given.childsReasonsDeserveRespect
  if (on < CHILDREN_2018) {
    // The rule on the wish named the patient; there was none on weighty reasons for it to stand beside.
    if (wish) {
      return given.receivesHealthCare
        ? says('childs-wish', 'pbrl § 3-4 (2)')
        : says('childs-wish-not-regulated', 'pbrl § 3-4, only the patient before LOV-2017-06-16-53')
    }
    return weighty
      ? says('weighty-reasons-not-regulated', 'no rule on weighty reasons before 2018')
      : says('no-exception', 'pbrl § 3-4 (2)')
  }
  // Weighty regard bars the parents at any age, whatever the child wants.
  if (weighty) return says('weighty-reasons', 'pbrl § 3-4 (3)')
  return wish ? says('childs-wish', 'pbrl § 3-4 (2)') : says('no-exception', 'pbrl § 3-4 (2)')
}
