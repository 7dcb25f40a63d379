import { choice } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { interpreting } from './domains.js'

/**
 * Asks who pays for the interpreter.
 *
 * Norwegian: *betaling for tolk*. Source: for hearing loss and deafblindness tolkhf and dbtf § 1, which let
 * national insurance pay for health services under ftrl chapter 5 and for outpatient care; the rest is
 * guidance: the draft guide of 2014, chapter 2.6, and of general practitioners the remarks on fastlf § 37.
 */
export const interpreterPays = decision({
  id: 'responsibility.interpreter.pays',
  inputs: {
    interpreting,
    /** Where. Chapter 5 of ftrl covers, among others, doctors and physiotherapists under agreement. */
    interpreterSetting: choice([
      'general-practitioner',
      'other-chapter-5-service',
      'outpatient-in-health-trust',
      'inpatient',
      'municipal-care',
      'school',
      'other-public-body',
    ]),
  },
  outcomes: [
    'service-itself',
    'municipality',
    'national-insurance',
    'health-trust',
    'school-owner',
    'body-by-its-own-rules',
  ],
  force: 'regulation',
  rows: [
    {
      id: 'spoken-language-before-2026',
      from: since.coverage,
      until: since.generalPractitioners2026,
      when: { interpreting: 'spoken-language' },
      then: 'service-itself',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'spoken-language-general-practitioner',
      from: since.generalPractitioners2026,
      when: { interpreting: 'spoken-language', interpreterSetting: 'general-practitioner' },
      then: 'municipality',
      force: 'guidance',
      basis: ['guidance: remarks on fastlf § 37', 'fastlf § 37'],
    },
    {
      id: 'spoken-language',
      from: since.generalPractitioners2026,
      when: {
        interpreting: 'spoken-language',
        interpreterSetting: [
          'other-chapter-5-service',
          'outpatient-in-health-trust',
          'inpatient',
          'municipal-care',
          'school',
          'other-public-body',
        ],
      },
      then: 'service-itself',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'hearing-loss',
      from: since.coverage,
      when: {
        interpreting: 'hearing-loss',
        interpreterSetting: [
          'general-practitioner',
          'other-chapter-5-service',
          'outpatient-in-health-trust',
        ],
      },
      then: 'national-insurance',
      basis: ['tolkhf § 1 (3) e'],
    },
    {
      id: 'deafblind-before-2017',
      from: since.coverage,
      until: since.insuranceDelimitation2017,
      when: {
        interpreting: 'deafblindness',
        interpreterSetting: [
          'general-practitioner',
          'other-chapter-5-service',
          'outpatient-in-health-trust',
        ],
      },
      then: 'national-insurance',
      basis: ['dbtf § 1 (3) e'],
    },
    {
      id: 'deafblind',
      from: since.insuranceDelimitation2017,
      when: {
        interpreting: 'deafblindness',
        interpreterSetting: [
          'general-practitioner',
          'other-chapter-5-service',
          'outpatient-in-health-trust',
        ],
      },
      then: 'national-insurance',
      basis: ['dbtf § 1 (4) e'],
    },
    {
      id: 'inpatient',
      from: since.coverage,
      when: { interpreting: ['hearing-loss', 'deafblindness'], interpreterSetting: 'inpatient' },
      then: 'health-trust',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'municipal-care',
      from: since.coverage,
      when: {
        interpreting: ['hearing-loss', 'deafblindness'],
        interpreterSetting: 'municipal-care',
      },
      then: 'service-itself',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'school',
      from: since.coverage,
      when: { interpreting: ['hearing-loss', 'deafblindness'], interpreterSetting: 'school' },
      then: 'school-owner',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'other-public-body',
      from: since.coverage,
      when: {
        interpreting: ['hearing-loss', 'deafblindness'],
        interpreterSetting: 'other-public-body',
      },
      then: 'body-by-its-own-rules',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
  ],
})
