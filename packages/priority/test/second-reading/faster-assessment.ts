import { says, type Found } from '@vilkar/testing/second-reading'
import { RIGHTS_2004, RIGHTS_2015, RIGHTS_2024, pandemic, rightToAssessment } from './shared.ts'

interface Given {
  readonly referredTo: 'hospital-or-clinic' | 'addiction-institution' | 'other-institution'
  readonly suspectedSeriousIllness: boolean
}
type Outcome = 'sooner' | 'no-sooner' | 'no-right-to-assessment' | 'not-regulated'

const notRead = says('not-regulated', 'before 2004-09-01')
const none = says('no-right-to-assessment', 'pbrl § 2-2 (1) and (4)')
const sooner2004 = says('sooner', 'pbrl § 2-2 (4)')
const usual2004 = says('no-sooner', 'pbrl § 2-2 (4)')
const sooner2015 = says('sooner', 'pbrl § 2-2 (1)')
const usual2015 = says('no-sooner', 'pbrl § 2-2 (1)')
const sooner2020 = says('sooner', 'FOR-2020-03-27-462 § 4 (1)')
const usual2020 = says('no-sooner', 'FOR-2020-03-27-462 § 4 (1)')
const sooner2024 = says('sooner', 'pbrl § 2-2a (4)')
const usual2024 = says('no-sooner', 'pbrl § 2-2a (4)')

/** pbrl § 2-2 (4), from 2015-11-01 (1), from 2024-06-01 § 2-2a (4). */
export function fasterAssessment(given: Given, on: string): Found<Outcome> {
  if (on < RIGHTS_2004) {
    return notRead
  }
  if (!rightToAssessment(given.referredTo, on)) {
    return none
  }
  if (on < RIGHTS_2015) {
    return given.suspectedSeriousIllness ? sooner2004 : usual2004
  }
  if (pandemic(on)) {
    return given.suspectedSeriousIllness ? sooner2020 : usual2020
  }
  if (on < RIGHTS_2024) {
    return given.suspectedSeriousIllness ? sooner2015 : usual2015
  }
  return given.suspectedSeriousIllness ? sooner2024 : usual2024
}
