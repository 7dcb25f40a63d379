import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { childWelfare, coordinated, municipalCare, nav } from './shared-inputs.js'

/**
 * Asks who coordinates the services where several are involved, beside whoever makes the plan.
 *
 * Norwegian: *samordning av tjenestetilbudet*. Source: hol § 3-4 (2), sotjl § 13 (3), krisl § 4 (2) and intl
 * § 50 (2), from 2022-08-01, and bvl § 15-8 (2), to 2022-12-31 bvl1992 § 3-2 (2); not in force before. The municipality
 * coordinates, and decides where needed which of its services does; a child coordinator who is appointed does.
 */
export const planCoordination = question({
  id: 'plan.coordination',
  inputs: {
    coordinated,
    municipalCare,
    nav,
    childWelfare,
    /** A service of the municipality under another act; asked where none of the three above is needed. */
    otherMunicipalService: choice(['none', 'crisis-centre', 'introduction-programme']),
    /** Whether a child coordinator is appointed under hol § 7-2 a. */
    childCoordinatorAppointed: flag(),
  },
  outcomes: {
    'child-coordinator': { says: 'must', owed: { who: ['municipality'], to: 'person' } },
    municipality: { says: 'must', owed: { who: ['municipality'], to: 'person' } },
    'no-duty': { says: 'need-not' },
  },
  force: 'statute',
  rows: [
    {
      id: 'not-coordinated',
      from: since.planAndCoordinator2022,
      when: { coordinated: false, childCoordinatorAppointed: false },
      then: 'no-duty',
      basis: ['hol § 3-4 (2)'],
    },
    {
      // One may be appointed where the services are complex: the coordination of all of them comes with it.
      id: 'not-coordinated-child-coordinator',
      from: since.planAndCoordinator2022,
      when: { coordinated: false, childCoordinatorAppointed: true },
      then: 'child-coordinator',
      basis: ['hol § 7-2 a'],
    },
    {
      id: 'municipal-care-child-coordinator',
      from: since.planAndCoordinator2022,
      when: { coordinated: true, municipalCare: true, childCoordinatorAppointed: true },
      then: 'child-coordinator',
      basis: ['hol § 3-4 (2)', 'hol § 7-2 a'],
    },
    {
      id: 'municipal-care',
      from: since.planAndCoordinator2022,
      when: { coordinated: true, municipalCare: true, childCoordinatorAppointed: false },
      then: 'municipality',
      basis: ['hol § 3-4 (2)'],
    },
    {
      id: 'nav-child-coordinator',
      from: since.planAndCoordinator2022,
      when: {
        coordinated: true,
        municipalCare: false,
        nav: ['services', 'qualification-programme'],
        childCoordinatorAppointed: true,
      },
      then: 'child-coordinator',
      basis: ['sotjl § 13 (3)', 'hol § 7-2 a'],
    },
    {
      id: 'nav',
      from: since.planAndCoordinator2022,
      when: {
        coordinated: true,
        municipalCare: false,
        nav: ['services', 'qualification-programme'],
        childCoordinatorAppointed: false,
      },
      then: 'municipality',
      basis: ['sotjl § 13 (3)'],
    },
    {
      id: 'child-welfare-2022',
      from: since.planAndCoordinator2022,
      until: since.childWelfareAct2023,
      when: {
        coordinated: true,
        municipalCare: false,
        nav: 'none',
        childWelfare: ['measures', 'plan-necessary'],
        childCoordinatorAppointed: false,
      },
      then: 'municipality',
      basis: ['bvl1992 § 3-2 (2)'],
    },
    {
      id: 'child-welfare-child-coordinator-2022',
      from: since.planAndCoordinator2022,
      until: since.childWelfareAct2023,
      when: {
        coordinated: true,
        municipalCare: false,
        nav: 'none',
        childWelfare: ['measures', 'plan-necessary'],
        childCoordinatorAppointed: true,
      },
      then: 'child-coordinator',
      basis: ['bvl1992 § 3-2 (2)', 'hol § 7-2 a'],
    },
    {
      id: 'child-welfare-child-coordinator',
      from: since.childWelfareAct2023,
      when: {
        coordinated: true,
        municipalCare: false,
        nav: 'none',
        childWelfare: ['measures', 'plan-necessary'],
        childCoordinatorAppointed: true,
      },
      then: 'child-coordinator',
      basis: ['bvl § 15-8 (2)', 'hol § 7-2 a'],
    },
    {
      id: 'child-welfare',
      from: since.childWelfareAct2023,
      when: {
        coordinated: true,
        municipalCare: false,
        nav: 'none',
        childWelfare: ['measures', 'plan-necessary'],
        childCoordinatorAppointed: false,
      },
      then: 'municipality',
      basis: ['bvl § 15-8 (2)'],
    },
    {
      id: 'crisis-centre-child-coordinator',
      from: since.planAndCoordinator2022,
      when: {
        coordinated: true,
        municipalCare: false,
        nav: 'none',
        childWelfare: 'none',
        otherMunicipalService: 'crisis-centre',
        childCoordinatorAppointed: true,
      },
      then: 'child-coordinator',
      basis: ['krisl § 4 (2)', 'hol § 7-2 a'],
    },
    {
      id: 'crisis-centre',
      from: since.planAndCoordinator2022,
      when: {
        coordinated: true,
        municipalCare: false,
        nav: 'none',
        childWelfare: 'none',
        otherMunicipalService: 'crisis-centre',
        childCoordinatorAppointed: false,
      },
      then: 'municipality',
      basis: ['krisl § 4 (2)'],
    },
    {
      id: 'introduction-programme-child-coordinator',
      from: since.planAndCoordinator2022,
      when: {
        coordinated: true,
        municipalCare: false,
        nav: 'none',
        childWelfare: 'none',
        otherMunicipalService: 'introduction-programme',
        childCoordinatorAppointed: true,
      },
      then: 'child-coordinator',
      basis: ['intl § 50 (2)', 'hol § 7-2 a'],
    },
    {
      id: 'introduction-programme',
      from: since.planAndCoordinator2022,
      when: {
        coordinated: true,
        municipalCare: false,
        nav: 'none',
        childWelfare: 'none',
        otherMunicipalService: 'introduction-programme',
        childCoordinatorAppointed: false,
      },
      then: 'municipality',
      basis: ['intl § 50 (2)'],
    },
    {
      id: 'no-municipal-service',
      from: since.planAndCoordinator2022,
      when: {
        coordinated: true,
        municipalCare: false,
        nav: 'none',
        childWelfare: 'none',
        otherMunicipalService: 'none',
        childCoordinatorAppointed: false,
      },
      then: 'no-duty',
      basis: ['hol § 3-4 (2)'],
    },
    {
      id: 'no-municipal-service-child-coordinator',
      from: since.planAndCoordinator2022,
      when: {
        coordinated: true,
        municipalCare: false,
        nav: 'none',
        childWelfare: 'none',
        otherMunicipalService: 'none',
        childCoordinatorAppointed: true,
      },
      then: 'child-coordinator',
      basis: ['hol § 7-2 a'],
    },
  ],
})
