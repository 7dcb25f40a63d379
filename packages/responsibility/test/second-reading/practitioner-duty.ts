import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly practitionerTask:
    | 'general-practitioner-cooperates'
    | 'general-practitioner-visits-at-home'
    | 'physiotherapist-cooperates'
    | 'physiotherapist-treats-at-home'
    | 'physiotherapist-treats-where-the-patient-is'
}
type Outcome = 'general-practitioner' | 'contract-physiotherapist' | 'requires-judgement'

const GP_COOPERATES_2012 = says('general-practitioner', 'fastlf 2012 (FOR-2012-08-29-842) § 19')
const GP_COOPERATES = says('general-practitioner', 'fastlf (FOR-2025-12-02-2405) § 26')
const GP_VISITS_2012 = says('general-practitioner', 'fastlf 2012 (FOR-2012-08-29-842) § 23')
const GP_VISITS = says('general-practitioner', 'fastlf (FOR-2025-12-02-2405) § 28')
const GP_BEFORE = says('requires-judgement', 'FOR-2000-04-14-328 names no such duty')
const PHYSIO_COOPERATES = says('contract-physiotherapist', 'fysf (FOR-2017-09-01-1334) § 12 (1)')
const PHYSIO_HOME = says('contract-physiotherapist', 'fysf (FOR-2017-09-01-1334) § 17 (1)')
// § 17 (3) says the service, but stands among what ch. 3 asks of the physiotherapist.
const PHYSIO_WHERE = says('contract-physiotherapist', 'fysf (FOR-2017-09-01-1334) § 17 (3)')
const PHYSIO_BEFORE = says('requires-judgement', 'no regulation before 2018-01-01')

/** fastlf 2012 §§ 19 and 23 (from 2013-01-01), fastlf §§ 26 and 28 (from 2026-01-01), fysf §§ 12 and 17 (from 2018-01-01). */
export function practitionerDuty(given: Given, on: string): Found<Outcome> {
  switch (given.practitionerTask) {
    case 'general-practitioner-cooperates':
      if (on < '2013-01-01') return GP_BEFORE
      return on < '2026-01-01' ? GP_COOPERATES_2012 : GP_COOPERATES
    case 'general-practitioner-visits-at-home':
      if (on < '2013-01-01') return GP_BEFORE
      return on < '2026-01-01' ? GP_VISITS_2012 : GP_VISITS
    case 'physiotherapist-cooperates':
      return on < '2018-01-01' ? PHYSIO_BEFORE : PHYSIO_COOPERATES
    case 'physiotherapist-treats-at-home':
      return on < '2018-01-01' ? PHYSIO_BEFORE : PHYSIO_HOME
    case 'physiotherapist-treats-where-the-patient-is':
      return on < '2018-01-01' ? PHYSIO_BEFORE : PHYSIO_WHERE
  }
}
