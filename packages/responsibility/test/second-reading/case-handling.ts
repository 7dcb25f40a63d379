import { open, says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly decisionOn:
    | 'habilitation-and-rehabilitation'
    | 'home-health-services'
    | 'personal-assistance'
    | 'institution-place'
    | 'long-stay-criteria'
    | 'respite-care'
    | 'care-benefit'
    | 'user-managed-assistance'
    | 'plan-or-coordinator'
  readonly longerThanTwoWeeks: boolean
}
type Outcome = 'individual-decision-rules' | 'not-individual-decision-rules' | 'no-such-decision'

const NAMED = says('individual-decision-rules', 'pbrl § 2-7 (2) first sentence')
const SHORT = says(
  'not-individual-decision-rules',
  'pbrl § 2-7 (1) and (2) first sentence (two weeks)',
)
const NOT_NAMED = says('not-individual-decision-rules', 'pbrl § 2-7 (1)')
const NO_DECISION = says('no-such-decision', 'hol § 3-2 a (4) not in force before 2017-07-01')
const LONG_STAY = says('individual-decision-rules', 'pbrl § 2-7 (2) second sentence')
const LONG_STAY_GAP = open(
  'whether the second sentence of pbrl § 2-7 (2) was meant to fall out with lov 2017-06-02-34',
)

/** pbrl § 2-7: when fvl ch. IV and V apply to decisions of the municipality. */
export function caseHandling(given: Given, on: string): Found<Outcome> {
  switch (given.decisionOn) {
    case 'habilitation-and-rehabilitation':
    case 'plan-or-coordinator':
      return NOT_NAMED
    case 'long-stay-criteria':
      if (on < '2017-07-01') return NO_DECISION
      // Lov 2017-06-02-34 gave the ledd anew with one sentence alone; lov 2019-06-21-43 put the second back.
      if (on >= '2017-10-01' && on < '2019-07-01') return LONG_STAY_GAP
      return LONG_STAY
    case 'home-health-services':
    case 'personal-assistance':
    case 'institution-place':
    case 'respite-care':
    case 'care-benefit':
    case 'user-managed-assistance':
      return given.longerThanTwoWeeks ? NAMED : SHORT
  }
}
