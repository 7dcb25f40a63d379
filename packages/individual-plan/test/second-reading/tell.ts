import { open, says, type Found } from '@vilkar/testing/second-reading'
import { act2012 } from './shared.ts'

interface Given {
  readonly planTeller:
    | 'municipality'
    | 'health-trust'
    | 'private-institution'
    | 'service-provider'
    | 'general-practitioner'
    | 'contract-physiotherapist'
  readonly toldAs: 'user' | 'patient' | 'asks'
}
type Outcome =
  | 'must-be-told'
  | 'must-guide-whoever-asks'
  | 'must-inform-the-public'
  | 'advised-to-tell'
  | 'advised-to-refer-to-unit'

/** pbrl § 3-2 (last ledd), hol § 4-2 a, hpl § 10, sphl § 3-11, fvl § 11, fastlf § 19, fysf § 12; IS-2651 4.1.2. */
export function tell(given: Given, on: string): Found<Outcome> {
  if (on < act2012) return open('rules before 2012 not read')
  switch (given.planTeller) {
    case 'municipality':
      if (given.toldAs === 'asks') return says('must-guide-whoever-asks', 'fvl § 11 (3)')
      return byDuty(given)
    case 'health-trust':
      if (given.toldAs === 'asks')
        return says('must-guide-whoever-asks', 'fvl § 11 (3), helseforetaksloven § 5')
      return says('must-inform-the-public', 'sphl § 3-11 (1)')
    case 'private-institution':
      // sphl § 3-11 (1) is about the public ("allmennheten"), not about whoever asks of a right of their own.
      if (given.toldAs === 'asks') return says('advised-to-refer-to-unit', 'IS-2651 4.1.2')
      return says('must-inform-the-public', 'sphl § 3-11 (1)')
    case 'service-provider':
      return byDuty(given)
    case 'general-practitioner':
      if (on >= '2026-01-01') return says('must-be-told', 'fastlf 2025 § 26 (2)')
      if (on >= '2013-01-01') return says('must-be-told', 'fastlf § 19 (2)')
      return byDuty(given)
    case 'contract-physiotherapist':
      if (on >= '2018-01-01') return says('must-be-told', 'fysf § 12 (3)')
      return byDuty(given)
  }
}

function byDuty(given: Given): Found<Outcome> {
  if (given.toldAs === 'user') return says('must-be-told', 'pbrl § 3-2 (last ledd), hpl § 10')
  if (given.toldAs === 'asks') return says('advised-to-refer-to-unit', 'IS-2651 4.1.2')
  return says('advised-to-tell', 'IS-2651 4.1.2')
}
