import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly transitionKind:
    | 'kindergarten-to-school'
    | 'child-to-adult-habilitation'
    | 'change-of-coordinator'
    | 'between-levels-or-sectors'
    | 'other'
  readonly hasIndividualPlan: boolean
}
type Outcome =
  | 'coordinator-starts-early'
  | 'prepare-early'
  | 'handover-meeting'
  | 'overlap'
  | 'keep-until-taken-over'
  | 'not-regulated'

const COORDINATOR = says('coordinator-starts-early', 'guide IS-2651 2.7.4.2 and 2.7.4.3')
const PREPARE = says('prepare-early', 'guide IS-2651 2.7.4.2 and 2.7.4.3')
const MEETING = says('handover-meeting', 'guide IS-2651 2.7.4.4')
const OVERLAP = says('overlap', 'guide IS-2651 2.7.4.1 and 2.4.3.6')
const KEEP = says('keep-until-taken-over', 'guide IS-2651 1.1.1.2')
const NONE = says('not-regulated', 'no source')

/** Guide 1.1.1.2 and 2.7.4: transitions. */
export function transition(given: Given): Found<Outcome> {
  switch (given.transitionKind) {
    case 'kindergarten-to-school':
      return given.hasIndividualPlan ? COORDINATOR : PREPARE
    case 'child-to-adult-habilitation':
      return MEETING
    case 'change-of-coordinator':
      return OVERLAP
    case 'between-levels-or-sectors':
      return KEEP
    case 'other':
      return NONE
  }
}
