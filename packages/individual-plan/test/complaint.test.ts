import { possibleOutcomes } from '@vilkar/core'
import { expect, test } from 'vitest'
import { assessPlanDuty, planComplaint, planComplaintHow } from '../src/index.js'
import { always, childWelfare, contactDoctorDay, from, plan, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

examples(planComplaint, 'to whom one complains (§ 8 b4)', [
  {
    says: 'a plan under the health acts: the county governor',
    given: { planComplaintAbout: 'plan-health-care' },
    on: always,
    then: 'county-governor',
    basis: ['pbrl § 7-2'],
  },
  {
    says: 'a coordinator from 2022-08-01: the county governor',
    given: { planComplaintAbout: 'coordinator' },
    on: from(plan),
    then: 'county-governor',
    basis: ['pbrl § 2-5 b', 'pbrl § 7-2'],
  },
  {
    says: 'a coordinator before that: no such right, as the ministry answered in 2012',
    given: { planComplaintAbout: 'coordinator' },
    on: until(plan),
    then: 'no-such-right',
    basis: ['pbrl § 7-2', 'interpretation: coordinator-appeal-before-2022'],
    force: 'interpretation',
  },
  {
    says: 'a child coordinator before that: no such right',
    given: { planComplaintAbout: 'child-coordinator' },
    on: until(plan),
    then: 'no-such-right',
  },
  {
    says: 'a child coordinator from 2022-08-01: the county governor',
    given: { planComplaintAbout: 'child-coordinator' },
    on: from(plan),
    then: 'county-governor',
    basis: ['pbrl § 2-5 c', 'pbrl § 7-2'],
  },
  {
    says: 'a contact doctor to 2016-09-14: no such right',
    given: { planComplaintAbout: 'contact-doctor' },
    on: until(contactDoctorDay),
    then: 'no-such-right',
  },
  {
    says: 'a contact doctor from 2016-09-15: the county governor',
    given: { planComplaintAbout: 'contact-doctor' },
    on: from(contactDoctorDay),
    then: 'county-governor',
  },
  {
    says: 'a plan of NAV: the Public Administration Act',
    given: { planComplaintAbout: 'plan-nav' },
    on: always,
    then: 'public-administration-act',
  },
  {
    says: 'a plan under the Social Services Act: the county governor, by that act (sotjl § 47)',
    given: { planComplaintAbout: 'plan-social-services' },
    on: until(plan),
    then: 'public-administration-and-social-services-acts',
    basis: ['sotjl § 47', 'sotjl § 48', 'ipf2010 § 10'],
    force: 'statute',
  },
  {
    says: 'so it is from 2022-08-01',
    given: { planComplaintAbout: 'plan-social-services' },
    on: from(plan),
    then: 'public-administration-and-social-services-acts',
    basis: ['sotjl § 47', 'sotjl § 48', 'ipf § 11 (1)'],
  },
  {
    says: 'a plan in child welfare to 2022-07-31: the text was not read',
    given: { planComplaintAbout: 'plan-child-welfare' },
    on: until(plan),
    then: 'not-regulated',
  },
  {
    says: 'a plan in child welfare to 2022-12-31: the act of 1992',
    given: { planComplaintAbout: 'plan-child-welfare' },
    on: from(plan, childWelfare),
    then: 'child-welfare-act-1992',
  },
  {
    says: 'a plan in child welfare from 2023-01-01: the county governor',
    given: { planComplaintAbout: 'plan-child-welfare' },
    on: from(childWelfare),
    then: 'county-governor',
    basis: ['bvl § 12-9 (1)'],
  },
])

examples(planComplaintHow, 'how and by when one complains', [
  {
    says: 'of a plan under the health acts: signed, within four weeks (pbrl §§ 7-3 and 7-5)',
    given: { planComplaintAbout: 'plan-health-care' },
    on: always,
    then: 'four-weeks',
    basis: ['pbrl § 7-5', 'pbrl § 7-3', 'pbrl § 7-2'],
    force: 'statute',
  },
  {
    says: 'of a coordinator from 2022-08-01 likewise',
    given: { planComplaintAbout: ['coordinator', 'child-coordinator'] },
    on: from(plan),
    then: 'four-weeks',
    basis: ['pbrl § 7-5'],
  },
  {
    says: 'of a coordinator before that: not at all',
    given: { planComplaintAbout: ['coordinator', 'child-coordinator'] },
    on: until(plan),
    then: 'no-such-right',
  },
  {
    says: 'of a contact doctor to 2016-09-14: not at all',
    given: { planComplaintAbout: 'contact-doctor' },
    on: until(contactDoctorDay),
    then: 'no-such-right',
  },
  {
    says: 'of a contact doctor from 2016-09-15: within four weeks',
    given: { planComplaintAbout: 'contact-doctor' },
    on: from(contactDoctorDay),
    then: 'four-weeks',
  },
  {
    says: 'of NAV and the social services: within three weeks (fvl § 29)',
    given: { planComplaintAbout: ['plan-nav', 'plan-social-services'] },
    on: always,
    then: 'three-weeks',
    basis: ['fvl § 29 (1)', 'fvl § 32'],
    force: 'statute',
  },
  {
    says: 'of child welfare before 2022-08-01: not known',
    given: { planComplaintAbout: 'plan-child-welfare' },
    on: until(plan),
    then: 'not-regulated',
    basis: ['interpretation: child-welfare-plan-appeal-before-2022'],
  },
  {
    says: 'of child welfare in the autumn of 2022: a reading',
    given: { planComplaintAbout: 'plan-child-welfare' },
    on: from(plan, childWelfare),
    then: 'three-weeks',
    basis: ['interpretation: child-welfare-complaint-time'],
    force: 'interpretation',
  },
  {
    says: 'of child welfare from 2023-01-01',
    given: { planComplaintAbout: 'plan-child-welfare' },
    on: from(childWelfare),
    then: 'three-weeks',
    basis: ['fvl § 29 (1)', 'bvl § 12-1 (1)', 'bvl § 12-9 (1)'],
    force: 'interpretation',
  },
])

test('there is a way to complain exactly where there is somebody to complain to', () => {
  for (const on of always) {
    for (const planComplaintAbout of planComplaint.inputs.planComplaintAbout.values) {
      const { complaint, complaintHow } = assessPlanDuty({ planComplaintAbout }, { on })
      const none = ['no-such-right', 'not-regulated']
      for (const outcome of none) {
        expect(
          possibleOutcomes(complaint).includes(outcome as never),
          `${planComplaintAbout} ${on}`,
        ).toBe(possibleOutcomes(complaintHow).includes(outcome as never))
      }
    }
  }
})
