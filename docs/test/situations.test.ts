import { describe, expect, test } from 'vitest'
import { situations } from 'vilkar'
import { locales } from '../src/model/locales.ts'
import { situationsByDomain } from '../src/model/situations.ts'
import { nb } from '../src/texts/try-it/nb.ts'
import { readAddress } from '../src/try-it/address.ts'
import { caseFields } from '../src/try-it/case/fields.ts'
import { caseDraftsIn, fileFrom } from '../src/try-it/case/file.ts'
import { wordsOf } from '../src/try-it/words.ts'
import { words } from '../src/model/words.ts'

describe.each(locales)('the page of situations in %s', (locale) => {
  const shown = situationsByDomain(locale).flatMap((group) => group.situations)

  test('shows every situation once, in words', () => {
    expect(shown.map(({ id }) => id).sort()).toEqual(situations.map(({ id }) => id).sort())
    for (const { id, said, facts, asked } of shown) {
      const texts = [
        said,
        ...facts,
        ...asked.flatMap(({ question, answer }) => [question, answer ?? '-']),
      ]
      for (const text of texts) expect(text, id).toMatch(/^[^{}]+$/)
    }
  })

  test('answers the first question of each', () => {
    for (const { id, asked } of shown) expect(asked[0]?.answer, id).toBeDefined()
  })
})

test('an example is tried with all that it says, but for an age instead of a birth date', () => {
  const { rules } = words.nb
  const known = new Map(situations.map(({ id, example }) => [id, example]))
  for (const { id, tryIt } of situationsByDomain('nb').flatMap((group) => group.situations)) {
    const { on, file } = known.get(id) ?? { on: '', file: {} }
    const address = readAddress(tryIt.slice(tryIt.indexOf('#')))
    const fields = caseFields(rules, wordsOf(nb, rules.consent.common), on)
    const { drafts, dropped } = caseDraftsIn(fields, address.fields)
    expect([dropped, address.mode, address.on], id).toEqual([[], 'case', on])
    const { person } = file
    const said = person?.birthDate === undefined ? file : { ...file, person: { age: 17 } }
    expect(fileFrom(fields, drafts), id).toEqual(said)
  }
})
