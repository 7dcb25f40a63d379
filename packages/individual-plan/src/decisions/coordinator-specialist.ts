import { decision, since } from '@vilkar/law'
import { complex, coordinated, coordinatorDeclined, lasting, specialistCare } from './domains.js'

/**
 * Asks whether the specialist service appoints a coordinator, and with which qualification. Whether the
 * person wants a plan does not matter.
 *
 * Norwegian: *koordinator i spesialisthelsetjenesten*. Source: sphl § 2-5 a and hrf § 17, to 2022-07-31
 * hrf § 22; health personnel from 2016-09-15, before preferably a doctor. The coordinating unit of the
 * health trust is responsible for the appointment: sphl § 2-5 b.
 */
export const specialistCoordinator = decision({
  id: 'plan.coordinator.specialist',
  inputs: {
    lasting,
    coordinated,
    complex,
    specialistCare,
    coordinatorDeclined,
  },
  outcomes: [
    'must-appoint-health-professional',
    'must-appoint-preferably-doctor',
    'declined',
    'requires-judgement',
    'no-duty',
  ],
  force: 'statute',
  rows: [
    {
      id: 'lasting-before-2016',
      from: since.coverage,
      until: since.contactDoctor2016,
      when: { specialistCare: true, coordinated: true, lasting: true, coordinatorDeclined: false },
      then: 'must-appoint-preferably-doctor',
      basis: ['sphl § 2-5 a', 'hrf § 22', 'sphl § 2-5 b'],
    },
    {
      id: 'lasting-declined-before-2016',
      from: since.coverage,
      until: since.contactDoctor2016,
      when: { specialistCare: true, coordinated: true, lasting: true, coordinatorDeclined: true },
      then: 'declined',
      force: 'regulation',
      basis: ['hrf § 22', 'hrf § 17'],
    },
    {
      id: 'complex-before-2016',
      from: since.coverage,
      until: since.contactDoctor2016,
      when: {
        specialistCare: true,
        coordinated: true,
        lasting: false,
        complex: true,
        coordinatorDeclined: false,
      },
      then: 'must-appoint-preferably-doctor',
      basis: ['sphl § 2-5 a', 'hrf § 22', 'sphl § 2-5 b'],
    },
    {
      id: 'complex-declined-before-2016',
      from: since.coverage,
      until: since.contactDoctor2016,
      when: {
        specialistCare: true,
        coordinated: true,
        lasting: false,
        complex: true,
        coordinatorDeclined: true,
      },
      then: 'declined',
      force: 'regulation',
      basis: ['hrf § 22', 'hrf § 17'],
    },
    {
      id: 'lasting-2016-to-2022',
      from: since.contactDoctor2016,
      until: since.planAndCoordinator2022,
      when: { specialistCare: true, coordinated: true, lasting: true, coordinatorDeclined: false },
      then: 'must-appoint-health-professional',
      basis: ['sphl § 2-5 a', 'hrf § 22', 'sphl § 2-5 b'],
    },
    {
      id: 'lasting-declined-2016-to-2022',
      from: since.contactDoctor2016,
      until: since.planAndCoordinator2022,
      when: { specialistCare: true, coordinated: true, lasting: true, coordinatorDeclined: true },
      then: 'declined',
      force: 'regulation',
      basis: ['hrf § 22', 'hrf § 17'],
    },
    {
      id: 'complex-2016-to-2022',
      from: since.contactDoctor2016,
      until: since.planAndCoordinator2022,
      when: {
        specialistCare: true,
        coordinated: true,
        lasting: false,
        complex: true,
        coordinatorDeclined: false,
      },
      then: 'must-appoint-health-professional',
      basis: ['sphl § 2-5 a', 'hrf § 22', 'sphl § 2-5 b'],
    },
    {
      id: 'complex-declined-2016-to-2022',
      from: since.contactDoctor2016,
      until: since.planAndCoordinator2022,
      when: {
        specialistCare: true,
        coordinated: true,
        lasting: false,
        complex: true,
        coordinatorDeclined: true,
      },
      then: 'declined',
      force: 'regulation',
      basis: ['hrf § 22', 'hrf § 17'],
    },
    {
      id: 'lasting',
      from: since.planAndCoordinator2022,
      when: { specialistCare: true, coordinated: true, lasting: true, coordinatorDeclined: false },
      then: 'must-appoint-health-professional',
      basis: ['sphl § 2-5 a', 'pbrl § 2-5 b', 'hrf § 17', 'sphl § 2-5 b'],
    },
    {
      id: 'lasting-declined',
      from: since.planAndCoordinator2022,
      when: { specialistCare: true, coordinated: true, lasting: true, coordinatorDeclined: true },
      then: 'declined',
      force: 'interpretation',
      basis: ['hrf § 17', 'interpretation: coordinator-appointed-or-offered'],
    },
    {
      id: 'complex',
      from: since.planAndCoordinator2022,
      when: {
        specialistCare: true,
        coordinated: true,
        lasting: false,
        complex: true,
        coordinatorDeclined: false,
      },
      then: 'must-appoint-health-professional',
      basis: ['sphl § 2-5 a', 'pbrl § 2-5 b', 'hrf § 17', 'sphl § 2-5 b'],
    },
    {
      id: 'complex-declined',
      from: since.planAndCoordinator2022,
      when: {
        specialistCare: true,
        coordinated: true,
        lasting: false,
        complex: true,
        coordinatorDeclined: true,
      },
      then: 'declined',
      force: 'interpretation',
      basis: ['hrf § 17', 'interpretation: coordinator-appointed-or-offered'],
    },
    {
      id: 'neither-lasting-nor-complex',
      from: since.coverage,
      when: { specialistCare: true, coordinated: true, lasting: false, complex: false },
      then: 'no-duty',
      basis: ['sphl § 2-5 a'],
    },
    {
      id: 'complex-not-coordinated',
      from: since.coverage,
      when: { specialistCare: true, coordinated: false, complex: true },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['sphl § 2-5 a', 'interpretation: coordinator-complex-not-coordinated'],
    },
    {
      id: 'not-coordinated',
      from: since.coverage,
      when: { specialistCare: true, coordinated: false, complex: false },
      then: 'no-duty',
      basis: ['sphl § 2-5 a'],
    },
    {
      id: 'no-specialist-care',
      from: since.coverage,
      when: { specialistCare: false },
      then: 'no-duty',
      basis: ['sphl § 2-5 a'],
    },
  ],
})
