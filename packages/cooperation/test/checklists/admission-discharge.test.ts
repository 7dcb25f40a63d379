import { describe, expect, it } from 'vitest'
import {
  checkAdmissionAndDischarge,
  type AdmissionAndDischarge,
} from '../../src/checklists/index.js'
import { management, shift, today, transfer } from './helpers/days.js'
import { findingsOf, seenOf } from './helpers/reports.js'
import { wholes } from './helpers/wholes.js'

const stays = wholes.filter(({ of }) => of.includes('cooperation.admission-discharge'))
const complete = (field: 'somatic' | 'mental-or-addiction'): AdmissionAndDischarge => {
  const found = stays.find(({ name }) => name.endsWith(field))
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

  it('says how many hours it took, rounded up', () => {
    const [finding] = findingsOf(
      check({ admittedAt, municipalityToldAt: '2026-02-02T08:00:01+01:00' }),
    ).filter(({ status }) => status === 'unmet')
    expect(finding?.values).toEqual({ hours: 25 })
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

describe('utskf § 2: whom the rules concern', () => {
  const statuses = (stay: AdmissionAndDischarge, on = today) =>
    new Set(findingsOf(check(stay, on)).map(({ status }) => status))

  it('private rehabilitation institutions are exempt', () => {
    for (const on of ['2012-01-01', today]) {
      expect(statuses({ privateRehabilitation: true, municipalityToldAt: null }, on)).toEqual(
        new Set(['not-applicable']),
      )
    }
  })

  it('mental health care and addiction treatment were exempt to 2016-12-31', () => {
    const mental = { ...complete('mental-or-addiction'), municipalityToldAt: null }
    expect(statuses(mental, shift(management, -1))).toEqual(new Set(['not-applicable']))
    for (const on of [management, shift(management, 1)]) {
      expect(seenOf(check(mental, on), 'told-within-24-hours')).toEqual([
        'unmet /municipalityToldAt missing',
      ])
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

describe('utskf § 9 (3): partners are called in', () => {
  it('in mental health care and addiction treatment where needed, from 2017', () => {
    const stay = { ...complete('mental-or-addiction'), partnersCalled: false }
    const seen = (each: AdmissionAndDischarge, on: string) =>
      seenOf(check(each, on), 'partners-called')
    expect(seen(stay, shift(management, -1))).toEqual([])
    expect(seen(stay, management)).toEqual(['unmet /partnersCalled missing'])
    expect(seen({ ...stay, partnersNeeded: false }, management)).toEqual([
      'not-applicable  not-applicable',
    ])
    expect(seen({ ...stay, careField: 'somatic' }, management)).toEqual([
      'not-applicable  not-applicable',
    ])
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

  it('from 2026-07-01 the text was not read, and the report says so', () => {
    const reading = (on: string) => {
      const [report] = check({}, on)
      return report?.status === 'checked' && [report.confidence, report.unverified]
    }
    expect(reading(shift(transfer, -1))).toEqual(['inferred', ['utskf § 2']])
    expect(reading(transfer)).toEqual([
      'unverified',
      ['utskf § 2', 'utskf § 12 (1)', 'interpretation: discharge-transfer-2026', 'utskf § 12 (2)'],
    ])
  })
})
