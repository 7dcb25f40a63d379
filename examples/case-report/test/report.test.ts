import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { languages } from '../src/languages.ts'
import { inEachLanguage, program } from './program.ts'

const caseFile = (name: string) => fileURLToPath(new URL(`../cases/${name}`, import.meta.url))

describe.each(inEachLanguage)('the report in %s', (language) => {
  const { code, out, error } = program('--language', language)
  const lines = out.split('\n')

  it('reads as it did when it was last reviewed', async () => {
    expect([code, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(`./reports/${language}.txt`)
  })

  it('leaves no gap in its texts', () => {
    expect(lines.filter((line) => /[{}]|undefined|\[object|NaN|null/.test(line))).toEqual([])
    // What has no text of its own prints as its name in code: kebab-case or camelCase. A place in a
    // document is named by its path.
    const said = lines.map((line) => line.replace(/^ +- \/\S+:/, ''))
    expect(
      said.filter((line) =>
        /(consent|plan|responsibility|priority|cooperation)\.[a-z]|[a-z][A-Z][a-z]+:/.test(line),
      ),
    ).toEqual([])
  })

  it('fits on a page', () => {
    expect(lines.filter((line) => line.length > 100 || line.endsWith(' '))).toEqual([])
  })

  it('says that it is no legal advice', () => {
    expect(out.trimEnd().endsWith(languages[language].words.closing)).toBe(true)
  })
})

describe('the report', () => {
  it('is in bokmål unless asked otherwise', () => {
    expect(program()).toEqual(program('--language', 'nb'))
  })

  it('can be had as JSON, with every answer', () => {
    const { code, out } = program('--json', caseFile('03-foster-care.json'))
    const report = JSON.parse(out) as {
      file: string
      variants: { days: { on: string; assessment: { consent: object }; explanations: object }[] }[]
    }[]
    expect(code).toBe(0)
    expect(report.map(({ file }) => file)).toEqual(['03-foster-care.json'])
    const [before, after] = report[0]?.variants[0]?.days ?? []
    expect([before?.on, after?.on]).toEqual(['2025-12-31', '2026-01-01'])
    expect(after?.assessment.consent).toMatchObject({
      whoDecides: { status: 'determined', outcome: 'child-welfare-or-carer' },
    })
    expect(Object.keys(after?.explanations ?? {})).toContain('consent.child-heard')
  })

  it('can be had for another day', () => {
    const { out } = program('--on', '2024-05-01', caseFile('12-removal-prohibition.json'))
    expect(out).toContain('[Dag: 2024-05-01]')
    expect(out).not.toContain('2022-12-01')
  })

  it('says that a rule was not in force, and that nothing differs', () => {
    const path = caseFile('11-plan-group-youth.json')
    const { out } = program('--on', '2022-07-30', '--on', '2022-07-31', path)
    expect(out).toContain('Dagen er utenfor det reglene her dekker.')
    expect(out).toContain(languages.nb.words.noDifference)
  })

  it('says that nobody was in the order of next of kin before the period covered', () => {
    const path = caseFile('13-next-of-kin.json')
    const [, before = ''] = program('--on', '2011-12-31', path).out.split(
      languages.nb.words.nextOfKin.heading,
    )
    expect(before.split('\n')[1]).toContain(languages.nb.texts.consent.common.notInForce)
    const { out } = program('--on', '2012-01-01', path)
    expect(out).toContain(languages.nb.words.nextOfKin.criteria['named-by-patient'])
  })

  it('says that the law was not read to the day, or not word for word', () => {
    const later = program('--on', '2030-01-01', caseFile('03-foster-care.json')).out
    expect(later).toContain(languages.nb.words.beyondLawRead('2026-07-28'))
    expect(program(caseFile('02-before-and-after-2018.json')).out).toContain(
      'Ordlyden er ikke lest',
    )
  })
})
