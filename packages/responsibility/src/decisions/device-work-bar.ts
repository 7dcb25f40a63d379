import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether a benefit that a person receives bars national insurance from supporting devices for work.
 *
 * Norwegian: *uføretrygd og stønad i arbeidslivet*. Source: ftrl § 10-5 (4). To 2026-09-30 disability benefit
 * (to 2014 a disability pension) bars support unless support probably makes it end or shrink; from
 * 2026-10-01 only a disability of 100 per cent does, unless income probably exceeds 40 per cent of the basic
 * amount a year. The new text has effect from 2026-01-01, as an interpretation says.
 */
export const assistiveDeviceWorkBar = question({
  id: 'responsibility.assistive-device.work-bar',
  inputs: {
    /** The benefit received. The last is *avtalefestet pensjon som det godskrives pensjonspoeng for*. */
    benefitReceived: choice([
      'none',
      'disability-below-100',
      'disability-100',
      'contractual-pension',
    ]),
    /** Whether support probably makes the benefit end or shrink: looked at to 2026-09-30. */
    benefitWouldShrink: flag({ judge: 'nav' }),
    /**
     * Whether support probably lifts pensionable income above 40 per cent of the basic amount (G) a year:
     * looked at from 2026-10-01.
     */
    incomeAboveLimit: flag({ judge: 'nav' }),
  },
  outcomes: {
    'no-bar': { says: 'no' },
    bar: { says: 'yes' },
  },
  force: 'statute',
  rows: [
    {
      id: 'no-benefit',
      from: since.coverage,
      when: { benefitReceived: 'none' },
      then: 'no-bar',
      basis: ['ftrl § 10-5 (4)'],
    },
    {
      id: 'contractual-pension',
      from: since.coverage,
      when: { benefitReceived: 'contractual-pension' },
      then: 'bar',
      basis: ['ftrl § 10-5 (4)'],
    },
    {
      id: 'benefit-shrinks-before-october-2026',
      from: since.coverage,
      until: since.workDevices2026,
      when: {
        benefitReceived: ['disability-below-100', 'disability-100'],
        benefitWouldShrink: true,
      },
      then: 'no-bar',
      basis: ['ftrl § 10-5 (4)'],
    },
    {
      id: 'benefit-stays-before-october-2026',
      from: since.coverage,
      until: since.workDevices2026,
      when: {
        benefitReceived: ['disability-below-100', 'disability-100'],
        benefitWouldShrink: false,
      },
      then: 'bar',
      basis: ['ftrl § 10-5 (4)', 'interpretation: work-devices-retroactive'],
    },
    {
      id: 'below-100',
      from: since.workDevices2026,
      when: { benefitReceived: 'disability-below-100' },
      then: 'no-bar',
      basis: ['ftrl § 10-5 (4)', 'interpretation: work-devices-retroactive'],
    },
    {
      id: 'income-above',
      from: since.workDevices2026,
      when: { benefitReceived: 'disability-100', incomeAboveLimit: true },
      then: 'no-bar',
      basis: ['ftrl § 10-5 (4)', 'interpretation: work-devices-retroactive'],
    },
    {
      id: 'income-not-above',
      from: since.workDevices2026,
      when: { benefitReceived: 'disability-100', incomeAboveLimit: false },
      then: 'bar',
      basis: ['ftrl § 10-5 (4)', 'interpretation: work-devices-retroactive'],
    },
  ],
})
