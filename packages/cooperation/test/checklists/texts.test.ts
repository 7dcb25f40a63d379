import type { Force } from '@vilkar/core'
import { checklistTextsOf, describeChecklistTexts } from '@vilkar/testing/texts'
import { expect, test } from 'vitest'
import { leavesOf, withAt } from '@vilkar/testing/paths'
import { cooperationChecklists, type DocumentReport } from '../../src/checklists/index.js'
import { en } from '../../src/texts/en.js'
import { nb } from '../../src/texts/nb.js'
import { nn } from '../../src/texts/nn.js'
import { days } from './helpers/days.js'
import { strange, strangeOn } from './helpers/strange.js'
import { wholes, type Whole } from './helpers/wholes.js'

/** A document as it could be otherwise: without each of its parts, and with what is wrong. */
function* variants(whole: Whole, on: string): Generator<ReturnType<Whole['document']>> {
  const document = whole.document(on)
  yield document
  for (const [at] of leavesOf(document)) {
    if (at === '/of' || at.endsWith('/id')) continue
    yield withAt(document, at, undefined)
  }
  for (const [at, value] of whole.broken) yield withAt(document, at, value)
  for (const [at, value] of strange) {
    if ((at.split('/')[1] ?? '') in whole.schema.shape) yield withAt(document, at, value)
  }
  for (const together of strangeOn(on)) {
    const known = Object.entries(together).filter(([field]) => field in whole.schema.shape)
    yield { ...document, ...Object.fromEntries(known) }
  }
  // Without all of a group or a list.
  for (const field of Object.keys(document)) {
    if (field !== 'of') yield withAt(document, `/${field}`, undefined)
  }
}

function* reports(): Generator<DocumentReport> {
  for (const whole of wholes) {
    for (const on of days) {
      for (const variant of variants(whole, on)) {
        for (const completeness of ['whole-document', 'partial']) {
          yield* whole.check({ ...variant, completeness }, { on })
        }
      }
    }
  }
}

/** The kinds of norm that bind nobody but by what other norms say. */
const advisory: ReadonlySet<string> = new Set<Force>([
  'guidance',
  'practice',
  'local',
  'interpretation',
])

describeChecklistTexts({
  checklists: cooperationChecklists,
  languages: { nb, nn, en },
  days,
  reports: reports(),
  mayCommand: ({ weight, force }) => weight === 'must' && !advisory.has(force),
  duty: /(?<!\p{L})(skal|må|plikt\p{L}*|pålagt|pålagd|krav|krev\p{L}*|rett til|rettighet\p{L}*|must|shall|duty|duties|obliged|required|right to|entitled)(?!\p{L})/iu,
})

test('the texts of the checklists can be proofread side by side', async () => {
  const [first, second, third] = [nb, nn, en].map(checklistTextsOf)
  const cell = (text: string | undefined): string => (text ?? '').replaceAll('|', '\\|')
  const lines = [...(first ?? [])].map(([place, text]) =>
    place.startsWith('title ')
      ? `\n## ${place.slice(6)}\n\n| place | nb | nn | en |\n| --- | --- | --- | --- |\n| title | ${[text, second?.get(place), third?.get(place)].map(cell).join(' | ')} |`
      : `| ${place.split(' ').slice(2).join(' ')} | ${[text, second?.get(place), third?.get(place)].map(cell).join(' | ')} |`,
  )
  const page = ['# Checklists side by side', '', 'Written by the tests.', ...lines, '']
  await expect(page.join('\n')).toMatchFileSnapshot('./texts.proofreading.md')
})
