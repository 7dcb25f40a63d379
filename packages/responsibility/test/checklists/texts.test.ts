import { checklistTextsOf, describeChecklistTexts } from '@vilkar/testing/texts'
import { describe, expect, it } from 'vitest'
import {
  checkNeedsAssessment,
  responsibilityChecklists,
  type NeedsAssessmentDocument,
  type NeedsAssessmentReport,
} from '../../src/checklists/index.js'
import { en } from '../../src/texts/en.js'
import { nb } from '../../src/texts/nb.js'
import { nn } from '../../src/texts/nn.js'
import { breaks, whole } from './helpers.js'

/** Assessments that between them are told all there is to say. */
function* many(): Generator<NeedsAssessmentDocument> {
  yield whole
  yield { ...whole, specialistService: 'referred', competence: 'help-fetched', areas: [] }
  yield { ...whole, needClarified: 'stated', information: 'stated', planWork: 'not-wanted' }
  yield { completeness: 'whole-assessment', concerns: 'habilitation' }
  yield { concerns: 'habilitation' }
  yield {
    ...whole,
    assistance: 'asked',
    otherPersonnel: 'worked-with',
    otherAgencies: 'worked-with',
  }
  yield { ...whole, participation: 'declined', child: 'not-able' }
  for (const [, change] of breaks) yield { ...whole, ...change }
}

/** A day before each change of the points, and one after all of them. */
const days = ['2012-01-01', '2026-11-20'] as const

function* reports(): Generator<NeedsAssessmentReport> {
  for (const document of many()) {
    for (const on of days) yield checkNeedsAssessment(document, { on })
  }
}

const languages = { nb, nn, en }

describeChecklistTexts({
  checklists: responsibilityChecklists,
  languages,
  days,
  reports: reports(),
  commands: true,
})

describe.each(Object.entries(languages))('the texts of the checklist in %s', (_, texts) => {
  const all = checklistTextsOf(texts)

  it('tell what should be from what may be', () => {
    expect(all.get('point responsibility.needs-assessment plan-need')).toMatch(/ bør | should /)
    expect(all.get('point responsibility.needs-assessment icf-areas')).toMatch(/ kan | may /)
  })
})
