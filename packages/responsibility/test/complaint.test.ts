import { decide } from '@vilkar/core'
import { explain } from '@vilkar/core/explain'
import { describe, expect, test } from 'vitest'
import { responsibilityComplaint } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'
import {
  activityDevices,
  always,
  countyBoard,
  countyGovernor,
  dispensationEnd,
  education,
  from,
  interpretingAct,
  later,
  until,
} from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const inTime = { complaintTiming: 'in-time' } as const

examples(responsibilityComplaint, 'municipal services (pbrl §§ 7-2, 7-3, 7-5)', [
  {
    says: 'a service, or the lack of one: the county governor within four weeks, in writing',
    given: { ...inTime, responsibilityComplaintAbout: 'municipal-service' },
    on: always,
    then: 'county-governor-within-four-weeks',
    basis: ['pbrl § 7-2', 'pbrl § 7-3', 'pbrl § 7-5'],
    force: 'statute',
  },
  {
    says: 'information, participation and the interpreter of a health service likewise',
    given: { ...inTime, responsibilityComplaintAbout: 'information-or-participation' },
    on: always,
    then: 'county-governor-within-four-weeks',
    basis: ['pbrl § 7-2'],
  },
  {
    says: 'a treatment device, by the reading that it is part of the treatment',
    given: { ...inTime, responsibilityComplaintAbout: 'treatment-device' },
    on: always,
    then: 'county-governor-within-four-weeks',
    basis: ['interpretation: treatment-devices'],
    force: 'interpretation',
  },
  {
    says: 'a late complaint may be heard, where there is no blame or for special reasons',
    given: { responsibilityComplaintAbout: 'municipal-service', complaintTiming: 'late' },
    on: from('2019-07-01'),
    then: 'late-may-be-heard',
    basis: ['pbrl § 7-7', 'fvl § 31'],
  },
  {
    says: 'by § 7-6, as the section was to June 2019',
    given: { responsibilityComplaintAbout: 'municipal-service', complaintTiming: 'late' },
    on: from('2012-01-01', '2019-07-01'),
    then: 'late-may-be-heard',
    basis: ['pbrl § 7-6', 'fvl § 31'],
  },
  {
    says: 'not more than a year after the decision',
    given: { responsibilityComplaintAbout: 'municipal-service', complaintTiming: 'over-a-year' },
    on: from('2019-07-01'),
    then: 'too-late',
    basis: ['pbrl § 7-7', 'fvl § 31'],
  },
])

examples(responsibilityComplaint, 'national insurance (ftrl § 21-12, akthf § 6)', [
  {
    says: 'a device or an interpreter that NAV has decided on: six weeks, in writing or orally',
    given: { ...inTime, responsibilityComplaintAbout: 'national-insurance' },
    on: always,
    then: 'nav-within-six-weeks',
    basis: ['ftrl § 21-12'],
    force: 'statute',
  },
  {
    says: 'a late one follows the Public Administration Act',
    given: { responsibilityComplaintAbout: 'national-insurance', complaintTiming: 'late' },
    on: always,
    then: 'late-may-be-heard',
    basis: ['ftrl § 21-1', 'fvl § 31'],
  },
  {
    says: 'an activity device from 26 likewise, from 2014-07-01',
    given: { ...inTime, responsibilityComplaintAbout: 'activity-device' },
    on: from(activityDevices),
    then: 'nav-within-six-weeks',
    basis: ['akthf § 6', 'ftrl § 21-12'],
    force: 'regulation',
  },
  {
    says: 'and before, nothing was read',
    given: { responsibilityComplaintAbout: 'activity-device' },
    on: until(activityDevices),
    then: 'not-regulated',
    basis: ['interpretation: activity-devices-before-2014'],
  },
  {
    says: 'a refusal because the money is spent cannot be complained of, from 2014-07-01',
    given: { responsibilityComplaintAbout: 'activity-device-money-spent' },
    on: from(activityDevices),
    then: 'no-complaint',
    basis: ['akthf § 6'],
    force: 'regulation',
  },
])

examples(responsibilityComplaint, 'the school (oppl § 29-1, fvl §§ 29 and 32)', [
  {
    says: 'the ministry, or who stands in its place, within three weeks, from 2024-08-01',
    given: { ...inTime, responsibilityComplaintAbout: 'school' },
    on: from(education),
    then: 'ministry-within-three-weeks',
    basis: ['oppl § 29-1 (1)', 'fvl § 29 (1)', 'fvl § 32'],
    force: 'statute',
  },
  {
    says: 'the ministry under the older act as well, by a reading',
    given: { ...inTime, responsibilityComplaintAbout: 'school' },
    on: until(education),
    then: 'ministry-within-three-weeks',
    basis: ['oppl1998 § 15-2', 'fvl § 29 (1)', 'interpretation: school-complaint-before-2024'],
    force: 'interpretation',
  },
  {
    says: 'late or more than a year after, as fvl § 31 says',
    given: { responsibilityComplaintAbout: 'school', complaintTiming: 'over-a-year' },
    on: always,
    then: 'too-late',
    basis: ['fvl § 31'],
  },
])

examples(responsibilityComplaint, 'interpreters elsewhere (tolkl § 12)', [
  {
    says: 'there is supervision and no complaint, from 2022-01-01',
    given: { responsibilityComplaintAbout: 'interpreter-elsewhere' },
    on: from(interpretingAct),
    then: 'supervision',
    basis: ['tolkl § 12 (1)'],
    force: 'statute',
  },
  {
    says: 'and no general act before',
    given: { responsibilityComplaintAbout: 'interpreter-elsewhere' },
    on: until(interpretingAct),
    then: 'not-regulated',
  },
])

examples(responsibilityComplaint, 'coercion (hol § 9-11)', [
  {
    says: 'in an emergency: the county governor within three weeks',
    given: { ...inTime, responsibilityComplaintAbout: 'coercion-in-emergency' },
    on: always,
    then: 'county-governor-within-three-weeks',
    basis: ['hol § 9-11 (1)', 'hol § 9-11 (5)'],
    force: 'statute',
  },
  {
    says: 'planned, and reviewed by the county governor: the board within three weeks',
    given: { ...inTime, responsibilityComplaintAbout: 'planned-coercion' },
    on: always,
    then: 'county-board-within-three-weeks',
    basis: ['hol § 9-11 (2)', 'hol § 9-11 (5)'],
    force: 'statute',
  },
  {
    says: 'the board let it stand: the district court within two months',
    given: { ...inTime, responsibilityComplaintAbout: 'coercion-decided-by-board' },
    on: always,
    then: 'district-court-within-two-months',
    basis: ['hol § 9-12 (1)', 'hol § 9-12 (2)', 'hol § 9-12 (3)'],
    force: 'statute',
  },
  {
    says: 'whether a late suit may be heard was not read',
    given: {
      responsibilityComplaintAbout: 'coercion-decided-by-board',
      complaintTiming: ['late', 'over-a-year'],
    },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: court-review-late'],
    force: 'interpretation',
  },
  {
    says: 'the board refused to approve it: no suit, whenever it comes',
    given: { responsibilityComplaintAbout: 'coercion-refused-by-board' },
    on: always,
    then: 'no-court-review',
    basis: ['hol § 9-12 (1)'],
    force: 'statute',
  },
  {
    says: 'a late one follows the Public Administration Act, which covers the municipality',
    given: {
      responsibilityComplaintAbout: ['coercion-in-emergency', 'planned-coercion'],
      complaintTiming: 'late',
    },
    on: always,
    then: 'late-may-be-heard',
    basis: ['hol § 2-2', 'fvl § 31'],
  },
])

describe('who hears it', () => {
  const said = (
    responsibilityComplaintAbout: 'municipal-service' | 'planned-coercion',
    on: string,
    texts: typeof nb,
  ): string | undefined =>
    explain(
      responsibilityComplaint,
      decide(
        responsibilityComplaint,
        { responsibilityComplaintAbout, complaintTiming: 'in-time' },
        { on },
      ),
      texts,
    ).answer

  test('is called what the law called it on the day', () => {
    const before = later(countyGovernor, -1)
    expect(said('municipal-service', before, nb)).toContain('fylkesmannen')
    expect(said('municipal-service', countyGovernor, nb)).toContain('statsforvalteren')
    expect(said('municipal-service', countyGovernor, nn)).toContain('statsforvaltaren')
    expect(said('municipal-service', before, en)).toContain('fylkesmannen')
    const board = later(countyBoard, -1)
    expect(said('planned-coercion', board, nb)).toContain('fylkesnemnda')
    expect(said('planned-coercion', countyBoard, nb)).toContain('barneverns- og helsenemnda')
    expect(said('planned-coercion', countyBoard, en)).toContain('health board')
  })
})

test('the wording on national insurance from 2027 was not read, and the register says so', async () => {
  const { versionOn } = await import('@vilkar/law')
  expect(versionOn('ftrl § 21-12', later(dispensationEnd, -1))?.confidence).toBe('read')
  expect(versionOn('ftrl § 21-12', dispensationEnd)?.confidence).toBe('unverified')
})
