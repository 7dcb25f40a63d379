import { says, type Found } from '@vilkar/testing/second-reading'
import {
  ownDecisionRead,
  specialMatterRead,
  type Competence,
  type Informed,
  type Matter,
} from './shared-deciding.ts'

interface Given {
  readonly age: number
  readonly decisionCompetence: Competence
  readonly matter: Matter
  readonly parentsInformed: Informed
}
type Outcome =
  | 'must-be-heard'
  | 'must-be-heard-with-great-weight'
  | 'must-be-heard-unless-childs-own-decision'
  | 'if-able-to-form-views'
  | 'decides-alone'
  | 'not-applicable'

const ADULT = says('not-applicable', 'pbrl § 4-4 (5)')
const NOBODY = says('not-applicable', 'pbrl § 4-5 a')
const ALONE = says('decides-alone', 'pbrl § 4-3 (1) b, c')
const GREAT = says(
  'must-be-heard-with-great-weight',
  'bl § 31 (2); from 2018-01-01 also pbrl § 4-4 (5)',
)
const HEARD = says('must-be-heard', 'bl § 31 (2); from 2018-01-01 also pbrl § 4-4 (5)')
const IF_ABLE = says(
  'if-able-to-form-views',
  'bl § 31 (1), from 2014-01-01 (2); from 2018-01-01 also pbrl §§ 3-1 (1), 4-4 (5)',
)

const ADULT_OUTSIDE = says('not-applicable', 'bl §§ 31, 33')
const EDUCATION = says('must-be-heard-unless-childs-own-decision', 'bl §§ 31 (2), 32')
const GREAT_OUTSIDE = says('must-be-heard-with-great-weight', 'bl § 31 (2)')
const HEARD_OUTSIDE = says('must-be-heard', 'bl § 31 (2)')
const IF_ABLE_OUTSIDE = says(
  'if-able-to-form-views',
  'bl § 31 (1), from 2014-01-01 (2); of a user also pbrl § 3-1 (2), from 2018-01-01 (1)',
)

/**
 * bl §§ 31, 32: what is no health care. Neither competence nor what the parents know is asked about: § 32 goes by age
 * alone, and pbrl §§ 3-4 and 4-3 (1) c give a child no decision outside health care. pbrl § 3-1 on users sets no age.
 */
function outsideHealthCare(age: number, on: string): Found<Outcome> {
  if (age >= 18) return ADULT_OUTSIDE
  if (age >= 15) return EDUCATION
  if (age >= 12) return GREAT_OUTSIDE
  if (age >= 7 && on >= '2004-04-01') return HEARD_OUTSIDE
  return IF_ABLE_OUTSIDE
}

/** bl § 31; pbrl §§ 3-1 (1), 4-4 (5) (to 2017-12-31 § 4-4 (5), earlier (3)). */
export function childHeard(given: Given, on: string): Found<Outcome> {
  const { matter } = given
  if (matter === 'no-health-care') return outsideHealthCare(given.age, on)
  if (given.age >= 18) return ADULT
  const special = specialMatterRead(given.age, given.decisionCompetence, matter, on)
  if (special.kind === 'open') return special
  if (special.outcome === 'nobody') return NOBODY
  const own = ownDecisionRead(
    given.age,
    given.decisionCompetence,
    matter,
    given.parentsInformed,
    false,
    on,
  )
  // Corrected: where it is not sure that the child decides, § 4-4 (5) and bl § 31 (2) hold meanwhile.
  const sure = own.kind === 'says' && special.outcome !== 'requires-judgement'
  if (sure && own.outcome === 'patient') return ALONE
  if (given.age >= 12) return GREAT
  // 7 years since 2004-04-01 (LOV-2003-06-20-40)
  if (given.age >= 7 && on >= '2004-04-01') return HEARD
  return IF_ABLE
}
