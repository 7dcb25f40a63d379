import { fillText } from '@vilkar/core/explain'
import { checklistTextsOf, describeChecklistTexts } from '@vilkar/testing/texts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consentChecklists, type DocumentReport } from '../../src/checklists/index.js'
import { en } from '../../src/texts/en.js'
import { nb } from '../../src/texts/nb.js'
import { nn } from '../../src/texts/nn.js'
import { anyDay, anyDocument } from './helpers/arbitraries.js'
import { days } from './helpers/days.js'
import { wholes } from './helpers/wholes.js'

const someDocuments = { numRuns: 250, seed: 1 }

/** Leaves of each measure only its kind. */
function withEmptyMeasures(whole: Readonly<Record<string, unknown>>) {
  const measures = whole['measures'] as readonly { readonly kind: string }[] | undefined
  return { ...whole, ...(measures && { measures: measures.map(({ kind }) => ({ kind })) }) }
}

function* reports(): Generator<DocumentReport> {
  for (const { check, document, schema, parts } of wholes) {
    for (const on of [...days, '2030-01-01']) {
      for (const [broken] of parts) yield check({ ...document(on), ...broken(on) }, { on })
      yield check(withEmptyMeasures(document(on)), { on })
    }
    // Each field of the whole document in each of its values.
    for (const [on, any] of fc.sample(fc.tuple(anyDay, anyDocument(schema)), someDocuments)) {
      yield check(any, { on })
      for (const [field, value] of Object.entries(any))
        yield check({ ...document(on), [field]: value }, { on })
    }
  }
}

const languages = { nb, nn, en }

describeChecklistTexts({ checklists: consentChecklists, languages, days, reports: reports() })

describe.each(Object.entries(languages))('the texts of the checklists in %s', (language, texts) => {
  const all = checklistTextsOf(texts)

  it('call competence and the county governor as the law did on the day', () => {
    const say = (place: string, on: string): string =>
      fillText(all.get(place) ?? '', texts.terms, on)
    const title = 'title consent.incompetence-finding'
    expect(say(title, '2026-05-31')).not.toBe(say(title, '2026-06-01'))
    // In English the governor kept the name.
    if (language === 'en') return
    const governor = 'point consent.coercion-somatic copy-to-county-governor'
    expect(say(governor, '2021-05-31')).not.toBe(say(governor, '2021-06-01'))
  })

  it('say of how sure a finding must be what the questions say of it', () => {
    if (language !== 'en') return
    const { values } = en.inputs.understanding
    expect(values['probably-unable']).toContain('more likely than not')
    expect(all.get('point consent.incompetence-finding overwhelmingly-probable')).toContain(
      'more likely than not',
    )
  })
})
