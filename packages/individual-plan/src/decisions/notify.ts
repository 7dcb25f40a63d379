import { choice, flag } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { careField } from './domains.js'

/**
 * Asks who is told of a need, and how soon.
 *
 * Norwegian: *meldeplikt*. Source: hpl § 38 a, hol § 2-1, sphl § 2-5 (2), phvl § 4-1 (2), ipf § 8 (2), hrf §§ 7 and 12
 * and utskf §§ 8 and 10; to 2022-07-31 also hrf §§ 18 and 23. A notice is subject to confidentiality: see
 * `@vilkar/consent`.
 */
export const planNotice = decision({
  id: 'plan.notify',
  inputs: {
    /** Who notices the need. */
    notifier: choice([
      'specialist-health-personnel',
      'other-health-personnel',
      'other-municipal-personnel',
      'health-trust-or-institution',
    ]),
    /** What the notice is about; `coordinator-only`: the patient wants a coordinator and no plan. */
    noticeAbout: choice([
      'plan-and-coordinator',
      'plan-across-levels',
      'coordinator-only',
      'child-coordinator',
      'possible-rehabilitation-need',
      'admitted-may-need-municipal-help',
      'ready-for-discharge',
    ]),
    /** Whether it is a private rehabilitation institution. */
    privateRehabilitation: flag(),
    careField,
  },
  outcomes: [
    'trust-unit-without-delay',
    'municipal-unit-without-delay',
    'municipality-within-24-hours',
    'municipality-at-once',
    'may-tell-unit-or-as-decided',
    'advised-to-tell-municipal-unit',
    'no-own-duty',
    'not-regulated',
  ],
  force: 'statute',
  rows: [
    {
      id: 'specialist-personnel-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: {
        notifier: 'specialist-health-personnel',
        noticeAbout: ['plan-and-coordinator', 'plan-across-levels', 'coordinator-only'],
      },
      then: 'trust-unit-without-delay',
      basis: ['hpl § 38 a', 'hrf § 23', 'interpretation: notify-plan-need'],
    },
    {
      id: 'other-health-personnel-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: {
        notifier: 'other-health-personnel',
        noticeAbout: ['plan-and-coordinator', 'plan-across-levels', 'coordinator-only'],
      },
      then: 'municipal-unit-without-delay',
      basis: ['hpl § 38 a', 'hrf § 23', 'interpretation: notify-plan-need'],
    },
    {
      id: 'other-municipal-personnel-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: {
        notifier: 'other-municipal-personnel',
        noticeAbout: ['plan-and-coordinator', 'plan-across-levels', 'coordinator-only'],
      },
      then: 'municipal-unit-without-delay',
      basis: ['hol § 2-1', 'hpl § 38 a', 'hrf § 23', 'interpretation: notify-plan-need'],
    },
    {
      id: 'institution-across-levels-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { notifier: 'health-trust-or-institution', noticeAbout: 'plan-across-levels' },
      then: 'municipal-unit-without-delay',
      basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'hrf § 18 (3)'],
    },
    {
      id: 'specialist-personnel',
      from: since.planAndCoordinator2022,
      when: {
        notifier: 'specialist-health-personnel',
        noticeAbout: ['plan-and-coordinator', 'plan-across-levels', 'coordinator-only'],
      },
      then: 'trust-unit-without-delay',
      basis: ['hpl § 38 a', 'interpretation: notify-plan-need'],
    },
    {
      id: 'other-health-personnel',
      from: since.planAndCoordinator2022,
      when: {
        notifier: 'other-health-personnel',
        noticeAbout: ['plan-and-coordinator', 'plan-across-levels', 'coordinator-only'],
      },
      then: 'municipal-unit-without-delay',
      basis: ['hpl § 38 a', 'interpretation: notify-plan-need'],
    },
    {
      id: 'other-municipal-personnel',
      from: since.planAndCoordinator2022,
      when: {
        notifier: 'other-municipal-personnel',
        noticeAbout: ['plan-and-coordinator', 'plan-across-levels', 'coordinator-only'],
      },
      then: 'municipal-unit-without-delay',
      basis: ['hol § 2-1', 'hpl § 38 a', 'interpretation: notify-plan-need'],
    },
    {
      id: 'institution-across-levels',
      from: since.planAndCoordinator2022,
      when: { notifier: 'health-trust-or-institution', noticeAbout: 'plan-across-levels' },
      then: 'municipal-unit-without-delay',
      basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'ipf § 8 (2)'],
    },
    {
      id: 'institution-own-level',
      from: since.coverage,
      when: { notifier: 'health-trust-or-institution', noticeAbout: 'plan-and-coordinator' },
      then: 'no-own-duty',
      basis: ['hpl § 38 a'],
    },
    {
      id: 'institution-coordinator-only',
      from: since.coverage,
      when: { notifier: 'health-trust-or-institution', noticeAbout: 'coordinator-only' },
      then: 'advised-to-tell-municipal-unit',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.3'],
    },
    {
      id: 'child-coordinator-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { noticeAbout: 'child-coordinator' },
      then: 'no-own-duty',
      basis: ['hpl § 38 a'],
    },
    {
      id: 'child-coordinator',
      from: since.planAndCoordinator2022,
      when: { noticeAbout: 'child-coordinator' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: child-coordinator-notice'],
    },
    {
      id: 'possible-need-municipality',
      from: since.coverage,
      when: {
        notifier: ['other-health-personnel', 'other-municipal-personnel'],
        noticeAbout: 'possible-rehabilitation-need',
      },
      then: 'may-tell-unit-or-as-decided',
      force: 'regulation',
      basis: ['hrf § 7'],
    },
    {
      id: 'possible-need-specialist',
      from: since.coverage,
      when: {
        notifier: 'specialist-health-personnel',
        noticeAbout: 'possible-rehabilitation-need',
      },
      then: 'may-tell-unit-or-as-decided',
      force: 'regulation',
      basis: ['hrf § 12'],
    },
    {
      id: 'possible-need-institution',
      from: since.coverage,
      when: {
        notifier: 'health-trust-or-institution',
        noticeAbout: 'possible-rehabilitation-need',
      },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['hrf § 12'],
    },
    {
      id: 'admitted-may-need-municipal-help-personnel',
      from: since.coverage,
      when: {
        notifier: [
          'specialist-health-personnel',
          'other-health-personnel',
          'other-municipal-personnel',
        ],
        noticeAbout: 'admitted-may-need-municipal-help',
      },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['utskf § 8 (1)'],
    },
    {
      id: 'admitted-may-need-municipal-help-private-rehabilitation',
      from: since.coverage,
      when: {
        notifier: 'health-trust-or-institution',
        noticeAbout: 'admitted-may-need-municipal-help',
        privateRehabilitation: true,
      },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['utskf § 2 (2)'],
    },
    {
      id: 'admitted-may-need-municipal-help-before-2017',
      from: since.coverage,
      until: since.dischargeMentalHealth2017,
      when: {
        notifier: 'health-trust-or-institution',
        noticeAbout: 'admitted-may-need-municipal-help',
        privateRehabilitation: false,
        careField: 'somatic',
      },
      then: 'municipality-within-24-hours',
      force: 'regulation',
      basis: ['utskf § 8 (1)'],
    },
    {
      id: 'admitted-may-need-municipal-help-mental-before-2017',
      from: since.coverage,
      until: since.dischargeMentalHealth2017,
      when: {
        notifier: 'health-trust-or-institution',
        noticeAbout: 'admitted-may-need-municipal-help',
        privateRehabilitation: false,
        careField: 'mental-or-addiction',
      },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['utskf § 8 (1)'],
    },
    {
      id: 'admitted-may-need-municipal-help',
      from: since.dischargeMentalHealth2017,
      when: {
        notifier: 'health-trust-or-institution',
        noticeAbout: 'admitted-may-need-municipal-help',
        privateRehabilitation: false,
      },
      then: 'municipality-within-24-hours',
      force: 'regulation',
      basis: ['utskf § 8 (1)'],
    },
    {
      id: 'ready-for-discharge-personnel',
      from: since.coverage,
      when: {
        notifier: [
          'specialist-health-personnel',
          'other-health-personnel',
          'other-municipal-personnel',
        ],
        noticeAbout: 'ready-for-discharge',
      },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['utskf § 10 (1)'],
    },
    {
      id: 'ready-for-discharge-private-rehabilitation',
      from: since.coverage,
      when: {
        notifier: 'health-trust-or-institution',
        noticeAbout: 'ready-for-discharge',
        privateRehabilitation: true,
      },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['utskf § 2 (2)'],
    },
    {
      id: 'ready-for-discharge-before-2017',
      from: since.coverage,
      until: since.dischargeMentalHealth2017,
      when: {
        notifier: 'health-trust-or-institution',
        noticeAbout: 'ready-for-discharge',
        privateRehabilitation: false,
        careField: 'somatic',
      },
      then: 'municipality-at-once',
      force: 'regulation',
      basis: ['utskf § 10 (1)'],
    },
    {
      id: 'ready-for-discharge-mental-before-2017',
      from: since.coverage,
      until: since.dischargeMentalHealth2017,
      when: {
        notifier: 'health-trust-or-institution',
        noticeAbout: 'ready-for-discharge',
        privateRehabilitation: false,
        careField: 'mental-or-addiction',
      },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['utskf § 10 (1)'],
    },
    {
      id: 'ready-for-discharge',
      from: since.dischargeMentalHealth2017,
      when: {
        notifier: 'health-trust-or-institution',
        noticeAbout: 'ready-for-discharge',
        privateRehabilitation: false,
      },
      then: 'municipality-at-once',
      force: 'regulation',
      basis: ['utskf § 10 (1)'],
    },
  ],
})
