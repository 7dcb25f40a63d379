import { atLeast, below, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { age, bodyUsingInterpreter, interpreterEmergency } from './shared-inputs.js'

/**
 * Asks whether a child may interpret.
 *
 * Norwegian: *forbud mot bruk av barn som tolk*. Source: tolkl § 4, from 2022-01-01: forbidden, except in an
 * emergency or where it is justifiable. From 2016-07-01 fvl § 11 e said the same of administrative bodies. Otherwise
 * there was guidance alone: the draft guide of 2014, chapter 2.6. That a child is under 18 is a reading.
 */
export const childInterpreter = question({
  id: 'responsibility.interpreter.child',
  inputs: {
    bodyUsingInterpreter,
    /** The age of whoever interprets, in whole years. */
    interpreterAge: age,
    interpreterEmergency,
    /**
     * Whether it is justifiable in view of the child and the circumstances. Norwegian: *forsvarlig ut fra
     * hensynet til barnet og omstendighetene for øvrig*.
     */
    childInterpreterJustifiable: flag({ judge: 'service' }),
  },
  outcomes: {
    forbidden: { says: 'may-not' },
    'may-exceptionally': { says: 'may' },
    'advised-against': { says: 'as-it-says' },
    'not-a-child': { says: 'not-asked' },
    'act-does-not-apply': { says: 'not-asked' },
  },
  force: 'statute',
  rows: [
    {
      id: 'child-before-july-2016',
      from: since.coverage,
      until: since.childInterpreters2016,
      when: { interpreterAge: below(18) },
      then: 'advised-against',
      force: 'guidance',
      basis: [
        'guidance: habilitation guide 2014 § 2.6',
        'interpretation: interpreter-child',
        'interpretation: interpreter-before-2022',
      ],
    },
    {
      id: 'child-before-2022',
      from: since.childInterpreters2016,
      until: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: ['general-practitioner', 'contract-physiotherapist', 'other-private'],
        interpreterAge: below(18),
      },
      then: 'advised-against',
      force: 'guidance',
      basis: [
        'guidance: habilitation guide 2014 § 2.6',
        'fvl § 1',
        'interpretation: interpreter-child',
        'interpretation: interpreter-before-2022',
      ],
    },
    {
      id: 'emergency-before-2022',
      from: since.childInterpreters2016,
      until: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: 'public-body',
        interpreterAge: below(18),
        interpreterEmergency: true,
      },
      then: 'may-exceptionally',
      basis: ['fvl § 11 e', 'interpretation: interpreter-child'],
    },
    {
      id: 'justifiable-before-2022',
      from: since.childInterpreters2016,
      until: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: 'public-body',
        interpreterAge: below(18),
        interpreterEmergency: false,
        childInterpreterJustifiable: true,
      },
      then: 'may-exceptionally',
      basis: ['fvl § 11 e', 'interpretation: interpreter-child'],
    },
    {
      id: 'forbidden-before-2022',
      from: since.childInterpreters2016,
      until: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: 'public-body',
        interpreterAge: below(18),
        interpreterEmergency: false,
        childInterpreterJustifiable: false,
      },
      then: 'forbidden',
      basis: ['fvl § 11 e', 'interpretation: interpreter-child'],
    },
    {
      id: 'adult',
      from: since.coverage,
      when: { interpreterAge: atLeast(18) },
      then: 'not-a-child',
      force: 'interpretation',
      basis: ['interpretation: interpreter-child'],
    },
    {
      id: 'emergency',
      from: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: ['public-body', 'general-practitioner', 'contract-physiotherapist'],
        interpreterAge: below(18),
        interpreterEmergency: true,
      },
      then: 'may-exceptionally',
      basis: ['tolkl § 4 (2)', 'interpretation: interpreter-child'],
    },
    {
      id: 'justifiable',
      from: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: ['public-body', 'general-practitioner', 'contract-physiotherapist'],
        interpreterAge: below(18),
        interpreterEmergency: false,
        childInterpreterJustifiable: true,
      },
      then: 'may-exceptionally',
      basis: ['tolkl § 4 (2)', 'interpretation: interpreter-child'],
    },
    {
      id: 'forbidden',
      from: since.interpreterAct2022,
      when: {
        bodyUsingInterpreter: ['public-body', 'general-practitioner', 'contract-physiotherapist'],
        interpreterAge: below(18),
        interpreterEmergency: false,
        childInterpreterJustifiable: false,
      },
      then: 'forbidden',
      basis: ['tolkl § 4 (1)', 'interpretation: interpreter-child'],
    },
    {
      id: 'private',
      from: since.interpreterAct2022,
      when: { bodyUsingInterpreter: 'other-private', interpreterAge: below(18) },
      then: 'act-does-not-apply',
      basis: ['tolkl § 2 (2)'],
    },
  ],
})
