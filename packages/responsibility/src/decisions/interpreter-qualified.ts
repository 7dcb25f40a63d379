import { flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import {
  bodyUsingInterpreter,
  interpreterEmergency,
  interpreterNecessary,
} from './shared-inputs.js'

/**
 * Asks whether the interpreter has to be qualified.
 *
 * Norwegian: *krav om kvalifisert tolk*. Source: tolkl § 7, from 2022-01-01, with dispensation through
 * 2026-12-31, not prolonged when the law was read. Before, and of adult relatives through the dispensation,
 * there is guidance alone: the draft guide of 2014, chapter 2.6.
 */
export const interpreterQualified = question({
  id: 'responsibility.interpreter.qualified',
  inputs: {
    bodyUsingInterpreter,
    interpreterNecessary,
    /** Whether an adult relative would interpret. Norwegian: *familiemedlem som tolk*. */
    relativeInterprets: flag(),
    interpreterEmergency,
    /**
     * Whether waiting would not be sound, or other strong reasons speak for an unqualified interpreter.
     * Norwegian: *andre sterke grunner*.
     */
    reasonsForUnqualified: flag({ judge: 'service' }),
  },
  outcomes: {
    'must-be-qualified': {
      says: 'must',
      owed: { who: { input: 'bodyUsingInterpreter' }, to: 'person' },
    },
    'may-deviate': { says: 'may' },
    dispensation: { says: 'may' },
    'qualified-advised': { says: 'should' },
    'relative-advised-against': { says: 'should' },
    'no-requirement': { says: 'need-not' },
    'act-does-not-apply': { says: 'not-asked' },
  },
  force: 'statute',
  rows: [
    {
      id: 'relative-before-2022',
      from: since.coverage,
      until: since.interpreterAct2022,
      when: { interpreterNecessary: true, relativeInterprets: true },
      then: 'relative-advised-against',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6', 'interpretation: interpreter-before-2022'],
    },
    {
      id: 'necessary-before-2022',
      from: since.coverage,
      until: since.interpreterAct2022,
      when: { interpreterNecessary: true, relativeInterprets: false },
      then: 'qualified-advised',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6', 'interpretation: interpreter-before-2022'],
    },
    {
      id: 'not-necessary-before-2022',
      from: since.coverage,
      until: since.interpreterAct2022,
      when: { interpreterNecessary: false },
      then: 'no-requirement',
      force: 'interpretation',
      basis: ['interpretation: interpreter-before-2022'],
    },
    {
      id: 'relative-during-dispensation',
      from: since.interpreterAct2022,
      until: since.interpreterDispensationEnd2027,
      when: {
        bodyUsingInterpreter: ['public-body', 'general-practitioner', 'contract-physiotherapist'],
        interpreterNecessary: true,
        relativeInterprets: true,
      },
      then: 'relative-advised-against',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6', 'tolkl § 7 (5)'],
    },
    {
      id: 'dispensation',
      from: since.interpreterAct2022,
      until: since.interpreterDispensationEnd2027,
      when: {
        bodyUsingInterpreter: ['public-body', 'general-practitioner', 'contract-physiotherapist'],
        interpreterNecessary: true,
        relativeInterprets: false,
      },
      then: 'dispensation',
      basis: ['tolkl § 7 (5)', 'tolkl § 7 (1)', 'interpretation: interpreter-dispensation'],
    },
    {
      id: 'required',
      from: since.interpreterDispensationEnd2027,
      when: {
        bodyUsingInterpreter: ['public-body', 'general-practitioner', 'contract-physiotherapist'],
        interpreterNecessary: true,
        interpreterEmergency: false,
        reasonsForUnqualified: false,
      },
      then: 'must-be-qualified',
      basis: ['tolkl § 7 (1)', 'interpretation: interpreter-dispensation'],
    },
    {
      id: 'emergency',
      from: since.interpreterDispensationEnd2027,
      when: {
        bodyUsingInterpreter: ['public-body', 'general-practitioner', 'contract-physiotherapist'],
        interpreterNecessary: true,
        interpreterEmergency: true,
      },
      then: 'may-deviate',
      basis: ['tolkl § 7 (2)', 'interpretation: interpreter-dispensation'],
    },
    {
      id: 'strong-reasons',
      from: since.interpreterDispensationEnd2027,
      when: {
        bodyUsingInterpreter: ['public-body', 'general-practitioner', 'contract-physiotherapist'],
        interpreterNecessary: true,
        interpreterEmergency: false,
        reasonsForUnqualified: true,
      },
      then: 'may-deviate',
      basis: ['tolkl § 7 (2)', 'interpretation: interpreter-dispensation'],
    },
    {
      id: 'not-necessary',
      from: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: ['public-body', 'general-practitioner', 'contract-physiotherapist'],
        interpreterNecessary: false,
      },
      then: 'no-requirement',
      basis: ['tolkl § 7 (1)'],
    },
    {
      id: 'private',
      from: since.interpreterAct2022,
      when: { bodyUsingInterpreter: 'other-private' },
      then: 'act-does-not-apply',
      basis: ['tolkl § 2 (2)'],
    },
  ],
})
