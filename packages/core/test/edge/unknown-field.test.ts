import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import { formInLanguage, inLanguage, parseForm, parseInput } from '../../src/edge/index.js'
import { birthDate, strictObject, strictObjectWithMoved, yesOrNo } from '../../src/fields/index.js'
import { calendarDay, choice, decide, decision } from '../../src/index.js'

const parent = strictObject({
  isParent: yesOrNo({ title: 'Parent' }),
  holdsResponsibility: yesOrNo({ title: 'Holds responsibility' }),
})
const moved = {
  condition: { to: ['treatedCondition'] },
  elsewhere: { to: ['somethingElse'] },
} as const
const person = strictObjectWithMoved(moved, {
  birthDate,
  adult: yesOrNo({ title: 'Adult' }),
  treatedCondition: yesOrNo({ title: 'Condition' }),
  parents: z.array(parent).max(4).nullish(),
})

const said = (run: () => unknown): readonly string[] =>
  issuesOf(run).map(({ path, code, message }) => `${path.join('.')} ${code} ${message}`)

const near = (name: string) => said(() => parseInput(person, { [name]: null }))

describe('a name that is not known', () => {
  test.each([
    ['birthDat', 'birthDate'],
    ['birthdate', 'birthDate'],
    ['BIRTH_DATE', 'birthDate'],
    ['brithDate', 'birthDate'],
    ['birhtDaet', 'birthDate'],
    ['treatdConditoin', 'treatedCondition'],
    ['adlut', 'adult'],
  ])('%s is answered with the known name that it comes near to', (given, known) => {
    expect(near(given)).toEqual([
      ` unknown-field There is no such field here. Did you mean ${known}?`,
    ])
  })

  test.each([['adxxt'], ['xyz'], ['Ola Nordmann'], [''], ['x'.repeat(1_000_000)]])(
    'that comes near to none is answered with the names there are (%#)',
    (given) => {
      expect(near(given)).toEqual([
        ' unknown-field There is no such field here. (birthDate, adult, treatedCondition, parents)',
      ])
    },
  )

  describe('may have one letter wrong of three', () => {
    const among = (names: readonly string[], ...given: readonly string[]): readonly string[] => {
      const fields = strictObject(Object.fromEntries(names.map((name) => [name, birthDate])))
      return said(() => parseInput(fields, Object.fromEntries(given.map((each) => [each, null]))))
    }
    const meant = (name: string): readonly string[] => [
      ` unknown-field There is no such field here. Did you mean ${name}?`,
    ]
    const none = [' unknown-field There is no such field here. (age)']

    test.each(['gae', 'aeg', 'ag', 'ge', 'agee', 'xage', 'axe', 'Age'])('%s is age', (given) => {
      expect(among(['age'], given)).toEqual(meant('age'))
    })

    test.each(['gea', 'eag', 'a', 'agexx', 'xagex', 'axx', 'xxe'])('%s is not', (given) => {
      expect(among(['age'], given)).toEqual(none)
    })

    test('is the nearest of several, and of those as near the first', () => {
      expect(among(['cardiac', 'cardial'], 'cardiaq')).toEqual(meant('cardiac'))
      expect(among(['cardiac', 'cardial'], 'kardial')).toEqual(meant('cardial'))
      expect(among(['card', 'cord'], 'cxrd')).toEqual(meant('card'))
    })

    test('may be one of many that are known, where each is meant once', () => {
      expect(among(['age', 'card'], 'aged', 'cards')).toEqual(meant('age, card'))
      expect(among(['age', 'card'], 'aged', 'agee')).toEqual(meant('age'))
    })

    test('is answered with as many as twenty names', () => {
      const names = Array.from({ length: 20 }, (_, at) => `field${String(at)}`)
      expect(among(names, 'other')).toEqual([
        ` unknown-field There is no such field here. (${names.join(', ')})`,
      ])
    })
  })

  test('is answered without a list where there are many', () => {
    const many = strictObject(
      Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`field${String(at)}`, birthDate])),
    )
    expect(said(() => parseInput(many, { name: 1 }))).toEqual([
      ' unknown-field There is no such field here.',
    ])
  })

  test('is one letter out of three away at most', () => {
    expect(near('axulx')[0]).toContain('(birthDate')
    expect(near('axult')[0]).toContain('Did you mean adult?')
  })

  test('is looked for where it stands, also in a list, and said with that place', () => {
    const given = { parents: [{ isParent: true }, { holdsResponsability: true, adult: true }] }
    expect(said(() => parseInput(person, given))).toEqual([
      'parents.1 unknown-field There is no such field here. Did you mean holdsResponsibility?',
    ])
  })

  test('is answered in each language, as Standard Schema and as form', () => {
    const wanted = {
      nb: 'Feltet finnes ikke her. Mente du birthDate?',
      nn: 'Feltet finst ikkje her. Meinte du birthDate?',
      en: 'There is no such field here. Did you mean birthDate?',
    } as const
    for (const language of ['nb', 'nn', 'en'] as const) {
      const issues = [{ message: wanted[language], path: [] }]
      for (const reads of [inLanguage, formInLanguage]) {
        const schema = reads(person, language)['~standard']
        expect(schema.validate({ birthDatee: '2010' })).toEqual({ issues })
      }
    }
    expect(said(() => parseForm(person, [['birthDatee', '2010']]))[0]).toContain('birthDate?')
  })

  test('is answered so by the schema itself, within a schema of somebody else and picked from', () => {
    const within = z.object({ form: z.object({ person: person.nullish() }) })
    const given = { form: { person: { birthDatee: '2010', condition: true } } }
    const { error } = within.safeParse(given)
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Feltet er nå treatedCondition. Feltet finnes ikke her. Mente du birthDate?',
    ])
    const picked = person.pick({ birthDate: true })
    expect(said(() => parseInput(picked, { condition: true, birthDatee: '2010' }))).toEqual([
      ' unknown-field There is no such field here. Did you mean birthDate?',
    ])
  })
})

describe('an old name', () => {
  test('is answered with the new one, beside what is not known', () => {
    expect(said(() => parseInput(person, { condition: 'Ola', adlut: true }))).toEqual([
      'condition renamed This field is now treatedCondition.',
      ' unknown-field There is no such field here. Did you mean adult?',
    ])
  })

  test('of what stands elsewhere now is not known', () => {
    expect(near('elsewhere')[0]).toContain('There is no such field here. (birthDate')
    expect(near('constructor')[0]).toContain('There is no such field here. (birthDate')
  })
})

describe('a name that is no input of a question', () => {
  const start = { id: 'start', day: calendarDay('2012-01-01') }
  const question = decision({
    id: 'example.question',
    inputs: { matter: choice(['ordinary', 'special']) },
    outcomes: ['yes'],
    force: 'statute',
    rows: [{ id: 'all', from: start, when: {}, then: 'yes', basis: ['x § 1'] }],
  })

  test('is answered with the input that it comes near to', () => {
    const ask = (given: object) => said(() => decide(question, given, { on: '2026-01-01' }))
    expect(ask({ mater: 'ordinary' })).toEqual([
      ' unknown-field There is no such field here. Did you mean matter?',
    ])
    expect(ask({ age: 12 })).toEqual([' unknown-field There is no such field here. (matter)'])
  })
})
