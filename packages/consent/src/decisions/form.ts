import { choice, flag, under, type Row } from '@vilkar/core'
import { question, since, type Citation, type Meanings } from '@vilkar/law'
import { notHealthCare } from './not-health-care.js'
import { healthCareMatters, intrusiveness, matter } from './shared-inputs.js'

const inputs = {
  matter,
  expressed: choice(['written', 'spoken', 'tacit', 'none']),
  writingRequired: flag(),
  acceptanceLikely: flag({ judge: 'provider' }),
  couldTakePart: flag({ judge: 'provider' }),
  intrusiveness,
} as const

const outcomes = {
  sufficient: { says: 'yes' },
  'requires-judgement': { says: 'not-settled' },
  insufficient: { says: 'no' },
  'no-health-care': { says: 'other-rules' },
} as const satisfies Meanings

type FormRow = Row<typeof inputs, keyof typeof outcomes, Citation>

/**
 * Asks whether the form of the consent is enough.
 *
 * Norwegian: *krav til samtykkets form*; tacit consent is *stilltiende samtykke*. Source: pbrl § 4-2; by
 * the habilitation guide of 2014, § 1.4, tacit consent presumes that the patient could take part
 * (pbrl § 3-1), and asks the more the more intrusive the help is.
 */
export const consentForm = question({
  id: 'consent.form',
  inputs,
  outcomes,
  force: 'statute',
  rows: [
    {
      id: 'no-health-care',
      from: since.coverage,
      when: { matter: 'no-health-care' },
      then: 'no-health-care',
      basis: notHealthCare,
    },
    ...under<FormRow>({ from: since.coverage, when: { matter: healthCareMatters } }, [
      {
        id: 'written',
        when: { expressed: 'written' },
        then: 'sufficient',
        basis: ['pbrl § 4-2 (1)'],
      },
      {
        id: 'spoken',
        when: { expressed: 'spoken', writingRequired: false },
        then: 'sufficient',
        basis: ['pbrl § 4-2 (1)'],
      },
      {
        id: 'spoken-not-enough',
        when: { expressed: 'spoken', writingRequired: true },
        then: 'insufficient',
        basis: ['pbrl § 4-2 (2)'],
      },
      {
        id: 'tacit-not-enough',
        when: { expressed: 'tacit', writingRequired: true },
        then: 'insufficient',
        basis: ['pbrl § 4-2 (2)'],
      },
      {
        id: 'tacit-unlikely',
        when: { expressed: 'tacit', writingRequired: false, acceptanceLikely: false },
        then: 'insufficient',
        basis: ['pbrl § 4-2 (1)'],
      },
      {
        id: 'tacit',
        when: {
          expressed: 'tacit',
          writingRequired: false,
          acceptanceLikely: true,
          couldTakePart: true,
          intrusiveness: ['none', 'minor'],
        },
        then: 'sufficient',
        basis: ['pbrl § 4-2 (1)'],
      },
      {
        id: 'tacit-without-part',
        when: {
          expressed: 'tacit',
          writingRequired: false,
          acceptanceLikely: true,
          couldTakePart: false,
          intrusiveness: ['none', 'minor'],
        },
        then: 'requires-judgement',
        force: 'guidance',
        basis: ['pbrl § 4-2 (1)', 'pbrl § 3-1 (1)', 'guidance: habilitation guide 2014 § 1.4'],
      },
      {
        id: 'tacit-serious',
        when: {
          expressed: 'tacit',
          writingRequired: false,
          acceptanceLikely: true,
          intrusiveness: ['more-than-minor', 'serious'],
        },
        then: 'requires-judgement',
        force: 'guidance',
        basis: ['pbrl § 4-2 (1)', 'guidance: habilitation guide 2014 § 1.4'],
      },
      {
        id: 'none',
        when: { expressed: 'none' },
        then: 'insufficient',
        basis: ['pbrl § 4-1 (1)'],
      },
    ]),
  ],
})
