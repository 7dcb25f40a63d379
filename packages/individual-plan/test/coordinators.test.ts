import {
  childCoordinator,
  contactDoctor,
  municipalCoordinator,
  specialistCoordinator,
} from '../src/index.js'
import { always, contactDoctorDay, from, plan, standing, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const needs = { lasting: true, coordinated: true, coordinatorDeclined: false } as const

examples(municipalCoordinator, 'coordinator in the municipality (§ 8 b2 rows 1, 7 and 8)', [
  {
    says: 'is offered',
    given: { ...needs, municipalCare: true },
    on: always,
    then: 'must-offer',
    basis: ['hol § 7-2', 'hol § 7-3'],
  },
  {
    says: 'is a right as well from 2022-08-01',
    given: { ...needs, municipalCare: true },
    on: from(plan),
    then: 'must-offer',
    basis: ['pbrl § 2-5 b', 'hrf § 16'],
  },
  {
    says: 'is offered by hrf § 21 to 2022-07-31',
    given: { ...needs, municipalCare: true },
    on: until(plan),
    then: 'must-offer',
    basis: ['hrf § 21'],
  },
  {
    says: 'is offered where both levels are needed, beside that of the specialist service (row 3)',
    given: { ...needs, municipalCare: true, specialistCare: true },
    on: always,
    then: 'must-offer',
  },
  {
    says: 'is no duty of the municipality where only the specialist service is needed',
    given: { municipalCare: false, specialistCare: true },
    on: always,
    then: 'no-duty',
  },
  {
    says: 'may be declined',
    given: { ...needs, municipalCare: true, coordinatorDeclined: true },
    on: always,
    then: 'declined',
  },
  {
    says: 'is not owed for complex needs alone, by a reading',
    given: { municipalCare: true, lasting: false, complex: true },
    on: from(plan),
    then: 'no-duty',
    basis: ['interpretation: coordinator-narrower-condition'],
    force: 'interpretation',
  },
  {
    says: 'is not regulated where only NAV is needed',
    given: { municipalCare: false, specialistCare: false, nav: 'services' },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: coordinator-outside-health'],
  },
  {
    says: 'is not regulated where only child welfare is needed',
    given: { municipalCare: false, specialistCare: false, nav: 'none', childWelfare: 'measures' },
    on: always,
    then: 'not-regulated',
  },
])

examples(specialistCoordinator, 'coordinator in the specialist service (§ 8 b2 row 2)', [
  {
    says: 'is preferably a doctor to 2016-09-14',
    given: { ...needs, specialistCare: true },
    on: until(contactDoctorDay),
    then: 'must-appoint-preferably-doctor',
    basis: ['sphl § 2-5 a', 'hrf § 22'],
  },
  {
    says: 'is a right as well from 2022-08-01',
    given: { ...needs, specialistCare: true },
    on: from(plan),
    then: 'must-appoint-health-professional',
    basis: ['pbrl § 2-5 b', 'sphl § 2-5 b'],
  },
  {
    says: 'may be declined: by the regulation to 2022-07-31, by a reading since',
    given: { ...needs, specialistCare: true, coordinatorDeclined: true },
    on: always,
    then: 'declined',
  },
  {
    says: 'is a health professional from 2016-09-15',
    given: { ...needs, specialistCare: true },
    on: from(contactDoctorDay),
    then: 'must-appoint-health-professional',
    basis: ['sphl § 2-5 a'],
  },
  {
    says: 'is owed for complex and coordinated needs as well',
    given: { ...needs, lasting: false, complex: true, specialistCare: true },
    on: from(plan),
    then: 'must-appoint-health-professional',
    basis: ['hrf § 17'],
  },
  {
    says: 'is open for complex needs without coordination',
    given: {
      coordinated: false,
      complex: true,
      specialistCare: true,
      coordinatorDeclined: false,
    },
    on: always,
    then: 'requires-judgement',
    basis: ['interpretation: coordinator-complex-not-coordinated'],
  },
  {
    says: 'is declined on either reading where the patient declines (hrf § 17)',
    given: { coordinated: false, complex: true, specialistCare: true, coordinatorDeclined: true },
    on: always,
    then: 'declined',
    basis: ['hrf § 17', 'interpretation: coordinator-complex-not-coordinated'],
  },
])

const child = {
  childExpected: false,
  age: 8,
  seriousCondition: true,
  lasting: true,
  coordinated: true,
  healthCare: true,
  otherWelfareServices: true,
  childCoordinatorWanted: true,
} as const

examples(childCoordinator, 'child coordinator (§ 8 b2 row 4)', [
  { says: 'is not law to 2022-07-31', given: child, on: until(plan), then: [] },
  {
    says: 'is appointed from 2022-08-01',
    given: child,
    on: from(plan),
    then: 'must-appoint',
    basis: ['hol § 7-2 a', 'pbrl § 2-5 c', 'hol § 7-3'],
  },
  {
    says: 'is appointed to an expected child, whose age nobody asks',
    given: { ...child, childExpected: true, age: undefined },
    on: from(plan),
    then: 'must-appoint',
  },
  {
    says: 'is appointed for complex needs without coordination',
    given: { ...child, coordinated: false, complex: true },
    on: from(plan),
    then: 'must-appoint',
  },
  {
    says: 'needs other welfare services as well',
    given: { ...child, otherWelfareServices: false },
    on: from(plan),
    then: 'no-duty',
  },
  {
    says: 'needs the wish of those who decide',
    given: { ...child, childCoordinatorWanted: false },
    on: from(plan),
    then: 'not-wanted',
  },
  { says: 'is there at 17', given: { ...child, age: 17 }, on: from(plan), then: 'must-appoint' },
  {
    says: 'ends at 18',
    given: { ...child, age: 18 },
    on: from(plan),
    then: 'ended',
    basis: ['hol § 7-2 a (3)'],
  },
])

const patient = {
  specialistCare: true,
  seriousCondition: true,
  followUpOfSomeDuration: true,
} as const

examples(contactDoctor, 'contact doctor (§ 8 b2 row 5)', [
  { says: 'is not law to 2016-09-14', given: patient, on: until(contactDoctorDay), then: [] },
  {
    says: 'is appointed from 2016-09-15',
    given: { ...patient, careField: 'somatic' },
    on: standing(from(contactDoctorDay)),
    then: 'must-appoint-doctor',
    basis: ['sphl § 2-5 c', 'pbrl § 2-5 a'],
  },
  {
    says: 'may be a psychologist in mental health care',
    given: { ...patient, careField: ['mental-health', 'addiction'] },
    on: standing(from(contactDoctorDay)),
    then: 'must-appoint-doctor-or-psychologist',
  },
  {
    says: 'is not owed for what is not serious',
    given: { ...patient, seriousCondition: false },
    on: from(contactDoctorDay),
    then: 'no-duty',
  },
])
