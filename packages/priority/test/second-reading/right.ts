import { says, type Found } from '@vilkar/testing/second-reading'
import { RIGHTS_2004, RIGHTS_2015, RIGHTS_2024 } from './shared.ts'

interface Given {
  readonly lossOfPrognosis: 'length-of-life' | 'quality-of-life' | 'both-together' | 'none'
  readonly expectedBenefit: boolean
  readonly reasonableCost: boolean
  readonly experimentalCareAbroad: boolean
  readonly specialistServiceProvides: boolean
}
type Outcome =
  | 'right'
  | 'requires-judgement'
  | 'no-right-but-care-offered'
  | 'no-right'
  | 'outside-specialist-service'
  | 'not-regulated'

/** LOV-2019-12-20-103: pbrl § 2-1b (2) last sentence, from 2024-06-01 § 2-2 (3). */
const PROVIDE_AND_FINANCE = '2020-01-01'

const notRead = says('not-regulated', 'before 2004-09-01')

/** pbrl § 2-1 (2) and priof § 2 (three conditions); pbrl § 2-1b (2) and priof § 2 (two); pbrl § 2-2 and priof § 1 (two). */
export function right(given: Given, on: string): Found<Outcome> {
  if (on < RIGHTS_2004) {
    return notRead
  }
  if (on < RIGHTS_2015) {
    return threeConditions(given)
  }
  if (on >= PROVIDE_AND_FINANCE && !given.specialistServiceProvides) {
    return on < RIGHTS_2024 ? outside2020 : outside2024
  }
  // FOR-2020-03-27-462 § 3 replaces pbrl § 2-1b, but leaves (5) and with it priof § 2: the conditions stand.
  if (given.expectedBenefit && given.reasonableCost) {
    return on < RIGHTS_2024 ? yes2015 : yes2024
  }
  // From 2015-11-01 priof § 3 (2) lifts all of § 2; from 2024-06-01 it still names § 2, its notes (to §§ 1 and 3) the conditions.
  if (given.experimentalCareAbroad) {
    return abroad2015
  }
  return on < RIGHTS_2024 ? no2015 : no2024
}

const outside2020 = says('outside-specialist-service', 'pbrl § 2-1b (2)')
const outside2024 = says('outside-specialist-service', 'pbrl § 2-2 (3)')
const yes2015 = says('right', 'priof § 2 (1)')
const yes2024 = says('right', 'pbrl § 2-2 (2)')
const abroad2015 = says('requires-judgement', 'priof § 3 (2)')
const no2015 = says('no-right', 'priof § 2 (1)')
const no2024 = says('no-right', 'pbrl § 2-2 (2)')

const yes2004 = says('right', 'priof § 2 (1)')
const offered2004 = says('no-right-but-care-offered', 'priof § 2 (1) nr. 1, notes to § 2')
const abroad2004 = says('requires-judgement', 'priof § 3 (2)')
const no2004 = says('no-right', 'priof § 2 (1)')

function threeConditions(given: Given): Found<Outcome> {
  if (given.expectedBenefit && given.reasonableCost) {
    return given.lossOfPrognosis === 'none' ? offered2004 : yes2004
  }
  // To 2015-10-31 priof § 3 (2) lifted only § 2 (1) nr. 2 and (3), the benefit.
  if (
    !given.expectedBenefit &&
    given.reasonableCost &&
    given.lossOfPrognosis !== 'none' &&
    given.experimentalCareAbroad
  ) {
    return abroad2004
  }
  return no2004
}
