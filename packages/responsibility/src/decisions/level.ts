import { question, since } from '@vilkar/law'
import { immediateHelpNeeded } from './shared-inputs.js'
import { soundInMunicipality, specialistFeatures } from './level-features.js'

/**
 * Asks whether measures are given by the municipality alone or by municipality and specialist service
 * together: an advice, weighed by features, since no act or regulation draws the line.
 *
 * Norwegian: *ansvarsavklaring*. Source: the draft guide of 2014, chapters 1.5, 2.1 and 3.1, which renders
 * the remarks to the regulation of 2001. One of the three characteristics of those remarks is enough;
 * competence weighs most. The other features occur at both levels, so alone they leave it to judgement, and
 * that none is there says nothing by itself: the list is not complete, and the levels are not to be told
 * apart by what the other does not do. An emergency is helped at once by both (hol § 3-5, sphl § 3-1).
 */
export const responsibilityLevel = question({
  id: 'responsibility.level',
  inputs: { immediateHelpNeeded, ...specialistFeatures, soundInMunicipality },
  outcomes: {
    'immediate-help': {
      says: 'must',
      owed: { who: ['municipality', 'specialist-service'], to: 'person', by: 'at-once' },
    },
    'both-levels-advised': { says: 'both-levels' },
    'municipality-alone-advised': { says: 'municipality' },
    'requires-judgement': { says: 'not-settled' },
  },
  force: 'guidance',
  rows: [
    {
      id: 'emergency',
      from: since.coverage,
      when: { immediateHelpNeeded: true },
      then: 'immediate-help',
      force: 'statute',
      basis: ['hol § 3-5 (1)', 'sphl § 3-1 (1)'],
    },
    {
      id: 'competence',
      from: since.coverage,
      when: { immediateHelpNeeded: false, specialisedCompetence: true },
      then: 'both-levels-advised',
      basis: [
        'guidance: habilitation guide 2014 § 1.5',
        'guidance: habilitation guide 2014 § 2.1',
        'interpretation: level-without-threshold',
      ],
    },
    {
      id: 'near-treatment',
      from: since.coverage,
      when: {
        immediateHelpNeeded: false,
        specialisedCompetence: false,
        nearSpecialisedTreatment: true,
      },
      then: 'both-levels-advised',
      basis: ['guidance: habilitation guide 2014 § 1.5', 'interpretation: level-without-threshold'],
    },
    {
      id: 'broad-assessment',
      from: since.coverage,
      when: {
        immediateHelpNeeded: false,
        specialisedCompetence: false,
        nearSpecialisedTreatment: false,
        broadAssessment: true,
      },
      then: 'both-levels-advised',
      basis: ['guidance: habilitation guide 2014 § 1.5', 'interpretation: level-without-threshold'],
    },
    {
      id: 'breadth-alone',
      from: since.coverage,
      when: {
        immediateHelpNeeded: false,
        specialisedCompetence: false,
        nearSpecialisedTreatment: false,
        broadAssessment: false,
        simultaneousBreadth: true,
      },
      then: 'requires-judgement',
      basis: ['guidance: habilitation guide 2014 § 3.1', 'interpretation: level-without-threshold'],
    },
    {
      id: 'intensity-alone',
      from: since.coverage,
      when: {
        immediateHelpNeeded: false,
        specialisedCompetence: false,
        nearSpecialisedTreatment: false,
        broadAssessment: false,
        simultaneousBreadth: false,
        highIntensity: true,
      },
      then: 'requires-judgement',
      basis: ['guidance: habilitation guide 2014 § 3.1', 'interpretation: level-without-threshold'],
    },
    {
      id: 'near-disciplines-alone',
      from: since.coverage,
      when: {
        immediateHelpNeeded: false,
        specialisedCompetence: false,
        nearSpecialisedTreatment: false,
        broadAssessment: false,
        simultaneousBreadth: false,
        highIntensity: false,
        nearOtherDisciplines: true,
      },
      then: 'requires-judgement',
      basis: ['guidance: habilitation guide 2014 § 3.1', 'interpretation: level-without-threshold'],
    },
    {
      id: 'training-alone',
      from: since.coverage,
      when: {
        immediateHelpNeeded: false,
        specialisedCompetence: false,
        nearSpecialisedTreatment: false,
        broadAssessment: false,
        simultaneousBreadth: false,
        highIntensity: false,
        nearOtherDisciplines: false,
        patientAndKinTraining: true,
      },
      then: 'requires-judgement',
      basis: ['guidance: habilitation guide 2014 § 3.1', 'interpretation: level-without-threshold'],
    },
    {
      id: 'no-feature-and-sound',
      from: since.coverage,
      when: {
        immediateHelpNeeded: false,
        specialisedCompetence: false,
        nearSpecialisedTreatment: false,
        broadAssessment: false,
        simultaneousBreadth: false,
        highIntensity: false,
        nearOtherDisciplines: false,
        patientAndKinTraining: false,
        soundInMunicipality: true,
      },
      then: 'municipality-alone-advised',
      basis: [
        'hrf § 1 (2)',
        'guidance: habilitation guide 2014 § 2.1',
        'guidance: habilitation guide 2014 § 3.5',
        'interpretation: level-without-threshold',
      ],
    },
    {
      id: 'no-feature-yet-not-sound',
      from: since.coverage,
      when: {
        immediateHelpNeeded: false,
        specialisedCompetence: false,
        nearSpecialisedTreatment: false,
        broadAssessment: false,
        simultaneousBreadth: false,
        highIntensity: false,
        nearOtherDisciplines: false,
        patientAndKinTraining: false,
        soundInMunicipality: false,
      },
      then: 'requires-judgement',
      basis: [
        'guidance: habilitation guide 2014 § 1.5',
        'guidance: habilitation guide 2014 § 2.1',
        'interpretation: level-without-threshold',
      ],
    },
  ],
})
