import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { languages } from '../src/languages.ts'
import { inEachLanguage, program } from './program.ts'

const caseFile = (name: string) => fileURLToPath(new URL(`../cases/${name}`, import.meta.url))

/** The report without what is another in each version of the rules: a receipt says which that is. */
function withoutHashes(out: string): string {
  return out.replace(/(vilkar) \d+\.\d+\.\d+\S*(,.* )[0-9a-f]{16}$/gm, '$1 …$2…')
}

describe.each(inEachLanguage)('the report in %s', (language) => {
  const { code, out, error } = program('--language', language)
  const lines = out.split('\n')

  it('reads as it did when it was last reviewed', async () => {
    expect([code, error]).toEqual([0, ''])
    await expect(withoutHashes(out)).toMatchFileSnapshot(`./reports/${language}.txt`)
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
    expect(later).toContain('Merk: Loven er lest til og med 2026-07-28')
    expect(program(caseFile('02-before-and-after-2018.json')).out).toContain(
      'Ordlyden er ikke lest',
    )
  })

  it('says what will turn and why, or that an age does not tell it', () => {
    const path = caseFile('17-plan-turns-16.json')
    const report = JSON.parse(program('--json', path).out) as {
      variants: { ahead: { answers: object[]; documents: { on: string }[] } }[]
    }[]
    const { ahead } = report[0]?.variants[0] ?? {}
    expect(ahead?.documents.map(({ on }) => on)).toMatchInlineSnapshot(`
      [
        "2026-06-02",
      ]
    `)
    expect(program(path).out).toContain(languages.nb.words.ahead.heading('2026-04-12'))
    const aged = program(caseFile('16-specialist-and-nav.json')).out
    expect(aged.replace(/\s+/g, ' ')).toContain(languages.nb.words.ahead.ageOfOneDay)
  })

  it('names the receipt by a hash of it, which stands in full as JSON', () => {
    const path = caseFile('03-foster-care.json')
    const report = JSON.parse(program('--json', path).out) as {
      variants: { days: { receipt: object }[] }[]
    }[]
    const { out } = program(path)
    for (const { receipt } of report[0]?.variants[0]?.days ?? []) {
      const hash = createHash('sha256').update(JSON.stringify(receipt)).digest('hex')
      expect(out).toContain(hash.slice(0, 16))
      expect(JSON.stringify(receipt)).not.toContain('birthDate')
    }
  })
})
