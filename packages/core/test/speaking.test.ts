import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { inLanguage } from '../src/edge/index.js'
import { birthDate, oneOf, reference, strictObject, years, yesOrNo } from '../src/fields/index.js'
import { choice } from '../src/index.js'

const person = strictObject({
  birthDate,
  age: years({ title: 'Age' }),
  adult: yesOrNo({ title: 'Adult' }),
  condition: oneOf(choice(['somatic', 'mental']), { title: 'Condition' }),
  ids: z.array(reference).max(2).nullish(),
})

const bad = {
  birthDate: '2026-02-30',
  age: 131,
  adult: 'yes',
  condition: 'other',
  ids: ['a b', 'c'],
  'Ola Nordmann': 1,
}

/** What a form library shows. */
function shown(schema: z.ZodType, value: unknown): readonly string[] {
  const read = schema['~standard'].validate(value)
  if (read instanceof Promise) throw new Error('The schema reads at once.')
  return read.issues?.map(({ message }) => message) ?? []
}

const wanted = [
  'Må være en fødselsdato skrevet ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.',
  'Utenfor det tillatte området: ≤ 130.',
  'Feil slags verdi. Ventet: ja eller nei (true eller false).',
  'Verdien er ikke blant de mulige: somatic, mental.',
  'Må være en referanse på 1 til 100 tegn: bokstaver, tall og . : / | # _ -, uten mellomrom.',
]

describe('the messages of a schema', () => {
  test('say in bokmål what is wanted', () => {
    const said = shown(person, bad)
    for (const each of wanted) expect(said).toContain(each)
    expect(said.length).toBe(wanted.length + 1)
  })

  test('say so too within a schema of somebody else, who has said nothing else', () => {
    const theirs = z.object({ form: z.object({ person }), consent: z.literal(true) })
    const said = shown(theirs, { form: { person: bad }, consent: true })
    for (const each of wanted) expect(said).toContain(each)
    // Their own schema speaks as it did.
    expect(shown(z.object({ a: z.string() }), { a: 1 })).toEqual(
      shown(z.object({ a: z.string() }), { a: 2 }),
    )
  })

  test('are those of fields that a function makes when the schema is first used', () => {
    let made = 0
    const late = strictObject(() => {
      made++
      return { person, name: z.string().max(3) }
    })
    expect(made).toBe(0)
    const wrong = { person: bad, name: 'long' }
    const atOnce = strictObject({ person, name: z.string().max(3) })
    expect(shown(late, wrong)).toEqual(shown(atOnce, wrong))
    expect(shown(late.pick({ name: true }), { name: 1 })).toEqual([
      'Feil slags verdi. Ventet: tekst.',
    ])
    expect(made).toBe(1)
  })

  test('give way to what somebody else says of a call', () => {
    const result = z.string().safeParse(1, { error: () => 'Noe annet.' })
    expect(result.error?.issues[0]?.message).toBe('Noe annet.')
  })

  test('repeat no value and no unknown key, and name the fields there are', () => {
    const said = shown(person, bad).join(' ')
    for (const given of ['Ola', 'Nordmann', '2026-02-30', 'a b', 'other']) {
      expect(said).not.toContain(given)
    }
    expect(said).toContain('(birthDate, age, adult, condition, ids)')
  })
})

describe('a schema in another language', () => {
  test.each([
    ['nb', 'Må være en fødselsdato skrevet ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.'],
    ['nn', 'Må vere ein fødselsdato skriven ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.'],
    ['en', 'Must be a birth date written YYYY, YYYY-MM or YYYY-MM-DD.'],
  ] as const)('says it in %s, with the place', (language, message) => {
    const read = inLanguage(person, language)['~standard'].validate({ birthDate: '2026-02-30' })
    expect(read).toEqual({ issues: [{ message, path: ['birthDate'] }] })
  })

  test('reads what is right', () => {
    const read = inLanguage(person, 'nn')['~standard'].validate({ age: 15 })
    expect(read).toEqual({ value: { age: 15 } })
  })
})
