import { interpretations, provisions, registeredFor, sources, type Citation } from '@vilkar/law'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleBook } from '../src/catalogue/rule-book.js'

const registers = { ...provisions, ...interpretations, ...sources }
// The names of the registers are widened by `Object.keys`; they are the same names with their types.
const registered = Object.keys(registers) as unknown as readonly Citation[]

/** What rows, points of checklists and presumptions cite. */
const inRules = new Set<string>(
  ruleBook().flatMap(({ decisions, checklists }) => [
    ...decisions.flatMap(({ rows, inputs }) => [
      ...rows.flatMap(({ basis }) => basis),
      ...Object.values(inputs).flatMap(({ presumed }) => presumed?.basis ?? []),
    ]),
    ...checklists.flatMap(({ requirements }) => requirements.flatMap(({ basis }) => basis)),
  ]),
)

const packages = new URL('../../', import.meta.url)

/** The sources of the packages that hold rules. */
const code = readdirSync(packages)
  .filter((name) => !['law', 'core', 'testing'].includes(name))
  // The package of data has no sources of its own.
  .filter((name) => existsSync(new URL(`${name}/src/`, packages)))
  .flatMap((name) =>
    readdirSync(new URL(`${name}/src/`, packages), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(new URL(`${name}/src/${path}`, packages), 'utf8')),
  )
  .join('\n')

/** Beginnings of citations that the code completes: `'ipf2010 § 7 '`. */
const beginnings = [...code.matchAll(/'([a-z0-9]+ § [^']* )'/g)].map(([, text = '']) => text)

/** Tells whether the code names a citation, whole or by its beginning, where no table holds it. */
function inCode(citation: string): boolean {
  return code.includes(`'${citation}'`) || beginnings.some((each) => citation.startsWith(each))
}

const cited = (citation: string): boolean => inRules.has(citation) || inCode(citation)

/** Whether a cited question or authority is about a provision. */
function isAskedAbout(citation: string): boolean {
  const about = Object.entries({
    ...interpretations,
    ...sources,
  }) as unknown as readonly (readonly [string, { readonly about: readonly string[] }])[]
  return about.some(([name, each]) => each.about.includes(citation) && cited(name))
}

/** The chapter or section of a citation: `pbrl § 4` for chapter 4 of the Act. */
function beginning(citation: string): string {
  const [, act = '', chapter = ''] = /^(\S+) ch\. (.+)$/.exec(citation) ?? []
  return act === '' ? `${citation} ` : `${act} § ${chapter.replace(' ', '')}-`
}

const reasons = Object.entries(registeredFor)

describe('the use of the register', () => {
  it('leaves nothing registered that is neither cited nor says why', () => {
    const unused = registered.filter(
      (citation) => !cited(citation) && registeredFor[citation] === undefined,
    )
    expect(unused).toEqual([])
  })

  it('gives no reason for what is cited', () => {
    expect(reasons.map(([citation]) => citation).filter(cited)).toEqual([])
  })

  it('gives reasons only for what is registered', () => {
    const known = new Set<string>(registered)
    expect(reasons.map(([citation]) => citation).filter((each) => !known.has(each))).toEqual([])
  })

  it('lets every open question be cited, not explained away', () => {
    const excused = reasons.filter(([citation]) => citation.startsWith('interpretation: '))
    expect(excused).toEqual([])
  })

  it('calls an authority compared, and nothing else', () => {
    for (const [citation, reason] of reasons) {
      expect(reason === 'compared', citation).toBe(Object.hasOwn(sources, citation))
    }
  })

  it('calls a whole what parts are cited of, and a part what the whole of is cited', () => {
    for (const [citation, reason] of reasons) {
      if (reason === 'whole') {
        const parts = [...inRules].filter((each) => each.startsWith(beginning(citation)))
        expect(parts.length, citation).toBeGreaterThan(0)
      }
      if (reason === 'part') {
        const wholes = [...inRules].filter((each) => citation.startsWith(`${each} `))
        expect(wholes.length, citation).toBeGreaterThan(0)
      }
    }
  })

  it('calls a provision asked about where a cited question or authority is about it', () => {
    for (const [citation, reason] of reasons) {
      if (reason === 'open-question') expect(isAskedAbout(citation), citation).toBe(true)
    }
  })
})
