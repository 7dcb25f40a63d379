import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  checkCooperationAgreement,
  checkCoordinatingUnit,
  checkMunicipalPlan,
  checkPatientAgreement,
  type CooperationAgreement,
  type CoordinatingUnit,
  type MunicipalPlan,
  type PatientAgreement,
} from '../../src/checklists/index.js'
import { reform, shift, today } from './helpers/days.js'
import { findingsOf, linesOf, seenOf } from './helpers/reports.js'

const folder = new URL('../../../../examples/case-report/agreements/', import.meta.url)
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))

const agreement = (name: string, on: string) =>
  checkCooperationAgreement(read(name) as CooperationAgreement, { on })
const unit = (name: string, on: string) => [
  checkCoordinatingUnit(read(name) as CoordinatingUnit, { on }),
]

describe('The example agreements', () => {
  it('from before 2022-08-01: whole then, and short of the two new points the day after', () => {
    const old = '01-statutory-before-2022'
    expect(linesOf([agreement(old, shift(reform, -1)).statutory], 'unmet')).toEqual([])
    expect(linesOf([agreement(old, reform).statutory], 'unmet')).toEqual([
      'joint-development /jointDevelopment',
      'children-and-youth /childrenAndYouth',
    ])
  })

  it('from after it: one clause moves responsibility, and one measure has no employer', () => {
    const { statutory, recommended } = agreement('02-statutory-after-2022', today)
    expect(linesOf([statutory], 'unmet')).toEqual([
      'joint-measures /jointMeasures/1/employer',
      'responsibility-stays /clauses/1/responsible',
    ])
    expect(linesOf([statutory], 'undetermined')).toEqual(['joint-development /jointDevelopment'])
    expect(statutory).toMatchObject({ must: { met: 20, unmet: 2, undetermined: 1 } })
    expect(recommended).toMatchObject({
      must: { unmet: 0 },
      should: { met: 7, unmet: 30, undetermined: 0 },
    })
  })

  it('around one patient: a body is no party, a plan is needed, and the law sets the limits', () => {
    const report = [
      checkPatientAgreement(read('03-patient-level') as PatientAgreement, { on: today }),
    ]
    expect(linesOf(report, 'unmet')).toEqual([
      'every-body-party /involved/3',
      'party-extent /parties/2/extent',
      'municipal-effort /municipalEffort/afterEnd',
      'complaint-explained /declinedMeasures/0/complaintExplained',
      'unit-told-of-plan-need /unitToldOfPlanNeed',
    ])
    expect(linesOf(report, 'undetermined')).toEqual([
      'starts-from-need /startsFromNeed',
      'patient-takes-part /participation',
    ])
    const local = findingsOf(report).filter(({ force }) => force === 'local')
    expect(new Set(local.map(({ weight }) => weight))).toEqual(new Set(['should']))
  })

  it('the day after its last evaluation was planned, that is asked for', () => {
    const patient = read('03-patient-level') as PatientAgreement
    const held = (on: string) =>
      seenOf([checkPatientAgreement(patient, { on })], 'evaluations-held')
    expect(held('2026-06-15')).toEqual(['met /evaluations met'])
    expect(held('2026-06-16')).toEqual(['unmet /evaluations/1/held overdue'])
  })
})

describe('The example units', () => {
  it('of a small municipality: all that the law asked of it until child coordinators came', () => {
    const small = '04-unit-small-municipality'
    const duties = (on: string) =>
      findingsOf(unit(small, on))
        .filter(({ weight, status }) => weight === 'must' && status === 'unmet')
        .map(({ at }) => at)
    expect(duties(shift(reform, -1))).toEqual([])
    expect(duties(reform)).toEqual([
      '/tasks/appointsChildCoordinators',
      '/tasks/trainsChildCoordinators',
      '/tasks/guidesChildCoordinators',
    ])
  })

  it('of a health trust: one duty and one recommendation are not met, counted apart', () => {
    const report = unit('05-unit-health-trust', today)
    expect(linesOf(report, 'unmet')).toEqual([
      'municipal-activity /tasks/municipalContact',
      'routines /advice/followUpSystem',
    ])
    expect(report[0]).toMatchObject({ must: { met: 9, unmet: 1 }, should: { met: 9, unmet: 1 } })
  })
})

describe('The example plan', () => {
  it('has all of the local practice, and lacks what a duty and some advice ask for', () => {
    const report = checkMunicipalPlan(read('06-municipal-plan') as MunicipalPlan, { on: today })
    expect(linesOf([report], 'unmet')).toEqual([
      'evaluated-and-corrected /content/corrected',
      'user-representatives /userRepresentatives/evaluation',
      'horizon /advice/longTerm',
      'needs-registered /advice/publicHealthProfile',
      'part-of-whole /advice/economy',
      'revision /advice/internalControl',
      'connections /advice/connections',
      'round-the-clock /offer/intensiveStays',
      'professions /competence/psychological',
      'further-training /competence/speechAndVision',
    ])
    expect(report).toMatchObject({
      must: { met: 12, unmet: 1 },
      should: { met: 12, unmet: 9 },
      may: { met: 9, unmet: 0 },
    })
  })
})
