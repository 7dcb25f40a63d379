import { describe, expect, it } from 'vitest'
import {
  checkSeriousIntervention,
  type SeriousInterventionDocument,
} from '../../src/checklists/index.js'
import { competence, guardianship, shift } from './helpers/days.js'
import { endsOf, having, linesOf, pointsOf } from './helpers/reports.js'

const before = shift(competence, -1)
const say = (document: SeriousInterventionDocument, point: string, on = '2026-07-01') =>
  linesOf(checkSeriousIntervention(document, { on }), point)
const end = (document: SeriousInterventionDocument, point: string, on = '2026-07-01') =>
  endsOf(checkSeriousIntervention(document, { on })).get(point)

describe('pbrl § 4-6 (2). The decision', () => {
  it('asks a reader whether interest and probable consent are shown', () => {
    expect(say({ interest: 'stated' }, 'interest')).toEqual(['undetermined /interest ask'])
    expect(say({ probableConsent: 'missing' }, 'probable-consent')).toEqual([
      'unmet /probableConsent missing',
    ])
  })

  it('asks next of kin only where that is possible', () => {
    expect(end({ nextOfKinAsked: 'not-asked' }, 'next-of-kin-asked')).toBe('unmet')
    expect(end({ nextOfKinAsked: 'not-possible' }, 'next-of-kin-asked')).toBe('not-applicable')
  })

  it.each([
    ['asked', 'unmet'],
    ['not-asked', 'not-applicable'],
    ['not-possible', 'not-applicable'],
    [null, 'undetermined'],
  ] as const)(
    'wants what next of kin told in the record, where they told it: %s',
    (asked, expected) => {
      const document = { nextOfKinAsked: asked, nextOfKinRecorded: false }
      expect(end(document, 'next-of-kin-recorded')).toBe(expected)
    },
  )

  it('comes after others were consulted', () => {
    const document = { consultation: 'after-decision', opinionsRecorded: true } as const
    expect(say(document, 'others-consulted')).toEqual(['unmet /consultation too-late'])
    expect(end(document, 'opinions-recorded')).toBe('met')
    expect(end({ consultation: 'none' }, 'opinions-recorded')).toBe('not-applicable')
  })
})

describe('pbrl § 4-6 (3). The patient who objects', () => {
  it('gets no such care on this basis', () => {
    expect(say({ objects: true }, 'no-objection')).toEqual(['unmet /objects present'])
    expect(say({ objects: false }, 'no-objection')).toEqual(['met /objects met'])
    expect(say({}, 'no-objection')).toEqual(['undetermined /objects unknown'])
  })
})

describe('pbrl § 4-3 (5), to 2026-05-31. Serious mental disorder', () => {
  const document = { treatmentFor: 'mental', seriousMentalDisorder: true } as const

  it('was no matter for this section to 2026-05-31, and is from 2026-06-01', () => {
    const point = 'no-serious-mental-disorder'
    expect(end(document, point, before)).toBe('unmet')
    expect(end({ treatmentFor: 'serious-mental' }, point, before)).toBe('unmet')
    expect(end(document, point, competence)).toBeUndefined()
  })

  it('did not stand in the way of somatic care, or of care for another mental disorder', () => {
    const point = 'no-serious-mental-disorder'
    expect(end({ ...document, treatmentFor: 'somatic' }, point, before)).toBe('not-applicable')
    expect(end({ ...document, seriousMentalDisorder: false }, point, before)).toBe('met')
    expect(end({ treatmentFor: 'mental' }, point, before)).toBe('undetermined')
  })
})

describe('pbrl § 4-6 (4) to (6), from 2026-06-01. ECT and the control commission', () => {
  const points = [
    'ect-conditions',
    'commission-leader-notified',
    'record-copy-sent',
    'commission-leader-checked',
    'reviewed-every-sixth-month',
    'updated-assessment-given',
  ]

  it.each([
    [before, []],
    [competence, points],
    [shift(competence, 1), points],
  ])('is looked at on %s: %s', (on, expected) => {
    const inForce = pointsOf(checkSeriousIntervention({}, { on }))
    expect(inForce.filter((point) => points.includes(point))).toEqual(expected)
  })

  it('allows ECT only under the mental health care act § 4-4 b', () => {
    const report = checkSeriousIntervention(
      { electroconvulsive: true, ectConditions: 'missing' },
      { on: competence },
    )
    expect(report).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          requirement: 'ect-conditions',
          status: 'unmet',
          basis: ['pbrl § 4-6 (4)', 'phvl § 4-4 b (1)'],
        }),
      ]) as unknown,
    })
    expect(end({ electroconvulsive: false }, 'ect-conditions')).toBe('not-applicable')
  })

  it.each([
    ['somatic', true, 'not-applicable'],
    ['mental', false, 'not-applicable'],
    ['mental', true, 'unmet'],
    ['mental', null, 'undetermined'],
    ['serious-mental', null, 'unmet'],
    [null, true, 'undetermined'],
  ] as const)(
    'tells the leader where care for %s meets a serious disorder: %s',
    (what, ill, expected) => {
      const report = checkSeriousIntervention(
        {
          treatmentFor: what,
          seriousMentalDisorder: ill,
          commissionLeaderNotified: false,
          recordCopySent: false,
        },
        { on: competence },
      )
      expect(endsOf(report).get('commission-leader-notified')).toBe(expected)
      expect(endsOf(report).get('record-copy-sent')).toBe(expected)
    },
  )
})

describe('pbrl § 4-6 (5) sentence 2. What the leader of the control commission looks into', () => {
  const point = 'commission-leader-checked'
  const told = { treatmentFor: 'serious-mental', commissionLeaderNotified: true } as const

  it.each([
    ['as-soon-as-possible', 'met /commissionLeaderChecked met'],
    ['later', 'unmet /commissionLeaderChecked too-late'],
    ['not-checked', 'unmet /commissionLeaderChecked missing'],
    [null, 'undetermined /commissionLeaderChecked unknown'],
  ] as const)('is looked into as soon as possible: %s', (commissionLeaderChecked, expected) => {
    expect(say({ ...told, commissionLeaderChecked }, point, competence)).toEqual([expected])
  })

  it('is no point before 2026-06-01', () => {
    expect(say({ ...told, commissionLeaderChecked: 'not-checked' }, point, before)).toEqual([])
  })

  it('waits for the leader to be told, and is only where the leader must be', () => {
    const document = { ...told, commissionLeaderChecked: 'not-checked' } as const
    expect(end({ ...document, commissionLeaderNotified: false }, point)).toBe('not-applicable')
    expect(end({ ...document, commissionLeaderNotified: null }, point)).toBe('undetermined')
    expect(end({ ...document, treatmentFor: 'somatic' }, point)).toBe('not-applicable')
  })
})

describe('pbrl § 4-6 (6). Review every sixth month', () => {
  const point = 'reviewed-every-sixth-month'
  const care = { treatmentFor: 'serious-mental', decidedOn: '2026-08-31' } as const

  it.each([
    ['2027-02-27', [], 'met /reviews not-due'],
    ['2027-02-28', [], 'met /reviews not-due'],
    ['2027-03-01', [], 'unmet /reviews missing'],
    ['2027-03-01', ['2027-02-28'], 'met /reviews met'],
    ['2027-03-01', ['2026-09-01'], 'met /reviews met'],
    ['2027-03-01', ['2026-08-31'], 'unmet /reviews missing'],
    ['2027-03-01', ['2027-03-01'], 'undetermined /reviews uneven'],
    ['2027-03-01', ['2027-03-02'], 'unmet /reviews missing'],
    ['2027-08-31', ['2027-02-28'], 'met /reviews met'],
    ['2027-09-01', ['2027-02-28'], 'unmet /reviews missing'],
    ['2027-09-01', ['2027-08-31', '2027-02-01'], 'met /reviews met'],
    ['2027-09-01', ['2027-02-01', '2027-02-02'], 'undetermined /reviews uneven'],
  ])('on %s, with reviews on %j: %s', (on, reviews, expected) => {
    expect(say({ ...care, reviews }, point, on)).toEqual([expected])
  })

  it('asks for the days that are not known', () => {
    expect(say({ treatmentFor: 'serious-mental' }, point)).toEqual([
      'undetermined /decidedOn unknown',
    ])
    expect(say(care, point, '2027-09-01')).toEqual(['undetermined /reviews unknown'])
  })

  it('asks of a decision older than the rule whether it was made anew', () => {
    expect(say({ ...care, decidedOn: before }, point, '2027-09-01')).toEqual([
      'undetermined /decidedOn earlier-decision',
    ])
    expect(say({ ...care, decidedOn: competence, reviews: [] }, point, '2026-12-01')).toEqual([
      'met /reviews not-due',
    ])
    expect(say({ ...care, decidedOn: competence, reviews: [] }, point, '2026-12-02')).toEqual([
      'unmet /reviews missing',
    ])
  })

  it('is only for care for a serious mental disorder', () => {
    expect(end({ ...care, treatmentFor: 'mental' }, point)).toBe('not-applicable')
  })

  it('asks for an updated assessment once a review was due', () => {
    const document = { ...care, updatedAssessmentGiven: false }
    expect(end(document, 'updated-assessment-given', '2027-02-28')).toBe('not-applicable')
    expect(end(document, 'updated-assessment-given', '2027-03-01')).toBe('unmet')
  })

  it('ends in bounded time, however far the days lie apart', () => {
    const far = { ...care, reviews: Array.from({ length: 200 }, () => '2026-09-01') }
    expect(say(far, point, '9999-12-31')).toEqual(['unmet /reviews missing'])
  })
})

describe('pbrl § 4-6 (1) and (2). The patient of full age to 2013-06-30, over 18 from 2013-07-01', () => {
  const incapable = { adult: true, declaredIncapable: true }

  it.each([
    [shift(guardianship, -1), ['adult-before-2013'], ['adult-before-2013']],
    [guardianship, ['adult'], []],
    [shift(guardianship, 1), ['adult'], []],
  ])('is asked about by its own point on %s', (on, points, unmet) => {
    const report = checkSeriousIntervention(incapable, { on })
    expect(pointsOf(report).filter((point) => point.startsWith('adult'))).toEqual(points)
    expect(having(report, 'unmet')).toEqual(unmet)
  })

  it('was 18, and not declared incapable', () => {
    const on = shift(guardianship, -1)
    expect(say(incapable, 'adult-before-2013', on)).toEqual([
      'met /adult met',
      'unmet /declaredIncapable incapable',
    ])
    expect(say({ adult: false, declaredIncapable: false }, 'adult-before-2013', on)).toEqual([
      'unmet /adult missing',
      'met /declaredIncapable met',
    ])
    expect(end({ adult: true, declaredIncapable: false }, 'adult-before-2013', on)).toBe('met')
    expect(end({ adult: true }, 'adult-before-2013', on)).toBe('undetermined')
  })
})

describe('pbrl § 4-6. The report', () => {
  it('carries that the wording of (1) before 2013-07-01 was not read', () => {
    const confidence = (on: string) => {
      const report = checkSeriousIntervention({}, { on })
      return report.status === 'checked' ? report.confidence : undefined
    }
    expect(confidence('2013-06-30')).toBe('unverified')
    expect(confidence('2026-06-01')).toBe('read')
  })

  it('finds nothing lacking in what it knows nothing of', () => {
    expect(having(checkSeriousIntervention({}, { on: competence }), 'unmet')).toEqual([])
  })
})

describe('phvl § 4-4 b (3). A decision on electroconvulsive treatment', () => {
  const lines = (document: SeriousInterventionDocument, point: string, on = '2026-07-10') =>
    linesOf(checkSeriousIntervention({ electroconvulsive: true, ...document }, { on }), point)

  it('is for two weeks at most: the day before, the day and the day after', () => {
    const through = (ectThrough: string) =>
      lines({ ectFrom: '2026-07-01', ectThrough }, 'ect-two-weeks')
    expect(through('2026-07-14')).toEqual(['met /ectThrough met'])
    expect(through('2026-07-15')).toEqual(['met /ectThrough met'])
    expect(through('2026-07-16')).toEqual(['unmet /ectThrough too-long'])
    expect(through('2026-06-30')).toEqual(['unmet /ectThrough ends-before-start'])
  })

  it('covers no day after two weeks, whatever it says of its last day', () => {
    const at = (on: string) => lines({ ectFrom: '2026-07-01' }, 'ect-in-effect', on)
    expect(at('2026-06-30')).toEqual(['undetermined /ectFrom not-yet'])
    expect(at('2026-07-15')).toEqual(['undetermined /ectThrough unknown'])
    expect(at('2026-07-16')).toEqual(['unmet /ectFrom expired'])
  })

  it('does not leave all in order six months into the treatment', () => {
    const given: SeriousInterventionDocument = {
      ectConditions: 'sufficient',
      decidedOn: '2026-06-05',
      ectFrom: '2026-06-05',
    }
    expect(lines(given, 'ect-in-effect', '2026-12-05')).toEqual(['unmet /ectFrom expired'])
    expect(lines({ decidedOn: '2026-06-05' }, 'ect-in-effect', '2026-12-05')).toEqual([
      'undetermined /ectFrom unknown',
    ])
  })

  it('is the only one in its series, and is written down at once', () => {
    expect(lines({ ectEarlierDecision: true }, 'ect-no-earlier-decision')).toEqual([
      'unmet /ectEarlierDecision present',
    ])
    expect(lines({ ectRecorded: 'later' }, 'ect-recorded')).toEqual(['unmet /ectRecorded too-late'])
  })

  it('is no point before 2026-06-01', () => {
    expect(lines({ ectEarlierDecision: true }, 'ect-no-earlier-decision', before)).toEqual([])
  })
})
