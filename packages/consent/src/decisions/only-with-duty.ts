import { flag } from '@vilkar/core'
import { decision, since } from '@vilkar/law'

/**
 * Asks what it means that no exception opens confidentiality: information that nothing keeps silent needs none.
 *
 * Source: hpl § 21, and for those who work for a service or the administration fvl § 13.
 *
 * @internal
 */
export const onlyWithDuty = decision({
  id: 'consent.only-with-duty',
  inputs: { dutyHere: flag() },
  outcomes: ['may-not-share', 'no-duty-here'],
  force: 'statute',
  rows: [
    {
      id: 'duty',
      from: since.coverage,
      when: { dutyHere: true },
      then: 'may-not-share',
      basis: ['hpl § 21'],
    },
    {
      id: 'no-duty',
      from: since.coverage,
      when: { dutyHere: false },
      then: 'no-duty-here',
      basis: ['hpl § 21', 'fvl § 13'],
    },
  ],
})
