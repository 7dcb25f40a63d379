import { describe, expect, it } from 'vitest'
import { checkInformationGiven, type InformationGivenDocument } from '../../src/checklists/index.js'
import { endsOf, having, linesOf } from './helpers/reports.js'

const on = '2026-07-01'
const say = (document: InformationGivenDocument, point: string) =>
  linesOf(checkInformationGiven(document, { on }), point)

describe('pbrl § 4-1 (1) and § 3-2 (1). What must have been told', () => {
  it.each(['own-health', 'content-of-care'] as const)(
    'asks a reader whether it was enough: %s',
    (point) => {
      const field = point === 'own-health' ? 'ownHealth' : 'contentOfCare'
      expect(say({ [field]: 'stated' }, point)).toEqual([`undetermined /${field} ask`])
      expect(say({ [field]: 'missing' }, point)).toEqual([`unmet /${field} missing`])
      expect(say({ [field]: 'sufficient' }, point)).toEqual([`met /${field} met`])
    },
  )

  it('includes risks and side effects, each for itself', () => {
    const report = checkInformationGiven({ risks: false, sideEffects: true }, { on })
    expect(having(report, 'unmet')).toEqual(['risks'])
    expect(having(report, 'met')).toEqual(['side-effects'])
  })
})

describe('pbrl § 3-2 (2) and (3). What may be left out', () => {
  it('turns what is lacking into a question where an exception is invoked', () => {
    const report = checkInformationGiven(
      { exception: 'danger-to-patient', risks: false, ownHealth: 'missing', methods: false },
      { on },
    )
    expect(having(report, 'unmet')).toEqual([])
    expect(linesOf(report, 'risks')).toEqual(['undetermined /risks excepted'])
    expect(linesOf(report, 'own-health')).toEqual(['undetermined /ownHealth excepted'])
    expect(linesOf(report, 'methods')).toEqual(['undetermined /methods excepted'])
  })

  it('asks for the grounds of an exception, and only then', () => {
    const invoked = { exception: 'regard-for-others', exceptionGrounds: 'missing' } as const
    expect(say(invoked, 'exception-grounded')).toEqual(['unmet /exceptionGrounds missing'])
    for (const exception of ['none', null, undefined] as const) {
      const report = checkInformationGiven({ exception, risks: false }, { on })
      expect(endsOf(report).get('exception-grounded')).toBe('not-applicable')
      expect(endsOf(report).get('risks')).toBe('unmet')
    }
  })

  it('excuses nothing in how the information is given', () => {
    const report = checkInformationGiven(
      { exception: 'declined-by-patient', considerate: false, notedInRecord: false },
      { on },
    )
    expect(having(report, 'unmet')).toEqual(['considerate', 'noted-in-record'])
  })
})

describe('pbrl § 3-2 (2). What must not be told', () => {
  const point = 'not-against-will'

  it.each([
    ['nothing', 'met /toldAgainstWill met'],
    ['to-prevent-harm', 'undetermined /toldAgainstWill harm'],
    ['by-law', 'undetermined /toldAgainstWill law'],
    ['for-other-reasons', 'unmet /toldAgainstWill present'],
    [null, 'undetermined /toldAgainstWill unknown'],
  ] as const)(
    'is anything against the express will of the patient: %s',
    (toldAgainstWill, expected) => {
      expect(say({ toldAgainstWill }, point)).toEqual([expected])
    },
  )

  it('is law on every day covered, whatever is held back', () => {
    const document = {
      toldAgainstWill: 'for-other-reasons',
      exception: 'danger-to-patient',
    } as const
    for (const day of ['2012-01-01', on]) {
      expect(having(checkInformationGiven(document, { on: day }), 'unmet')).toEqual([point])
    }
  })
})

describe('pbrl § 3-5. How it is told', () => {
  it('finds each trait that the information was not adapted to, at its own place', () => {
    expect(
      say({ adaptedTo: { age: true, maturity: false, cultureAndLanguage: false } }, 'adapted'),
    ).toEqual([
      'met /adaptedTo/age met',
      'unmet /adaptedTo/maturity missing',
      'undetermined /adaptedTo/experience unknown',
      'unmet /adaptedTo/cultureAndLanguage missing',
      'undetermined /adaptedTo/otherConditions unknown',
    ])
  })

  it('names only examples: other conditions, such as difficulties in understanding, count too', () => {
    const named = { age: true, maturity: true, experience: true, cultureAndLanguage: true }
    const end = (otherConditions: boolean) =>
      endsOf(checkInformationGiven({ adaptedTo: { ...named, otherConditions } }, { on })).get(
        'adapted',
      )
    expect([end(true), end(false)]).toEqual(['met', 'unmet'])
  })

  it('counts the traits as one point, by the worst of them', () => {
    const adaptedTo = { age: false, maturity: false, experience: true }
    const report = checkInformationGiven({ adaptedTo }, { on })
    expect(report).toMatchObject({ must: { unmet: 1 } })
  })

  it('asks that understanding is checked only as far as that is possible', () => {
    const end = (understandingChecked: 'checked' | 'not-checked' | 'not-possible') =>
      endsOf(checkInformationGiven({ understandingChecked }, { on })).get('understanding-checked')
    expect(end('checked')).toBe('met')
    expect(end('not-checked')).toBe('unmet')
    expect(end('not-possible')).toBe('not-applicable')
  })
})

describe('pbrl § 3-1 (1) sentence 3. How the patient takes part', () => {
  it('asks a reader whether it suits the ability to give and receive information', () => {
    const end = (participationAdapted: 'missing' | 'stated' | 'insufficient' | 'sufficient') =>
      say({ participationAdapted }, 'participation-adapted')
    expect(end('missing')).toEqual(['unmet /participationAdapted missing'])
    expect(end('stated')).toEqual(['undetermined /participationAdapted ask'])
    expect(end('insufficient')).toEqual(['unmet /participationAdapted insufficient'])
    expect(end('sufficient')).toEqual(['met /participationAdapted met'])
  })

  it('is no information that an exception could hold back', () => {
    const document = { exception: 'danger-to-patient', participationAdapted: 'missing' } as const
    expect(say(document, 'participation-adapted')).toEqual(['unmet /participationAdapted missing'])
  })
})

describe('The habilitation guide of 2014, § 1.4. What should have been explained', () => {
  it('is advice: what is lacking is no breach of duty', () => {
    const report = checkInformationGiven(
      { purpose: false, methods: false, expectedBenefits: false, possibleDangers: false },
      { on },
    )
    expect(report).toMatchObject({ must: { unmet: 0 }, should: { unmet: 4 } })
  })
})

describe('pbrl § 4-1 (1). Information before consent', () => {
  const point = (informedOn?: string, consentedOn?: string): readonly string[] =>
    linesOf(
      checkInformationGiven({ informedOn, consentedOn }, { on: '2026-03-01' }),
      'before-consent',
    )

  it('came in time the day before and on the day, and not the day after', () => {
    expect(point('2026-02-01', '2026-02-02')).toEqual(['met /informedOn met'])
    expect(point('2026-02-02', '2026-02-02')).toEqual(['met /informedOn met'])
    expect(point('2026-02-03', '2026-02-02')).toEqual(['unmet /informedOn too-late'])
  })

  it('is a question while a day is unknown', () => {
    expect(point(undefined, '2026-02-02')).toEqual(['undetermined /informedOn unknown'])
    expect(point('2026-02-02')).toEqual(['undetermined /consentedOn unknown'])
  })
})
