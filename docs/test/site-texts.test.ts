import { describe, expect, test } from 'vitest'
import { locales } from '../src/model/locales.ts'
import { answersTexts } from '../src/texts/answers/index.ts'
import { checklistsTexts } from '../src/texts/checklists/index.ts'
import { frameTexts } from '../src/texts/frame/index.ts'
import { rulesTexts } from '../src/texts/rules/index.ts'
import { situationsTexts } from '../src/texts/situations/index.ts'
import { toolsTexts } from '../src/texts/tools/index.ts'

/** Every text of a tree of texts, by its path. */
function leaves(texts: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof texts === 'string') return [[path, texts]]
  if (typeof texts !== 'object' || texts === null) throw new Error(`${path} is no text`)
  const inner: readonly (readonly [string, unknown])[] = Object.entries(texts)
  return inner.flatMap(([key, value]) => leaves(value, `${path}/${key}`))
}

/** The placeholders of a text. */
const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort()

describe.each([
  ['the frame', frameTexts],
  ['the answers', answersTexts],
  ['the rule pages', rulesTexts],
  ['the checklist pages', checklistsTexts],
  ['the page of situations', situationsTexts],
  ['the tools', toolsTexts],
] as const)('the words of %s', (_, texts) => {
  test('are the same keys in each language, none of them empty', () => {
    for (const locale of locales) {
      const all = leaves(texts[locale])
      expect(all.map(([path]) => path)).toEqual(leaves(texts.nb).map(([path]) => path))
      expect(all.filter(([, text]) => text.trim() === '')).toEqual([])
    }
  })

  test('have the same placeholders in each language', () => {
    for (const locale of locales) {
      const of = leaves(texts[locale]).map(([path, text]) => [path, placeholders(text)])
      expect(of).toEqual(leaves(texts.nb).map(([path, text]) => [path, placeholders(text)]))
    }
  })
})

describe('nynorsk', () => {
  test('is not bokmål', () => {
    const texts = [
      frameTexts,
      answersTexts,
      rulesTexts,
      checklistsTexts,
      situationsTexts,
      toolsTexts,
    ].flatMap((each) => leaves(each.nn))
    const foreign = /\b(ikke|hva|hvem|skal være|hvert|hver|bare|disse|noen|endringer|regler)\b/i
    expect(texts.filter(([, text]) => foreign.test(text))).toEqual([])
  })
})
