import { describe, expect, test } from 'vitest'
import {
  assistiveDeviceFinances,
  assistiveDeviceTask,
  assistiveDeviceWorkBar,
} from '../src/index.js'
import { activityDevices, always, education, from, until, workDevices } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const daily = {
  deviceFor: 'daily-life',
  deviceNecessary: true,
  functionReduced: true,
  otherLegislationCovers: false,
  waitingUrgently: false,
} as const
const work = {
  deviceFor: 'work',
  deviceNecessary: true,
  needMonths: 1200,
  age: 40,
  workCapacityReduced: true,
  workBar: 'no-bar',
  employed: true,
  otherLegislationCovers: false,
  waitingUrgently: false,
} as const
const activity = {
  deviceFor: 'activity',
  deviceNecessary: true,
  needMonths: 1200,
  functionReduced: true,
  otherLegislationCovers: false,
  waitingUrgently: false,
} as const

examples(assistiveDeviceFinances, 'who pays for a device (§ 8 e1)', [
  {
    says: 'row 1: up to and including two years the municipality, by practice',
    given: { ...daily, needMonths: 24, terminalPhase: false },
    on: always,
    then: 'municipality',
    basis: ['interpretation: device-two-years', 'guidance: habilitation guide 2014 § 2.6'],
    force: 'practice',
  },
  {
    says: 'row 1: the day before the line as well',
    given: { ...daily, needMonths: 23, terminalPhase: false },
    on: always,
    then: 'municipality',
  },
  {
    says: 'row 1: but not of somebody in the terminal phase of life, whose bed is national insurance’s',
    given: { ...daily, needMonths: { min: 0, max: 24 }, terminalPhase: true },
    on: always,
    then: 'national-insurance',
    basis: ['ftrl § 10-6 (1)', 'guidance: NAV Vestland on devices in daily life'],
    force: 'practice',
  },
  {
    says: 'row 1: for whom the other conditions hold: function substantially reduced',
    given: { ...daily, needMonths: 2, terminalPhase: true, functionReduced: false },
    on: always,
    then: 'not-regulated',
  },
  {
    says: 'row 1: and who may have it on loan while a decision is awaited',
    given: { ...daily, needMonths: 2, terminalPhase: true, waitingUrgently: true },
    on: always,
    then: 'short-loan',
  },
  {
    says: 'row 1: or from whoever else the law makes responsible',
    given: { ...daily, needMonths: 2, terminalPhase: true, otherLegislationCovers: true },
    on: always,
    then: 'other-legislation',
  },
  {
    says: 'row 1: a short need decides nothing while it is unknown whether life is ending',
    given: { ...daily, needMonths: 2 },
    on: always,
    then: ['municipality', 'national-insurance'],
    needed: ['terminalPhase'],
  },
  {
    says: 'row 2: beyond two years national insurance, by practice',
    given: { ...daily, needMonths: 25 },
    on: always,
    then: 'national-insurance',
    basis: ['ftrl § 10-6 (1)', 'ftrl § 10-7 (1) a', 'hjmf § 2 (2)'],
    force: 'practice',
  },
  {
    says: 'row 2: not where function is not substantially reduced; nobody is named then',
    given: { ...daily, needMonths: 25, functionReduced: false },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: device-outside-conditions'],
  },
  {
    says: 'row 2: not where the device is not necessary and suitable',
    given: { ...daily, deviceNecessary: false },
    on: always,
    then: 'not-covered',
    basis: ['ftrl § 10-6 (2)'],
  },
  {
    says: 'row 3: for work national insurance, where the claim is made at 66',
    given: { ...work, age: 66 },
    on: always,
    then: 'national-insurance',
    basis: ['ftrl § 10-4 (1)', 'ftrl § 10-5 (1)', 'hjmf § 2 (1)'],
  },
  {
    says: 'row 3: not where the claim is made at 67: the employer adapts',
    given: { ...work, age: 67 },
    on: always,
    then: 'employer',
    basis: ['ftrl § 10-4 (1)', 'aml § 4-6 (1)'],
    force: 'statute',
  },
  {
    says: 'row 3: not where the ability to work is not reduced',
    given: { ...work, workCapacityReduced: false },
    on: always,
    then: 'employer',
    basis: ['ftrl § 10-5 (1)', 'aml § 4-4 (2)'],
  },
  {
    says: 'row 3: not where a benefit bars it',
    given: { ...work, workBar: 'bar' },
    on: always,
    then: 'employer',
    basis: ['ftrl § 10-5 (4)'],
  },
  {
    says: 'row 3: and where there is no employer either, nobody is named',
    given: { ...work, age: 67, employed: false },
    on: always,
    then: 'not-regulated',
  },
  {
    says: 'row 3: a short need at work is the employer’s, by practice',
    given: { ...work, needMonths: 24 },
    on: always,
    then: 'employer-by-practice',
    basis: ['aml § 4-4 (2)', 'aml § 4-6 (1)'],
    force: 'practice',
  },
  {
    says: 'row 4: general equipment at work is the employer’s',
    given: { deviceFor: 'workplace', employed: true },
    on: always,
    then: 'employer',
    basis: ['aml § 4-4 (2)'],
    force: 'statute',
  },
  {
    says: 'row 4: and nobody’s by any rule where there is no employer',
    given: { deviceFor: 'workplace', employed: false },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: device-outside-conditions'],
    force: 'interpretation',
  },
  {
    says: 'row 5: at school the school owner comes first, from 2024-08-01',
    given: { deviceFor: 'school', teachingMaterial: false, deviceNecessary: true },
    on: from(education),
    then: 'school-owner-first',
    basis: ['oppl § 11-5 (1)', 'ftrl § 10-8', 'hjmf § 2 (2)', 'interpretation: school-devices'],
    force: 'interpretation',
  },
  {
    says: 'row 5: a device that is not needed is covered by neither',
    given: { deviceFor: 'school', teachingMaterial: false, deviceNecessary: false },
    on: from(education),
    then: 'not-covered',
    basis: ['oppl § 11-5 (1)', 'ftrl § 10-6 (2)'],
    force: 'statute',
  },
  {
    says: 'row 5: the older school law may cover devices or not',
    given: { deviceFor: 'school', teachingMaterial: false },
    on: until(education),
    then: 'requires-judgement',
    basis: ['interpretation: school-devices-before-2024'],
  },
  {
    says: 'row 5: teaching materials are part of the schooling, which is free',
    given: { deviceFor: 'school', teachingMaterial: true },
    on: from(education),
    then: 'school-owner-for-materials',
    basis: ['ftrl § 10-7 (1) a', 'oppl § 2-5', 'oppl § 5-8'],
    force: 'statute',
  },
  {
    says: 'row 5: and were under the older act',
    given: { deviceFor: 'school', teachingMaterial: true },
    on: until(education),
    then: 'school-owner-for-materials',
    basis: ['ftrl § 10-7 (1) a', 'oppl1998 § 2-15', 'oppl1998 § 3-1 (9) sentence 2'],
    force: 'statute',
  },
  {
    says: 'row 6: a treatment device is the health trust’s, by a reading',
    given: { deviceFor: 'treatment' },
    on: always,
    then: 'health-trust',
    basis: ['interpretation: treatment-devices'],
    force: 'interpretation',
  },
  {
    says: 'row 7: play and training under 26',
    given: { ...activity, age: 25 },
    on: always,
    then: 'national-insurance',
    basis: ['hjmf § 2 (3)'],
  },
  {
    says: 'row 7: lent at once under 26 where the need is urgent',
    given: { ...activity, age: 25, waitingUrgently: true },
    on: always,
    then: 'short-loan',
    basis: ['hmsf § 5 (2)', 'hjmf § 2 (3)'],
  },
  {
    says: 'row 7: from 26 the state, with a share, from 2014-07-01',
    given: { ...activity, age: 26 },
    on: from(activityDevices),
    then: 'state-with-own-share',
    basis: ['akthf § 1', 'akthf § 4'],
  },
  {
    says: 'row 7: a short need is the municipality’s',
    given: { ...activity, needMonths: 24, terminalPhase: false },
    on: always,
    then: 'municipality',
    force: 'practice',
  },
  {
    says: 'row 7: in the terminal phase it is as a lasting one, under 26',
    given: { ...activity, needMonths: 2, terminalPhase: true, age: 25 },
    on: always,
    then: 'national-insurance',
    basis: ['guidance: NAV Vestland on devices in daily life', 'hjmf § 2 (3)'],
  },
  {
    says: 'row 7: and from 26, where the state lends on the same conditions from 2014-07-01',
    given: { ...activity, needMonths: 2, terminalPhase: true, age: 26 },
    on: from(activityDevices),
    then: 'state-with-own-share',
    basis: ['akthf § 1', 'guidance: NAV Vestland on devices in daily life'],
  },
  {
    says: 'row 7: before, nothing was read for them either',
    given: { ...activity, needMonths: 2, terminalPhase: true, age: 26 },
    on: until(activityDevices),
    then: 'requires-judgement',
  },
  {
    says: 'row 7: from 26 before 2014-07-01 nothing was read',
    given: { ...activity, age: 26 },
    on: until(activityDevices),
    then: 'requires-judgement',
    basis: ['interpretation: activity-devices-before-2014'],
  },
  {
    says: 'row 8: an urgent lasting need while a decision is awaited: a loan of six weeks',
    given: { ...daily, needMonths: 25, waitingUrgently: true },
    on: always,
    then: 'short-loan',
    basis: ['hmsf § 5 (2)'],
  },
  {
    says: 'row 8: no such loan for a short need',
    given: { ...daily, needMonths: 24, terminalPhase: false, waitingUrgently: true },
    on: always,
    then: 'municipality',
  },
  {
    says: 'row 9: national insurance stands back for other legislation',
    given: { ...daily, needMonths: 25, otherLegislationCovers: true },
    on: always,
    then: 'other-legislation',
    basis: ['ftrl § 10-8'],
  },
  {
    says: 'row 9: also for work and for play',
    given: { ...work, otherLegislationCovers: true },
    on: always,
    then: 'other-legislation',
  },
  {
    says: 'a range across the line leaves it open, and asks how long',
    given: { ...daily, needMonths: { min: 20, max: 30 }, terminalPhase: false },
    on: always,
    then: ['municipality', 'national-insurance'],
    needed: ['needMonths'],
    force: 'practice',
  },
])

describe('the two-year line', () => {
  const drawn = assistiveDeviceFinances.rows.filter(({ when }) => when.needMonths !== undefined)

  test('is drawn by practice alone, and by no row of statute', () => {
    expect(drawn.length).toBeGreaterThan(10)
    expect(new Set(drawn.map(({ force }) => force ?? assistiveDeviceFinances.force))).toEqual(
      new Set(['practice']),
    )
  })

  test('lies after the 24th month, on the municipality’s side', () => {
    const cells = drawn.map(({ when }) => JSON.stringify(when.needMonths))
    expect(new Set(cells)).toEqual(new Set(['{"max":24}', '{"min":25}']))
  })

  test('names where it comes from', () => {
    for (const { id, basis } of drawn) {
      expect(basis, id).toContain('interpretation: device-two-years')
    }
  })
})

examples(assistiveDeviceTask, 'who does what about a device (§ 8 e2)', [
  {
    says: 'simple service and repair are the municipality’s, by guidance',
    given: { deviceTask: 'simple-service-and-repair' },
    on: always,
    then: 'municipality-by-guidance',
    basis: ['guidance: habilitation guide 2014 § 2.6'],
    force: 'guidance',
  },
  {
    says: 'the aid centre helps to raise the municipality’s competence, by guidance',
    given: { deviceTask: 'raise-municipal-competence' },
    on: always,
    then: 'aid-centre-by-guidance',
    force: 'guidance',
  },
  {
    says: 'row 1: the single steps are the municipality’s by guidance',
    given: {
      deviceTask: ['apply', 'try-out', 'adapt-and-mount', 'train-the-user'],
    },
    on: always,
    then: 'municipality-by-guidance',
    basis: ['hrf § 9', 'guidance: habilitation guide 2014 § 2.6'],
    force: 'guidance',
  },
  {
    says: 'row 1: to follow up is the municipality’s by regulation (hmsf § 2 (2))',
    given: { deviceTask: 'follow-up-and-evaluate' },
    on: always,
    then: 'municipality',
    basis: ['hmsf § 2 (2)', 'hrf § 9'],
    force: 'regulation',
  },
  {
    says: 'row 2: to assess the need is the municipality’s by regulation',
    given: { deviceTask: 'assess-need' },
    on: always,
    then: 'municipality',
    basis: ['hrf § 9'],
    force: 'regulation',
  },
  {
    says: 'row 3: specialised advice and the initiative to agreements are the centre’s',
    given: { deviceTask: ['specialised-advice', 'cooperation-agreement-initiative'] },
    on: always,
    then: 'aid-centre',
    basis: ['hmsf § 1', 'hmsf § 2 (1)'],
  },
  {
    says: 'row 4: national insurance repairs its own device',
    given: { deviceTask: 'repair-of-lent-device' },
    on: always,
    then: 'national-insurance',
    basis: ['hjmf § 2'],
  },
  {
    says: 'row 5: it pays transport to the reception point',
    given: { deviceTask: 'transport-to-reception-point' },
    on: always,
    then: 'national-insurance',
    basis: ['hmsf § 7'],
  },
  {
    says: 'row 5: the municipality pays from there',
    given: { deviceTask: 'transport-from-reception-point' },
    on: always,
    then: 'municipality',
    basis: ['hmsf § 7'],
  },
  {
    says: 'row 6: the workplace is rebuilt in consultation with the centre',
    given: { deviceTask: 'workplace-rebuilding' },
    on: always,
    then: 'employer-with-aid-centre',
    basis: ['hjmf § 5 (1)'],
  },
])

examples(assistiveDeviceWorkBar, 'benefits that bar support for work (ftrl § 10-5 (4))', [
  { says: 'no benefit, no bar', given: { benefitReceived: 'none' }, on: always, then: 'no-bar' },
  {
    says: 'a contractual pension with points is a bar, then and now',
    given: { benefitReceived: 'contractual-pension' },
    on: always,
    then: 'bar',
  },
  {
    says: 'to 2026-09-30 disability benefit bars unless it shrinks',
    given: {
      benefitReceived: ['disability-below-100', 'disability-100'],
      benefitWouldShrink: false,
    },
    on: until(workDevices),
    then: 'bar',
    basis: ['interpretation: work-devices-retroactive'],
  },
  {
    says: 'to 2026-09-30 it does not bar where it shrinks',
    given: {
      benefitReceived: ['disability-below-100', 'disability-100'],
      benefitWouldShrink: true,
    },
    on: until(workDevices),
    then: 'no-bar',
  },
  {
    says: 'from 2026-10-01 part disability is no bar',
    given: { benefitReceived: 'disability-below-100' },
    on: from(workDevices),
    then: 'no-bar',
  },
  {
    says: 'from 2026-10-01 full disability bars unless income exceeds 40 per cent of G',
    given: { benefitReceived: 'disability-100', incomeAboveLimit: false },
    on: from(workDevices),
    then: 'bar',
  },
  {
    says: 'from 2026-10-01 full disability does not bar where income exceeds it',
    given: { benefitReceived: 'disability-100', incomeAboveLimit: true },
    on: from(workDevices),
    then: 'no-bar',
  },
])

test('NAV judges what a benefit would become and what income will come to', () => {
  const { benefitReceived, benefitWouldShrink, incomeAboveLimit } = assistiveDeviceWorkBar.inputs
  expect(benefitReceived.judge).toBeUndefined()
  expect([benefitWouldShrink.judge, incomeAboveLimit.judge]).toEqual(['nav', 'nav'])
})

test('every row on benefits rests on the paragraph, and on the reading where its effect reaches back', () => {
  const paragraph = 'ftrl § 10-5 (4)'
  const reading = 'interpretation: work-devices-retroactive'
  expect(
    Object.fromEntries(assistiveDeviceWorkBar.rows.map(({ id, basis }) => [id, basis])),
  ).toEqual({
    'no-benefit': [paragraph],
    'contractual-pension': [paragraph],
    'benefit-shrinks-before-october-2026': [paragraph],
    'benefit-stays-before-october-2026': [paragraph, reading],
    'below-100': [paragraph, reading],
    'income-above': [paragraph, reading],
    'income-not-above': [paragraph, reading],
  })
})
