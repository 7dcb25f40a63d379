import { says, type Found } from '@vilkar/testing/second-reading'
import { CARER_2026, CHILD_WELFARE_2023, CHILDREN_2018 } from './shared-informing.ts'

interface Given {
  readonly age: number
  readonly receivesHealthCare: boolean
  readonly careTakenOver: 'no' | 'emergency-placement' | 'removal-prohibition' | 'care-order'
}
type Outcome =
  | 'inform-child-welfare'
  | 'inform-child-welfare-and-carer'
  | 'no-own-right'
  | 'not-regulated'

const NO_CARE = says('no-own-right', 'pbrl § 3-4, care not taken over')
const ADULT = says('no-own-right', 'pbrl § 3-4, to 18 years')
const FROM_16_OLD = says('no-own-right', 'pbrl § 3-4 (4) before 2018, under 16 only')
const EMERGENCY_BEFORE_2007 = says(
  'no-own-right',
  'pbrl § 3-4 (4) before 2018, bvl1992 §§ 4-8 and 4-12 only',
)
const EMERGENCY_OLD = says(
  'not-regulated',
  'pbrl § 3-4 (4) before 2018 names bvl1992 §§ 4-8 and 4-12; § 4-4 names § 4-6 (2) too',
)
const USER_OLD = says('not-regulated', 'pbrl § 3-4, only the patient before LOV-2017-06-16-53')
const UNDER_16_OLD = says('inform-child-welfare', 'pbrl § 3-4 (4) before 2018')
const NO_PROHIBITION = says('no-own-right', 'pbrl § 3-4 (6) 2023 to 2025, bvl §§ 4-2 and 5-1 only')
const CHILD_WELFARE = says('inform-child-welfare', 'pbrl § 3-4 (6)')
const AND_CARER = says('inform-child-welfare-and-carer', 'pbrl § 3-4 (6)')

/** pbrl § 3-4, last subsection: the child welfare service and those the child lives with. */
export function informChildWelfare(given: Given, on: string): Found<Outcome> {
  if (given.careTakenOver === 'no') return NO_CARE
  if (given.age >= 18) return ADULT
  if (on >= CARER_2026) return AND_CARER
  if (on >= CHILD_WELFARE_2023 && given.careTakenOver === 'removal-prohibition')
    return NO_PROHIBITION
  if (on >= CHILDREN_2018) return CHILD_WELFARE
  if (given.age >= 16) return FROM_16_OLD
  if (given.careTakenOver === 'emergency-placement')
    return on < '2007-01-01' ? EMERGENCY_BEFORE_2007 : EMERGENCY_OLD
  // Its rules held likewise for the service, and they spoke of the patient.
  return given.receivesHealthCare ? UNDER_16_OLD : USER_OLD
}
