import { atLeast, below, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { age, rightToSpecialistCare } from './shared-inputs.js'

const deadlineOwed = { says: 'must', owed: { who: ['specialist-service'], to: 'person' } } as const

const within65WorkingDays = {
  says: 'must',
  owed: { who: ['specialist-service'], to: 'person', by: 'within-65-working-days' },
} as const

/**
 * Asks what the deadline for the start of care is, and what must have happened by it. Asked on the day
 * the referral was received.
 *
 * Norwegian: *frist for nødvendig helsehjelp*. Source: priof § 4 from 2004-09-01, § 4 a from 2008-09-01. The
 * deadline is set for each patient by what is professionally sound. For a patient under 23 with a
 * mental disorder or addiction it is at most 65 working days from the day the right was assessed; being
 * young and in habilitation is not enough for that. No text says on which day the age is measured:
 * `interpretation: start-deadline-age`. For a patient with a right who had waited six months on 2004-09-01 it was to
 * be set as well, by priof § 15 (2): such a case is asked about on that day. From 2020-03-28 to 2020-05-26 none was
 * set, and the care was due within a sound time, by covf §§ 3 and 9: `interpretation: suspension-2020`.
 */
export const priorityStartDeadline = question({
  id: 'priority.start-deadline',
  inputs: {
    rightToSpecialistCare,
    /**
     * Whether the patient had waited six months or more on 2004-09-01: then too an individual deadline was to be
     * set, however old the referral. Norwegian: *stått seks måneder eller mer på venteliste*.
     */
    waitedSixMonths2004: flag(),
    /** Norwegian: *psykisk lidelse eller rusmiddelavhengighet*. */
    mentalDisorderOrAddiction: flag({ judge: 'physician' }),
    age,
  },
  outcomes: {
    'deadline-for-care': deadlineOwed,
    'deadline-for-care-within-65-working-days': within65WorkingDays,
    'deadline-for-examination-or-treatment': deadlineOwed,
    'deadline-for-examination-or-treatment-within-65-working-days': within65WorkingDays,
    'deadline-for-start': deadlineOwed,
    'deadline-for-start-within-65-working-days': within65WorkingDays,
    'no-deadline': { says: 'need-not' },
    'within-sound-time': deadlineOwed,
    'not-regulated': { says: 'not-settled' },
  },
  force: 'regulation',
  rows: [
    {
      id: 'before-2004',
      from: since.patientRights2001,
      until: since.individualDeadline2004,
      when: {},
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: priority-before-2004'],
    },
    {
      id: 'no-right-2004',
      from: since.individualDeadline2004,
      until: since.suspension2020,
      when: { rightToSpecialistCare: false },
      then: 'no-deadline',
      basis: ['priof § 4', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'no-right-suspended-2020',
      from: since.suspension2020,
      until: since.suspensionEnd2020,
      when: { rightToSpecialistCare: false },
      then: 'no-deadline',
      basis: [
        'covf § 9 (1) no. 1',
        'interpretation: suspension-2020',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'no-right',
      from: since.suspensionEnd2020,
      when: { rightToSpecialistCare: false },
      then: 'no-deadline',
      basis: ['priof § 4', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'individual-2004',
      from: since.individualDeadline2004,
      until: since.youngPatients2008,
      when: { rightToSpecialistCare: true, waitedSixMonths2004: false },
      then: 'deadline-for-care',
      basis: ['priof § 4', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'old-waiting-list-2004',
      from: since.individualDeadline2004,
      until: since.youngPatients2008,
      when: { rightToSpecialistCare: true, waitedSixMonths2004: true },
      then: 'deadline-for-care',
      basis: ['priof § 4', 'priof § 15', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'individual-2008',
      from: since.youngPatients2008,
      until: since.specialistRight2015,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: false },
      then: 'deadline-for-care',
      basis: ['priof § 4', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'individual-from-23-2008',
      from: since.youngPatients2008,
      until: since.specialistRight2015,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: atLeast(23) },
      then: 'deadline-for-care',
      basis: [
        'priof § 4',
        'priof § 4 a (2)',
        'interpretation: start-deadline-age',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'capped-2008',
      from: since.youngPatients2008,
      until: since.specialistRight2015,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: below(23) },
      then: 'deadline-for-care-within-65-working-days',
      basis: [
        'priof § 4',
        'priof § 4 a (2)',
        'interpretation: start-deadline-age',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'individual-2015',
      from: since.specialistRight2015,
      until: since.suspension2020,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: false },
      then: 'deadline-for-examination-or-treatment',
      force: 'statute',
      basis: ['pbrl § 2-1 b (2)', 'priof § 4', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'right-suspended-2020',
      from: since.suspension2020,
      until: since.suspensionEnd2020,
      when: { rightToSpecialistCare: true },
      then: 'within-sound-time',
      basis: [
        'covf § 3 (2)',
        'covf § 9 (1) no. 1',
        'covf § 9 (1) no. 2',
        'interpretation: suspension-2020',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'individual-2020',
      from: since.suspensionEnd2020,
      until: since.suspensionPower2022,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: false },
      then: 'deadline-for-examination-or-treatment',
      force: 'statute',
      basis: ['pbrl § 2-1 b (2)', 'priof § 4', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'individual-2022',
      from: since.suspensionPower2022,
      until: since.specialistRight2024,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: false },
      then: 'deadline-for-examination-or-treatment',
      force: 'statute',
      basis: [
        'pbrl § 2-1 b (2)',
        'priof § 4',
        'interpretation: suspension-power',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'individual-from-23-2015',
      from: since.specialistRight2015,
      until: since.suspension2020,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: atLeast(23) },
      then: 'deadline-for-examination-or-treatment',
      force: 'statute',
      basis: [
        'pbrl § 2-1 b (2)',
        'priof § 4',
        'priof § 4 a',
        'interpretation: start-deadline-age',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'individual-from-23-2020',
      from: since.suspensionEnd2020,
      until: since.suspensionPower2022,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: atLeast(23) },
      then: 'deadline-for-examination-or-treatment',
      force: 'statute',
      basis: [
        'pbrl § 2-1 b (2)',
        'priof § 4',
        'priof § 4 a',
        'interpretation: start-deadline-age',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'individual-from-23-2022',
      from: since.suspensionPower2022,
      until: since.specialistRight2024,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: atLeast(23) },
      then: 'deadline-for-examination-or-treatment',
      force: 'statute',
      basis: [
        'pbrl § 2-1 b (2)',
        'priof § 4',
        'priof § 4 a',
        'interpretation: start-deadline-age',
        'interpretation: suspension-power',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'capped-2015',
      from: since.specialistRight2015,
      until: since.suspension2020,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: below(23) },
      then: 'deadline-for-examination-or-treatment-within-65-working-days',
      basis: [
        'pbrl § 2-1 b (2)',
        'priof § 4',
        'priof § 4 a',
        'interpretation: start-deadline-age',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'capped-2020',
      from: since.suspensionEnd2020,
      until: since.suspensionPower2022,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: below(23) },
      then: 'deadline-for-examination-or-treatment-within-65-working-days',
      basis: [
        'pbrl § 2-1 b (2)',
        'priof § 4',
        'priof § 4 a',
        'interpretation: start-deadline-age',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'capped-2022',
      from: since.suspensionPower2022,
      until: since.specialistRight2024,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: below(23) },
      then: 'deadline-for-examination-or-treatment-within-65-working-days',
      basis: [
        'pbrl § 2-1 b (2)',
        'priof § 4',
        'priof § 4 a',
        'interpretation: start-deadline-age',
        'interpretation: suspension-power',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'individual',
      from: since.specialistRight2024,
      until: since.suspensionPowerEnd2028,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: false },
      then: 'deadline-for-start',
      force: 'statute',
      basis: [
        'pbrl § 2-2 a (2)',
        'priof § 4',
        'interpretation: suspension-power',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'individual-2028',
      from: since.suspensionPowerEnd2028,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: false },
      then: 'deadline-for-start',
      force: 'statute',
      basis: ['pbrl § 2-2 a (2)', 'priof § 4', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'individual-from-23',
      from: since.specialistRight2024,
      until: since.suspensionPowerEnd2028,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: atLeast(23) },
      then: 'deadline-for-start',
      force: 'statute',
      basis: [
        'pbrl § 2-2 a (2)',
        'priof § 4',
        'priof § 4 a',
        'interpretation: start-deadline-age',
        'interpretation: suspension-power',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'individual-from-23-2028',
      from: since.suspensionPowerEnd2028,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: atLeast(23) },
      then: 'deadline-for-start',
      force: 'statute',
      basis: [
        'pbrl § 2-2 a (2)',
        'priof § 4',
        'priof § 4 a',
        'interpretation: start-deadline-age',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'capped',
      from: since.specialistRight2024,
      until: since.suspensionPowerEnd2028,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: below(23) },
      then: 'deadline-for-start-within-65-working-days',
      basis: [
        'pbrl § 2-2 a (2)',
        'priof § 4',
        'priof § 4 a',
        'interpretation: start-deadline-age',
        'interpretation: suspension-power',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'capped-2028',
      from: since.suspensionPowerEnd2028,
      when: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: below(23) },
      then: 'deadline-for-start-within-65-working-days',
      basis: [
        'pbrl § 2-2 a (2)',
        'priof § 4',
        'priof § 4 a',
        'interpretation: start-deadline-age',
        'interpretation: priority-era-by-receipt',
      ],
    },
  ],
})
