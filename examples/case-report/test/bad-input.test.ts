import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { languages } from '../src/languages.ts'
import { inEachLanguage, program } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'case-report-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const title = { nb: 'x', nn: 'x', en: 'x' }
const secret = 'Kari Nordmann'

const bad = {
  'no JSON': file('no-json.json', `{ "title": "${secret}"`),
  'several faults': file('faults.json', {
    title: { ...title, nb: 3 },
    on: ['2026-02-30'],
    [secret]: true,
    show: ['whoDecides', secret],
    case: {
      person: { birthDate: secret, [secret]: 1 },
      consent: { matter: secret, objectsToHealthCare: secret },
    },
  }),
  'an unborn person': file('unborn.json', {
    title,
    on: ['2026-02-01'],
    case: { reference: secret, person: { birthDate: '2026-02-02' } },
  }),
  'facts that do not agree': file('variant.json', {
    title,
    on: ['2026-02-01'],
    case: { reference: secret, person: { birthDate: '2010-01-01' } },
    variants: [
      { title, case: {} },
      { title, case: { person: { age: 44 } } },
    ],
  }),
}

describe.each(inEachLanguage)('what is wrong, in %s', (language) => {
  it.each(Object.entries(bad))('%s', (_what, path) => {
    const { code, out, error } = program('-l', language, path)
    expect([code, out]).toEqual([1, ''])
    expect(error).toContain(path.split('/').at(-1))
    // Neither what the file says of a person, nor where the program failed.
    expect(error).not.toMatch(new RegExp(`${secret}|44|2026-02-02|    at |Error`))
    expect(error).not.toMatch(/[{}]|undefined|\[object/)
  })

  it('names every place at once', () => {
    const { error } = program('-l', language, bad['several faults'], bad['facts that do not agree'])
    for (const place of [
      'title.nb',
      'on.0',
      'show.1',
      'case.person.birthDate',
      'case.consent.matter',
      'case.consent.objectsToHealthCare',
      'variants.1.case.person.age',
    ]) {
      expect(error).toContain(`  - ${place}: `)
    }
  })
})

describe('the command line', () => {
  const { words } = languages.nb

  it('prints no half report', () => {
    const good = file('good.json', { title, on: ['2026-02-01'], case: {} })
    expect(program(good).code).toBe(0)
    expect(program(good, bad['no JSON'])).toMatchObject({ code: 1, out: '' })
  })

  it('helps, in each language', () => {
    for (const language of inEachLanguage) {
      const { code, out } = program('--help', '-l', language)
      expect([code, out]).toEqual([0, `${languages[language].words.usage.join('\n')}\n`])
      expect(out.split('\n').every(({ length }) => length <= 100)).toBe(true)
    }
  })

  it.each([
    [['--nonsense'], words.problems['unknown-argument']],
    [['--on'], words.problems['unknown-argument']],
    [['-l', 'sv'], words.problems['unknown-language']],
    [['--on', '2026-02-30'], words.problems['not-a-day']],
  ])('%s is refused', (args, problem) => {
    const { code, out, error } = program(...args)
    expect([code, out]).toEqual([1, ''])
    expect(error).toContain(problem)
    expect(error).toContain(words.usage[0])
  })

  it('says so where there is nothing to read', () => {
    const empty = mkdtempSync(join(folder, 'empty-'))
    expect(program(empty).error).toContain(words.problems['no-case-files'])
    expect(program(join(folder, 'absent.json')).error).toContain(words.problems['cannot-read'])
  })
})
