import { responsibilityAmbulatory, coercion, guidanceDuty, transition } from '../src/index.js'
import {
  always,
  from,
  locatingTechnology,
  mutualGuidance,
  until,
  warningTechnology,
} from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

examples(responsibilityAmbulatory, 'outreach (hrf § 15)', [
  {
    says: 'is the rule for the offer as a whole',
    given: {
      specialistRehabilitation: true,
      bestInInstitution: false,
      ambulatoryScope: 'whole-offer',
    },
    on: always,
    then: 'must-be-ambulatory',
    force: 'regulation',
  },
  {
    says: 'yields to an institution that is most suitable, for an offer and for a programme',
    given: { specialistRehabilitation: true, bestInInstitution: true },
    on: always,
    then: 'may-be-in-institution',
  },
  {
    says: 'is open for a single programme',
    given: {
      specialistRehabilitation: true,
      bestInInstitution: false,
      ambulatoryScope: 'single-programme',
    },
    on: always,
    then: 'requires-judgement',
    basis: ['interpretation: ambulatory-general-offer'],
  },
  {
    says: 'does not concern the municipality',
    given: { specialistRehabilitation: false },
    on: always,
    then: 'not-covered',
  },
])

const asked = { guidanceSubject: 'health', guidanceRequired: true } as const

examples(guidanceDuty, 'guidance (sphl § 6-3, hol § 5-11)', [
  {
    says: 'is owed by the specialist service',
    given: { ...asked, adviser: 'specialist-health-personnel', workloadClaimed: false },
    on: always,
    then: 'must-guide',
    basis: ['sphl § 6-3'],
    force: 'statute',
  },
  {
    says: 'is owed whatever the workload',
    given: { ...asked, adviser: 'specialist-health-personnel', workloadClaimed: true },
    on: always,
    then: 'must-guide',
    basis: ['guidance: habilitation guide 2014 § 3.5'],
    force: 'statute',
  },
  {
    says: 'is owed by those with a regional grant as well',
    given: { ...asked, adviser: 'health-personnel-with-regional-grant' },
    on: always,
    then: 'must-guide',
  },
  {
    says: 'is not owed about organisation',
    given: { adviser: 'specialist-health-personnel', guidanceSubject: 'organisation' },
    on: always,
    then: 'no-duty',
  },
  {
    says: 'is not owed where the other does not need it for its tasks',
    given: { ...asked, adviser: 'specialist-health-personnel', guidanceRequired: false },
    on: always,
    then: 'no-duty',
  },
  {
    says: 'follows other rules for other employees',
    given: { adviser: 'other-specialist-employee' },
    on: always,
    then: 'other-rules',
  },
  {
    says: 'is not owed by the municipality to 2017-12-31',
    given: { ...asked, adviser: 'municipal-personnel' },
    on: until(mutualGuidance),
    then: 'no-duty',
    basis: ['interpretation: guidance-to-specialist-before-2018'],
  },
  {
    says: 'is owed by the municipality from 2018-01-01',
    given: { ...asked, adviser: 'municipal-personnel' },
    on: from(mutualGuidance),
    then: 'must-guide',
    basis: ['hol § 5-11'],
    force: 'statute',
  },
])

const covered = { intellectualDisability: true, coercionServiceCovered: true } as const
const resisted = { ...covered, coercionMeasure: 'other', objectsToMeasure: true } as const

examples(coercion, 'coercion (hol §§ 9-2, 9-5, 9-7, 9-9)', [
  {
    says: 'chapter 9 covers only people with an intellectual disability',
    given: { intellectualDisability: false },
    on: always,
    then: 'outside-chapter-9',
    basis: ['hol § 9-2 (1)'],
  },
  {
    says: 'and only certain services',
    given: { intellectualDisability: true, coercionServiceCovered: false },
    on: always,
    then: 'outside-chapter-9',
  },
  {
    says: 'ordinary prompting is not coercion',
    given: { ...covered, coercionMeasure: 'ordinary-prompting' },
    on: always,
    then: 'not-coercion',
    basis: ['hol § 9-2 (2)'],
  },
  {
    says: 'what is neither resisted nor intrusive is not coercion',
    given: {
      ...covered,
      coercionMeasure: 'other',
      objectsToMeasure: false,
      intrusiveRegardless: false,
    },
    on: always,
    then: 'not-coercion',
  },
  {
    says: 'in an emergency whoever is in charge decides',
    given: { ...resisted, coercionFor: 'emergency' },
    on: always,
    then: 'decided-in-the-emergency',
    basis: ['hol § 9-5 (3) a'],
  },
  {
    says: 'planned measures are designed with the specialist service',
    given: { ...resisted, coercionFor: 'repeated-emergencies' },
    on: always,
    then: 'specialist-must-help',
    basis: ['hol § 9-5 (3) b', 'hol § 9-7 (2)', 'hol § 9-9 (1)'],
    force: 'statute',
  },
  {
    says: 'so are measures for basic needs, also when intrusive without objection',
    given: {
      ...covered,
      coercionMeasure: 'other',
      objectsToMeasure: false,
      intrusiveRegardless: true,
      coercionFor: 'basic-needs',
    },
    on: always,
    then: 'specialist-must-help',
    basis: ['hol § 9-5 (3) c'],
  },
  {
    says: 'there is no ground for anything else',
    given: { ...resisted, coercionFor: 'other' },
    on: always,
    then: 'no-ground',
  },
  {
    says: 'an intrusive warning system is coercion to 2025-08-31, objection or not',
    given: { ...covered, coercionMeasure: 'intrusive-warning-system', coercionFor: 'emergency' },
    on: until(warningTechnology),
    then: 'decided-in-the-emergency',
  },
  {
    says: 'warning and tracking follow pbrl § 4-6 a from 2025-09-01',
    given: {
      ...covered,
      coercionMeasure: ['intrusive-warning-system', 'other-warning-or-tracking'],
      objectsToMeasure: false,
    },
    on: from(warningTechnology),
    then: 'other-rules',
    basis: ['pbrl § 4-6 a'],
  },
  {
    says: 'but not where the person objects: then it is coercion (pbrl § 4-6 a (3))',
    given: {
      ...covered,
      coercionMeasure: ['intrusive-warning-system', 'other-warning-or-tracking'],
      objectsToMeasure: true,
      coercionFor: 'other',
    },
    on: from(warningTechnology),
    then: 'no-ground',
    basis: ['hol § 9-2 (2)', 'pbrl § 4-6 a (3)'],
  },
  {
    says: 'tracking that is not so intrusive followed pbrl § 4-6 a from 2013-09-01',
    given: {
      ...covered,
      coercionMeasure: 'other-warning-or-tracking',
      objectsToMeasure: false,
      intrusiveRegardless: false,
    },
    on: from(locatingTechnology),
    then: 'other-rules',
    basis: ['pbrl § 4-6 a'],
  },
  {
    says: 'and was no coercion before, under any rule',
    given: {
      ...covered,
      coercionMeasure: 'other-warning-or-tracking',
      objectsToMeasure: false,
      intrusiveRegardless: false,
    },
    on: until(locatingTechnology),
    then: 'not-coercion',
  },
])

examples(transition, 'transitions (guide 2014 §§ 1.1 and 2.7)', [
  {
    says: 'the coordinator of a plan takes the initiative before school',
    given: { transitionKind: 'kindergarten-to-school', hasIndividualPlan: true },
    on: always,
    then: 'coordinator-starts-early',
    force: 'guidance',
  },
  {
    says: 'without a plan no source says who does',
    given: { transitionKind: 'kindergarten-to-school', hasIndividualPlan: false },
    on: always,
    then: 'prepare-early',
    basis: ['interpretation: transition-caller'],
  },
  {
    says: 'child and adult habilitation meet, with the general practitioner',
    given: { transitionKind: 'child-to-adult-habilitation' },
    on: always,
    then: 'handover-meeting',
    force: 'guidance',
  },
  {
    says: 'coordinators overlap',
    given: { transitionKind: 'change-of-coordinator' },
    on: always,
    then: 'overlap',
  },
  {
    says: 'between levels or sectors the one who lets go answers until the next has taken over',
    given: { transitionKind: 'between-levels-or-sectors' },
    on: always,
    then: 'keep-until-taken-over',
    basis: ['guidance: habilitation guide 2014 § 1.1'],
    force: 'guidance',
  },
  {
    says: 'of others nothing is said',
    given: { transitionKind: 'other' },
    on: always,
    then: 'not-regulated',
  },
])
