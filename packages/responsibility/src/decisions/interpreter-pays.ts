import { choice } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { interpreting } from './shared-inputs.js'

/**
 * Asks who pays for the interpreter.
 *
 * Norwegian: *betaling for tolk*. Source: for hearing loss and deafblindness tolkhf and dbtf § 1, which let
 * national insurance pay for health services under ftrl chapter 5 and for outpatient care; for physiotherapists
 * with a municipal agreement fysf § 20, by which the municipality pays from 2018. The rest is guidance: the
 * draft guide of 2014, chapter 2.6 (for public bodies outside health care beside tolkl § 6 (1)), of general practitioners the remarks on fastlf2012 § 28 and fastlf § 37, and of specialists
 * under agreement the guide on refugees of 2018. Where both national insurance and the municipality are named,
 * a reading says which comes first.
 */
export const interpreterPays = question({
  id: 'responsibility.interpreter.pays',
  inputs: {
    interpreting,
    /**
     * Where. Chapter 5 of ftrl covers, among others, the first four. `contract-physiotherapist` is one with a
     * municipal agreement, `contract-specialist` a doctor or psychologist under agreement with a regional
     * health authority (*avtalespesialist*).
     */
    interpreterSetting: choice([
      'general-practitioner',
      'contract-physiotherapist',
      'contract-specialist',
      'other-chapter-5-service',
      'outpatient-in-health-trust',
      'inpatient',
      'municipal-care',
      'school',
      'other-public-body',
    ]),
  },
  outcomes: {
    'service-itself': { says: 'as-it-says' },
    municipality: { says: 'municipality' },
    'national-insurance': { says: 'as-it-says' },
    'health-trust': { says: 'specialist-service' },
    'regional-health-authority': { says: 'specialist-service' },
    'school-owner': { says: 'as-it-says' },
    'body-by-its-own-rules': { says: 'other-rules' },
  },
  force: 'regulation',
  rows: [
    {
      id: 'spoken-language-contract-specialist',
      from: since.coverage,
      when: { interpreting: 'spoken-language', interpreterSetting: 'contract-specialist' },
      then: 'regional-health-authority',
      force: 'guidance',
      basis: ['guidance: health services to refugees § 2.8'],
    },
    {
      id: 'spoken-language-contract-physiotherapist-before-2018',
      from: since.coverage,
      until: since.physiotherapists2018,
      when: { interpreting: 'spoken-language', interpreterSetting: 'contract-physiotherapist' },
      then: 'service-itself',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'spoken-language-contract-physiotherapist',
      from: since.physiotherapists2018,
      when: { interpreting: 'spoken-language', interpreterSetting: 'contract-physiotherapist' },
      then: 'municipality',
      basis: ['fysf § 20 (2)'],
    },
    {
      id: 'spoken-language-general-practitioner-before-2013',
      from: since.coverage,
      until: since.generalPractitioners2013,
      when: { interpreting: 'spoken-language', interpreterSetting: 'general-practitioner' },
      then: 'service-itself',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'spoken-language-general-practitioner-before-2026',
      from: since.generalPractitioners2013,
      until: since.generalPractitioners2026,
      when: { interpreting: 'spoken-language', interpreterSetting: 'general-practitioner' },
      then: 'municipality',
      force: 'guidance',
      basis: ['guidance: remarks on fastlf2012 § 28', 'fastlf2012 § 28'],
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
      from: since.coverage,
      when: {
        interpreting: 'spoken-language',
        interpreterSetting: [
          'other-chapter-5-service',
          'outpatient-in-health-trust',
          'inpatient',
          'municipal-care',
        ],
      },
      then: 'service-itself',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'spoken-language-public-body-before-2022',
      from: since.coverage,
      until: since.interpreterAct2022,
      when: {
        interpreting: 'spoken-language',
        interpreterSetting: ['school', 'other-public-body'],
      },
      then: 'service-itself',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'spoken-language-public-body',
      from: since.interpreterAct2022,
      when: {
        interpreting: 'spoken-language',
        interpreterSetting: ['school', 'other-public-body'],
      },
      then: 'service-itself',
      force: 'guidance',
      basis: ['tolkl § 6 (1)', 'guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'hearing-loss',
      from: since.coverage,
      when: {
        interpreting: 'hearing-loss',
        interpreterSetting: [
          'contract-specialist',
          'other-chapter-5-service',
          'outpatient-in-health-trust',
        ],
      },
      then: 'national-insurance',
      basis: ['tolkhf § 1 (3) e'],
    },
    {
      id: 'hearing-loss-general-practitioner-before-2026',
      from: since.coverage,
      until: since.generalPractitioners2026,
      when: { interpreting: 'hearing-loss', interpreterSetting: 'general-practitioner' },
      then: 'national-insurance',
      basis: ['tolkhf § 1 (3) e'],
    },
    {
      id: 'hearing-loss-general-practitioner',
      from: since.generalPractitioners2026,
      when: { interpreting: 'hearing-loss', interpreterSetting: 'general-practitioner' },
      then: 'national-insurance',
      basis: ['tolkhf § 1 (3) e', 'interpretation: interpreter-other-legislation'],
    },
    {
      id: 'hearing-loss-contract-physiotherapist-before-2018',
      from: since.coverage,
      until: since.physiotherapists2018,
      when: { interpreting: 'hearing-loss', interpreterSetting: 'contract-physiotherapist' },
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
          'contract-physiotherapist',
          'contract-specialist',
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
          'contract-specialist',
          'other-chapter-5-service',
          'outpatient-in-health-trust',
        ],
      },
      then: 'national-insurance',
      basis: ['dbtf § 1 (4) e'],
    },
    {
      id: 'deafblind-general-practitioner-before-2026',
      from: since.insuranceDelimitation2017,
      until: since.generalPractitioners2026,
      when: { interpreting: 'deafblindness', interpreterSetting: 'general-practitioner' },
      then: 'national-insurance',
      basis: ['dbtf § 1 (4) e'],
    },
    {
      id: 'deafblind-general-practitioner',
      from: since.generalPractitioners2026,
      when: { interpreting: 'deafblindness', interpreterSetting: 'general-practitioner' },
      then: 'national-insurance',
      basis: ['dbtf § 1 (4) e', 'interpretation: interpreter-other-legislation'],
    },
    {
      id: 'deafblind-contract-physiotherapist-before-2018',
      from: since.insuranceDelimitation2017,
      until: since.physiotherapists2018,
      when: { interpreting: 'deafblindness', interpreterSetting: 'contract-physiotherapist' },
      then: 'national-insurance',
      basis: ['dbtf § 1 (4) e'],
    },
    {
      id: 'hearing-loss-or-deafblind-contract-physiotherapist',
      from: since.physiotherapists2018,
      when: {
        interpreting: ['hearing-loss', 'deafblindness'],
        interpreterSetting: 'contract-physiotherapist',
      },
      then: 'municipality',
      force: 'interpretation',
      basis: ['fysf § 20 (2)', 'ftrl § 10-8', 'interpretation: interpreter-other-legislation'],
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
