import { describe, expect, it } from 'vitest'
import {
  checkAdmissionAndDischarge,
  type AdmissionAndDischarge,
} from '../../src/checklists/index.js'
import { management, shift, today, transfer } from './helpers/days.js'
import { findingsOf, seenOf } from './helpers/reports.js'
import { wholes } from './helpers/wholes.js'

const stays = wholes.filter(({ of }) => of.includes('cooperation.admission-discharge'))
const complete = (
  field: NonNullable<AdmissionAndDischarge['careField']>,
): AdmissionAndDischarge => {
  const found = stays.find(({ name }) => name.endsWith(`a stay: ${field}`))
  if (found === undefined) throw new Error('no whole stay')
  return found.document(today)
}

const check = (stay: AdmissionAndDischarge, on = today) => [
  checkAdmissionAndDischarge({ ...complete('somatic'), ...stay }, { on }),
]

describe('utskf § 8: the municipality is told within 24 hours', () => {
  const seen = (stay: AdmissionAndDischarge) => seenOf(check(stay), 'told-within-24-hours')
  const admittedAt = '2026-02-01T08:00:00+01:00'

  it('a second before, on and after the hour', () => {
    expect(
      ['2026-02-02T07:59:59+01:00', '2026-02-02T08:00:00+01:00', '2026-02-02T08:00:01+01:00'].map(
        (municipalityToldAt) => seen({ admittedAt, municipalityToldAt }),
      ),
    ).toEqual([
      ['met /municipalityToldAt met'],
      ['met /municipalityToldAt met'],
      ['unmet /municipalityToldAt late'],
    ])
  })

  it('counts hours that pass, also on the nights when the clocks are set', () => {
    const spring = { admittedAt: '2026-03-28T12:00:00+01:00' }
    expect(seen({ ...spring, municipalityToldAt: '2026-03-29T13:00:00+02:00' })).toEqual([
      'met /municipalityToldAt met',
    ])
    expect(seen({ ...spring, municipalityToldAt: '2026-03-29T13:00:01+02:00' })).toEqual([
      'unmet /municipalityToldAt late',
    ])
    const autumn = { admittedAt: '2026-10-24T12:00:00+02:00' }
    expect(seen({ ...autumn, municipalityToldAt: '2026-10-25T11:00:00+01:00' })).toEqual([
      'met /municipalityToldAt met',
    ])
    expect(seen({ ...autumn, municipalityToldAt: '2026-10-25T11:00:01+01:00' })).toEqual([
      'unmet /municipalityToldAt late',
    ])
  })

  it('runs from when the need became clear, where that was later', () => {
    const stay = { admittedAt, municipalityToldAt: '2026-02-05T08:00:00+01:00' }
    expect(seen(stay)).toEqual(['unmet /municipalityToldAt late'])
    expect(seen({ ...stay, needClearAt: '2026-02-04T08:00:00+01:00' })).toEqual([
      'met /municipalityToldAt met',
    ])
  })

  it('sets no hours where long treatment was expected or no assessment possible: a reader looks', () => {
    const stay = {
      admittedAt,
      municipalityToldAt: '2026-02-05T08:00:00+01:00',
      assessmentDelayed: true,
    }
    expect(seen(stay)).toEqual(['undetermined /municipalityToldAt ask-delayed'])
    expect(seen({ ...stay, toldAsSoonAsCouldBe: true })).toEqual(['met /municipalityToldAt met'])
    expect(seen({ ...stay, toldAsSoonAsCouldBe: false })).toEqual([
      'unmet /municipalityToldAt delayed-too-long',
    ])
  })

  it.each<readonly [string, AdmissionAndDischarge, string]>([
    ['nothing else', {}, 'undetermined /needClearAt ask-need-clear'],
    [
      'that there was a delay',
      { assessmentDelayed: true },
      'undetermined /needClearAt ask-need-clear',
    ],
    [
      'a delay after which it was told as soon as could be',
      { assessmentDelayed: true, toldAsSoonAsCouldBe: true },
      'met /municipalityToldAt met',
    ],
    [
      'a delay after which it was not',
      { assessmentDelayed: true, toldAsSoonAsCouldBe: false },
      'undetermined /needClearAt ask-need-clear',
    ],
    [
      'that it was told as soon as could be, with no delay',
      { assessmentDelayed: false, toldAsSoonAsCouldBe: true },
      'undetermined /needClearAt ask-need-clear',
    ],
    [
      'when the need was clear',
      { needClearAt: admittedAt },
      'undetermined /assessmentDelayed ask-delayed',
    ],
    [
      'when the need was clear, and that there was no delay',
      { needClearAt: admittedAt, assessmentDelayed: false },
      'unmet /municipalityToldAt late',
    ],
    ['no admission', { admittedAt: null }, 'undetermined /admittedAt unknown'],
  ])('a late notice in a part of the record is judged by what that tells: %s', (_, told, line) => {
    const stay = { admittedAt, municipalityToldAt: '2026-02-05T08:00:00+01:00' }
    const left = { completeness: 'partial', needClearAt: null, assessmentDelayed: null } as const
    expect(seen({ ...stay, ...left, ...told })).toEqual([line])
  })

  it('the notice that has not come yet is no breach where no hours are set, and is one elsewhere', () => {
    const stay = { admittedAt, municipalityToldAt: null }
    expect(seen({ ...stay, assessmentDelayed: true })).toEqual([
      'undetermined /municipalityToldAt ask-delayed-not-told',
    ])
    expect(seen({ ...stay, assessmentDelayed: false })).toEqual([
      'unmet /municipalityToldAt missing',
    ])
  })

  it('says the whole hours that it took more than: 24 from the first second beyond, never 25', () => {
    const hours = (municipalityToldAt: string) =>
      findingsOf(check({ admittedAt, municipalityToldAt })).find(({ status }) => status === 'unmet')
        ?.values
    expect(
      [
        '2026-02-02T08:00:00.001+01:00',
        '2026-02-02T08:00:01+01:00',
        '2026-02-02T09:00:00+01:00',
        '2026-02-02T09:00:01+01:00',
        '2026-02-03T08:00:00+01:00',
      ].map(hours),
    ).toEqual([{ hours: 24 }, { hours: 24 }, { hours: 24 }, { hours: 25 }, { hours: 47 }])
  })
})

describe('utskf §§ 10 and 11: at once', () => {
  it('no text says how soon that is: a later notice is a question, and a reader’s answer decides', () => {
    const later = { readyToldAt: '2026-04-02T10:30:00+02:00' }
    const seen = (stay: AdmissionAndDischarge) => seenOf(check(stay), 'ready-told-at-once')
    expect(seen({})).toEqual(['met /readyToldAt met'])
    expect(seen(later)).toEqual(['undetermined /readyToldAt ask-at-once'])
    expect(seen({ ...later, readyToldAtOnce: true })).toEqual(['met /readyToldAt met'])
    expect(seen({ ...later, readyToldAtOnce: false })).toEqual(['unmet /readyToldAt too-late'])
    expect(seen({ readyToldAt: null })).toEqual(['unmet /readyToldAt missing'])
  })

  it('the municipality answers at once, unless it was hindered', () => {
    const seen = (stay: AdmissionAndDischarge) => seenOf(check(stay), 'municipality-answers')
    expect(seen({})).toEqual(['met /municipalityAnsweredAt met'])
    expect(seen({ municipalityAnsweredAt: null })).toEqual([
      'unmet /municipalityAnsweredAt missing',
    ])
    expect(seen({ municipalityAnsweredAt: null, answerHindered: true })).toEqual([
      'met /municipalityAnsweredAt hindered',
    ])
  })

  it('a municipality that can receive the patient need not say when', () => {
    expect(seenOf(check({ canReceive: true, offerDateTold: null }), 'offer-date-told')).toEqual([
      'not-applicable  not-applicable',
    ])
  })
})

describe('utskf §§ 9 to 12: a need that was seen at admission and is gone at discharge', () => {
  const asked = [
    'ready-told-at-once',
    'municipality-answers',
    'offer-date-told',
    'transfer-confirmed',
  ]

  it('leaves nothing to tell a municipality whose offer is not needed', () => {
    const found = check({ needsMunicipality: false, readyToldAt: null, offerConfirmedAt: null })
    for (const point of asked) {
      expect(seenOf(found, point), point).toEqual(['not-applicable  not-applicable'])
    }
    expect(seenOf(found, 'told-within-24-hours')).toEqual(['met /municipalityToldAt met'])
  })

  it('and one that came only later is told, whatever the assessment at admission came to', () => {
    const found = check({ mayNeedMunicipality: false, needsMunicipality: true, readyToldAt: null })
    expect(seenOf(found, 'ready-told-at-once')).toEqual(['unmet /readyToldAt missing'])
  })
})

describe('utskf § 2: whom the rules concern', () => {
  // An act asks for the summary, whether or not the regulation covers the stay.
  const statuses = (stay: AdmissionAndDischarge, on = today) =>
    new Set(
      findingsOf(check(stay, on))
        .filter(({ requirement }) => !requirement.startsWith('summary-'))
        .map(({ status }) => status),
    )

  it('private rehabilitation institutions are exempt', () => {
    for (const on of ['2012-01-01', today]) {
      expect(statuses({ privateRehabilitation: true, municipalityToldAt: null }, on)).toEqual(
        new Set(['not-applicable']),
      )
    }
  })

  it('mental health care and addiction treatment were exempt to 2016-12-31', () => {
    const mental = { ...complete('mental-health'), municipalityToldAt: null }
    expect(statuses(mental, shift(management, -1))).toEqual(new Set(['not-applicable']))
    for (const careField of ['mental-health', 'addiction'] as const) {
      const untold = { ...complete(careField), municipalityToldAt: null }
      expect(seenOf(check(untold, shift(management, -1)), 'told-within-24-hours')).toEqual([
        'not-applicable  not-applicable',
      ])
      for (const on of [management, shift(management, 1)]) {
        expect(seenOf(check(untold, on), 'told-within-24-hours'), careField).toEqual([
          'unmet /municipalityToldAt missing',
        ])
      }
    }
  })

  it('which field it is mattered until then, and does not now', () => {
    const open = { careField: null, municipalityToldAt: null }
    expect(seenOf(check(open, shift(management, -1)), 'told-within-24-hours')).toEqual([
      'undetermined  applicability-unknown',
    ])
    expect(seenOf(check(open, management), 'told-within-24-hours')).toEqual([
      'unmet /municipalityToldAt missing',
    ])
  })

  it('a patient who needs no municipal help is nobody’s to report', () => {
    const found = check({ mayNeedMunicipality: false, readyToldAt: null, municipalityToldAt: null })
    for (const point of ['told-within-24-hours', 'notice-content', 'ready-told-at-once']) {
      expect(seenOf(found, point)).toEqual(['not-applicable  not-applicable'])
    }
    expect(seenOf(found, 'need-assessed')).toEqual(['met /needAssessed met'])
  })
})

describe('utskf § 9: what comes before the patient is ready, from 2017', () => {
  const before = shift(management, -1)
  const seen = (point: string, stay: AdmissionAndDischarge, on: string) =>
    seenOf(check(stay, on), point)
  const none = ['not-applicable  not-applicable']

  it('(1) a doctor finds it in somatic care, a psychologist as well in the other two', () => {
    const by = { readyAssessedBy: 'psychologist' } as const
    const somatic = { ...complete('somatic'), ...by }
    for (const on of ['2012-01-01', before, management, today]) {
      expect(seen('ready-found-by-doctor', somatic, on), on).toEqual([
        'unmet /readyAssessedBy not-doctor',
      ])
    }
    for (const field of ['mental-health', 'addiction'] as const) {
      const stay = { ...complete(field), ...by }
      expect(seen('ready-found-by-doctor-or-psychologist', stay, before)).toEqual([])
      expect(seen('ready-found-by-doctor-or-psychologist', stay, management)).toEqual([
        'met /readyAssessedBy met',
      ])
      expect(
        seen(
          'ready-found-by-doctor-or-psychologist',
          { ...stay, readyAssessedBy: 'other' },
          management,
        ),
      ).toEqual(['unmet /readyAssessedBy neither'])
      expect(seen('ready-found-by-doctor', stay, management)).toEqual(none)
    }
  })

  it('(1) it rests on an individual assessment, in every field', () => {
    for (const field of ['somatic', 'mental-health', 'addiction'] as const) {
      const stay = { ...complete(field), individualAssessment: false }
      expect(seen('individual-assessment', stay, before)).toEqual([])
      expect(seen('individual-assessment', stay, management), field).toEqual([
        'unmet /individualAssessment missing',
      ])
    }
  })

  it('(2) coercion that cannot go on has ended, in mental health care alone', () => {
    const stay = { ...complete('mental-health'), coercionEnded: false }
    expect(seen('coercion-ended', stay, before)).toEqual([])
    expect(seen('coercion-ended', stay, management)).toEqual(['unmet /coercionEnded missing'])
    expect(seen('coercion-ended', { ...stay, coercionNotContinuable: false }, management)).toEqual(
      none,
    )
    for (const careField of ['addiction', 'somatic'] as const) {
      expect(seen('coercion-ended', { ...stay, careField }, management)).toEqual(none)
    }
  })

  it('(3) partners are called in where needed, in mental health care and addiction treatment', () => {
    for (const field of ['mental-health', 'addiction'] as const) {
      const stay = { ...complete(field), partnersCalled: false }
      expect(seen('partners-called', stay, before)).toEqual([])
      expect(seen('partners-called', stay, management)).toEqual(['unmet /partnersCalled missing'])
      expect(seen('partners-called', { ...stay, partnersNeeded: false }, management)).toEqual(none)
      expect(seen('partners-called', { ...stay, careField: 'somatic' }, management)).toEqual(none)
    }
  })

  it('(4) who follows up at the same time is contacted, in the same two fields', () => {
    for (const field of ['mental-health', 'addiction'] as const) {
      const stay = { ...complete(field), specialistContactMade: false }
      expect(seen('specialist-contact-made', stay, before)).toEqual([])
      expect(seen('specialist-contact-made', stay, management)).toEqual([
        'unmet /specialistContactMade missing',
      ])
      const noSuchNeed = { ...stay, simultaneousSpecialistCare: false }
      expect(seen('specialist-contact-made', noSuchNeed, management)).toEqual(none)
      expect(seen('specialist-contact-made', { ...stay, careField: 'somatic' }, today)).toEqual(
        none,
      )
    }
  })
})

describe('utskf § 11 (2): a municipality that could not receive the patient', () => {
  const seen = (stay: AdmissionAndDischarge, on = today) =>
    seenOf(check(stay, on), 'offer-ready-told')
  const later = { offerConfirmedAt: '2026-04-03T09:30:00+02:00' }

  it('says at once when its offer is ready: how soon that is, is for a reader', () => {
    expect(seen({})).toEqual(['met /offerConfirmedAt met'])
    expect(seen(later)).toEqual(['undetermined /offerConfirmedAt ask-at-once'])
    expect(seen({ ...later, offerToldAtOnce: true })).toEqual(['met /offerConfirmedAt met'])
    expect(seen({ ...later, offerToldAtOnce: false })).toEqual(['unmet /offerConfirmedAt too-late'])
    expect(seen({ offerConfirmedAt: null })).toEqual(['unmet /offerConfirmedAt missing'])
  })

  it('owes no word before the offer is ready, nor where it could receive the patient', () => {
    const none = ['not-applicable  not-applicable']
    expect(seen({ offerReadyAt: null, offerConfirmedAt: null })).toEqual(none)
    expect(seen({ canReceive: true, offerConfirmedAt: null })).toEqual(none)
  })

  it('is asked from 2017, when the sentence was read', () => {
    expect(seen({}, shift(management, -1))).toEqual([])
    expect(seen({}, management)).toEqual(['met /offerConfirmedAt met'])
  })
})

describe('utskf §§ 13 and 14: what goes with the municipality’s payment, from 2017', () => {
  const seen = (point: string, stay: AdmissionAndDischarge, on: string) =>
    seenOf(check(stay, on), point)
  const none = ['not-applicable  not-applicable']
  const unreported = { readyReported: false }

  it('the patient register is told where the municipality cannot receive, or has not answered', () => {
    expect(seen('ready-reported', unreported, shift(management, -1))).toEqual([])
    for (const on of [management, today]) {
      expect(seen('ready-reported', unreported, on)).toEqual(['unmet /readyReported missing'])
    }
    const silent = { ...unreported, canReceive: null, municipalityAnsweredAt: null }
    expect(seen('ready-reported', silent, today)).toEqual(['unmet /readyReported missing'])
    expect(seen('ready-reported', { ...unreported, canReceive: true }, today)).toEqual(none)
  })

  it('the register is told where the municipality pays, which hangs on §§ 8 to 10 (utskf § 13 (2))', () => {
    const open = ['undetermined  applicability-unknown']
    const lacking: readonly AdmissionAndDischarge[] = [
      { municipalityToldAt: null },
      { municipalityToldAt: '2026-03-29T21:00:01+02:00' },
      { notice: { status: true, expectedCourse: false, expectedDischarge: true } },
      { readyRecord: {} },
      { readyAssessedBy: 'other' },
      { readyToldAt: null },
      { readyToldAtOnce: false },
    ]
    for (const each of lacking) {
      expect(seen('ready-reported', { ...unreported, ...each }, today)).toEqual(open)
    }
    const received = { ...unreported, canReceive: true, readyToldAtOnce: false }
    expect(seen('ready-reported', received, today)).toEqual(none)
  })

  it('in mental health care and addiction treatment from 2019, when the municipality came to pay', () => {
    const payment = '2019-01-01'
    for (const field of ['mental-health', 'addiction'] as const) {
      const stay = { ...complete(field), ...unreported }
      expect(seen('ready-reported', stay, shift(payment, -1))).toEqual(none)
      expect(seen('ready-reported', stay, payment)).toEqual(['unmet /readyReported missing'])
    }
  })

  it('an account is given where the municipality demands one', () => {
    const ungiven = { accountGiven: false }
    expect(seen('account-given', ungiven, management)).toEqual(['unmet /accountGiven missing'])
    expect(seen('account-given', { ...ungiven, accountDemanded: false }, management)).toEqual(none)
  })
})

describe('sphl § 3-15: discharge from addiction treatment, on all days', () => {
  const stay = complete('addiction')
  const points = [
    'addiction-discharge-told',
    'addiction-discharge-prepared',
    'compulsory-discharge-told',
  ]
  const seen = (point: string, each: AdmissionAndDischarge, on = today) =>
    seenOf(check({ ...stay, ...each }, on), point)
  const none = ['not-applicable  not-applicable']

  it('the municipality is told in good time: how long that is, is for a reader', () => {
    const told = (each: AdmissionAndDischarge, on?: string) =>
      seen('addiction-discharge-told', each, on)
    for (const on of ['2012-01-01', shift(management, -1), management, today]) {
      expect(told({}, on), on).toEqual(['met /dischargeToldAt met'])
      expect(told({ dischargeToldAt: null }, on), on).toEqual(['unmet /dischargeToldAt missing'])
    }
    expect(told({ dischargeToldInGoodTime: null })).toEqual([
      'undetermined /dischargeToldAt ask-good-time',
    ])
    expect(told({ dischargeToldInGoodTime: false })).toEqual([
      'unmet /dischargeToldAt not-in-good-time',
    ])
  })

  it('a notice at or after the discharge is none beforehand, a second before it may be', () => {
    const at = (dischargeToldAt: string) =>
      seen('addiction-discharge-told', { dischargeToldAt, dischargeToldInGoodTime: null })
    expect(
      ['2026-04-03T09:59:59+02:00', '2026-04-03T10:00:00+02:00', '2026-04-03T08:00:01Z'].map(at),
    ).toEqual([
      ['undetermined /dischargeToldAt ask-good-time'],
      ['unmet /dischargeToldAt not-before'],
      ['unmet /dischargeToldAt not-before'],
    ])
    const elsewhere = { transferredAt: null, dischargedAt: '2026-03-31T10:00:00+02:00' }
    expect(seen('addiction-discharge-told', elsewhere)).toEqual([
      'unmet /dischargeToldAt not-before',
    ])
  })

  it('a patient who does not want it is not reported, save after a compulsory stay', () => {
    const unwanted = { patientWantsNotice: false, dischargeToldAt: null }
    expect(seen('addiction-discharge-told', unwanted)).toEqual(none)
    expect(seen('compulsory-discharge-told', unwanted)).toEqual(none)
    const compulsory = { ...unwanted, compulsoryAddictionStay: true }
    expect(seen('addiction-discharge-told', compulsory)).toEqual(none)
    expect(seen('compulsory-discharge-told', compulsory)).toEqual([
      'unmet /dischargeToldAt missing',
    ])
  })

  it('nor one for whom no measures should follow; that it is prepared together holds all the same', () => {
    const noMeasures = { measuresShouldFollow: false, dischargePrepared: false }
    expect(seen('addiction-discharge-told', noMeasures)).toEqual(none)
    expect(seen('addiction-discharge-prepared', noMeasures)).toEqual([
      'unmet /dischargePrepared missing',
    ])
  })

  it('is no rule for mental health care or somatic care, nor where no discharge has come up', () => {
    const nothing = { dischargeToldAt: null, dischargePrepared: null }
    for (const careField of ['somatic', 'mental-health'] as const) {
      for (const point of points) {
        expect(seen(point, { ...nothing, careField }), `${careField} ${point}`).toEqual(none)
      }
    }
    for (const point of points) {
      expect(seen(point, { ...nothing, readyAt: null, transferredAt: null }), point).toEqual(none)
    }
  })

  it('covers what the regulation does not: private rehabilitation, and the years before 2017', () => {
    const untold = { dischargeToldAt: null, privateRehabilitation: true }
    for (const on of ['2015-02-01', today]) {
      expect(seen('addiction-discharge-told', untold, on)).toEqual([
        'unmet /dischargeToldAt missing',
      ])
      expect(seen('ready-told-at-once', untold, on)).toEqual(none)
    }
  })

  it('is an act', () => {
    const found = findingsOf(check(stay)).filter(({ requirement }) => points.includes(requirement))
    expect(new Set(found.map(({ force, weight }) => `${force} ${weight}`))).toEqual(
      new Set(['statute must']),
    )
  })
})

describe('utskf § 12: transfer and summary', () => {
  it('the patient is transferred once the municipality has confirmed, not a second before', () => {
    const seen = (transferredAt: string) => seenOf(check({ transferredAt }), 'transfer-confirmed')
    expect(
      ['2026-04-03T08:59:59+02:00', '2026-04-03T09:00:00+02:00', '2026-04-03T07:00:01Z'].map(seen),
    ).toEqual([
      ['unmet /transferredAt too-early'],
      ['met /transferredAt met'],
      ['met /transferredAt met'],
    ])
  })

  it('a summary goes out on every discharge, to the municipality or not, unless the patient objects', () => {
    const seen = (stay: AdmissionAndDischarge) => seenOf(check(stay), 'summary-sent')
    const unsent = { summarySent: false }
    expect(seen(unsent)).toEqual(['unmet /summarySent missing'])
    expect(seen({ ...unsent, summaryObjected: true })).toEqual(['met /summarySent objected'])
    expect(seen({ ...unsent, summaryObjected: false })).toEqual(['unmet /summarySent missing'])
    expect(seen({ summaryObjected: true })).toEqual(['undetermined /summarySent ask-despite'])
    const home = { transferredAt: null, dischargedAt: '2026-04-03T10:00:00+02:00' }
    expect(seen({ ...home, ...unsent })).toEqual(['unmet /summarySent missing'])
    expect(seenOf(check({ ...home, offerConfirmedAt: null }), 'transfer-confirmed')).toEqual([
      'not-applicable  not-applicable',
    ])
    expect(seen({ transferredAt: null, ...unsent })).toEqual(['not-applicable  not-applicable'])
  })

  it('the referrer gets one unless the patient objects, or, from 2026-07-01, would have done so', () => {
    const isDue = (stay: AdmissionAndDischarge, on: string) =>
      seenOf(check({ summaryToReferrer: 'not-sent', ...stay }, on), 'summary-to-referrer')
    const due = ['unmet /summaryToReferrer missing']
    const none = ['not-applicable  not-applicable']
    const part = { completeness: 'partial' } as const
    const wouldObject = { summaryWouldBeObjectedTo: true }
    for (const on of [shift(transfer, -1), transfer]) {
      expect(isDue({ summaryObjected: true }, on)).toEqual(none)
      expect(isDue({ summaryObjected: false, ...part }, on)).toEqual(due)
      expect(isDue({}, on)).toEqual(due)
      expect(isDue(part, on)).toEqual(['undetermined  applicability-unknown'])
    }
    expect(isDue(wouldObject, shift(transfer, -1))).toEqual(due)
    expect(isDue(wouldObject, transfer)).toEqual(none)
  })

  it('rests on the sections of the Health Personnel Act that are law on the day', () => {
    const basis = (on: string) =>
      findingsOf(check({}, on)).find(({ requirement }) => requirement === 'summary-sent')?.basis
    expect(basis('2013-06-30')).toEqual([
      'utskf § 12 (2)',
      'interpretation: discharge-summary-before-2013',
    ])
    for (const on of ['2013-07-01', shift(transfer, -1)]) {
      expect(basis(on)).toEqual(['hpl § 45 a', 'utskf § 12 (2)'])
    }
    for (const on of [transfer, shift(transfer, 1)]) {
      expect(basis(on)).toEqual([
        'hpl § 26',
        'utskf § 12 (2)',
        'hpl § 29 (1)',
        'hpl § 29 (2)',
        'hpl § 29 (3)',
      ])
    }
  })

  it('a summary is asked of every institution by the act, from 2013-07-01', () => {
    const uncovered: readonly AdmissionAndDischarge[] = [
      { privateRehabilitation: true, summarySent: false },
      { careField: 'mental-health', summarySent: false },
    ]
    for (const stay of uncovered) {
      const seen = (on: string) => seenOf(check(stay, on), 'summary-sent')
      expect(seen('2013-06-30')).toEqual(['not-applicable  not-applicable'])
      for (const on of ['2013-07-01', '2016-12-31', today, transfer]) {
        expect(seen(on)).toEqual(['unmet /summarySent missing'])
      }
    }
    const force = (on: string) =>
      findingsOf(check({}, on)).find(({ requirement }) => requirement === 'summary-sent')?.force
    expect(['2013-06-30', '2013-07-01'].map(force)).toEqual(['regulation', 'statute'])
    const outside = { inpatientStay: false, summarySent: false }
    expect(seenOf(check(outside), 'summary-sent')).toEqual(['not-applicable  not-applicable'])
  })

  it('a summary goes to whoever referred and to the practitioner too, from 2013-07-01', () => {
    const recipients = [
      ['summary-to-referrer', 'summaryToReferrer'],
      ['summary-to-practitioner', 'summaryToPractitioner'],
    ] as const
    for (const [point, field] of recipients) {
      const seen = (stay: AdmissionAndDischarge, on = today) => seenOf(check(stay, on), point)
      const unsent = { [field]: 'not-sent' }
      expect(seen(unsent, '2013-06-30')).toEqual([])
      for (const on of ['2013-07-01', shift(transfer, -1), transfer]) {
        expect(seen(unsent, on)).toEqual([`unmet /${field} missing`])
      }
      expect(seen({ [field]: 'none' })).toEqual([`met /${field} none`])
      expect(seen({ ...unsent, summaryObjected: true })).toEqual(['not-applicable  not-applicable'])
      const would = { ...unsent, summaryWouldBeObjectedTo: true }
      expect([shift(transfer, -1), transfer].map((on) => seen(would, on))).toEqual([
        [`unmet /${field} missing`],
        ['not-applicable  not-applicable'],
      ])
      expect(seen({ ...unsent, completeness: 'partial' })).toEqual([
        'undetermined  applicability-unknown',
      ])
    }
  })

  it('a summary that was sent is in time or not, which a reader finds', () => {
    const seen = (summaryInTime: boolean | null, on = today) =>
      seenOf(check({ summaryInTime }, on), 'summary-in-time')
    expect(seen(false, '2013-06-30')).toEqual([])
    for (const on of ['2013-07-01', transfer]) {
      expect(seen(true, on)).toEqual(['met /summaryInTime met'])
      expect(seen(false, on)).toEqual(['unmet /summaryInTime not-in-time'])
      expect(seen(null, on)).toEqual(['undetermined /summaryInTime ask-in-time'])
    }
  })

  it('to whom it goes the patient should be able to say, from 2013-07-01 to 2026-06-30', () => {
    const asked = (on: string) =>
      findingsOf(check({ summaryRecipientsAsked: false }, on))
        .filter(({ requirement }) => requirement === 'summary-recipients-asked')
        .map(({ status, weight, force }) => [status, weight, force])
    const should = [['unmet', 'should', 'statute']]
    expect(['2013-06-30', '2013-07-01', shift(transfer, -1), transfer].map(asked)).toEqual([
      [],
      should,
      should,
      [],
    ])
  })

  it('that a patient would object counts as an objection from 2026-07-01 (hpl § 29 (2))', () => {
    const seen = (summarySent: boolean, on: string) =>
      seenOf(check({ summarySent, summaryWouldBeObjectedTo: true }, on), 'summary-sent')
    const before = shift(transfer, -1)
    expect([before, transfer].map((on) => seen(false, on))).toEqual([
      ['unmet /summarySent missing'],
      ['met /summarySent would-object'],
    ])
    expect([before, transfer].map((on) => seen(true, on))).toEqual([
      ['met /summarySent met'],
      ['undetermined /summarySent ask-despite'],
    ])
  })
})
