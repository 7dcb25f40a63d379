import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

const owedBeforeStart = {
  says: 'must',
  owed: { who: ['municipality'], to: 'person', by: 'before-services-start' },
} as const

/**
 * Asks what comes before habilitation or rehabilitation starts: examination and assessment, and a referral
 * where the municipality's competence does not suffice.
 *
 * Norwegian: *undersøkelse og utredning*. Source: hrf §§ 5 (2) and 8; on requests the draft guide of 2014,
 * chapter 2.2, by which an oral request counts and is written down, and what others report is looked into
 * where the person wants it.
 */
export const needsAssessment = question({
  id: 'responsibility.assessment',
  inputs: {
    /** Whether needs have been examined and assessed. Norwegian: *undersøkt og utredet*. */
    needAssessed: flag(),
    /** How the need became known. Norwegian: *søknad*, *muntlig henvendelse*, *melding*. */
    needMadeKnown: choice(['recorded', 'oral-not-recorded', 'by-others', 'none']),
    /** Whether the person wants an assessment that others asked for. */
    personWantsAssessment: flag(),
    /**
     * Whether the municipality's competence suffices to settle the offer. Norwegian: *tilstrekkelig
     * kompetanse*.
     */
    competenceSuffices: flag({ judge: 'municipality' }),
  },
  outcomes: {
    'may-start': { says: 'may' },
    'must-refer-before-start': owedBeforeStart,
    'must-assess-before-start': owedBeforeStart,
    'must-assess-and-refer-before-start': owedBeforeStart,
    'must-offer-assessment': { says: 'must', owed: { who: ['municipality'], to: 'person' } },
    'record-request-first': { says: 'should' },
    'not-wanted': { says: 'need-not' },
  },
  force: 'regulation',
  rows: [
    {
      id: 'assessed',
      from: since.coverage,
      when: { needAssessed: true, competenceSuffices: true },
      then: 'may-start',
      basis: ['hrf § 8'],
    },
    {
      id: 'assessed-competence-lacking',
      from: since.coverage,
      when: { needAssessed: true, competenceSuffices: false },
      then: 'must-refer-before-start',
      basis: ['hrf § 8'],
    },
    {
      id: 'requested',
      from: since.coverage,
      when: { needAssessed: false, needMadeKnown: 'recorded', competenceSuffices: true },
      then: 'must-assess-before-start',
      basis: ['hrf § 8'],
    },
    {
      id: 'requested-competence-lacking',
      from: since.coverage,
      when: { needAssessed: false, needMadeKnown: 'recorded', competenceSuffices: false },
      then: 'must-assess-and-refer-before-start',
      basis: ['hrf § 8'],
    },
    {
      id: 'reported-and-wanted',
      from: since.coverage,
      when: {
        needAssessed: false,
        needMadeKnown: 'by-others',
        personWantsAssessment: true,
        competenceSuffices: true,
      },
      then: 'must-assess-before-start',
      basis: ['hrf § 8'],
    },
    {
      id: 'reported-and-wanted-competence-lacking',
      from: since.coverage,
      when: {
        needAssessed: false,
        needMadeKnown: 'by-others',
        personWantsAssessment: true,
        competenceSuffices: false,
      },
      then: 'must-assess-and-refer-before-start',
      basis: ['hrf § 8'],
    },
    {
      id: 'reported-not-wanted',
      from: since.coverage,
      when: { needAssessed: false, needMadeKnown: 'by-others', personWantsAssessment: false },
      then: 'not-wanted',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.2'],
    },
    {
      id: 'oral',
      from: since.coverage,
      when: { needAssessed: false, needMadeKnown: 'oral-not-recorded' },
      then: 'record-request-first',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.2', 'hrf § 8'],
    },
    {
      id: 'no-request',
      from: since.coverage,
      when: { needAssessed: false, needMadeKnown: 'none' },
      then: 'must-offer-assessment',
      basis: ['hrf § 5 (2)'],
    },
  ],
})
