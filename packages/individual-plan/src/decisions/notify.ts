import { choice, flag, under, type Row } from '@vilkar/core'
import { type Citation, type Meanings, question, since } from '@vilkar/law'
import { careField, municipalCare } from './shared-inputs.js'

const unitWithoutDelay = {
  says: 'must',
  owed: { who: { input: 'needNotifier' }, to: 'coordinating-unit', by: 'as-soon-as-possible' },
} as const

const inputs = {
  /** Who notices the need; `contract-physiotherapist` is one with a municipal agreement (*driftsavtale*). */
  needNotifier: choice([
    'specialist-health-personnel',
    'general-practitioner',
    'contract-physiotherapist',
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
  municipalCare,
  /**
   * When it was clear that an admitted patient may need municipal help. `assessment-delayed`: extensive or
   * long treatment is expected, or the patient's health rules an assessment within 24 hours out.
   */
  needClear: choice(['at-admission', 'assessment-delayed', 'later-in-stay']),
  /** Whether a patient in addiction treatment wishes the municipality to be told of the discharge. */
  noticeWanted: flag(),
  /** Whether a patient in addiction treatment was admitted without consent: hol §§ 10-2 and 10-3. */
  admittedWithoutConsent: flag(),
} as const

const outcomes = {
  'trust-unit-without-delay': unitWithoutDelay,
  'municipal-unit-without-delay': unitWithoutDelay,
  'municipal-unit-without-delay-and-patient': unitWithoutDelay,
  'municipality-within-24-hours': {
    says: 'must',
    owed: { who: { input: 'needNotifier' }, to: 'municipality', by: 'within-24-hours' },
  },
  'municipality-within-24-hours-of-need': {
    says: 'must',
    owed: { who: { input: 'needNotifier' }, to: 'municipality', by: 'within-24-hours' },
  },
  'municipality-as-soon-as-possible': {
    says: 'must',
    owed: { who: { input: 'needNotifier' }, to: 'municipality', by: 'as-soon-as-possible' },
  },
  'municipality-at-once': {
    says: 'must',
    owed: { who: { input: 'needNotifier' }, to: 'municipality', by: 'at-once' },
  },
  'municipality-well-before-discharge': {
    says: 'must',
    owed: {
      who: { input: 'needNotifier' },
      to: 'municipality',
      by: 'in-good-time-before-discharge',
    },
  },
  'municipality-well-before-discharge-and-at-once': {
    says: 'must',
    owed: {
      who: { input: 'needNotifier' },
      to: 'municipality',
      by: 'in-good-time-before-discharge',
    },
  },
  'may-tell-unit-or-as-decided': { says: 'may' },
  'advised-to-tell-municipal-unit': { says: 'should' },
  'no-own-duty': { says: 'need-not' },
  'not-regulated': { says: 'not-settled' },
} as const satisfies Meanings

const before2017 = { from: since.coverage, until: since.dischargeMentalHealth2017 }
const days2020 = { from: since.suspension2020, until: since.suspensionEnd2020 }
const before2022 = { from: since.coverage, until: since.planAndCoordinator2022 }

const anyPlan = ['plan-and-coordinator', 'plan-across-levels'] as const
const anyPlanOrCoordinator = [...anyPlan, 'coordinator-only'] as const
const anyPersonnel = [
  'specialist-health-personnel',
  'general-practitioner',
  'contract-physiotherapist',
  'other-health-personnel',
  'other-municipal-personnel',
] as const

const needNotifier = 'health-trust-or-institution'
/** What a health trust or an institution gives notice of. */
const ownLevel = { needNotifier, noticeAbout: 'plan-and-coordinator' } as const
const acrossLevels = { needNotifier, noticeAbout: 'plan-across-levels' } as const
const admitted = { needNotifier, noticeAbout: 'admitted-may-need-municipal-help' } as const
const ready = { needNotifier, noticeAbout: 'ready-for-discharge' } as const

type NoticeRow = Row<typeof inputs, keyof typeof outcomes, Citation>

/**
 * Asks who is told of a need, and how soon.
 *
 * Norwegian: *meldeplikt*. Source: hpl § 38 a, hol § 2-1, sphl §§ 2-5 (2) and 3-15, phvl § 4-1 (2), ipf § 8 (2),
 * hrf §§ 7 and 12, utskf §§ 2, 8 and 10, fastlf § 26 and fysf § 12; to 2022-07-31 also hrf §§ 18 and 23. A notice is subject to confidentiality: see
 * `@vilkar/consent`.
 */
export const planNotify = question({
  id: 'plan.notify',
  inputs,
  outcomes,
  force: 'statute',
  rows: [
    {
      id: 'specialist-personnel-before-2022',
      ...before2022,
      when: { needNotifier: 'specialist-health-personnel', noticeAbout: anyPlanOrCoordinator },
      then: 'trust-unit-without-delay',
      basis: ['hpl § 38 a', 'hrf § 23', 'interpretation: notify-plan-need'],
    },
    {
      id: 'general-practitioner-before-2013',
      from: since.coverage,
      until: since.generalPractitioners2013,
      when: { needNotifier: 'general-practitioner', noticeAbout: anyPlan },
      then: 'municipal-unit-without-delay',
      basis: ['hpl § 38 a', 'hrf § 23', 'interpretation: notify-plan-need'],
    },
    {
      id: 'general-practitioner-before-2022',
      from: since.generalPractitioners2013,
      until: since.planAndCoordinator2022,
      when: { needNotifier: 'general-practitioner', noticeAbout: anyPlan },
      then: 'municipal-unit-without-delay-and-patient',
      basis: ['hpl § 38 a', 'fastlf2012 § 19 (2)', 'hrf § 23', 'interpretation: notify-plan-need'],
    },
    {
      id: 'contract-physiotherapist-before-2018',
      from: since.coverage,
      until: since.physiotherapists2018,
      when: { needNotifier: 'contract-physiotherapist', noticeAbout: anyPlan },
      then: 'municipal-unit-without-delay',
      basis: ['hpl § 38 a', 'hrf § 23', 'interpretation: notify-plan-need'],
    },
    {
      id: 'contract-physiotherapist-before-2022',
      from: since.physiotherapists2018,
      until: since.planAndCoordinator2022,
      when: { needNotifier: 'contract-physiotherapist', noticeAbout: anyPlan },
      then: 'municipal-unit-without-delay-and-patient',
      basis: ['hpl § 38 a', 'fysf § 12 (3)', 'hrf § 23', 'interpretation: notify-plan-need'],
    },
    {
      id: 'practice-coordinator-only-before-2022',
      ...before2022,
      when: {
        needNotifier: ['general-practitioner', 'contract-physiotherapist'],
        noticeAbout: 'coordinator-only',
      },
      then: 'municipal-unit-without-delay',
      basis: ['hpl § 38 a', 'hrf § 23', 'interpretation: notify-plan-need'],
    },
    {
      id: 'other-health-personnel-before-2022',
      ...before2022,
      when: { needNotifier: 'other-health-personnel', noticeAbout: anyPlanOrCoordinator },
      then: 'municipal-unit-without-delay',
      basis: ['hpl § 38 a', 'hrf § 23', 'interpretation: notify-plan-need'],
    },
    {
      id: 'other-municipal-personnel-before-2022',
      ...before2022,
      when: { needNotifier: 'other-municipal-personnel', noticeAbout: anyPlanOrCoordinator },
      then: 'municipal-unit-without-delay',
      basis: ['hol § 2-1', 'hpl § 38 a', 'hrf § 23', 'interpretation: notify-plan-need'],
    },
    {
      id: 'institution-across-levels-before-march-2020',
      from: since.coverage,
      until: since.suspension2020,
      when: acrossLevels,
      then: 'municipal-unit-without-delay',
      basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'hrf § 18 (3)'],
    },
    // covf set sphl § 2-5 aside, and left phvl § 4-1.
    ...under<NoticeRow>({ ...days2020, when: { ...acrossLevels } }, [
      {
        id: 'institution-across-levels-mental-health-2020',
        when: { careField: 'mental-health' },
        then: 'municipal-unit-without-delay',
        basis: ['phvl § 4-1 (2)', 'interpretation: suspension-2020'],
      },
      {
        id: 'institution-across-levels-2020',
        when: { careField: ['somatic', 'addiction'] },
        then: 'no-own-duty',
        force: 'regulation',
        basis: ['covf § 7 (1) no. 1', 'interpretation: suspension-2020'],
      },
    ]),
    {
      id: 'institution-across-levels-before-2022',
      from: since.suspensionEnd2020,
      until: since.planAndCoordinator2022,
      when: acrossLevels,
      then: 'municipal-unit-without-delay',
      basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'hrf § 18 (3)'],
    },
    {
      id: 'specialist-personnel',
      from: since.planAndCoordinator2022,
      when: { needNotifier: 'specialist-health-personnel', noticeAbout: anyPlanOrCoordinator },
      then: 'trust-unit-without-delay',
      basis: ['hpl § 38 a', 'interpretation: notify-plan-need'],
    },
    {
      id: 'general-practitioner-before-2026',
      from: since.planAndCoordinator2022,
      until: since.generalPractitioners2026,
      when: { needNotifier: 'general-practitioner', noticeAbout: anyPlan },
      then: 'municipal-unit-without-delay-and-patient',
      basis: ['hpl § 38 a', 'fastlf2012 § 19 (2)', 'interpretation: notify-plan-need'],
    },
    {
      id: 'general-practitioner',
      from: since.generalPractitioners2026,
      when: { needNotifier: 'general-practitioner', noticeAbout: anyPlan },
      then: 'municipal-unit-without-delay-and-patient',
      basis: ['hpl § 38 a', 'fastlf § 26 (2)', 'interpretation: notify-plan-need'],
    },
    {
      id: 'contract-physiotherapist',
      from: since.planAndCoordinator2022,
      when: { needNotifier: 'contract-physiotherapist', noticeAbout: anyPlan },
      then: 'municipal-unit-without-delay-and-patient',
      basis: ['hpl § 38 a', 'fysf § 12 (3)', 'interpretation: notify-plan-need'],
    },
    {
      id: 'practice-coordinator-only',
      from: since.planAndCoordinator2022,
      when: {
        needNotifier: ['general-practitioner', 'contract-physiotherapist'],
        noticeAbout: 'coordinator-only',
      },
      then: 'municipal-unit-without-delay',
      basis: ['hpl § 38 a', 'interpretation: notify-plan-need'],
    },
    {
      id: 'other-health-personnel',
      from: since.planAndCoordinator2022,
      when: { needNotifier: 'other-health-personnel', noticeAbout: anyPlanOrCoordinator },
      then: 'municipal-unit-without-delay',
      basis: ['hpl § 38 a', 'interpretation: notify-plan-need'],
    },
    {
      id: 'other-municipal-personnel',
      from: since.planAndCoordinator2022,
      when: { needNotifier: 'other-municipal-personnel', noticeAbout: anyPlanOrCoordinator },
      then: 'municipal-unit-without-delay',
      basis: ['hol § 2-1', 'hpl § 38 a', 'interpretation: notify-plan-need'],
    },
    {
      id: 'institution-across-levels',
      from: since.planAndCoordinator2022,
      when: acrossLevels,
      then: 'municipal-unit-without-delay',
      basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'ipf § 8 (2)'],
    },
    {
      id: 'institution-own-level',
      from: since.coverage,
      when: { ...ownLevel, municipalCare: false },
      then: 'no-own-duty',
      basis: ['hpl § 38 a'],
    },
    // Where municipal care is needed too, the plan covers both levels, whatever the notice is called.
    {
      id: 'institution-municipal-care-before-march-2020',
      from: since.coverage,
      until: since.suspension2020,
      when: { ...ownLevel, municipalCare: true },
      then: 'municipal-unit-without-delay',
      basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'hrf § 18 (3)'],
    },
    // Here too covf set sphl § 2-5 aside, and left phvl § 4-1.
    ...under<NoticeRow>({ ...days2020, when: { ...ownLevel, municipalCare: true } }, [
      {
        id: 'institution-municipal-care-mental-health-2020',
        when: { careField: 'mental-health' },
        then: 'municipal-unit-without-delay',
        basis: ['phvl § 4-1 (2)', 'interpretation: suspension-2020'],
      },
      {
        id: 'institution-municipal-care-2020',
        when: { careField: ['somatic', 'addiction'] },
        then: 'no-own-duty',
        force: 'regulation',
        basis: ['covf § 7 (1) no. 1', 'interpretation: suspension-2020'],
      },
    ]),
    {
      id: 'institution-municipal-care-before-2022',
      from: since.suspensionEnd2020,
      until: since.planAndCoordinator2022,
      when: { ...ownLevel, municipalCare: true },
      then: 'municipal-unit-without-delay',
      basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'hrf § 18 (3)'],
    },
    {
      id: 'institution-municipal-care',
      from: since.planAndCoordinator2022,
      when: { ...ownLevel, municipalCare: true },
      then: 'municipal-unit-without-delay',
      basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'ipf § 8 (2)'],
    },
    {
      id: 'institution-coordinator-only',
      from: since.coverage,
      when: { needNotifier, noticeAbout: 'coordinator-only' },
      then: 'advised-to-tell-municipal-unit',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.3'],
    },
    {
      id: 'child-coordinator-before-2022',
      ...before2022,
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
        needNotifier: [
          'general-practitioner',
          'contract-physiotherapist',
          'other-health-personnel',
          'other-municipal-personnel',
        ],
        noticeAbout: 'possible-rehabilitation-need',
      },
      then: 'may-tell-unit-or-as-decided',
      force: 'regulation',
      basis: ['hrf § 7', 'interpretation: possible-need-duty'],
    },
    {
      id: 'possible-need-specialist',
      from: since.coverage,
      when: {
        needNotifier: 'specialist-health-personnel',
        noticeAbout: 'possible-rehabilitation-need',
      },
      then: 'may-tell-unit-or-as-decided',
      force: 'regulation',
      basis: ['hrf § 12', 'interpretation: possible-need-duty'],
    },
    {
      id: 'possible-need-institution',
      from: since.coverage,
      when: {
        needNotifier,
        noticeAbout: 'possible-rehabilitation-need',
      },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['hrf § 12'],
    },
    {
      id: 'admitted-may-need-municipal-help-personnel',
      from: since.coverage,
      when: { needNotifier: anyPersonnel, noticeAbout: 'admitted-may-need-municipal-help' },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['utskf § 8 (1)'],
    },
    {
      id: 'admitted-may-need-municipal-help-private-rehabilitation-before-2017',
      ...before2017,
      when: { ...admitted, privateRehabilitation: true },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['utskf § 2'],
    },
    {
      id: 'admitted-may-need-municipal-help-private-rehabilitation',
      from: since.dischargeMentalHealth2017,
      when: { ...admitted, privateRehabilitation: true },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['utskf § 2 (2)'],
    },
    // Admitted, who may need municipal help: utskf § 8, to 2016 for somatic care alone.
    ...under<NoticeRow>(
      { ...before2017, when: { ...admitted, privateRehabilitation: false }, force: 'regulation' },
      [
        {
          id: 'admitted-may-need-municipal-help-before-2017',
          when: { careField: 'somatic', needClear: 'at-admission' },
          then: 'municipality-within-24-hours',
          basis: ['utskf § 8 (1)'],
        },
        {
          id: 'admitted-may-need-municipal-help-assessment-delayed-before-2017',
          when: { careField: 'somatic', needClear: 'assessment-delayed' },
          then: 'municipality-as-soon-as-possible',
          basis: ['utskf § 8 (3)', 'utskf § 8 (1)'],
        },
        {
          id: 'admitted-may-need-municipal-help-later-in-stay-before-2017',
          when: { careField: 'somatic', needClear: 'later-in-stay' },
          then: 'municipality-within-24-hours-of-need',
          basis: ['utskf § 8 (1)'],
        },
        {
          id: 'admitted-may-need-municipal-help-mental-before-2017',
          when: { careField: ['mental-health', 'addiction'] },
          then: 'no-own-duty',
          basis: ['utskf § 2'],
        },
      ],
    ),
    // The same from 2017, for mental health and addiction too.
    ...under<NoticeRow>(
      {
        from: since.dischargeMentalHealth2017,
        when: { ...admitted, privateRehabilitation: false },
        force: 'regulation',
      },
      [
        {
          id: 'admitted-may-need-municipal-help',
          when: { needClear: 'at-admission' },
          then: 'municipality-within-24-hours',
          basis: ['utskf § 8 (1)'],
        },
        {
          id: 'admitted-may-need-municipal-help-assessment-delayed',
          when: { needClear: 'assessment-delayed' },
          then: 'municipality-as-soon-as-possible',
          basis: ['utskf § 8 (3)', 'utskf § 8 (1)'],
        },
        {
          id: 'admitted-may-need-municipal-help-later-in-stay',
          when: { needClear: 'later-in-stay' },
          then: 'municipality-within-24-hours-of-need',
          basis: ['utskf § 8 (1)'],
        },
      ],
    ),
    {
      id: 'ready-for-discharge-personnel',
      from: since.coverage,
      when: { needNotifier: anyPersonnel, noticeAbout: 'ready-for-discharge' },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['utskf § 10 (1)'],
    },
    {
      id: 'ready-for-discharge-private-rehabilitation-before-2017',
      ...before2017,
      when: { ...ready, privateRehabilitation: true, careField: ['somatic', 'mental-health'] },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['utskf § 2'],
    },
    {
      id: 'ready-for-discharge-private-rehabilitation',
      from: since.dischargeMentalHealth2017,
      when: { ...ready, privateRehabilitation: true, careField: ['somatic', 'mental-health'] },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['utskf § 2 (2)'],
    },
    // Ready for discharge: utskf § 10, to 2016 for somatic care alone.
    ...under<NoticeRow>(
      { ...before2017, when: { ...ready, privateRehabilitation: false }, force: 'regulation' },
      [
        {
          id: 'ready-for-discharge-before-2017',
          when: { careField: 'somatic', municipalCare: true },
          then: 'municipality-at-once',
          basis: ['utskf § 10 (1)'],
        },
        {
          id: 'ready-for-discharge-no-municipal-need-before-2017',
          when: { careField: 'somatic', municipalCare: false },
          then: 'no-own-duty',
          basis: ['utskf § 10 (1) sentence 2'],
        },
        {
          id: 'ready-for-discharge-mental-before-2017',
          when: { careField: 'mental-health' },
          then: 'no-own-duty',
          basis: ['utskf § 2'],
        },
      ],
    ),
    // The same from 2017, for mental health too.
    ...under<NoticeRow>(
      {
        from: since.dischargeMentalHealth2017,
        when: { ...ready, privateRehabilitation: false, careField: ['somatic', 'mental-health'] },
        force: 'regulation',
      },
      [
        {
          id: 'ready-for-discharge',
          when: { municipalCare: true },
          then: 'municipality-at-once',
          basis: ['utskf § 10 (1)'],
        },
        {
          id: 'ready-for-discharge-no-municipal-need',
          when: { municipalCare: false },
          then: 'no-own-duty',
          basis: ['utskf § 10 (1) sentence 2'],
        },
      ],
    ),
    // Addiction: sphl § 3-15; of who was admitted with consent only where the patient wishes it.
    ...under<NoticeRow>({ ...before2017, when: { ...ready, careField: 'addiction' } }, [
      {
        id: 'ready-for-discharge-addiction-without-consent-before-2017',
        when: { admittedWithoutConsent: true },
        then: 'municipality-well-before-discharge',
        basis: ['sphl § 3-15'],
      },
      {
        id: 'ready-for-discharge-addiction-before-2017',
        when: { admittedWithoutConsent: false, municipalCare: true, noticeWanted: true },
        then: 'municipality-well-before-discharge',
        basis: ['sphl § 3-15'],
      },
      {
        id: 'ready-for-discharge-addiction-not-wanted-before-2017',
        when: { admittedWithoutConsent: false, municipalCare: true, noticeWanted: false },
        then: 'no-own-duty',
        basis: ['sphl § 3-15'],
      },
      {
        id: 'ready-for-discharge-addiction-no-municipal-need-before-2017',
        when: { admittedWithoutConsent: false, municipalCare: false },
        then: 'no-own-duty',
        basis: ['sphl § 3-15'],
      },
    ]),
    // Addiction from 2017: sphl § 3-15 and, but in private rehabilitation, utskf § 10.
    ...under<NoticeRow>(
      { from: since.dischargeMentalHealth2017, when: { ...ready, careField: 'addiction' } },
      [
        {
          when: { privateRehabilitation: true },
          rows: [
            {
              id: 'ready-for-discharge-addiction-without-consent-private-rehabilitation',
              when: { admittedWithoutConsent: true },
              then: 'municipality-well-before-discharge',
              basis: ['sphl § 3-15'],
            },
            {
              id: 'ready-for-discharge-addiction-private-rehabilitation',
              when: { admittedWithoutConsent: false, municipalCare: true, noticeWanted: true },
              then: 'municipality-well-before-discharge',
              basis: ['sphl § 3-15'],
            },
            {
              id: 'ready-for-discharge-addiction-not-wanted-private-rehabilitation',
              when: { admittedWithoutConsent: false, municipalCare: true, noticeWanted: false },
              then: 'no-own-duty',
              basis: ['sphl § 3-15'],
            },
            {
              id: 'ready-for-discharge-addiction-no-municipal-need-private-rehabilitation',
              when: { admittedWithoutConsent: false, municipalCare: false },
              then: 'no-own-duty',
              basis: ['sphl § 3-15'],
            },
          ],
        },
        {
          when: { privateRehabilitation: false },
          rows: [
            {
              id: 'ready-for-discharge-addiction-without-consent',
              when: { admittedWithoutConsent: true, municipalCare: true },
              then: 'municipality-well-before-discharge-and-at-once',
              basis: ['sphl § 3-15', 'utskf § 10 (1)'],
            },
            {
              id: 'ready-for-discharge-addiction-without-consent-no-municipal-need',
              when: { admittedWithoutConsent: true, municipalCare: false },
              then: 'municipality-well-before-discharge',
              basis: ['sphl § 3-15', 'utskf § 10 (1) sentence 2'],
            },
            {
              id: 'ready-for-discharge-addiction',
              when: { admittedWithoutConsent: false, municipalCare: true, noticeWanted: true },
              then: 'municipality-well-before-discharge-and-at-once',
              basis: ['sphl § 3-15', 'utskf § 10 (1)'],
            },
            {
              id: 'ready-for-discharge-addiction-not-wanted',
              when: { admittedWithoutConsent: false, municipalCare: true, noticeWanted: false },
              then: 'municipality-at-once',
              force: 'regulation',
              basis: ['utskf § 10 (1)', 'sphl § 3-15'],
            },
            {
              id: 'ready-for-discharge-addiction-no-municipal-need',
              when: { admittedWithoutConsent: false, municipalCare: false },
              then: 'no-own-duty',
              basis: ['sphl § 3-15', 'utskf § 10 (1) sentence 2'],
            },
          ],
        },
      ],
    ),
  ],
})
