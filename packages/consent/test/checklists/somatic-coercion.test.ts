import { describe, expect, it } from 'vitest'
import {
  checkSomaticCoercion,
  consentChecklists,
  type SomaticCoercionDocument,
} from '../../src/checklists/index.js'
import { locating, shift } from './helpers/days.js'
import { endsOf, having, linesOf, pointsOf } from './helpers/reports.js'

const somaticCoercionPoints = consentChecklists['consent.coercion-somatic'].requirements

const say = (document: SomaticCoercionDocument, point: string, on = '2026-07-01') =>
  linesOf(checkSomaticCoercion(document, { on }), point)
const end = (document: SomaticCoercionDocument, point: string, on = '2026-07-01') =>
  endsOf(checkSomaticCoercion(document, { on })).get(point)

describe('pbrl § 4A-2. Whom the chapter is about', () => {
  it('is a patient of 16 or more who lacks competence and objects, in somatic care', () => {
    const document = {
      over16: false,
      competenceFoundLacking: false,
      objects: false,
      treatmentFor: 'mental',
    } as const
    expect(having(checkSomaticCoercion(document, { on: '2026-07-01' }), 'unmet')).toEqual([
      'over-16',
      'competence-found-lacking',
      'objects',
      'somatic',
    ])
  })
})

describe('pbrl § 4A-3. When care may be given', () => {
  it.each([
    ['tried', 'met', 'not-applicable'],
    ['not-tried', 'unmet', 'not-applicable'],
    ['obviously-useless', 'met', 'undetermined'],
    [null, 'undetermined', 'undetermined'],
  ] as const)(
    'trust-building measures %s: %s, and the reasons %s',
    (trustBuilding, tried, reasons) => {
      const document = { trustBuilding, uselessnessReasons: 'stated' } as const
      expect(end(document, 'trust-building')).toBe(tried)
      expect(end(document, 'trust-building-useless')).toBe(reasons)
    },
  )

  it.each([
    ['essentialHarm', 'essential-harm'],
    ['necessity', 'necessary'],
    ['proportionality', 'proportionate'],
    ['clearlyBest', 'clearly-best'],
  ])('asks a reader of %s', (field, point) => {
    expect(say({ [field]: 'stated' }, point)).toEqual([`undetermined /${field} ask`])
  })

  it('gives weight to resistance and to whether competence returns', () => {
    const document = { resistanceWeighed: false, recoveryWeighed: false }
    expect(having(checkSomaticCoercion(document, { on: '2026-07-01' }), 'unmet')).toEqual([
      'resistance-weighed',
      'recovery-weighed',
    ])
  })
})

describe('pbrl § 4A-4. How it is carried out', () => {
  it('makes one finding a measure', () => {
    const measures = [
      { kind: 'coercion', carriesOutCare: true },
      { kind: 'alarm' },
      { kind: 'holding', carriesOutCare: false, necessary: false },
    ] as const
    expect(say({ measures: [...measures] }, 'measures-carry-out-care')).toEqual([
      'met /measures/0/carriesOutCare met',
      'undetermined /measures/1/carriesOutCare unknown',
      'unmet /measures/2/carriesOutCare missing',
    ])
    expect(say({ measures: [...measures] }, 'confinement-necessary')).toEqual([
      'unmet /measures/2/necessary missing',
    ])
  })

  it('asks of what kind a measure is, where that matters', () => {
    const measures = [{ kind: 'admission', necessary: true }, { necessary: false }] as const
    expect(end({ measures: [...measures] }, 'confinement-necessary')).toBe('undetermined')
    expect(say({ measures: [...measures] }, 'confinement-necessary')).toEqual([
      'met /measures/0/necessary met',
      'undetermined /measures/1/kind unknown',
    ])
    expect(say({ measures: [{}, ...measures] }, 'confinement-necessary')[0]).toBe(
      'undetermined /measures/0/kind unknown',
    )
  })

  it('does not ask of what kind a measure is where nothing is lacking of it', () => {
    const measures = [{ kind: 'admission' as const, necessary: true }, { necessary: true }]
    expect(say({ measures }, 'confinement-necessary')).toEqual([
      'met /measures/0/necessary met',
      'met /measures/1/necessary met',
    ])
  })

  it('concerns no measures where there are none', () => {
    const report = checkSomaticCoercion({ measures: [] }, { on: '2026-07-01' })
    const about = ['measures-carry-out-care', 'confinement-necessary', 'unnamed-measures']
    expect(about.map((point) => endsOf(report).get(point))).toEqual([
      'not-applicable',
      'not-applicable',
      'not-applicable',
    ])
  })

  it.each([
    [shift(locating, -1), ['undetermined /measures/0/basisFound unknown']],
    [locating, []],
    [shift(locating, 1), []],
  ])('names locating systems only from 2013-09-01: %s', (on, expected) => {
    const document = { measures: [{ kind: 'locating' as const }] }
    expect(say(document, 'unnamed-measures-before-2013', on)).toEqual(expected)
    expect(end(document, 'unnamed-measures', on)).toBe(on < locating ? undefined : 'not-applicable')
  })

  it('stops at once when the conditions are no longer met', () => {
    const lapsed = { conditionsLapsed: true }
    expect(say({ ...lapsed, stopped: 'later' }, 'stopped-at-once')).toEqual([
      'unmet /stopped too-late',
    ])
    expect(end({ conditionsLapsed: false, stopped: 'not-stopped' }, 'stopped-at-once')).toBe(
      'not-applicable',
    )
  })
})

describe('pbrl § 4A-5 (1). Who decides, and for how long', () => {
  it.each([
    ['2025-03-01', '2025-03-01', 'met'],
    ['2025-03-01', '2026-02-28', 'met'],
    ['2025-03-01', '2026-03-01', 'met'],
    ['2025-03-01', '2026-03-02', 'too-long'],
    ['2024-02-29', '2025-02-28', 'met'],
    ['2024-02-29', '2025-03-01', 'too-long'],
    ['2023-02-28', '2024-02-28', 'met'],
    ['2023-02-28', '2024-02-29', 'too-long'],
    ['2025-03-01', '2025-02-28', 'ends-before-start'],
  ])('from %s through %s: %s', (validFrom, validThrough, message) => {
    const status = message === 'met' ? 'met' : 'unmet'
    expect(say({ validFrom, validThrough }, 'at-most-one-year')).toEqual([
      `${status} /validThrough ${message}`,
    ])
  })

  it.each([
    ['2026-02-28', 'undetermined /validFrom not-yet'],
    ['2026-03-01', 'met /validThrough met'],
    ['2026-08-31', 'met /validThrough met'],
    ['2026-09-01', 'unmet /validThrough expired'],
  ])('is in effect from its first day through its last: %s', (on, expected) => {
    const document = { validFrom: '2026-03-01', validThrough: '2026-08-31' }
    expect(say(document, 'in-effect', on)).toEqual([expected])
  })

  it('asks for the days that are not known', () => {
    const [from, through] = [{ validFrom: '2026-03-01' }, { validThrough: '2026-08-31' }]
    for (const point of ['at-most-one-year', 'in-effect']) {
      expect(say(from, point)).toEqual(['undetermined /validThrough unknown'])
      expect(say(through, point)).toEqual(['undetermined /validFrom unknown'])
    }
    expect(say(through, 'in-effect', '2026-09-01')).toEqual(['unmet /validThrough expired'])
  })
})

describe('pbrl § 4A-5 (2). The serious intervention', () => {
  const consulted = { consultation: 'none' } as const

  it.each(['admission', 'holding', 'movement-restricting'] as const)(
    'is always one where the patient objects to it: %s',
    (kind) => {
      const document = { ...consulted, serious: false, measures: [{ kind, objectedTo: true }] }
      expect(end(document, 'counted-as-serious')).toBe('unmet')
      expect(end(document, 'others-consulted')).toBe('unmet')
      expect(end(document, 'seriousness-assessed')).toBe('not-applicable')
    },
  )

  it('is otherwise one where the assessment says so', () => {
    const measures = [
      { kind: 'holding', objectedTo: false },
      { kind: 'alarm', objectedTo: true },
    ] as const
    const document = { ...consulted, measures: [...measures] }
    expect(end({ ...document, serious: true }, 'others-consulted')).toBe('unmet')
    expect(end({ ...document, serious: false }, 'others-consulted')).toBe('not-applicable')
    expect(end({ ...document, serious: false }, 'counted-as-serious')).toBe('not-applicable')
    expect(end(document, 'others-consulted')).toBe('undetermined')
    expect(end(document, 'seriousness-assessed')).toBe('undetermined')
  })

  it('is open while it is unknown whether the patient objects to being held', () => {
    const document = { ...consulted, serious: false, measures: [{ kind: 'holding' as const }] }
    expect(end(document, 'counted-as-serious')).toBe('undetermined')
    expect(end(document, 'others-consulted')).toBe('undetermined')
  })

  it('is consulted on before it is decided', () => {
    const document = { serious: true, consultation: 'after-decision' } as const
    expect(say(document, 'others-consulted')).toEqual(['unmet /consultation too-late'])
  })
})

describe('pbrl § 4A-5 (3) and (4). Nursing and care; next of kin', () => {
  it('asks for a separate decision where nursing and care is the main purpose', () => {
    const document = { separateCareDecision: false }
    expect(end({ ...document, mainlyCare: true }, 'separate-care-decision')).toBe('unmet')
    expect(end({ ...document, mainlyCare: false }, 'separate-care-decision')).toBe('not-applicable')
  })

  it.each([
    ['before-decision', 'met'],
    ['after-decision', 'unmet'],
    ['not-asked', 'unmet'],
    ['not-possible', 'not-applicable'],
  ] as const)(
    'asks next of kin before the decision, where possible: %s',
    (nextOfKinAsked, expected) => {
      expect(end({ nextOfKinAsked }, 'next-of-kin-asked')).toBe(expected)
    },
  )
})

describe('pbrl § 4A-6. Who is told', () => {
  it('lets the patient be told afterwards only because of danger, which a reader judges', () => {
    expect(say({ patientNotified: 'afterwards-because-of-danger' }, 'patient-notified')).toEqual([
      'undetermined /patientNotified danger',
    ])
    expect(say({ patientNotified: 'later' }, 'patient-notified')).toEqual([
      'unmet /patientNotified too-late',
    ])
  })

  it('tells next of kin where there are any', () => {
    const document = { nextOfKinNotified: 'not-notified' } as const
    expect(end({ ...document, hasNextOfKin: true }, 'next-of-kin-notified')).toBe('unmet')
    expect(end({ ...document, hasNextOfKin: false }, 'next-of-kin-notified')).toBe('not-applicable')
  })

  it('wants the rights in the notice, and two copies sent', () => {
    const document = {
      noticeOfComplaint: false,
      noticeOfStatement: false,
      copyToSuperior: false,
      copyToCountyGovernor: false,
    }
    expect(having(checkSomaticCoercion(document, { on: '2026-07-01' }), 'unmet')).toEqual([
      'notice-of-complaint',
      'notice-of-statement',
      'copy-to-superior',
      'copy-to-county-governor',
    ])
  })
})

describe('pbrl § 4A-4 (4) sentence 2. What the review gives special weight to', () => {
  it('is the lack of effect and unforeseen harm, each for itself', () => {
    const unmet = (document: SomaticCoercionDocument, on: string) =>
      having(checkSomaticCoercion(document, { on }), 'unmet')
    for (const on of ['2012-01-01', '2026-07-01']) {
      expect(unmet({ effectWeighed: false, negativeEffectsWeighed: true }, on)).toEqual([
        'effect-weighed',
      ])
      expect(unmet({ effectWeighed: true, negativeEffectsWeighed: false }, on)).toEqual([
        'negative-effects-weighed',
      ])
    }
  })
})

describe('pbrl § 4A-9 with fvl §§ 23 to 25. Form and reasons', () => {
  it.each([
    ['written', 'met /form met'],
    ['oral-because-of-burden', 'undetermined /form burden'],
    ['oral', 'unmet /form missing'],
  ] as const)('asks for writing, which only a special burden excuses: %s', (form, expected) => {
    expect(say({ form }, 'in-writing')).toEqual([expected])
  })

  it.each([
    ['with-decision', 'met', 'undetermined'],
    ['later', 'unmet', 'undetermined'],
    ['none', 'unmet', 'not-applicable'],
    [null, 'undetermined', 'undetermined'],
  ] as const)('asks for reasons at once: %s', (reasonsGiven, reasoned, content) => {
    const document = { reasonsGiven, rulesInReasons: 'stated', factsInReasons: 'stated' } as const
    expect(end(document, 'reasoned')).toBe(reasoned)
    expect(end(document, 'reasons-name-rules')).toBe(content)
    expect(end(document, 'reasons-name-facts')).toBe(content)
  })

  it('asks a reader whether the reasons name rules and facts', () => {
    const given = { reasonsGiven: 'with-decision' } as const
    expect(say({ ...given, rulesInReasons: 'stated' }, 'reasons-name-rules')).toEqual([
      'undetermined /rulesInReasons ask',
    ])
    expect(say({ ...given, factsInReasons: 'insufficient' }, 'reasons-name-facts')).toEqual([
      'unmet /factsInReasons insufficient',
    ])
  })
})

describe('pbrl § 4A-9 with fvl § 27 (3). What the notice tells of complaint', () => {
  it('is more than that one may complain', () => {
    const document = {
      noticeOfComplaint: true,
      noticeOfTimeLimit: false,
      noticeOfComplaintBody: false,
      noticeOfProcedure: false,
      noticeOfDocuments: false,
    }
    for (const on of ['2012-01-01', '2026-07-01']) {
      expect(having(checkSomaticCoercion(document, { on }), 'unmet')).toEqual([
        'notice-of-time-limit',
        'notice-of-complaint-body',
        'notice-of-procedure',
        'notice-of-documents',
      ])
    }
  })

  it.each([
    [true, 'unmet'],
    [false, 'not-applicable'],
    [null, 'undetermined'],
  ] as const)(
    'is of suspension where harm may come before a complaint is decided: %s',
    (harmBeforeComplaintDecided, expected) => {
      const document = { harmBeforeComplaintDecided, noticeOfSuspension: false }
      expect(end(document, 'notice-of-suspension')).toBe(expected)
    },
  )

  it('cites the act by which the Public Administration Act applies, first', () => {
    const byReference = somaticCoercionPoints.filter(({ basis }) =>
      basis.some((citation) => citation.startsWith('fvl ')),
    )
    expect(byReference).toHaveLength(9)
    for (const { id, basis } of byReference) expect(basis[0], id).toBe('pbrl § 4A-9')
  })
})

describe('pbrl chapter 4 A over time', () => {
  it('has the same points throughout, but for what 2013-09-01 named', () => {
    const points = (on: string) =>
      pointsOf(checkSomaticCoercion({}, { on })).filter((point) => !point.startsWith('unnamed'))
    for (const on of [
      '2013-08-31',
      '2013-09-01',
      '2021-05-31',
      '2021-06-01',
      '2026-05-31',
      '2026-06-01',
    ]) {
      expect(points(on)).toEqual(points('2012-01-01'))
    }
  })
})
