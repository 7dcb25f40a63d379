import { describe, expect, it } from 'vitest'
import { checkPatientAgreement, type PatientAgreement } from '../../src/checklists/index.js'
import { children, reform, shift, today, transfer } from './helpers/days.js'
import { findingsOf, linesOf, seenOf } from './helpers/reports.js'
import { wholes } from './helpers/wholes.js'

const whole = wholes.find(({ of }) => of.includes('cooperation.patient-agreement'))
if (whole === undefined) throw new Error('no whole agreement')

const complete = (on: string): PatientAgreement => whole.document(on)
const check = (agreement: PatientAgreement, on = today) => [
  checkPatientAgreement({ completeness: 'whole-document', ...agreement }, { on }),
]

describe('the model of Innlandet (§ 8 d): one line of its table each', () => {
  it.each<readonly [string, Partial<PatientAgreement>, readonly string[]]>([
    ['one patient: none', { patients: [] }, ['one-patient /patients']],
    ['one patient: two', { patients: ['a', 'b'] }, ['one-patient /patients']],
    [
      'limited in time',
      { period: {} },
      ['time-limited /period/from', 'time-limited /period/until'],
    ],
    [
      'every body that is active is party',
      { involved: ['school', 'gp', 'habilitation', 'nav'] },
      ['every-body-party /involved/1', 'every-body-party /involved/3'],
    ],
    ['areas of cooperation', { areas: [] }, ['areas /areas']],
    [
      'each body: persons, area and extent',
      {
        parties: [
          { id: 'school', level: 'other' },
          { id: 'habilitation', level: 'other' },
        ],
      },
      [
        'party-persons /parties/0/persons',
        'party-persons /parties/1/persons',
        'party-areas /parties/0/areas',
        'party-areas /parties/1/areas',
        'party-extent /parties/0/extent',
        'party-extent /parties/1/extent',
      ],
    ],
    [
      'mirrored in agendas or minutes',
      { minutes: [{ id: 'm' }] },
      ['mirrored-in-minutes /minutes'],
    ],
    ['evaluation dates', { evaluations: [] }, ['evaluation-dates /evaluations']],
    [
      'evaluation dates inside the period',
      { evaluations: [{ id: 'e', planned: '2040-01-01' }] },
      ['evaluation-dates /evaluations/0/planned'],
    ],
    [
      'the process',
      { process: {} },
      [
        'first-contact /process/municipalityContacted',
        'first-contact /process/patientMet',
        'information-gathered /process/learntOfPatient',
        'information-gathered /process/learntOfServices',
        'information-gathered /process/learntOfOthers',
        'service-explained /process/servicesExplained',
        'service-explained /process/workExplained',
        'agreement-begun /process/agreementBegun',
      ],
    ],
    [
      'what the municipality does, while the agreement runs and after',
      { municipalEffort: { duringPeriod: true, afterEnd: false } },
      ['municipal-effort /municipalEffort/afterEnd'],
    ],
    [
      'a measure that the municipality does not meet',
      { declinedMeasures: [{ id: 'm', informed: false }] },
      [
        'declined-measures-told /declinedMeasures/0/informed',
        'complaint-explained /declinedMeasures/0/complaintExplained',
      ],
    ],
  ])('%s', (_, change, unmet) => {
    expect(linesOf(check({ ...complete(today), ...change }), 'unmet')).toEqual(unmet)
  })

  it('is local practice: no point of it is a duty', () => {
    const [report] = check({})
    if (report?.status !== 'checked') throw new Error('not checked')
    for (const { force, weight, basis } of report.findings) {
      if (basis[0]?.startsWith('local: ')) expect([force, weight]).toEqual(['local', 'should'])
    }
  })

  it('asks for nothing on declined measures where there are none', () => {
    expect(
      seenOf(check({ ...complete(today), declinedMeasures: [] }), 'complaint-explained'),
    ).toEqual(['not-applicable  not-applicable'])
  })

  it('may end by a condition instead of a day', () => {
    const period = { from: '2025-01-01', endCondition: true }
    expect(linesOf(check({ ...complete(today), period }), 'unmet')).toEqual([])
  })

  it('an evaluation is planned from the first day of the period to the last', () => {
    const [from, until] = ['2026-03-01', '2026-03-31']
    const seen = (planned: string, period: PatientAgreement['period']) =>
      seenOf(
        check({ ...complete(today), evaluations: [{ id: 'e', planned }], period }),
        'evaluation-dates',
      )
    const outside = ['unmet /evaluations/0/planned outside']
    const inside = ['met /evaluations met']
    expect(seen('2026-02-28', { from, until })).toEqual(outside)
    expect(seen(from, { from, until })).toEqual(inside)
    expect(seen(until, { from, until })).toEqual(inside)
    expect(seen('2026-04-01', { from, until })).toEqual(outside)
    expect(seen('2026-02-28', { until })).toEqual(inside)
    expect(seen('2026-04-01', { from })).toEqual(inside)
    expect(seen('2026-02-28', { from, until: from })).toEqual(outside)
    expect(seen('2026-02-28', { from: until, until: from })).toEqual(inside)
  })

  it('a part of the agreement leaves open when it is evaluated, and when it runs', () => {
    const seen = (agreement: PatientAgreement) =>
      seenOf(check({ ...complete(today), ...agreement }), 'evaluation-dates')
    const undated = { evaluations: [{ id: 'e' }] }
    const part = { completeness: 'partial' } as const
    expect(seen(undated)).toEqual(['unmet /evaluations missing'])
    expect(seen({ ...part, ...undated })).toEqual(['undetermined /evaluations unknown'])
    expect(seen({ ...part, evaluations: [] })).toEqual(['unmet /evaluations missing'])
    expect(seen({ ...part, evaluations: null })).toEqual(['undetermined /evaluations unknown'])
    expect(seen({ period: null })).toEqual(['met /evaluations met'])
    expect(seen({ ...part, period: null })).toEqual(['undetermined /period period-unknown'])
  })

  it('an evaluation is asked about from the day after it was planned', () => {
    const evaluations = [{ id: 'e', planned: today }]
    const seen = (on: string) =>
      seenOf(check({ ...complete(today), evaluations }, on), 'evaluations-held')
    expect(seen(shift(today, -1))).toEqual(['met /evaluations met'])
    expect(seen(today)).toEqual(['met /evaluations met'])
    expect(seen(shift(today, 1))).toEqual(['unmet /evaluations/0/held overdue'])
  })
})

describe('where the law sets the agreement limits', () => {
  const basisOf = (point: string, on: string) =>
    findingsOf(check(complete(on), on)).find(({ requirement }) => requirement === point)?.basis

  it('it is no individual plan, by the regulation of the day', () => {
    const used = { ...complete(today), usedAsIndividualPlan: true }
    expect(linesOf(check(used), 'unmet')).toEqual(['no-individual-plan /usedAsIndividualPlan'])
    expect(basisOf('no-individual-plan', shift(reform, -1))).toEqual([
      'hrf § 16 (1)',
      'hrf § 17',
      'hrf § 19 sentence 3',
    ])
    expect(basisOf('no-individual-plan', reform)).toEqual([
      'ipf § 4 (1)',
      'ipf § 5 (1)',
      'ipf § 9 (3)',
    ])
  })

  it('that it agrees with a plan is for a reader, and no duty of its own', () => {
    const stated = {
      ...complete(today),
      individualPlan: 'has-plan',
      agreesWithPlan: 'stated',
    } as const
    const [finding] = findingsOf(check(stated)).filter(
      ({ requirement }) => requirement === 'agrees-with-plan',
    )
    expect(finding).toMatchObject({
      status: 'undetermined',
      message: 'ask',
      force: 'interpretation',
      weight: 'should',
    })
  })

  it('a patient who is not in it takes part in another way: that is asked', () => {
    const seen = (participation: PatientAgreement['participation']) =>
      seenOf(check({ ...complete(today), participation }), 'patient-takes-part')
    expect(seen('declined')).toEqual(['met /participation declined'])
    expect(seen('in-the-agreement')).toEqual(['met /participation met'])
    expect(seen('not-in-the-agreement')).toEqual(['undetermined /participation ask'])
    expect(seen('none')).toEqual(['unmet /participation none'])
  })

  it('that the patient takes part is a duty by regulation, and by the acts from 2026-07-01', () => {
    const duty = (on: string) => {
      const [finding] = findingsOf(check({ ...complete(on), participation: 'none' }, on)).filter(
        ({ requirement }) => requirement === 'patient-takes-part',
      )
      return [finding?.force, finding?.basis]
    }
    const regulation = ['regulation', ['hrf § 4 (1)', 'pbrl § 3-1 (1)']]
    const acts = ['statute', ['hol § 4-2 b', 'sphl § 3-11 a', 'pbrl § 3-1 (1)', 'hrf § 4 (1)']]
    expect(['2012-01-01', shift(transfer, -1), transfer, shift(transfer, 1)].map(duty)).toEqual([
      regulation,
      regulation,
      acts,
      acts,
    ])
  })

  it('that it counts as the plan is no breach that any provision names', () => {
    const [finding] = findingsOf(check({ ...complete(today), usedAsIndividualPlan: true })).filter(
      ({ requirement }) => requirement === 'no-individual-plan',
    )
    expect(finding).toMatchObject({ status: 'unmet', force: 'interpretation', weight: 'should' })
  })

  it('measures that were declined are asked about where there are any, and not where there are none', () => {
    const points = ['declined-measures-told', 'complaint-explained']
    const seen = (
      declinedMeasures: PatientAgreement['declinedMeasures'],
      completeness: PatientAgreement['completeness'],
    ) =>
      points.map((point) =>
        seenOf(check({ ...complete(today), completeness, declinedMeasures }), point),
      )
    const none = ['not-applicable  not-applicable']
    const open = ['undetermined  applicability-unknown']
    for (const completeness of ['whole-document', 'partial'] as const) {
      expect(seen([], completeness)).toEqual([none, none])
    }
    expect(seen(null, 'whole-document')).toEqual([none, none])
    expect(seen(null, 'partial')).toEqual([open, open])
    expect(seen([{ id: 'm', informed: false, complaintExplained: false }], 'partial')).toEqual([
      ['unmet /declinedMeasures/0/informed missing'],
      ['unmet /declinedMeasures/0/complaintExplained missing'],
    ])
  })

  it('health information passes on a consent or another basis', () => {
    const seen = (informationBasis: PatientAgreement['informationBasis']) =>
      seenOf(check({ ...complete(today), informationBasis }), 'information-basis')
    for (const basis of ['none-shared', 'consent', 'other-basis'] as const) {
      expect(seen(basis)).toEqual(['met /informationBasis met'])
    }
    expect(seen('no-basis')).toEqual(['unmet /informationBasis no-basis'])
  })

  it('that information passes is forbidden by one provision, and allowed by two', () => {
    for (const on of ['2012-01-01', shift(transfer, -1), transfer]) {
      expect(basisOf('information-basis', on)).toEqual(['hpl § 21', 'hpl § 22 (1)', 'hpl § 25 (1)'])
    }
  })

  it('a child who is to be heard was consulted to 2017-12-31, and is told and heard from 2018', () => {
    const unheard = { ...complete(today), child: {} }
    const seen = (on: string) => seenOf(check(unheard, on), 'child-heard')
    const consulted = ['unmet /child/heard heard-missing']
    const all = [
      'unmet /child/informed informed-missing',
      'unmet /child/heard heard-missing',
      'unmet /child/weighed weighed-missing',
    ]
    expect(
      ['2012-01-01', shift(children, -1), children, shift(children, 1), today].map(seen),
    ).toEqual([consulted, consulted, all, all, all])
    expect(basisOf('child-heard', shift(children, -1))).toEqual(['pbrl § 3-1 (2)'])
    expect(basisOf('child-heard', children)).toEqual(['pbrl § 3-1 (1)'])
  })

  it('whether there is a child to hear is asked, and an adult is not meant', () => {
    const seen = (childWithSay: PatientAgreement['childWithSay']) =>
      seenOf(check({ ...complete(today), childWithSay, child: null }), 'child-heard')
    expect(seen(false)).toEqual(['not-applicable  not-applicable'])
    expect(seen(null)).toEqual(['undetermined  applicability-unknown'])
    expect(seen(true).length).toBe(3)
  })

  it('the trust tells the municipality’s unit where a plan of both levels is needed', () => {
    const seen = (change: Partial<PatientAgreement>) =>
      seenOf(
        check({ ...complete(today), unitToldOfPlanNeed: false, ...change }),
        'unit-told-of-plan-need',
      )
    expect(seen({})).toEqual(['unmet /unitToldOfPlanNeed missing'])
    for (const individualPlan of ['has-plan', 'no-need', 'declined'] as const) {
      expect(seen({ individualPlan })).toEqual(['not-applicable  not-applicable'])
    }
    expect(seen({ individualPlan: null })).toEqual(['undetermined  applicability-unknown'])
    expect(basisOf('unit-told-of-plan-need', shift(reform, -1))).toEqual([
      'sphl § 2-5 (2)',
      'phvl § 4-1 (2)',
      'hrf § 18 (3)',
    ])
    expect(basisOf('unit-told-of-plan-need', reform)).toEqual([
      'sphl § 2-5 (2)',
      'phvl § 4-1 (2)',
      'ipf § 8 (2)',
    ])
    const oneLevel = [{ id: 'school', level: 'municipality' as const }]
    expect(seen({ parties: oneLevel })).toEqual(['not-applicable  not-applicable'])
  })
})

describe('ids', () => {
  it('that point nowhere are findings, and no crash', () => {
    const lost = {
      ...complete(today),
      minutes: [{ id: 'm', parties: ['nobody', 'school', 'nobody-else'] }],
    }
    const [finding] = findingsOf(check(lost)).filter(({ status }) => status === 'unmet')
    expect(finding).toMatchObject({
      requirement: 'ids-known',
      at: '/minutes/0/parties',
      values: { ids: 'nobody, nobody-else' },
    })
  })

  it('in a part of an agreement may point at what is not in the part', () => {
    const part: PatientAgreement = {
      completeness: 'partial',
      minutes: [{ id: 'm', parties: ['school'] }],
    }
    expect(seenOf([checkPatientAgreement(part, { on: today })], 'ids-known')).toEqual([
      'undetermined /minutes/0/parties unknown',
    ])
  })
})
