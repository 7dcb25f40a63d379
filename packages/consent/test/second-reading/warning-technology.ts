import { open, says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly technology: 'warning' | 'locating' | 'medical-warning' | 'none'
  readonly technologyPartOf: 'health-care' | 'chapter-9-services' | 'other-services'
  readonly age: number
  readonly decisionCompetence: 'has' | 'lacks'
  readonly objectsToTechnology: boolean
  readonly necessaryAgainstHarm: boolean
  readonly inPersonsInterest: boolean
  readonly intrusiveWarning: boolean
}
type Outcome =
  | 'service-decides'
  | 'conditions-not-met'
  | 'own-consent'
  | 'as-health-care'
  | 'coercion-rules-somatic'
  | 'coercion-rules-services'
  | 'not-allowed'
  | 'not-under-this-section'
  | 'not-relevant'

const NONE = says('not-relevant', 'pbrl § 4-6 a')
const MEDICAL = says('as-health-care', 'pbrl § 4-6; from 2013-09-01 § 4-6 a (1) second sentence')
const CHAPTER_9 = says('coercion-rules-services', 'hol § 9-2 (2)')
const MINOR = says('not-under-this-section', 'pbrl § 4-6 a (1)')
const OWN = says('own-consent', 'pbrl §§ 4-1, 4-3, 4-6 a (1)')
const COERCION = says('coercion-rules-somatic', 'pbrl §§ 4-6 a (3), 4A-4 (3)')
const REFUSED = says('not-allowed', 'pbrl § 4-6 a (3)')
const DECIDES = says('service-decides', 'pbrl § 4-6 a (1), (2)')
const CONDITIONS = says('conditions-not-met', 'pbrl § 4-6 a (2)')
const OLD_CARE = says('as-health-care', 'pbrl §§ 4-4 to 4-6')
const OLD_COERCION = says('coercion-rules-somatic', 'pbrl § 4A-4 (3) (to 2013-08-31)')
const OLD_REFUSED = says('not-allowed', 'pbrl §§ 4-6 (3), 4A-4 (3) (to 2013-08-31)')
const OLD_OPEN = open('no rule on such technology outside health care before 2013-09-01')
const BEFORE_2012 = open('before hol, 2012-01-01')

/** pbrl §§ 4-6 a (from 2013-09-01), 4A-4 (3); hol § 9-2 (2) (to 2025-08-31 with the rule on intrusive warning systems). */
export function warningTechnology(given: Given, on: string): Found<Outcome> {
  if (given.technology === 'none') return NONE
  if (on < '2012-01-01') return BEFORE_2012
  if (given.technology === 'medical-warning') return MEDICAL
  if (given.technologyPartOf === 'chapter-9-services') {
    if (given.objectsToTechnology) return CHAPTER_9
    if (on < '2025-09-01' && given.technology === 'warning' && given.intrusiveWarning)
      return CHAPTER_9
  }
  if (on < '2013-09-01') return beforeSection(given)
  // Corrected: § 4-6 a is for those over 18; what is part of health care still rests on §§ 4-4 and 4-5.
  if (given.age < 18) return given.technologyPartOf === 'health-care' ? OLD_CARE : MINOR
  if (given.decisionCompetence === 'has') return OWN
  if (given.objectsToTechnology)
    return given.technologyPartOf === 'health-care' ? COERCION : REFUSED
  return given.necessaryAgainstHarm && given.inPersonsInterest ? DECIDES : CONDITIONS
}

function beforeSection(given: Given): Found<Outcome> {
  if (given.technologyPartOf === 'health-care') {
    if (given.age < 16 || given.decisionCompetence === 'has' || !given.objectsToTechnology)
      return OLD_CARE
    // § 4A-4 (3) then named warning systems only
    return given.technology === 'warning' ? OLD_COERCION : OLD_REFUSED
  }
  if (given.age >= 18 && given.decisionCompetence === 'has') return OWN
  if (given.age >= 18 && given.objectsToTechnology) return OLD_REFUSED
  return OLD_OPEN
}
