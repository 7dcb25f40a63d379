import { decision, since } from '@vilkar/law'
import {
  childWelfare,
  complex,
  coordinated,
  coordinatorDeclined,
  lasting,
  municipalCare,
  nav,
  specialistCare,
} from './domains.js'

/**
 * Asks whether the municipality offers a coordinator. Whether the person wants a plan does not matter.
 *
 * Norwegian: *koordinator i kommunen*. Source: hol § 7-2 and hrf § 16, to 2022-07-31 hrf § 21. The
 * coordinating unit of the municipality is responsible for the appointment: hol § 7-3.
 */
export const municipalCoordinator = decision({
  id: 'plan.coordinator.municipality',
  inputs: {
    lasting,
    coordinated,
    complex,
    municipalCare,
    specialistCare,
    nav,
    childWelfare,
    coordinatorDeclined,
  },
  outcomes: ['must-offer', 'declined', 'no-duty', 'not-regulated'],
  force: 'statute',
  rows: [
    {
      id: 'declined-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { municipalCare: true, lasting: true, coordinated: true, coordinatorDeclined: true },
      then: 'declined',
      force: 'regulation',
      basis: ['hrf § 21', 'hrf § 17'],
    },
    {
      id: 'lasting-and-coordinated-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { municipalCare: true, lasting: true, coordinated: true, coordinatorDeclined: false },
      then: 'must-offer',
      basis: ['hol § 7-2', 'hrf § 21', 'hol § 7-3'],
    },
    {
      id: 'declined',
      from: since.planAndCoordinator2022,
      when: { municipalCare: true, lasting: true, coordinated: true, coordinatorDeclined: true },
      then: 'declined',
      force: 'interpretation',
      basis: ['hrf § 16', 'interpretation: coordinator-consent-after-2022'],
    },
    {
      id: 'lasting-and-coordinated',
      from: since.planAndCoordinator2022,
      when: { municipalCare: true, lasting: true, coordinated: true, coordinatorDeclined: false },
      then: 'must-offer',
      basis: ['hol § 7-2', 'pbrl § 2-5 b', 'hrf § 16', 'hol § 7-3'],
    },
    {
      id: 'not-lasting-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { municipalCare: true, lasting: false },
      then: 'no-duty',
      basis: ['hol § 7-2'],
    },
    {
      id: 'not-lasting',
      from: since.planAndCoordinator2022,
      when: { municipalCare: true, lasting: false, complex: false },
      then: 'no-duty',
      basis: ['hol § 7-2'],
    },
    {
      id: 'not-lasting-but-complex',
      from: since.planAndCoordinator2022,
      when: { municipalCare: true, lasting: false, complex: true },
      then: 'no-duty',
      force: 'interpretation',
      basis: ['hol § 7-2', 'interpretation: coordinator-narrower-condition'],
    },
    {
      id: 'not-coordinated-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { municipalCare: true, lasting: true, coordinated: false },
      then: 'no-duty',
      basis: ['hol § 7-2'],
    },
    {
      id: 'not-coordinated',
      from: since.planAndCoordinator2022,
      when: { municipalCare: true, lasting: true, coordinated: false, complex: false },
      then: 'no-duty',
      basis: ['hol § 7-2'],
    },
    {
      id: 'not-coordinated-but-complex',
      from: since.planAndCoordinator2022,
      when: { municipalCare: true, lasting: true, coordinated: false, complex: true },
      then: 'no-duty',
      force: 'interpretation',
      basis: ['hol § 7-2', 'interpretation: coordinator-narrower-condition'],
    },
    {
      id: 'specialist-care-only',
      from: since.coverage,
      when: { municipalCare: false, specialistCare: true },
      then: 'no-duty',
      basis: ['hol § 7-2'],
    },
    {
      id: 'nav-only',
      from: since.coverage,
      when: {
        municipalCare: false,
        specialistCare: false,
        nav: ['services', 'qualification-programme'],
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: coordinator-outside-health'],
    },
    {
      id: 'child-welfare-only',
      from: since.coverage,
      when: {
        municipalCare: false,
        specialistCare: false,
        nav: 'none',
        childWelfare: ['measures', 'plan-necessary'],
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: coordinator-outside-health'],
    },
    {
      id: 'no-service',
      from: since.coverage,
      when: { municipalCare: false, specialistCare: false, nav: 'none', childWelfare: 'none' },
      then: 'no-duty',
      basis: ['hol § 7-2'],
    },
  ],
})
