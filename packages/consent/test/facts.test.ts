import { calendarDay } from '@vilkar/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import {
  assessConsent,
  consentFacts,
  consentInputOrigins,
  type ConsentFacts,
} from '../src/index.js'
import { inputsFrom } from '../src/inputs.js'
import { outcomesOf } from './helpers/birthdays.ts'
import { later, yearsBefore } from './helpers/days.ts'
import { facts } from './helpers/facts.ts'

const on = '2026-02-01'

function problems(given: ConsentFacts, day = on): unknown {
  return issuesOf(() => assessConsent(given, { on: day })).map(({ path, code }) => [
    path.join('/'),
    code,
  ])
}

describe('what is unknown', () => {
  test('is no error, however much of it there is', () => {
    const nothing = assessConsent({}, { on })
    const nulls = Object.fromEntries(Object.keys(consentFacts.shape).map((name) => [name, null]))
    expect(nothing.whoDecides.status).toBe('undetermined')
    expect(assessConsent(nulls, { on })).toEqual(nothing)
  })

  test('may be left out, undefined or null alike', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.constantFrom(null, undefined)), (given, blanks) => {
        const missing = Object.keys(consentFacts.shape).filter((name) => !(name in given))
        const blank = Object.fromEntries(
          missing.map((name) => [name, blanks.next().value as null | undefined]),
        )
        expect(assessConsent({ ...blank, ...given }, { on })).toEqual(assessConsent(given, { on }))
      }),
      { numRuns: 40 },
    )
  })

  test('is asked for by its own name', () => {
    const { whoDecides } = assessConsent({ age: 14, decisionCompetence: 'has' }, { on })
    expect(whoDecides).toMatchObject({ status: 'undetermined' })
    // What is worked out stands in the origins.
    const names = new Set<string>(
      [consentFacts.shape, consentInputOrigins].flatMap((each) => Object.keys(each)),
    )
    const needed = whoDecides.status === 'undetermined' ? whoDecides.needed : []
    expect(needed).not.toEqual([])
    expect(needed.filter((name) => !names.has(name))).toEqual([])
  })
})

describe('a birth date', () => {
  const adult = (day: string, birthDate: string): readonly string[] =>
    outcomesOf({ birthDate, matter: 'cosmetic-without-medical-indication' }, day, 'whoDecides')

  test.each([
    [later(yearsBefore(on, 18), 1), ['nobody']],
    [yearsBefore(on, 18), ['patient']],
    [later(yearsBefore(on, 18), -1), ['patient']],
  ])('of a day gives one age: born %s', (birthDate, expected) => {
    expect(adult(on, birthDate)).toEqual(expected)
  })

  test.each([
    ['2007', ['patient']],
    ['2008', ['nobody', 'patient']],
    ['2009', ['nobody']],
  ])('of a year gives two ages at most: born %s', (birthDate, expected) => {
    expect(adult(on, birthDate)).toEqual(expected)
  })

  test.each([
    ['2008-01', ['patient']],
    ['2008-02', ['nobody', 'patient']],
    ['2008-03', ['nobody']],
  ])('of a month gives two ages at most: born %s', (birthDate, expected) => {
    expect(adult(on, birthDate)).toEqual(expected)
  })

  test('of a year asks for the age, and for nothing that both ages do without', () => {
    const { whoDecides } = assessConsent(
      { birthDate: '2008', matter: 'cosmetic-without-medical-indication' },
      { on },
    )
    expect(whoDecides).toMatchObject({ status: 'undetermined', needed: ['age'] })
  })

  test('of a year is enough where both ages are alike', () => {
    const { whoDecides } = assessConsent({ birthDate: '1990' }, { on })
    expect(whoDecides.status).toBe('undetermined')
    expect(outcomesOf({ birthDate: '1990', matter: 'ordinary' }, on, 'whoDecides')).toEqual([
      'patient',
    ])
  })

  test('of the year asked about is that of an infant', () => {
    const facts = { birthDate: '2026', matter: 'ordinary' } as const
    expect(outcomesOf(facts, on, 'childHeard')).toEqual(['if-able-to-form-views'])
  })
})

describe('29 February', () => {
  const given = { birthDate: '2008-02-29', matter: 'cosmetic-without-medical-indication' } as const
  const ask = (day: string, leapDayBirthday?: '02-28' | '03-01'): unknown => {
    const { whoDecides } = assessConsent(given, { on: day, leapDayBirthday })
    return whoDecides.status === 'determined' ? whoDecides.outcome : whoDecides
  }

  test('is of either age on 28 February of a common year', () => {
    expect(ask('2026-02-28')).toMatchObject({
      status: 'undetermined',
      possible: ['nobody', 'patient'],
      needed: ['age'],
    })
  })

  test('is of one age the day before and the day after', () => {
    expect([ask('2026-02-27'), ask('2026-03-01')]).toEqual(['nobody', 'patient'])
  })

  test('is of the age that the caller chooses', () => {
    expect([ask('2026-02-28', '02-28'), ask('2026-02-28', '03-01')]).toEqual(['patient', 'nobody'])
  })

  test('leaves no choice on any other day', () => {
    const days = ['2026-02-27', '2026-03-01', '2028-02-28', '2028-02-29']
    expect(days.map((day) => ask(day, '02-28'))).toEqual(days.map((day) => ask(day, '03-01')))
  })
})

describe('facts that cannot be true together', () => {
  test.each([
    [14, []],
    [15, undefined],
    [16, undefined],
    [17, []],
  ])('an age of %i, of somebody born in 2010, on 2026-05-01', (age, wrong) => {
    const given = { birthDate: '2010', age }
    if (wrong === undefined) {
      expect(assessConsent(given, { on: '2026-05-01' }).on).toBe('2026-05-01')
      expect(
        assessConsent({ ...given, matter: 'ordinary' }, { on: '2026-05-01' }).childHeard,
      ).toEqual(assessConsent({ age, matter: 'ordinary' }, { on: '2026-05-01' }).childHeard)
    } else {
      expect(problems(given, '2026-05-01')).toEqual([['age', 'does-not-agree']])
    }
  })

  test.each([
    ['2026-02-02', [['birthDate', 'born-after-the-day']]],
    ['2026-03', [['birthDate', 'born-after-the-day']]],
    ['2027', [['birthDate', 'born-after-the-day']]],
    ['1894', [['birthDate', 'out-of-range']]],
  ])('a birth date of %s', (birthDate, expected) => {
    expect(problems({ birthDate })).toEqual(expected)
  })

  test.each(['2026-02-01', '2026-02', '2026', '1895-06-01', '1896'])('but not %s', (birthDate) => {
    expect(assessConsent({ birthDate }, { on }).on).toBe(on)
  })

  test('more holders of responsibility than there are', () => {
    const holder = { holdsResponsibility: true } as const
    expect(
      problems({ parentalResponsibility: 'joint', parents: [holder, holder, holder] }),
    ).toEqual([['parents', 'does-not-agree']])
    expect(problems({ parentalResponsibility: 'none', parents: [holder] })).toEqual([
      ['parents', 'does-not-agree'],
    ])
  })

  test('a child that is expected, and has an age or a birth date', () => {
    expect(problems({ childExpected: true, age: 0 })).toEqual([['childExpected', 'does-not-agree']])
    expect(problems({ childExpected: true, birthDate: '2026' })).toEqual([
      ['childExpected', 'does-not-agree'],
    ])
    expect(assessConsent({ childExpected: true }, { on }).childCoordinatorConsent).toMatchObject({
      outcome: 'expectant-parents',
    })
    expect(outcomesOf({ age: 18 }, on, 'childCoordinatorConsent')).toEqual(['ended'])
  })

  test('are all named at once', () => {
    expect(
      problems({
        birthDate: '2030',
        parentalResponsibility: 'none',
        parents: [{ holdsResponsibility: true }],
      }),
    ).toEqual([
      ['birthDate', 'born-after-the-day'],
      ['parents', 'does-not-agree'],
    ])
  })
})

interface Parent {
  readonly holds: boolean
  readonly consents: boolean
  readonly isParent: boolean
}

/** Every combination of one value from each list. */
function product<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((one) => list.map((each) => [...one, each])),
    [[]],
  )
}

/** The worlds in which what is known of the parents is true, one row of parents each. */
function worldsOf({
  parents = [],
  parentalResponsibility,
}: ConsentFacts): readonly (readonly Parent[])[] {
  const either = [true, false]
  const known = (parents ?? []).map((parent) =>
    product([either, either, either]).flatMap(([holds, consents, isParent]) => {
      const { holdsResponsibility, says } = parent
      const fits =
        (holdsResponsibility ?? holds) === holds &&
        (says === undefined || says === null || (says === 'consents') === consents) &&
        (parent.isParent ?? isParent) === isParent
      return fits
        ? [{ holds: holds === true, consents: consents === true, isParent: isParent === true }]
        : []
    }),
  )
  const numbers = { joint: [2], sole: [1], none: [0], 'cannot-act': [1, 2] }
  const counts = parentalResponsibility ? numbers[parentalResponsibility] : [0, 1, 2]
  return product(known).flatMap((world) =>
    counts.flatMap((count) => {
      const missing = count - world.filter(({ holds }) => holds).length
      if (missing < 0) return []
      const unmentioned = either.map((consents) => ({ holds: true, consents, isParent: true }))
      return product(Array.from({ length: missing }, () => unmentioned)).map((more) => [
        ...world,
        ...more,
      ])
    }),
  )
}

/** From whom consent comes in one world. */
function source(world: readonly Parent[]): string {
  const holders = world.filter(({ holds }) => holds)
  if (holders.some(({ consents }) => consents)) {
    return holders.every(({ consents }) => consents) ? 'all-holders' : 'one-of-two-holders'
  }
  return world.some(({ consents, isParent }) => consents && isParent)
    ? 'parent-without-responsibility'
    : 'nobody'
}

describe('from whom consent comes', () => {
  const maybe = <T>(...values: T[]): fc.Arbitrary<T | null | undefined> =>
    fc.constantFrom(...values, null, undefined)
  const family = fc.record({
    parentalResponsibility: maybe('joint', 'sole', 'none', 'cannot-act'),
    parents: fc.array(
      fc.record({
        holdsResponsibility: maybe(true, false),
        says: maybe('consents', 'refuses', 'not-asked'),
        isParent: maybe(true, false),
      }),
      { maxLength: 3 },
    ),
  })

  test('is whatever the parents who are known, and those who are not, may make of it', () => {
    fc.assert(
      fc.property(family, (known) => {
        const given = { ...known, age: 10 } as ConsentFacts
        const expected = new Set(worldsOf(given).map(source))
        if (expected.size === 0) {
          expect(problems(given)).toEqual([['parents', 'does-not-agree']])
          return
        }
        const { consentFrom } = inputsFrom(given, calendarDay(on), undefined)
        expect(new Set([consentFrom].flat())).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  test('is unknown where nothing is said of the parents', () => {
    const { parentsConsentSuffices: answer } = assessConsent(
      { age: 10, healthCarePurpose: 'other' },
      { on },
    )
    expect(answer).toMatchObject({ status: 'undetermined' })
    expect(answer.status === 'undetermined' && answer.needed).toContain('parents')
  })
})
