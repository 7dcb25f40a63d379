import { says, type Found } from '@vilkar/testing/second-reading'
import { CHILDREN_2018, type Competence, type ParentsInformed } from './shared-informing.ts'

interface Given {
  readonly age: number
  readonly decisionCompetence: Competence
  readonly receivesHealthCare: boolean
  readonly parentsInformed: ParentsInformed
  readonly neededForParentalResponsibility: boolean
}
type Outcome =
  | 'inform'
  | 'only-what-parental-responsibility-requires'
  | 'only-what-parental-responsibility-requires-and-tell-patient'
  | 'do-not-inform'
  | 'as-next-of-kin-or-to-consent'
  | 'not-regulated'
  | 'not-applicable'

const ADULT = says('not-applicable', 'pbrl § 3-4')
const USER_BEFORE_2018 = says(
  'not-regulated',
  'pbrl § 3-4, only the patient before LOV-2017-06-16-53',
)
const INFORM = says('inform', 'pbrl § 3-4 (1)')
const WISH = says('do-not-inform', 'pbrl § 3-4 (2)')
const WEIGHTY = says('do-not-inform', 'pbrl § 3-4 (3)')
const FROM_16 = says('do-not-inform', 'pbrl § 3-4 (1), to 16 years only')
const NEEDED_OLD = says('only-what-parental-responsibility-requires', 'pbrl § 3-4 (3) before 2018')
const NEEDED = says('only-what-parental-responsibility-requires-and-tell-patient', 'pbrl § 3-4 (4)')
const LACKS = says('as-next-of-kin-or-to-consent', 'pbrl § 3-3 (2), § 4-5 (1)')

/** pbrl § 3-4: what the parents are told. */
export function informParents(given: Given, on: string): Found<Outcome> {
  const { age, parentsInformed, neededForParentalResponsibility: needed } = given
  if (age >= 18) return ADULT
  if (on < CHILDREN_2018) {
    if (!given.receivesHealthCare) return USER_BEFORE_2018
    if (age < 16) {
      if (age >= 12 && parentsInformed === 'withheld-at-childs-wish')
        return needed ? NEEDED_OLD : WISH
      return INFORM
    }
    if (given.decisionCompetence === 'lacks') return LACKS
    return needed ? NEEDED_OLD : FROM_16
  }
  if (parentsInformed === 'withheld-for-weighty-reasons') return needed ? NEEDED : WEIGHTY
  if (age < 16) {
    if (age >= 12 && parentsInformed === 'withheld-at-childs-wish') return needed ? NEEDED : WISH
    return INFORM
  }
  if (given.decisionCompetence === 'lacks') return LACKS
  return needed ? NEEDED : FROM_16
}
