import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { issuesOf } from '@vilkar/testing/answers'
import { exactChecklists } from '../../src/checklists/exact.js'
import {
  checkReferral,
  priorityChecklists,
  referral,
  referralStrengths,
  type Referral,
} from '../../src/checklists/index.js'
import { before, findingsOf, linesOf, parts, whole, wholeFor } from './helpers.js'

const days = [
  '2012-01-01',
  '2014-12-31',
  '2015-01-01',
  '2015-10-31',
  '2015-11-01',
  '2017-12-31',
  '2018-01-01',
  '2025-12-31',
  '2026-11-20',
] as const
/** On each of the days a child, one of 17, one of 18, and an adult. */
const yearsOld = [6, 17, 18, 40] as const
const some = { numRuns: 120 }
const anyDay = fc.constantFrom(...days)
const anyAge = fc.constantFrom(...yearsOld)
const bornOn = (on: string, age: number): string => `${String(Number(on.slice(0, 4)) - age)}-01-01`

describe('A whole referral', () => {
  it('lacks nothing and leaves nothing open, whoever it is about', () => {
    for (const on of days) {
      for (const age of yearsOld) {
        const report = checkReferral(whole(bornOn(on, age)), { on })
        expect(linesOf(report, 'unmet')).toEqual([])
        expect(linesOf(report, 'undetermined')).toEqual([])
      }
    }
  })

  it.each(parts)('without %s lacks exactly that', (point, at, take) => {
    fc.assert(
      fc.property(
        anyDay,
        anyAge,
        fc.constantFrom<false | undefined>(false, undefined),
        (on, age, value) => {
          const document = wholeFor(point, bornOn(on, age))
          const inForce = findingsOf(checkReferral(document, { on })).some(
            ({ requirement, status }) => requirement === point && status !== 'not-applicable',
          )
          const broken = checkReferral(take(document, value), { on })
          expect(linesOf(broken, 'unmet')).toEqual(
            inForce ? [`${point} ${at}`] : (before[point] ?? []),
          )
          expect(linesOf(broken, 'undetermined')).toEqual([])
        },
      ),
      some,
    )
  })

  it('is found in nothing that is left open: of an empty part no point is met', () => {
    const report = checkReferral({ completeness: 'partial' }, { on: '2026-11-20' })
    expect(linesOf(report, 'met')).toEqual([])
  })

  it('has a break for every point', () => {
    const points = [
      ...new Set(priorityChecklists['priority.referral'].requirements.map(({ id }) => id)),
    ]
    expect([...parts.map(([point]) => point)].sort()).toEqual([...points].sort())
    expect(Object.keys(referralStrengths)).toEqual(points)
  })
})

describe('The general practitioner’s assessment (law note § 6.1 R1)', () => {
  const without = (
    generalPractitioner: Referral['generalPractitioner'],
    completeness = 'partial',
  ) =>
    findingsOf(
      checkReferral({ ...whole('2019-05-14'), generalPractitioner, completeness } as Referral, {
        on: '2026-11-20',
      }),
    ).find(({ requirement }) => requirement === 'gp-assessment')

  it.each([
    [{ assessment: true }, 'met', 'met'],
    [{ assessment: false }, 'undetermined', 'reason-ask'],
    [{ assessment: false, reasonForNone: true }, 'met', 'reason-given'],
    [{ assessment: false, reasonForNone: false }, 'unmet', 'missing'],
    [{}, 'undetermined', 'unknown'],
    [null, 'undetermined', 'unknown'],
  ] as const)('%o in a part of one is %s: %s', (given, status, message) => {
    expect(without(given)).toMatchObject({ status, message })
  })

  it('that is lacking in a whole referral is lacking, unless it says why', () => {
    expect(without({ assessment: false }, 'whole-referral')?.message).toBe('missing')
    expect(without({ reasonForNone: true }, 'whole-referral')?.message).toBe('reason-given')
  })

  it('that is not there has no parts to look for: one lack is one finding', () => {
    const report = checkReferral(
      { ...whole('2019-05-14'), generalPractitioner: { assessment: false, informed: true } },
      { on: '2026-11-20' },
    )
    expect(linesOf(report, 'unmet')).toEqual(['gp-assessment /generalPractitioner/assessment'])
  })
})

describe('Who refers (habilitation guide 2014 §§ 2.2.4.4 and 3.1.8)', () => {
  const on = '2026-11-20'
  const seen = (change: Partial<Referral>, point: string): readonly string[] =>
    findingsOf(checkReferral({ ...whole('2019-05-14'), ...change }, { on }))
      .filter(({ requirement }) => requirement === point)
      .map(({ status, message }) => `${status} ${message}`)

  it('is the general practitioner, or the hospital that already helps the patient', () => {
    expect(seen({ referredBy: 'general-practitioner' }, 'gp-refers')).toEqual(['met met'])
    expect(seen({ inSpecialistCare: true }, 'gp-refers')).toEqual(['met in-hospital'])
    expect(seen({ inSpecialistCare: false }, 'gp-refers')).toEqual(['unmet others'])
    expect(seen({ inSpecialistCare: null }, 'gp-refers')).toEqual(['undetermined ask'])
  })

  it('is asked where it is not known, also of a whole referral', () => {
    expect(seen({ referredBy: null, inSpecialistCare: null }, 'gp-refers')).toEqual([
      'undetermined unknown',
    ])
  })

  it('matters to a national service where a hospital refers', () => {
    expect(seen({ nationalService: 'referred-there' }, 'national-service')).toEqual(['met met'])
    expect(seen({ nationalService: 'elsewhere' }, 'national-service')).toEqual(['unmet elsewhere'])
    expect(seen({ nationalService: null }, 'national-service')).toEqual(['undetermined unknown'])
    expect(
      seen({ nationalService: 'elsewhere', inSpecialistCare: false }, 'national-service'),
    ).toEqual(['not-applicable not-applicable'])
  })
})

describe('What a regulation asks of who refers (fastlf2012 § 24, fastlf § 30, fysf §§ 12 and 18)', () => {
  const required = ['gp-informed-by-manual-therapist', 'necessary-information', 'division-of-tasks']
  const seen = (referredBy: Referral['referredBy'], on: string, change: Referral = {}) =>
    findingsOf(checkReferral({ ...whole('2010-05-14'), referredBy, ...change }, { on }))
      .filter(
        ({ requirement, status }) => required.includes(requirement) && status !== 'not-applicable',
      )
      .map(({ requirement, status, basis }) => `${requirement} ${status} ${basis.join(', ')}`)

  it('holds for general practitioners from 2015-01-01, as far as the regulation was read', () => {
    expect(seen('general-practitioner', '2014-12-31')).toEqual([])
    expect(seen('general-practitioner', '2015-01-01')).toEqual([
      'necessary-information met fastlf2012 § 24 (3)',
      'division-of-tasks met fastlf2012 § 24 (2)',
    ])
  })

  it('holds for manual therapists from 2018-01-01, who also have to tell the general practitioner', () => {
    expect(seen('manual-therapist', '2017-12-31')).toEqual([])
    expect(seen('manual-therapist', '2018-01-01')).toEqual([
      'gp-informed-by-manual-therapist met fysf § 12 (2)',
      'necessary-information met fastlf2012 § 24 (3), fysf § 18 (2)',
      'division-of-tasks met fastlf2012 § 24 (2), fysf § 18 (2)',
    ])
  })

  it('stands in the new regulation on general practitioners from 2026-01-01', () => {
    expect(seen('general-practitioner', '2025-12-31')).toEqual([
      'necessary-information met fastlf2012 § 24 (3), fysf § 18 (2)',
      'division-of-tasks met fastlf2012 § 24 (2), fysf § 18 (2)',
    ])
    expect(seen('general-practitioner', '2026-01-01')).toEqual([
      'necessary-information met fastlf § 30 (3), fysf § 18 (2)',
      'division-of-tasks met fastlf § 30 (2), fysf § 18 (2)',
    ])
  })

  it('is no duty of anybody else, and open where it is not known who refers', () => {
    for (const on of days) expect(seen('other', on)).toEqual([])
    expect(seen(null, '2026-11-20').map((line) => line.split(' ').slice(0, 2))).toEqual(
      required.map((point) => [point, 'undetermined']),
    )
  })

  it('has to be judged: left out it is asked for, also of a whole referral', () => {
    const left = { necessaryInformation: null, divisionOfTasks: null }
    const report = checkReferral(
      { ...whole('2019-05-14'), referredBy: 'general-practitioner', ...left },
      { on: '2026-11-20' },
    )
    expect(linesOf(report, 'unmet')).toEqual([])
    expect(linesOf(report, 'undetermined')).toEqual([
      'necessary-information /necessaryInformation',
      'division-of-tasks /divisionOfTasks',
    ])
  })

  it('takes the place of the advice that the practitioner is involved, for manual therapists alone', () => {
    const involved = (referredBy: Referral['referredBy'], on: string) =>
      findingsOf(checkReferral({ ...whole('2010-05-14'), referredBy }, { on })).find(
        ({ requirement }) => requirement === 'gp-involved',
      )?.status
    expect([
      involved('manual-therapist', '2017-12-31'),
      involved('manual-therapist', '2018-01-01'),
      involved('other', '2017-12-31'),
      involved('other', '2018-01-01'),
      involved('general-practitioner', '2018-01-01'),
    ]).toEqual(['met', 'not-applicable', 'met', 'met', 'not-applicable'])
  })

  it('is no matter of a national service, to which hospitals refer', () => {
    const report = checkReferral(
      { ...whole('2019-05-14'), referredBy: 'manual-therapist', nationalService: 'elsewhere' },
      { on: '2026-11-20' },
    )
    expect(linesOf(report, 'unmet')).toEqual([])
  })
})

describe('How strongly a point is asked for (law note § 6.1)', () => {
  it('has the strengths of the guide, and those beside them', () => {
    const of = (strength: string): readonly string[] =>
      Object.entries(referralStrengths).flatMap(([point, each]) =>
        each === strength ? [point] : [],
      )
    expect(of('in-most-cases')).toEqual([
      'gp-assessment',
      'gp-history',
      'gp-examination',
      'gp-refers',
    ])
    expect(of('recommended')).toEqual([
      'municipal-assessment',
      'partial-assessments',
      'cross-disciplinary-discussion',
      'summary',
      'transition',
    ])
    expect(of('expected')).toEqual(['measures', 'measures-benefit'])
    expect(of('called-a-duty')).toEqual(['national-service'])
    expect(of('required')).toEqual([
      'gp-informed-by-manual-therapist',
      'necessary-information',
      'division-of-tasks',
    ])
    expect(of('known-risk')).toEqual(['gp-involved'])
    expect(of('asked-for').length).toBe(18)
  })

  it('stands on every finding', () => {
    const report = checkReferral({}, { on: '2026-11-20' })
    for (const finding of report.content.status === 'checked' ? report.content.findings : []) {
      expect(finding.strength).toBe(
        Object.entries(referralStrengths).find(([point]) => point === finding.requirement)?.[1],
      )
    }
  })

  it('is that of a duty where a regulation commands it, and nowhere else', () => {
    for (const { id, force, weight, basis } of exactChecklists['priority.referral'].requirements) {
      expect(referralStrengths[id] === 'required', id).toBe(weight === 'must')
      expect(force === 'regulation', id).toBe(weight === 'must')
      for (const citation of basis)
        expect(citation.startsWith('guidance: '), id).toBe(weight !== 'must')
    }
  })

  it('is counted apart for what is a duty', () => {
    const report = checkReferral(
      { ...whole('2019-05-14'), referredBy: 'general-practitioner', necessaryInformation: false },
      { on: '2026-11-20' },
    )
    expect(report.content).toMatchObject({
      must: { met: 1, unmet: 1, undetermined: 0, notApplicable: 1 },
      should: { unmet: 0 },
    })
  })
})

describe('The points on a day', () => {
  const points = (on: string): readonly string[] =>
    findingsOf(checkReferral({}, { on })).map(({ requirement }) => requirement)

  it('are those of the national guide from 2015-11-01', () => {
    const before = points('2015-10-31')
    expect(points('2015-11-01').filter((point) => !before.includes(point))).toEqual([
      'patient-identified',
      'next-of-kin',
      'receiving-unit',
      'referrer',
      'copy-recipients',
    ])
    expect(points('2015-01-01')).toEqual(before)
    expect(points('2011-12-31')).toEqual([])
  })

  it('ask for the transition at 17 and 18, the day before and the day', () => {
    const asked = (birthDate: string, on: string): string | undefined =>
      findingsOf(checkReferral({ ...whole(birthDate), transition: false }, { on })).find(
        ({ requirement }) => requirement === 'transition',
      )?.status
    expect(asked('2009-11-21', '2026-11-20')).toBe('not-applicable')
    expect(asked('2009-11-20', '2026-11-20')).toBe('unmet')
    expect(asked('2007-11-21', '2026-11-20')).toBe('unmet')
    expect(asked('2007-11-20', '2026-11-20')).toBe('not-applicable')
    expect(asked('2009', '2026-11-20')).toBe('undetermined')
  })

  it('ask for parental responsibility to 18 and for a representative from 18', () => {
    const seen = (birthDate: string, leapDayBirthday?: '02-28' | '03-01') =>
      findingsOf(
        checkReferral(
          { completeness: 'whole-referral', patient: { birthDate } },
          { on: '2026-02-28', leapDayBirthday },
        ),
      )
        .filter(({ requirement }) =>
          ['parental-responsibility', 'representative'].includes(requirement),
        )
        .map(({ status }) => status)
    expect(seen('2008-03-01')).toEqual(['unmet', 'not-applicable'])
    expect(seen('2008-02-28')).toEqual(['not-applicable', 'unmet'])
    expect(seen('2008-02-29')).toEqual(['undetermined', 'undetermined'])
    expect(seen('2008-02-29', '03-01')).toEqual(['unmet', 'not-applicable'])
    expect(seen('2008-02-29', '02-28')).toEqual(['not-applicable', 'unmet'])
  })
})

describe('A part of a referral', () => {
  it('lacks nothing because something was left out of it', () => {
    const document = whole('2019-05-14')
    fc.assert(
      fc.property(anyDay, fc.subarray(Object.keys(document)), (on, kept) => {
        const part = Object.fromEntries(
          Object.entries(document).filter(([field]) => kept.includes(field)),
        )
        const report = checkReferral({ ...part, completeness: 'partial' }, { on })
        expect(linesOf(report, 'unmet')).toEqual([])
      }),
      some,
    )
  })

  it('is taken for one where nothing is said of it', () => {
    expect(checkReferral({}, { on: '2026-11-20' })).toEqual(
      checkReferral({ completeness: 'partial' }, { on: '2026-11-20' }),
    )
  })
})

describe('A report', () => {
  it('goes through JSON, and is the same for shuffled and frozen fields', () => {
    fc.assert(
      fc.property(anyDay, anyAge, (on, age) => {
        const document = whole(bornOn(on, age))
        const report = checkReferral(document, { on })
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
        const shuffled = Object.freeze(
          Object.fromEntries(Object.entries(document).reverse()),
        ) as Referral
        expect(checkReferral(shuffled, { on })).toEqual(report)
      }),
      some,
    )
  })
})

describe('A referral that is none', () => {
  const secret = 'Kari Nordmann 01019012345'
  const said = (input: unknown, options: unknown = { on: '2026-11-20' }) =>
    issuesOf(() => checkReferral(input as Referral, options as { on: string }))

  it.each([
    ['nothing', undefined],
    ['a text', secret],
    ['a list', [secret]],
    ['an unknown field', { [secret]: secret }],
    ['an identity number as a field', { patient: { identityNumber: '01019012345' } }],
    ['a name as a value', { patient: { identified: secret } }],
    ['a prototype key', JSON.parse(`{"__proto__": "${secret}"}`)],
  ])('is refused without a word of it: %s', (_, input) => {
    const issues = said(input)
    expect(issues.length).toBeGreaterThan(0)
    expect(JSON.stringify(issues)).not.toMatch(/Nordmann|01019012345/)
  })

  it('is refused with everything that is wrong at once', () => {
    const issues = said(
      { completeness: 'all', received: 'soon', patient: { birthDate: '2026-02-30' } },
      { on: '2026-02-30', leapDayBirthday: 'never' },
    )
    expect(issues.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual([
      'completeness: not-allowed',
      'received: not-a-day',
      'patient.birthDate: not-a-birth-date',
      'on: not-a-day',
      'leapDayBirthday: not-allowed',
    ])
  })

  it('cannot be sent, or received first, after it was received', () => {
    const days = { received: '2026-11-20', sent: '2026-11-21', firstReceived: '2026-11-21' }
    expect(said(days).map(({ path, code }) => [path[0], code])).toEqual([
      ['sent', 'too-late'],
      ['firstReceived', 'too-late'],
    ])
    expect(said({ received: '1899-12-31' })).toMatchObject([{ code: 'out-of-range' }])
  })

  it('has no field that could hold a name, a number or a text', () => {
    interface Described {
      readonly type?: string | readonly string[]
      readonly title?: string
      readonly description?: string
      readonly enum?: readonly string[]
      readonly properties?: Readonly<Record<string, Described>>
      readonly anyOf?: readonly Described[]
    }
    const texts: string[] = []
    const look = (place: string, described: Described): void => {
      const { properties = {}, anyOf = [] } = described
      if ([described.type].flat().includes('string') && !described.enum) texts.push(place)
      for (const [field, each] of Object.entries(properties)) {
        expect(each.title, `${place}/${field}`).toMatch(/^\p{Lu}.*[^.]$/u)
        expect(each.description, `${place}/${field}`).toMatch(/^\p{Lu}.*\.$/u)
        look(`${place}/${field}`, each)
      }
      for (const one of anyOf) look(place, one)
    }
    look('', z.toJSONSchema(referral, { io: 'input' }) as Described)
    expect(texts).toEqual(['/sent', '/received', '/firstReceived', '/patient/birthDate'])
  })
})
