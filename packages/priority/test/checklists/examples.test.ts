/* The referrals of examples/case-report: checked, and their time limits counted. */
import { describe, expect, it } from 'vitest'
import { checkReferral } from '../../src/checklists/index.js'
import { assessmentDeadline } from '../../src/index.js'
import { example, linesOf } from './helpers.js'

/** The example's name, what it lacks, the last day of its assessment and the rules it follows. */
const referrals = [
  ['complete', [], '2026-02-24', 'E5'],
  [
    'without-general-practitioner',
    ['gp-assessment /generalPractitioner/assessment', 'gp-involved /generalPractitioner/informed'],
    '2026-02-24',
    'E5',
  ],
  ['received-before-november-2015', [], '2015-12-11', 'E2'],
  ['received-after-june-2024', [], '2024-06-17', 'E5'],
  ['across-easter', ['measures-benefit /municipality/benefitDescribed'], '2026-04-15', 'E5'],
  ['near-18', ['transition /transition'], '2026-12-04', 'E5'],
] as const

describe('the example referrals', () => {
  it.each(referrals)('%s', (name, lacks, lastDay, era) => {
    const document = example(name)
    const { received, firstReceived } = document
    const on = received ?? ''
    const report = checkReferral(document, { on })
    expect(linesOf(report, 'unmet')).toEqual(lacks)
    expect(linesOf(report, 'undetermined')).toEqual([])
    expect(
      assessmentDeadline(on, {
        firstReceived,
        referredTo: 'hospital-or-clinic',
        mentalDisorderOrAddiction: false,
      }),
    ).toMatchObject({ status: 'determined', lastDay, era: { id: era } })
  })

  it('one that was passed on is counted from the first institution', () => {
    const { received = '', firstReceived } = example('received-after-june-2024')
    expect(assessmentDeadline(received ?? '', { firstReceived })).toMatchObject({
      received: '2024-06-05',
      countedFrom: '2024-06-03',
      forwarded: true,
    })
  })
})
