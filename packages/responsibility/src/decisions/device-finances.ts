import { atLeast, below, choice, flag, integer, under, type Range, type Row } from '@vilkar/core'
import { type Citation, type Meanings, question, since } from '@vilkar/law'
import { age } from './shared-inputs.js'

/*
 * The two-year line. It stands in no act or regulation: the law says permanent (varig), and NAV and the
 * guidance read it so. Two years to the day are short-term. A row that draws the line is practice.
 */
const shortTerm: Range = { max: 24 }
const lasting: Range = { min: 25 }

const inputs = {
  /**
   * What the device is for. Daily life covers kindergarten; `work` is a device for one person, `workplace`
   * general equipment; `activity` is training, stimulation, play and sport.
   */
  deviceFor: choice(['daily-life', 'work', 'workplace', 'school', 'treatment', 'activity']),
  /** Whether the device is necessary and suitable. Norwegian: *nødvendig og hensiktsmessig*. */
  deviceNecessary: flag({ judge: 'service' }),
  /** How long the need lasts, in months; a month begun counts. 1200 is a need without an end. */
  needMonths: integer({ min: 0, max: 1200 }),
  /**
   * Whether the person is in the terminal phase of life, in which NAV counts functioning as permanently
   * reduced (ftrl § 10-6). Norwegian: *terminalfase av livet*.
   */
  terminalPhase: flag({ judge: 'service' }),
  /** Whether functioning in daily life is substantially reduced. Norwegian: *vesentlig nedsatt*. */
  functionReduced: flag({ judge: 'nav' }),
  /**
   * Whether the ability to work is reduced or the choice of work substantially limited. Norwegian:
   * *nedsatt evne til inntektsgivende arbeid*, *vesentlig innskrenkede muligheter*.
   */
  workCapacityReduced: flag({ judge: 'nav' }),
  /** The age on the day of the claim: before 67 for work, before 26 for play and training. */
  age,
  /** Whether a benefit bars support for work: the outcome of `responsibility.assistive-device.work-bar`. */
  workBar: choice(['no-bar', 'bar']),
  /** Whether there is an employer. */
  employed: flag(),
  /** Whether other legislation covers the device. Norwegian: *annen lovgivning*. */
  otherLegislationCovers: flag({ judge: 'nav' }),
  /** Whether the need is urgent while a decision is awaited. Norwegian: *øyeblikkelig behov*. */
  waitingUrgently: flag(),
  /** Whether it is teaching material. Norwegian: *læremiddel*. */
  teachingMaterial: flag(),
} as const

const outcomes = {
  municipality: { says: 'municipality' },
  'national-insurance': { says: 'as-it-says' },
  'short-loan': { says: 'as-it-says' },
  employer: { says: 'as-it-says', owed: { who: ['employer'], to: 'person' } },
  'employer-by-practice': { says: 'as-it-says' },
  'school-owner-first': { says: 'as-it-says' },
  'school-owner-for-materials': { says: 'as-it-says' },
  'health-trust': { says: 'specialist-service' },
  'state-with-own-share': { says: 'as-it-says' },
  'other-legislation': { says: 'other-rules' },
  'not-covered': { says: 'no' },
  'requires-judgement': { says: 'not-settled' },
  'not-regulated': { says: 'not-settled' },
} as const satisfies Meanings

const from = since.coverage
const activity = { deviceFor: 'activity', deviceNecessary: true } as const
const terminal = { needMonths: shortTerm, terminalPhase: true } as const

type DeviceRow = Row<typeof inputs, keyof typeof outcomes, Citation>

/**
 * Asks who pays for and procures an assistive device.
 *
 * Norwegian: *hvem finansierer og anskaffer hjelpemidlet*. Source: ftrl §§ 10-4 to 10-8 with regulations, aml
 * §§ 4-4 and 4-6, oppl §§ 2-5, 5-8 and 11-5, hrf § 9, and the draft guide of 2014, chapter 2.6. Up to and including two years
 * the municipality pays, beyond that national insurance: a line of practice, not of statute. By the same
 * practice the condition of a permanent reduction counts as met in the terminal phase of life, however short
 * the need. National insurance stands back for other legislation; whether it does for the school is a reading.
 */
export const assistiveDeviceFinances = question({
  id: 'responsibility.assistive-device.finances',
  inputs,
  outcomes,
  force: 'practice',
  rows: [
    {
      id: 'daily-life-not-necessary',
      from,
      when: { deviceFor: 'daily-life', deviceNecessary: false },
      then: 'not-covered',
      force: 'statute',
      basis: ['ftrl § 10-6 (2)', 'hrf § 9'],
    },
    // Daily life: ftrl § 10-6.
    ...under<DeviceRow>({ from, when: { deviceFor: 'daily-life', deviceNecessary: true } }, [
      {
        id: 'daily-life-short',
        when: { needMonths: shortTerm, terminalPhase: false },
        then: 'municipality',
        basis: [
          'hrf § 9',
          'guidance: habilitation guide 2014 § 2.6',
          'guidance: NAV on assistive devices',
          'interpretation: device-two-years',
        ],
      },
      // A lasting need.
      {
        when: { needMonths: lasting },
        rows: [
          {
            id: 'daily-life-other-legislation',
            when: { otherLegislationCovers: true },
            then: 'other-legislation',
            basis: ['ftrl § 10-8', 'interpretation: device-two-years'],
          },
          {
            id: 'daily-life-waiting',
            when: { otherLegislationCovers: false, waitingUrgently: true },
            then: 'short-loan',
            basis: ['hmsf § 5 (2)', 'interpretation: device-two-years'],
          },
          {
            id: 'daily-life',
            when: { otherLegislationCovers: false, waitingUrgently: false, functionReduced: true },
            then: 'national-insurance',
            basis: [
              'ftrl § 10-6 (1)',
              'ftrl § 10-6 (2)',
              'ftrl § 10-7 (1) a',
              'hjmf § 2 (2)',
              'guidance: NAV on assistive devices',
              'interpretation: device-two-years',
            ],
          },
          {
            id: 'daily-life-not-reduced',
            when: { otherLegislationCovers: false, waitingUrgently: false, functionReduced: false },
            then: 'not-regulated',
            basis: [
              'ftrl § 10-6 (1)',
              'interpretation: device-outside-conditions',
              'interpretation: device-two-years',
            ],
          },
        ],
      },
      // In the terminal phase the need counts as lasting.
      {
        when: terminal,
        rows: [
          {
            id: 'daily-life-terminal-other-legislation',
            when: { otherLegislationCovers: true },
            then: 'other-legislation',
            basis: [
              'ftrl § 10-8',
              'guidance: NAV Vestland on devices in daily life',
              'interpretation: device-two-years',
            ],
          },
          {
            id: 'daily-life-terminal-waiting',
            when: { otherLegislationCovers: false, waitingUrgently: true },
            then: 'short-loan',
            basis: [
              'hmsf § 5 (2)',
              'guidance: NAV Vestland on devices in daily life',
              'interpretation: device-two-years',
            ],
          },
          {
            id: 'daily-life-terminal',
            when: { otherLegislationCovers: false, waitingUrgently: false, functionReduced: true },
            then: 'national-insurance',
            basis: [
              'ftrl § 10-6 (1)',
              'ftrl § 10-6 (2)',
              'ftrl § 10-7 (1) a',
              'hjmf § 2 (2)',
              'guidance: NAV Vestland on devices in daily life',
              'interpretation: device-two-years',
            ],
          },
          {
            id: 'daily-life-terminal-not-reduced',
            when: { otherLegislationCovers: false, waitingUrgently: false, functionReduced: false },
            then: 'not-regulated',
            basis: [
              'ftrl § 10-6 (1)',
              'guidance: NAV Vestland on devices in daily life',
              'interpretation: device-outside-conditions',
              'interpretation: device-two-years',
            ],
          },
        ],
      },
    ]),
    {
      id: 'work-not-necessary',
      from,
      when: { deviceFor: 'work', deviceNecessary: false },
      then: 'not-covered',
      force: 'statute',
      basis: ['ftrl § 10-5 (3)'],
    },
    // Work: ftrl § 10-5, else what aml asks of an employer.
    ...under<DeviceRow>({ from, when: { deviceFor: 'work', deviceNecessary: true } }, [
      {
        id: 'work-from-67',
        when: { age: atLeast(67), employed: true },
        then: 'employer',
        force: 'statute',
        basis: ['ftrl § 10-4 (1)', 'aml § 4-4 (2)', 'aml § 4-6 (1)'],
      },
      {
        id: 'work-capacity-not-reduced',
        when: { age: below(67), workCapacityReduced: false, employed: true },
        then: 'employer',
        force: 'statute',
        basis: ['ftrl § 10-5 (1)', 'aml § 4-4 (2)'],
      },
      {
        id: 'work-benefit-bars',
        when: { age: below(67), workCapacityReduced: true, workBar: 'bar', employed: true },
        then: 'employer',
        force: 'statute',
        basis: ['ftrl § 10-5 (4)', 'aml § 4-4 (2)', 'aml § 4-6 (1)'],
      },
      {
        id: 'work-from-67-no-employer',
        when: { age: atLeast(67), employed: false },
        then: 'not-regulated',
        force: 'interpretation',
        basis: ['ftrl § 10-4 (1)', 'interpretation: device-outside-conditions'],
      },
      {
        id: 'work-capacity-not-reduced-no-employer',
        when: { age: below(67), workCapacityReduced: false, employed: false },
        then: 'not-regulated',
        force: 'interpretation',
        basis: ['ftrl § 10-5 (1)', 'interpretation: device-outside-conditions'],
      },
      {
        id: 'work-benefit-bars-no-employer',
        when: { age: below(67), workCapacityReduced: true, workBar: 'bar', employed: false },
        then: 'not-regulated',
        force: 'interpretation',
        basis: ['ftrl § 10-5 (4)', 'interpretation: device-outside-conditions'],
      },
      // The conditions of ftrl § 10-5 are met.
      {
        when: { age: below(67), workCapacityReduced: true, workBar: 'no-bar' },
        rows: [
          {
            id: 'work-short',
            when: { needMonths: shortTerm, employed: true },
            then: 'employer-by-practice',
            basis: [
              'aml § 4-4 (2)',
              'aml § 4-6 (1)',
              'guidance: habilitation guide 2014 § 2.6',
              'guidance: NAV on assistive devices',
              'interpretation: device-two-years',
            ],
          },
          {
            id: 'work-short-no-employer',
            when: { needMonths: shortTerm, employed: false },
            then: 'not-regulated',
            basis: [
              'interpretation: device-outside-conditions',
              'interpretation: device-two-years',
            ],
          },
          {
            id: 'work-other-legislation',
            when: { needMonths: lasting, otherLegislationCovers: true },
            then: 'other-legislation',
            basis: ['ftrl § 10-8', 'interpretation: device-two-years'],
          },
          {
            id: 'work-waiting',
            when: { needMonths: lasting, otherLegislationCovers: false, waitingUrgently: true },
            then: 'short-loan',
            basis: ['hmsf § 5 (2)', 'interpretation: device-two-years'],
          },
          {
            id: 'work',
            when: { needMonths: lasting, otherLegislationCovers: false, waitingUrgently: false },
            then: 'national-insurance',
            basis: [
              'ftrl § 10-5 (1)',
              'ftrl § 10-5 (3)',
              'ftrl § 10-4 (1)',
              'ftrl § 10-7 (1) a',
              'hjmf § 2 (1)',
              'guidance: NAV on assistive devices',
              'interpretation: device-two-years',
            ],
          },
        ],
      },
    ]),
    {
      id: 'workplace',
      from,
      when: { deviceFor: 'workplace', employed: true },
      then: 'employer',
      force: 'statute',
      basis: ['aml § 4-4 (2)'],
    },
    {
      id: 'workplace-no-employer',
      from,
      when: { deviceFor: 'workplace', employed: false },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['ftrl § 10-5 (1)', 'interpretation: device-outside-conditions'],
    },
    {
      id: 'teaching-materials-before-2024',
      from,
      until: since.educationAct2024,
      when: { deviceFor: 'school', teachingMaterial: true },
      then: 'school-owner-for-materials',
      force: 'statute',
      basis: ['ftrl § 10-7 (1) a', 'oppl1998 § 2-15', 'oppl1998 § 3-1 (9) sentence 2'],
    },
    {
      id: 'teaching-materials',
      from: since.educationAct2024,
      when: { deviceFor: 'school', teachingMaterial: true },
      then: 'school-owner-for-materials',
      force: 'statute',
      basis: ['ftrl § 10-7 (1) a', 'oppl § 2-5', 'oppl § 5-8'],
    },
    {
      id: 'school-before-2024',
      from,
      until: since.educationAct2024,
      when: { deviceFor: 'school', teachingMaterial: false },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['hjmf § 2 (2)', 'ftrl § 10-8', 'interpretation: school-devices-before-2024'],
    },
    {
      id: 'school',
      from: since.educationAct2024,
      when: { deviceFor: 'school', teachingMaterial: false, deviceNecessary: true },
      then: 'school-owner-first',
      force: 'interpretation',
      basis: ['oppl § 11-5 (1)', 'ftrl § 10-8', 'hjmf § 2 (2)', 'interpretation: school-devices'],
    },
    {
      id: 'school-not-necessary',
      from: since.educationAct2024,
      when: { deviceFor: 'school', teachingMaterial: false, deviceNecessary: false },
      then: 'not-covered',
      force: 'statute',
      basis: ['oppl § 11-5 (1)', 'ftrl § 10-6 (2)'],
    },
    {
      id: 'treatment',
      from,
      when: { deviceFor: 'treatment' },
      then: 'health-trust',
      force: 'interpretation',
      basis: ['sphl § 2-1 a (1)', 'interpretation: treatment-devices'],
    },
    {
      id: 'activity-not-necessary',
      from,
      when: { deviceFor: 'activity', deviceNecessary: false },
      then: 'not-covered',
      force: 'statute',
      basis: ['ftrl § 10-6 (2)'],
    },
    // Training, stimulation, play and sport: hjmf § 2 (3) before 26, akthf from 26.
    ...under<DeviceRow>({ from, when: activity }, [
      {
        id: 'activity-short',
        when: { needMonths: shortTerm, terminalPhase: false },
        then: 'municipality',
        basis: [
          'hrf § 9',
          'guidance: habilitation guide 2014 § 2.6',
          'guidance: NAV on assistive devices',
          'interpretation: device-two-years',
        ],
      },
      // A lasting need.
      {
        when: { needMonths: lasting },
        rows: [
          {
            id: 'activity-other-legislation',
            when: { otherLegislationCovers: true },
            then: 'other-legislation',
            basis: ['ftrl § 10-8', 'interpretation: device-two-years'],
          },
          {
            id: 'activity-not-reduced',
            when: { otherLegislationCovers: false, functionReduced: false },
            then: 'not-regulated',
            basis: [
              'ftrl § 10-6 (1)',
              'interpretation: device-outside-conditions',
              'interpretation: device-two-years',
            ],
          },
          {
            id: 'activity-under-26',
            when: {
              otherLegislationCovers: false,
              functionReduced: true,
              age: below(26),
              waitingUrgently: false,
            },
            then: 'national-insurance',
            basis: [
              'ftrl § 10-6 (1)',
              'ftrl § 10-7 (1) a',
              'hjmf § 2 (3)',
              'interpretation: device-two-years',
            ],
          },
          {
            id: 'activity-under-26-waiting',
            when: {
              otherLegislationCovers: false,
              functionReduced: true,
              age: below(26),
              waitingUrgently: true,
            },
            then: 'short-loan',
            basis: ['hmsf § 5 (2)', 'hjmf § 2 (3)', 'interpretation: device-two-years'],
          },
          {
            id: 'activity-from-26-before-july-2014',
            until: since.activityDevices2014,
            when: { otherLegislationCovers: false, functionReduced: true, age: atLeast(26) },
            then: 'requires-judgement',
            basis: [
              'interpretation: activity-devices-before-2014',
              'interpretation: device-two-years',
            ],
          },
        ],
      },
    ]),
    {
      id: 'activity-from-26',
      from: since.activityDevices2014,
      when: {
        ...activity,
        needMonths: lasting,
        otherLegislationCovers: false,
        functionReduced: true,
        age: atLeast(26),
      },
      then: 'state-with-own-share',
      basis: ['akthf § 1', 'akthf § 4', 'interpretation: device-two-years'],
    },
    // In the terminal phase the need counts as lasting.
    ...under<DeviceRow>({ from, when: { ...activity, ...terminal } }, [
      {
        id: 'activity-terminal-other-legislation',
        when: { otherLegislationCovers: true },
        then: 'other-legislation',
        basis: [
          'ftrl § 10-8',
          'guidance: NAV Vestland on devices in daily life',
          'interpretation: device-two-years',
        ],
      },
      {
        id: 'activity-terminal-not-reduced',
        when: { otherLegislationCovers: false, functionReduced: false },
        then: 'not-regulated',
        basis: [
          'ftrl § 10-6 (1)',
          'guidance: NAV Vestland on devices in daily life',
          'interpretation: device-outside-conditions',
          'interpretation: device-two-years',
        ],
      },
      {
        id: 'activity-terminal-under-26',
        when: {
          otherLegislationCovers: false,
          functionReduced: true,
          age: below(26),
          waitingUrgently: false,
        },
        then: 'national-insurance',
        basis: [
          'ftrl § 10-6 (1)',
          'ftrl § 10-7 (1) a',
          'hjmf § 2 (3)',
          'guidance: NAV Vestland on devices in daily life',
          'interpretation: device-two-years',
        ],
      },
      {
        id: 'activity-terminal-under-26-waiting',
        when: {
          otherLegislationCovers: false,
          functionReduced: true,
          age: below(26),
          waitingUrgently: true,
        },
        then: 'short-loan',
        basis: [
          'hmsf § 5 (2)',
          'hjmf § 2 (3)',
          'guidance: NAV Vestland on devices in daily life',
          'interpretation: device-two-years',
        ],
      },
      {
        id: 'activity-terminal-from-26-before-july-2014',
        until: since.activityDevices2014,
        when: { otherLegislationCovers: false, functionReduced: true, age: atLeast(26) },
        then: 'requires-judgement',
        basis: [
          'interpretation: activity-devices-before-2014',
          'guidance: NAV Vestland on devices in daily life',
          'interpretation: device-two-years',
        ],
      },
    ]),
    {
      id: 'activity-terminal-from-26',
      from: since.activityDevices2014,
      when: {
        ...activity,
        ...terminal,
        otherLegislationCovers: false,
        functionReduced: true,
        age: atLeast(26),
      },
      then: 'state-with-own-share',
      basis: [
        'akthf § 1',
        'akthf § 4',
        'guidance: NAV Vestland on devices in daily life',
        'interpretation: device-two-years',
      ],
    },
  ],
})
