import { flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { bodyUsingInterpreter, interpreterNecessary } from './shared-inputs.js'

/**
 * Asks whether an interpreter has to be used.
 *
 * Norwegian: *plikt til å bruke tolk*. Source: tolkl §§ 2 and 6, from 2022-01-01. Before, no general act said
 * so: the guidance read it out of sound help and adapted information (pbrl § 3-5); of general practitioners a
 * regulation did, from 2013 (fastlf2012 § 28, from 2026 fastlf § 37), and of physiotherapists with a municipal
 * agreement another, from 2018 (fysf § 20).
 */
export const interpreterRequired = question({
  id: 'responsibility.interpreter.required',
  inputs: {
    bodyUsingInterpreter,
    /** Whether another act requires an interpreter. */
    otherActRequires: flag(),
    interpreterNecessary,
    /** Whether the person can communicate with the body in Norwegian. */
    speaksNorwegian: flag({ judge: 'service' }),
  },
  outcomes: {
    'must-use': { says: 'must', owed: { who: { input: 'bodyUsingInterpreter' }, to: 'person' } },
    'should-consider': { says: 'should' },
    advised: { says: 'should' },
    'as-other-act-says': { says: 'other-rules' },
    'no-requirement': { says: 'need-not' },
    'act-does-not-apply': { says: 'not-asked' },
  },
  force: 'statute',
  rows: [
    {
      id: 'other-act-before-2022',
      from: since.coverage,
      until: since.interpreterAct2022,
      when: { otherActRequires: true },
      then: 'as-other-act-says',
      force: 'interpretation',
      basis: ['interpretation: interpreter-before-2022'],
    },
    {
      id: 'necessary-in-2012',
      from: since.coverage,
      until: since.generalPractitioners2013,
      when: { otherActRequires: false, interpreterNecessary: true },
      then: 'advised',
      force: 'guidance',
      basis: [
        'pbrl § 3-5 (1)',
        'guidance: habilitation guide 2014 § 2.6',
        'interpretation: interpreter-before-2022',
      ],
    },
    {
      id: 'necessary-before-2022',
      from: since.generalPractitioners2013,
      until: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: ['public-body', 'other-private'],
        otherActRequires: false,
        interpreterNecessary: true,
      },
      then: 'advised',
      force: 'guidance',
      basis: [
        'pbrl § 3-5 (1)',
        'guidance: habilitation guide 2014 § 2.6',
        'interpretation: interpreter-before-2022',
      ],
    },
    {
      id: 'necessary-general-practitioner-before-2022',
      from: since.generalPractitioners2013,
      until: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: 'general-practitioner',
        otherActRequires: false,
        interpreterNecessary: true,
      },
      then: 'must-use',
      force: 'regulation',
      basis: ['fastlf2012 § 28', 'pbrl § 3-5 (1)'],
    },
    {
      id: 'necessary-contract-physiotherapist-before-2018',
      from: since.generalPractitioners2013,
      until: since.physiotherapists2018,
      when: {
        bodyUsingInterpreter: 'contract-physiotherapist',
        otherActRequires: false,
        interpreterNecessary: true,
      },
      then: 'advised',
      force: 'guidance',
      basis: [
        'pbrl § 3-5 (1)',
        'guidance: habilitation guide 2014 § 2.6',
        'interpretation: interpreter-before-2022',
      ],
    },
    {
      id: 'necessary-contract-physiotherapist-before-2022',
      from: since.physiotherapists2018,
      until: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: 'contract-physiotherapist',
        otherActRequires: false,
        interpreterNecessary: true,
      },
      then: 'must-use',
      force: 'regulation',
      basis: ['fysf § 20 (1)', 'pbrl § 3-5 (1)'],
    },
    {
      id: 'not-necessary-before-2022',
      from: since.coverage,
      until: since.interpreterAct2022,
      when: { otherActRequires: false, interpreterNecessary: false },
      then: 'no-requirement',
      force: 'interpretation',
      basis: ['interpretation: interpreter-before-2022'],
    },
    {
      id: 'other-act',
      from: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: ['public-body', 'general-practitioner', 'contract-physiotherapist'],
        otherActRequires: true,
      },
      then: 'must-use',
      basis: ['tolkl § 6 (1)', 'tolkl § 2 (2)'],
    },
    {
      id: 'necessary',
      from: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: 'public-body',
        otherActRequires: false,
        interpreterNecessary: true,
      },
      then: 'must-use',
      basis: ['tolkl § 6 (1)', 'tolkl § 2 (2)'],
    },
    {
      id: 'necessary-general-practitioner-before-2026',
      from: since.interpreterAct2022,
      until: since.generalPractitioners2026,
      when: {
        bodyUsingInterpreter: 'general-practitioner',
        otherActRequires: false,
        interpreterNecessary: true,
      },
      then: 'must-use',
      basis: ['tolkl § 6 (1)', 'fastlf2012 § 28'],
    },
    {
      id: 'necessary-general-practitioner',
      from: since.generalPractitioners2026,
      when: {
        bodyUsingInterpreter: 'general-practitioner',
        otherActRequires: false,
        interpreterNecessary: true,
      },
      then: 'must-use',
      basis: ['tolkl § 6 (1)', 'fastlf § 37'],
    },
    {
      id: 'necessary-contract-physiotherapist',
      from: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: 'contract-physiotherapist',
        otherActRequires: false,
        interpreterNecessary: true,
      },
      then: 'must-use',
      basis: ['tolkl § 6 (1)', 'fysf § 20 (1)'],
    },
    {
      id: 'consider',
      from: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: ['public-body', 'general-practitioner', 'contract-physiotherapist'],
        otherActRequires: false,
        interpreterNecessary: false,
        speaksNorwegian: false,
      },
      then: 'should-consider',
      basis: ['tolkl § 6 (2)'],
    },
    {
      id: 'norwegian',
      from: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: ['public-body', 'general-practitioner', 'contract-physiotherapist'],
        otherActRequires: false,
        interpreterNecessary: false,
        speaksNorwegian: true,
      },
      then: 'no-requirement',
      basis: ['tolkl § 6 (1)', 'tolkl § 6 (2)'],
    },
    {
      id: 'private-other-act',
      from: since.interpreterAct2022,
      when: { bodyUsingInterpreter: 'other-private', otherActRequires: true },
      then: 'as-other-act-says',
      basis: ['tolkl § 2 (2)'],
    },
    {
      id: 'private',
      from: since.interpreterAct2022,
      when: { bodyUsingInterpreter: 'other-private', otherActRequires: false },
      then: 'act-does-not-apply',
      basis: ['tolkl § 2 (2)'],
    },
  ],
})
