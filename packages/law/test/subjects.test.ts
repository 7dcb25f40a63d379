import { describe, expect, test } from 'vitest'
import { parseCitation } from '../src/citation/parse.js'
import type { ProvisionCitation } from '../src/index.js'
import { interpretationList, sourceList } from './registers.js'
import {
  aboutPriorityGuides,
  documents,
  namedInGuide2014,
  subjectsOfQuestions,
  unnamedInGuide2014,
} from './subjects.js'

/** The section or chapter that a citation is of, with its act. */
function sectionOf(citation: ProvisionCitation): string {
  const parsed = parseCitation(citation)
  if (parsed.kind === 'chapter') return `${parsed.act} ch. ${parsed.chapter}`
  return parsed.kind === 'section' ? `${parsed.act} § ${parsed.section}` : citation
}

describe('open questions', () => {
  const known = new Map(Object.entries(subjectsOfQuestions))

  test('are of the kind, and about the sections, that their texts speak of', () => {
    const looked = interpretationList.flatMap(([citation, { kind, about }]) => {
      const subject = known.get(citation.replace('interpretation: ', ''))
      return subject ? [{ citation, subject, found: [kind, ...new Set(about.map(sectionOf))] }] : []
    })
    expect(looked.map(({ citation, found }) => [citation, ...found])).toEqual(
      looked.map(({ citation, subject }) => [citation, ...subject]),
    )
  })

  test('are looked for among those that there are', () => {
    const names = new Set<string>(interpretationList.map(([citation]) => citation))
    for (const name of known.keys()) expect(names.has(`interpretation: ${name}`), name).toBe(true)
  })
})

describe('authorities', () => {
  test('carry the year of their document, and say whether it was read itself', () => {
    for (const { name, year, read } of documents) {
      const own = sourceList.filter(([citation]) => citation.startsWith(name))
      expect(own.length, name).toBeGreaterThan(0)
      for (const [citation, source] of own) {
        expect(source.year, citation).toBe(year)
        expect(source.confidence === 'read', citation).toBe(read === 'itself')
        expect(citation.startsWith(`${source.kind}: `), citation).toBe(true)
      }
    }
  })

  test('of the draft guide of 2014 are about what the part names, or about the duty it explains', () => {
    for (const [citation, { about }] of sourceList) {
      const part = /^guidance: habilitation guide 2014 § (\d\.\d)$/.exec(citation)?.[1]
      if (part === undefined) continue
      const unnamed = unnamedInGuide2014[part] ?? []
      const named = about.filter((each) => !unnamed.includes(each))
      expect(
        about.filter((each) => unnamed.includes(each)),
        citation,
      ).toEqual(unnamed)
      for (const each of named) {
        const section = sectionOf(each)
          .replace(/^\S+ § /, '')
          .replace(/ [a-z]$/, '')
        expect(namedInGuide2014[part], `${citation}: ${each}`).toContain(section)
      }
    }
  })

  test('on whom to give priority are about the right and its deadline since 2015', () => {
    const guides = sourceList.filter(([citation]) =>
      /priority guide|guide 2014 § 3\.1\.7\.5/.test(citation),
    )
    expect(guides.length).toBe(4)
    for (const [citation, { about }] of guides) expect(about, citation).toEqual(aboutPriorityGuides)
  })
})
