import { describe, expect, it } from 'vitest'
import { checkConsentDeclaration } from '../../src/checklists/index.js'
import { confidentiality, days, plan, shift } from './helpers/days.js'
import { endsOf, findingsOf, having, linesOf, pointsOf } from './helpers/reports.js'

const today = { on: '2026-02-01' }

describe('hrf §§ 17 and 19 h, ipf §§ 5 and 9. The consent to the plan', () => {
  const alone = { planConsented: true, planConsentInPlan: false }

  it.each([
    [shift(plan, -1), ['plan-consented-before-2022'], ['plan-consent-in-plan-before-2022']],
    [plan, ['plan-consented'], ['plan-consent-in-plan']],
    [shift(plan, 1), ['plan-consented'], ['plan-consent-in-plan']],
  ])('stands in the plan itself, by one regulation after the other: %s', (on, met, unmet) => {
    const report = checkConsentDeclaration(
      { ...alone, sharesConfidentialInformation: false },
      { on },
    )
    expect(having(report, 'met')).toEqual(met)
    expect(having(report, 'unmet')).toEqual(unmet)
  })

  it.each([
    ['2012-01-01', 'hrf § 19 h'],
    [shift(plan, -1), 'hrf § 19 h'],
    [plan, 'ipf § 9 (3) i'],
    [shift(plan, 1), 'ipf § 9 (3) i'],
  ])('stands there with the consent to the exchange by one provision: %s, %s', (on, expected) => {
    const report = checkConsentDeclaration(
      { ...alone, sharesConfidentialInformation: true, accessConsentInPlan: false },
      { on },
    )
    const lacking = findingsOf(report).filter(({ status }) => status === 'unmet')
    expect(lacking.map(({ at, basis }) => [at, basis])).toEqual([
      ['/planConsentInPlan', [expected]],
      ['/accessConsentInPlan', [expected]],
    ])
  })

  it('is a duty by regulation, at the place where it is to be stated', () => {
    const report = checkConsentDeclaration(alone, today)
    expect(report).toMatchObject({
      status: 'checked',
      must: { unmet: 1 },
      findings: expect.arrayContaining([
        {
          requirement: 'plan-consent-in-plan',
          status: 'unmet',
          weight: 'must',
          force: 'regulation',
          basis: ['ipf § 9 (3) i'],
          at: '/planConsentInPlan',
          message: 'missing',
        },
      ]) as unknown,
    })
  })
})

describe('hpl § 22. The consent to exchanging confidential information', () => {
  it('is not asked for where nothing confidential is exchanged', () => {
    const report = checkConsentDeclaration(
      { accessConsented: false, sharesConfidentialInformation: false },
      today,
    )
    expect(endsOf(report).get('access-consented')).toBe('not-applicable')
    expect(having(report, 'unmet')).toEqual([])
  })

  it('and all that it would have to say is not asked for then, on any day', () => {
    const ofTheWhole = /^plan-|^(may-withdraw|signed)$/
    for (const on of days) {
      const ends = endsOf(checkConsentDeclaration({ sharesConfidentialInformation: false }, { on }))
      const asked = [...ends].filter(([, status]) => status !== 'not-applicable')
      expect(asked.map(([point]) => point).filter((point) => !ofTheWhole.test(point))).toEqual([])
      expect(ends.size - asked.length, on).toBeGreaterThan(asked.length)
    }
  })

  it('is a question while it is unknown whether anything confidential is exchanged', () => {
    const report = checkConsentDeclaration({ accessConsented: false }, today)
    expect(linesOf(report, 'access-consented')).toEqual(['undetermined  applicability-unknown'])
  })

  it('is a consent of its own beside that to the plan', () => {
    const report = checkConsentDeclaration(
      { planConsented: true, accessConsented: false, sharesConfidentialInformation: true },
      today,
    )
    expect(having(report, 'unmet')).toEqual(['access-consented'])
  })

  it('lets nothing out where it cannot be seen what it covers and for whom', () => {
    const document = { sharesConfidentialInformation: true, information: [], participants: [] }
    for (const on of ['2012-01-01', shift(confidentiality, -1), confidentiality]) {
      const report = checkConsentDeclaration(document, { on })
      expect(having(report, 'unmet')).toEqual(['information-specified', 'participants-specified'])
      expect(report).toMatchObject({ must: { unmet: 2 }, should: { unmet: 0 } })
    }
    const report = checkConsentDeclaration(
      { ...document, sharesConfidentialInformation: false },
      today,
    )
    expect(having(report, 'unmet')).toEqual([])
  })

  it('reaches no further than it goes: each thing refused is a finding at its own place', () => {
    const report = checkConsentDeclaration(
      {
        sharesConfidentialInformation: true,
        information: ['diagnosis', 'family', 'function', 'finances'],
        refusedInformation: ['finances', 'family'],
        participants: ['school'],
        refusedParticipants: [],
      },
      today,
    )
    expect(linesOf(report, 'refused-information-left-out')).toEqual([
      'unmet /information/1 present',
      'unmet /information/3 present',
    ])
    expect(linesOf(report, 'refused-participants-left-out')).toEqual(['met /participants met'])
    expect(report).toMatchObject({ must: { unmet: 1 } })
  })

  it('has nothing to leave out where nothing is refused', () => {
    const document = { sharesConfidentialInformation: true, refusedInformation: [] }
    const report = checkConsentDeclaration(document, today)
    expect(linesOf(report, 'refused-information-left-out')).toEqual(['met /information met'])
  })

  it('asks what is refused, and what is included, where only the other is known', () => {
    const shares = { sharesConfidentialInformation: true }
    const point = 'refused-participants-left-out'
    const included = checkConsentDeclaration({ ...shares, participants: ['school'] }, today)
    expect(linesOf(included, point)).toEqual(['undetermined /refusedParticipants unknown'])
    const refused = checkConsentDeclaration({ ...shares, refusedParticipants: ['school'] }, today)
    expect(linesOf(refused, point)).toEqual(['undetermined /participants unknown'])
  })
})

describe('hrf § 17, ipf § 5 and hpl § 22. A consent counts as what it is on the day', () => {
  const given = { planConsented: true, accessConsented: true, sharesConfidentialInformation: true }
  const ends = (dates: object, on: string): readonly unknown[] => {
    const report = checkConsentDeclaration({ ...given, ...dates }, { on })
    return [linesOf(report, 'plan-consented'), linesOf(report, 'access-consented')]
  }
  const standing = [['met /planConsented met'], ['met /accessConsented met']]
  const fallen = (line: string) => [[`unmet ${line}`], [`unmet ${line}`]]

  it.each([
    ['2026-02-01', fallen('/givenOn not-yet')],
    ['2026-02-02', standing],
    ['2026-02-03', standing],
  ])('is none before the day on which it is given: %s', (on, expected) => {
    expect(ends({ givenOn: '2026-02-02' }, on)).toEqual(expected)
  })

  it.each([
    ['2026-03-01', standing],
    ['2026-03-02', fallen('/withdrawnOn withdrawn')],
    ['2026-03-03', fallen('/withdrawnOn withdrawn')],
  ])('is none from the day on which it is withdrawn: %s', (on, expected) => {
    expect(ends({ withdrawnOn: '2026-03-02' }, on)).toEqual(expected)
  })

  it.each([
    ['2026-03-31', standing],
    ['2026-04-01', standing],
    ['2026-04-02', fallen('/expiresOn expired')],
  ])('lasts through its last day: %s', (on, expected) => {
    expect(ends({ expiresOn: '2026-04-01' }, on)).toEqual(expected)
  })

  it('stands where it was given anew after it was withdrawn, and not where both were one day', () => {
    const anew = { withdrawnOn: '2026-03-02', givenOn: '2026-03-03' }
    expect(ends(anew, '2026-03-04')).toEqual(standing)
    expect(ends({ ...anew, givenOn: '2026-03-02' }, '2026-03-04')).toEqual(
      fallen('/withdrawnOn withdrawn'),
    )
  })
})

describe('hpl § 22. Who gives the consent to the exchange', () => {
  it('is by the third paragraph too to 2026-06-30', () => {
    const document = { sharesConfidentialInformation: true, giverEntitled: false }
    const basis = (on: string): unknown => {
      const report = checkConsentDeclaration(document, { on })
      return report.status === 'checked'
        ? report.findings.filter(({ status }) => status === 'unmet').map((each) => each.basis)
        : []
    }
    expect(basis(shift(confidentiality, -1))).toEqual([
      ['hpl § 22 (1)', 'hpl § 22 (2)', 'hpl § 22 (3)'],
    ])
    expect(basis(confidentiality)).toEqual([['hpl § 22 (1)', 'hpl § 22 (2)']])
  })
})

describe('The habilitation guide of 2014, § 4.2. What the declaration should say', () => {
  it('is advice: what is lacking is no breach of duty', () => {
    const report = checkConsentDeclaration(
      {
        sharesConfidentialInformation: true,
        limitedToPlan: false,
        mayWithdraw: false,
        signed: false,
      },
      today,
    )
    expect(report).toMatchObject({ must: { unmet: 0 }, should: { unmet: 3 } })
  })

  it('asks a reader whether what is written will do', () => {
    const say = (useExplained: 'missing' | 'stated' | 'sufficient' | 'insufficient') =>
      linesOf(
        checkConsentDeclaration({ sharesConfidentialInformation: true, useExplained }, today),
        'use-explained',
      )
    expect(say('missing')).toEqual(['unmet /useExplained missing'])
    expect(say('stated')).toEqual(['undetermined /useExplained ask'])
    expect(say('sufficient')).toEqual(['met /useExplained met'])
    expect(say('insufficient')).toEqual(['unmet /useExplained insufficient'])
  })

  it('is the same before and after the plan regulation', () => {
    const advice = (on: string): readonly string[] => {
      const report = checkConsentDeclaration({}, { on })
      return report.status === 'checked'
        ? report.findings
            .filter(({ weight }) => weight === 'should')
            .map((each) => each.requirement)
        : []
    }
    expect(advice(plan)).toEqual(advice(shift(plan, -1)))
    expect(advice(plan)).toHaveLength(9)
  })
})

describe('The report of a declaration', () => {
  it('says how far the law behind it was read', () => {
    const report = checkConsentDeclaration({}, { on: '2026-12-01' })
    expect(report).toMatchObject({ lawReadThrough: '2026-07-28', beyondLawRead: true })
  })

  it('asks the same before and after the plan regulation, by other provisions', () => {
    const before = pointsOf(checkConsentDeclaration({}, { on: shift(plan, -1) }))
    const after = pointsOf(checkConsentDeclaration({}, { on: plan }))
    expect(after.filter((point) => !before.includes(point))).toEqual([
      'plan-consented',
      'plan-consent-in-plan',
      'access-consent-in-plan',
    ])
    expect(before.filter((point) => !after.includes(point))).toEqual([
      'plan-consented-before-2022',
      'plan-consent-in-plan-before-2022',
      'access-consent-in-plan-before-2022',
    ])
  })
})
