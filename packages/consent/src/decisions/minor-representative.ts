import { below, fromUpTo, integer } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { careTakenOver, parentalResponsibility } from './shared-inputs.js'

/**
 * Asks who consents on behalf of a minor: under 16, and from 16 up to 18 where competence is lacking.
 *
 * Norwegian: *samtykke på vegne av barn og ungdom*. Source: pbrl §§ 4-4 (1) and (4), 4-5 (1) and (2),
 * vgml § 17 (2). Other rules refer here: on passing on confidential information, and on the plan of one
 * who gets health care.
 */
export const minorRepresentative = decision({
  id: 'consent.minor-representative',
  inputs: {
    age: integer({ min: 0, max: 17 }),
    careTakenOver,
    parentalResponsibility,
  },
  outcomes: [
    'parental-responsibility',
    'child-welfare',
    'child-welfare-or-carer',
    'guardian',
    'not-regulated',
  ],
  force: 'statute',
  rows: [
    {
      id: 'parents',
      from: since.coverage,
      when: { age: below(16), careTakenOver: 'no', parentalResponsibility: ['joint', 'sole'] },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-4 (1)'],
    },
    {
      id: 'nobody-with-responsibility-before-2013',
      from: since.coverage,
      until: since.guardianshipReform2013,
      when: { careTakenOver: 'no', parentalResponsibility: ['none', 'cannot-act'] },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: minor-guardian-before-2013'],
    },
    {
      id: 'nobody-with-responsibility',
      from: since.guardianshipReform2013,
      when: { careTakenOver: 'no', parentalResponsibility: ['none', 'cannot-act'] },
      then: 'guardian',
      basis: ['vgml § 17 (2)'],
    },
    {
      id: 'placed-before-2023',
      from: since.coverage,
      until: since.childWelfareAct2023,
      when: {
        age: below(16),
        careTakenOver: ['emergency-placement', 'care-order'],
      },
      then: 'child-welfare',
      basis: ['pbrl § 4-4 (4)', 'interpretation: parents-of-child-in-care'],
    },
    {
      id: 'removal-prohibition-before-2023',
      from: since.coverage,
      until: since.childWelfareAct2023,
      when: { age: below(16), careTakenOver: 'removal-prohibition' },
      then: 'child-welfare',
      force: 'interpretation',
      basis: [
        'pbrl § 4-4 (4)',
        'bvl1992 § 4-8',
        'interpretation: parents-under-removal-prohibition',
        'interpretation: removal-prohibition-before-2023',
      ],
    },
    {
      id: 'placed-2023-to-2025',
      from: since.childWelfareAct2023,
      until: since.fosterCarers2026,
      when: { age: below(16), careTakenOver: ['emergency-placement', 'care-order'] },
      then: 'child-welfare',
      basis: ['pbrl § 4-4 (4)', 'interpretation: parents-of-child-in-care'],
    },
    {
      id: 'removal-prohibition-2023-to-2025',
      from: since.childWelfareAct2023,
      until: since.fosterCarers2026,
      when: {
        age: below(16),
        careTakenOver: 'removal-prohibition',
        parentalResponsibility: ['joint', 'sole'],
      },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-4 (1)', 'pbrl § 4-4 (4)', 'interpretation: removal-prohibition-2023-2025'],
    },
    {
      id: 'removal-prohibition-nobody-with-responsibility-2023-to-2025',
      from: since.childWelfareAct2023,
      until: since.fosterCarers2026,
      when: {
        age: below(16),
        careTakenOver: 'removal-prohibition',
        parentalResponsibility: ['none', 'cannot-act'],
      },
      then: 'guardian',
      basis: ['vgml § 17 (2)', 'interpretation: removal-prohibition-2023-2025'],
    },
    {
      id: 'placed',
      from: since.fosterCarers2026,
      when: {
        age: below(16),
        careTakenOver: ['emergency-placement', 'care-order'],
      },
      then: 'child-welfare-or-carer',
      basis: ['pbrl § 4-4 (4)', 'interpretation: parents-of-child-in-care'],
    },
    {
      id: 'removal-prohibition',
      from: since.fosterCarers2026,
      when: { age: below(16), careTakenOver: 'removal-prohibition' },
      then: 'child-welfare-or-carer',
      force: 'interpretation',
      basis: ['pbrl § 4-4 (4)', 'interpretation: parents-under-removal-prohibition'],
    },
    {
      id: 'youth-parents',
      from: since.coverage,
      when: {
        age: fromUpTo(16, 18),
        careTakenOver: 'no',
        parentalResponsibility: ['joint', 'sole'],
      },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-5 (1)'],
    },
    {
      id: 'youth-care-order',
      from: since.coverage,
      when: { age: fromUpTo(16, 18), careTakenOver: 'care-order' },
      then: 'child-welfare',
      basis: ['pbrl § 4-5 (2)', 'interpretation: parents-of-child-in-care'],
    },
    {
      id: 'youth-other-placement-before-2023',
      from: since.coverage,
      until: since.childWelfareAct2023,
      when: {
        age: fromUpTo(16, 18),
        careTakenOver: 'emergency-placement',
        parentalResponsibility: ['joint', 'sole'],
      },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-5 (1)', 'pbrl § 4-5 (2)'],
    },
    {
      id: 'youth-removal-prohibition-before-2023',
      from: since.coverage,
      until: since.childWelfareAct2023,
      when: { age: fromUpTo(16, 18), careTakenOver: 'removal-prohibition' },
      then: 'child-welfare',
      force: 'interpretation',
      basis: [
        'pbrl § 4-5 (2)',
        'bvl1992 § 4-8',
        'interpretation: parents-under-removal-prohibition',
        'interpretation: removal-prohibition-before-2023',
      ],
    },
    {
      id: 'youth-emergency-placement-nobody-with-responsibility-before-2013',
      from: since.coverage,
      until: since.guardianshipReform2013,
      when: {
        age: fromUpTo(16, 18),
        careTakenOver: 'emergency-placement',
        parentalResponsibility: ['none', 'cannot-act'],
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['pbrl § 4-5 (2)', 'interpretation: minor-guardian-before-2013'],
    },
    {
      id: 'youth-emergency-placement-nobody-with-responsibility-before-2023',
      from: since.guardianshipReform2013,
      until: since.childWelfareAct2023,
      when: {
        age: fromUpTo(16, 18),
        careTakenOver: 'emergency-placement',
        parentalResponsibility: ['none', 'cannot-act'],
      },
      then: 'guardian',
      basis: ['pbrl § 4-5 (2)', 'vgml § 17 (2)'],
    },
    {
      id: 'youth-other-placement',
      from: since.childWelfareAct2023,
      when: {
        age: fromUpTo(16, 18),
        careTakenOver: ['emergency-placement', 'removal-prohibition'],
        parentalResponsibility: ['joint', 'sole'],
      },
      then: 'parental-responsibility',
      basis: ['pbrl § 4-5 (1)', 'pbrl § 4-5 (2)'],
    },
    {
      id: 'youth-other-placement-nobody-with-responsibility',
      from: since.childWelfareAct2023,
      when: {
        age: fromUpTo(16, 18),
        careTakenOver: ['emergency-placement', 'removal-prohibition'],
        parentalResponsibility: ['none', 'cannot-act'],
      },
      then: 'guardian',
      basis: ['pbrl § 4-5 (2)', 'vgml § 17 (2)'],
    },
  ],
})

/**
 * Asks who decides on behalf of a minor on what is no health care, such as a child coordinator.
 *
 * The rules of who consents to health care do not reach it. Norwegian: *avgjerd om personlege forhold*.
 * Source: bl § 30 (1), bvl § 5-4, to 2022-12-31 bvl1992, vgml § 17 (2).
 */
export const minorRepresentativeOutsideHealthCare = decision({
  id: 'consent.minor-representative-outside-health-care',
  inputs: {
    careTakenOver,
    parentalResponsibility,
  },
  outcomes: [
    'parental-responsibility',
    'child-welfare',
    'child-welfare-or-carer',
    'guardian',
    'not-regulated',
  ],
  force: 'statute',
  rows: [
    {
      id: 'parents',
      from: since.coverage,
      when: { careTakenOver: 'no', parentalResponsibility: ['joint', 'sole'] },
      then: 'parental-responsibility',
      basis: ['bl § 30 (1)'],
    },
    {
      id: 'other-placement-before-2023',
      from: since.coverage,
      until: since.childWelfareAct2023,
      when: {
        careTakenOver: ['emergency-placement', 'removal-prohibition'],
        parentalResponsibility: ['joint', 'sole'],
      },
      then: 'parental-responsibility',
      force: 'interpretation',
      basis: ['bl § 30 (1)', 'interpretation: placement-outside-health-care'],
    },
    {
      id: 'other-placement',
      from: since.childWelfareAct2023,
      when: {
        careTakenOver: ['emergency-placement', 'removal-prohibition'],
        parentalResponsibility: ['joint', 'sole'],
      },
      then: 'parental-responsibility',
      force: 'interpretation',
      basis: [
        'bl § 30 (1)',
        'bvl § 4-2',
        'bvl § 4-3',
        'bvl § 5-4',
        'interpretation: placement-outside-health-care',
      ],
    },
    {
      id: 'nobody-able-before-2013',
      from: since.coverage,
      until: since.guardianshipReform2013,
      when: {
        careTakenOver: ['no', 'emergency-placement', 'removal-prohibition'],
        parentalResponsibility: ['none', 'cannot-act'],
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: minor-guardian-before-2013'],
    },
    {
      id: 'nobody-able',
      from: since.guardianshipReform2013,
      when: { careTakenOver: 'no', parentalResponsibility: ['none', 'cannot-act'] },
      then: 'guardian',
      basis: ['vgml § 17 (2)'],
    },
    {
      id: 'nobody-able-other-placement',
      from: since.guardianshipReform2013,
      when: {
        careTakenOver: ['emergency-placement', 'removal-prohibition'],
        parentalResponsibility: ['none', 'cannot-act'],
      },
      then: 'guardian',
      force: 'interpretation',
      basis: ['vgml § 17 (2)', 'interpretation: placement-outside-health-care'],
    },
    {
      id: 'care-order-before-2023',
      from: since.coverage,
      until: since.childWelfareAct2023,
      when: { careTakenOver: 'care-order' },
      then: 'child-welfare',
      basis: ['bvl1992 § 4-12', 'interpretation: parents-of-child-in-care'],
    },
    {
      id: 'care-order-2023-to-2025',
      from: since.childWelfareAct2023,
      until: since.fosterCarers2026,
      when: { careTakenOver: 'care-order' },
      then: 'child-welfare',
      basis: ['bvl § 5-4'],
    },
    {
      id: 'care-order',
      from: since.fosterCarers2026,
      when: { careTakenOver: 'care-order' },
      then: 'child-welfare-or-carer',
      basis: ['bvl § 5-4'],
    },
  ],
})
