import { choice, flag, under, type Row } from '@vilkar/core'
import { type Citation, type Meanings, question, since } from '@vilkar/law'

const inputs = {
  informationRecipient: choice(['health-care-personnel', 'other-service']),
  necessaryForCare: flag({ judge: 'provider' }),
  patientsAttitude: choice(['accepts', 'would-probably-object', 'objects']),
  fromRecord: flag(),
  seriousDanger: flag({ judge: 'provider' }),
  weightyReasons: flag({ judge: 'provider' }),
} as const

const outcomes = {
  allowed: { says: 'may' },
  'allowed-despite-objection': { says: 'may' },
  'allowed-for-weighty-reasons': { says: 'may' },
  'not-allowed-against-objection': { says: 'may-not' },
  'consent-needed': { says: 'may-not' },
} as const satisfies Meanings

const june2026 = { from: since.decisionCompetence2026, until: since.confidentiality2026 }
const forCare = { informationRecipient: 'health-care-personnel', necessaryForCare: true } as const

type SharingRow = Row<typeof inputs, keyof typeof outcomes, Citation>

/**
 * Asks whether those who take part in the care may be told without the patient's consent.
 *
 * Norwegian: *opplysninger til samarbeidende personell*. Source: hpl § 25 and, of what stands in the record,
 * § 45 (1) and pbrl § 5-3; from 2026-07-01 hpl §§ 25 and 29 and pbrl § 5-3. School, Nav and others who give no health care are not covered.
 */
export const sharingWithCooperatingPersonnel = question({
  id: 'consent.sharing-with-cooperating-personnel',
  inputs,
  outcomes,
  force: 'statute',
  rows: [
    {
      id: 'other-service',
      from: since.coverage,
      when: { informationRecipient: 'other-service' },
      then: 'consent-needed',
      basis: ['hpl § 22 (1)'],
    },
    {
      id: 'not-necessary',
      from: since.coverage,
      when: { informationRecipient: 'health-care-personnel', necessaryForCare: false },
      then: 'consent-needed',
      basis: ['hpl § 22 (1)', 'hpl § 25 (1)'],
    },
    // No objection, or a presumed one, before June and July 2026: hpl §§ 25 and 45 (1), pbrl § 5-3.
    ...under<SharingRow>({ from: since.coverage, when: forCare }, [
      {
        id: 'accepts-before-july-2026',
        until: since.confidentiality2026,
        when: { patientsAttitude: 'accepts', fromRecord: false },
        then: 'allowed',
        basis: ['hpl § 25 (1)'],
      },
      {
        id: 'accepts-from-record-before-july-2026',
        until: since.confidentiality2026,
        when: { patientsAttitude: 'accepts', fromRecord: true },
        then: 'allowed',
        basis: ['hpl § 45 (1)', 'hpl § 25 (1)'],
      },
      {
        id: 'presumed-objection-not-from-record-before-july-2026',
        until: since.confidentiality2026,
        when: { patientsAttitude: 'would-probably-object', fromRecord: false },
        then: 'allowed',
        basis: ['hpl § 25 (1)'],
      },
      {
        id: 'presumed-objection-from-record-before-june-2026',
        until: since.decisionCompetence2026,
        when: {
          patientsAttitude: 'would-probably-object',
          fromRecord: true,
          weightyReasons: false,
        },
        then: 'not-allowed-against-objection',
        basis: ['pbrl § 5-3', 'hpl § 45 (1)'],
      },
      {
        id: 'presumed-objection-weighty-reasons-before-june-2026',
        until: since.decisionCompetence2026,
        when: { patientsAttitude: 'would-probably-object', fromRecord: true, weightyReasons: true },
        then: 'allowed-for-weighty-reasons',
        basis: ['pbrl § 5-3', 'hpl § 45 (1)'],
      },
    ]),
    // In June 2026 serious danger opens: hpl § 25 (1) sentence 2 and § 45 (1) sentence 2.
    ...under<SharingRow>({ ...june2026, when: forCare }, [
      {
        id: 'presumed-objection-danger-june-2026',
        when: { patientsAttitude: 'would-probably-object', fromRecord: true, seriousDanger: true },
        then: 'allowed-despite-objection',
        basis: ['hpl § 45 (1) sentence 2', 'hpl § 25 (1) sentence 2'],
      },
      {
        id: 'presumed-objection-from-record-june-2026',
        when: {
          patientsAttitude: 'would-probably-object',
          fromRecord: true,
          seriousDanger: false,
          weightyReasons: false,
        },
        then: 'not-allowed-against-objection',
        basis: ['pbrl § 5-3', 'hpl § 45 (1)', 'hpl § 45 (1) sentence 2'],
      },
      {
        id: 'presumed-objection-weighty-reasons-june-2026',
        when: {
          patientsAttitude: 'would-probably-object',
          fromRecord: true,
          seriousDanger: false,
          weightyReasons: true,
        },
        then: 'allowed-for-weighty-reasons',
        basis: ['pbrl § 5-3', 'hpl § 45 (1)'],
      },
      {
        id: 'danger-june-2026',
        when: { patientsAttitude: 'objects', fromRecord: false, seriousDanger: true },
        then: 'allowed-despite-objection',
        basis: ['hpl § 25 (1) sentence 2'],
      },
      {
        id: 'danger-from-record-june-2026',
        when: { patientsAttitude: 'objects', fromRecord: true, seriousDanger: true },
        then: 'allowed-despite-objection',
        basis: ['hpl § 45 (1) sentence 2', 'hpl § 25 (1) sentence 2'],
      },
    ]),
    // An objection, before June 2026.
    ...under<SharingRow>(
      {
        from: since.coverage,
        until: since.decisionCompetence2026,
        when: { ...forCare, patientsAttitude: 'objects' },
      },
      [
        {
          id: 'objection-not-from-record-before-june-2026',
          when: { fromRecord: false },
          then: 'not-allowed-against-objection',
          basis: ['hpl § 25 (1)'],
        },
        {
          id: 'objection-from-record-before-june-2026',
          when: { fromRecord: true, weightyReasons: false },
          then: 'not-allowed-against-objection',
          basis: ['hpl § 45 (1)', 'hpl § 25 (1)', 'pbrl § 5-3'],
        },
        {
          id: 'objection-weighty-reasons-before-june-2026',
          when: { fromRecord: true, weightyReasons: true },
          then: 'allowed-for-weighty-reasons',
          basis: ['pbrl § 5-3', 'hpl § 45 (1)'],
        },
      ],
    ),
    // An objection in June 2026, where no danger opens.
    ...under<SharingRow>(
      { ...june2026, when: { ...forCare, patientsAttitude: 'objects', seriousDanger: false } },
      [
        {
          id: 'objection-not-from-record-june-2026',
          when: { fromRecord: false },
          then: 'not-allowed-against-objection',
          basis: ['hpl § 25 (1)', 'hpl § 25 (1) sentence 2'],
        },
        {
          id: 'objection-from-record-june-2026',
          when: { fromRecord: true, weightyReasons: false },
          then: 'not-allowed-against-objection',
          basis: ['hpl § 45 (1)', 'hpl § 45 (1) sentence 2', 'hpl § 25 (1)', 'pbrl § 5-3'],
        },
        {
          id: 'objection-weighty-reasons-june-2026',
          when: { fromRecord: true, weightyReasons: true },
          then: 'allowed-for-weighty-reasons',
          basis: ['pbrl § 5-3', 'hpl § 45 (1)'],
        },
      ],
    ),
    // From July 2026: hpl §§ 25 and 29, pbrl § 5-3.
    ...under<SharingRow>({ from: since.confidentiality2026, when: forCare }, [
      {
        id: 'no-objection',
        when: { patientsAttitude: 'accepts' },
        then: 'allowed',
        basis: ['hpl § 25 (1)'],
      },
      {
        id: 'weighty-reasons',
        when: { patientsAttitude: ['objects', 'would-probably-object'], weightyReasons: true },
        then: 'allowed-for-weighty-reasons',
        basis: ['hpl § 29 (3)', 'pbrl § 5-3 (3)'],
      },
      {
        id: 'objection',
        when: { patientsAttitude: 'objects', weightyReasons: false },
        then: 'not-allowed-against-objection',
        basis: ['hpl § 29 (1)', 'pbrl § 5-3 (1)'],
      },
      {
        id: 'presumed-objection',
        when: { patientsAttitude: 'would-probably-object', weightyReasons: false },
        then: 'not-allowed-against-objection',
        basis: ['hpl § 29 (2)', 'pbrl § 5-3 (2)'],
      },
    ]),
  ],
})
