import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { intrusiveness } from './shared-inputs.js'

/**
 * Asks whether the form of the consent is enough.
 *
 * Norwegian: *krav til samtykkets form*; tacit consent is *stilltiende samtykke*. Source: pbrl § 4-2; by
 * the habilitation guide of 2014, § 1.4, tacit consent presumes that the patient could take part
 * (pbrl § 3-1), and asks the more the more intrusive the help is.
 */
export const consentForm = question({
  id: 'consent.form',
  inputs: {
    expressed: choice(['written', 'spoken', 'tacit', 'none']),
    writingRequired: flag(),
    acceptanceLikely: flag({ judge: 'provider' }),
    couldTakePart: flag({ judge: 'provider' }),
    intrusiveness,
  },
  outcomes: {
    sufficient: { says: 'yes' },
    'requires-judgement': { says: 'not-settled' },
    insufficient: { says: 'no' },
  },
  force: 'statute',
  rows: [
    {
      id: 'written',
      from: since.coverage,
      when: { expressed: 'written' },
      then: 'sufficient',
      basis: ['pbrl § 4-2 (1)'],
    },
    {
      id: 'spoken',
      from: since.coverage,
      when: { expressed: 'spoken', writingRequired: false },
      then: 'sufficient',
      basis: ['pbrl § 4-2 (1)'],
    },
    {
      id: 'spoken-not-enough',
      from: since.coverage,
      when: { expressed: 'spoken', writingRequired: true },
      then: 'insufficient',
      basis: ['pbrl § 4-2 (2)'],
    },
    {
      id: 'tacit-not-enough',
      from: since.coverage,
      when: { expressed: 'tacit', writingRequired: true },
      then: 'insufficient',
      basis: ['pbrl § 4-2 (2)'],
    },
    {
      id: 'tacit-unlikely',
      from: since.coverage,
      when: { expressed: 'tacit', writingRequired: false, acceptanceLikely: false },
      then: 'insufficient',
      basis: ['pbrl § 4-2 (1)'],
    },
    {
      id: 'tacit',
      from: since.coverage,
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
      from: since.coverage,
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
      from: since.coverage,
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
      from: since.coverage,
      when: { expressed: 'none' },
      then: 'insufficient',
      basis: ['pbrl § 4-1 (1)'],
    },
  ],
})
