import { flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether a process is habilitation or rehabilitation as the regulation defines it.
 *
 * Norwegian: *definisjonen av habilitering og rehabilitering*. Source: hrf § 3. To 2018-04-30 the process had
 * to be planned and time-limited; that does not ask for its end to be foreseen (draft guide of 2014, chapter
 * 1.1). From 2018-05-01 it is no longer said to be limited in time; coordinated, coherent and knowledge-based
 * measures characterise it, for those whose functioning is limited or at risk. What follows when one of these is
 * lacking the regulation does not say: that is a reading.
 */
export const habilitationProcess = question({
  id: 'responsibility.habilitation-process',
  inputs: {
    /**
     * Whether several work together towards clear goals, the person among them. Norwegian: *flere aktører
     * samarbeider*, from 2018-05-01 *målrettede samarbeidsprosesser*.
     */
    goalDirectedCooperation: flag({ judge: 'service' }),
    /** Whether it is planned and limited in time. Norwegian: *tidsavgrensede, planlagte prosesser*. */
    plannedAndTimeLimited: flag({ judge: 'service' }),
    /** Whether it helps the person's own effort. Norwegian: *bistand til egen innsats*. */
    supportsOwnEffort: flag({ judge: 'service' }),
    /** Norwegian: *har eller står i fare for å få begrensninger i funksjonsevnen*. */
    functionLimitedOrAtRisk: flag({ judge: 'service' }),
    /** Norwegian: *koordinerte, sammenhengende og kunnskapsbaserte tiltak*. */
    coordinatedMeasures: flag({ judge: 'service' }),
  },
  outcomes: {
    'within-the-definition': { says: 'yes' },
    'outside-the-definition': { says: 'no' },
    'requires-judgement': { says: 'not-settled' },
  },
  force: 'regulation',
  rows: [
    {
      id: 'no-cooperation',
      from: since.coverage,
      when: { goalDirectedCooperation: false },
      then: 'outside-the-definition',
      basis: ['hrf § 3'],
    },
    {
      id: 'planned-before-2018',
      from: since.coverage,
      until: since.habilitationRegulation2018,
      when: {
        goalDirectedCooperation: true,
        plannedAndTimeLimited: true,
        supportsOwnEffort: true,
      },
      then: 'within-the-definition',
      basis: ['hrf § 3', 'guidance: habilitation guide 2014 § 1.1'],
    },
    {
      id: 'not-planned-before-2018',
      from: since.coverage,
      until: since.habilitationRegulation2018,
      when: { goalDirectedCooperation: true, plannedAndTimeLimited: false },
      then: 'outside-the-definition',
      basis: ['hrf § 3', 'guidance: habilitation guide 2014 § 1.1'],
    },
    {
      id: 'no-own-effort-before-2018',
      from: since.coverage,
      until: since.habilitationRegulation2018,
      when: {
        goalDirectedCooperation: true,
        plannedAndTimeLimited: true,
        supportsOwnEffort: false,
      },
      then: 'outside-the-definition',
      basis: ['hrf § 3'],
    },
    {
      id: 'characteristic',
      from: since.habilitationRegulation2018,
      when: {
        goalDirectedCooperation: true,
        functionLimitedOrAtRisk: true,
        coordinatedMeasures: true,
      },
      then: 'within-the-definition',
      basis: ['hrf § 3'],
    },
    {
      id: 'not-characteristic',
      from: since.habilitationRegulation2018,
      when: {
        goalDirectedCooperation: true,
        functionLimitedOrAtRisk: true,
        coordinatedMeasures: false,
      },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['hrf § 3', 'interpretation: habilitation-characteristics'],
    },
    {
      id: 'no-limitation',
      from: since.habilitationRegulation2018,
      when: { goalDirectedCooperation: true, functionLimitedOrAtRisk: false },
      then: 'outside-the-definition',
      force: 'interpretation',
      basis: ['hrf § 3', 'interpretation: habilitation-characteristics'],
    },
  ],
})
