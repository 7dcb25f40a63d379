import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { immediateHelpNeeded } from './shared-inputs.js'

/**
 * Asks who acts while the levels disagree or it is unclear who is responsible: the level in contact does,
 * and neither turns the person away.
 *
 * Norwegian: *hvem handler i mellomtiden*, *avklaringssamtale*. Source: the draft guide of 2014, chapters
 * 2.1 and 3.1. What each level owes by law stands meanwhile: help at once in an emergency (hol § 3-5, sphl
 * § 3-1), and of the municipality necessary assessment and follow-up for everybody who stays there (hrf § 5).
 */
export const meanwhile = question({
  id: 'responsibility.meanwhile',
  inputs: {
    immediateHelpNeeded,
    /** Whether the levels agree on who does what. Norwegian: *enighet om ansvaret*. */
    levelsAgree: flag(),
    /** The level that the person is in contact with. */
    levelInContact: choice(['municipality', 'specialist-service', 'both', 'none']),
  },
  outcomes: {
    'immediate-help': {
      says: 'must',
      owed: { who: ['municipality', 'specialist-service'], to: 'person', by: 'at-once' },
    },
    'as-agreed': { says: 'as-it-says' },
    'municipality-acts': { says: 'municipality' },
    'specialist-service-acts': { says: 'specialist-service' },
    'both-act': { says: 'both-levels' },
    'municipality-must-assess': { says: 'must', owed: { who: ['municipality'], to: 'person' } },
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
      id: 'agreed',
      from: since.coverage,
      when: { immediateHelpNeeded: false, levelsAgree: true },
      then: 'as-agreed',
      basis: ['hol § 6-2 (1) no. 1', 'guidance: habilitation guide 2014 § 2.1'],
    },
    {
      id: 'municipality-in-contact',
      from: since.coverage,
      when: { immediateHelpNeeded: false, levelsAgree: false, levelInContact: 'municipality' },
      then: 'municipality-acts',
      basis: ['guidance: habilitation guide 2014 § 1.1', 'guidance: habilitation guide 2014 § 2.1'],
    },
    {
      id: 'specialist-in-contact',
      from: since.coverage,
      when: {
        immediateHelpNeeded: false,
        levelsAgree: false,
        levelInContact: 'specialist-service',
      },
      then: 'specialist-service-acts',
      basis: [
        'guidance: habilitation guide 2014 § 1.1',
        'guidance: habilitation guide 2014 § 2.1',
        'guidance: habilitation guide 2014 § 3.1',
      ],
    },
    {
      id: 'both-in-contact',
      from: since.coverage,
      when: { immediateHelpNeeded: false, levelsAgree: false, levelInContact: 'both' },
      then: 'both-act',
      basis: [
        'guidance: habilitation guide 2014 § 1.1',
        'guidance: habilitation guide 2014 § 2.1',
        'guidance: habilitation guide 2014 § 3.1',
      ],
    },
    {
      id: 'none-in-contact',
      from: since.coverage,
      when: { immediateHelpNeeded: false, levelsAgree: false, levelInContact: 'none' },
      then: 'municipality-must-assess',
      force: 'regulation',
      basis: ['hrf § 5 (2)', 'hol § 3-1 (1)'],
    },
  ],
})
